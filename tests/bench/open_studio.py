"""Bench: from coming to the studio to film, list and timeline painted, with 10,000 annotations."""

import statistics
from typing import Any

from tests.bench._studio import figure, studio

ROUNDS = 5


def measure() -> dict[str, Any]:
    took = []
    with studio() as bench:
        for turn in range(ROUNDS + 1):
            seconds = bench.open()
            if turn:  # the first also loads Qt's plugin
                took.append(seconds * 1000)
            if not turn:  # its strips are made once
                bench.until(lambda: not bench.session.busy)
            bench.leave()
    median = statistics.median(took)
    return figure("open_studio", median, "ms", longest=round(max(took), 1))
