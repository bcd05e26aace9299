"""Query of the schools that are known, so that a form can complete their names."""

from __future__ import annotations

from dataclasses import dataclass

from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import schools_of


@dataclass(frozen=True, slots=True)
class KnownSchool:
    """A school that the coach worked for before."""

    name: str
    place: str
    board: str


@dataclass(frozen=True, slots=True)
class ShowSchools(Query[tuple[KnownSchool, ...]]):
    """The known schools by name."""


def show_schools(_query: ShowSchools, work: Work) -> tuple[KnownSchool, ...]:
    """Handle ShowSchools."""
    known = [KnownSchool(s.name, s.place, s.board) for s in schools_of(work) if not s.archived]
    return tuple(sorted(known, key=lambda school: (school.name.casefold(), school.place)))


HANDLERS: dict[type, Handler] = {ShowSchools: show_schools}
