"""People, and schools by board, as the rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import theme
from ui.viewmodels.people_words import role_word
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.services.people_view import PersonRow, SchoolRow

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells; without an id it heads those below it."""

    id: UUID | None
    cells: tuple[str, ...]
    archived: bool = False


class PeopleTable(QAbstractTableModel):
    """Four columns of people, or of schools with a heading for each board."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._titles: tuple[str, ...] = ("", "", "", "")

    def show_people(self, rows: tuple[PersonRow, ...]) -> None:
        """Show people."""
        titles = (self.tr("Name"), self.tr("Role"), self.tr("Where"), self.tr("Trajectories"))
        self._show([self._person(row) for row in rows], titles)

    def show_schools(self, rows: tuple[SchoolRow, ...]) -> None:
        """Show schools below the name of their board."""
        titles = (self.tr("Name"), self.tr("Place"), self.tr("Contacts"), self.tr("Trajectories"))
        lines: list[Line] = []
        board: str | None = None
        for row in rows:
            if row.board.casefold() != board:
                board = row.board.casefold()
                heading = row.board or self.tr("Without a board")
                lines.append(Line(None, (heading, "", "", "")))
            lines.append(self._school(row))
        self._show(lines, titles)

    def _person(self, row: PersonRow) -> Line:
        code = f" ({row.code})" if row.code else ""
        where = ", ".join(part for part in (row.function, row.school) if part)
        return Line(
            row.id,
            (
                f"{row.name}{code}",
                role_word(row.role),
                where,
                self._trajectories(row.trajectories, row.running, archived=row.archived),
            ),
            row.archived,
        )

    def _school(self, row: SchoolRow) -> Line:
        contacts = str(row.contacts) if row.contacts else ""
        held = self._trajectories(row.trajectories, row.running, archived=row.archived)
        return Line(row.id, (row.name, row.place, contacts, held), row.archived)

    def _trajectories(self, count: int, running: int, *, archived: bool) -> str:
        if archived:
            return self.tr("archived")
        if not count:
            return ""
        if not running:
            return self.tr("%n ended", "", count)
        return (
            self.tr("%n running", "", running)
            if running == count
            else self.tr("{running} of {count} running").format(running=running, count=count)
        )

    def _show(self, lines: list[Line], titles: tuple[str, ...]) -> None:
        if (lines, titles) == (self._lines, self._titles):
            return
        self.beginResetModel()
        self._lines, self._titles = lines, titles
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return a row."""
        return self._lines[row]

    def row_of(self, subject: UUID | None) -> int:
        """Return where someone stands; -1 when nowhere."""
        ids = [line.id for line in self._lines]
        return ids.index(subject) if subject is not None and subject in ids else -1

    @property
    def headings(self) -> list[int]:
        """The rows that head those below them."""
        return [row for row, line in enumerate(self._lines) if line.id is None]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let nobody stand on a heading."""
        if self._lines[index.row()].id is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; all of them on pointing at it."""
        line = self._lines[index.row()]
        words, first = line.cells[index.column()], index.column() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.replace("\n", " ")
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(words)
            case Qt.ItemDataRole.FontRole if first:
                return theme.font("small_strong" if line.id is None else "strong")
            case Qt.ItemDataRole.ForegroundRole:
                plain = first and line.id is not None and not line.archived
                return theme.colour("ink" if plain else "ink2")
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
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None
