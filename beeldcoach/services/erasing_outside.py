"""What lies outside the vault of what is to be erased."""

from __future__ import annotations

from dataclasses import dataclass

from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.erasing import Scope, Target
from beeldcoach.services.erasure_inventory import trajectories_of
from beeldcoach.services.identities import ids_of_person, person_of
from beeldcoach.services.outside import OutsideCopy, copies_of


@dataclass(frozen=True, slots=True)
class ShowOutside(Query[tuple[OutsideCopy, ...]]):
    """The copies outside of what is to be erased, oldest first."""

    target: Target
    language: str


def show_outside(query: ShowOutside, work: Work) -> tuple[OutsideCopy, ...]:
    """Handle ShowOutside."""
    target = query.target
    if target.scope is Scope.PERSON:
        person = person_of(work, target.id)
        whole = trajectories_of(work, ids_of_person(work, person.id))
        return tuple(c for each in whole for c in copies_of(work, each, query.language))
    if target.scope is Scope.FILM:
        film = work.unit.films.get(target.id)
        trajectory = work.unit.trajectories.get(film.trajectory_id)
        return copies_of(work, trajectory, query.language, films={film.id})
    trajectory = work.unit.trajectories.get(target.id)
    films = None
    if target.scope is Scope.FILMS:
        films = {film.id for film in work.unit.films.find(trajectory_id=trajectory.id)}
    return copies_of(work, trajectory, query.language, films=films)


HANDLERS: dict[type, Handler] = {ShowOutside: show_outside}
