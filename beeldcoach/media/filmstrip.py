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
    from collections.abc import Callable, Iterator, Sequence

    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

    Shown = Callable[[list["Thumbnail"]], None]

Thumbnail = tuple[int, bytes]
"""Film time in milliseconds, and the picture as JPEG."""

_SHORT = 5 * 60 * 1000  # ms: a film up to so long is decoded whole when its key frames are too rare
_SHOWN_EVERY = 25  # pictures, once the first rounds are over


def thumbnails(
    open_stream: StreamFactory,
    rounds: Sequence[int],
    height: int,
    progress: Progress | None = None,
    shown: Shown | None = None,
) -> list[Thumbnail]:
    """Return pictures of `height` pixels in order of time, no time twice.

    `rounds` says how many there are to be after each round over the film, rising; the last is
    their number. After each round, and within a long one, `shown` gets those there are.

    The pictures are those of key frames and carry their true time, so they lie only about evenly.
    A film with too few key frames gives fewer pictures, unless it is short.

    Raises:
        NotAFilm: there are no pictures in it.
        WorldError: whatever the stream raises.
        Cancelled: `progress` said so.
    """
    progress, count = progress or Silent(), rounds[-1]
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        length = duration_ms(container, stream)
    wanted = [round((number + 0.5) * length / count) for number in range(count)]
    strip = _Strip(height, count, progress, shown)
    _of_key_frames(open_stream, _in_rounds(wanted, rounds), strip)
    if len(strip.found) < count / 2 and length <= _SHORT:
        strip.found.clear()
        _of_all_frames(open_stream, wanted, strip)
    progress.report(count, count)
    return sorted(strip.found.items())


class _Strip:
    """The pictures so far."""

    def __init__(self, height: int, count: int, progress: Progress, shown: Shown | None) -> None:
        self.found: dict[int, bytes] = {}
        self.progress = progress
        self._height, self._count, self._shown = height, count, shown

    def add(self, stream: VideoStream, at: int, frame: VideoFrame) -> None:
        self.found[at] = as_jpeg(frame, fitted(shown_shape(stream, frame), height=self._height))
        self.progress.report(min(len(self.found), self._count), self._count)
        if len(self.found) % _SHOWN_EVERY == 0:
            self.show()

    def show(self) -> None:
        if self._shown is not None and self.found:
            self._shown(sorted(self.found.items()))


def _in_rounds(wanted: Sequence[int], rounds: Sequence[int]) -> Iterator[list[int]]:
    """Yield for each round the times that it adds, so that those so far lie evenly."""
    spread = [wanted[place] for place in _spread(len(wanted))]
    done = 0
    for count in rounds:
        yield sorted(spread[done:count])
        done = count


def _spread(count: int) -> list[int]:
    """Return the numbers below `count` in such an order that the first of them lie evenly.

    That is the order of their digits in base two, read backwards: half, quarters, eighths.
    """
    digits = max(1, (count - 1).bit_length())
    turned = (int(f"{number:0{digits}b}"[::-1], 2) for number in range(1 << digits))
    return [number for number in turned if number < count]


def _of_key_frames(open_stream: StreamFactory, rounds: Iterator[list[int]], strip: _Strip) -> None:
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        stream.codec_context.thread_count = 1  # one picture at a time: threads only delay it
        stream.codec_context.options = {"skip_loop_filter": "all"}
        for times in rounds:
            for at_ms in times:
                strip.progress.check()
                if not seek_ms(container, stream, at_ms):
                    continue
                key = _key_picture(container, stream, strip.found)
                if key is not None:
                    strip.add(stream, *key)
            strip.show()


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


def _of_all_frames(open_stream: StreamFactory, wanted: list[int], strip: _Strip) -> None:
    left = iter(wanted)
    due = next(left, None)
    with open_stream() as source, open_film(source) as container:
        stream = pictures_of(container)
        for frame in decoded(packets(container, stream), stream, strip.progress):
            if due is None:
                break
            if frame.pts is None or frame.is_corrupt:
                continue
            at = max(0, round(film_ms(container, stream, frame.pts)))
            if at < due:
                continue
            strip.add(stream, at, frame)
            while due is not None and due <= at:
                due = next(left, None)
