"""Bech32 (BIP 173): the checked text form of age recipients and identities."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK = 6  # characters of checksum


def encode(prefix: str, data: bytes) -> str:
    """Return `data` as lower-case Bech32 text with a human-readable `prefix`."""
    values = _regroup(data, 8, 5, pad=True)
    polymod = _polymod([*_expand(prefix), *values, *[0] * _CHECK]) ^ 1
    check = [polymod >> 5 * (_CHECK - 1 - i) & 31 for i in range(_CHECK)]
    return f"{prefix}1" + "".join(_ALPHABET[v] for v in [*values, *check])


def decode(text: str) -> tuple[str, bytes]:
    """Return the prefix (lower case) and the bytes; raise ValueError when mistyped."""
    if text not in (text.lower(), text.upper()):
        raise ValueError("mixed case")
    prefix, mark, rest = text.lower().rpartition("1")
    values = [_ALPHABET.find(c) for c in rest]
    if not prefix or not mark or len(values) < _CHECK or -1 in values:
        raise ValueError("not Bech32")
    if _polymod([*_expand(prefix), *values]) != 1:
        raise ValueError("checksum does not match")
    return prefix, bytes(_regroup(values[:-_CHECK], 5, 8, pad=False))


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _polymod(values: Iterable[int]) -> int:
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                state ^= term
    return state


def _regroup(values: Iterable[int], width: int, wanted: int, *, pad: bool) -> list[int]:
    """Cut a row of `width`-bit numbers anew into `wanted`-bit ones."""
    held = bits = 0
    out: list[int] = []
    for value in values:
        held = held << width | value
        bits += width
        while bits >= wanted:
            bits -= wanted
            out.append(held >> bits & ((1 << wanted) - 1))
        held &= (1 << bits) - 1
    if pad and bits:
        out.append(held << (wanted - bits))
    elif not pad and (bits >= width or held):
        raise ValueError("spare bits are set")
    return out
