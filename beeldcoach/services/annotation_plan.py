"""What of a file would come into a film, where it would stand, and why the rest would not."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from beeldcoach.domain.annotation import (
    Actor,
    Fragment,
    Moment,
    Phase,
    TalkSpan,
    TeacherMark,
    Voice,
)
from beeldcoach.domain.ids import FragmentId, MarkId, MomentId, PhaseId, TalkSpanId
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.services.annotation_codes import with_new_codes
from beeldcoach.services.annotation_notes import Notes
from beeldcoach.services.annotations_asked import Kind
from beeldcoach.services.recoding import AS_NOTE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.formats import model
    from beeldcoach.services.desk import Work

G = TypeVar("G")
T = TypeVar("T")

LEAVE = "-"  # where a code of a file goes that is not brought in; no code has such an id


class Why(StrEnum):
    """Why something does not come in."""

    NOT_CHOSEN = "not_chosen"
    OUTSIDE = "outside"  # before the film begins, or after it ends
    EMPTY = "empty"  # neither a code nor a word
    THERE = "there"  # the very same is there already
    OVERLAP = "overlap"  # somebody is marked as heard there
    TOO_LONG = "too_long"  # a text


@dataclass(frozen=True, slots=True)
class Brought:
    """How many things there were, how many came in, and why the others did not."""

    total: int
    came: int
    left: tuple[tuple[Why, int], ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to come in, and how.

    `aims` says for the id of each code in the file which code of the lens it becomes, NEW, AS_NOTE
    or LEAVE. `observer` is whose coding it is, "" for the coach; None leaves it as the file says.
    """

    annotations: model.Annotations = field(repr=False)
    aims: tuple[tuple[str, str], ...]
    language: str
    offset_ms: int = 0
    observer: str | None = ""
    kinds: frozenset[Kind] = frozenset(Kind)
    with_notes: bool = True


@dataclass(slots=True)
class Plan:
    """What would be stored."""

    moments: list[Moment] = field(default_factory=list)
    phases: list[Phase] = field(default_factory=list)
    fragments: list[Fragment] = field(default_factory=list)
    talk: list[TalkSpan] = field(default_factory=list)
    marks: list[TeacherMark] = field(default_factory=list)
    left: Counter[Why] = field(default_factory=Counter)
    lens: Lens | None = None  # the own one with new codes in it

    @property
    def brought(self) -> Brought:
        """Return how many of how many come in."""
        came = sum(
            len(each) for each in (self.moments, self.phases, self.fragments, self.talk, self.marks)
        )
        return Brought(came + self.left.total(), came, tuple(sorted(self.left.items())))


def planned(film_id: FilmId, wish: Wish, work: Work) -> Plan:
    """Return what a wish would bring into a film; raise LensFull."""
    film = work.unit.films.get(film_id)
    plan = Plan()
    lens_id = work.unit.trajectories.get(film.trajectory_id).lens
    plan.lens, aims = with_new_codes(lens_id, wish.annotations, dict(wish.aims), work)
    wish = replace(wish, aims=tuple(aims.items()))
    plan.moments = _Moments(film, wish, work).planned(plan.left)
    others = _Others(film, wish, work)
    given = wish.annotations
    plan.phases = _taken(others.phase, Kind.PHASES, given.phases, wish, plan.left)
    plan.fragments = _taken(others.fragment, Kind.FRAGMENTS, given.fragments, wish, plan.left)
    plan.talk = _taken(others.span, Kind.TALK, given.talk, wish, plan.left)
    plan.marks = _taken(others.mark, Kind.MARKS, given.marks, wish, plan.left)
    return plan


def _taken(
    make: Callable[[G], T | Why], kind: Kind, given: Iterable[G], wish: Wish, left: Counter[Why]
) -> list[T]:
    """Return what was made of the things of a kind; counts why of others nothing was."""
    found = []
    for each in given:
        made = make(each) if kind in wish.kinds else Why.NOT_CHOSEN
        if isinstance(made, Why):
            left[made] += 1
        else:
            found.append(made)
    return found


class _Into:
    """Knows the film, and where in it something would stand."""

    def __init__(self, film: Film, wish: Wish, work: Work) -> None:
        self._film, self._wish, self._work = film, wish, work

    def _at(self, at_ms: int) -> int | None:
        """Return where a time stands in the film; None for outside of it."""
        at, length = at_ms + self._wish.offset_ms, self._film.duration_ms
        return at if 0 <= at < (length or at + 1) else None

    def _span(self, start_ms: int, end_ms: int) -> tuple[int, int] | None:
        """Return where it stands in the film, cut off at its edges; None for outside of it."""
        start, end = start_ms + self._wish.offset_ms, end_ms + self._wish.offset_ms
        start, end = max(0, start), min(end, self._film.duration_ms or end)
        return (start, end) if start < end else None


