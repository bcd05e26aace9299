"""Finds single pictures of a film, exact, and keeps some so that steps back cost nothing.

A picture can only be decoded from a key frame on. So a search reads the packets from the key frame
before it (which is cheap) until their time stamps tell which picture is meant, and then decodes up
to that one, leaving out what no other picture leans on (which is nearly half).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from fractions import Fraction
from itertools import chain, islice
from math import ceil
from typing import TYPE_CHECKING

import av

from beeldcoach.media.film_picture import picture_of
from beeldcoach.media.frames import film_ms, pictures_of, seek_ms
from beeldcoach.media.opening import open_film, packets, seek, unless_memory
from beeldcoach.media.upright import is_mirrored
from beeldcoach.services.errors import NotAFilm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from beeldcoach.services.ports import FilmPicture, StreamFactory

    Stale = Callable[[], bool]

KEPT_BYTES = 72_000_000  # of decoded pictures: 23 in full HD
AT_ONCE = 12  # pictures decoded ahead of a step back
_BACK_OFF = (0, 1_000, 3_000, 8_000, 20_000, 60_000)  # ms: some seeks land beyond the key frame
_AHEAD_MS = 1_500  # sought so little further on, decoding on is as fast as a seek
_FAR = 60  # pictures: half a second of decoding in full HD
_BEGINNING = -(2**62)  # before any time stamp
_MORE = 16  # packets without a decoding time: so many later the order is known


def never() -> bool:
    """Go on."""
    return False


class _Run:
    """A stretch of film from a key frame on, as far as it was read and decoded."""

    def __init__(
        self,
        stream: VideoStream,
        found: Iterator[Packet[Stream]],
        key: Packet[Stream] | None = None,
    ) -> None:
        """Without a `key` it is the film from its beginning on, with all that is found."""
        self._stream, self._found = stream, found
        self.key: int = key.pts or 0 if key is not None else _BEGINNING
        self.stamps: list[int] = []  # of the pictures read so far, in order
        self.keys: list[int] = []  # those of them that are key frames
        self.ended = False  # all was read
        self.decoded_to: int | None = None  # last picture that the decoder gave
        self._waiting: deque[Packet[Stream]] = deque()
        self.fed: int | None = None  # the packet decoded last
        self.is_spent = False  # nothing more can come of it
        if key is not None:
            self._take(key)

    def read_to(self, stamp: int) -> None:
        """Read until no picture up to this time stamp can be missing."""
        unsure = 0
        while not self.ended:
            last = self._waiting[-1] if self._waiting else None
            if last is not None and last.dts is not None and last.dts > stamp:
                return
            if self.stamps and self.stamps[-1] > stamp and (last is None or last.dts is None):
                unsure += 1
                if unsure > _MORE:
                    return
            packet = next(self._found, None)
            if packet is None:
                self.ended = True
            else:
                self._take(packet)

    def feed(self, skip_before: int) -> list[VideoFrame]:
        """Decode one packet more; those before `skip_before` only where others lean on them."""
        if not self._waiting and not self.ended:
            self.read_to((self.stamps[-1] if self.stamps else self.key) + 1)
        packet = self._waiting.popleft() if self._waiting else None
        skip = packet is not None and packet.pts is not None and packet.pts < skip_before
        self.fed = packet.pts if packet is not None else None
        self._stream.codec_context.skip_frame = "NONREF" if skip else "DEFAULT"
        return self._given(packet)

    def drain(self) -> list[VideoFrame]:
        """Take what the decoder holds back to put in order; the run is spent then."""
        return self._given(None)

    def _given(self, packet: Packet[Stream] | None) -> list[VideoFrame]:
        if self.is_spent:
            return []
        self.is_spent = packet is None
        context = self._stream.codec_context
        try:
            frames = list(context.decode(packet))
        except av.FFmpegError as error:
            unless_memory(error)
            return []
        found = [frame for frame in frames if frame.pts is not None and not frame.is_corrupt]
        if found:
            self.decoded_to = max(frame.pts or 0 for frame in found)
        return found

    def _take(self, packet: Packet[Stream]) -> None:
        self._waiting.append(packet)
        if packet.pts is not None and packet.pts >= self.key and not packet.is_discard:
            place = bisect_left(self.stamps, packet.pts)
            if self.stamps[place : place + 1] != [packet.pts]:
                self.stamps.insert(place, packet.pts)
                if packet.is_keyframe:
                    self.keys.append(packet.pts)


class FilmFrameFinder:
    """Implements `FrameFinder` over a handle of its own."""

    def __init__(self, open_stream: StreamFactory, kept_bytes: int = KEPT_BYTES) -> None:
        """Open the film; raise NotAFilm, and what the stream raises."""
        self._open_stream, self._kept_bytes = open_stream, kept_bytes
        self._kept: dict[int, VideoFrame] = {}
        self._run: _Run | None = None
        self._open()

    def at(self, at_ms: int, stale: Stale = never) -> FilmPicture | None:
        """Return the picture shown at this time; before the first one that, after the last that."""
        stamp = self._stamp_at(at_ms)
        return None if stamp is None else self._told(self._decoded(stamp, stamp, stale))

    def beside(self, start_us: int, frames: int, stale: Stale = never) -> FilmPicture | None:
        """Return the picture so many on from the one that begins there, or back; else None.

        At either end the outermost picture is returned.
        """
        stamp = self._stamp_at(start_us // 1000)
        if stamp is None:
            return None
        moved = self._moved(stamp, frames)
        keep_from = moved if frames >= 0 else self._moved(moved, -AT_ONCE)
        run = self._run
        if run is not None and keep_from < run.key:
            keep_from = run.key
        return self._told(self._decoded(moved, keep_from, stale))

    def near(self, at_ms: int) -> FilmPicture | None:
        """Return the key picture nearest to this time."""
        self._run = None
        if not seek(self._container, self._nearest_key(at_ms), self._stream):
            return None
        for packet in islice(packets(self._container, self._stream), 600):
            if packet.is_keyframe and packet.pts is not None:
                return self._told(self._key_frame(packet))
        return None

    def is_far(self, at_ms: int) -> bool:
        """Whether so much is to be decoded up to the picture of this time that one waits for it."""
        stamp = self._stamp_at(at_ms)
        run = self._run
        if stamp is None or run is None or stamp in self._kept:
            return False
        done = run.decoded_to
        if done is None or done >= stamp or run.is_spent:  # it begins at a key frame once more
            done = max((key for key in run.keys if key <= stamp), default=run.key)
        return bisect_left(run.stamps, stamp) - bisect_left(run.stamps, done) > _FAR

    def keep_before(self, start_us: int, stale: Stale = never) -> None:
        """Decode up to `AT_ONCE` pictures before this one, unless they are kept already."""
        stamp = self._stamp_at(start_us // 1000)
        if stamp is None:
            return
        first, last = self._moved(stamp, -AT_ONCE), self._moved(stamp, -1)
        if last != stamp and last not in self._kept:
            self._decoded(last, first, stale)

    def first_starts_us(self, count: int) -> list[int]:
        """Return when the first pictures begin, in order; raise NotAFilm for a mirrored film."""
        run = self._run_to(0)
        if run is None:
            return []
        while len(run.stamps) < count and not run.ended:
            run.read_to(run.stamps[-1] if run.stamps else run.key)
        first = self._decoded(run.stamps[0], run.stamps[0], never) if run.stamps else None
        if first is not None and is_mirrored(first):
            raise NotAFilm("mirrored")
        return [self._us(stamp) for stamp in run.stamps[:count]]

    def close(self) -> None:
        """Let go of the film and of all pictures kept."""
        self._run = None
        self._kept.clear()
        self._container.close()
        self._source.close()

    # Which picture

    def _stamp_at(self, at_ms: int) -> int | None:
        """The time stamp of the picture that begins before the millisecond is over."""
        run = self._run_to(at_ms)
        if run is None:
            return None
        within = self._stamp(at_ms + 1) - 1
        run.read_to(within)
        place = bisect_right(run.stamps, within)
        if not run.stamps:
            return None
        return run.stamps[max(0, place - 1)]

    def _moved(self, stamp: int, frames: int) -> int:
        """The stamp so many pictures on or back, the outermost one at either end."""
        while frames < 0:
            run = self._run
            assert run is not None
            place = bisect_left(run.stamps, stamp)
            if place + frames >= 0:
                return run.stamps[place + frames]
            frames += place
            stamp = run.stamps[0]
            if not self._reach_before(stamp):
                return stamp
        return self._on(stamp, frames) if frames else stamp

    def _on(self, stamp: int, frames: int) -> int:
        run = self._run
        assert run is not None
        while True:
            place = bisect_left(run.stamps, stamp) + frames
            if place < len(run.stamps):
                run.read_to(run.stamps[place])  # one between may still be missing
                place = bisect_left(run.stamps, stamp) + frames
                return run.stamps[place]
            if run.ended:
                return run.stamps[-1]
            run.read_to(run.stamps[-1] + 1)

    def _reach_before(self, stamp: int) -> bool:
        """Begin a run that holds the picture before this stamp; False when there is none."""
        run = self._begun(film_ms(self._container, self._stream, stamp) - 1)
        self._run = run
        if run is None or run.key >= stamp:
            return False
        run.read_to(stamp)
        return bool(run.stamps) and run.stamps[0] < stamp

    # Decoding

    def _decoded(self, stamp: int, keep_from: int, stale: Stale) -> VideoFrame | None:
        """Return the picture of a stamp, and keep those from `keep_from` on."""
        if stamp in self._kept:
            return self._kept[stamp]
        run = self._run_for(keep_from, stamp)
        last: VideoFrame | None = None
        while run is not None and not run.is_spent:
            if stale():
                return None
            found = run.feed(keep_from)
            if run.fed == stamp == keep_from:  # a seek: one picture, as soon as can be
                found += run.drain()
            for frame in found:
                if (frame.pts or 0) >= keep_from:
                    self._keep(frame, stamp)
                last = frame if (frame.pts or 0) <= stamp or last is None else last
            if run.decoded_to is not None and run.decoded_to >= stamp:
                break
        return self._kept.get(stamp, last)  # damage: the picture before it stands there

    def _run_for(self, keep_from: int, stamp: int) -> _Run | None:
        """The run under way when it still leads there, else the same once more."""
        run = self._run
        passed = run is not None and run.decoded_to is not None and run.decoded_to >= keep_from
        if run is not None and not passed and not run.is_spent:
            return run
        again = self._begun(film_ms(self._container, self._stream, keep_from))
        if again is not None:
            again.read_to(stamp)
        self._run = again
        return again

    def _keep(self, frame: VideoFrame, wanted: int) -> None:
        size = max(1, frame.width * frame.height * 3 // 2 * (2 if "10" in frame.format.name else 1))
        self._kept[frame.pts or 0] = frame
        while len(self._kept) > max(2, self._kept_bytes // size):
            del self._kept[max(self._kept, key=lambda stamp: abs(stamp - wanted))]

    def _key_frame(self, packet: Packet[Stream]) -> VideoFrame | None:
        context = self._stream.codec_context
        context.skip_frame = "DEFAULT"
        try:
            # Drained at once: the decoder would wait for pictures that it may have to reorder.
            frames = context.decode(packet) or context.decode(None)
        except av.FFmpegError as error:
            unless_memory(error)
            return None
        return frames[0] if frames else None

    # Seeking

    def _run_to(self, at_ms: int) -> _Run | None:
        """The run that holds this time: the one under way, when it is not far, or a new one."""
        run, within = self._run, self._stamp(at_ms + 1) - 1
        if run is not None and run.stamps and run.key <= within:
            far = self._stamp(at_ms - _AHEAD_MS)
            if run.stamps[-1] >= min(within, far):
                return run
        self._run = self._begun(at_ms)
        return self._run

    def _begun(self, at_ms: float) -> _Run | None:
        """A new run from the key frame before this time; from the first one when there is none."""
        for back in _BACK_OFF:
            if not seek_ms(self._container, self._stream, max(0.0, at_ms - back)):
                continue
            found = packets(self._container, self._stream)
            first = next(found, None)
            is_first = first is not None and first.is_keyframe
            key = first if is_first else next((each for each in found if each.is_keyframe), None)
            if key is None or key.pts is None:
                continue
            if film_ms(self._container, self._stream, key.pts) < at_ms + 1:
                return _Run(self._stream, found, key)
            if back >= at_ms + 1 and is_first:  # some pictures come before the first key picture
                return _Run(self._stream, chain([key], found))
        return self._begun_at_the_beginning(at_ms)

    def _begun_at_the_beginning(self, at_ms: float) -> _Run | None:
        """Walk through the film: only a fresh container surely begins at the beginning."""
        number = 0
        self._reopen()
        for place, packet in enumerate(packets(self._container, self._stream)):
            if not packet.is_keyframe or packet.pts is None:
                continue
            if film_ms(self._container, self._stream, packet.pts) > at_ms:
                break
            number = place
        self._reopen()
        found = islice(packets(self._container, self._stream), number, None)
        return _Run(self._stream, found)

    def _nearest_key(self, at_ms: int) -> int:
        """Where to seek, in the stream's time base; the time itself for a film without an index."""
        entries, wanted = self._stream.index_entries, self._stamp(at_ms)
        places = [entries.search_timestamp(wanted, backward=way) for way in (True, False)]
        # An index tells when to decode; a picture is shown at most so many pictures later.
        later = self._pictures_long(self._stream.codec_context.has_b_frames)
        keys = [entries[place].timestamp + later for place in places if place >= 0]
        nearest = min(keys, key=lambda stamp: abs(stamp - wanted), default=wanted)
        return nearest + self._pictures_long(1)

    def _pictures_long(self, count: int) -> int:
        rate, base = self._stream.average_rate, self._stream.time_base
        return round(count / (rate * base)) if rate and base else 0

    def _reopen(self) -> None:
        self._container.close()
        self._source.close()
        self._open()

    def _open(self) -> None:
        self._source = self._open_stream()
        try:
            self._container: InputContainer = open_film(self._source)
            self._stream = pictures_of(self._container)
        except BaseException:
            self._source.close()
            raise

    # Times

    def _stamp(self, at_ms: float) -> int:
        """The time stamp at which a film time begins."""
        microseconds = round(at_ms * 1000) + (self._container.start_time or 0)
        base = self._stream.time_base or Fraction(1, av.time_base)
        return ceil(Fraction(microseconds, av.time_base) / base)  # what begins before is earlier

    def _us(self, stamp: int) -> int:
        return round(film_ms(self._container, self._stream, stamp) * 1000)

    def _told(self, frame: VideoFrame | None) -> FilmPicture | None:
        if frame is None or frame.pts is None:
            return None
        start = self._us(frame.pts)
        run = self._run
        place = bisect_right(run.stamps, frame.pts) if run is not None else 0
        if run is not None and place < len(run.stamps):
            end = self._us(run.stamps[place])
        else:
            end = start + 40_000
        return picture_of(frame, self._stream.sample_aspect_ratio, (start, end))
