"""KeyList: the deeds of the studio under their groups, each with its keys, as rows of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.keys.words import act_words, cap_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap
    from ui.keys.rows import KeyGroup

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A deed with its keys; without an act it heads those below it."""

    act: Act | None
    words: str
    caps: tuple[str, ...] = ()
    changed: bool = False


class KeyList(QAbstractListModel):
    """Rows of groups and deeds. The line itself is given in LINE; the text is for a reader."""

    LINE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[KeyLine] = []

    def set_state(self, groups: Sequence[tuple[KeyGroup, list[Act]]], keymap: KeyMap) -> None:
        """Show these deeds with these keys; where only keys differ, the rows stay."""
        lines = [line for group, acts in groups for line in _lines(group, acts, keymap)]
        same = [line.act for line in lines] == [line.act for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = lines
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def index_of(self, act: Act) -> QModelIndex:
        """The row of a deed; an invalid one when it is not here."""
        place = next((i for i, line in enumerate(self._lines) if line.act is act), None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be stood on."""
        heading = index.isValid() and self._lines[index.row()].act is None
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, or what it says."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == self.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line)
        return None

    def _words(self, line: KeyLine) -> str:
        if line.act is None:
            return line.words
        keys = ", ".join(line.caps) or self.tr("no key")
        changed = [self.tr("changed")] if line.changed else []
        return ", ".join((line.words, keys, *changed))


def _lines(group: KeyGroup, acts: list[Act], keymap: KeyMap) -> list[KeyLine]:
    lines = [KeyLine(None, words_of(group.title))]
    for act in acts:
        caps = tuple(cap_of(name) for name in keymap.keys[act])
        lines.append(KeyLine(act, act_words(act), caps, act in keymap.changed))
    return lines
