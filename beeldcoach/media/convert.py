"""Make a film that plays anywhere of one that does not: even in time, upright, quick to seek in."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Protocol

import av
from av.filter import Graph

from beeldcoach.media.film_times import duration_ms
from beeldcoach.media.look import Look
from beeldcoach.media.opening import open_film, packets, picture_stream, unless_memory
from beeldcoach.media.rewrap import heard, starts_at
from beeldcoach.media.sound import sound_graph
from beeldcoach.media.upright import shown_size, turning_filters
from beeldcoach.media.writing import Onward, film_written
from beeldcoach.services.errors import NotAFilm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

_RATES = tuple(
    Fraction(*each)
    for each in ((12, 1), (15, 1), (24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1))
) + tuple(Fraction(*each) for each in ((50, 1), (60000, 1001), (60, 1)))
_USUAL = Fraction(25)
_ENCODERS = ("libx264", "h264_videotoolbox", "h264_mf", "libopenh264", "mpeg4")
_MP4 = {"video_track_timescale": "90000", "fflags": "+bitexact"}
_SOUND_RATE = 48_000
_SOUND_FRAME = 1024  # samples, as AAC wants them
_LOST_MS, _LOST_SHARE = 400, 0.02  # more than so much missing at the end is no rounding
_BIT_RATES = {1: 96_000, 2: 160_000}  # by channels


def convert(open_stream: StreamFactory, target: BinaryIO, progress: Progress) -> None:
    """Write the film anew to `target`: MP4, H.264 at an even rate, a key frame a second, AAC.

    Pictures come out upright and in square pixels, interlaced ones whole; all sound tracks come
    along, mono or stereo, in time with the pictures. Progress is in milliseconds of film.

    Raises:
        NotAFilm: `undecodable`, when no picture comes out; `incomplete`, when part of it is lost.
        Cancelled, WorldError, OSError: as `progress`, the stream or the target say.
    """
    remake(open_stream, target, Look, progress)


def remake(
    open_stream: StreamFactory,
    target: BinaryIO,
    looking: Callable[[tuple[int, int]], Look],
    progress: Progress,
) -> None:
    """Write a film, or a stretch of it, as `looking` says of its width and height as shown.

    Raises what `convert` does.
    """
    length, size = _looked_at(open_stream)
    look = looking(size)
    total = max(1, min(length, look.end_ms or length) - look.start_ms)
    with open_stream() as source, open_film(source) as film:
        pictures = picture_stream(film)
        if pictures is None:
            raise NotAFilm("no_picture")
        pictures.thread_type = "AUTO"
        with film_written(target, "mp4", _MP4) as made:
            made.metadata.update(look.told)
            makers: dict[int, _Maker] = {pictures.index: _Pictures(film, pictures, made, look)}
            for each in heard(film) if look.sound else ():
                makers[each.index] = _Sound(film, each, made, look)  # type: ignore[arg-type]
            _run(film, makers, look, Onward(progress, total))
            until = max(maker.until_ms for maker in makers.values())
            if not makers[pictures.index].until_ms:
                raise NotAFilm("undecodable")
            if total - until > max(_LOST_MS, total * _LOST_SHARE):
                raise NotAFilm("incomplete")


def even_rate(stream: VideoStream) -> Fraction:
    """Return the even rate nearest to that of a film, of those that cameras know."""
    nominal, average = stream.guessed_rate, stream.average_rate
    known = [rate for rate in (nominal, average) if rate and 5 <= rate <= 61]
    wanted = known[0] if known else _USUAL
    return min(_RATES, key=lambda rate: abs(rate - wanted))


class _Maker(Protocol):
    """Takes the packets of one stream and writes another in their place."""

    until_ms: float  # where what was written ends

    def take(self, packet: Packet[Stream] | None) -> None:
        """Take one packet; None at the end."""


def _run(film: InputContainer, makers: dict[int, _Maker], look: Look, onward: Onward) -> None:
    streams = [film.streams[index] for index in makers]
    zero = {each.index: starts_at(film, each) for each in streams}
    open_ones = set(zero)
    look.go_to_start(film, streams[0], zero[streams[0].index])
    for packet in packets(film, *streams):
        index = packet.stream.index
        onward.at(packet, zero[index] + look.start_in(packet.stream))
        if look.is_over(packet, zero[index]):
            open_ones.discard(index)
            if not open_ones:
                break
        elif index in open_ones:
            makers[index].take(packet)
    for maker in makers.values():
        maker.take(None)
    onward.end()


class _Pictures:
    """Decodes, makes upright and even, and encodes the pictures."""

    def __init__(
        self,
        film: InputContainer,
        stream: VideoStream,
        made: OutputContainer,
        look: Look,
    ) -> None:
        self._stream, self._output, self._look = stream, made, look
        self._zero = starts_at(film, stream)
        self._graph: Graph | None = None
        self._rate = look.rate or even_rate(stream)
        self._target = _added(made, self._rate, look.crf)
        self._shape: tuple[int, int] | None = None
        self.until_ms = 0.0
        self._set_up(*look.size)

    def take(self, packet: Packet[Stream] | None) -> None:
        """Take one packet; None at the end."""
        for frame in _decoded(self._stream, packet):
            if frame.pts is None or frame.is_corrupt or frame.pts < self._zero:
                continue
            frame.pts -= self._zero
            self._push(frame)
        if packet is None and self._graph is not None:
            self._graph.push(None)
            self._encode(_pulled(self._graph))
            self._mux(self._target.encode(None))

    def _set_up(self, width: int, height: int) -> None:
        self._target.width, self._target.height = max(2, width & ~1), max(2, height & ~1)
        self._target.pix_fmt = "yuv420p"
        context = self._target.codec_context
        context.time_base = 1 / self._rate
        context.gop_size = max(1, round(self._rate))
        context.thread_count = max(1, (os.cpu_count() or 2) - 1)

    def _push(self, frame: VideoFrame) -> None:
        shape = (frame.width, frame.height)
        if self._graph is None or shape != self._shape:
            if self._graph is not None:  # the film changes its size half-way
                self._graph.push(None)
                self._encode(_pulled(self._graph))
            self._graph, self._shape = self._picture_graph(frame), shape
        try:
            self._graph.push(frame)
        except av.FFmpegError as error:
            unless_memory(error)
            return
        self._encode(_pulled(self._graph))

    def _picture_graph(self, frame: VideoFrame) -> Graph:
        graph = Graph()
        source = graph.add_buffer(
            width=frame.width,
            height=frame.height,
            format=frame.format,
            time_base=self._stream.time_base,
        )
        width, height = self._target.width, self._target.height
        chain = [
            graph.add("bwdif", "mode=send_frame:deint=interlaced"),
            *(graph.add(*each) for each in turning_filters(frame)),
            graph.add("scale", f"{width}:{height}:flags=bicubic:out_range=tv"),
            *(graph.add(*each) for each in self._look.filters),
            graph.add("setsar", "1"),
            *(graph.add(*each) for each in self._look.picture_cut),
            graph.add("fps", f"fps={self._rate}:round=near{self._look.from_zero}"),
            *(graph.add(*each) for each in self._look.length_cut),
            graph.add("format", "pix_fmts=yuv420p"),
            graph.add("buffersink"),
        ]
        graph.link_nodes(source, *chain)
        graph.configure()
        return graph

    def _encode(self, frames: Iterator[VideoFrame]) -> None:
        for frame in frames:
            shown = self._look.finish(frame) if self._look.finish else frame
            shown.pict_type = 0  # the encoder chooses
            self._mux(self._target.encode(shown))

    def _mux(self, found: list[Packet[Stream]]) -> None:
        self.until_ms = max([self.until_ms, *map(_ends_ms, found)])
        self._output.mux(found)


class _Sound:
    """Decodes, makes even and encodes one sound track."""

    def __init__(
        self, film: InputContainer, stream: AudioStream, made: OutputContainer, look: Look
    ) -> None:
        self._stream, self._output, self._look = stream, made, look
        self._zero = starts_at(film, stream)
        self._graph: Graph | None = None
        channels = 1 if stream.codec_context.channels == 1 else 2
        self._layout = "mono" if channels == 1 else "stereo"
        self._target = made.add_stream("aac", rate=_SOUND_RATE, layout=self._layout)
        self._target.codec_context.bit_rate = _BIT_RATES[channels]
        language = stream.metadata.get("language")
        if language and language.isalpha() and len(language) <= 3:
            self._target.metadata["language"] = language
        self.until_ms = 0.0

    def take(self, packet: Packet[Stream] | None) -> None:
        """Take one packet; None at the end."""
        for frame in _decoded(self._stream, packet):
            if frame.pts is None:
                continue
            frame.pts -= round(self._zero * (self._stream.time_base or 1) / frame.time_base)
            self._push(frame)
        if packet is None and self._graph is not None:
            self._graph.push(None)
            self._encode(_pulled(self._graph))
            self._mux(self._target.encode(None))

    def _push(self, frame: AudioFrame) -> None:
        if self._graph is None:
            self._graph = self._sound_graph(frame)
        try:
            self._graph.push(frame)
        except av.FFmpegError as error:  # sound that changes its kind half-way: damaged
            unless_memory(error)
            return
        self._encode(_pulled(self._graph))

    def _sound_graph(self, frame: AudioFrame) -> Graph:
        return sound_graph(
            frame,
            # A gap in the recording becomes silence, or all that follows would be heard too early.
            ("aresample", f"{_SOUND_RATE}:async=1000"),
            *self._look.sound_cut,
            ("aformat", f"sample_fmts=fltp:channel_layouts={self._layout}"),
            ("asetnsamples", f"n={_SOUND_FRAME}:p=0"),
        )

    def _encode(self, frames: Iterator[AudioFrame]) -> None:
        for frame in frames:
            self._mux(self._target.encode(frame))

    def _mux(self, found: list[Packet[Stream]]) -> None:
        self.until_ms = max([self.until_ms, *map(_ends_ms, found)])
        self._output.mux(found)


def _ends_ms(packet: Packet[Stream]) -> float:
    stamp, base = (packet.pts or 0) + (packet.duration or 0), packet.time_base
    return float(stamp * base) * 1000 if base else 0.0


def _looked_at(open_stream: StreamFactory) -> tuple[int, tuple[int, int]]:
    """Return the film's length in ms, and width and height of its pictures as shown."""
    with open_stream() as source, open_film(source) as film:
        stream = picture_stream(film)
        if stream is None:
            raise NotAFilm("no_picture")
        total = max(1, duration_ms(film, stream))
    with open_stream() as source, open_film(source) as film:
        stream = picture_stream(film)
        assert stream is not None
        for packet in packets(film, stream):
            for frame in _decoded(stream, packet):
                if not frame.is_corrupt:
                    coded, shape = (frame.width, frame.height), stream.sample_aspect_ratio
                    return total, shown_size(coded, shape, frame.rotation)
    raise NotAFilm("undecodable")


def _added(made: OutputContainer, rate: Fraction, crf: int) -> Any:
    name = _encoder()
    return made.add_stream(name, rate=rate, options=_options(name, crf))


def _encoder() -> str:
    """The best encoder of H.264 that is there; the last plays everywhere too, but larger."""
    for name in _ENCODERS:
        try:
            av.Codec(name, "w")
        except ValueError:  # PyAV: an unknown codec
            continue
        return name
    return _ENCODERS[-1]


def _options(name: str, crf: int) -> dict[str, str]:
    return {"preset": "veryfast", "crf": str(crf)} if name == "libx264" else {}


def _decoded(stream: Any, packet: Packet[Stream] | None) -> list[Any]:
    """Return what one packet holds (None: what is held back); a damaged one holds nothing."""
    try:
        return list(stream.codec_context.decode(packet))
    except av.EOFError:
        return []
    except av.FFmpegError as error:
        unless_memory(error)
        return []


def _pulled(graph: Graph) -> Iterator[Any]:
    while True:
        try:
            yield graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
