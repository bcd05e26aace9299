"""Bench: from Ctrl+Z to the mark gone from list and timeline; the median, at 10,000 and at 100."""

import statistics
import time
from typing import Any

from tests.bench._studio import ANNOTATIONS, FEW, Bench, Painted, figure, studio

TURNS = 30


def measure() -> dict[str, Any]:
    with studio(FEW) as bench:
        at_few = _took(bench)
        bench.leave()
        bench.fill(ANNOTATIONS)
        at_many = _took(bench)
    low, high = statistics.median(at_few), statistics.median(at_many)
    return figure(
        "undo",
        high,
        "ms",
        peer="the same at 100 annotations",
        peer_value=round(low, 2),
        ratio=round(high / low, 2),
        p95=round(statistics.quantiles(at_many, n=20)[-1], 2),
    )


def _took(bench: Bench) -> list[float]:
    bench.open()
    page = bench.page
    bench.until(lambda: not bench.session.busy, 30)
    painted = Painted(page.timeline.viewport())
    took = []
    for turn in range(TURNS):
        page.model.tag("nod", 60_000 + turn * 1_000)
        bench.until(lambda: not page.model._is_storing)
        bench.rest(0.05)
        count = len(page.model.state.moments)
        painted.clear()
        begun = time.perf_counter()
        page.model.undo()
        bench.until(lambda c=count: len(page.model.state.moments) < c)
        bench.until(lambda: painted.all_painted)
        took.append((time.perf_counter() - begun) * 1000)
    return took
