"""Queries of the analysis studio and of the debrief: a film with all that was seen in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.ids import MomentId
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.dossier import FilmLine, film_line
from beeldcoach.services.drawings import drawings_of_film
from beeldcoach.services.fragments import fragments_of
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.lesson_films import angle_beside
from beeldcoach.services.phases import phases_of
from beeldcoach.services.recording import record_of
from beeldcoach.services.stills import stills_of_film
from beeldcoach.services.talk import spans_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from beeldcoach.domain.annotation import (
        Drawing,
        Fragment,
        Moment,
        Phase,
        Still,
        TalkSpan,
        TeacherMark,
    )
    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.records import Value
    from beeldcoach.domain.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class Studio:
    """The analysis page of one film."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    number: int
    name: str
    first_name: str
    group: str
    question: str
    film: FilmLine
    lens: Lens
    moments: tuple[Moment, ...]  # by time
    fragments: tuple[Fragment, ...]  # in the order of the debrief
    marks: tuple[TeacherMark, ...]
    analysed_on: date | None
    debriefed_on: date | None
    drawings: tuple[Drawing, ...] = ()  # by time
    stills: tuple[Still, ...] = ()  # by time
    goal_codes: frozenset[str] = frozenset()  # codes of the lens that count for a goal
    phases: tuple[Phase, ...] = ()  # by time
    talk: tuple[TalkSpan, ...] = ()  # by time
    angle: FilmLine | None = None  # the second camera of the same lesson


@dataclass(frozen=True, slots=True)
class ShowStudio(Query[Studio]):
    """The analysis page of a film, in a language; of an angle, that of the film it is beside."""

    film_id: FilmId
    language: str


@dataclass(frozen=True, slots=True)
class StudioParts:
    """What stands there now of what changed; None for kinds that were not asked for."""

    moments: Mapping[MomentId, Moment | None]  # None: it is gone
    fragments: tuple[Fragment, ...] | None
    marks: tuple[TeacherMark, ...] | None
    phases: tuple[Phase, ...] | None
    drawings: tuple[Drawing, ...] | None
    stills: tuple[Still, ...] | None
    talk: tuple[TalkSpan, ...] | None


PARTS = frozenset({"moments", "fragments", "marks", "phases", "drawings", "stills", "talk_spans"})
"""The kinds that `ShowParts` answers for."""


@dataclass(frozen=True, slots=True)
class ShowParts(Query[StudioParts]):
    """A few moments of a film, and all its things of the other `kinds` (of repositories).

    So that undo costs the same however much was coded.
    """

    film_id: FilmId
    ids: frozenset[UUID]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Debrief:
    """The debrief of one cycle: only fragments that the teacher may see here."""

    studio: Studio
    shown: tuple[Fragment, ...]
    held_back: int  # how many the teacher does not want to see
    answers: Mapping[str, Value]
    previous_scale: float | None
    previous_working_point: str
    today: date
    refusal: DomainError | None = None  # what keeps it from being recorded as held today


@dataclass(frozen=True, slots=True)
class ShowDebrief(Query[Debrief]):
    """The debrief of a film's cycle, in a language."""

    film_id: FilmId
    language: str


def show_studio(query: ShowStudio, work: Work) -> Studio:
    """Handle ShowStudio."""
    film = work.unit.films.get(query.film_id)
    if film.angle_of is not None:
        film = work.unit.films.get(film.angle_of)
    angle = angle_beside(work, film.id)
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    cycle = trajectory.cycle(film.cycle_id)
    person = work.unit.people.get(trajectory.coachee_id)
    return Studio(
        trajectory.id,
        cycle.id,
        cycle.number,
        person.name,
        person.first_name,
        trajectory.group,
        record_of(work, trajectory.id, "intake", None).text("question"),
        film_line(film, cycle.number, work),
        lens_of(work, trajectory.lens, query.language),
        tuple(sorted(work.unit.moments.find(film_id=film.id), key=lambda m: m.start_ms)),
        tuple(fragments_of(work, film.id)),
        _marks_of(work, film.id),
        cycle.analysed_on,
        cycle.debriefed_on,
        drawings=drawings_of_film(work, film.id),
        stills=stills_of_film(work, film.id),
        goal_codes=_goal_codes(work, trajectory.id),
        phases=phases_of(work, film.id),
        talk=spans_of(work, film.id),
        angle=film_line(angle, cycle.number, work) if angle else None,
    )


def _goal_codes(work: Work, trajectory_id: TrajectoryId) -> frozenset[str]:
    goals = work.unit.goals.find(trajectory_id=trajectory_id)
    return frozenset(code for goal in goals for code in goal.codes)


def show_parts(query: ShowParts, work: Work) -> StudioParts:
    """Handle ShowParts."""
    moments: dict[MomentId, Moment | None] = {}
    if "moments" in query.kinds:
        for each in query.ids:
            found = work.unit.moments.find(id=each)
            here = found[0] if found and found[0].film_id == query.film_id else None
            moments[MomentId(each)] = here
    film_id, kinds = query.film_id, query.kinds
    return StudioParts(
        moments,
        tuple(fragments_of(work, film_id)) if "fragments" in kinds else None,
        _marks_of(work, film_id) if "marks" in kinds else None,
        phases_of(work, film_id) if "phases" in kinds else None,
        drawings_of_film(work, film_id) if "drawings" in kinds else None,
        stills_of_film(work, film_id) if "stills" in kinds else None,
        spans_of(work, film_id) if "talk_spans" in kinds else None,
    )


def _marks_of(work: Work, film_id: FilmId) -> tuple[TeacherMark, ...]:
    return tuple(sorted(work.unit.marks.find(film_id=film_id), key=lambda mark: mark.at_ms))


def show_debrief(query: ShowDebrief, work: Work) -> Debrief:
    """Handle ShowDebrief."""
    studio = show_studio(ShowStudio(query.film_id, query.language), work)
    trajectory = work.unit.trajectories.get(studio.trajectory_id)
    shown = tuple(fragment for fragment in studio.fragments if fragment.shown)
    earlier = [cycle for cycle in trajectory.cycles if cycle.number < studio.number]
    before = record_of(work, trajectory.id, "debrief", earlier[-1].id) if earlier else None
    intake = record_of(work, trajectory.id, "intake", None)
    scale = before.number("scale") if before else intake.number("scale_now")
    return Debrief(
        studio,
        shown,
        len(studio.fragments) - len(shown),
        dict(record_of(work, trajectory.id, "debrief", studio.cycle_id).answers),
        scale,
        before.text("working_point") if before else "",
        work.today,
        _refusal(trajectory, studio.cycle_id, work.today),
    )


def _refusal(trajectory: Trajectory, cycle_id: CycleId, today: date) -> DomainError | None:
    try:
        trajectory.may_debrief(cycle_id, today, today)
    except DomainError as refusal:
        return refusal
    return None


HANDLERS: dict[type, Handler] = {
    ShowStudio: show_studio,
    ShowParts: show_parts,
    ShowDebrief: show_debrief,
}
