"""Where the parts of a trajectory's row stand. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

HEIGHT = 48
NARROW = 1000  # below it the kind moves into the second line
_SIDE, _GAP, _CHEVRON = 16, 16, 40
_KIND = 110
_PATH, _PATH_NARROW = 424, 320
_NAME, _NAME_NARROW = 0.22, 0.24  # of the width


@dataclass(frozen=True, slots=True)
class RowColumns:
    """Left edges and widths in logical pixels; `kind` is None where there is no room for it."""

    name: tuple[int, int]
    kind: tuple[int, int] | None
    path: tuple[int, int]
    next: tuple[int, int]
    chevron: int


def columns_of(width: int) -> RowColumns:
    """Divide a row of this width."""
    narrow = width < NARROW
    name = round(width * (_NAME_NARROW if narrow else _NAME)) - _SIDE
    left = _SIDE + name + _GAP
    kind = None if narrow else (left, _KIND)
    left += 0 if narrow else _KIND
    path = _PATH_NARROW if narrow else _PATH
    following = left + path + _GAP
    chevron = width - _CHEVRON + 8
    return RowColumns(
        (_SIDE, name), kind, (left, path), (following, max(0, chevron - 8 - following)), chevron
    )
