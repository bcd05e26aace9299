"""Judge an unknown file by opening and decoding it; runs in the child process of the probe only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av

from beeldcoach.media.film_proof import Proof, sample_at, sounds
from beeldcoach.media.film_signs import (
    HEAD,
    ends_inside_a_packet,
    is_sound,
    is_still,
    why_unopened,
)
from beeldcoach.media.film_times import LONGEST, Times, has_index, key_gap_ms, measure
from beeldcoach.media.opening import (
    is_cover,
    open_film,
    picture_stream,
    unless_memory,
)
from beeldcoach.media.upright import shown_size

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

    from beeldcoach.media.film_signs import ReadAt
    from beeldcoach.media.opening import ByteSource

_ENOUGH = 0.9  # of the pictures must be intact: less shows as more than a passing hitch
_BYTES_A_PIXEL = 12  # of eight pictures that refer to one another
_PLACES = (0.5, 0.9)  # of the film, beside its beginning
_MORE_PLACES = tuple(part / 16 for part in range(1, 16))  # when those raised doubts


class Refused(Exception):
    """The file is no film; the one argument is a reason code of `beeldcoach.media.probe`."""


def inspect(source: ByteSource, size: int, read_at: ReadAt) -> dict[str, object]:
    """Return the facts of the film of `size` bytes as JSON can hold them; raise Refused."""
    if size == 0:
        raise Refused("empty")
    head = read_at(0, HEAD)
    if is_still(head):
        raise Refused("one_picture")
    if is_sound(head):
        raise Refused("no_picture")
    try:
        with open_film(source) as container:
            stream = _pictures(container)
            times = _times(container, stream, size, head)
        source.seek(0)
        # Anew: a transport stream cannot be wound back to its first key frame.
        with open_film(source) as container:
            stream = _pictures(container)
            proof = _proof(container, stream, times)
            context = stream.codec_context
            _refuse_unless_proven(proof, times, context.width * context.height)
            return _told(container, stream, times, proof)
    except av.FFmpegError as error:
        unless_memory(error)
        raise Refused(why_unopened(head, size, read_at)) from None


def _pictures(container: InputContainer) -> VideoStream:
    stream = picture_stream(container)
    if stream is None:
        pictures = [each for each in container.streams.video if not is_cover(each)]
        raise Refused("undecodable" if pictures else "no_picture")
    return stream


def _times(container: InputContainer, stream: VideoStream, size: int, head: bytes) -> Times:
    times = measure(container, stream, size)
    nothing_there = times.packets == 0 and stream.frames > 0
    if times.cut_short or nothing_there or ends_inside_a_packet(head, size):
        raise Refused("truncated")
    return times


def _refuse_unless_proven(proof: Proof, times: Times, pixels: int) -> None:
    if proof.size is None or proof.share < _ENOUGH:
        # A decoder that lacks room calls it damage: see whether some pictures would fit.
        bytearray(_BYTES_A_PIXEL * pixels)
        raise Refused("undecodable")
    if times.packets < 2:
        raise Refused("one_picture")
    if times.seconds < 0.001 or times.seconds > LONGEST or not times.rate:
        raise Refused("undecodable")


def _proof(container: InputContainer, stream: VideoStream, times: Times) -> Proof:
    """Decode at the beginning, middle and end; at more places when that raised doubts."""
    proof = Proof()
    sample_at(container, stream, proof)
    start = stream.start_time or 0
    length = times.seconds / float(stream.time_base or 1)
    for part in _PLACES:
        sample_at(container, stream, proof, start + int(part * length))
    if 0 < proof.share < _ENOUGH:
        proof.until = None
        for part in _MORE_PLACES:
            sample_at(container, stream, proof, start + int(part * length))
    return proof


def _told(
    container: InputContainer, stream: VideoStream, times: Times, proof: Proof
) -> dict[str, object]:
    width, height = shown_size(proof.size or (0, 0), stream.sample_aspect_ratio, proof.rotation)
    heard = sum(
        getattr(each, "codec_context", None) is not None and sounds(container, each)
        for each in container.streams.audio
    )
    return {
        "duration_ms": round(times.seconds * 1000),
        "width": width,
        "height": height,
        "rate_numerator": times.rate.numerator,
        "rate_denominator": times.rate.denominator,
        "rotation": proof.rotation,
        "has_sound": heard > 0,
        "video_codec": stream.codec_context.codec.canonical_name,
        "container": container.format.name.split(",")[0],
        "variable_rate": times.variable,
        "interlaced": proof.interlaced > proof.intact / 2,
        "mirrored": proof.mirrored,
        "sound_tracks": heard,
        "unread_tracks": len(container.streams.audio) - heard,
        "still_ms": min(times.still_ms, round(times.seconds * 1000)),
        "has_index": has_index(container, stream),
        "key_gap_ms": min(key_gap_ms(stream), round(times.seconds * 1000)),
    }
