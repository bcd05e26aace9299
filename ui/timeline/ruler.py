"""The ruler's ticks: a step that people count in, and a label that fits beside the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.timeline.geometry import View
    from ui.timeline.gestures import Preview

LABEL_PX = 72  # the widest label, 1:23:45,6, with air
STEPS = (  # labelled step and the unlabelled one within it, in ms
    (100, 20), (200, 40), (500, 100),
    (1_000, 200), (2_000, 500), (5_000, 1_000), (10_000, 2_000), (15_000, 5_000), (30_000, 10_000),
    (60_000, 10_000), (120_000, 30_000), (300_000, 60_000), (600_000, 120_000), (900_000, 300_000),
    (1_800_000, 300_000), (3_600_000, 600_000), (7_200_000, 1_800_000), (14_400_000, 3_600_000),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tick:
    """A stroke on the ruler; an empty label means a short one."""

    ms: int
    label: str


def step_for(ms_per_px: float) -> tuple[int, int]:
    """The smallest labelled step (and its part) whose labels do not touch, in ms."""
    return next((step for step in STEPS if step[0] / ms_per_px >= LABEL_PX), STEPS[-1])


def ticks(view: View, decimal: str = ",") -> Iterator[Tick]:
    """The ticks in view, in order; `decimal` divides seconds and tenths."""
    step, part = step_for(view.ms_per_px)
    first = -(-int(view.start_ms) // part) * part
    last = min(int(view.end_ms), view.duration_ms)
    for ms in range(first, last + 1, part):
        label = time_label(ms, tenths=step < 1_000, decimal=decimal) if ms % step == 0 else ""
        yield Tick(ms, label)


def time_label(ms: int, *, tenths: bool = False, decimal: str = ",") -> str:
    """A film time as mm:ss, with hours only where there are any; rounds down, as clocks do."""
    minutes, seconds = divmod(ms // 1_000, 60)
    text = f"{minutes:02}:{seconds:02}"
    if minutes >= 60:
        text = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return f"{text}{decimal}{ms % 1_000 // 100}" if tenths else text


def length_label(ms: int) -> str:
    """A length as m:ss, rounded to the second as people say it."""
    minutes, seconds = divmod((ms + 500) // 1_000, 60)
    return f"{minutes}:{seconds:02}"


def short_length(ms: int, *, decimal: str = ",") -> str:
    """A length as it is while it is dragged: seconds with tenths, from a minute on m:ss."""
    if ms >= 60_000:
        return length_label(ms)
    return f"{ms // 1_000}{decimal}{ms % 1_000 // 100} s"


def drag_words(shown: Preview) -> str:
    """What a drag would make: the old and the new time of what is dragged, and the length."""
    start, end = (time_label(ms, tenths=True) for ms in shown.span)
    times = start if shown.end_ms is None else f"{start} \N{EN DASH} {end}"
    if shown.edge is not None:
        times = " → ".join(time_label(ms, tenths=True) for ms in shown.edge)
    if shown.end_ms is None:
        return times
    return f"{times} · {short_length(shown.end_ms - shown.start_ms)}"
