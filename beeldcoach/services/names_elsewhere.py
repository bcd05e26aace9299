"""Where the name of somebody who is erased still stands: in words about others, which stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.names import Known, without
from beeldcoach.services.searchable import fold, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.people import Person
    from beeldcoach.services.desk import Work
    from beeldcoach.services.erasure_inventory import Inventory

_GAP = "\N{HORIZONTAL ELLIPSIS}"
_MOST = 200  # places: more are told as so many


def names_elsewhere(work: Work, found: Inventory) -> int:
    """Return in how many places the whole names of those who go stand, beside what goes."""
    gone = {each for ids in found.rows.values() for each in ids}
    gone |= {person.id for person in found.people} | {film.id for film in found.films}
    gone |= {trajectory.id for trajectory in found.trajectories}
    names = {" ".join(fold(person.name).split()) for person in found.people} - {""}
    places = {
        (hit.kind, hit.entity_id)
        for name in names
        if len(name.split()) > 1  # a first name alone is that of others, too
        for hit in work.unit.search.find(tokens_of(name), _MOST)
        if hit.entity_id not in gone and name in " ".join(fold(hit.entry.text).split())
    }
    return len(places)


def take_out_of_incidents(work: Work, people: Iterable[Person]) -> None:
    """Put a gap where the whole name of somebody who goes stands in what was told of incidents.

    No search finds it there, and what happened is told as well without it.
    """
    known = [Known(person.name, _GAP) for person in people]
    for incident in work.unit.incidents.find():
        if incident.reword(lambda text: without(text, known)):
            work.unit.incidents.save(incident)
