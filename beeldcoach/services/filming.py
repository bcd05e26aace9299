"""Commands and queries on films: may it be filmed, is it known, and its place in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.errors import FilmErased, FilmThereAlready, NotAnAngle
from beeldcoach.domain.film import Film
from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.angles import MayAddAngle, may_add_angle
from beeldcoach.services.at_table import hear_tables
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.errors import AlreadyImported
from beeldcoach.services.film_rules import refuse_focus
from beeldcoach.services.hidden_copies import hidden_objects
from beeldcoach.services.ports import FilmFacts, StoredObject
from beeldcoach.services.strips import strip_objects
from beeldcoach.services.working import refuse_without_yes

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class MayFilm(Query[None]):
    """Whether the film of a cycle may be made on that day; raises what keeps it."""

    trajectory_id: TrajectoryId
    cycle_id: CycleId
    on: date


@dataclass(frozen=True, slots=True)
class FilmsOfSize(Query[bool]):
    """Whether a film of exactly this size is in the vault: then it is worth comparing."""

    size: int  # bytes


@dataclass(frozen=True, slots=True)
class FilmWithContent(Query[FilmId | None]):
    """The film with exactly this content, if there is one."""

    content_digest: bytes


@dataclass(frozen=True, slots=True)
class RegisterFilm(Command[FilmId]):
    """Bind a stored object to a cycle as its film; replaces nothing.

    With `angle_of` it is another view of the lesson of that film, and of the same day.
    """

    undoable = False  # the object in the vault would be left behind
    trajectory_id: TrajectoryId
    cycle_id: CycleId
    filmed_on: date
    file_name: str
    facts: FilmFacts
    stored: StoredObject
    angle_of: FilmId | None = None


@dataclass(frozen=True, slots=True)
class KnownObjects(Query[frozenset[UUID]]):
    """All objects that the database knows: films, what was made of them, evidence; not the rest."""


@dataclass(frozen=True, slots=True)
class FilmObject(Query[StoredObject]):
    """Where in the vault a film lies."""

    film_id: FilmId


def may_film(query: MayFilm, work: Work) -> None:
    """Handle MayFilm."""
    trajectory = hear_tables(work, work.unit.trajectories.get(query.trajectory_id))
    trajectory.may_film(query.cycle_id, query.on, work.today)
    refuse_without_yes(work, trajectory, query.cycle_id)
    refuse_focus(work, trajectory, query.cycle_id)
    _refuse_second(trajectory, query.cycle_id, work)


def films_of_size(query: FilmsOfSize, work: Work) -> bool:
    """Handle FilmsOfSize."""
    return bool(work.unit.films.find(plaintext_size=query.size, erased_on=None))


def film_with_content(query: FilmWithContent, work: Work) -> FilmId | None:
    """Handle FilmWithContent."""
    found = work.unit.films.find(content_digest=query.content_digest, erased_on=None)
    return found[0].id if found else None


def register_film(command: RegisterFilm, work: Work) -> FilmId:
    """Handle RegisterFilm; raises AlreadyImported, FilmThereAlready and what MayAddAngle does."""
    known = film_with_content(FilmWithContent(command.stored.content_digest), work)
    if known is not None:
        raise AlreadyImported(known)
    film = _film(command, work)
    if command.angle_of is None:
        _take_lesson(command, work)
    else:
        _join_lesson(film, command.angle_of, work)
    work.unit.films.save(film)
    body: dict[str, object] = {
        "trajectory_id": str(film.trajectory_id),
        "film_id": str(film.id),
        "size": film.plaintext_size,
        "digest": film.content_digest.hex(),
        "filmed_on": film.filmed_on.isoformat(),
    }
    if film.angle_of is not None:
        body["angle_of"] = str(film.angle_of)
    work.unit.ledger.append(EntryKind.FILM_IMPORTED, body)
    return film.id


def _take_lesson(command: RegisterFilm, work: Work) -> None:
    """Record that the lesson of a cycle was filmed."""
    trajectory = hear_tables(work, work.unit.trajectories.get(command.trajectory_id))
    _refuse_second(trajectory, command.cycle_id, work)
    refuse_without_yes(work, trajectory, command.cycle_id)
    trajectory.record_film(command.cycle_id, command.filmed_on, work.today)
    refuse_focus(work, trajectory, command.cycle_id)
    work.unit.trajectories.save(trajectory)


def _join_lesson(angle: Film, film_id: FilmId, work: Work) -> None:
    """Put an angle beside the film of its lesson."""
    may_add_angle(MayAddAngle(film_id), work)
    film = work.unit.films.get(film_id)
    if (film.trajectory_id, film.cycle_id) != (angle.trajectory_id, angle.cycle_id):
        raise NotAnAngle
    angle.angle_of, angle.filmed_on = film.id, film.filmed_on


def _refuse_second(trajectory: Trajectory, cycle_id: CycleId, work: Work) -> None:
    """Raise FilmThereAlready: moments and fragments belong to the film that is there."""
    if work.unit.films.find(cycle_id=cycle_id, erased_on=None):
        raise FilmThereAlready(trajectory.cycle(cycle_id).number)


def _film(command: RegisterFilm, work: Work) -> Film:
    facts, stored = command.facts, command.stored
    return Film(
        FilmId(work.new_id()),
        command.trajectory_id,
        command.cycle_id,
        stored.id,
        stored.plaintext_size,
        stored.ciphertext_size,
        stored.header_digest,
        stored.content_digest,
        facts.duration_ms,
        facts.width,
        facts.height,
        facts.rate_numerator,
        facts.rate_denominator,
        facts.rotation,
        facts.has_sound,
        facts.video_codec,
        facts.container,
        facts.variable_rate,
        command.file_name,
        command.filmed_on,
        imported_at=work.now,
    )


def known_objects(_query: KnownObjects, work: Work) -> frozenset[UUID]:
    """Handle KnownObjects."""
    films = {film.object_id for film in work.unit.films.find(erased_on=None)}
    evidence = {stored.id for stored in work.unit.evidence.find()}
    return frozenset(films | evidence | strip_objects(work) | hidden_objects(work))


def film_object(query: FilmObject, work: Work) -> StoredObject:
    """Handle FilmObject; raises FilmErased."""
    film = work.unit.films.get(query.film_id)
    if film.erased_on is not None:
        raise FilmErased(film.erased_on)
    return StoredObject(
        film.object_id,
        film.plaintext_size,
        film.ciphertext_size,
        film.header_digest,
        film.content_digest,
    )


HANDLERS: dict[type, Handler] = {
    MayFilm: may_film,
    FilmsOfSize: films_of_size,
    FilmWithContent: film_with_content,
    RegisterFilm: register_film,
    KnownObjects: known_objects,
    FilmObject: film_object,
}
