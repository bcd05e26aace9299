"""FormModel: a form that is saved while it is filled in, and never loses a letter."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.errors import WorldError
from beeldcoach.services.recording import AddGoal, ChangeGoal, FillField, RemoveGoal
from beeldcoach.services.signs import RateSign
from beeldcoach.services.trajectories import (
    PlanCycle,
    PlanTrajectory,
    RecordPupilBasis,
    SetTable,
)
from ui.viewmodels.base import ViewModel
from ui.viewmodels.form_state import Edit, FormState, advised, edited, key_of, planning_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.ids import CycleId, GoalId, MeetingId, TrajectoryId
    from beeldcoach.domain.records import Value
    from beeldcoach.domain.trajectory import Participant
    from beeldcoach.services.content import Form
    from beeldcoach.services.desk import Command
    from beeldcoach.services.signs import Sign
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

_ELSEWHERE = frozenset({"goals", "planning", "pupil_basis", "lens"})  # kinds kept outside answers


class FormModel(ViewModel):
    """One form of a trajectory, or of one of its cycles.

    An edit shows at once and is written behind it; until then it stands over what is loaded.
    What could not be written stays as it was typed, also while another form is shown.

    Signals:
        refused: key of an edit (see `key_of`) and the error that kept it from being written.
        accepted: key of an edit that was written.
        goal_added: the id of a goal that was just added.
        opened: another form, or that of another occasion, is to be shown.
    """

    refused = Signal(object, object)
    accepted = Signal(object)
    goal_added = Signal(object)
    opened = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.state: FormState | None = None
        self._subject: tuple[TrajectoryId, str, CycleId | MeetingId | None] | None = None
        self._held: dict[tuple[object, ...], Edit] = {}  # of what is shown
        self._held_of: dict[object, dict[tuple[object, ...], Edit]] = {}  # by what was shown
        self._writing: Counter[tuple[object, ...]] = Counter()

    def open(
        self, trajectory_id: TrajectoryId, form_id: str, cycle_id: CycleId | MeetingId | None
    ) -> None:
        """Show a form; another one forgets the state of the one before."""
        subject = (trajectory_id, form_id, cycle_id)
        if subject == self._subject and self.active:
            return  # it follows every change already
        if subject != self._subject:
            self._subject, self.state = subject, None
            self._held = self._held_of.setdefault(subject, {})
            self._writing = Counter()
            self.opened.emit()
        self.active = True
        self.reload()
        for key, edit in list(self._held.items()):  # it may go now; else it is told again
            self.run(self._write(key, edit))

    def close(self) -> None:
        """Stop following changes."""
        self.active = False

    def fill(self, name: str, value: Value) -> None:
        """Set an answer; an empty one is taken away."""
        trajectory_id, form_id, cycle_id = self._opened
        self._edit(FillField(trajectory_id, form_id, cycle_id, name, value))

    def add_goal(self) -> None:
        """Add an empty goal."""
        self.run(self._add_goal())

    def change_goal(self, goal_id: GoalId, text: str, kind: str) -> None:
        """Change the words or the kind of a goal."""
        self._edit(ChangeGoal(goal_id, text, kind))

    def remove_goal(self, goal_id: GoalId) -> None:
        """Remove a goal."""
        self._held.pop((ChangeGoal, goal_id), None)
        self.run(self._only(RemoveGoal(goal_id)))

    def plan_cycle(self, cycle_id: CycleId, film: date | None, debrief: date | None) -> None:
        """Plan the dates of a cycle."""
        self._edit(PlanCycle(self._opened[0], cycle_id, film, debrief))

    def plan_ends(self, intake: date | None, closing: date | None) -> None:
        """Plan the dates of intake and closing."""
        self._edit(PlanTrajectory(self._opened[0], intake, closing))

    def record_basis(self, basis: str, on: date | None) -> None:
        """Record on what basis pupils are filmed, and since when."""
        self._edit(RecordPupilBasis(self._opened[0], basis, on))

    def set_table(self, participants: Sequence[Participant], *, of_conversation: bool) -> None:
        """Set whether the cycle is of a conversation, and who sits at the table."""
        trajectory_id, _, cycle_id = self._opened
        edit = SetTable(
            trajectory_id, cast("CycleId", cycle_id), tuple(participants), of_conversation
        )
        self._edit(edit)

    def rate(self, sign: Sign, level: str) -> None:
        """Set how often a sign shows."""
        self._edit(RateSign(self._opened[0], sign.text, level, sign.goal_id))

    @property
    def _opened(self) -> tuple[TrajectoryId, str, CycleId | MeetingId | None]:
        assert self._subject is not None, "a form is opened before it is filled in"
        return self._subject

    def _edit(self, edit: Edit) -> None:
        key = key_of(edit)
        self._held[key] = edit
        self._writing[key] += 1
        if self.state is not None:
            self.state = edited(self.state, edit)
            self.changed.emit()
        self.run(self._write(key, edit))

    def _write(self, key: tuple[object, ...], edit: Edit) -> Flow:
        subject, held = self._subject, self._held
        try:
            yield self.session.do(edit)
        except (DomainError, WorldError) as error:
            if subject == self._subject:
                self.refused.emit(key, error)
            else:
                self.failed.emit(error)
        else:
            if held.get(key) is edit:
                del held[key]  # nothing newer waits: what is loaded from now on is right
            self.accepted.emit(key)
        finally:
            self._writing[key] -= 1

    def _only(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    def _add_goal(self) -> Flow:
        goal_id = yield self.session.do(AddGoal(self._opened[0]))
        self.goal_added.emit(goal_id)

    def _load(self) -> Flow:
        subject = self._subject
        if subject is None:
            return
        trajectory_id, form_id, cycle_id = subject
        language = self.session.language
        filled = yield self.session.ask(ShowForm(trajectory_id, form_id, cycle_id, language))
        goals, planning = (), None
        if _asks_elsewhere(filled.form):
            dossier = yield self.session.ask(ShowDossier(trajectory_id, language))
            goals, planning = dossier.goals, planning_of(dossier)
        if subject != self._subject:
            return
        state = advised(
            FormState(
                filled.form,
                filled.answers,
                filled.lenses,
                goals,
                planning,
                filled.table,
                filled.signs,
            )
        )
        for edit in self._held.values():
            state = edited(state, edit)
        self.state = state
        self.changed.emit()


def _asks_elsewhere(form: Form) -> bool:
    return any(f.kind in _ELSEWHERE for section in form.sections for f in section.fields)
