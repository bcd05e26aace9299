"""Verbs and state of the talk of pupil, parents and coach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.pupils import (
    DropMeeting,
    HoldMeeting,
    MeetingLine,
    MoveMeeting,
    PupilFacts,
    ShowPupil,
)
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskDate

if TYPE_CHECKING:
    from beeldcoach.domain.ids import MeetingId, TrajectoryId
    from beeldcoach.services.desk import Command
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class ParentTalkModel(ViewModel):
    """One talk of pupil, parents and coach; `facts` is None until it was loaded.

    Signals:
        gone: the talk is not there any more.
    """

    gone = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.facts: PupilFacts | None = None
        self.name = self.first_name = ""
        self.ended = False
        self._subject: tuple[TrajectoryId, MeetingId] | None = None

    @property
    def meeting(self) -> MeetingLine | None:
        """The talk that is shown."""
        if self.facts is None or self._subject is None:
            return None
        wanted = self._subject[1]
        return next((m for m in self.facts.meetings if m.id == wanted), None)

    @property
    def trajectory_id(self) -> TrajectoryId | None:
        """The trajectory that it belongs to."""
        return self._subject[0] if self._subject is not None else None

    def open(self, trajectory_id: TrajectoryId, meeting_id: MeetingId) -> None:
        """Show a talk."""
        if (trajectory_id, meeting_id) != self._subject:
            self._subject, self.facts = (trajectory_id, meeting_id), None
        self.active = True
        self.reload()

    def move(self) -> None:
        """Ask for which day to plan it."""
        meeting = self.meeting
        if meeting is not None and self.facts is not None:
            question = AskDate(
                self.tr("Talk with parents"),
                self.tr("On which day is the talk?"),
                self.tr("Plan the talk"),
                meeting.planned_on or self.facts.today,
            )
            self.run(self._dated(question, lambda on: MoveMeeting(meeting.id, on)))

    def hold(self) -> None:
        """Ask on which day it was held, and record it."""
        meeting = self.meeting
        if meeting is None or self.facts is None:
            return
        today = self.facts.today
        planned = meeting.held_on or meeting.planned_on or today
        question = AskDate(
            self.tr("Talk with parents"),
            self.tr("On which day was it held?"),
            self.tr("Record the talk"),
            min(planned, today),
            today,
        )
        self.run(self._dated(question, lambda on: HoldMeeting(meeting.id, on)))

    def drop(self) -> None:
        """Drop a talk that was not held."""
        if self.meeting is not None:
            self.run(self._only(DropMeeting(self.meeting.id)))

    def _dated(self, question: AskDate, command: Any) -> Flow:
        on = yield Ask(question)
        if on is not None:
            yield self.session.do(command(on))

    def _only(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    def _load(self) -> Flow:
        subject = self._subject
        if subject is None:
            return
        facts = yield self.session.ask(ShowPupil(subject[0]))
        dossier = yield self.session.ask(ShowDossier(subject[0], self.session.language))
        if subject != self._subject:
            return
        self.facts, self.name, self.first_name = facts, dossier.name, dossier.first_name
        self.ended = dossier.trajectory.ended
        if self.meeting is None:
            self.gone.emit()
        else:
            self.changed.emit()
