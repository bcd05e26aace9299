"""How loud a film is over its length, for the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
from av.filter import Graph

from beeldcoach.media.film_times import duration_ms
from beeldcoach.media.frames import film_ms, pictures_of
from beeldcoach.media.opening import open_film, packets, unless_memory
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from numpy.typing import NDArray

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

_RATE = 8000  # samples a second: enough to see speech, an eighth of the work
_GRAIN = 80  # samples that become one value first: 10 ms
_CHUNK = 80_000  # samples handed to numpy at once: 270 calls for a lesson instead of 126,000


def peaks(open_stream: StreamFactory, buckets: int, progress: Progress | None = None) -> bytes:
    """Return for each of `buckets` even parts of the film its loudest sample, 0 to 255.

    Silence and a film without sound give zeros. 255 is as loud as the recording can hold.

    Raises:
        NotAFilm: there are no pictures in it.
        WorldError: whatever the stream raises.
        Cancelled: `progress` said so.
    """
    progress = progress or Silent()
    with open_stream() as source, open_film(source) as container:
        length = duration_ms(container, pictures_of(container))
    grains = np.zeros(max(buckets, length * _RATE // (1000 * _GRAIN) + 1), np.uint16)
    with open_stream() as source, open_film(source) as container:
        heard = [each for each in container.streams.audio if _has_decoder(each)]
        if heard:
            _fill(grains, container, heard[0], progress)
    edges = np.linspace(0, len(grains), buckets + 1).astype(int)[:-1]
    loudest = np.maximum.reduceat(grains, edges)
    return bytes(np.minimum(255, loudest // 128).astype(np.uint8))


def _has_decoder(stream: AudioStream) -> bool:
    return getattr(stream, "codec_context", None) is not None


def _fill(
    grains: NDArray[np.uint16], container: InputContainer, stream: AudioStream, progress: Progress
) -> None:
    """Write the loudest sample of each 10 ms of film into `grains`."""
    at: int | None = None
    for begins_ms, samples in _samples(container, stream, progress):
        if at is None:  # sound may begin later than the pictures
            at = max(0, round(begins_ms * _RATE / 1000 / _GRAIN))
        loud = np.abs(samples.astype(np.int32))
        loud = np.pad(loud, (0, -len(loud) % _GRAIN)).reshape(-1, _GRAIN).max(axis=1)
        part = grains[at : at + len(loud)]
        part[:] = loud[: len(part)]
        at += len(loud)
        progress.report(min(at, len(grains)), len(grains))


def _samples(
    container: InputContainer, stream: AudioStream, progress: Progress
) -> Iterator[tuple[float, NDArray[np.int16]]]:
    """Yield ever longer stretches of mono sound, each with the film time at which all began."""
    graph: Graph | None = None
    begins = 0.0
    for frame in _decoded(container, stream, progress):
        if graph is None:
            graph = _graph(frame)
            begins = film_ms(container, stream, frame.pts or 0)
        try:
            graph.push(frame)
        except av.FFmpegError as error:  # sound that changes its kind half-way: damaged
            unless_memory(error)
            continue
        yield from ((begins, each) for each in _pulled(graph))
    if graph is not None:
        graph.push(None)
        yield from ((begins, each) for each in _pulled(graph))


def _decoded(
    container: InputContainer, stream: AudioStream, progress: Progress
) -> Iterator[AudioFrame]:
    for packet in packets(container, stream):
        progress.check()
        yield from _frames(stream, packet)


def _frames(stream: AudioStream, packet: Packet[Stream]) -> list[AudioFrame]:
    try:
        return list(stream.codec_context.decode(packet))
    except av.FFmpegError as error:
        unless_memory(error)
        return []


def _graph(frame: AudioFrame) -> Graph:
    """Return the chain that makes sound like `frame` mono, slow and in long stretches."""
    graph = Graph()
    source = graph.add_abuffer(
        format=frame.format.name,
        sample_rate=frame.sample_rate,
        layout=frame.layout.name,
        time_base=frame.time_base,
    )
    graph.link_nodes(
        source,
        # A gap in the recording becomes silence, or all that follows would lie too early.
        graph.add("aresample", f"{_RATE}:async=1000"),
        graph.add("aformat", f"sample_fmts=s16:channel_layouts=mono:sample_rates={_RATE}"),
        graph.add("asetnsamples", f"n={_CHUNK}:p=0"),
        graph.add("abuffersink"),
    )
    graph.configure()
    return graph


def _pulled(graph: Graph) -> Iterator[NDArray[np.int16]]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        yield frame.to_ndarray().reshape(-1).astype(np.int16, copy=False)
