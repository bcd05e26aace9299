"""Bench: memory of the process with a lesson of 45 minutes and 10,000 annotations under analysis.

Sampled while the strips are made and the film plays, is sought in, and coded; the highest.
"""

import os
from pathlib import Path
from typing import Any

from tests.bench._studio import LENGTH_MS, figure, studio

ROUNDS = 12


def measure() -> dict[str, Any]:
    seen = [_resident()]
    with studio() as bench:
        bench.open()
        page = bench.page
        page.player.play()
        for turn in range(ROUNDS):
            page.player.seek((turn * 977_000) % LENGTH_MS)
            bench.rest(1.0)
            page.deeds.tag("nod")
            page.timeline.look_at(page.timeline.view.zoomed(1.5, 500))
            seen.append(_resident())
        bench.until(lambda: not bench.session.busy, 60)
        seen.append(_resident())
    return figure("studio_memory", max(seen), "MB", before=round(seen[0], 1))


def _resident() -> float:
    """Megabytes of this process in memory now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
