"""Bench: loudness of a film of 45 minutes, out of the vault; then speech, and the next opening."""

import resource
import threading
import time
from pathlib import Path
from typing import Any

from tests.bench._strips import LENGTH_MS, figure, film_in_vault


class Memory(threading.Thread):
    """The most memory that was resident while something ran, in bytes."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.first = self.most = self._now()
        self._over = threading.Event()
        self.start()

    def _now(self) -> int:
        with Path("/proc/self/statm").open() as told:
            return int(told.read().split()[1]) * resource.getpagesize()

    def run(self) -> None:
        while not self._over.wait(0.05):
            self.most = max(self.most, self._now())

    def growth_mb(self) -> float:
        self._over.set()
        return round((self.most - self.first) / 1e6, 1)


def measure() -> dict[str, Any]:
    """Loudness is made after the pictures, and speech after it: each is timed from its begin."""
    with film_in_vault() as opening:
        pictures = opening().open().make(sound=False)
        pictures.until(lambda: not pictures.session.busy)
        memory = Memory()
        making = opening().open().make(sound=True)
        making.until(lambda: not making.session.busy)
        last = max(at for at, (_, _, fields) in enumerate(making.told) if "peaks" in fields)
        seconds, work, _ = making.told[last]
        first, _ = making.when("peaks", any)
        spoken, _ = making.when("heard_ms", lambda until: until >= LENGTH_MS)
        grown = memory.growth_mb()
        begun = time.perf_counter()
        again = opening().open()
        again_s = time.perf_counter() - begun
        assert {name for _, _, fields in again.told for name in fields} >= {"peaks", "speech"}
    return figure(
        "waveform",
        round(seconds, 2),
        processor_s=round(work, 2),
        first_part_s=first,
        speech_s=round(spoken - seconds, 2),
        next_opening_s=round(again_s, 3),
        memory_growth_mb=grown,
        aim=10.0,
    )
