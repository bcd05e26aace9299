"""The very picture that a film shows at a moment, and the decoding that finds it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import av

from beeldcoach.media.opening import open_film, packets, picture_stream, seek, unless_memory
from beeldcoach.media.upright import as_jpeg, fitted, shown_size
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

_BACK_OFF = (0, 2_000, 10_000, 60_000)  # ms before the moment: some seeks land beyond the key frame


def picture_at(
    open_stream: StreamFactory, at_ms: int, max_width: int, progress: Progress | None = None
) -> bytes:
    """Return the picture shown at `at_ms` of the film as JPEG, upright, at most `max_width` wide.

    A moment before the first picture gives the first, one after the last the last.

    Raises:
        NotAFilm: `undecodable`, when no picture can be had.
        WorldError: whatever the stream raises.
        Cancelled: `progress` said so.
    """
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        frame = _frame_at(container, stream, at_ms, progress or Silent())
        if frame is not None:
            return as_jpeg(frame, fitted(shown_shape(stream, frame), max_width=max_width))
    # Sought in vain: from the very beginning, which only a fresh container is sure to reach.
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        frame = _last_until(container, stream, at_ms, progress or Silent())
        if frame is None:
            raise NotAFilm("undecodable")
        return as_jpeg(frame, fitted(shown_shape(stream, frame), max_width=max_width))


def pictures_of(container: InputContainer) -> VideoStream:
    """Return the film's stream of pictures, set to decode on two threads; raise NotAFilm."""
    stream = picture_stream(container)
    if stream is None:
        raise NotAFilm("no_picture")
    stream.thread_type = "AUTO"
    stream.codec_context.thread_count = 2  # the player needs the rest
    return stream


def shown_shape(stream: VideoStream, frame: VideoFrame) -> tuple[int, int]:
    """Return width and height of the film as shown."""
    shape = stream.sample_aspect_ratio
    return shown_size((frame.width, frame.height), shape, frame.rotation)


def film_ms(container: InputContainer, stream: Stream, stamp: int) -> float:
    """Return the film time in ms of a time stamp of `stream`.

    Film time begins where the first stream does, be it sound: as players count.
    """
    seconds = float(stamp * (stream.time_base or 0))
    begins = (container.start_time or 0) / av.time_base  # itself rounded to microseconds
    return round(1000 * (seconds - begins), 2)


def seek_ms(container: InputContainer, stream: Stream, at_ms: float) -> bool:
    """Move to the key frame before a film time; return whether the film let itself be moved."""
    seconds = at_ms / 1000 + (container.start_time or 0) / av.time_base
    return seek(container, int(seconds / (stream.time_base or 1)), stream)


def decoded(
    container: InputContainer, stream: VideoStream, progress: Progress
) -> Iterator[VideoFrame]:
    """Yield all pictures from here on, those of damaged packets left out."""
    found = packets(container, stream)
    ends: list[Packet[Stream] | None] = [None]  # at the end, what the decoder holds back
    for packet in chain(found, ends):
        progress.check()
        try:
            yield from stream.codec_context.decode(packet)
        except av.FFmpegError as error:
            unless_memory(error)


def _frame_at(
    container: InputContainer, stream: VideoStream, at_ms: int, progress: Progress
) -> VideoFrame | None:
    for back in _BACK_OFF:
        if back and back > at_ms + _BACK_OFF[1]:
            break
        if seek_ms(container, stream, max(0, at_ms - back)):
            frame = _last_until(container, stream, at_ms, progress, sure=True)
            if frame is not None:
                return frame
    return None


def _last_until(
    container: InputContainer,
    stream: VideoStream,
    at_ms: int,
    progress: Progress,
    *,
    sure: bool = False,
) -> VideoFrame | None:
    """Return the last picture that begins before the millisecond `at_ms` is over.

    When there is none: the one after it, or None where `sure` asks for a proof.
    """
    last: VideoFrame | None = None
    for frame in decoded(container, stream, progress):
        if frame.pts is None or frame.is_corrupt:
            continue
        if film_ms(container, stream, frame.pts) >= at_ms + 1:
            return last if last is not None or sure else frame
        last = frame
    return last
