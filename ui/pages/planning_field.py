"""The planning of a trajectory: a row a cycle, with intake before and closing after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from beeldcoach.domain.planning import (
    Advice,
    CycleDays,
    advice_on_closing,
    advice_on_cycle,
    proposed_debrief,
    proposed_next,
)
from beeldcoach.domain.practice import school_day_from
from beeldcoach.domain.trajectory import FOLLOW_UP_AFTER, Kind
from ui import i18n, theme
from ui.pages.form_fields import AnswerField
from ui.pages.planning_slot import Pair, PlaceLine, Slot
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date, time

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.ids import CycleId
    from beeldcoach.services.content import FormField
    from beeldcoach.services.dossier import CycleLine
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState, Planning

_NARROW_BELOW = 640  # pixels; then film and debrief stand below one another
_LABEL = 88


class PlanningField(AnswerField):
    """Day, time and place of everything that is still to come; plans may always change."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._planning: Planning | None = None
        self._shape: tuple[object, ...] = ()
        self._films: dict[CycleId, Slot] = {}
        self._debriefs: dict[CycleId, Slot] = {}
        self._places: dict[CycleId, PlaceLine] = {}
        self._errors: dict[CycleId, Label] = {}
        self._refused: set[CycleId] = set()
        self._pairs: list[Pair] = []
        self._intake = Slot(self.tr("Intake"))
        self._closing = Slot(self.tr("Closing"))
        self._follow_up = Slot(self.tr("Follow-up"))
        for end in (self._intake, self._closing):
            end.changed.connect(self._plan_ends)
        self._follow_up.changed.connect(self._plan_follow_up)
        self._box = QWidget()
        if asked.help:
            self.column.addWidget(Label(asked.help, "small", "second", wraps=True))
        self.column.addWidget(self._box)
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self._told = False  # whether the message says why a plan was refused
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
        today = school_day_from(planning.today, planning.periods)
        held = self._held(planning.intake_on)
        self._intake.set_state(planning.intake_planned, planning.intake_at, held, today)
        proposed = today
        for cycle in planning.cycles:
            proposed = self._render_cycle(planning, cycle, proposed)
        self._render_ends(planning, proposed)
        self._advise(planning)

    def _render_cycle(self, planning: Planning, cycle: CycleLine, proposed: date) -> date:
        """Show a cycle, and return where the next one may begin."""
        film = cycle.observed_on or cycle.planned_on or proposed
        first_held = cycle.observed_on
        if cycle.id not in self._debriefs:  # one date a cycle
            first_held = cycle.observed_on or cycle.debriefed_on
        held = self._held(first_held, filmed=planning.kind is Kind.WITH_VIDEO)
        self._films[cycle.id].set_state(cycle.planned_on, cycle.planned_at, held, film)
        soon = proposed_debrief(film, planning.kind, planning.periods)
        debrief = cycle.debriefed_on or cycle.planned_debrief_on or soon
        if cycle.id in self._debriefs:
            held = self._held(cycle.debriefed_on)
            at = cycle.planned_debrief_at
            self._debriefs[cycle.id].set_state(cycle.planned_debrief_on, at, held, debrief)
        self._places[cycle.id].set_state(cycle.lesson, cycle.room)
        self._places[cycle.id].setVisible(cycle.debriefed_on is None)
        return proposed_next(debrief, planning.kind, planning.periods)

    def _render_ends(self, planning: Planning, proposed: date) -> None:
        closed = self._held(planning.closed_on)
        self._closing.set_state(planning.closing_planned, planning.closing_at, closed, proposed)
        later = (planning.closed_on or planning.closing_planned or proposed) + FOLLOW_UP_AFTER
        self._follow_up.set_state(
            planning.follow_up_planned,
            planning.follow_up_at,
            self._held(planning.followed_up_on),
            school_day_from(later, planning.periods),
        )

    def _advise(self, planning: Planning) -> None:
        days = [_days_of(cycle) for cycle in planning.cycles]
        intake = planning.intake_on or planning.intake_planned
        for at, cycle in enumerate(planning.cycles):
            if cycle.id not in self._refused:
                advice = advice_on_cycle(days, at, intake, planning.periods)
                self._say_at(cycle.id, self._words(advice), wrong=False)
        if not self._told:
            open_end = planning.closing_planned if planning.closed_on is None else None
            self._say(self._words(advice_on_closing(open_end, days)), wrong=False)

    def _words(self, advice: Advice | None) -> str:
        if advice is None:
            return ""
        return {
            Advice.BEFORE_INTAKE: self.tr("This is before the intake. Is that what was meant?"),
            Advice.BEFORE_PREVIOUS: self.tr(
                "This is before the debrief of the cycle before it. Is that what was meant?"
            ),
            Advice.DEBRIEF_LATE: self.tr(
                "More than ten days after the film, the lesson has faded. Sooner works better."
            ),
            Advice.IN_HOLIDAYS: self.tr("This day falls in the school holidays."),
            Advice.BEFORE_DEBRIEF: self.tr(
                "The closing is before the last debrief. Is that what was meant?"
            ),
        }[advice]

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show what keeps the ends from being planned."""
        self._told = wrong and bool(text)
        self._say(text, wrong=wrong)
        if not text and self._planning is not None:
            self._advise(self._planning)

    def _say(self, text: str, *, wrong: bool) -> None:
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def set_cycle_message(self, cycle_id: CycleId, text: str) -> None:
        """Show what is wrong with the dates of a cycle, below them; "" takes it away."""
        if cycle_id not in self._errors:
            return
        (self._refused.add if text else self._refused.discard)(cycle_id)
        self._say_at(cycle_id, text, wrong=True)
        if not text and self._planning is not None:
            self._advise(self._planning)

    def _say_at(self, cycle_id: CycleId, text: str, *, wrong: bool) -> None:
        label = self._errors[cycle_id]
        label.setText(text)
        label.set_tone("bad" if wrong else "warn")
        label.setVisible(bool(text))
        for day in (self._debriefs.get(cycle_id), self._films[cycle_id]):
            if day is not None and day.plan.isVisibleTo(self):
                day.plan.set_wrong(wrong=bool(text) and wrong)
                day.plan.setAccessibleDescription(text)
                return

    def flush(self) -> None:
        """Hand over what was typed and not saved yet."""
        for slot in (*self._films.values(), *self._debriefs.values(), self._intake, self._closing):
            slot.time.keep()
        self._follow_up.time.keep()
        for place in self._places.values():
            place.flush()

    def _rebuild(self, planning: Planning) -> None:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, theme.S8, 0, 0)
        grid.setHorizontalSpacing(theme.S16)
        grid.setVerticalSpacing(theme.S12)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _LABEL)
        self._films, self._debriefs, self._errors, self._places = {}, {}, {}, {}
        self._pairs, self._refused = [], set()
        self._add_row(grid, 0, self.tr("Intake"), self._intake)
        for index, cycle in enumerate(planning.cycles):
            self._add_cycle(grid, 1 + index, cycle, planning.kind)
        row = 1 + len(planning.cycles)
        if planning.kind is not Kind.PUPIL:
            self._add_row(grid, row, self.tr("Closing"), self._closing)
            self._add_row(grid, row + 1, self.tr("Follow-up"), self._follow_up)
        self.column.replaceWidget(self._box, box)
        self._box.hide()
        self._box.deleteLater()
        self._box = box
        self._fit()

    def _heads(self, kind: Kind) -> tuple[str, str]:
        if kind is Kind.WITH_VIDEO:
            return self.tr("Film"), self.tr("Debrief")
        if kind is Kind.WITHOUT_VIDEO:
            return self.tr("Observation and debrief"), ""
        return self.tr("Conversation"), ""

    def _add_row(self, grid: QGridLayout, row: int, words: str, day: Slot) -> None:
        label = Label(words, "strong")
        label.setMinimumHeight(theme.CONTROL)
        grid.addWidget(label, row, 0)
        grid.addWidget(day, row, 1)

    def _add_cycle(self, grid: QGridLayout, row: int, cycle: CycleLine, kind: Kind) -> None:
        first, second = self._heads(kind)
        pupil = kind is Kind.PUPIL
        words = self.tr("Conversation {number}") if pupil else self.tr("Cycle {number}")
        words = words.format(number=cycle.number)
        film = self._films[cycle.id] = Slot(f"{first} {cycle.number}", "" if pupil else first)
        slots = [film]
        if second:
            slots.append(Slot(f"{second} {cycle.number}", second))
            self._debriefs[cycle.id] = slots[1]
        for slot in slots:
            slot.changed.connect(lambda: self._plan(cycle.id))
        pair = Pair(*slots)
        self._pairs.append(pair)
        asked = self.tr("What it is about") if kind is Kind.PUPIL else self.tr("Lesson")
        place = self._places[cycle.id] = PlaceLine(words, asked)
        place.changed.connect(lambda: self._plan(cycle.id))
        error = self._errors[cycle.id] = Label("", "small", "bad", wraps=True)
        error.hide()
        label = Label(words, "strong")
        label.setContentsMargins(0, film.above, 0, 0)  # beside the day
        label.setMinimumHeight(film.above + theme.CONTROL)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        cell = QVBoxLayout()
        cell.setSpacing(theme.S8)
        for widget in (pair, place, error):
            cell.addWidget(widget)
        grid.addLayout(cell, row, 1)

    def _plan(self, cycle_id: CycleId) -> None:
        film, place = self._films[cycle_id], self._places[cycle_id]
        planning = self._planning
        if planning is None:
            return
        debrief, at = film.on, self._kept_time(planning, cycle_id)
        if cycle_id in self._debriefs:
            debrief, at = self._debriefs[cycle_id].on, self._debriefs[cycle_id].at
        elif planning.kind is Kind.PUPIL:
            debrief, at = None, None
        words = place.lesson.text().strip(), place.room.text().strip()
        self.model.plan_cycle(cycle_id, film.on, debrief, (film.at, at), words)

    def _kept_time(self, planning: Planning, cycle_id: CycleId) -> time | None:
        """Return the time of a debrief that has no slot here: it is on the day it looks back on."""
        known = (c.planned_debrief_at for c in planning.cycles if c.id == cycle_id)
        return next(known, None)

    def _plan_ends(self) -> None:
        at = self._intake.at, self._closing.at
        self.model.plan_ends(self._intake.on, self._closing.on, at)

    def _plan_follow_up(self) -> None:
        self.model.plan_follow_up(self._follow_up.on, self._follow_up.at)

    def _held(self, on: date | None, *, filmed: bool = False) -> str:
        if on is None or self._planning is None:
            return ""
        words = self.tr("filmed on {date}") if filmed else self.tr("held on {date}")
        language = self.model.session.language
        return words.format(date=i18n.date_text(on, language, today=self._planning.today))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put film and debrief below one another where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for pair in self._pairs:
            pair.set_narrow(on=self.width() < _NARROW_BELOW)


def _days_of(cycle: CycleLine) -> CycleDays:
    return CycleDays(
        cycle.observed_on or cycle.planned_on,
        cycle.debriefed_on or cycle.planned_debrief_on,
        film_open=cycle.observed_on is None and cycle.debriefed_on is None,
        debrief_open=cycle.debriefed_on is None,
    )
