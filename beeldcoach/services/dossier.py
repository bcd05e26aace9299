"""Queries of the trajectory page: header, path, the form of a step, and the right column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose, State
from beeldcoach.domain.film import own_film
from beeldcoach.domain.ids import GoalId
from beeldcoach.domain.retention import Kept, kept_until
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.at_table import hear_tables
from beeldcoach.services.consent_rows import ConsentRow, consent_rows
from beeldcoach.services.content import Form, form
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.film_rules import NO_RULES, FilmRules, film_rules
from beeldcoach.services.goals import goals_of
from beeldcoach.services.lenses import lens_of, lenses_to_choose
from beeldcoach.services.lesson_films import angle_beside, is_coded
from beeldcoach.services.outgoing import report_released_on
from beeldcoach.services.overview import due_step, steps_of
from beeldcoach.services.recording import begun_record, intake_form, record_of
from beeldcoach.services.reporting import scale_points
from beeldcoach.services.signs import signs_of
from beeldcoach.services.working import NOT_ASKED, WorkYes, work_yes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import CycleId, FilmId, MeetingId, TrajectoryId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.path import Step
    from beeldcoach.domain.practice import Period
    from beeldcoach.domain.records import Goal, Value
    from beeldcoach.domain.trajectory import Cycle, Participant, Trajectory
    from beeldcoach.services.documents import ScalePoint
    from beeldcoach.services.signs import Sign


_YES = {State.ORAL, State.WRITTEN, State.UNPROVEN}


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal."""

    id: GoalId
    text: str
    kind: str
    indicators: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilmLine:
    """A film, as far as a page shows it."""

    id: FilmId
    cycle_id: CycleId
    number: int
    file_name: str
    filmed_on: date
    duration_ms: int
    width: int
    height: int
    rate: float  # frames a second; 0 when unknown
    rotation: int
    has_sound: bool
    variable_rate: bool
    size: int  # bytes
    video_codec: str
    position_ms: int
    moments: int
    fragments: int
    offset_ms: int = 0  # of a second camera: its own time when the film of the lesson begins
    coded: bool = False  # whether anything was written about it


@dataclass(frozen=True, slots=True)
class CycleLine:
    """A cycle with its dates and its film."""

    id: CycleId
    number: int
    planned_on: date | None
    planned_debrief_on: date | None
    observed_on: date | None
    analysed_on: date | None
    debriefed_on: date | None
    film: FilmLine | None
    planned_at: time | None = None
    planned_debrief_at: time | None = None
    lesson: str = ""
    room: str = ""
    angle: FilmLine | None = None  # the second camera


@dataclass(frozen=True, slots=True)
class Retention:
    """Until when what is kept; None while the trajectory runs."""

    films: date | None
    records: date | None
    consents: date | None
    film_days: int
    films_left: int = 0
    is_longer: bool = False  # than agreed, with new consent
    is_withdrawn: bool = False  # she took back that the coach works with her films

    @property
    def must_go(self) -> bool:
        """Whether films are kept that there is no ground for any more."""
        return self.is_withdrawn and self.films_left > 0


@dataclass(frozen=True, slots=True)
class Dossier:
    """The trajectory page."""

    trajectory: Trajectory
    name: str
    first_name: str
    role: str
    school: str
    place: str
    board: str
    question: str
    goals: tuple[GoalLine, ...]
    steps: tuple[Step, ...]
    due: Step | None
    cycles: tuple[CycleLine, ...]
    scale: tuple[ScalePoint, ...]
    scale_wanted: float | None
    consents: tuple[ConsentRow, ...]
    retention: Retention
    lens: Lens
    today: date
    working_points: tuple[tuple[int, str], ...]  # cycle number and words
    code: str = ""  # of a pupil
    periods: tuple[Period, ...] = ()  # the school holidays
    report_released_on: date | None = None  # to the board
    film_rules: FilmRules = NO_RULES
    work_yes: WorkYes = NOT_ASKED  # hers, to the coach's work with her films

    def cycle(self, cycle_id: CycleId) -> CycleLine:
        """Return one cycle; raise StopIteration for a strange id."""
        return next(cycle for cycle in self.cycles if cycle.id == cycle_id)


@dataclass(frozen=True, slots=True)
class ShowDossier(Query[Dossier]):
    """The trajectory page, in a language."""

    trajectory_id: TrajectoryId
    language: str


