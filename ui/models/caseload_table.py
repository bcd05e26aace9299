"""The caseload as a table: a row a trajectory, sorted by any column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import i18n
from ui.models.due_cards import DueCards
from ui.models.step_words import label_of
from ui.models.trajectory_list import TrajectoryList
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.due import Task
    from beeldcoach.services.overview import TrajectoryRow

_Index = QModelIndex | QPersistentModelIndex
WARN_ROLE = Qt.ItemDataRole.UserRole  # whether the cell needs attention
ID_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS = (
    "name", "kind", "school", "group", "step", "next", "cycles", "contact", "waiting",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    id: TrajectoryId
    words: tuple[str, ...]
    keys: tuple[Any, ...]  # what each column is sorted by
    warns: bool


class CaseloadTable(QAbstractTableModel):
    """What is shown, in the order that the head of the table asks for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._kinds, self._cards = TrajectoryList(), DueCards(self)
        self._kinds.setParent(self)
        self._column, self._order = COLUMNS.index("next"), Qt.SortOrder.AscendingOrder

    def set_rows(
        self, rows: Sequence[TrajectoryRow], tasks: Mapping[TrajectoryId, Task], today: date,
        language: i18n.Language,
    ) -> None:  # fmt: skip
        """Show these rows, sorted as before; a table that stays the same is left alone."""
        lines = [self._line(row, tasks.get(row.id), today, language) for row in rows]
        lines = self._sorted(lines)
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, trajectory_id: TrajectoryId) -> int:
        """Return at which row a trajectory stands, or -1."""
        ids = [line.id for line in self._lines]
        return ids.index(trajectory_id) if trajectory_id in ids else -1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what has no value there stands at the end, either way."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._lines[index.row()].id) for index in self.persistentIndexList()]
        self._column, self._order = column, order
        self._lines = self._sorted(self._lines)
        for index, trajectory_id in held:
            moved = self.index(self.row_of(trajectory_id), index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def _sorted(self, lines: list[_Line]) -> list[_Line]:
        def key(line: _Line) -> Any:
            return line.keys[self._column]

        valued = sorted((line for line in lines if key(line) is not None), key=key)
        if self._order == Qt.SortOrder.DescendingOrder:
            valued.reverse()
        return valued + [line for line in lines if key(line) is None]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many trajectories there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, or what belongs to its row."""
        line = self._lines[index.row()]
        found: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: line.words[index.column()],
            Qt.ItemDataRole.ToolTipRole: lambda: plain_tip(line.words[index.column()]),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._said(line, index.column()),
            WARN_ROLE: lambda: line.warns and COLUMNS[index.column()] in ("step", "waiting"),
            ID_ROLE: lambda: line.id,
        }
        return found[role]() if role in found else None

    def _said(self, line: _Line, column: int) -> str:
        head = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{head}: {line.words[column] or '–'}"  # noqa: RUF001

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the words above a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            "name": self.tr("Coachee"),
            "kind": self.tr("Kind"),
            "school": self.tr("School"),
            "group": self.tr("Group"),
            "step": self.tr("Step"),
            "next": self.tr("Next date"),
            "cycles": self.tr("Cycles"),
            "contact": self.tr("Last contact"),
            "waiting": self.tr("Waiting for"),
        }[COLUMNS[section]]

    def _line(
        self, row: TrajectoryRow, task: Task | None, today: date, language: i18n.Language
    ) -> _Line:
        step = row.next
        card = self._cards.card(task, row, today, language) if task else None
        step_words = label_of(step) if step else self.tr("All done")
        on = step.on if step else None
        when = i18n.day_and_time(on, step.at, today, language) if step and on else ""
        contact = row.last_contact
        kind = self._kinds.kind_of(row.kind)
        position = row.steps.index(step) if step else len(row.steps)
        at = step.at.isoformat() if step and step.at else "24"
        return _Line(
            row.id,
            (
                row.name,
                kind,
                row.school,
                row.group,
                step_words,
                when,
                self.tr("{done} of {all}").format(done=row.cycles_done, all=row.cycles),
                i18n.relative_date(contact, today, language) if contact else "",
                card.what if card else "",
            ),
            (
                row.name.casefold(),
                (kind, row.name.casefold()),
                (row.school.casefold(), row.group.casefold()),
                row.group.casefold() or None,
                (position, row.name.casefold()),
                (on, at, row.name.casefold()) if on else None,
                (row.cycles_done, row.cycles),
                (contact, row.name.casefold()) if contact else None,
                (task.urgency, row.name.casefold()) if task else None,
            ),
            card.warns if card else False,
        )
