"""The names of people and schools that the vault knows, to look for in what may name nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from beeldcoach.domain.names import Known, as_read, names_in, parts_of
from beeldcoach.services.letter_texts import letter_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from uuid import UUID

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.people import Person
    from beeldcoach.services.desk import Work

_BETWEEN = re.compile(r"[,;/\n]|\ben\b|\band\b")  # between the names of pupils


def known_names(work: Work, language: str) -> tuple[Known, ...]:
    """Return every name, with the words for it where it may not stand; the first one counts."""
    found: dict[str, Known] = {}
    every = (*_people(work, language), *_listed(work, language), *_schools(work, language))
    for known in every:
        if len(known.name) > 1:
            found.setdefault(known.name, known)
    return tuple(found.values())


def people_names(work: Work) -> tuple[str, ...]:
    """Return every way in which a known person may be named."""
    known = (*_people(work, "nl"), *_listed(work, "nl"))
    return tuple(dict.fromkeys(k.name for k in known if len(k.name) > 1))


def listed_names(work: Work, trajectory_id: TrajectoryId | None = None) -> tuple[str, ...]:
    """Return the names of pupils as one intake lists them, or as all do."""
    which = {} if trajectory_id is None else {"trajectory_id": trajectory_id}
    records = work.unit.records.find(form="intake", **which)
    fields = ("pupil_names", "pupils_out_names")
    listed = (as_read(record.text(field)) for record in records for field in fields)
    names = (" ".join(name.split()) for each in listed for name in _BETWEEN.split(each))
    return tuple(dict.fromkeys(name for name in names if name))


def people_besides(work: Work, text: str, allowed: Collection[UUID]) -> tuple[str, ...]:
    """Return the names in a text of people other than these, contacts of schools and the coach."""
    people = work.unit.people.find()
    expected = {
        *(
            name
            for p in people
            if p.id in allowed or p.role == "contact"
            for name in parts_of(p.name)
        ),
        *parts_of(work.unit.settings.get("coach_name")),
        *(known.name for known in _schools(work, "nl")),
    }
    others = {name for p in people for name in parts_of(p.name) if len(name) > 1} - expected
    named = names_in(text, [*sorted(expected - {""}), *sorted(others)])
    return tuple(name for name in named if name in others)


def all_named(work: Work, text: str) -> tuple[str, ...]:
    """Return the names of known people and schools in a text."""
    return names_in(text, [known.name for known in known_names(work, "nl")])


def _people(work: Work, language: str) -> Iterator[Known]:
    for person in work.unit.people.find():
        instead = _instead_of(person, language)
        for name in parts_of(person.name):
            yield Known(name, instead)


def _instead_of(person: Person, language: str) -> str:
    words = letter_words(language)["role"]
    if person.role == "pupil" and person.code:
        return person.code
    instead: str = words.get(person.role, words["other"])
    return instead


def _listed(work: Work, language: str) -> Iterator[Known]:
    """Return every way in which a pupil may be named whom the intakes list."""
    instead = letter_words(language)["role"]["pupil"]
    for listed in listed_names(work):
        for name in parts_of(listed):
            yield Known(name, instead)


def _schools(work: Work, language: str) -> Iterator[Known]:
    words = letter_words(language)
    for school in work.unit.schools.find():
        yield Known(school.name.strip(), words["school"])
        yield Known(school.board.strip(), words["board"])
    for trajectory in work.unit.trajectories.find():
        yield Known(trajectory.assignment.commissioner_name.strip(), words["commissioner"])