@dataclass(frozen=True, slots=True)
class Table:
    """Whether a cycle is of a conversation, and who sits at the table."""

    of_conversation: bool
    participants: tuple[Participant, ...]
    begun: bool  # then it stays as it is
    filmed: bool = True  # else it is watched, and no consent to a film is asked


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form and its answers."""

    form: Form
    answers: Mapping[str, Value]
    lenses: tuple[Lens, ...] = ()  # only where the form asks for one
    table: Table | None = None  # only where the form asks who sits at it
    signs: tuple[Sign, ...] = ()  # only where the form asks how often they show


@dataclass(frozen=True, slots=True)
class ShowForm(Query[FilledForm]):
    """A form of a trajectory, or of one of its cycles, in a language."""

    trajectory_id: TrajectoryId
    form: str
    cycle_id: CycleId | MeetingId | None
    language: str


def show_dossier(query: ShowDossier, work: Work) -> Dossier:
    """Handle ShowDossier."""
    trajectory = hear_tables(work, work.unit.trajectories.get(query.trajectory_id))
    person = work.unit.people.get(trajectory.coachee_id)
    school = work.unit.schools.get(trajectory.school_id)
    intake = record_of(work, trajectory.id, intake_form(trajectory.kind), None)
    consents = consent_rows(work, trajectory, query.language)
    steps = steps_of(trajectory, work)
    return Dossier(
        trajectory,
        person.name,
        person.first_name,
        person.role,
        school.name,
        school.place,
        school.board,
        intake.text("question"),
        _goals(trajectory, work),
        steps,
        due_step(steps),
        tuple(_cycle_line(cycle, trajectory.id, work) for cycle in trajectory.cycles),
        scale_points(work, trajectory.id, query.language),
        intake.number("scale_wanted"),
        consents,
        _retention(trajectory, consents, work),
        lens_of(work, trajectory.lens, query.language),
        work.today,
        _working_points(trajectory, work),
        person.code,
        tuple(work.unit.periods.find()),
        report_released_on(work.unit.ledger.entries(trajectory.id)),
        film_rules(work, trajectory),
        work_yes(work, trajectory),
    )


def _goals(trajectory: Trajectory, work: Work) -> tuple[GoalLine, ...]:
    """Return the goals; of a pupil the learning goals that are open."""
    if trajectory.kind is not Kind.PUPIL:
        return tuple(_goal_line(goal) for goal in goals_of(work, trajectory.id))
    aims = work.unit.learning_goals.find(trajectory_id=trajectory.id, state="open")
    aims.sort(key=lambda aim: aim.position)
    return tuple(GoalLine(GoalId(aim.id), aim.text, "learning") for aim in aims)


def _goal_line(goal: Goal) -> GoalLine:
    return GoalLine(goal.id, goal.text, goal.kind, tuple(goal.indicators), tuple(goal.codes))


def _working_points(trajectory: Trajectory, work: Work) -> tuple[tuple[int, str], ...]:
    points = (
        (cycle.number, record_of(work, trajectory.id, "debrief", cycle.id).text("working_point"))
        for cycle in trajectory.cycles
    )
    return tuple((number, words) for number, words in points if words)


def _cycle_line(cycle: Cycle, trajectory_id: TrajectoryId, work: Work) -> CycleLine:
    films = work.unit.films.find(trajectory_id=trajectory_id, cycle_id=cycle.id, erased_on=None)
    film = own_film(films)
    angle = angle_beside(work, film.id) if film else None
    return CycleLine(
        cycle.id,
        cycle.number,
        cycle.planned_on,
        cycle.planned_debrief_on,
        cycle.observed_on,
        cycle.analysed_on,
        cycle.debriefed_on,
        film_line(film, cycle.number, work) if film else None,
        cycle.planned_at,
        cycle.planned_debrief_at,
        cycle.lesson,
        cycle.room,
        film_line(angle, cycle.number, work) if angle else None,
    )


def film_line(film: Film, number: int, work: Work) -> FilmLine:
    """Return a film as a page shows it."""
    rate = film.rate_numerator / film.rate_denominator if film.rate_denominator else 0.0
    return FilmLine(
        film.id,
        film.cycle_id,
        number,
        film.file_name,
        film.filmed_on,
        film.duration_ms,
        film.width,
        film.height,
        rate,
        film.rotation,
        film.has_sound,
        film.variable_rate,
        film.plaintext_size,
        film.video_codec,
        film.position_ms,
        work.unit.moments.tally("film_id", film_id=film.id, observer="").get(film.id, 0),
        work.unit.fragments.tally("film_id", film_id=film.id).get(film.id, 0),
        film.offset_ms,
        is_coded(work, film.id),
    )


def _retention(trajectory: Trajectory, consents: tuple[ConsentRow, ...], work: Work) -> Retention:
    films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
    said = {row.state for row in consents if row.purpose is Purpose.COACH_WORK}
    return Retention(
        kept_until(trajectory, Kept.FILMS),
        kept_until(trajectory, Kept.RECORDS),
        kept_until(trajectory, Kept.CONSENTS),
        trajectory.agreement.film_days,
        len(films),
        trajectory.kept_until is not None,
        State.WITHDRAWN in said and not said & _YES,
    )


def traits_of(trajectory: Trajectory, work: Work) -> frozenset[str]:
    """Return what decides which parts of a form a trajectory has; see `content.form`."""
    person = work.unit.people.get(trajectory.coachee_id)
    by = trajectory.assignment.commissioner.value
    return frozenset({trajectory.kind.value, person.role, f"by_{by}"})


def show_form(query: ShowForm, work: Work) -> FilledForm:
    """Handle ShowForm."""
    record = begun_record(work, query.trajectory_id, query.form, query.cycle_id)
    trajectory = hear_tables(work, work.unit.trajectories.get(query.trajectory_id))
    asked = form(query.form, query.language, traits_of(trajectory, work))
    kinds = {field.kind for section in asked.sections for field in section.fields}
    return FilledForm(
        asked,
        dict(record.answers),
        lenses_to_choose(work, query.language, trajectory.lens) if "lens" in kinds else (),
        _table(trajectory, query.cycle_id) if "table" in kinds else None,
        signs_of(trajectory.id, work) if "met" in kinds else (),
    )


def _table(trajectory: Trajectory, cycle_id: CycleId | MeetingId | None) -> Table | None:
    for cycle in trajectory.cycles:
        if cycle.id == cycle_id:
            filmed = trajectory.kind is Kind.WITH_VIDEO
            seats = tuple(cycle.participants)
            return Table(cycle.of_conversation, seats, cycle.begun, filmed)
    return None


HANDLERS: dict[type, Handler] = {ShowDossier: show_dossier, ShowForm: show_form}