class _Moments(_Into):
    """Moments: with the code that they are to have, or as notes."""

    def __init__(self, film: Film, wish: Wish, work: Work) -> None:
        super().__init__(film, wish, work)
        self._aims: Mapping[str, str] = dict(wish.aims)
        trajectory = work.unit.trajectories.get(film.trajectory_id)
        self._notes = Notes(work, trajectory.lens, wish.language, wish.annotations)

    def planned(self, left: Counter[Why]) -> list[Moment]:
        """Return the moments, linked as they were."""
        given = self._wish.annotations.moments
        there = {_same(each) for each in self._work.unit.moments.find(film_id=self._film.id)}
        made: dict[int, Moment] = {}
        for index, each in enumerate(given):
            moment = self._moment(each)
            if not isinstance(moment, Why) and _same(moment) in there:
                moment = Why.THERE
            if isinstance(moment, Why):
                left[moment] += 1
            else:
                made[index] = moment
        for index, moment in made.items():
            to = given[index].answers
            earlier = made.get(to) if to is not None else None
            if earlier is not None and earlier.start_ms <= moment.start_ms:
                moment.answers = earlier.id
        return list(made.values())

    def _moment(self, given: model.Moment) -> Moment | Why:
        """Return a moment as it would stand in the film, or why it would not."""
        aim = AS_NOTE if given.code is None else self._aims.get(given.code, AS_NOTE)
        if aim == LEAVE or (given.code is None and not self._wish.with_notes):
            return Why.NOT_CHOSEN
        modifier, note = self._notes.of(given, aim)
        if aim == AS_NOTE and not note.strip():
            return Why.EMPTY
        return Why.TOO_LONG if len(note) > TEXT_LIMIT else self._made(given, aim, modifier, note)

    def _made(self, given: model.Moment, aim: str, modifier: str, note: str) -> Moment | Why:
        span = None if given.end_ms is None else self._span(given.start_ms, given.end_ms)
        at = self._at(given.start_ms) if given.end_ms is None else span and span[0]
        if at is None:
            return Why.OUTSIDE
        observer = given.observer if self._wish.observer is None else self._wish.observer
        return Moment(
            MomentId(self._work.new_id()),
            self._film.id,
            at,
            span[1] if span else None,
            aim or None,
            note,
            given.starred,
            Actor(given.actor) if given.actor in list(Actor) else Actor.NOBODY,
            modifier,
            observer,
        )


class _Others(_Into):
    """Phases, fragments, talk and marks: each once, and talk where nobody was heard yet."""

    def __init__(self, film: Film, wish: Wish, work: Work) -> None:
        super().__init__(film, wish, work)
        unit, which = work.unit, {"film_id": film.id}
        fragments = unit.fragments.find(**which)
        self._phases = {phase.start_ms for phase in unit.phases.find(**which)}
        self._fragments = {(each.start_ms, each.end_ms) for each in fragments}
        self._talk = sorted((s.start_ms, s.end_ms) for s in unit.talk_spans.find(**which))
        self._marks = {mark.at_ms for mark in unit.marks.find(**which)}
        self._position = len(fragments)

    def phase(self, given: model.Phase) -> Phase | Why:
        at = self._at(given.start_ms)
        if at is None or at in self._phases:
            return Why.OUTSIDE if at is None else Why.THERE
        self._phases.add(at)
        return Phase(PhaseId(self._work.new_id()), self._film.id, at, given.name)

    def fragment(self, given: model.Fragment) -> Fragment | Why:
        span = self._span(given.start_ms, given.end_ms)
        if span is None or span in self._fragments:
            return Why.OUTSIDE if span is None else Why.THERE
        if max(len(given.title), len(given.question)) > TEXT_LIMIT:
            return Why.TOO_LONG
        self._fragments.add(span)
        self._position += 1
        made = Fragment(FragmentId(self._work.new_id()), self._film.id, *span, self._position - 1)
        made.title, made.question = given.title, given.question
        return made

    def span(self, given: model.Talk) -> TalkSpan | Why:
        span = self._span(given.start_ms, given.end_ms)
        if span is None:
            return Why.OUTSIDE
        place = bisect(self._talk, span)
        beside = self._talk[max(0, place - 1) : place + 1]
        if any(span[0] < end and start < span[1] for start, end in beside):
            return Why.OVERLAP
        self._talk.insert(place, span)
        return TalkSpan(TalkSpanId(self._work.new_id()), self._film.id, *span, Voice(given.voice))

    def mark(self, given: model.Mark) -> TeacherMark | Why:
        at = self._at(given.at_ms)
        if at is None or at in self._marks:
            return Why.OUTSIDE if at is None else Why.THERE
        if len(given.text) > TEXT_LIMIT:
            return Why.TOO_LONG
        self._marks.add(at)
        mark_id = MarkId(self._work.new_id())
        return TeacherMark(mark_id, self._film.id, self._film.cycle_id, None, at, given.text)


def _same(moment: Moment) -> tuple[object, ...]:
    """Return what two moments have alike that are the very same: of a code not its note."""
    note = moment.note if moment.code is None else ""
    return moment.start_ms, moment.end_ms, moment.code, moment.observer, note
