"""The progress of a trajectory as its page shows it, and what can be kept there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.course import OUTCOME, OUTCOME_WORDS, TRY_OUT, Course, ShowCourse
from beeldcoach.services.goals import MarkIndicator
from beeldcoach.services.recording import FillField
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import CycleId, GoalId, TrajectoryId
    from beeldcoach.services.desk import Command
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class CourseModel(ViewModel):
    """`course` is None until it was loaded."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.course: Course | None = None
        self._id: TrajectoryId | None = None

    @property
    def trajectory_id(self) -> TrajectoryId | None:
        """Whose progress is shown."""
        return self._id

    def open(self, trajectory_id: TrajectoryId) -> None:
        """Show the progress of a trajectory."""
        if trajectory_id != self._id:
            self.course = None
        self._id, self.active = trajectory_id, True
        self.reload()

    def mark(self, goal_id: GoalId, indicator: str, cycle_id: CycleId | None, level: str) -> None:
        """Keep how often an indicator was to be seen."""
        self.run(self._only(MarkIndicator(goal_id, indicator, cycle_id, level)))

    def came_of(self, cycle_id: CycleId, outcome: str) -> None:
        """Keep what came of the working point of a cycle."""
        self._fill(cycle_id, OUTCOME, outcome)

    def came_of_words(self, cycle_id: CycleId, words: str) -> None:
        """Keep it in words."""
        self._fill(cycle_id, OUTCOME_WORDS, words)

    def _fill(self, cycle_id: CycleId, name: str, value: str) -> None:
        if self._id is not None:
            self.run(self._only(FillField(self._id, TRY_OUT, cycle_id, name, value)))

    def _only(self, command: Command[None]) -> Flow:
        yield self.session.do(command)

    def _load(self) -> Flow:
        wanted = self._id
        if wanted is None:
            return
        course = yield self.session.ask(ShowCourse(wanted, self.session.language))
        if wanted == self._id:
            self.course = course
            self.changed.emit()
