"""The demo dossier: invented teachers in different phases, so that every page shows something.

Everything goes through the same commands as the coach's own work. Days are counted from today.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from beeldcoach import (
    demo_agenda,
    demo_forms,
    demo_goals,
    demo_letters,
    demo_people,
    demo_pupil,
)
from beeldcoach.demo_analysis import Analysis
from beeldcoach.demo_observing import Observing
from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.content import agreement_text
from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.progress import Progress, Silent
from beeldcoach.services.recording import AddGoal, FillField, NoteFact, SetPracticeFact
from beeldcoach.services.reporting import ApproveSection, DraftReport, TitleReport, WriteSection
from beeldcoach.services.trajectories import (
    CloseTrajectory,
    CompleteAnalysis,
    Guardian,
    HoldDebrief,
    HoldIntake,
    PlanCycle,
    PlanTrajectory,
    RecordObservation,
    RecordPupilBasis,
    StartTrajectory,
)
from resources import path

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import FilmFacts

PASSPHRASE = "een voorbeeld om rustig te proberen"  # noqa: S105  shown on the unlock screen
LANGUAGE = "nl"  # the dossier is written in Dutch
_SIGNATURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 180"><path fill="none" '
    b'stroke="#1F2429" stroke-width="3" stroke-linecap="round" d="M60 130 C80 40 90 40 95 120 '
    b"C110 50 130 40 130 120 C160 90 165 90 170 120 C200 60 220 70 215 120 "
    b'C260 60 290 60 300 140"/>'
    b"</svg>"
)


@dataclass(frozen=True, slots=True)
class _Making:
    """What the making of the dossier needs at hand."""

    core: Core
    today: date
    story: dict[str, Any]
    words: dict[str, Any]
    film: bytes
    facts: FilmFacts

    def day(self, offset: int) -> date:
        return self.today + timedelta(days=offset)


def build(core: Core, today: date, progress: Progress | None = None) -> None:
    """Fill an empty vault with the demo dossier; takes a few seconds. Raises Cancelled."""
    told = progress or Silent()
    film = path("demo", "demo_film.mp4").read_bytes()
    making = _Making(
        core,
        today,
        json.loads(path("demo", "story.json").read_text("utf-8")),
        json.loads(path("demo", "dossier.json").read_text("utf-8")),
        film,
        core.media.probe(io.BytesIO(film)),
    )
    with core.desk.together():
        _fill(making, told)


def _fill(making: _Making, told: Progress) -> None:
    core, today = making.core, making.today
    core.desk.do(SetPracticeFact("coach_name", making.words["coach_name"]))
    core.desk.do(NoteFact("recovery_key_on", today.isoformat()))
    people = making.words["trajectories"]
    for number, person in enumerate(people):
        told.report(number, len(people))
        told.check()
        _make_trajectory(making, person)
    demo_people.build(core, today)
    demo_pupil.build(core, today)
    Observing(core, today).make()
    demo_letters.build(core, today)
    demo_forms.build_forms(core, today, told)
    demo_goals.add(core)
    demo_agenda.build(core, today)


def _make_trajectory(making: _Making, person: dict[str, Any]) -> None:
    desk = making.core.desk
    trajectory_id = desk.do(_start(making, person)).value
    if "basis" in person:
        on = making.day(person["basis_on"])
        desk.do(RecordPupilBasis(trajectory_id, person["basis"], on))
    closing = making.day(person["closing_planned"]) if "closing_planned" in person else None
    desk.do(PlanTrajectory(trajectory_id, making.day(person["intake"]), closing))
    for name, value in person["intake_answers"].items():
        desk.do(FillField(trajectory_id, "intake", None, name, value))
    for text, kind in person["goals"]:
        desk.do(AddGoal(trajectory_id, text, kind))
    desk.do(HoldIntake(trajectory_id, making.day(person["intake"])))
    for consent in person["consents"]:
        _record_consent(making, trajectory_id, consent)
    dossier: Dossier = desk.ask(ShowDossier(trajectory_id, LANGUAGE))
    for cycle, told in zip(dossier.cycles, person["cycles"], strict=True):
        _make_cycle(making, trajectory_id, cycle.id, told)
    if "closed" in person:
        _close(making, trajectory_id, person)


def _start(making: _Making, person: dict[str, Any]) -> StartTrajectory:
    kind = Kind(person.get("kind", Kind.WITH_VIDEO))
    return StartTrajectory(
        kind,
        person["name"],
        person.get("role", "pupil" if kind is Kind.PUPIL else "teacher"),
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
            own_words=person.get("own_words", ""),
        ),
        Agreement(
            agreement_text(kind, LANGUAGE).version,
            making.day(person["accepted"]),
            report_to_board=kind is not Kind.PUPIL,
            feedback=person.get("feedback", ""),
            supervision=person.get("supervision"),
            teacher_reads=person.get("teacher_reads", ""),
            parents_read=person.get("parents_read", ""),
        ),
        agreement_accepted=True,
        code=person.get("code", ""),
        born_on=date.fromisoformat(person["born_on"]) if "born_on" in person else None,
        guardians=tuple(_guardian(making, told) for told in person.get("guardians", ())),
        lens=person.get("intake_answers", {}).get("lens", DEFAULT_LENS),
    )


def _guardian(making: _Making, told: dict[str, Any]) -> Guardian:
    return Guardian(
        told["name"],
        told.get("relation", ""),
        told.get("email", ""),
        told.get("has_authority", True),
        making.day(told["agreed"]) if "agreed" in told else None,
    )


def _make_cycle(
    making: _Making, trajectory_id: TrajectoryId, cycle_id: CycleId, told: dict[str, Any]
) -> None:
    desk = making.core.desk
    planned = told.get("film", told.get("film_planned"))
    debrief = told.get("debrief", told.get("debrief_planned"))
    if planned is not None and debrief is not None:
        days = making.day(planned), making.day(debrief)
        desk.do(PlanCycle(trajectory_id, cycle_id, *days))
    if "film" not in told:
        return
    on = making.day(told["film"])
    if told.get("observed_only"):  # its film was erased since
        desk.do(RecordObservation(trajectory_id, cycle_id, on))
    else:
        film_id = _add_film(making, trajectory_id, cycle_id, on)
        Analysis(desk, making.story, making.words).annotate(film_id, told)
    if "analysed" in told:
        desk.do(CompleteAnalysis(trajectory_id, cycle_id, making.day(told["analysed"])))
    for name, value in told.get("answers", {}).items():
        desk.do(FillField(trajectory_id, "debrief", cycle_id, name, value))
    if "debrief" in told:
        desk.do(HoldDebrief(trajectory_id, cycle_id, making.day(told["debrief"])))


def _add_film(making: _Making, trajectory_id: TrajectoryId, cycle_id: CycleId, on: date) -> FilmId:
    """Store a copy of its own: a free box at the end makes its content unlike any other."""
    label = uuid4().bytes
    content = making.film + (8 + len(label)).to_bytes(4, "big") + b"free" + label
    stored = making.core.objects.put(io.BytesIO(content), len(content), Silent())
    name = f"{on.isoformat()} klas.mp4"
    return making.core.desk.do(
        RegisterFilm(trajectory_id, cycle_id, on, name, making.facts, stored)
    ).value


def _close(making: _Making, trajectory_id: TrajectoryId, person: dict[str, Any]) -> None:
    desk = making.core.desk
    for name, value in person["closing_answers"].items():
        desk.do(FillField(trajectory_id, "closing", None, name, value))
    desk.do(CloseTrajectory(trajectory_id, making.day(person["closed"])))
    if "report" not in person:
        return
    report_id = desk.do(DraftReport(trajectory_id, LANGUAGE)).value
    desk.do(TitleReport(report_id, person["report"]["title"]))
    for section, text in person["report"]["texts"].items():
        desk.do(WriteSection(report_id, section, text))
    for section in person["report"]["approve"]:
        desk.do(ApproveSection(report_id, section, approved=True))


def _record_consent(making: _Making, trajectory_id: TrajectoryId, told: dict[str, Any]) -> None:
    written = told["how"] == "written"
    text = making.core.desk.ask(ShowConsent(trajectory_id, LANGUAGE)).text
    until = making.day(told["until"]) if "until" in told else None
    purpose, name = Purpose(told["purpose"]), told.get("recipient_name", "")
    key = COACH if purpose is Purpose.COACH_WORK else f"named:{uuid4()}"
    item = ConsentItem(purpose, told["material"], key, name)
    making.core.desk.do(
        RecordConsent(
            trajectory_id,
            (item,),
            Answer(told["answer"]),
            Given(told["how"]),
            making.day(told["on"]),
            until,
            store_evidence(making.core, _SIGNATURE) if written else None,
            "drawn" if written else "",
            text.version if written else "",
            LANGUAGE if written else "",
            text.text if written else "",
        )
    )
