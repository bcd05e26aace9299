"""Query that compares the films of a trajectory, each as a whole, through its lens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.figures import Budget, Chains, Poles, coded, film_length
from beeldcoach.domain.stretches import whole
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.figures import Line, chains_in, cluster_lines, code_lines, poles_in
from beeldcoach.services.lenses import lens_of

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import CycleId, FilmId, TrajectoryId
    from beeldcoach.domain.lens import Lens


@dataclass(frozen=True, slots=True)
class ComparedFilm:
    """A film as the head of a column."""

    film_id: FilmId
    number: int  # of the cycle
    filmed_on: date
    length_ms: int
    is_coded: bool
    poles: Poles | None
    chains: Chains | None


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A code or cluster over the films; None where nothing was coded yet."""

    id: str
    name: str
    colour: str
    budgets: tuple[Budget | None, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All films of a trajectory through its lens, each as a whole."""

    trajectory_id: TrajectoryId
    name: str  # of the coachee; for the screen only
    lens: Lens
    films: tuple[ComparedFilm, ...]  # by cycle
    codes: tuple[ComparedLine, ...]
    clusters: tuple[ComparedLine, ...]


@dataclass(frozen=True, slots=True)
class CompareCycles(Query[Comparison]):
    """The films of a trajectory compared, in a language."""

    trajectory_id: TrajectoryId
    language: str


def compare_cycles(query: CompareCycles, work: Work) -> Comparison:
    """Handle CompareCycles."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    glasses = lens_of(work, trajectory.lens, query.language)
    known = films_of_cycles(work, trajectory.id)
    films, columns = [], []
    for cycle in trajectory.cycles:
        film_id = known.get(cycle.id)
        if film_id is None:
            continue
        film = work.unit.films.get(film_id)
        moments = work.unit.moments.find(film_id=film.id)
        seen, length = coded(moments), film_length(film.duration_ms, moments)
        part = whole(length)
        films.append(
            ComparedFilm(
                film.id,
                cycle.number,
                film.filmed_on,
                length,
                bool(seen),
                poles_in(glasses, seen, part) if seen else None,
                chains_in(glasses, seen, part) if seen else None,
            )
        )
        columns.append((seen, part))
    return Comparison(
        trajectory.id,
        work.unit.people.get(trajectory.coachee_id).name,
        glasses,
        tuple(films),
        _across([(code_lines(glasses, seen, part), bool(seen)) for seen, part in columns]),
        _across([(cluster_lines(glasses, seen, part), bool(seen)) for seen, part in columns]),
    )


def films_of_cycles(work: Work, trajectory_id: TrajectoryId) -> dict[CycleId, FilmId]:
    """Return the film of each cycle; another angle of a lesson is none of its own.

    One that was erased still has its figures, but counts only where there is no other.
    """
    found = work.unit.films.find(trajectory_id=trajectory_id)
    own = [film for film in found if not film.is_angle]
    own.sort(key=lambda film: film.erased_on is None)
    return {film.cycle_id: film.id for film in own}


def _across(columns: list[tuple[tuple[Line, ...], bool]]) -> tuple[ComparedLine, ...]:
    """Return the lines of the lens, each with its figures in every film."""
    heads = {line.id: line for lines, _ in columns for line in lines}
    known = [{line.id: line.budget for line in lines} for lines, _ in columns]
    return tuple(
        ComparedLine(
            line.id,
            line.name,
            line.colour,
            tuple(
                budgets.get(line.id, Budget(_length(lines))) if is_coded else None
                for budgets, (lines, is_coded) in zip(known, columns, strict=True)
            ),
        )
        for line in heads.values()
    )


def _length(lines: tuple[Line, ...]) -> int:
    return lines[0].budget.part_ms if lines else 0


HANDLERS: dict[type, Handler] = {CompareCycles: compare_cycles}
