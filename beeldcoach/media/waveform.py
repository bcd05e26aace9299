"""How loud a film is over its length, for the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from beeldcoach.media.film_times import duration_ms
from beeldcoach.media.frames import pictures_of
from beeldcoach.media.opening import open_film
from beeldcoach.media.sound import mono, sound_stream
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Callable

    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from numpy.typing import NDArray

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

_RATE = 8000  # samples a second: enough to see speech, an eighth of the work
_GRAIN = 80  # samples that become one value first: 10 ms
_CHUNK = 80_000  # samples handed to numpy at once: 270 calls for a lesson instead of 126,000
_SHOWN_EVERY = 16  # stretches, of ten seconds each: a lesson grows in some twenty steps


def peaks(
    open_stream: StreamFactory,
    buckets: int,
    progress: Progress | None = None,
    shown: Callable[[bytes], None] | None = None,
) -> bytes:
    """Return for each of `buckets` even parts of the film its loudest sample, 0 to 255.

    Silence and a film without sound give zeros. 255 is as loud as the recording can hold. On the
    way `shown` gets the same with zeros for what was not heard yet.

    Raises:
        NotAFilm: there are no pictures in it.
        WorldError: whatever the stream raises.
        Cancelled: `progress` said so.
    """
    progress = progress or Silent()
    with open_stream() as source, open_film(source) as container:
        length = duration_ms(container, pictures_of(container))
    grains = np.zeros(length * _RATE // (1000 * _GRAIN) + 1, np.uint16)
    # In a short film several buckets share a grain.
    edges = np.linspace(0, len(grains), buckets + 1).astype(int)[:-1]

    def loudest() -> bytes:
        found = np.maximum.reduceat(grains, edges)
        return bytes(np.minimum(255, found // 128).astype(np.uint8))

    def grown() -> None:
        if shown is not None:
            shown(loudest())

    with open_stream() as source, open_film(source) as container:
        stream = sound_stream(container)
        if stream is not None:
            _fill(grains, container, stream, progress, grown)
    return loudest()


def _fill(
    grains: NDArray[np.uint16],
    container: InputContainer,
    stream: AudioStream,
    progress: Progress,
    grown: Callable[[], None],
) -> None:
    """Write the loudest sample of each 10 ms of film into `grains`."""
    at: int | None = None
    stretches = mono(container, stream, _RATE, _CHUNK, progress)
    for number, (begins_ms, samples) in enumerate(stretches, start=1):
        if at is None:  # sound may begin later than the pictures
            at = max(0, round(begins_ms * _RATE / 1000 / _GRAIN))
        loud = np.abs(samples.astype(np.int32))
        loud = np.pad(loud, (0, -len(loud) % _GRAIN)).reshape(-1, _GRAIN).max(axis=1)
        part = grains[at : at + len(loud)]
        part[:] = loud[: len(part)]
        at += len(loud)
        progress.report(min(at, len(grains)), len(grains))
        if number % _SHOWN_EVERY == 0:
            grown()
