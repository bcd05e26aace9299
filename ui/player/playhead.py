"""Where the film is between two frames, so that the playhead moves smoothly; knows no Qt."""

from __future__ import annotations

import time

STALE_S = 0.3  # without a frame for so long, film and clock have parted


class Playhead:
    """The last frame's time and when it came."""

    def __init__(self) -> None:
        self._frame_ms = 0
        self._came = float("-inf")

    def pin(self, frame_ms: int) -> None:
        """A frame of this time is shown now."""
        self._frame_ms, self._came = frame_ms, time.monotonic()

    def forget(self) -> None:
        """The film jumps; the last frame tells nothing."""
        self._came = float("-inf")

    def now(self, rate: float, otherwise: int) -> int:
        """The time of the film now, milliseconds; `otherwise` when no frame came of late."""
        age = time.monotonic() - self._came
        return self._frame_ms + int(age * rate * 1000) if age < STALE_S else otherwise
