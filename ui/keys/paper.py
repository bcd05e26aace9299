"""The sheet of keys as it goes on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from beeldcoach.services.documents import KeyLine, KeyLines, KeySheet
from ui.keys.code_keys import with_keys
from ui.keys.keymap import GROUPS
from ui.keys.words import CODE_LINES, caps_of, shown_keys, words_of

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.lens import Lens
    from ui.keys.keymap import KeyMap
    from ui.keys.rows import KeyGroup, KeyRow


def sheet_of(keymap: KeyMap, lens: Lens | None, language: str, day: date) -> KeySheet:
    """Return the sheet with every key, and with the codes of a lens unless there is none."""
    groups = tuple(_lines(group, keymap) for group in GROUPS)
    title = QCoreApplication.translate("StudioKeys", "Codes")
    how = tuple(KeyLine(tuple(caps_of(keys)), words_of(words)) for keys, words in CODE_LINES)
    groups = (KeyLines(title, how), *(group for group in groups if group.lines))
    if lens is None:
        return KeySheet(language, day, groups)
    codes = (code for code in with_keys(lens, keymap).codes if code.key)
    lines = tuple(KeyLine((code.key,), code.name) for code in codes)
    return KeySheet(language, day, groups, lens.name, lines)


def row_keys(row: KeyRow, keymap: KeyMap) -> list[str]:
    """The keys of a row as they stand on a sheet: one for each act, two where it has one act."""
    if len(row.acts) == 1:
        return caps_of(shown_keys(keymap.keys[row.acts[0]]))
    return caps_of([names[0] for act in row.acts if (names := keymap.keys[act])])


def _lines(group: KeyGroup, keymap: KeyMap) -> KeyLines:
    rows = ((row, tuple(row_keys(row, keymap))) for row in group.rows)
    lines = tuple(KeyLine(keys, words_of(row.words)) for row, keys in rows if keys)
    return KeyLines(words_of(group.title), lines)
