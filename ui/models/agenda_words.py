"""Appointments in words: what the agenda shows and says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from beeldcoach.services.agenda import COACHS_OWN, Appointment, AppointmentKind, ToPlan
from ui import i18n
from ui.navigation import Location
from ui.widgets.agenda_state import AgendaEntry

if TYPE_CHECKING:
    from datetime import date

_ICONS = {
    AppointmentKind.INTAKE: "ph.chat-circle-text",
    AppointmentKind.FILM: "ph.camera",
    AppointmentKind.ANALYSIS: "ph.film-strip",
    AppointmentKind.DEBRIEF: "ph.chats-circle",
    AppointmentKind.OBSERVATION: "ph.note-pencil",
    AppointmentKind.CONVERSATION: "ph.chat-circle-text",
    AppointmentKind.PARENT_TALK: "ph.users-three",
    AppointmentKind.CLOSING: "ph.flag",
    AppointmentKind.FOLLOW_UP: "ph.arrow-counter-clockwise",
    AppointmentKind.SUPERVISION: "ph.graduation-cap",
    AppointmentKind.INTERVISION: "ph.graduation-cap",
    AppointmentKind.TRAINING: "ph.graduation-cap",
    AppointmentKind.ERASURE: "ph.trash",
}
_MINUTES = {AppointmentKind.FILM: 45, AppointmentKind.OBSERVATION: 45}
_LONG = 60


class AgendaWords(QObject):
    """Puts appointments into words."""

    def entry(self, appointment: Appointment, today: date, language: i18n.Language) -> AgendaEntry:
        """Return an appointment as the grid shows it."""
        kind = appointment.subject.kind
        return AgendaEntry(
            appointment.subject,
            appointment.on,
            appointment.at,
            _MINUTES.get(kind, _LONG),
            self.what(kind, appointment.number),
            appointment.name or appointment.note,
            _ICONS[kind],
            self._words(appointment, today, language),
            appointment.held,
            appointment.late,
            appointment.movable,
        )

    def open_one(self, waiting: ToPlan) -> str:
        """Return something without a day in words: "Film 2, Marit Jansen"."""
        return f"{self.what(waiting.subject.kind, waiting.number)}, {waiting.name}"

    def what(self, kind: AppointmentKind, number: int = 0) -> str:
        """Return what an appointment is called: "Debrief 2"."""
        words = {
            AppointmentKind.INTAKE: self.tr("Intake"),
            AppointmentKind.FILM: self.tr("Film"),
            AppointmentKind.ANALYSIS: self.tr("Analysis of film"),
            AppointmentKind.DEBRIEF: self.tr("Debrief"),
            AppointmentKind.OBSERVATION: self.tr("Observation"),
            AppointmentKind.CONVERSATION: self.tr("Conversation"),
            AppointmentKind.PARENT_TALK: self.tr("Pupil-parent-coach talk"),
            AppointmentKind.CLOSING: self.tr("Closing"),
            AppointmentKind.FOLLOW_UP: self.tr("Follow-up"),
            AppointmentKind.SUPERVISION: self.tr("Supervision"),
            AppointmentKind.INTERVISION: self.tr("Peer supervision"),
            AppointmentKind.TRAINING: self.tr("Training"),
            AppointmentKind.ERASURE: self.tr("Erase films"),
        }[kind]
        return f"{words} {number}" if number else words

    def _words(self, appointment: Appointment, today: date, language: i18n.Language) -> str:
        a = appointment
        when = i18n.date_text(a.on, language, today=today, weekday=True)
        at = i18n.time_text(a.at, language) if a.at else ""
        held = self.tr("held") if a.held else self.tr("overdue") if a.late else ""
        what = self.what(a.subject.kind, a.number)
        place = (a.school, a.group, a.lesson, a.room, a.note)
        parts = (what, a.name, when, at, *place, held)
        return ", ".join(part for part in parts if part)


def place_of(appointment: Appointment, *, own: str) -> Location:
    """Return where an appointment is looked at; `own` is the page of the coach's own sessions."""
    subject, kind = appointment.subject, appointment.subject.kind
    if kind in COACHS_OWN or subject.trajectory_id is None:
        return Location(own, subject.id)
    if kind is AppointmentKind.ANALYSIS and appointment.film_id is not None:
        return Location("studio", appointment.film_id)
    step = AppointmentKind.FILM if kind is AppointmentKind.ANALYSIS else kind
    if step is AppointmentKind.PARENT_TALK:
        return Location("trajectory", subject.trajectory_id)
    number = f"-{appointment.number}" if appointment.number else ""
    return Location("trajectory", subject.trajectory_id, f"{step.value}{number}")
