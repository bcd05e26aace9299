"""The course of a trajectory: its scale, indicators, codes, working points, then and now."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services import documents
from beeldcoach.services.comparing import films_of_cycles
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.goals import goals_of
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.recording import closing_form, intake_form, record_of, talk_form
from beeldcoach.services.wording import figure_text
from resources import path

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import CycleId, FilmId, GoalId, TrajectoryId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.records import Goal, Record
    from beeldcoach.domain.trajectory import Cycle, Trajectory

TRY_OUT = "try_out"  # the form in which it is written what came of a working point
OUTCOME, OUTCOME_WORDS, _SCALE = "outcome", "outcome_words", "scale_between"  # its fields
OUTCOMES = ("worked", "partly", "not_yet", "not_tried")
LEVELS = ("not", "sometimes", "often")
_FEELINGS = ("scale_end", "scale", "feeling", "mood", "smiley")  # names of a figure in a talk


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """By what a goal shows, and how often it was to be seen: in each cycle, and at the closing."""

    text: str
    levels: tuple[str, ...]  # of the cycles, in order; empty where nothing is said
    at_closing: str


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A code that counts for a goal, and how often it was seen; None where nothing was coded."""

    id: str
    name: str
    colour: str
    counts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class GoalCourse:
    """What became of one goal."""

    id: GoalId
    text: str
    kind: str
    indicators: tuple[IndicatorLine, ...]
    codes: tuple[CodeLine, ...]


@dataclass(frozen=True, slots=True)
class LearningCourse:
    """What became of a pupil's learning goal, and of the working goals towards it."""

    text: str
    state: str  # open, reached, nearly, dropped
    working: tuple[tuple[str, str], ...]  # words and outcome, empty until looked back on


@dataclass(frozen=True, slots=True)
class WorkingPoint:
    """The one thing to try after a cycle, and what came of it."""

    cycle_id: CycleId
    number: int
    words: str
    came_of: str  # one of OUTCOMES, empty until it was asked
    came_of_words: str
    scale: float | None


@dataclass(frozen=True, slots=True)
class ThenNow:
    """The same subject in the words of the beginning and of the end."""

    then: tuple[str, ...]
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _WordsOf:
    """The fields in which a coachee tells of the beginning, the end and what a talk brought."""

    then: tuple[str, ...]  # of the intake
    now: tuple[str, ...]  # of the closing
    insight: str  # of a talk


_WORDS_OF_ADULT = _WordsOf(
    ("reason", "desired", "scale_why"), ("different", "own_words"), "insight"
)
_WORDS_OF_PUPIL = _WordsOf(
    ("reason", "wanted", "scale_why"), ("scale_why", "proud", "learned"), "learned"
)


@dataclass(frozen=True, slots=True)
class CycleHead:
    """A cycle as the head of a column."""

    id: CycleId
    number: int
    on: date | None
    film_id: FilmId | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """The progress page."""

    name: str
    first_name: str
    kind: Kind
    question: str
    figure: documents.CourseFigure
    cycles: tuple[CycleHead, ...]
    goals: tuple[GoalCourse, ...]
    learning: tuple[LearningCourse, ...]  # of a pupil
    working_points: tuple[WorkingPoint, ...]
    words: ThenNow
    lens_name: str


@dataclass(frozen=True, slots=True)
class ShowCourse(Query[Course]):
    """The course of a trajectory, in a language."""

    trajectory_id: TrajectoryId
    language: str


@cache
def course_words(language: str) -> dict[str, Any]:
    """Return the words for the moments at which the scale is asked, and short ones for them."""
    words: dict[str, Any] = json.loads(path("texts", "course.json").read_text("utf-8"))[language]
    return words


