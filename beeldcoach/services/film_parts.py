"""Which film is looked at, through which lens, and what part of it is counted over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.figures import coded_stretch, film_length
from beeldcoach.domain.stretches import Part, Stretch, part_of, phase_stretches, whole
from beeldcoach.services.lenses import lens_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId, PhaseId, TrajectoryId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.desk import Work


class Over(StrEnum):
    """What of a film is counted over."""

    FILM = "film"  # all of it
    CODED = "coded"  # from the first mark to the last
    PHASES = "phases"  # of the lesson, those that were chosen
    FRAGMENTS = "fragments"


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a film is counted over; `phases` are those that were chosen."""

    over: Over = Over.FILM
    phases: frozenset[PhaseId] = frozenset()


WHOLE_FILM = Scope()


@dataclass(frozen=True, slots=True)
class FilmHead:
    """Which film it is, and through which lens it was watched."""

    trajectory_id: TrajectoryId
    film_id: FilmId
    number: int  # of the cycle
    name: str  # of the coachee; for the screen only
    filmed_on: date
    length_ms: int
    lens: Lens
    is_erased: bool = False  # its figures stay


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A phase of the lesson."""

    id: PhaseId
    name: str
    stretch: Stretch


def film_head(work: Work, film: Film, language: str, moments: Sequence[Moment]) -> FilmHead:
    """Return which film it is; `moments` are all that it has."""
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    return FilmHead(
        trajectory.id,
        film.id,
        trajectory.cycle(film.cycle_id).number,
        work.unit.people.get(trajectory.coachee_id).name,
        film.filmed_on,
        film_length(film.duration_ms, moments),
        lens_of(work, trajectory.lens, language),
        film.erased_on is not None,
    )


class FilmParts:
    """What a film can be cut into."""

    def __init__(self, work: Work, film_id: FilmId, length_ms: int, seen: Sequence[Moment]) -> None:
        self._length, self._seen = length_ms, seen
        found = work.unit.fragments.find(film_id=film_id)
        self.fragments = [(each.start_ms, each.end_ms) for each in found]
        pairs = phase_stretches(work.unit.phases.find(film_id=film_id), length_ms)
        self.phases = tuple(PhaseLine(phase.id, phase.name, at) for phase, at in pairs)

    def part(self, scope: Scope) -> Part:
        """Return the part of the film that is meant."""
        if scope.over is Over.FILM:
            return whole(self._length)
        stretches: list[Stretch]
        if scope.over is Over.CODED:
            stretches = [coded_stretch(self._seen)]
        elif scope.over is Over.FRAGMENTS:
            stretches = self.fragments
        else:
            stretches = [line.stretch for line in self.phases if line.id in scope.phases]
        return part_of(stretches, self._length)
