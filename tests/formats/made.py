"""Annotations made up: a lesson to look at, and any at all by property."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from beeldcoach.formats.envelope import Envelope
from beeldcoach.formats.model import (
    VOICES,
    Angle,
    Annotations,
    Code,
    Fragment,
    Lane,
    Mark,
    Media,
    Moment,
    Phase,
    Stamp,
    Talk,
)
from beeldcoach.formats.words import words

MADE_AT = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
STAMP = Stamp("17", "Joris de Bruin", "2026-11-26")


def envelope(language="nl", stamp=None):
    return Envelope(words(language), MADE_AT, "Annemiek Smit", "Film 1", stamp)


LESSON = Annotations(
    Media("les rekenen & taal.mp4", 1_200_000, 25, 1, "2026-11-20"),
    (Lane("receive", "Ontvangen"), Lane("pupil", "Leerling"), Lane("silence", "Stilte")),
    (
        Code("nod", "ja knikken", "receive", "#E69F00", "3"),
        Code("repeat", "herhalen", "receive", "#E69F00", "4"),
        Code("initiative", "initiatief kind", "pupil", "#C24E00", "Q"),
        Code("wait", "stilte na vraag", "silence", "#565C63", "W", interval=True),
    ),
    (
        Moment(61_240, None, "initiative", actor="pupil"),
        Moment(
            62_000, None, "repeat", "zegt <na> wat L-07 zei & knikt", True, "teacher", answers=0
        ),
        Moment(62_020, None, "nod", actor="teacher", answers=0),
        Moment(90_000, 93_500, "wait", modifier="bij hele groep", observer="Petra"),
        Moment(91_000, 94_000, "wait", observer="Petra"),
        Moment(120_000, None, None, "let op:\nrij twee"),
    ),
    (Phase(0, "instructie"), Phase(600_000, "zelf werken")),
    (Fragment(55_000, 70_000, "Sam mag vertellen", "Wat zie je Sam doen?"),),
    (Talk(0, 50_000, "teacher"), Talk(50_000, 61_000, "silence"), Talk(61_000, 63_000, "both")),
    (Mark(62_500, "dit!"), Mark(62_510)),
)

texts = st.text(max_size=30) | st.sampled_from(
    ["=1+1", "-2", "'=x", "@x", "a\r\nb", "\x00\x0b<&>\"'", "--> ]]>", "a, b; c", "(x|y)`~", " x "]
)
times = st.integers(0, 40) | st.integers(0, 10_000_000)
rates = st.sampled_from([(0, 1), (25, 1), (30_000, 1_001), (2_000, 1), (1, 3)])
media = st.builds(
    lambda name, duration, rate, day: Media(name, duration, *rate, day),
    texts,
    times,
    rates,
    st.sampled_from(["", "2026-11-20"]),
)


angles = st.lists(st.builds(Angle, texts, times | times.map(lambda ms: -ms)), max_size=2)


@st.composite
def spans(draw):
    start = draw(times)
    return start, start + draw(st.integers(1, 40) | st.integers(1, 900_000))


@st.composite
def annotations(draw, with_angles=False):
    """Draw annotations of every kind: overlapping, at one time, of two observers, in chains."""
    lanes = [
        Lane(f"l{i}", name) for i, name in enumerate(draw(st.lists(texts, min_size=1, max_size=3)))
    ]
    codes = [
        Code(
            f"c{i}", name, draw(st.sampled_from(lanes)).id, draw(st.sampled_from(["", "#0072B2"])),
            draw(st.sampled_from(["", "1", "Q"])), draw(st.booleans()),
        )
        for i, name in enumerate(draw(st.lists(texts, max_size=4)))
    ]  # fmt: skip
    count = draw(st.integers(0, 8))
    return Annotations(
        draw(media),
        tuple(lanes),
        tuple(codes),
        tuple(draw(moments(codes, [i for i in range(count) if i != own])) for own in range(count)),
        tuple(draw(st.lists(st.builds(Phase, times, texts), max_size=3))),
        tuple(
            draw(
                st.lists(
                    st.builds(lambda s, *t: Fragment(*s, *t), spans(), texts, texts), max_size=3
                )
            )
        ),
        tuple(
            draw(
                st.lists(
                    st.builds(lambda s, v: Talk(*s, v), spans(), st.sampled_from(VOICES)),
                    max_size=3,
                )
            )
        ),
        tuple(draw(st.lists(st.builds(Mark, times, texts), max_size=3))),
        tuple(draw(angles) if with_angles else ()),
    )


@st.composite
def moments(draw, codes, others):
    start, end = draw(spans())
    return Moment(
        start,
        draw(st.sampled_from([None, end])),
        draw(st.sampled_from([None, *(code.id for code in codes)])),
        draw(texts),
        draw(st.booleans()),
        draw(st.sampled_from(["", "teacher", "pupil", "Leerling", "S1"])),
        draw(st.sampled_from(["", "wie (a|b)"]) | texts),
        draw(st.sampled_from(["", "Petra", "petra"])),
        draw(st.sampled_from([None, *others])),
    )
