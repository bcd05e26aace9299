"""The coached pupil of the demo dossier: invented, with goals, logbook and a talk with parents."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from beeldcoach.domain.practice import school_day_from
from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.content import agreement_text
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.learning import (
    AddLearningGoal,
    AddWorkingGoal,
    ChooseStrategies,
    CloseLearningGoal,
    DateLearningGoal,
    LookBack,
    RunWorkingGoal,
    WriteLearningGoal,
    WriteWorkingGoal,
)
from beeldcoach.services.logbook import AddLogEntry, FeelLogEntry, KeepLogPhoto, WriteLogEntry
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.pupils import PlanMeeting
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import (
    Guardian,
    HoldDebrief,
    HoldIntake,
    PlanCycle,
    StartTrajectory,
)
from resources import path

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, LearningGoalId, MeetingId, TrajectoryId
    from beeldcoach.services.core import Core
    from beeldcoach.services.desk import Command

R = TypeVar("R")
_LANGUAGE = "nl"
_RUNS = timedelta(weeks=3)


def build(core: Core, today: date) -> None:
    """Add the pupil to the demo dossier."""
    told = json.loads(path("demo", "pupil.json").read_text("utf-8"))
    _Pupil(core, today, told).make()


class _Pupil:
    """The making of one pupil's trajectory, with the coach's own commands."""

    def __init__(self, core: Core, today: date, told: dict[str, Any]) -> None:
        self._core, self._today, self._told = core, today, told
        self._goals: dict[str, LearningGoalId] = {}

    def make(self) -> None:
        told = self._told
        trajectory_id: TrajectoryId = self._do(self._start())
        self._fill(trajectory_id, "pupil_intake", None, told["intake_answers"])
        self._do(HoldIntake(trajectory_id, self._day(told["intake"])))
        for talk in told["talks"]:
            self._make_talk(trajectory_id, talk)
        for goal in told["goals"]:
            if goal["key"] in self._goals:
                self._do(CloseLearningGoal(self._goals[goal["key"]], goal["state"]))
        following = self._cycles(trajectory_id)[-1]
        self._fill(trajectory_id, "pupil_preparation", following, told["next_preparation"])
        for entry in told["logbook"]:
            self._add_entry(trajectory_id, entry)
        meeting = told["parent_talk"]
        meeting_id = self._do(PlanMeeting(trajectory_id, self._day(meeting["on"])))
        self._fill(trajectory_id, "parent_talk", meeting_id, meeting["answers"])

    def _do(self, command: Command[R]) -> R:
        return self._core.desk.do(command).value

    def _day(self, offset: int) -> date:
        return school_day_from(self._today + timedelta(days=offset), ())

    def _start(self) -> StartTrajectory:
        told = self._told
        born = date(self._today.year - told["born_years"] - 1, 11, 3)
        return StartTrajectory(
            Kind.PUPIL,
            told["name"],
            "pupil",
            told["school"],
            told["place"],
            told["board"],
            told["group"],
            Assignment(
                Commissioner.PARENTS,
                told["commissioner_name"],
                told["purpose"],
                willing=True,
                is_assessment=False,
                guardians_agree=True,
                own_words=told["own_words"],
            ),
            Agreement(
                agreement_text(Kind.PUPIL, _LANGUAGE).version,
                self._day(told["accepted"]),
                report_to_board=False,
            ),
            agreement_accepted=True,
            code=told["code"],
            born_on=born,
            guardians=tuple(
                Guardian(g["name"], g["relation"], agreed_on=self._day(g["agreed"]))
                for g in told["guardians"]
            ),
        )

    def _cycles(self, trajectory_id: TrajectoryId) -> list[CycleId]:
        dossier = self._core.desk.ask(ShowDossier(trajectory_id, _LANGUAGE))
        return [cycle.id for cycle in dossier.cycles]

    def _make_talk(self, trajectory_id: TrajectoryId, talk: dict[str, Any]) -> None:
        cycle_id, on = self._cycles(trajectory_id)[-1], self._day(talk["on"])
        self._do(PlanCycle(trajectory_id, cycle_id, on, None))
        forms = {
            "preparation": "pupil_preparation",
            "coach": "coach_preparation",
            "talk": "pupil_conversation",
            "back": "pupil_looking_back",
        }
        for key, form in forms.items():
            self._fill(trajectory_id, form, cycle_id, talk[key])
        for working in talk["working"]:
            self._add_working(trajectory_id, cycle_id, on, working)
        self._do(HoldDebrief(trajectory_id, cycle_id, on))

    def _add_working(
        self, trajectory_id: TrajectoryId, cycle_id: CycleId, on: date, told: dict[str, Any]
    ) -> None:
        aim = self._aim(trajectory_id, told["goal"])
        goal_id = self._do(AddWorkingGoal(aim, cycle_id, on, told["text"]))
        self._do(RunWorkingGoal(goal_id, on, on + _RUNS))
        self._do(ChooseStrategies(goal_id, tuple(told["strategies"])))
        self._do(LookBack(goal_id, told["outcome"]))
        words = {"if": "if_part", "then": "then_part"}
        for key in ("if", "then", "helper", "evidence", "helped", "hindered"):
            if told.get(key):
                self._do(WriteWorkingGoal(goal_id, words.get(key, key), told[key]))

    def _aim(self, trajectory_id: TrajectoryId, key: str) -> LearningGoalId:
        if key not in self._goals:
            told = next(goal for goal in self._told["goals"] if goal["key"] == key)
            goal_id = self._goals[key] = self._do(AddLearningGoal(trajectory_id, told["text"]))
            for name in ("why", "sign"):
                self._do(WriteLearningGoal(goal_id, name, told[name]))
            if "until" in told:
                self._do(DateLearningGoal(goal_id, self._day(told["until"])))
        return self._goals[key]

    def _add_entry(self, trajectory_id: TrajectoryId, told: dict[str, Any]) -> None:
        entry_id = self._do(AddLogEntry(trajectory_id, self._day(told["on"])))
        words = {"next": "next_step", "question": "coach_question"}
        for key in ("goal", "did", "worked", "next", "question"):
            if told.get(key):
                self._do(WriteLogEntry(entry_id, words.get(key, key), told[key]))
        self._do(FeelLogEntry(entry_id, told["feeling"]))
        if told.get("photo"):
            work = path("demo", "work.jpg").read_bytes()
            self._do(KeepLogPhoto(entry_id, store_evidence(self._core, work)))

    def _fill(
        self,
        trajectory_id: TrajectoryId,
        form: str,
        occasion: CycleId | MeetingId | None,
        answers: dict[str, Any],
    ) -> None:
        for name, value in answers.items():
            self._do(FillField(trajectory_id, form, occasion, name, value))
