"""The recovery key as people meet it: nine groups of four, each of which notices its own mistyping.

128 random bits in Crockford's base 32. A group is three symbols and a check symbol, in which the
number of the group takes part: one wrong symbol, two swapped ones and two swapped groups are all
noticed, and the group can be named. The bits left over in the last group check the whole.
"""

from __future__ import annotations

import hashlib
import re
import secrets

from beeldcoach.services.errors import WrongRecoveryKey

GROUPS = 9
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans("OIL", "011")
_RANDOM_BITS = 128
_GROUP_BITS = 15  # three symbols of five bits
_SUM_BITS = GROUPS * _GROUP_BITS - _RANDOM_BITS  # 7


def new_recovery_key() -> str:
    """Return a new recovery key as it is printed: capitals, groups joined by hyphens."""
    key = secrets.randbits(_RANDOM_BITS)
    bits = key << _SUM_BITS | _checksum(key)
    groups = (bits >> _GROUP_BITS * (GROUPS - 1 - i) for i in range(GROUPS))
    return "-".join(_encode(i, value & 0x7FFF) for i, value in enumerate(groups))


def read_recovery_key(text: str) -> str:
    """Return a typed recovery key as it was printed.

    Small letters, spaces, other dashes and O for 0, I or L for 1 are understood.

    Raises:
        WrongRecoveryKey: with the first group that is mistyped, counted from 1.
    """
    groups = _split(text)
    bits = 0
    for index in range(GROUPS):
        group = groups[index] if index < len(groups) else ""
        value = _decode(group)
        if value is None or _encode(index, value) != group:
            raise WrongRecoveryKey(index + 1)
        bits = bits << _GROUP_BITS | value
    if len(groups) > GROUPS:
        raise WrongRecoveryKey(GROUPS)
    if bits & ((1 << _SUM_BITS) - 1) != _checksum(bits >> _SUM_BITS):
        raise WrongRecoveryKey(GROUPS)
    return "-".join(groups)


def _split(text: str) -> list[str]:
    plain = text.upper().translate(_LOOK_ALIKES)
    groups = re.findall(r"[^\s\-\u2010-\u2015\u2212_.,;:]+", plain)
    if len(groups) == 1:  # typed without any separator
        return re.findall(r".{1,4}", groups[0])
    return groups


def _encode(index: int, value: int) -> str:
    """Return the four symbols of a group."""
    symbols = (value >> 10, value >> 5 & 31, value & 31)
    check = index + 1
    for power, symbol in enumerate(symbols, start=1):
        check ^= _times_power_of_two(symbol, power)
    return "".join(_ALPHABET[s] for s in (*symbols, check))


def _decode(group: str) -> int | None:
    """Return the fifteen bits of a group, unchecked; None when it is not four symbols."""
    if len(group) != 4 or any(c not in _ALPHABET for c in group):
        return None
    first, second, third = (_ALPHABET.index(c) for c in group[:3])
    return first << 10 | second << 5 | third


def _times_power_of_two(symbol: int, power: int) -> int:
    """Multiply in the field of 32 elements: distinct weights make swapped symbols visible."""
    for _ in range(power):
        symbol <<= 1
        if symbol & 32:
            symbol ^= 0b100101  # x^5 + x^2 + 1
    return symbol


def _checksum(key: int) -> int:
    digest = hashlib.blake2b(key.to_bytes(_RANDOM_BITS // 8, "big"), digest_size=1).digest()
    return digest[0] & ((1 << _SUM_BITS) - 1)
