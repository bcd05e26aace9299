"""Annotations from a file: read with limits, matched with the lens, and brought into a film."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.domain.lens import CODES_MOST
from beeldcoach.formats import files
from beeldcoach.formats.errors import FormatError
from beeldcoach.services.annotation_notes import LANGUAGES
from beeldcoach.services.annotation_plan import Brought, Wish, planned
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.errors import NotAnnotations, SourceUnreadable
from beeldcoach.services.lens_body import body_of
from beeldcoach.services.lenses import lens_of, own_lens_id
from beeldcoach.services.recoding import AS_NOTE

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.formats.model import Annotations, Code, Reading


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code of a file, how often it was used, and which code of the lens it seems to be."""

    id: str
    name: str
    lane: str
    count: int
    aim: str  # AS_NOTE where none is like it


@dataclass(frozen=True, slots=True)
class BringInChoices:
    """What can be chosen about a file for a film."""

    number: int  # of the cycle
    film_name: str
    duration_ms: int  # of the film
    same_film: bool  # whether the file names it
    codes: tuple[tuple[str, str, str], ...]  # of the lens: id, name, cluster
    found: tuple[FoundCode, ...]  # those that were used
    observers: tuple[str, ...]  # whom the file names, besides the coach
    notes: int  # bare ones
    room: int  # for new codes: only an own lens has any


@dataclass(frozen=True, slots=True)
class MatchAnnotations(Query[BringInChoices]):
    """What can be chosen about annotations from a file, in a language."""

    film_id: FilmId
    language: str
    annotations: Annotations = field(repr=False)


@dataclass(frozen=True, slots=True)
class CountBringIn(Query[Brought]):
    """How many of how many would come in, and why not the others."""

    film_id: FilmId
    wish: Wish


@dataclass(frozen=True, slots=True)
class BringIn(Command[Brought]):
    """Bring annotations from a file into a film, with new codes of an own lens where wished."""

    film_id: FilmId
    wish: Wish


def read_annotations(source: Path) -> Reading:
    """Return what a file holds; nothing of it is kept. On the media lane.

    Raises NotAnnotations, SourceUnreadable.
    """
    try:
        with source.open("rb") as stream:
            content = stream.read(files.LIMIT + 1)
    except OSError as error:
        raise SourceUnreadable from error
    try:
        return files.read(source.name, content)
    except FormatError as error:
        raise NotAnnotations(error.reason.value) from error


def match(query: MatchAnnotations, work: Work) -> BringInChoices:
    """Handle MatchAnnotations."""
    given = query.annotations
    film = work.unit.films.get(query.film_id)
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    lens = lens_of(work, trajectory.lens, query.language)
    used = Counter(moment.code for moment in given.moments)
    lanes = {lane.id: lane.name for lane in given.lanes}
    aims = _Aims(work, trajectory.lens, query.language)
    observers = {moment.observer for moment in given.moments} - {""}
    return BringInChoices(
        trajectory.cycle(film.cycle_id).number,
        film.file_name,
        film.duration_ms,
        given.media.name.casefold() == film.file_name.casefold(),
        (
            *((code.id, code.name, lens.cluster_of(code).name) for code in lens.codes),
            (ATTENTION, ATTENTION, ""),
        ),
        tuple(
            FoundCode(code.id, code.name, lanes[code.lane], used[code.id], aims.of(code))
            for code in given.codes
            if used[code.id]
        ),
        tuple(sorted(observers)),
        used[None],
        CODES_MOST - len(lens.codes) if own_lens_id(trajectory.lens) else 0,
    )


class _Aims:
    """Finds the code of the lens that one of a file seems to be: of its id, or its name."""

    def __init__(self, work: Work, lens_id: str, language: str) -> None:
        self._ids: set[str] = set()
        self._names: dict[str, str] = {}  # in any language
        for each in (language, *(other for other in LANGUAGES if other != language)):
            for code in lens_of(work, lens_id, each).codes:
                self._ids.add(code.id)
                self._names.setdefault(code.name.casefold(), code.id)

    def of(self, code: Code) -> str:
        if ATTENTION in (code.id, code.name):
            return ATTENTION
        return code.id if code.id in self._ids else self._names.get(code.name.casefold(), AS_NOTE)


def count(query: CountBringIn, work: Work) -> Brought:
    """Handle CountBringIn."""
    return planned(query.film_id, query.wish, work).brought


def bring_in(command: BringIn, work: Work) -> Brought:
    """Handle BringIn; raises LensFull."""
    plan, unit = planned(command.film_id, command.wish, work), work.unit
    if plan.lens is not None:
        own_id = own_lens_id(plan.lens.id)
        assert own_id is not None
        own = unit.lenses.get(own_id)
        own.body = body_of(plan.lens)
        unit.lenses.save(own)
    for moment in plan.moments:
        unit.moments.save(moment)
    for phase in plan.phases:
        unit.phases.save(phase)
    for fragment in plan.fragments:
        unit.fragments.save(fragment)
    for span in plan.talk:
        unit.talk_spans.save(span)
    for mark in plan.marks:
        unit.marks.save(mark)
    return plan.brought


HANDLERS: dict[type, Handler] = {
    MatchAnnotations: match,
    CountBringIn: count,
    BringIn: bring_in,
}
