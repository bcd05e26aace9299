"""Search over everything: what was found, whose it is, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.services.content import form
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import school_name
from beeldcoach.services.searchable import FoundEntry, fold, tokens_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SHOWN = 50  # hits; who looks further types another letter
_AROUND = 42  # characters of a text before and after what was looked for
_ORDER = ("people", "schools", "trajectories", "goals", "learning_goals", "working_goals")


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: what was found, whose it is, and where it leads."""

    kind: str
    entity_id: UUID
    trajectory_id: UUID | None
    name: str  # of the person, the school, or the coachee of the trajectory
    label: str  # of the field that it stands in, in the language of the screen
    place: Mapping[str, str]
    number: int  # of the cycle; 0 where there is none
    parts: tuple[tuple[str, bool], ...]  # the text, and whether a part was looked for


@dataclass(frozen=True, slots=True)
class SearchAll(Query[tuple[Hit, ...]]):
    """Everything in which all the words stand, each at the beginning of a word or inside one."""

    words: str
    language: str
    limit: int = SHOWN


def search_all(query: SearchAll, work: Work) -> tuple[Hit, ...]:
    """Handle SearchAll."""
    tokens = tokens_of(query.words)
    if not tokens:
        return ()
    found = work.unit.search.find(tokens, query.limit)
    found = sorted(found, key=lambda each: _rank(each.kind))
    names = _Names(work)
    return tuple(_hit(each, tokens, names, query.language) for each in found)


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


class _Names:
    """Names and cycles of the trajectories that were hit, each fetched once."""

    def __init__(self, work: Work) -> None:
        self._work, self._unit = work, work.unit
        self._trajectories: dict[UUID, tuple[str, dict[str, int]]] = {}
        self._films: dict[str, tuple[UUID, str]] = {}

    def of_film(self, film_id: str) -> tuple[UUID, str]:
        """Return the trajectory and the cycle that a film belongs to."""
        if film_id not in self._films:
            film = self._unit.films.get(UUID(film_id))
            self._films[film_id] = film.trajectory_id, str(film.cycle_id)
        return self._films[film_id]

    def of_trajectory(self, trajectory_id: UUID) -> tuple[str, dict[str, int]]:
        """Return the coachee's name, and the numbers of the cycles by id."""
        if trajectory_id not in self._trajectories:
            trajectory = self._unit.trajectories.get(trajectory_id)
            name = self._unit.people.get(trajectory.coachee_id).name
            cycles = {str(cycle.id): cycle.number for cycle in trajectory.cycles}
            self._trajectories[trajectory_id] = name, cycles
        return self._trajectories[trajectory_id]

    def of_thing(self, kind: str, entity_id: UUID) -> str:
        """Return the name of a person or a school."""
        if kind == "people":
            return self._unit.people.get(entity_id).name
        return school_name(self._work, entity_id) if kind == "schools" else ""


def _hit(found: FoundEntry, tokens: tuple[str, ...], names: _Names, language: str) -> Hit:
    entry = found.entry
    trajectory_id, cycle = entry.trajectory_id, entry.place.get("cycle", "")
    if trajectory_id is None and "film" in entry.place:
        trajectory_id, cycle = names.of_film(entry.place["film"])
    name = names.of_thing(found.kind, found.entity_id)
    cycles: dict[str, int] = {}
    if trajectory_id is not None:
        name, cycles = names.of_trajectory(trajectory_id)
    return Hit(
        found.kind,
        found.entity_id,
        trajectory_id,
        name,
        _label(entry.place, language),
        entry.place,
        cycles.get(cycle, 0),
        cut(entry.text, tokens),
    )


def _label(place: Mapping[str, str], language: str) -> str:
    if "form" not in place:
        return ""
    try:
        sections = form(place["form"], language).sections
    except FileNotFoundError:  # a form that this version does not know any more
        return ""
    fields = (each for section in sections for each in section.fields)
    return next((each.label for each in fields if each.name == place["field"]), "")


def cut(text: str, tokens: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """Return the stretch of a text around what was looked for, in parts that were and were not."""
    text = " ".join(text.split())
    folded = fold(text)
    if len(folded) != len(text):  # a letter that folds into two: better unmarked than wrong
        return ((text[: 2 * _AROUND], False),)
    spans = sorted(
        (match.start(), match.end())
        for token in tokens
        for match in re.finditer(re.escape(token), folded)
    )
    first = spans[0][0] if spans else 0
    start, end = max(0, first - _AROUND), min(len(text), first + 2 * _AROUND)
    parts: list[tuple[str, bool]] = [("\N{HORIZONTAL ELLIPSIS}", False)] if start else []
    at = start
    for begin, stop in spans:
        if begin < at or begin >= end:
            continue
        parts += [(text[at:begin], False), (text[begin:stop], True)]
        at = stop
    tail = text[at : max(at, end)] + ("\N{HORIZONTAL ELLIPSIS}" if end < len(text) else "")
    return tuple(part for part in (*parts, (tail, False)) if part[0])


HANDLERS: dict[type, Handler] = {SearchAll: search_all}
