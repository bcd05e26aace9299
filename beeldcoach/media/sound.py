"""The sound of a film as one stream of samples, slow and in long stretches, ready for numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
from av.filter import Graph

from beeldcoach.media.frames import film_ms
from beeldcoach.media.opening import packets, unless_memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from numpy.typing import NDArray

    from beeldcoach.services.progress import Progress


_PULLED_EVERY = 64  # frames: to ask after each, mostly in vain, takes a sixth of all the time


def sound_stream(container: InputContainer) -> AudioStream | None:
    """Return the first stream of sound that has a decoder."""
    # The stubs promise a context; a stream of an unknown codec has none.
    heard = (each for each in container.streams.audio if getattr(each, "codec_context", None))
    return next(heard, None)


def mono(
    container: InputContainer, stream: AudioStream, rate: int, chunk: int, progress: Progress
) -> Iterator[tuple[float, NDArray[np.int16]]]:
    """Yield stretches of `chunk` samples, `rate` a second, each with the time at which all began.

    That is the film time of the first sample, in milliseconds. The last stretch may be shorter.
    """
    graph: Graph | None = None
    begins = 0.0
    for number, frame in enumerate(_decoded(container, stream, progress), start=1):
        if graph is None:
            graph = _graph(frame, rate, chunk)
            begins = film_ms(container, stream, frame.pts or 0)
        try:
            graph.push(frame)
        except av.FFmpegError as error:  # sound that changes its kind half-way: damaged
            unless_memory(error)
            continue
        if number % _PULLED_EVERY == 0:
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


def sound_graph(frame: AudioFrame, *steps: tuple[str, str]) -> Graph:
    """Return the chain of filters for sound like `frame`; each step is a filter and its options."""
    graph = Graph()
    source = graph.add_abuffer(
        format=frame.format.name,
        sample_rate=frame.sample_rate,
        layout=frame.layout.name,
        time_base=frame.time_base,
    )
    graph.link_nodes(source, *(graph.add(*step) for step in steps), graph.add("abuffersink"))
    graph.configure()
    return graph


def _graph(frame: AudioFrame, rate: int, chunk: int) -> Graph:
    """Return the chain that makes sound like `frame` mono, slow and in long stretches."""
    return sound_graph(
        frame,
        # A gap in the recording becomes silence, or all that follows would lie too early.
        ("aresample", f"{rate}:async=1000"),
        ("aformat", f"sample_fmts=s16:channel_layouts=mono:sample_rates={rate}"),
        ("asetnsamples", f"n={chunk}:p=0"),
    )


def _pulled(graph: Graph) -> Iterator[NDArray[np.int16]]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        yield frame.to_ndarray().reshape(-1).astype(np.int16, copy=False)
