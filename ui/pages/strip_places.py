"""Where things stand on the thin strip of an observation; knows no Qt."""

from __future__ import annotations

MINUTE = 60_000
SHORTEST_MS = 10 * MINUTE  # so that the first minutes do not fill the whole strip
_STEPS = (1, 2, 5, 10, 15, 30, 60)  # minutes between two figures


def length_of(last_ms: int) -> int:
    """How long the strip is for what was seen up to now: whole steps of five minutes."""
    step = 5 * MINUTE
    return max(SHORTEST_MS, -(-last_ms // step) * step)


def x_of(ms: int, length_ms: int, width: float) -> float:
    """Where a time stands, from the left."""
    return width * min(max(ms, 0), length_ms) / length_ms


def ms_at(x: float, length_ms: int, width: float) -> int:
    """Which time stands at a place."""
    return round(length_ms * min(max(x, 0.0), width) / width) if width > 0 else 0


def ticks(length_ms: int, width: float, apart: float) -> list[int]:
    """The minutes to write below the strip, so that they stand far enough apart."""
    minutes = length_ms // MINUTE
    fitting = (step for step in _STEPS if width * step / max(1, minutes) >= apart)
    step = next(fitting, _STEPS[-1])
    return list(range(0, minutes + 1, step))
