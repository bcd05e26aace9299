"""How far two films of one lesson lie apart, by what both microphones heard.

Two microphones in one room differ in loudness, tone and echo, but voices and chairs begin at the
same moment in both. So what is compared is where each part of the sound swells, ten milliseconds
at a time; and how sure the answer is, by how much it stands out from the second best.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np

from beeldcoach.media.film_times import duration_ms
from beeldcoach.media.frames import pictures_of
from beeldcoach.media.opening import open_film, unless_memory
from beeldcoach.media.sound import mono, sound_stream
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.ports import SoundMatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

    Features = NDArray[np.float32]

RATE = 8_000  # samples a second
HOP = 80  # samples from one look to the next: 10 ms
WINDOW = 256  # samples of one look
CHUNK = 80_000  # samples handed to numpy at once; a multiple of HOP
EDGES_HZ = (120, 250, 400, 600, 850, 1_200, 1_700, 2_400, 3_400)
FLOOR = 1.0  # of the energy of a band: below it there is no sound
LEAST_COMMON = 300  # looks that both have to share: 3 s, or a twentieth of the shorter one
ASIDE = 100  # looks around the best that are part of it: 1 s
SURE = 2.0  # so many times the second best is as sure as can be
HOP_MS = 1000 * HOP / RATE


def sound_match(
    first: StreamFactory, second: StreamFactory, progress: Progress
) -> SoundMatch | None:
    """Return what the second film shows when the first begins; None where one is silent.

    Raises:
        NotAFilm: one of them cannot be read as a film.
        WorldError: whatever a stream raises.
        Cancelled: `progress` said so.
    """
    films = enumerate((first, second))
    try:
        heard = [_heard(stream, _Half(progress, half)) for half, stream in films]
    except av.FFmpegError as error:
        unless_memory(error)
        raise NotAFilm("undecodable") from None
    if any(len(features) < LEAST_COMMON for _, features in heard):
        return None
    (begins_first, swells_first), (begins_second, swells_second) = heard
    scores = _scores(swells_first, swells_second)
    if not scores.any():
        return None
    best = int(np.argmax(scores))
    lag = best - (len(swells_first) - 1) + _between(scores, best)
    return SoundMatch(round(lag * HOP_MS + begins_second - begins_first), _confidence(scores, best))


class _Half:
    """The progress of one film of two."""

    def __init__(self, progress: Progress, half: int) -> None:
        self._progress, self._half = progress, half

    def report(self, done: int, total: int) -> None:
        self._progress.report(self._half * total + min(done, total), 2 * total)

    def check(self) -> None:
        self._progress.check()


def _heard(open_stream: StreamFactory, progress: Progress) -> tuple[float, Features]:
    """Return when the sound begins, in ms of film time, and where each band of it swells."""
    with open_stream() as source, open_film(source) as container:
        length = duration_ms(container, pictures_of(container))
    with open_stream() as source, open_film(source) as container:
        stream = sound_stream(container)
        if stream is None:
            return 0.0, np.zeros((0, 1), np.float32)
        begins: list[float] = []
        loud: list[Features] = []
        for begin, samples in _looked_at(mono(container, stream, RATE, CHUNK, progress)):
            begins.append(begin)
            loud.append(_loudness(samples))
            progress.report(round(len(loud) * CHUNK * 1000 / RATE), max(1, length))
    if not loud:
        return 0.0, np.zeros((0, 1), np.float32)
    return begins[0], _swells(np.concatenate(loud))


def _looked_at(
    stretches: Iterator[tuple[float, NDArray[np.int16]]],
) -> Iterator[tuple[float, NDArray[np.int16]]]:
    """Yield the stretches, each with the end of the one before, so that no look is lost."""
    tail = np.zeros(WINDOW - HOP, np.int16)
    for begins, samples in stretches:
        joined = np.concatenate((tail, samples))
        if len(samples) % HOP:  # the last one
            joined = joined[: len(joined) - len(samples) % HOP]
        tail = joined[len(joined) - (WINDOW - HOP) :]
        if len(joined) >= WINDOW:
            yield begins, joined


def _loudness(samples: NDArray[np.int16]) -> Features:
    """Return the energy of each band at each look, as a logarithm."""
    looks = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[::HOP]
    shape = np.hanning(WINDOW).astype(np.float32)
    power = np.abs(np.fft.rfft(looks * shape, axis=1)).astype(np.float32) ** 2
    edges = [round(each * WINDOW / RATE) for each in EDGES_HZ]
    bands = np.add.reduceat(power, edges, axis=1)[:, :-1]
    return np.log(bands / WINDOW + FLOOR).astype(np.float32)


def _swells(loudness: Features) -> Features:
    """Return how much each band grew over 30 ms, even in size over film and bands."""
    grown = np.zeros_like(loudness)
    grown[3:] = np.maximum(0, loudness[3:] - loudness[:-3])
    grown -= grown.mean(axis=0)
    spread = grown.std(axis=0)
    return (grown / np.where(spread > 0, spread, 1)).astype(np.float32)


def _scores(first: Features, second: Features) -> NDArray[np.float64]:
    """Return for each lag, from the second one's end at the first's begin on, how well they fit.

    As many looks as both share at that lag make chance fits as large; so they are weighed by it.
    """
    length = len(first) + len(second) - 1
    room = 1 << (length - 1).bit_length()
    total = np.zeros(length)
    for band in range(first.shape[1]):
        both = np.fft.rfft(second[:, band], room) * np.fft.rfft(first[::-1, band], room)
        total += np.fft.irfft(both, room)[:length]
    at = np.arange(length)
    shorter = min(len(first), len(second))
    shared = np.minimum(np.minimum(at + 1, length - at), shorter)
    enough = max(LEAST_COMMON, shorter // 20)
    return np.where(shared >= enough, total / np.sqrt(np.maximum(1, shared)), 0.0)


def _between(scores: NDArray[np.float64], best: int) -> float:
    """Return how far the top lies beside the best look, by the parabola through three."""
    if not 0 < best < len(scores) - 1:
        return 0.0
    before, top, after = scores[best - 1 : best + 2]
    bend = before - 2 * top + after
    return float(np.clip((before - after) / (2 * bend), -0.5, 0.5)) if bend < 0 else 0.0


def _confidence(scores: NDArray[np.float64], best: int) -> float:
    """Return how sure the best one is, 0 to 1, by how far the others stay behind it."""
    others = scores.copy()
    others[max(0, best - ASIDE) : best + ASIDE + 1] = 0.0
    second = float(others.max())
    if second <= 0:
        return 1.0
    return float(np.clip((scores[best] / second - 1) / (SURE - 1), 0.0, 1.0))
