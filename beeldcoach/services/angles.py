"""Angles: a second camera in the same lesson, looked at beside the film on one clock.

All that is written belongs to the film of the lesson; of an angle only its place in time is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.errors import (
    AngleThereAlready,
    FilmIsCoded,
    NotAnAngle,
    NotRunning,
    OffsetTooFar,
)
from beeldcoach.domain.film import have_time_in_common, swap_angles
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.hidden_copies import forget_hidden
from beeldcoach.services.lesson_films import angle_beside, is_coded
from beeldcoach.services.strips import delete_objects, forget_strips
from beeldcoach.services.working import refuse_without_yes

if TYPE_CHECKING:
    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.core import Core


@dataclass(frozen=True, slots=True)
class MayAddAngle(Query[None]):
    """Whether a second camera may be put beside a film; raises what keeps it."""

    film_id: FilmId


@dataclass(frozen=True, slots=True)
class SetOffset(Command[None]):
    """Say what time an angle shows when the film of the lesson begins; may be before its own."""

    until_ledger = True  # its film may be erased meanwhile
    film_id: FilmId  # of the angle
    offset_ms: int


@dataclass(frozen=True, slots=True)
class SwapAngles(Command[None]):
    """Make the angle the film of the lesson; only while nothing was written about either."""

    until_ledger = True
    film_id: FilmId  # of the angle


@dataclass(frozen=True, slots=True)
class RemoveAngle(Command[tuple[UUID, ...]]):
    """Erase an angle; answers with the objects to destroy, see `remove_angle`."""

    undoable = False
    film_id: FilmId


def may_add_angle(query: MayAddAngle, work: Work) -> None:
    """Handle MayAddAngle; raises NotAnAngle, NotRunning, WorkNotAgreed and AngleThereAlready."""
    film = work.unit.films.get(query.film_id)
    if film.is_angle or film.erased_on is not None:
        raise NotAnAngle
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    if trajectory.ended:
        raise NotRunning
    refuse_without_yes(work, trajectory, film.cycle_id)
    if angle_beside(work, film.id) is not None:
        raise AngleThereAlready(_number(film, work))


def set_offset(command: SetOffset, work: Work) -> None:
    """Handle SetOffset; raises NotAnAngle and OffsetTooFar."""
    film, angle = _pair(command.film_id, work)
    if not have_time_in_common(film.duration_ms, angle.duration_ms, command.offset_ms):
        raise OffsetTooFar
    angle.offset_ms = command.offset_ms
    work.unit.films.save(angle)


def swap(command: SwapAngles, work: Work) -> None:
    """Handle SwapAngles; raises NotAnAngle and FilmIsCoded."""
    film, angle = _pair(command.film_id, work)
    if is_coded(work, film.id) or is_coded(work, angle.id):
        raise FilmIsCoded(_number(film, work))
    swap_angles(film, angle)
    work.unit.films.save(film)
    work.unit.films.save(angle)


def erase_angle(command: RemoveAngle, work: Work) -> tuple[UUID, ...]:
    """Handle RemoveAngle; raises NotAnAngle and FilmIsCoded."""
    film, angle = _pair(command.film_id, work)
    if is_coded(work, angle.id):
        raise FilmIsCoded(_number(film, work))
    angle.erased_on = work.today
    work.unit.films.save(angle)
    strips, hidden = forget_strips(angle.id, work), forget_hidden(angle.id, work)
    work.unit.ledger.append(
        EntryKind.FILM_ERASED,
        {
            "trajectory_id": str(angle.trajectory_id),
            "film_id": str(angle.id),
            "digest": angle.content_digest.hex(),
            "angle_of": str(film.id),
        },
    )
    return (angle.object_id, *strips, *hidden)


def remove_angle(core: Core, film_id: FilmId) -> None:
    """Erase an angle and destroy its key and its file; on the desk lane.

    What is left of it when this is broken off is swept at the next opening of the vault.
    """
    needless = core.desk.do(RemoveAngle(film_id)).value
    delete_objects(core.objects, needless)


def _pair(angle_id: FilmId, work: Work) -> tuple[Film, Film]:
    """Return the film of the lesson and its angle."""
    angle = work.unit.films.get(angle_id)
    if angle.angle_of is None or angle.erased_on is not None:
        raise NotAnAngle
    return work.unit.films.get(angle.angle_of), angle


def _number(film: Film, work: Work) -> int:
    return work.unit.trajectories.get(film.trajectory_id).cycle(film.cycle_id).number


HANDLERS: dict[type, Handler] = {
    MayAddAngle: may_add_angle,
    SetOffset: set_offset,
    SwapAngles: swap,
    RemoveAngle: erase_angle,
}
