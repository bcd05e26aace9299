"""What of each thing can be found in a search, as texts with the place where each stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from uuid import UUID

    from beeldcoach.domain.letter import Letter
    from beeldcoach.domain.records import Record
    from beeldcoach.domain.trajectory import Trajectory

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


def _of_letter(letter: Letter) -> Iterable[SearchEntry]:
    words = _joined(letter.title, letter.text)
    yield SearchEntry(words, letter.trajectory_id, {"letter": letter.kind})


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
    "letters": _of_letter,
    "films": _fields("file_name"),
    "moments": _in_film("start_ms", "note"),
    "fragments": _in_film(
        "start_ms",
        "title",
        "fact",
        "meaning",
        "question",
        "pupil_does",
        "teacher_does",
        "effect",
        "insight",
    ),
    "phases": _in_film("start_ms", "name"),
    "stills": _in_film("at_ms", "title"),
    "marks": _in_film("at_ms", "text"),
    "reports": _of_report,
    "supervisions": _of_practice("subject", "learned"),
    "cards": _of_practice("text"),
}
SEARCHED = tuple(_ENTRIES)
"""The repositories whose things can be found."""
