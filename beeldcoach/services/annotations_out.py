"""Annotations on their way out: what there is to choose from, how many go, and the file itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.services.annotation_file import AnnotationsDocument
from beeldcoach.services.annotations_asked import AnnotationsAsked, Kind, Tally
from beeldcoach.services.annotations_made import annotations_made
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.errors import RenderFailed
from beeldcoach.services.lenses import lens_of
from beeldcoach.services.operations import let_out

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.ids import FilmId, SchoolId, TrajectoryId
    from beeldcoach.services.core import Core
    from beeldcoach.services.documents import Document
    from beeldcoach.services.ports import Written
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.releasing import AskGate


@dataclass(frozen=True, slots=True)
class LaneLine:
    """A lane of the lens, with how many moments are in it."""

    id: str
    name: str
    colour: str
    count: int


@dataclass(frozen=True, slots=True)
class AnnotationChoices:
    """What of a film can go out."""

    trajectory_id: TrajectoryId
    school_id: SchoolId
    number: int  # of the cycle
    first_name: str
    lanes: tuple[LaneLine, ...]
    observers: tuple[tuple[str, int], ...]  # "" is the coach, who comes first
    kinds: tuple[tuple[Kind, int], ...]
    notes: int  # moments with a note, and fragments with a question


@dataclass(frozen=True, slots=True)
class ShowAnnotationChoices(Query[AnnotationChoices]):
    """What of a film can go out, in a language."""

    film_id: FilmId
    language: str


@dataclass(frozen=True, slots=True)
class CountAnnotations(Query[Tally]):
    """How many of how many would go out, and why not the others."""

    asked: AnnotationsAsked
    language: str


def show_choices(query: ShowAnnotationChoices, work: Work) -> AnnotationChoices:
    """Handle ShowAnnotationChoices."""
    unit, film_id = work.unit, query.film_id
    film = unit.films.get(film_id)
    trajectory = unit.trajectories.get(film.trajectory_id)
    lens = lens_of(work, trajectory.lens, query.language)
    moments: list[Moment] = unit.moments.find(film_id=film_id)
    fragments = unit.fragments.find(film_id=film_id)
    coded = [moment.code for moment in moments if moment.code is not None]
    in_lane = Counter(code.cluster for each in coded if (code := lens.code(each)) is not None)
    observers = Counter(moment.observer for moment in moments)
    kinds = {
        Kind.CODES: sum(code != ATTENTION for code in coded),
        Kind.ATTENTION: coded.count(ATTENTION),
        Kind.PHASES: len(unit.phases.find(film_id=film_id)),
        Kind.FRAGMENTS: len(fragments),
        Kind.TALK: len(unit.talk_spans.find(film_id=film_id)),
        Kind.MARKS: len(unit.marks.find(film_id=film_id)),
    }
    return AnnotationChoices(
        trajectory.id,
        trajectory.school_id,
        trajectory.cycle(film.cycle_id).number,
        unit.people.get(trajectory.coachee_id).first_name,
        tuple(
            LaneLine(cluster.id, cluster.name, cluster.colour, in_lane[cluster.id])
            for cluster in lens.clusters
        ),
        tuple(sorted(observers.items())),
        tuple(kinds.items()),
        sum(bool(each.note) for each in moments) + sum(bool(each.question) for each in fragments),
    )


def count(query: CountAnnotations, work: Work) -> Tally:
    """Handle CountAnnotations."""
    return annotations_made(query.asked, query.language, work).tally


def annotations_out(core: Core, ask: AskGate, destination: Path, progress: Progress) -> Written:
    """Let annotations out to a file; on the desk lane. Raises what `let_out` raises."""

    def made(document: Document) -> bytes:
        if not isinstance(document, AnnotationsDocument):
            raise RenderFailed
        return document.content(core.clock.now())

    return let_out(core, ask, destination, progress, make=made)


HANDLERS: dict[type, Handler] = {ShowAnnotationChoices: show_choices, CountAnnotations: count}
