"""What the demo dossier shows of goals, progress and question cards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.goals import MarkIndicator, SetGoalCodes, SetIndicators, TakeGoal
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.question_cards import AddCard, ChooseModel, TickCard
from beeldcoach.services.recording import FillField
from resources import path

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, GoalId, TrajectoryId
    from beeldcoach.services.core import Core
    from beeldcoach.services.desk import Desk

_LANGUAGE = "nl"  # the dossier is written in Dutch
_FORMS = ("debrief", "try_out", "self_check")


def add(core: Core) -> None:
    """Add it to trajectories that are there already."""
    told = json.loads(path("demo", "goals.json").read_text("utf-8"))
    desk = core.desk
    for model, words in told["own_cards"]:
        desk.do(AddCard(model, words))
    rows = {row.name: row.id for row in desk.ask(ShowHome()).rows}
    for person in told["trajectories"]:
        if person["name"] in rows:
            _tell(desk, rows[person["name"]], person)


def _tell(desk: Desk, trajectory_id: TrajectoryId, told: dict[str, Any]) -> None:
    for bank_id in told.get("take", ()):
        desk.do(TakeGoal(trajectory_id, bank_id, _LANGUAGE))
    dossier: Dossier = desk.ask(ShowDossier(trajectory_id, _LANGUAGE))
    cycles = [cycle.id for cycle in dossier.cycles]
    for goal, each in zip(dossier.goals, told["goals"], strict=False):
        _tell_goal(desk, goal.id, cycles, each)
    for cycle_id, each in zip(cycles, told["cycles"], strict=False):
        _tell_talk(desk, trajectory_id, cycle_id, each)


def _tell_goal(desk: Desk, goal_id: GoalId, cycles: list[CycleId], told: dict[str, Any]) -> None:
    desk.do(SetIndicators(goal_id, tuple(told["indicators"])))
    desk.do(SetGoalCodes(goal_id, tuple(told["codes"])))
    for indicator, levels in zip(told["indicators"], told["met"], strict=True):
        for cycle_id, level in zip(cycles, levels, strict=False):
            desk.do(MarkIndicator(goal_id, indicator, cycle_id, level))
    for indicator, level in zip(told["indicators"], told.get("closing", ()), strict=False):
        desk.do(MarkIndicator(goal_id, indicator, None, level))


def _tell_talk(
    desk: Desk, trajectory_id: TrajectoryId, cycle_id: CycleId, told: dict[str, Any]
) -> None:
    for form in _FORMS:
        for name, value in told.get(form, {}).items():
            desk.do(FillField(trajectory_id, form, cycle_id, name, value))
    if "model" in told:
        desk.do(ChooseModel(trajectory_id, cycle_id, told["model"]))
    for key in told.get("used", ()):
        desk.do(TickCard(trajectory_id, cycle_id, key, used=True))
