"""The demo dossier's trajectories without video: observations with what was seen in them."""

from __future__ import annotations

import json
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind, Participant
from beeldcoach.services.content import agreement_text
from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.observing import FORM, AddSighting, ChooseSighting, DescribeSighting
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.trajectories import (
    HoldDebrief,
    HoldIntake,
    PlanCycle,
    PlanTrajectory,
    RecordObservation,
    SetTable,
    StartTrajectory,
)
from resources import path

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import CycleId, SightingId, TrajectoryId
    from beeldcoach.services.core import Core

LANGUAGE = "nl"  # the dossier is written in Dutch


class Observing:
    """Makes the trajectories, with days counted from today."""

    def __init__(self, core: Core, today: date) -> None:
        self._core, self._today = core, today
        self._told = json.loads(path("demo", "observing.json").read_text("utf-8"))

    def make(self) -> None:
        """Make them all."""
        for person in self._told["trajectories"]:
            self._make(person)

    def _day(self, offset: int) -> date:
        return self._today + timedelta(days=offset)

    def _do(self, command: Any) -> Any:
        return self._core.desk.do(command).value

    def _make(self, person: dict[str, Any]) -> None:
        trajectory_id = self._do(self._start(person))
        closing = self._day(person["closing_planned"])
        self._do(PlanTrajectory(trajectory_id, self._day(person["intake"]), closing))
        for name, value in person["intake_answers"].items():
            self._do(FillField(trajectory_id, "intake", None, name, value))
        for text, kind in person["goals"]:
            self._do(AddGoal(trajectory_id, text, kind))
        self._do(HoldIntake(trajectory_id, self._day(person["intake"])))
        dossier: Dossier = self._core.desk.ask(ShowDossier(trajectory_id, LANGUAGE))
        for cycle, told in zip(dossier.cycles, person["cycles"], strict=True):
            self._cycle(trajectory_id, cycle.id, told)

    def _start(self, person: dict[str, Any]) -> StartTrajectory:
        return StartTrajectory(
            Kind.WITHOUT_VIDEO,
            person["name"],
            person["role"],
            person["school"],
            person["place"],
            person["board"],
            person["group"],
            Assignment(
                Commissioner(person["commissioner"]),
                person["commissioner_name"],
                person["purpose"],
                willing=True,
                is_assessment=False,
            ),
            Agreement(
                agreement_text(Kind.WITHOUT_VIDEO, LANGUAGE).version, self._day(person["accepted"])
            ),
            agreement_accepted=True,
        )

    def _cycle(self, trajectory_id: TrajectoryId, cycle_id: CycleId, told: dict[str, Any]) -> None:
        on = self._day(told.get("observed", told.get("planned", 0)))
        self._do(PlanCycle(trajectory_id, cycle_id, on, on))
        if "table" in told:
            table = tuple(Participant(who, on) for who in told["table"])
            self._do(SetTable(trajectory_id, cycle_id, table, of_conversation=True))
        if "observed" not in told:
            return
        self._do(RecordObservation(trajectory_id, cycle_id, on))
        self._keep_clock(trajectory_id, cycle_id, on, told)
        self._see(trajectory_id, cycle_id, told)
        for name, value in told.get("debrief", {}).items():
            self._do(FillField(trajectory_id, "debrief", cycle_id, name, value))
        if "debrief" in told:
            self._do(HoldDebrief(trajectory_id, cycle_id, on))

    def _keep_clock(
        self, trajectory_id: TrajectoryId, cycle_id: CycleId, on: date, told: dict[str, Any]
    ) -> None:
        began = datetime.combine(on, time(*told["began"])).astimezone()
        ended = began + timedelta(minutes=told["minutes"])
        for name, value in (
            ("started_at", began.isoformat()),
            ("day", on.isoformat()),
            ("ended_at", ended.isoformat()),
        ):
            self._do(FillField(trajectory_id, FORM, cycle_id, name, value))

    def _see(self, trajectory_id: TrajectoryId, cycle_id: CycleId, told: dict[str, Any]) -> None:
        seen: dict[int, SightingId] = {}
        for second, code, *note in self._told["lessons"][told["seen"]]:
            words = note[0] if note else ""
            command = AddSighting(trajectory_id, cycle_id, second * 1000, code, words)
            seen[second] = self._do(command)
        for second, title, picture in told["chosen"]:
            self._do(ChooseSighting(seen[second], chosen=True))
            self._do(DescribeSighting(seen[second], title, picture))
