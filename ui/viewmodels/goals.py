"""GoalsModel: the learning goals and working goals of a pupil, as one conversation sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.errors import SpanOfWorkingGoal
from beeldcoach.services.learning import (
    AddLearningGoal,
    AddWorkingGoal,
    ChooseStrategies,
    CloseLearningGoal,
    DateLearningGoal,
    GoalsPage,
    LookBack,
    RemoveLearningGoal,
    RemoveWorkingGoal,
    RunWorkingGoal,
    ShowGoals,
    WriteLearningGoal,
    WriteWorkingGoal,
)
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import CycleId, LearningGoalId, TrajectoryId, WorkingGoalId
    from beeldcoach.services.desk import Command
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class GoalsModel(ViewModel):
    """`page` is None until it was loaded.

    Signals:
        added: the id of a goal that was just added, to put the keyboard there.
        span_refused: the id of a working goal whose days do not fit, and the error.
    """

    added = Signal(object)
    span_refused = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.page: GoalsPage | None = None
        self._subject: tuple[TrajectoryId, CycleId | None] | None = None

    def open(self, trajectory_id: TrajectoryId, cycle_id: CycleId | None) -> None:
        """Show the goals; those of this conversation apart."""
        subject = (trajectory_id, cycle_id)
        if subject == self._subject and self.active:
            return  # it follows every change already
        if subject != self._subject:
            self._subject, self.page = subject, None
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop following changes."""
        self.active = False

    def add_learning(self) -> None:
        """Add a learning goal."""
        self._add(AddLearningGoal(self._opened[0]))

    def write_learning(self, goal_id: LearningGoalId, name: str, text: str) -> None:
        """Set one text of a learning goal."""
        self._do(WriteLearningGoal(goal_id, name, text))

    def date_learning(self, goal_id: LearningGoalId, until: date | None) -> None:
        """Set by when a learning goal should be reached."""
        self._do(DateLearningGoal(goal_id, until))

    def close_learning(self, goal_id: LearningGoalId, state: str) -> None:
        """Say how a learning goal ended."""
        self._do(CloseLearningGoal(goal_id, state))

    def remove_learning(self, goal_id: LearningGoalId) -> None:
        """Remove a learning goal."""
        self._do(RemoveLearningGoal(goal_id))

    def add_working(self, goal_id: LearningGoalId) -> None:
        """Add a working goal to a learning goal, from today on."""
        self._add(AddWorkingGoal(goal_id, self._opened[1], self.session.today))

    def write_working(self, goal_id: WorkingGoalId, name: str, text: str) -> None:
        """Set one text of a working goal."""
        self._do(WriteWorkingGoal(goal_id, name, text))

    def run_working(self, goal_id: WorkingGoalId, begins_on: date, ends_on: date) -> None:
        """Set when a working goal runs."""
        self.run(self._span(goal_id, begins_on, ends_on))

    def choose(self, goal_id: WorkingGoalId, strategies: tuple[str, ...]) -> None:
        """Set the strategies of a working goal."""
        self._do(ChooseStrategies(goal_id, strategies))

    def look_back(self, goal_id: WorkingGoalId, outcome: str) -> None:
        """Say how a working goal went."""
        self._do(LookBack(goal_id, outcome))

    def remove_working(self, goal_id: WorkingGoalId) -> None:
        """Remove a working goal."""
        self._do(RemoveWorkingGoal(goal_id))

    @property
    def _opened(self) -> tuple[TrajectoryId, CycleId | None]:
        assert self._subject is not None, "goals are opened before they are changed"
        return self._subject

    def _do(self, command: Command[Any]) -> None:
        self.run(self._only(command))

    def _add(self, command: Command[Any]) -> None:
        self.run(self._adding(command))

    def _only(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    def _adding(self, command: Command[Any]) -> Flow:
        goal_id = yield self.session.do(command)
        self.added.emit(goal_id)

    def _span(self, goal_id: WorkingGoalId, begins_on: date, ends_on: date) -> Flow:
        try:
            yield self.session.do(RunWorkingGoal(goal_id, begins_on, ends_on))
        except SpanOfWorkingGoal as refusal:
            self.span_refused.emit(goal_id, refusal)

    def _load(self) -> Flow:
        subject = self._subject
        if subject is None:
            return
        page = yield self.session.ask(ShowGoals(*subject))
        if subject == self._subject:
            self.page = page
            self.changed.emit()
