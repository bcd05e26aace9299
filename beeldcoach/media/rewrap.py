"""Put a film in another wrapper: the same pictures and sound, with an index to seek by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av

from beeldcoach.media.opening import open_film, packets, picture_stream
from beeldcoach.media.writing import Onward, film_written
from beeldcoach.services.errors import NotAFilm

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from av.container import InputContainer, OutputContainer
    from av.packet import Packet
    from av.stream import Stream

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.progress import Progress

_MP4_PICTURES = frozenset({"h264", "hevc"})
_MP4_SOUNDS = frozenset({"aac", "mp3", "ac3", "eac3", "alac", "opus"})


def rewrap(open_stream: StreamFactory, target: BinaryIO, progress: Progress) -> None:
    """Write the film to `target`, nothing decoded and nothing lost but what describes it.

    Progress is in milliseconds of film.

    Raises:
        NotAFilm: `undecodable`, when its streams fit in no wrapper.
        Cancelled, WorldError, OSError: as `progress`, the stream or the target say.
    """
    with open_stream() as source, open_film(source) as film:
        pictures = picture_stream(film)
        if pictures is None:
            raise NotAFilm("no_picture")
        streams = [pictures, *heard(film)]
        kind = "mp4" if _fits_mp4(streams) else "matroska"
        try:
            with film_written(target, kind, {"fflags": "+bitexact"}) as made:
                _copy(film, streams, made, progress)
        except (av.ArgumentError, ValueError):  # PyAV: the wrapper cannot hold such a stream
            raise NotAFilm("undecodable") from None


def heard(film: InputContainer) -> list[Stream]:
    """Return the sound tracks that have a decoder."""
    return [each for each in film.streams.audio if getattr(each, "codec_context", None) is not None]


def starts_at(film: InputContainer, stream: Stream) -> int:
    """Return where the film begins, in the time base of a stream."""
    begins = (film.start_time or 0) / av.time_base
    return round(begins / (stream.time_base or 1))


def _fits_mp4(streams: Sequence[Stream]) -> bool:
    names = [each.codec_context.codec.canonical_name for each in streams]
    return names[0] in _MP4_PICTURES and _MP4_SOUNDS.issuperset(names[1:])


def _copy(
    film: InputContainer, streams: Sequence[Stream], made: OutputContainer, progress: Progress
) -> None:
    targets = {each.index: made.add_stream_from_template(each) for each in streams}
    zero = {each.index: starts_at(film, each) for each in streams}
    onward = Onward(progress, max(1, (film.duration or 0) * 1000 // av.time_base))
    for packet in packets(film, *streams):
        index = packet.stream.index
        onward.at(packet, zero[index])
        if packet.dts is None:
            continue  # before the first picture that can be decoded
        _move(packet, -zero[index])
        packet.stream = targets[index]
        made.mux(packet)
    onward.end()


def _move(packet: Packet[Stream], by: int) -> None:
    if packet.pts is not None:
        packet.pts += by
    if packet.dts is not None:
        packet.dts += by
