"""Small pictures of a film at even distances, for the timeline; made from key frames, fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av

from beeldcoach.media.film_times import duration_ms
from beeldcoach.media.frames import decoded, film_ms, pictures_of, seek_ms, shown_shape
from beeldcoach.media.opening import open_film, packets, unless_memory
from beeldcoach.media.upright import as_jpeg, fitted
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

Thumbnail = tuple[int, bytes]
"""Film time in milliseconds, and the picture as JPEG."""

_SHORT = 5 * 60 * 1000  # ms: a film up to so long is decoded whole when its key frames are too rare


def thumbnails(
    open_stream: StreamFactory, count: int, height: int, progress: Progress | None = None
) -> list[Thumbnail]:
    """Return up to `count` pictures of `height` pixels in order of time, no time twice.

    The pictures are those of key frames and carry their true time, so they lie only about evenly.
    A film with too few key frames gives fewer pictures, unless it is short.

    Raises:
        NotAFilm: there are no pictures in it.
        WorldError: whatever the stream raises.
        Cancelled: `progress` said so.
    """
    progress = progress or Silent()
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        length = duration_ms(container, stream)
    wanted = [round((number + 0.5) * length / count) for number in range(count)]
    found = _of_key_frames(open_stream, wanted, height, progress)
    if len(found) < count / 2 and length <= _SHORT:
        found = _of_all_frames(open_stream, wanted, height, progress)
    progress.report(count, count)
    return sorted(found.items())


def _of_key_frames(
    open_stream: StreamFactory, wanted: list[int], height: int, progress: Progress
) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        stream.codec_context.thread_count = 1  # one picture at a time: threads only delay it
        stream.codec_context.options = {"skip_loop_filter": "all"}
        for number, at_ms in enumerate(wanted):
            progress.check()
            progress.report(number, len(wanted))
            if not seek_ms(container, stream, at_ms):
                continue
            key = _key_picture(container, stream, found)
            if key is not None:
                at, frame = key
                found[at] = as_jpeg(frame, fitted(shown_shape(stream, frame), height=height))
    return found


def _key_picture(
    container: InputContainer, stream: VideoStream, found: dict[int, bytes]
) -> tuple[int, VideoFrame] | None:
    """Return the key frame from here on with its time; None when it was found before."""
    for packet in packets(container, stream):
        if not packet.is_keyframe or packet.pts is None:
            continue
        at = max(0, round(film_ms(container, stream, packet.pts)))
        if at in found:
            return None
        try:
            # Drained at once: the decoder would wait for pictures that it may have to reorder.
            frames = stream.codec_context.decode(packet) or stream.codec_context.decode(None)
        except av.FFmpegError as error:
            unless_memory(error)
            return None
        return (at, frames[0]) if frames else None
    return None


def _of_all_frames(
    open_stream: StreamFactory, wanted: list[int], height: int, progress: Progress
) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    left = iter(wanted)
    due = next(left, None)
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        for frame in decoded(packets(container, stream), stream, progress):
            if due is None:
                break
            if frame.pts is None or frame.is_corrupt:
                continue
            at = max(0, round(film_ms(container, stream, frame.pts)))
            if at < due:
                continue
            found[at] = as_jpeg(frame, fitted(shown_shape(stream, frame), height=height))
            progress.report(len(found), len(wanted))
            while due is not None and due <= at:
                due = next(left, None)
    return found
