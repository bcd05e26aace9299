"""The planning of a trajectory: a row a cycle, with intake before and closing after."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from beeldcoach.domain.trajectory import Kind
from ui import i18n, theme
from ui.pages.form_fields import AnswerField
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import CycleId
    from beeldcoach.services.content import FormField
    from beeldcoach.services.dossier import CycleLine
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState, Planning

_APART = timedelta(days=14)  # between films: two weeks to try something out
_AFTER = timedelta(days=3)  # a debrief follows soon, not on the day itself


class _Day(QWidget):
    """A day to plan, or in words the day on which it was held."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.plan = PlannedDate(name)
        self._held = Label("", "text", "second")
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.plan, 0, 0)
        row.addWidget(self._held, 0, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_state(self, planned: date | None, held: str, proposed: date) -> None:
        """Show a plan, or that it was held."""
        self._held.setText(held)
        self._held.setVisible(bool(held))
        self.plan.setVisible(not held)
        self.plan.set_state(planned, proposed)


class PlanningField(AnswerField):
    """The dates of everything that is still to come; plans may always change."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._planning: Planning | None = None
        self._shape: tuple[object, ...] = ()
        self._films: dict[CycleId, _Day] = {}
        self._debriefs: dict[CycleId, _Day] = {}
        self._errors: dict[CycleId, Label] = {}
        self._intake = _Day(self.tr("Intake"))
        self._closing = _Day(self.tr("Closing"))
        for end in (self._intake, self._closing):
            end.plan.changed.connect(lambda _: self._plan_ends())
        self._box = QWidget()
        self.column.addWidget(Label(asked.help, "small", "second", wraps=True))
        self.column.addWidget(self._box)
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self.column.addWidget(self._message)

    def render_state(self, state: FormState) -> None:
        """Show the dates."""
        planning = state.planning
        if planning is None:
            return
        self._planning = planning
        shape = (planning.kind, *(cycle.id for cycle in planning.cycles))
        if shape != self._shape:
            self._shape = shape
            self._rebuild(planning)
        self._intake.set_state(
            planning.intake_planned, self._held(planning.intake_on), planning.today
        )
        proposed = planning.today
        for cycle in planning.cycles:
            proposed = self._render_cycle(cycle, proposed)
        closed = self._held(planning.closed_on)
        self._closing.set_state(planning.closing_planned, closed, proposed)

    def _render_cycle(self, cycle: CycleLine, proposed: date) -> date:
        """Show a cycle, and return where the next one may begin."""
        film = cycle.observed_on or cycle.planned_on or proposed
        first_held = cycle.observed_on
        if cycle.id not in self._debriefs:  # one date a cycle
            first_held = cycle.observed_on or cycle.debriefed_on
        filmed = self._planning is not None and self._planning.kind is Kind.WITH_VIDEO
        held = self._held(first_held, filmed=filmed)
        self._films[cycle.id].set_state(cycle.planned_on, held, film)
        debrief = cycle.debriefed_on or cycle.planned_debrief_on or film + _AFTER
        if cycle.id in self._debriefs:
            held = self._held(cycle.debriefed_on)
            self._debriefs[cycle.id].set_state(cycle.planned_debrief_on, held, debrief)
        return debrief + _APART - _AFTER

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show what keeps the ends from being planned."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def set_cycle_message(self, cycle_id: CycleId, text: str) -> None:
        """Show what is wrong with the dates of a cycle, below them; "" takes it away."""
        if cycle_id not in self._errors:
            return
        self._errors[cycle_id].setText(text)
        self._errors[cycle_id].setVisible(bool(text))
        day = self._debriefs.get(cycle_id) or self._films[cycle_id]
        day.plan.set_wrong(wrong=bool(text))
        day.plan.setAccessibleDescription(text)

    def _rebuild(self, planning: Planning) -> None:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S24)
        grid.setVerticalSpacing(theme.S8)
        grid.setColumnStretch(2, 1)
        self._films, self._debriefs, self._errors = {}, {}, {}
        self._add_row(grid, 0, self.tr("Intake"), self._intake)
        first, second = self._heads(planning.kind)
        grid.addWidget(Label(first, "small", "second"), 1, 1)
        grid.addWidget(Label(second, "small", "second"), 1, 2)
        for index, cycle in enumerate(planning.cycles):
            self._add_cycle(grid, 2 + 2 * index, cycle, planning.kind)
        if planning.kind is not Kind.PUPIL:
            row = 2 + 2 * len(planning.cycles)
            self._add_row(grid, row, self.tr("Closing"), self._closing)
        self.column.replaceWidget(self._box, box)
        self._box.hide()
        self._box.deleteLater()
        self._box = box

    def _heads(self, kind: Kind) -> tuple[str, str]:
        if kind is Kind.WITH_VIDEO:
            return self.tr("Film"), self.tr("Debrief")
        if kind is Kind.WITHOUT_VIDEO:
            return self.tr("Observation and debrief"), ""
        return self.tr("Conversation"), ""

    def _add_row(self, grid: QGridLayout, row: int, words: str, day: _Day) -> None:
        label = Label(words, "strong")
        label.setMinimumHeight(theme.CONTROL)
        grid.addWidget(label, row, 0)
        grid.addWidget(day, row, 1)

    def _add_cycle(self, grid: QGridLayout, row: int, cycle: CycleLine, kind: Kind) -> None:
        first, second = self._heads(kind)
        film = self._films[cycle.id] = _Day(f"{first} {cycle.number}")
        film.plan.changed.connect(lambda _: self._plan(cycle.id))
        pupil = kind is Kind.PUPIL
        words = self.tr("Conversation {number}") if pupil else self.tr("Cycle {number}")
        self._add_row(grid, row, words.format(number=cycle.number), film)
        if second:
            debrief = self._debriefs[cycle.id] = _Day(f"{second} {cycle.number}")
            debrief.plan.changed.connect(lambda _: self._plan(cycle.id))
            grid.addWidget(debrief, row, 2)
        error = self._errors[cycle.id] = Label("", "small", "bad", wraps=True)
        error.hide()
        grid.addWidget(error, row + 1, 1, 1, 2)

    def _plan(self, cycle_id: CycleId) -> None:
        film = self._films[cycle_id].plan.value
        debrief = film
        if cycle_id in self._debriefs:
            debrief = self._debriefs[cycle_id].plan.value
        elif self._planning is not None and self._planning.kind is Kind.PUPIL:
            debrief = None
        self.model.plan_cycle(cycle_id, film, debrief)

    def _plan_ends(self) -> None:
        self.model.plan_ends(self._intake.plan.value, self._closing.plan.value)

    def _held(self, on: date | None, *, filmed: bool = False) -> str:
        if on is None or self._planning is None:
            return ""
        words = self.tr("filmed on {date}") if filmed else self.tr("held on {date}")
        language = self.model.session.language
        return words.format(date=i18n.date_text(on, language, today=self._planning.today))
