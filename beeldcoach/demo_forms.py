"""The papers of the demo dossier: what was filled in beside the main job, and a coordinator."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind, Participant
from beeldcoach.services.content import signed_text
from beeldcoach.services.dossier import Dossier, ShowDossier, ShowForm
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.signs import RateSign
from beeldcoach.services.trajectories import (
    HoldIntake,
    PlanCycle,
    PlanTrajectory,
    SetTable,
    StartTrajectory,
)
from resources import path

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.core import Core
    from beeldcoach.services.progress import Progress

LANGUAGE = "nl"


def build_forms(core: Core, today: date, progress: Progress) -> None:
    """Fill in the papers of those who are in the dossier, and add a coordinator.

    Raises Cancelled.
    """
    told = json.loads(path("demo", "forms.json").read_text("utf-8"))
    ids = {row.name: row.id for row in core.desk.ask(ShowHome()).rows}
    for paper in told["papers"]:
        progress.check()
        _fill(core, ids[paper["name"]], paper)
    _rate(core, ids[told["met"]["name"]], told["met"]["levels"])
    _add_coordinator(core, today, told["coordinator"])


def _fill(core: Core, trajectory_id: TrajectoryId, paper: dict[str, Any]) -> None:
    dossier: Dossier = core.desk.ask(ShowDossier(trajectory_id, LANGUAGE))
    number = paper.get("cycle")
    cycle_id = dossier.cycles[number - 1].id if number else None
    for name, value in paper["answers"].items():
        core.desk.do(FillField(trajectory_id, paper["form"], cycle_id, name, value))


def _rate(core: Core, trajectory_id: TrajectoryId, levels: list[str]) -> None:
    closing = core.desk.ask(ShowForm(trajectory_id, "closing", None, LANGUAGE))
    for sign, level in zip(closing.signs, levels, strict=True):
        core.desk.do(RateSign(trajectory_id, sign.text, level, sign.goal_id))


def _add_coordinator(core: Core, today: date, told: dict[str, Any]) -> None:
    desk = core.desk

    def day(offset: int) -> date:
        return today + timedelta(days=offset)

    trajectory_id = desk.do(_start(told, day(told["accepted"]))).value
    desk.do(PlanTrajectory(trajectory_id, day(told["intake"]), None))
    for name, value in told["answers"].items():
        desk.do(FillField(trajectory_id, "intake", None, name, value))
    for text, kind in told["goals"]:
        desk.do(AddGoal(trajectory_id, text, kind))
    desk.do(HoldIntake(trajectory_id, day(told["intake"])))
    dossier: Dossier = desk.ask(ShowDossier(trajectory_id, LANGUAGE))
    first = dossier.cycles[0].id
    days = day(told["film_planned"]), day(told["debrief_planned"])
    desk.do(PlanCycle(trajectory_id, first, *days))
    table = tuple(
        Participant(who, day(agreed) if agreed is not None else None)
        for who, agreed in told["table"]
    )
    desk.do(SetTable(trajectory_id, first, table, of_conversation=True))
    for name, value in told["plan"].items():
        desk.do(FillField(trajectory_id, "film_plan", first, name, value))


def _start(told: dict[str, Any], accepted: date) -> StartTrajectory:
    return StartTrajectory(
        Kind.WITH_VIDEO,
        told["name"],
        "ib",
        told["school"],
        told["place"],
        told["board"],
        told["group"],
        Assignment(Commissioner.TEACHER, told["name"], told["purpose"], True, False),  # noqa: FBT003
        Agreement(signed_text("agreement", LANGUAGE).version, accepted, report_to_board=False),
        agreement_accepted=True,
    )
