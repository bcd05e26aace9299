"""Texts made fit for paper: what cannot or must not be printed is taken out before it is set."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MISSING = "□"  # stands for a character that no font on this computer has

# Directional overrides and isolates could print a name other than the one stored; the marks
# U+200E and U+200F cannot, and Arabic and Hebrew need them.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DROPPED_CATEGORIES = frozenset({"Cc", "Cs", "Co"})
_TAGS = range(0xE0000, 0xE0080)  # letters that nobody sees and every machine reads


def clean(text: str) -> str:
    """Return `text` in one form (NFC), with newlines and spaces as the only controls."""
    lines = "\n".join(text.splitlines()).replace("\t", " ")
    return unicodedata.normalize("NFC", "".join(c for c in lines if _is_printed(c)))


def mapped(value: object, change: Callable[[str], str]) -> object:
    """Return `value` with each text in it changed; keys of mappings stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: mapped(item, change) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [mapped(item, change) for item in value]
    return value


def is_common_script(text: str) -> bool:
    """Say whether the shipped fonts cover `text`: Latin, Greek, Cyrillic, signs."""
    return all(ord(c) < 0x0530 or 0x1E00 <= ord(c) < 0x2200 or c == MISSING for c in text)


def is_modifier(character: str) -> bool:
    """Say whether a character only changes or joins others: a joiner, a skin tone, an accent."""
    return unicodedata.category(character) in {"Cf", "Sk", "Mn", "Me"}


def _is_printed(character: str) -> bool:
    if character == "\n":
        return True
    if character in _DIRECTION or character == "\ufeff" or ord(character) in _TAGS:
        return False
    if ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF:
        return False  # not characters, by definition; those not known yet get a box at worst
    return unicodedata.category(character) not in _DROPPED_CATEGORIES
