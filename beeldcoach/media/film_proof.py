"""Prove by decoding that a film plays: samples at several places, counted against what was fed."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

import av

from beeldcoach.media.opening import packets, seek, unless_memory
from beeldcoach.media.upright import is_mirrored

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_PIXELS_A_SAMPLE = 24 * 1920 * 1080  # about a third of a second of decoding on one old core
_KEY_SEARCH = 600  # packets without a key frame after which a place is given up
_SOUND_TRIES = 20  # packets: the first ones may be priming or damaged


@dataclass(slots=True)
class Proof:
    """What the decoder did with what it was fed."""

    fed: int = 0  # packets that had to give a picture
    intact: int = 0  # pictures without a fault
    until: int | None = None  # last time stamp fed, in the stream's time base
    rotation: int = 0  # degrees counter-clockwise, of 0 90 180 270
    size: tuple[int, int] | None = None  # pixels as coded
    interlaced: int = 0  # pictures of two halves
    mirrored: bool = False

    @property
    def share(self) -> float:
        """The part of the pictures that came out intact, 0 to 1."""
        return self.intact / self.fed if self.fed else 0.0


@dataclass(slots=True)
class _Sample:
    """One place's packets and pictures, by time stamp."""

    fed: list[int | None] = field(default_factory=list)
    intact: list[int | None] = field(default_factory=list)
    first_key: int | None = None

    def counted(self, stamps: list[int | None]) -> int:
        """Count from the key frame on: what leans on pictures before it cannot be decoded here."""
        key = self.first_key
        return sum(key is None or stamp is None or stamp >= key for stamp in stamps)


def sample_at(
    container: InputContainer, stream: VideoStream, proof: Proof, at: int | None = None
) -> None:
    """Decode some pictures from `at` on (in the stream's time base; None: from here) into `proof`.

    A place that earlier samples have covered is not decoded again.
    """
    if at is not None and not seek(container, at, stream):
        return
    sample = _Sample()
    for packet in _from_key(container, stream, proof, at):
        _feed(packet, stream, sample, proof)
        if len(sample.fed) >= _budget(stream):
            break
    _note(_decoded(stream, None), sample, proof)
    owed = sample.counted(sample.fed)
    proof.fed += owed
    proof.intact += min(sample.counted(sample.intact), owed)


def sounds(container: InputContainer, stream: AudioStream) -> bool:
    """Tell whether the stream gives any sound."""
    if not seek(container, stream.start_time or 0, stream):
        return False
    for packet in islice(packets(container, stream), _SOUND_TRIES):
        try:
            if stream.codec_context.decode(packet):
                return True
        except av.FFmpegError as error:
            unless_memory(error)
    return False


def _budget(stream: VideoStream) -> int:
    """Return how many pictures make a sample: many small or few large ones."""
    context = stream.codec_context
    return max(8, min(240, _PIXELS_A_SAMPLE // max(1, context.width * context.height)))


def _from_key(
    container: InputContainer, stream: VideoStream, proof: Proof, at: int | None
) -> Iterator[Packet[Stream]]:
    """Yield the packets from the next key frame on, none where earlier samples have been."""
    found = packets(container, stream)
    if at is None:
        yield from found
        return
    for packet in islice(found, _KEY_SEARCH):
        if packet.is_keyframe:
            if proof.until is None or (packet.pts or 0) > proof.until:
                yield packet
                yield from found
            return


def _feed(packet: Packet[Stream], stream: VideoStream, sample: _Sample, proof: Proof) -> None:
    if packet.is_keyframe and sample.first_key is None:
        sample.first_key = packet.pts
    if not packet.is_discard:  # an edit list hides it: no picture is owed
        sample.fed.append(packet.pts)
        if packet.pts is not None:
            proof.until = max(packet.pts, proof.until if proof.until is not None else packet.pts)
    _note(_decoded(stream, packet), sample, proof)


def _decoded(stream: VideoStream, packet: Packet[Stream] | None) -> list[VideoFrame]:
    """Return the pictures of one packet (None: those held back); a damaged packet gives none."""
    try:
        return list(stream.codec_context.decode(packet))
    except av.FFmpegError as error:
        unless_memory(error)
        return []


def _note(frames: list[VideoFrame], sample: _Sample, proof: Proof) -> None:
    for frame in frames:
        if frame.is_corrupt:
            continue
        sample.intact.append(frame.pts)
        proof.interlaced += frame.interlaced_frame
        if proof.size is None:
            turned = frame.rotation % 360
            proof.rotation = turned if turned % 90 == 0 else 0
            proof.size = (frame.width, frame.height)
            proof.mirrored = is_mirrored(frame)
