"""The very picture that a film shows at a moment, and the decoding that finds it."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

import av

from beeldcoach.media.opening import open_film, packets, picture_stream, seek, unless_memory
from beeldcoach.media.upright import as_jpeg, fitted, shown_size
from beeldcoach.media.whole_picture import whole
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

_BACK_OFF = (
    0,
    1_000,
    3_000,
    8_000,
    20_000,
    60_000,
)  # ms before the moment: some seeks land beyond the key frame


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
    progress = progress or Silent()
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        if container.duration:  # or a moment after the end is sought from the beginning on
            at_ms = min(at_ms, container.duration * 1000 // av.time_base)
        frame = _frame_at(container, stream, at_ms, progress)
        if frame is None:
            frame = _frame_the_long_way(open_stream, at_ms, progress)
        return as_jpeg(whole(frame), fitted(shown_shape(stream, frame), max_width=max_width))


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
    found: Iterable[Packet[Stream]], stream: VideoStream, progress: Progress
) -> Iterator[VideoFrame]:
    """Yield all pictures of these packets, those of damaged packets left out."""
    end: list[Packet[Stream] | None] = [None]  # then comes what the decoder holds back
    for packet in chain(found, end):
        progress.check()
        try:
            yield from stream.codec_context.decode(packet)
        except av.FFmpegError as error:
            unless_memory(error)


def _frame_at(
    container: InputContainer, stream: VideoStream, at_ms: int, progress: Progress
) -> VideoFrame | None:
    """Return the picture at a moment by seeking; None when no seek leads before it."""
    for back in _BACK_OFF:
        if back > at_ms + _BACK_OFF[1]:
            break
        if not seek_ms(container, stream, max(0, at_ms - back)):
            continue
        found = packets(container, stream)
        key = next((packet for packet in found if packet.is_keyframe), None)
        if key is None or key.pts is None:
            continue
        if film_ms(container, stream, key.pts) < at_ms + 1:  # the proof: we are not too late
            frame = _last_until(container, stream, chain([key], found), at_ms, progress)
            if frame is not None:
                return frame
    return None


def _frame_the_long_way(open_stream: StreamFactory, at_ms: int, progress: Progress) -> VideoFrame:
    """Return the picture at a moment by walking through the film from its beginning.

    Twice, each in a fresh container, since only that surely begins at the beginning: once to find
    the last key frame in time, once to decode from there.
    """
    start = 0
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        for number, packet in enumerate(packets(container, stream)):
            progress.check()
            if packet.pts is not None and film_ms(container, stream, packet.pts) > at_ms + 1:
                break
            if packet.is_keyframe:
                start = number
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        found = islice(packets(container, stream), start, None)
        frame = _last_until(container, stream, found, at_ms, progress)
    if frame is None:
        raise NotAFilm("undecodable")
    return frame


def _last_until(
    container: InputContainer,
    stream: VideoStream,
    found: Iterable[Packet[Stream]],
    at_ms: int,
    progress: Progress,
) -> VideoFrame | None:
    """Return the last picture that begins before the millisecond `at_ms` is over.

    When there is none: the one after it; None when nothing decodes.
    """
    last: VideoFrame | None = None
    for frame in decoded(found, stream, progress):
        if frame.pts is None or frame.is_corrupt:
            continue
        if film_ms(container, stream, frame.pts) >= at_ms + 1:
            return last or frame
        last = frame
    return last