def show_course(query: ShowCourse, work: Work) -> Course:
    """Handle ShowCourse."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    intake = record_of(work, trajectory.id, intake_form(trajectory.kind), None)
    words, language = course_words(query.language), query.language
    answers = _answers(work, trajectory)
    points = tuple(answer.point(words) for answer in answers)
    wanted, enough = intake.number("scale_wanted"), intake.number("scale_enough")
    figure = documents.CourseFigure(
        points,
        words["alt"].format(values=_in_words(points, wanted, enough, language)),
        "",
        wanted,
        words["wanted"],
        enough,
        words["enough"],
        tuple(answer.point(words["short"]).label for answer in answers),
    )
    glasses = lens_of(work, trajectory.lens, language)
    films = films_of_cycles(work, trajectory.id)
    counts = {cycle.id: _counts(work, trajectory, cycle) for cycle in trajectory.cycles}
    return Course(
        person.name,
        person.first_name,
        trajectory.kind,
        intake.text("question"),
        figure,
        tuple(
            CycleHead(cycle.id, cycle.number, cycle.debriefed_on, films.get(cycle.id))
            for cycle in trajectory.cycles
        ),
        tuple(_goal(goal, trajectory, counts, glasses) for goal in goals_of(work, trajectory.id)),
        _learning(work, trajectory),
        tuple(
            point
            for cycle in trajectory.cycles
            if (point := _working_point(work, trajectory, cycle)) is not None
        ),
        _then_now(work, trajectory, intake),
        glasses.name,
    )


@dataclass(frozen=True, slots=True)
class _Answer:
    """A figure on the scale, at one of the moments of `course.json`."""

    moment: str
    number: int  # of the cycle
    value: float | None

    def point(self, words: dict[str, str]) -> documents.ScalePoint:
        assert self.value is not None, "what was not answered is no point"
        return documents.ScalePoint(words[self.moment].format(number=self.number), self.value)


def _answers(work: Work, trajectory: Trajectory) -> list[_Answer]:
    """Return every answer on the scale, in the order in which it was asked."""

    def figure_of(form: str, name: str = "scale") -> float | None:
        return record_of(work, trajectory.id, form, None).number(name)

    answers = [_Answer("intake", 0, figure_of(intake_form(trajectory.kind), "scale_now"))]
    for cycle in trajectory.cycles:
        answers += _of_cycle(work, trajectory, cycle)
    answers.append(_Answer("closing", 0, figure_of(closing_form(trajectory.kind))))
    answers.append(_Answer("follow_up", 0, figure_of("follow_up")))
    return [answer for answer in answers if answer.value is not None]


def _of_cycle(work: Work, trajectory: Trajectory, cycle: Cycle) -> list[_Answer]:
    number = cycle.number
    if trajectory.kind is Kind.PUPIL:
        return [_Answer("talk", number, _feeling(work, trajectory, cycle))]
    debrief = record_of(work, trajectory.id, talk_form(trajectory.kind), cycle.id)
    begin = debrief.number("scale_begin")
    end = debrief.number("scale_end")
    end = debrief.number("scale") if end is None else end
    after = record_of(work, trajectory.id, TRY_OUT, cycle.id).number(_SCALE)
    last = _Answer("try_out", number, after)
    if begin is None:
        return [_Answer("debrief", number, end), last]
    return [_Answer("begin", number, begin), _Answer("end", number, end), last]


def _feeling(work: Work, trajectory: Trajectory, cycle: Cycle) -> float | None:
    """Return the figure that a pupil gave, in whichever form of the talk it stands."""
    records: list[Record] = work.unit.records.find(trajectory_id=trajectory.id, cycle_id=cycle.id)
    for name in _FEELINGS:
        for record in records:
            if record.form != TRY_OUT and (value := record.number(name)) is not None:
                return value
    return None


def _in_words(
    points: tuple[documents.ScalePoint, ...],
    wanted: float | None,
    enough: float | None,
    language: str,
) -> str:
    words = course_words(language)
    lines = [f"{point.label}: {figure_text(point.value, language)}" for point in points]
    for name, value in (("enough", enough), ("wanted", wanted)):
        if value is not None:
            lines.append(f"{words[name]}: {figure_text(value, language)}")
    return "; ".join(lines)


def _counts(work: Work, trajectory: Trajectory, cycle: Cycle) -> Counter[str] | None:
    """Return how often each code was seen in a cycle; None where nothing was coded."""
    films = work.unit.films.find(trajectory_id=trajectory.id, cycle_id=cycle.id)
    coded = (m for film in films for m in work.unit.moments.find(film_id=film.id, observer=""))
    codes = [moment.code for moment in coded if moment.code]
    seen = work.unit.sightings.find(trajectory_id=trajectory.id, cycle_id=cycle.id)
    codes += [sighting.code for sighting in seen if sighting.code]
    return Counter(codes) if codes else None


def _goal(
    goal: Goal,
    trajectory: Trajectory,
    counts: dict[CycleId, Counter[str] | None],
    glasses: Lens,
) -> GoalCourse:
    indicators = tuple(
        IndicatorLine(
            text,
            tuple(goal.seen(text, cycle.id) for cycle in trajectory.cycles),
            goal.seen(text, None),
        )
        for text in goal.indicators
    )
    codes = []
    for code_id in goal.codes:
        code = glasses.code(code_id)
        if code is None:  # of a lens that was put aside
            continue
        row = (counts[cycle.id] for cycle in trajectory.cycles)
        tally = tuple(None if each is None else each[code_id] for each in row)
        codes.append(CodeLine(code.id, code.name, glasses.cluster_of(code).colour, tally))
    return GoalCourse(goal.id, goal.text, goal.kind, indicators, tuple(codes))


def _learning(work: Work, trajectory: Trajectory) -> tuple[LearningCourse, ...]:
    goals = work.unit.learning_goals.find(trajectory_id=trajectory.id)
    towards = work.unit.working_goals.find(trajectory_id=trajectory.id)
    return tuple(
        LearningCourse(
            goal.text,
            goal.state,
            tuple(
                (each.text, each.outcome)
                for each in sorted(towards, key=lambda each: each.begins_on)
                if each.learning_goal_id == goal.id
            ),
        )
        for goal in sorted(goals, key=lambda goal: goal.position)
    )


def _working_point(work: Work, trajectory: Trajectory, cycle: Cycle) -> WorkingPoint | None:
    talk = record_of(work, trajectory.id, talk_form(trajectory.kind), cycle.id)
    words = talk.text("working_point")
    tried = record_of(work, trajectory.id, TRY_OUT, cycle.id)
    if not words and not tried.answers:
        return None
    return WorkingPoint(
        cycle.id,
        cycle.number,
        words,
        tried.text(OUTCOME),
        tried.text(OUTCOME_WORDS),
        tried.number(_SCALE),
    )


def _then_now(work: Work, trajectory: Trajectory, intake: Record) -> ThenNow:
    kind = trajectory.kind
    names = _WORDS_OF_PUPIL if kind is Kind.PUPIL else _WORDS_OF_ADULT
    closing = record_of(work, trajectory.id, closing_form(kind), None)
    later = record_of(work, trajectory.id, "follow_up", None)
    then = [intake.text(name) for name in names.then]
    now = [*(closing.text(name) for name in names.now), later.text("lasted")]
    if not any(now):
        talks = (record_of(work, trajectory.id, talk_form(kind), c.id) for c in trajectory.cycles)
        now = [talk.text(names.insight) for talk in talks]
    return ThenNow(tuple(t for t in then if t), tuple(n for n in now if n))


HANDLERS: dict[type, Handler] = {ShowCourse: show_course}
