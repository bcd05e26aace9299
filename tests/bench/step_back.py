"""Bench: one frame back, as a key does it, until exactly that frame is seen; p50.

At each of some places all over the film the coach stops, looks for a moment and goes back frame by
frame, further than what is kept at first. `first` is the median of the first step at each place.
"""

import statistics
from typing import Any

from PySide6.QtTest import QTest

from tests.bench._standing import FRAME_MS, figure, places, shown, standing

PLACES = 8
STEPS = 20
LOOK_MS = 700  # a coach looks at a frame before she goes on
PRESS_MS = 60  # from press to press, in haste


def measure() -> dict[str, Any]:
    """Median time of a step back."""
    took: list[float] = []
    firsts: list[float] = []
    with standing() as show:
        for place in places(show, PLACES):
            shown(show, place, lambda place=place: show.player.seek(place))
            QTest.qWait(LOOK_MS)
            steps = [_step(show, place - FRAME_MS * (step + 1)) for step in range(STEPS)]
            firsts.append(steps[0])
            took += steps
    return figure("step_back", took, first=round(statistics.median(firsts) * 1000, 1))


def _step(show: Any, expected: int) -> float:
    seconds = shown(show, expected, lambda: show.player.step(-1))
    QTest.qWait(PRESS_MS)
    return seconds


if __name__ == "__main__":
    print(measure())
