"""How strips are written down: bytes for the vault, and back. Numbers are big-endian, 32 bits."""

from __future__ import annotations

import struct
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Thumbnail = tuple[int, bytes]
Span = tuple[int, int]

_PAIR = struct.Struct(">II")


def write_pictures(pictures: Sequence[Thumbnail]) -> bytes:
    """Return time and size of each picture, then all pictures."""
    heads = b"".join(_PAIR.pack(at, len(picture)) for at, picture in pictures)
    size = len(pictures).to_bytes(4, "big")
    return size + heads + b"".join(picture for _, picture in pictures)


def read_pictures(content: bytes) -> tuple[Thumbnail, ...]:
    """Return the pictures with their times; raise ValueError for what was not written so."""
    count = int.from_bytes(content[:4], "big")
    heads, body = content[4 : 4 + count * _PAIR.size], content[4 + count * _PAIR.size :]
    told = list(_pairs(heads))
    if len(told) != count or sum(size for _, size in told) != len(body):
        raise ValueError("not pictures")
    if not told or any(later[0] <= earlier[0] for earlier, later in pairwise(told)):
        raise ValueError("not in order of time")
    made, at = [], 0
    for ms, size in told:
        made.append((ms, body[at : at + size]))
        at += size
    return tuple(made)


def write_spans(spans: Sequence[Span]) -> bytes:
    """Return begin and end of each span."""
    return b"".join(_PAIR.pack(start, end) for start, end in spans)


def read_spans(content: bytes) -> tuple[Span, ...]:
    """Return the spans; raise ValueError for what was not written so."""
    spans = tuple(_pairs(content))
    if any(start >= end for start, end in spans):
        raise ValueError("a span without length")
    if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
        raise ValueError("spans that overlap")
    return spans


def _pairs(content: bytes) -> list[tuple[int, int]]:
    if len(content) % _PAIR.size:
        raise ValueError("half a pair")
    return [(first, second) for first, second in _PAIR.iter_unpack(content)]
