"""How long a film is and how its pictures are spaced, by its packets rather than by its header."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import av

from beeldcoach.media.opening import packets, seek

if TYPE_CHECKING:
    from collections.abc import Iterable

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.stream import VideoStream

LONGEST = 48 * 3600  # seconds; a header that says more is not believed
SLOWEST = Fraction(1, 60)  # pictures a second: below, the time stamps are nonsense
_TAIL = 3  # seconds before the announced end from where the real end is looked for
_PATTERN = 240  # packets: enough to see whether the pictures come regularly
_REORDER = 16  # time stamps at the end of a sample may still lack those decoded later


@dataclass(frozen=True, slots=True)
class Times:
    """What the packets say."""

    seconds: float
    packets: int  # of pictures, as far as counted: 2 or more means that something moves
    cut_short: bool
    variable: bool
    rate: Fraction  # pictures a second; 0 when unknown
    still_ms: int = 0  # longest stretch without a new picture, the end included; 0 when unknown


def measure(container: InputContainer, stream: VideoStream, size: int) -> Times:
    """Return the times of the pictures in `stream`, out of a film of `size` bytes."""
    announced = (container.duration or 0) / av.time_base
    stamps, beyond = _indexed(stream, size)
    if stamps:
        seconds = max(_index_end(each) for each in _heard_and_seen(container, stream))
        cut = beyond
        still = _longest_still(stream, stamps, seconds)
    else:
        still = 0.0
        stamps = _pattern(container, stream)
        seconds, cut = _by_demuxing(container, stream, announced)
    if abs(announced - seconds) <= max(1.0, seconds / 10):
        seconds = announced or seconds  # the header knows about edit lists and the last picture
    variable = _is_variable([float(stamp * _base(stream)) for stamp in stamps])
    rate = _rate(stream, variable=variable)
    return Times(seconds, len(stamps), cut, variable, rate, round(still * 1000))


def _base(stream: Stream) -> Fraction:
    return stream.time_base or Fraction(1, av.time_base)


def _heard_and_seen(container: InputContainer, pictures: VideoStream) -> list[Stream]:
    return [pictures, *container.streams.audio]


def _indexed(stream: VideoStream, size: int) -> tuple[list[int], bool]:
    """Return all time stamps in the index and whether it points beyond the end of the file.

    Only an index of every picture counts (mp4, mov); others list key frames.
    """
    entries = stream.index_entries
    if stream.frames == 0 or len(entries) != stream.frames or len(entries) < 2:
        return [], False
    if "mp4" not in stream.container.format.name:
        return [], False
    shown = [(entry.timestamp, entry.pos + entry.size) for entry in entries]
    return sorted(stamp for stamp, _ in shown), max(end for _, end in shown) > size


def _index_end(stream: Stream) -> float:
    """Return the seconds at which the last indexed packet ends, its length taken as the average."""
    entries = stream.index_entries
    if len(entries) < 2:
        return 0.0
    first, last = entries[0].timestamp, entries[len(entries) - 1].timestamp
    return float((last + (last - first) / (len(entries) - 1)) * _base(stream))


def _longest_still(stream: VideoStream, stamps: list[int], until: float) -> float:
    """Return the longest time in seconds for which one picture stands, or none does at the end."""
    times = [float(stamp * _base(stream)) for stamp in stamps]
    return max(later - earlier for earlier, later in pairwise([*times, max(until, times[-1])]))


def _pattern(container: InputContainer, stream: VideoStream) -> list[int]:
    """Return the first time stamps in order, and leave the container at its beginning."""
    stamps = []
    for packet in packets(container, stream):
        if packet.pts is not None and not packet.is_discard:
            stamps.append(packet.pts)
        if len(stamps) >= _PATTERN:
            break
    _rewind(container)
    return sorted(stamps)[:-_REORDER] if len(stamps) >= _PATTERN else sorted(stamps)


def _rewind(container: InputContainer) -> None:
    seek(container, container.start_time or 0)


def _by_demuxing(
    container: InputContainer, stream: VideoStream, announced: float
) -> tuple[float, bool]:
    """Return the seconds up to the end of the last packet, and whether that is clearly too soon."""
    start = (container.start_time or 0) / av.time_base
    believed = 0 < announced <= LONGEST
    end = 0.0
    if believed:
        seek(container, int((start + max(0.0, announced - _TAIL)) * av.time_base))
        end = _last_end(packets(container, *_heard_and_seen(container, stream)))
    if end <= start:  # nothing announced, or a seek that led nowhere: read it all
        _rewind(container)
        end = _last_end(packets(container, *_heard_and_seen(container, stream)))
    _rewind(container)
    found = max(0.0, end - start)
    return found, believed and announced - found > max(1.0, announced / 10)


def _last_end(found: Iterable[Packet[Stream]]) -> float:
    end = 0.0
    for packet in found:
        if packet.pts is not None:
            ends = (packet.pts + (packet.duration or 0)) * _base(packet.stream)
            end = max(end, float(ends))
    return end


def _is_variable(times: list[float]) -> bool:
    """Tell whether over 5 % of the intervals leave the usual one by over a tenth (and 1.5 ms)."""
    gaps = [later - earlier for earlier, later in pairwise(times)]
    if not gaps:
        return False
    usual = median(gaps)
    odd = sum(abs(gap - usual) > usual / 10 + 0.0015 for gap in gaps)
    return odd > len(gaps) / 20


def _rate(stream: VideoStream, *, variable: bool) -> Fraction:
    """Return the pictures a second; the nominal rate where pictures come regularly."""
    average = _sane(stream.average_rate)
    nominal = _sane(stream.guessed_rate)
    if not average or (not variable and abs(nominal - average) <= average / 10):
        return nominal
    return average


def _sane(rate: Fraction | None) -> Fraction:
    if rate is None or not SLOWEST <= rate <= 1000:
        return Fraction(0)
    return rate.limit_denominator(1_000_000)


def has_index(container: InputContainer, stream: VideoStream) -> bool:
    """Tell whether the film says where its pictures lie, as far as can be told without reading it.

    Transport and programme streams never do; a recording that was not closed tells no length.
    """
    if container.format.name in ("mpegts", "mpeg") or not container.duration:
        return False
    return "avi" not in container.format.name or len(stream.index_entries) > 0


def key_gap_ms(stream: VideoStream) -> int:
    """Return the longest stretch without a key picture; 0 where the index does not tell."""
    entries = stream.index_entries
    if "mp4" not in stream.container.format.name or len(entries) < 2:
        return 0
    last = entries[len(entries) - 1].timestamp
    keys = [entry.timestamp for entry in entries if entry.is_keyframe]
    gap = max((later - earlier for earlier, later in pairwise([*keys, last])), default=0)
    return round(float(gap * _base(stream)) * 1000)


def duration_ms(container: InputContainer, stream: VideoStream) -> int:
    """Return the length of a probed film; one that does not tell is read to its end."""
    announced = (container.duration or 0) / av.time_base
    if not 0 < announced <= LONGEST:
        announced, _ = _by_demuxing(container, stream, 0.0)
    return round(announced * 1000)
