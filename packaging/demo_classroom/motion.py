"""Values over time, one per frame: steps that are smoothed into gentle movement."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

FPS = 25
Track = NDArray[np.float64]


def frame_of(ms: int) -> int:
    """Return the frame shown at `ms`."""
    return ms * FPS // 1000


def steps(
    count: int, first: Sequence[float] | float, changes: Iterable[tuple[int, object]]
) -> Track:
    """Return `count` values (or rows) that jump to a new value at each (ms, value)."""
    start = np.asarray(first, dtype=np.float64)
    track = np.broadcast_to(start, (count, *start.shape)).copy()
    for ms, value in sorted(changes, key=lambda change: change[0]):
        track[max(0, frame_of(ms)) :] = np.asarray(value, dtype=np.float64)
    return track


def smooth(track: Track, ms: int) -> Track:
    """Spread every jump over `ms`, easing in and out, without shifting it."""
    width = max(3, frame_of(ms) | 1)
    kernel = np.hanning(width + 2)[1:-1]
    kernel /= kernel.sum()
    padding = [(width // 2, width // 2)] + [(0, 0)] * (track.ndim - 1)
    padded = np.pad(track, padding, mode="edge")
    if track.ndim == 1:
        return np.convolve(padded, kernel, mode="valid")
    columns = [np.convolve(column, kernel, mode="valid") for column in padded.T]
    return np.stack(columns, axis=1)


def pulses(count: int, spans: Iterable[tuple[int, int]], times: int) -> Track:
    """Return 0..1 waves: `times` gentle bumps within each span of ms."""
    track = np.zeros(count)
    for start, end in spans:
        first, last = frame_of(start), min(count, frame_of(end))
        if first < last:
            phase = np.linspace(0, np.pi * times, last - first)
            track[first:last] = np.sin(phase) ** 2
    return track


def blinks(count: int, seed: int) -> Track:
    """Return how far the eyes are closed, 0..1, with a blink every three to six seconds."""
    generator = np.random.default_rng(seed)
    track = np.zeros(count)
    at = float(generator.uniform(10, 90))
    while at < count - 6:
        first = int(at)
        track[first : first + 5] = (0.5, 1.0, 1.0, 0.6, 0.2)
        at += float(generator.uniform(3.0, 6.0)) * FPS
    return track


def sway(count: int, seed: int, seconds: float) -> Track:
    """Return a slow wave of -1..1 with a phase of its own, for breathing and idle motion."""
    phase = float(np.random.default_rng(seed).uniform(0, 2 * np.pi))
    wave: Track = np.sin(np.arange(count) * 2 * np.pi / (seconds * FPS) + phase)
    return wave
