"""Texts in the cells of a table: a spreadsheet must not take one for a formula."""

from __future__ import annotations

import re

# What a spreadsheet begins to reckon with, also in the wide forms of some keyboards.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def neutral(text: str) -> str:
    """Return a text as a cell that no spreadsheet reckons with."""
    return f"'{text}" if _FORMULA.match(text) else text


def plain(cell: str) -> str:
    """Return the text that `neutral` made a cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
