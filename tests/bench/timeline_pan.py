"""Bench: one step of panning or zooming the timeline painted, with 10,000 annotations; p95."""

import statistics
import time
from typing import Any

from tests.bench._studio import figure, studio

STEPS = 60


def measure() -> dict[str, Any]:
    with studio() as bench:
        bench.open()
        bench.until(lambda: not bench.session.busy, 60)
        timeline = bench.page.timeline
        kinds: dict[str, list[float]] = {"pan": [], "zoom": []}
        for span in (20_000, 120_000, 900_000):
            timeline.look_at(timeline.view.showing(600_000, 600_000 + span))
            timeline.viewport().repaint()
            for step in range(STEPS):
                way = 1 if step % 20 < 10 else -1
                pan = timeline.view.panned(23 * way)
                kinds["pan"].append(_painted(timeline, pan))
                zoom = timeline.view.zoomed(1.1**way, 500)
                kinds["zoom"].append(_painted(timeline, zoom))
    each = {name: round(statistics.quantiles(took, n=20)[-1], 2) for name, took in kinds.items()}
    return figure("timeline_pan", max(each.values()), "ms", p95=each)


def _painted(timeline: Any, view: Any) -> float:
    begun = time.perf_counter()
    timeline.look_at(view)
    timeline.viewport().repaint()
    return (time.perf_counter() - begun) * 1000
