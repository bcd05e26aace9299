"""Bench: from a key press to its mark painted on the timeline, while the film plays.

Value: p95 at 10,000 annotations; peer: the median at 100, as it should be the same. `making` is the
p95 when a film is opened the first time, while its pictures, loudness and speech are being made.
"""

import statistics
import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench._studio import ANNOTATIONS, FEW, Bench, Painted, figure, studio

PRESSES = 60
KEYS = (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_7)


def measure() -> dict[str, Any]:
    with studio(FEW) as bench:
        making = _took(bench)
        bench.until(lambda: not bench.session.busy)
        bench.leave()
        at_few = _took(bench)
        bench.leave()
        bench.fill(ANNOTATIONS)
        at_many = _took(bench)
    low, high = statistics.median(at_few), statistics.median(at_many)
    return figure(
        "tag_latency",
        statistics.quantiles(at_many, n=20)[-1],
        "ms",
        peer="the same at 100 annotations",
        peer_value=round(low, 2),
        ratio=round(high / low, 2),
        median=round(high, 2),
        longest=round(max(at_many), 2),
        making=round(statistics.quantiles(making, n=20)[-1], 2),
    )


def _took(bench: Bench) -> list[float]:
    bench.open()
    bench.until(lambda: len(bench.page.model.state.thumbnails) > 8, 15)
    page, painted = bench.page, Painted(bench.page.timeline.viewport())
    page.player.play()
    bench.rest(1.0)
    took = []
    for press in range(PRESSES):
        count = len(page.model.state.moments)
        painted.clear()
        begun = time.perf_counter()
        QTest.keyClick(page.stage, KEYS[press % len(KEYS)])
        assert len(page.model.state.moments) == count + 1
        bench.until(lambda: painted.all_painted)
        took.append((time.perf_counter() - begun) * 1000)
        bench.rest(0.15)
    page.player.pause()
    bench.until(lambda: not page.model._is_storing)
    return took
