"""Search over everything: what of each thing can be found, and where a hit leads."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from beeldcoach.services.content import form
from beeldcoach.services.desk import Handler, Query, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from beeldcoach.domain.records import Record
    from beeldcoach.domain.trajectory import Trajectory

SHOWN = 50  # hits; who looks further types another letter
_AROUND = 42  # characters of a text before and after what was looked for
_ORDER = ("people", "schools", "trajectories", "goals", "learning_goals", "working_goals")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One text that can be found."""

    text: str
    trajectory_id: UUID | None = None
    place: Mapping[str, str] = field(default_factory=dict)  # form and field, film and time, ...


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """An entry that was found."""

    kind: str  # name of the repository
    entity_id: UUID
    entry: SearchEntry


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


def tokens_of(words: str) -> tuple[str, ...]:
    """Return what is looked for, without signs, marks and capitals."""
    return tuple(_WORD.findall(fold(words)))


def fold(text: str) -> str:
    """Return a text without capitals and accents, of the same length wherever that can be."""
    return "".join(_plain(character) for character in text)


def _plain(character: str) -> str:
    bare = unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character


def entries_of(kind: str, entity: Any) -> list[SearchEntry]:
    """Return what can be found of a thing of this repository; nothing of kinds without words."""
    make = _ENTRIES.get(kind)
    return [] if make is None else [entry for entry in make(entity) if entry.text.strip()]


def _joined(*texts: str) -> str:
    return " \N{MIDDLE DOT} ".join(text for text in texts if text.strip())


def _of_person(person: Any) -> Iterable[SearchEntry]:
    if person.merged_into is None:
        words = (person.name, person.code, person.function, person.email, person.phone)
        yield SearchEntry(_joined(*words, person.remarks))


def _of_school(school: Any) -> Iterable[SearchEntry]:
    if school.merged_into is None:
        yield SearchEntry(_joined(school.name, school.place, school.board, school.address))


def _of_trajectory(trajectory: Trajectory) -> Iterable[SearchEntry]:
    assignment = trajectory.assignment
    texts = (trajectory.group, assignment.purpose, assignment.own_words, trajectory.stop_reason)
    yield SearchEntry(_joined(*texts), trajectory.id)
    for cycle in trajectory.cycles:
        who = ", ".join(participant.who for participant in cycle.participants)
        place = {"cycle": str(cycle.id)}
        yield SearchEntry(_joined(cycle.lesson, cycle.room, who), trajectory.id, place)


def _of_record(record: Record) -> Iterable[SearchEntry]:
    cycle = {"cycle": str(record.cycle_id)} if record.cycle_id else {}
    for name, value in record.answers.items():
        texts = value if isinstance(value, list) else [value]
        words = _joined(*(text for text in texts if isinstance(text, str)))
        place = {"form": record.form, "field": name, **cycle}
        yield SearchEntry(words, record.trajectory_id, place)


def _fields(*names: str) -> Callable[[Any], Iterable[SearchEntry]]:
    """Return a maker of one entry from these texts of a thing that knows its trajectory."""

    def entries(thing: Any) -> Iterable[SearchEntry]:
        cycle = getattr(thing, "cycle_id", None)
        place = {"cycle": str(cycle)} if cycle else {}
        texts: list[str] = []
        for name in names:
            value = getattr(thing, name)
            texts += value if isinstance(value, list) else [value]
        yield SearchEntry(_joined(*texts), thing.trajectory_id, place)

    return entries


def _in_film(start: str, *names: str) -> Callable[[Any], Iterable[SearchEntry]]:
    """Return a maker of one entry from these texts of a thing at a time of a film."""

    def entries(thing: Any) -> Iterable[SearchEntry]:
        place = {"film": str(thing.film_id), "at": str(getattr(thing, start))}
        yield SearchEntry(_joined(*(getattr(thing, name) for name in names)), None, place)

    return entries


def _of_report(report: Any) -> Iterable[SearchEntry]:
    yield SearchEntry(_joined(report.title, *report.texts.values()), report.trajectory_id)


def _of_practice(*names: str) -> Callable[[Any], Iterable[SearchEntry]]:
    def entries(thing: Any) -> Iterable[SearchEntry]:
        yield SearchEntry(_joined(*(getattr(thing, name) for name in names)))

    return entries


_ENTRIES: dict[str, Callable[[Any], Iterable[SearchEntry]]] = {
    "people": _of_person,
    "schools": _of_school,
    "trajectories": _of_trajectory,
    "records": _of_record,
    "goals": _fields("text", "indicators"),
    "learning_goals": _fields("text", "why", "sign"),
    "working_goals": _fields(
        "text", "if_part", "then_part", "helper", "evidence", "helped", "hindered"
    ),
    "log_entries": _fields("goal", "did", "worked", "next_step", "coach_question"),
    "sightings": _fields("note", "picture"),
    "letters": _fields("title", "text"),
    "films": _fields("file_name"),
    "moments": _in_film("start_ms", "note"),
    "fragments": _in_film("start_ms", "title", "fact", "meaning", "question"),
    "marks": _in_film("at_ms", "text"),
    "reports": _of_report,
    "supervisions": _of_practice("subject", "learned"),
    "cards": _of_practice("text"),
}
SEARCHED = tuple(_ENTRIES)
"""The repositories whose things can be found."""


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
        self._unit = work.unit
        self._trajectories: dict[UUID, tuple[str, dict[str, int]]] = {}
        self._films: dict[str, UUID] = {}

    def trajectory_of_film(self, film_id: str) -> UUID:
        """Return whose film it is."""
        if film_id not in self._films:
            self._films[film_id] = self._unit.films.get(UUID(film_id)).trajectory_id
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
        return self._unit.schools.get(entity_id).name if kind == "schools" else ""


def _hit(found: FoundEntry, tokens: tuple[str, ...], names: _Names, language: str) -> Hit:
    entry = found.entry
    trajectory_id = entry.trajectory_id
    if trajectory_id is None and "film" in entry.place:
        trajectory_id = names.trajectory_of_film(entry.place["film"])
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
        cycles.get(entry.place.get("cycle", ""), 0),
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
