"""FormModel: a form that is saved while it is filled in, and never loses a letter."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.errors import WorldError
from beeldcoach.services.goals import MoveGoal, SetGoalCodes, SetIndicators, TakeGoal
from beeldcoach.services.lens_changing import ChangeLens, ShowLensChange
from beeldcoach.services.people import AddPerson
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.recording import AddGoal, ChangeGoal, FillField, RemoveGoal
from beeldcoach.services.signs import RateSign
from beeldcoach.services.trajectories import (
    PlanCycle,
    PlanFollowUp,
    PlanTrajectory,
    RecordPupilBasis,
    SetTable,
)
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.form_state import Edit, FormState, advised, edited, key_of, planning_of
from ui.viewmodels.lens_questions import AskCodeMoves
from ui.viewmodels.merge_flow import choose_other
from ui.viewmodels.people_words import role_word
from ui.viewmodels.questions import AskGoal, ComposedGoal, TakenGoal

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import date, time

    from beeldcoach.domain.ids import CycleId, GoalId, MeetingId, TrajectoryId
    from beeldcoach.domain.records import Value
    from beeldcoach.domain.trajectory import Participant
    from beeldcoach.services.content import Form
    from beeldcoach.services.desk import Command
    from beeldcoach.services.lens_changing import LensChange
    from beeldcoach.services.signs import Sign
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Moves: TypeAlias = tuple[tuple[str, str], ...]  # an old code, and what it becomes
_NEW = UUID(int=0)  # somebody at the table who is not known yet
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
        leaving: the Location where an answer is recorded with its text.
    """

    refused = Signal(object, object)
    accepted = Signal(object)
    goal_added = Signal(object)
    opened = Signal()
    leaving = Signal(object)

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

    def add_goal(self, text: str = "", kind: str = "pedagogical") -> None:
        """Add a goal, empty or with its words."""
        self.run(self._added(AddGoal(self._opened[0], text, kind)))

    def choose_goal(self) -> None:
        """Ask for a goal from the bank, or for one put together, and add it."""
        if self.state is not None:
            self.run(self._choose_goal(self.state))

    def change_goal(self, goal_id: GoalId, text: str, kind: str) -> None:
        """Change the words or the kind of a goal."""
        self._edit(ChangeGoal(goal_id, text, kind))

    def remove_goal(self, goal_id: GoalId) -> None:
        """Remove a goal."""
        for kind in (ChangeGoal, SetIndicators, SetGoalCodes):
            self._held.pop((kind, goal_id), None)
        self.run(self._only(RemoveGoal(goal_id)))

    def set_indicators(self, goal_id: GoalId, indicators: tuple[str, ...]) -> None:
        """Set by what a goal shows."""
        self._edit(SetIndicators(goal_id, indicators))

    def set_goal_codes(self, goal_id: GoalId, codes: tuple[str, ...]) -> None:
        """Set which codes count for a goal."""
        self._edit(SetGoalCodes(goal_id, codes))

    def move_goal(self, goal_id: GoalId, by: int) -> None:
        """Move a goal up or down."""
        self.run(self._only(MoveGoal(goal_id, by)))

    def change_lens(self, lens_id: str) -> None:
        """Look through another lens from now on."""
        self.run(self._change_lens(lens_id))

    def plan_cycle(
        self,
        cycle_id: CycleId,
        film: date | None,
        debrief: date | None,
        at: tuple[time | None, time | None] = (None, None),
        place: tuple[str, str] | None = None,
    ) -> None:
        """Plan the days and times of a cycle; `place` is lesson and room, where they are asked."""
        lesson, room = place or (None, None)
        trajectory_id = self._opened[0]
        self._edit(PlanCycle(trajectory_id, cycle_id, film, debrief, *at, lesson, room))

    def plan_ends(
        self,
        intake: date | None,
        closing: date | None,
        at: tuple[time | None, time | None] = (None, None),
    ) -> None:
        """Plan the days and times of intake and closing."""
        self._edit(PlanTrajectory(self._opened[0], intake, closing, *at))

    def plan_follow_up(self, on: date | None, at: time | None) -> None:
        """Plan the follow-up."""
        self._edit(PlanFollowUp(self._opened[0], on, at))

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

    def record_at_table(self, seat: int, participants: Sequence[Participant]) -> None:
        """Go to where somebody at the table answers with text and evidence; ask who it is first."""
        trajectory_id, _, cycle_id = self._opened
        table = SetTable(
            trajectory_id, cast("CycleId", cycle_id), tuple(participants), of_conversation=True
        )
        self.run(self._record_at_table(seat, table))

    def _record_at_table(self, seat: int, table: SetTable) -> Flow:
        linked = table.participants[seat].person_id or (yield from self._who_sits(seat, table))
        if linked:
            self.leaving.emit(Location("consent", table.trajectory_id, str(linked)))

    def _who_sits(self, seat: int, table: SetTable) -> Generator[Any, Any, str]:
        """Ask whom of those who are known it is, or somebody new, and keep it at the seat."""
        who = table.participants[seat].who.strip()
        everyone = yield self.session.ask(ShowPeople())
        new = self.tr("Somebody new: {}").format(who)
        choices = [(_NEW, new)] if who else []
        choices += [(row.id, f"{row.name}, {role_word(row.role)}") for row in everyone.people]
        title, text = self.tr("Who is it?"), self.tr("What is answered is kept with this person.")
        chosen = yield from choose_other(title, text, tuple(choices), merging=False)
        if chosen is None:
            return ""
        if chosen == _NEW:
            chosen = yield self.session.do(AddPerson(who, "other"))
        seats = list(table.participants)
        seats[seat] = replace(seats[seat], person_id=str(chosen))
        yield self.session.do(replace(table, participants=tuple(seats)))
        return str(chosen)

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

    def _change_lens(self, lens_id: str) -> Flow:
        trajectory_id, language = self._opened[0], self.session.language
        try:
            change = yield self.session.ask(ShowLensChange(trajectory_id, lens_id, language))
            moves = yield from self._moves(change)
            if moves is not None:
                yield self.session.do(ChangeLens(trajectory_id, lens_id, language, moves))
        finally:
            self.changed.emit()  # where it stayed as it was, that is to be seen

    def _moves(self, change: LensChange) -> Generator[Ask, Any, Moves | None]:
        """Ask what becomes of what was coded, where the new lens has not the same for all of it."""
        if not change.asks:
            return ()
        count = sum(move.use.seen for move in change.moves)
        lead = self.tr("%n moment(s) were coded with “{old}”. ", "", count)
        text = lead + self.tr(
            "Say for each code what it becomes in “{new}”. Nothing is lost, and you can undo it."
        )
        title = self.tr("Look through “{new}”?").format(new=change.new.name)
        words = text.format(old=change.old.name, new=change.new.name)
        verb = self.tr("Take the other lens")
        answer: Moves | None = yield Ask(
            AskCodeMoves(title, words, verb, change.moves, change.new, change.new.codes)
        )
        return answer

    def _added(self, command: AddGoal | TakeGoal) -> Flow:
        goal_id = yield self.session.do(command)
        self.goal_added.emit(goal_id)

    def _choose_goal(self, state: FormState) -> Flow:
        language, trajectory_id = self.session.language, self._opened[0]
        answer = yield Ask(AskGoal(language, state.glasses, state.role))
        if isinstance(answer, TakenGoal):
            yield from self._added(TakeGoal(trajectory_id, answer.bank_id, language))
        elif isinstance(answer, ComposedGoal):
            yield from self._added(AddGoal(trajectory_id, answer.text, answer.kind))

    def _load(self) -> Flow:
        subject = self._subject
        if subject is None:
            return
        trajectory_id, form_id, cycle_id = subject
        language = self.session.language
        filled = yield self.session.ask(ShowForm(trajectory_id, form_id, cycle_id, language))
        goals, planning, glasses, role = (), None, None, "teacher"
        if _asks_elsewhere(filled.form):
            dossier = yield self.session.ask(ShowDossier(trajectory_id, language))
            goals, planning = dossier.goals, planning_of(dossier)
            glasses, role = dossier.lens, dossier.role
        if subject != self._subject:
            return
        state = FormState(
            filled.form,
            filled.answers,
            filled.lenses,
            goals,
            planning,
            filled.table,
            filled.signs,
        )
        state = advised(replace(state, glasses=glasses, role=role))
        for edit in self._held.values():
            state = edited(state, edit)
        self.state = state
        self.changed.emit()


def _asks_elsewhere(form: Form) -> bool:
    return any(f.kind in _ELSEWHERE for section in form.sections for f in section.fields)
