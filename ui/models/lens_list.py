"""The lenses as rows of a list: what is searched for, and how a row is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui import theme
from ui.models.row_painting import ground_of, paint_ring, paint_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from beeldcoach.services.lenses import LensLine

Index = QModelIndex | QPersistentModelIndex
_HEIGHT, _SIDE = 48, 12


@dataclass(frozen=True, slots=True)
class LensRow:
    """What a row shows."""

    id: str
    first: str
    second: str


def matching(line: LensLine, words: Sequence[str]) -> tuple[str, ...] | None:
    """Return the codes of a lens in which all words are found; None where it is not found.

    Name, purpose and clusters count too; found there, no code need have the words.
    """
    lens = line.lens
    codes = tuple(
        code.name
        for code in lens.codes
        if all(word in f"{code.name} {code.example}".casefold() for word in words)
    )
    told = " ".join((lens.name, lens.about, *(cluster.name for cluster in lens.clusters)))
    if codes or all(word in told.casefold() for word in words):
        return codes
    return None


class LensList(QAbstractListModel):
    """Rows; the row itself is given in ROW, the display text is for a screen reader."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LensRow, ...] = ()

    def set_lines(self, lines: Sequence[LensLine], search: str) -> None:
        """Show the lenses in which all words of the search are found."""
        words = search.casefold().split()
        rows = []
        for line in lines:
            codes = matching(line, words)
            if codes is not None:
                second = ", ".join(codes) if words and codes else self._about(line)
                rows.append(LensRow(line.lens.id, line.lens.name, second))
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def _about(self, line: LensLine) -> str:
        parts = [self.tr("%n code(s)", "", len(line.lens.codes))]
        if line.own:
            parts.append(self.tr("your own"))
        if line.archived:
            parts.append(self.tr("put aside"))
        if line.used:
            parts.append(self.tr("in %n trajectory(ies)", "", line.used))
        return ", ".join(parts)

    def row_of(self, lens_id: str) -> int:
        """Return the place of a lens; -1 when it is not here."""
        return next((at for at, row in enumerate(self.rows) if row.id == lens_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lenses there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or what it says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.first}, {row.second}"
        return None


class LensDelegate(QStyledItemDelegate):
    """A row of 48: the name, and below it what there is to know, or the codes that were found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as there is room."""
        del option, index
        return QSize(160, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: LensRow = index.data(LensList.ROW)
        room = QRect(option.rect)
        painter.save()
        painter.fillRect(room, theme.colour(ground_of(option)))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(room.x(), room.y(), 3, room.height(), theme.colour("accent"))
        inner = room.adjusted(_SIDE, 6, -_SIDE, -6)
        half = inner.height() // 2
        first = QRect(inner.x(), inner.y(), inner.width(), half)
        paint_text(painter, first, row.first, "strong" if chosen else "text", "ink")
        second = QRect(inner.x(), inner.y() + half, inner.width(), half)
        paint_text(painter, second, row.second, "small", "ink2")
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, room)
        painter.restore()
