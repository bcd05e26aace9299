"""TrajectoryList: trajectories as rows of a list view, in words."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from beeldcoach.domain.path import Step, StepKind, StepState
from beeldcoach.domain.trajectory import Kind
from ui import i18n
from ui.models.kind_words import icon_of, name_shown, role_words
from ui.models.step_words import label_of, place_of, shown_step

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.overview import DueReport, TrajectoryRow
    from ui.widgets.step_geometry import PathStep

LINE_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TrajectoryLine:
    """One row as it is painted. `warns`: what is next is late or blocked."""

    id: TrajectoryId
    name: str
    place: str
    kind: str
    icon: str
    steps: tuple[PathStep, ...]
    next: str
    when: str
    warns: bool

    @property
    def words(self) -> str:
        """The whole row for a screen reader."""
        parts = (self.name, self.place, self.kind, place_of(self.steps), self.next, self.when)
        return ", ".join(part for part in parts if part)


class TrajectoryList(QAbstractListModel):
    """Rows for the delegate; the text role is for type-ahead and screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[TrajectoryLine] = []

    def set_rows(self, rows: Sequence[TrajectoryRow], today: date, language: i18n.Language) -> None:
        """Show these rows; a list that stays the same is left alone."""
        lines = [self._line(row, today, language) for row in rows]
        if lines == self._lines:
            return
        if [line.id for line in lines] == [line.id for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> TrajectoryLine:
        """Return one row."""
        return self._lines[row]

    def row_of(self, trajectory_id: TrajectoryId) -> int:
        """Return at which row a trajectory stands, or -1."""
        ids = [line.id for line in self._lines]
        return ids.index(trajectory_id) if trajectory_id in ids else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Rows; none below a row."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return name, words, tooltip or the line itself."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(line.name)}<br>{escape(line.place)}</p>"
        return line if role == LINE_ROLE else None

    def _line(self, row: TrajectoryRow, today: date, language: i18n.Language) -> TrajectoryLine:
        steps = tuple(
            shown_step(step, today, language, blocked=row.blocked and step is row.next)
            for step in row.steps
        )
        place = ", ".join(p for p in (row.school, row.group or role_words(row.role)) if p)
        following, when = self._next_of(row, today, language)
        late = row.next is not None and row.next.state is StepState.LATE
        return TrajectoryLine(
            row.id,
            name_shown(row.name, row.kind),
            place,
            self.kind_of(row.kind),
            icon_of(row.kind),
            steps,
            following,
            when,
            late or row.blocked,
        )

    def kind_of(self, kind: Kind) -> str:
        """Return a kind of trajectory in words."""
        return {
            Kind.WITH_VIDEO: self.tr("with video"),
            Kind.WITHOUT_VIDEO: self.tr("without video"),
            Kind.PUPIL: self.tr("pupil"),
        }[kind]

    def _next_of(self, row: TrajectoryRow, today: date, language: i18n.Language) -> tuple[str, str]:
        step = row.next
        if step is None:
            return self.tr("All done"), ""
        if row.blocked:
            missing = self.tr("no yes to work with the films")
            if row.basis_missing:
                missing = self.tr("no basis for filming pupils")
            return self.tr("Filming is not possible yet"), missing
        if row.needs_analysis:
            return self.tr("Analysis of film {}").format(step.number), self._before(
                step.on, today, language
            )
        if step.kind is StepKind.REPORT and row.report:
            return label_of(step), self._report(row.report)
        return label_of(step), self._on(step, today, language)

    def _report(self, report: DueReport) -> str:
        if not report.parts:
            return self.tr("not begun yet")
        words = self.tr("{approved} of {parts} parts approved")
        return words.format(approved=report.approved, parts=report.parts)

    def _on(self, step: Step, today: date, language: i18n.Language) -> str:
        if step.on is None:
            return self.tr("no date yet")
        words = i18n.day_and_time(step.on, step.at, today, language)
        return self.tr("was planned: {}").format(words) if step.on < today else words

    def _before(self, day: date | None, today: date, language: i18n.Language) -> str:
        if day is None:
            return self.tr("no date yet")
        return self.tr("before {}").format(i18n.relative_date(day, today, language))
