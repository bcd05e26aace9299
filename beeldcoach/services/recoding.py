"""Giving what was coded other codes: when a lens changes, or loses a code. Nothing is lost by it.

What was coded keeps its time, note, star and chain. Where its code goes to no other one, it stays
as a plain note that begins with the name of the code; an answer that the new code does not ask
for is kept in the note too.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from beeldcoach.domain.annotation import ATTENTION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from beeldcoach.domain.annotation import Fragment, Moment
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.lens import Code, Lens
    from beeldcoach.domain.records import Goal
    from beeldcoach.domain.sighting import Sighting
    from beeldcoach.services.desk import Work
    from beeldcoach.services.units import Repository

T = TypeVar("T")

_AT_ONCE = 1_000  # moments between two words on how far it is
AS_NOTE = ""  # where a code goes that stays as a plain note


@dataclass(frozen=True, slots=True)
class CodeUse:
    """A code that was used, and how often."""

    code: str
    name: str  # its id, where the lens does not know it
    colour: str  # of its cluster; empty where the lens does not know it
    seen: int  # moments in films and in observed lessons
    named: int  # fragments and goals that name it

    @property
    def used(self) -> bool:
        """Whether anything was coded with it."""
        return bool(self.seen or self.named)


@dataclass(frozen=True, slots=True)
class Uses:
    """What was coded with a lens."""

    codes: tuple[CodeUse, ...]  # that were used: those of the lens first, in order
    answers: Mapping[tuple[str, str], int]  # moments by code and answer

    def of(self, code_id: str) -> CodeUse | None:
        """Return how often a code was used; None where never."""
        return next((use for use in self.codes if use.code == code_id), None)


@dataclass(frozen=True, slots=True)
class _Coded:
    """Everything of some trajectories that bears codes."""

    moments: tuple[Moment, ...]
    sightings: tuple[Sighting, ...]
    fragments: tuple[Fragment, ...]
    goals: tuple[Goal, ...]


def uses(work: Work, trajectories: Iterable[TrajectoryId], lens: Lens) -> Uses:
    """Return what was coded in some trajectories, which look through this lens."""
    coded = _coded(work, trajectories)
    seen = Counter(m.code for m in coded.moments) + Counter(s.code for s in coded.sightings)
    named = Counter(code for fragment in coded.fragments for code in fragment.codes)
    named += Counter(code for goal in coded.goals for code in goal.codes)
    del seen[None]
    known = [code.id for code in lens.codes]
    every = {code for code in (*seen, *named) if code is not None}
    strange = sorted(every - {*known, ATTENTION})
    found = (_use(code, lens, seen, named) for code in (*known, *strange))
    answers = Counter((m.code, m.modifier) for m in coded.moments if m.code and m.modifier)
    return Uses(tuple(use for use in found if use.used), answers)


def proposed(code_id: str, name: str, new: Lens) -> str:
    """Return which code of a new lens stands for an old one: of the same id, or the same name."""
    if new.code(code_id) is not None:
        return code_id
    wanted = name.casefold()
    return next((each.id for each in new.codes if each.name.casefold() == wanted), AS_NOTE)


def recode(
    work: Work,
    trajectories: Iterable[TrajectoryId],
    old: Lens,
    new: Lens,
    to: Mapping[str, str],
) -> None:
    """Give all that was coded in some trajectories its new code.

    `to` says for each old code which code of the new lens it becomes, or AS_NOTE; a code that is
    not in it keeps its id.
    """
    coded, unit = _coded(work, trajectories), work.unit
    work.progress.report(0, 2 * len(coded.moments))
    _save_changed(coded.sightings, unit.sightings, lambda s: _recode_seen(s, old, new, to))
    _save_changed(coded.fragments, unit.fragments, lambda f: _recode_named(f, to))
    _save_changed(coded.goals, unit.goals, lambda g: _recode_named(g, to))
    for begin in range(0, len(coded.moments), _AT_ONCE):
        few = coded.moments[begin : begin + _AT_ONCE]
        _save_changed(few, unit.moments, lambda m: _recode_seen(m, old, new, to))
        work.progress.report(begin + len(few), 2 * len(coded.moments))  # the rest: to be found
        work.progress.check()


def _save_changed(things: Iterable[T], store: Repository[T], changed: Callable[[T], bool]) -> None:
    store.save_all([thing for thing in things if changed(thing)])


def _coded(work: Work, trajectories: Iterable[TrajectoryId]) -> _Coded:
    unit, there = work.unit, tuple(trajectories)
    films = [film.id for each in there for film in unit.films.find(trajectory_id=each)]
    return _Coded(
        tuple(moment for film in films for moment in unit.moments.find(film_id=film)),
        tuple(seen for each in there for seen in unit.sightings.find(trajectory_id=each)),
        tuple(fragment for film in films for fragment in unit.fragments.find(film_id=film)),
        tuple(goal for each in there for goal in unit.goals.find(trajectory_id=each)),
    )


def _use(
    code_id: str, lens: Lens, seen: Mapping[str | None, int], named: Mapping[str, int]
) -> CodeUse:
    code = lens.code(code_id)
    name, colour = (code.name, lens.cluster_of(code).colour) if code else (code_id, "")
    return CodeUse(code_id, name, colour, seen.get(code_id, 0), named.get(code_id, 0))


def _recode_seen(seen: Moment | Sighting, old: Lens, new: Lens, to: Mapping[str, str]) -> bool:
    """Give something seen its new code; tell whether anything of it changed."""
    if seen.code is None or seen.code == ATTENTION:
        return False
    if seen.code not in to and old.code(seen.code) is None:
        return False  # of no lens that is known here: nothing is said of it
    was, answer = old.code(seen.code), getattr(seen, "modifier", "")
    becomes = new.code(to.get(seen.code, seen.code))
    before = (seen.code, seen.note, answer)
    if becomes is None:
        name = was.name if was is not None else seen.code
        seen.note = f"{name}: {seen.note}" if seen.note else name
    if answer and not (becomes and _asks(becomes, new, answer)):
        seen.note = f"{seen.note} ({_answer_name(was, old, answer)})".strip()
        seen.modifier = answer = ""  # type: ignore[union-attr]  # only a moment has an answer
    seen.code = becomes.id if becomes else None
    return (seen.code, seen.note, answer) != before


def _asks(code: Code, lens: Lens, answer: str) -> bool:
    asked = lens.modifier_of(code)
    return asked is not None and any(each.id == answer for each in asked.answers)


def _answer_name(code: Code | None, lens: Lens, answer: str) -> str:
    asked = lens.modifier_of(code) if code is not None else None
    names = {each.id: each.name for each in asked.answers} if asked else {}
    return names.get(answer, answer)


def _recode_named(thing: Fragment | Goal, to: Mapping[str, str]) -> bool:
    """Let a thing name the codes as they become, each once; tell whether that is other than before.

    A code that stays as a note is none to name any more.
    """
    becomes = dict.fromkeys(to.get(code, code) for code in thing.codes)
    becomes.pop(AS_NOTE, None)
    before, thing.codes = thing.codes, list(becomes)
    return thing.codes != before
