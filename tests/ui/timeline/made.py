"""Makes timeline states for the tests: a lesson as a coach would code it, or very many codes."""

from uuid import UUID

from ui.timeline.intervals import IntervalIndex
from ui.timeline.items import CodeItem, CodeLane, FragmentItem, MarkItem, TimelineState

CLUSTERS = (
    ("blauw", "circle", "A"),
    ("oranje", "diamond", "J"),
    ("groen", "triangle", "B"),
    ("paars", "square", "V"),
    ("vermiljoen", "plus", "I"),
    ("leisteen", "hexagon", "S"),
    ("hemel", "ring", "H"),
    ("geel", "half", "G"),
)
LESSON_MS = 26 * 60_000 + 40_000


def code(number, start_ms, end_ms=None, cluster=0):
    colour, shape, letter = CLUSTERS[cluster]
    return CodeItem(
        UUID(int=number),
        start_ms,
        end_ms,
        shape,
        colour,
        letter,
        f"code {number}",
    )


def fragment(number, start_ms, end_ms, *, vetoed=False, title=""):
    return FragmentItem(UUID(int=500_000 + number), start_ms, end_ms, number, title, vetoed)


def mark(number, at_ms, text="this moment"):
    return MarkItem(UUID(int=700_000 + number), at_ms, text)


def many_codes(count, duration_ms=LESSON_MS):
    """Codes spread unevenly but repeatably, every seventh an interval."""
    made = []
    for i in range(count):
        start = (i * 7_919 + (i * i) % 977 * 13) % duration_ms
        end = min(start + 1_000 + i % 9 * 700, duration_ms) if i % 7 == 0 else None
        made.append(code(i + 1, start, end, i % len(CLUSTERS)))
    return tuple(made)


def lesson(coded=80, **changes):
    """A state with everything but pictures."""
    values = {
        "duration_ms": LESSON_MS,
        "codes": many_codes(coded),
        "fragments": (
            fragment(1, 640_000, 655_000),
            fragment(2, 714_000, 737_000, title="Waiting, and then Sem comes"),
            fragment(3, 776_000, 798_000, vetoed=True),
            fragment(4, 840_000, 862_000),
        ),
        "marks": (mark(1, 725_000), mark(2, 788_000)),
        "peaks": bytes((i * 37 + i * i % 91) % 200 + 20 for i in range(4_000)),
    }
    values |= changes
    values["codes"] = codes = IntervalIndex(values["codes"])
    values.setdefault("lanes", lanes_of(codes))
    return TimelineState(**values)


def lanes_of(codes):
    """A lane for each cluster that has codes; two sub-rows, as if intervals overlapped."""
    return tuple(
        CodeLane(
            colour,
            colour.title(),
            colour,
            shape,
            IntervalIndex(each for each in codes.items if each.colour == colour),
            2,
        )
        for colour, shape, _letter in CLUSTERS
        if any(each.colour == colour for each in codes.items)
    )
