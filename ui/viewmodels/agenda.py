"""AgendaModel: a week or a month, moving what stands in it, holidays, and calendar files."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.services.agenda import Agenda, Appointment, MoveAppointment, ShowAgenda, Subject
from beeldcoach.services.calendar import CALENDAR, recipient_of
from beeldcoach.services.consent_view import ShowConsent, paper_row
from beeldcoach.services.holidays import AddPeriods, ChangePeriod, NewPeriod, RemovePeriod
from beeldcoach.services.operations import let_out_calendar, read_calendar
from ui.tasks.flow import Ask
from ui.viewmodels import consent_flows as flows
from ui.viewmodels.base import ViewModel
from ui.viewmodels.calendar_questions import (
    AskCalendarCheck,
    AskExport,
    AskForConsent,
    AskPlan,
    AskSlot,
    ExportChoice,
    PlanAnswer,
)
from ui.viewmodels.questions import ChooseFile, ChooseSave
from ui.widgets.agenda_geometry import View, span_of, stepped

if TYPE_CHECKING:
    from datetime import date, time

    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import PeriodId
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class AgendaModel(ViewModel):
    """What the agenda shows. `agenda` is None until it was loaded.

    Signals:
        exported: the path of a calendar file, and the number of its release.
        taken_over: how many holidays were taken over from a file.
        period_refused: the id of a period (None: a new one), and the error.
        period_accepted: the id of a period that was written.
    """

    exported = Signal(object, int)
    taken_over = Signal(int)
    period_refused = Signal(object, object)
    period_accepted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        chosen = session.preferences.choice("agenda_view", get_args(View), "week")
        self.view = cast("View", chosen)
        self.day: date = session.today
        self.agenda: Agenda | None = None

    def open(self, day: date | None = None) -> None:
        """Show how things stand, around a day."""
        self.active = True
        self.day = day or self.day
        self.reload()

    def show_as(self, view: View) -> None:
        """Show a week, or a month."""
        self.view = view
        self.session.preferences.set_choice("agenda_view", view)
        self.reload()

    def walk(self, day: date) -> None:
        """Put the cursor on a day, and show the week or month that it is in."""
        self.day = day
        self.changed.emit()  # the cursor goes at once, so that keys may come faster than the vault
        if self.agenda is None or self.span() != (self.agenda.first, self.agenda.last):
            self.reload()

    def step(self, steps: int) -> None:
        """Show the week or month before or after."""
        self.walk(stepped(self.view, self.day, steps))

    def span(self) -> tuple[date, date]:
        """Return the first and the last day that are shown."""
        return span_of(self.view, self.day)

    def appointment(self, subject: object) -> Appointment | None:
        """Return what is shown of a subject."""
        shown = self.agenda.appointments if self.agenda else ()
        return next((a for a in shown if a.subject == subject), None)

    def move(self, subject: object, on: date) -> None:
        """Put an appointment on another day, at the same time."""
        appointment = self.appointment(subject)
        if appointment is not None:
            self.run(self._move(appointment.subject, on, appointment.at))

    def ask_to_move(self, subject: object, what: str) -> None:
        """Ask for a day and a time, and put the appointment there."""
        appointment = self.appointment(subject)
        if appointment is not None:
            self.run(self._ask_to_move(appointment, what))

    def plan(self, day: date, words: tuple[str, ...]) -> None:
        """Ask what of all that has no day yet is planned on a day; `words` names each."""
        if self.agenda is not None:
            self.run(self._plan(self.agenda, day, words))

    def add_period(self, period: NewPeriod) -> None:
        """Add holidays."""
        self.run(self._add_period(period))

    def change_period(self, period_id: PeriodId, period: NewPeriod) -> None:
        """Change the name or days of holidays."""
        self.run(self._change_period(period_id, period))

    def remove_period(self, period_id: PeriodId) -> None:
        """Remove holidays."""
        self.run(self._remove_period(period_id))

    def export(self) -> None:
        """Ask what goes into a calendar file, and write it."""
        self.run(self._export())

    def check_file(self) -> None:
        """Look into a calendar file, and take holidays over from it."""
        self.run(self._check_file())

    def _load(self) -> Flow:
        first, last = self.span()
        self.agenda = yield self.session.ask(ShowAgenda(first, last))
        self.changed.emit()

    def _move(self, subject: Subject, on: date, at: time | None) -> Flow:
        try:
            yield self.session.do(MoveAppointment(subject, on, at))
        except DomainError:
            self.changed.emit()  # everything stands where it stood
            raise
        self.walk(on)

    def _ask_to_move(self, appointment: Appointment, what: str) -> Flow:
        question = AskSlot(what, appointment.on, appointment.at, self._periods())
        answer = yield Ask(question)
        if answer is not None:
            on, at = answer
            yield from self._move(appointment.subject, on, at)

    def _plan(self, agenda: Agenda, day: date, words: tuple[str, ...]) -> Flow:
        answer = yield Ask(AskPlan(day, words, self._periods()))
        if isinstance(answer, PlanAnswer):
            chosen = agenda.to_plan[answer.index]
            yield from self._move(chosen.subject, answer.on, answer.at)

    def _periods(self) -> tuple[tuple[date, date, str], ...]:
        shown = self.agenda.periods if self.agenda else ()
        return tuple((p.first, p.last, p.name) for p in shown)

    def _add_period(self, period: NewPeriod) -> Flow:
        try:
            yield self.session.do(AddPeriods((period,)))
        except DomainError as error:
            self.period_refused.emit(None, error)
        else:
            self.period_accepted.emit(None)

    def _change_period(self, period_id: PeriodId, period: NewPeriod) -> Flow:
        try:
            yield self.session.do(ChangePeriod(period_id, period.name, period.first, period.last))
        except DomainError as error:
            self.period_refused.emit(period_id, error)
        else:
            self.period_accepted.emit(period_id)

    def _remove_period(self, period_id: PeriodId) -> Flow:
        yield self.session.do(RemovePeriod(period_id))

    def _export(self) -> Flow:
        choice = yield Ask(AskExport(self.session, *self.span()))
        while isinstance(choice, AskForConsent):
            yield from self._record(choice)
            choice = yield Ask(AskExport(self.session, *self.span(), choice.wish))
        if not isinstance(choice, ExportChoice):
            return
        destination = yield Ask(
            ChooseSave(self.tr("Save the calendar"), choice.file_name, self._filter())
        )
        if destination is None:
            return
        path = destination if destination.suffix else destination.with_suffix(".ics")
        number = yield self.session.desk(
            lambda progress: let_out_calendar(self.session.core, choice.wish, path, progress)
        )
        self.exported.emit(path, number)

    def _record(self, wanted: AskForConsent) -> Flow:
        """Record whether somebody may stand in the calendar by name."""
        language = self.session.language
        page = yield self.session.ask(ShowConsent(wanted.trajectory_id, language))
        row = paper_row(page, CALENDAR, recipient_of(language), language)
        done = yield from flows.record(self.session, page, row)
        if done is not None:
            answer, numbers = done
            yield from flows.offer_receipt(self.session, page, answer, numbers)

    def _check_file(self) -> Flow:
        file = yield Ask(ChooseFile(self.tr("Look into a calendar file"), self._filter()))
        if file is None:
            return
        events = yield self.session.media(lambda _: read_calendar(self.session.core, file))
        chosen = yield Ask(AskCalendarCheck(file.name, events, self._periods()))
        if chosen:
            yield self.session.do(AddPeriods(tuple(chosen)))
            self.taken_over.emit(len(chosen))

    def _filter(self) -> str:
        return self.tr("Calendars (*.ics)")
