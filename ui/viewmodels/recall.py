"""RecallModel: what a withdrawal leaves outside, asked back copy by copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.services.recall import (
    RecallAnswer,
    RecallCopy,
    RecallHow,
    RecordRecallAnswer,
    RecordRecallAsked,
    ShowRecalls,
)
from beeldcoach.services.recall_letter import StartRecallLetter
from ui.navigation import Location
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class RecallModel(ViewModel):
    """Signals: leaving (the Location of a letter that was begun)."""

    leaving = Signal(object)

    def __init__(self, session: Session, trajectory_id: TrajectoryId | None) -> None:
        super().__init__(session, session)
        self._trajectory_id = trajectory_id
        self.copies: tuple[RecallCopy, ...] = ()

    def open(self) -> None:
        """Show the copies, and keep them up to date."""
        self.active = True
        self.reload()

    def ask_back(self, copy: RecallCopy, on: date, how: RecallHow, note: str) -> None:
        """Record that a copy was asked back."""
        command = RecordRecallAsked(copy.trajectory_id, copy.number, on, how, note)
        self.run(self._do(command))

    def answer(self, copy: RecallCopy, on: date, answer: RecallAnswer, note: str) -> None:
        """Record what the recipient answered."""
        command = RecordRecallAnswer(copy.trajectory_id, copy.number, on, answer, note)
        self.run(self._do(command))

    def write(self, copy: RecallCopy) -> None:
        """Begin a letter that asks back what this recipient still has."""
        self.run(self._write(copy))

    def _load(self) -> Flow:
        query = ShowRecalls(self._trajectory_id, self.session.language)
        self.copies = yield self.session.ask(query)
        self.changed.emit()

    def _do(self, command: RecordRecallAsked | RecordRecallAnswer) -> Flow:
        yield self.session.do(command)

    def _write(self, copy: RecallCopy) -> Flow:
        language = self.session.language
        yield self.session.do(StartRecallLetter(copy.trajectory_id, copy.recipient_key, language))
        self.leaving.emit(Location("letters", copy.trajectory_id, "recall"))
