"""A form as it is shown: its answers, what it changes elsewhere, how far it is, what to advise."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from beeldcoach.services.goals import SetGoalCodes, SetIndicators
from beeldcoach.services.recording import ChangeGoal, FillField
from beeldcoach.services.signs import RateSign
from beeldcoach.services.trajectories import (
    PlanCycle,
    PlanFollowUp,
    PlanTrajectory,
    RecordPupilBasis,
    SetTable,
)
from ui.viewmodels.form_advice import advice_on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, time

    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.practice import Period
    from beeldcoach.domain.records import Value
    from beeldcoach.domain.trajectory import Kind
    from beeldcoach.services.content import Form, FormField, FormSection
    from beeldcoach.services.dossier import CycleLine, Dossier, GoalLine, Table
    from beeldcoach.services.signs import Sign

Filled: TypeAlias = Literal["all", "some", "none"]
GoalEdit: TypeAlias = ChangeGoal | SetIndicators | SetGoalCodes
Planned: TypeAlias = PlanCycle | PlanTrajectory | PlanFollowUp | RecordPupilBasis
Edit: TypeAlias = FillField | GoalEdit | Planned | SetTable | RateSign


@dataclass(frozen=True, slots=True)
class Planning:
    """The dates of a trajectory, planned and held."""

    kind: Kind
    lens: str
    cycles: tuple[CycleLine, ...]
    intake_planned: date | None
    intake_on: date | None
    closing_planned: date | None
    closed_on: date | None
    basis: str
    basis_on: date | None
    today: date
    intake_at: time | None = None
    closing_at: time | None = None
    follow_up_planned: date | None = None
    follow_up_at: time | None = None
    followed_up_on: date | None = None
    periods: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class FormState:
    """What a form shows.

    `planning`, `goals`, `table` and `signs` are only there where the form asks for them.
    """

    form: Form
    answers: Mapping[str, Value]
    lenses: tuple[Lens, ...] = ()  # to choose from, where the form asks for one
    goals: tuple[GoalLine, ...] = ()
    planning: Planning | None = None
    table: Table | None = None
    signs: tuple[Sign, ...] = ()
    advice: Mapping[str, str] = field(default_factory=dict)  # field name to a code
    glasses: Lens | None = None  # the trajectory's lens, where the form asks for goals
    role: str = "teacher"  # of the coachee

    def text(self, name: str) -> str:
        """Return an answer as text, empty where there is none."""
        value = self.answers.get(name, "")
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """Return an answer on the scale; None where there is none."""
        value = self.answers.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return round(value)

    def filled(self, section: FormSection) -> Filled:
        """Return how far a section is. What only sometimes applies does not hold it back."""
        fields = [f for f in section.fields if f.kind != "note"]
        asked = [f for f in fields if not f.extra] or fields
        given = [f for f in section.fields if self._answered(f)]
        if all(f in given for f in asked):
            return "all"
        return "some" if given else "none"

    def chosen(self, name: str) -> tuple[str, ...]:
        """Return an answer of several, empty where there is none."""
        value = self.answers.get(name)
        return tuple(value) if isinstance(value, list) else ()

    def yes(self, name: str) -> bool | None:
        """Return an answer of yes or no; None where there is none."""
        value = self.answers.get(name)
        return value if isinstance(value, bool) else None

    @property
    def sections_filled(self) -> int:
        """How many sections are filled in."""
        return sum(1 for section in self.form.sections if self.filled(section) == "all")

    def _answered(self, asked: FormField) -> bool:
        elsewhere = _ANSWERED.get(asked.kind)
        return elsewhere(self) if elsewhere is not None else asked.name in self.answers


def _dated(cycle: CycleLine) -> bool:
    return bool(cycle.planned_on or cycle.observed_on or cycle.debriefed_on)


def _is_planned(state: FormState) -> bool:
    return state.planning is not None and all(_dated(c) for c in state.planning.cycles)


def _table_agrees(state: FormState) -> bool:
    if state.table is None:
        return False
    seats = state.table.participants
    return not state.table.of_conversation or (bool(seats) and all(s.answer for s in seats))


_ANSWERED: dict[str, Callable[[FormState], bool]] = {  # kinds that are kept outside the answers
    "goals": lambda state: any(goal.text.strip() for goal in state.goals),
    "pupil_basis": lambda state: state.planning is not None and bool(state.planning.basis),
    "planning": _is_planned,
    "lens": lambda _: True,  # there is always one: the trajectory's own
    "table": _table_agrees,
    "met": lambda state: bool(state.signs) and all(sign.level for sign in state.signs),
}


def planning_of(dossier: Dossier) -> Planning:
    """Return the dates of a trajectory."""
    trajectory = dossier.trajectory
    return Planning(
        trajectory.kind,
        trajectory.lens,
        dossier.cycles,
        trajectory.planned_intake_on,
        trajectory.intake_on,
        trajectory.planned_closing_on,
        trajectory.closed_on,
        trajectory.pupil_basis,
        trajectory.pupil_basis_on,
        dossier.today,
        trajectory.planned_intake_at,
        trajectory.planned_closing_at,
        trajectory.planned_follow_up_on,
        trajectory.planned_follow_up_at,
        trajectory.followed_up_on,
        dossier.periods,
    )


def key_of(edit: Edit) -> tuple[object, ...]:
    """Return what an edit is about: a later one with the same key replaces it."""
    if isinstance(edit, FillField):
        return (FillField, edit.name)
    if isinstance(edit, GoalEdit):
        return (type(edit), edit.goal_id)
    if isinstance(edit, PlanCycle):
        return (PlanCycle, edit.cycle_id)
    if isinstance(edit, RateSign):
        return (RateSign, edit.text, edit.goal_id)
    return (type(edit),)


def edited(state: FormState, edit: Edit) -> FormState:
    """Return the state as it is once the edit was carried out."""
    if isinstance(edit, FillField):
        answers = {**state.answers, edit.name: edit.value}
        if edit.value is None or edit.value in ("", []):
            del answers[edit.name]
        return advised(replace(state, answers=answers))
    if isinstance(edit, GoalEdit):
        goals = tuple(
            _goal_edited(goal, edit) if goal.id == edit.goal_id else goal for goal in state.goals
        )
        return advised(replace(state, goals=goals))
    if isinstance(edit, SetTable):
        return replace(state, table=_laid(state.table, edit))
    if isinstance(edit, RateSign):
        return replace(state, signs=_rated(state.signs, edit))
    return state if state.planning is None else replace(state, planning=_planned(state, edit))


def _laid(table: Table | None, edit: SetTable) -> Table | None:
    if table is None:
        return None
    return replace(table, of_conversation=edit.of_conversation, participants=edit.participants)


def _rated(signs: tuple[Sign, ...], edit: RateSign) -> tuple[Sign, ...]:
    about = (edit.text, edit.goal_id)
    return tuple(
        replace(sign, level=edit.level) if (sign.text, sign.goal_id) == about else sign
        for sign in signs
    )


def _goal_edited(goal: GoalLine, edit: GoalEdit) -> GoalLine:
    if isinstance(edit, SetIndicators):
        return replace(goal, indicators=edit.indicators)
    if isinstance(edit, SetGoalCodes):
        return replace(goal, codes=edit.codes)
    return replace(goal, text=edit.text, kind=edit.kind)


def _planned(state: FormState, edit: Planned) -> Planning | None:
    planning = state.planning
    if planning is None:
        return None
    if isinstance(edit, RecordPupilBasis):
        return replace(planning, basis=edit.basis, basis_on=edit.on if edit.basis else None)
    if isinstance(edit, PlanTrajectory):
        days = replace(planning, intake_planned=edit.intake_on, closing_planned=edit.closing_on)
        return replace(days, intake_at=edit.intake_at, closing_at=edit.closing_at)
    if isinstance(edit, PlanFollowUp):
        return replace(planning, follow_up_planned=edit.on, follow_up_at=edit.at)
    cycles = tuple(
        _planned_cycle(cycle, edit) if cycle.id == edit.cycle_id else cycle
        for cycle in planning.cycles
    )
    return replace(planning, cycles=cycles)


def _planned_cycle(cycle: CycleLine, edit: PlanCycle) -> CycleLine:
    return replace(
        cycle,
        planned_on=edit.film_on,
        planned_debrief_on=edit.debrief_on,
        planned_at=edit.film_at,
        planned_debrief_at=edit.debrief_at,
        lesson=cycle.lesson if edit.lesson is None else edit.lesson,
        room=cycle.room if edit.room is None else edit.room,
    )


def advised(state: FormState) -> FormState:
    """Return the state with advice on its answers; advice never blocks."""
    return replace(state, advice=advice_on(state.form, state.answers))
