"""The tables of the register: what was seen, what can be seen, every entry; searched and sorted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ui import theme
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
SORTS_BY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """Words, with a glyph before them and a colour; `by` is what it is sorted by."""

    text: str
    icon: str = ""
    token: str = "ink"  # noqa: S105  (a colour)
    by: object = None


@dataclass(frozen=True, slots=True)
class Line:
    """One row; `kinds` are what it can be filtered by, `forced` stands out as a whole."""

    cells: tuple[Cell, ...]
    kinds: frozenset[str] = frozenset()
    forced: bool = False


class RegisterTable(QAbstractTableModel):
    """Rows of cells below titles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._lines: Sequence[Line] = ()

    def set_state(self, titles: tuple[str, ...], lines: Sequence[Line]) -> None:
        """Show rows."""
        self.beginResetModel()
        self._titles, self._lines = titles, lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return a row."""
        return self._lines[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, all of them on pointing at it, and how it looks."""
        line = self._lines[index.row()]
        cell = line.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == SORTS_BY:
            return cell.text.casefold() if cell.by is None else cell.by
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.text)
        return _look(line, cell, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the words above a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None


def _look(line: Line, cell: Cell, role: int) -> Any:
    """Return colour, font and glyph; what the law forced stands out in red."""
    token = "bad" if line.forced else cell.token
    if role == Qt.ItemDataRole.ForegroundRole and token != "ink":  # noqa: S105  (a colour)
        return theme.colour(token)
    if role == Qt.ItemDataRole.FontRole and line.forced:
        return theme.font("strong")
    if role == Qt.ItemDataRole.DecorationRole and cell.icon:
        return theme.icon(cell.icon, token)
    return None


class FoundRows(QSortFilterProxyModel):
    """The rows of one kind that have every word that is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._kind = ""
        self.setSortRole(SORTS_BY)

    def find(self, text: str, kind: str) -> None:
        """Leave only these rows; "" of both leaves all."""
        self.beginFilterChange()
        self._words, self._kind = tuple(text.casefold().split()), kind
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: _Index) -> bool:  # noqa: N802
        """Whether a row stays."""
        source = self.sourceModel()
        assert isinstance(source, RegisterTable)
        line = source.line(row)
        if self._kind and self._kind not in line.kinds:
            return False
        text = " ".join(cell.text for cell in line.cells).casefold()
        return all(word in text for word in self._words)
