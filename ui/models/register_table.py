"""The register as a table: number, date, whose, what, to whom, on what ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import i18n, theme
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from beeldcoach.services.consent_view import Register
    from ui.i18n import Language

_GROUND = 5  # the last column
_Index = QModelIndex | QPersistentModelIndex


class RegisterTable(QAbstractTableModel):
    """A row for each release, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ...]] = []
        self._forced: set[int] = set()  # rows that went out by law, without consent

    def set_state(self, register: Register, language: Language) -> None:
        """Show the register."""
        self.beginResetModel()
        self._rows = [
            (
                row.number,
                i18n.date_text(row.day, language),
                name,
                row.what,
                row.recipient,
                row.ground,
            )
            for name, row in register.rows
        ]
        self._forced = {at for at, (_, row) in enumerate(register.rows) if row.forced}
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many releases there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else 6

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; all of them on pointing at it."""
        words = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words)
        return self._look(index, role) if index.row() in self._forced else None

    def _look(self, index: _Index, role: int) -> Any:
        """Return how a release without consent stands out: red, bold, with a sign."""
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour("bad")
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("strong")
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _GROUND:
            return theme.icon("ph.warning-octagon", "bad")
        return None

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
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("No."),
            self.tr("Date"),
            self.tr("Whose"),
            self.tr("What"),
            self.tr("To whom"),
            self.tr("Ground"),
        )
        return titles[section]
