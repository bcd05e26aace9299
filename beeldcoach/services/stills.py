"""Stills: pictures of a film to keep at hand. What is kept is the time; the film holds the picture.

`still_picture` makes the picture when it is wanted, so that nothing of a film lies twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Still
from beeldcoach.domain.errors import SpanInvalid, TooLong
from beeldcoach.domain.ids import FilmId, FragmentId, StillId
from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.services.desk import Command, Handler, Work

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.annotation import Fragment
    from beeldcoach.services.ports import StreamFactory, StripMaker
    from beeldcoach.services.progress import Progress


@dataclass(frozen=True, slots=True)
class AddStill(Command[StillId]):
    """Keep the picture at a time; the same time of the same film twice is one still.

    Without a `fragment_id` it belongs to whatever fragment it lies in, now or later.
    """

    film_id: FilmId
    at_ms: int
    fragment_id: FragmentId | None = None
    title: str = ""
    still_id: StillId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class TitleStill(Command[None]):
    """Say what a still shows."""

    still_id: StillId
    title: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing a title is one deed."""
        return TitleStill, self.still_id


@dataclass(frozen=True, slots=True)
class RemoveStill(Command[None]):
    """Take a still away; the film keeps its picture."""

    still_id: StillId


def add_still(command: AddStill, work: Work) -> StillId:
    """Handle AddStill; raises SpanInvalid for a time outside the film."""
    film = work.unit.films.get(command.film_id)
    if command.at_ms < 0 or (film.duration_ms and command.at_ms > film.duration_ms):
        raise SpanInvalid
    for known in work.unit.stills.find(film_id=film.id, at_ms=command.at_ms):
        if known.fragment_id == command.fragment_id:
            return known.id
    still_id = command.still_id or StillId(work.new_id())
    title = _within_limit(command.title)
    work.unit.stills.save(Still(still_id, film.id, command.at_ms, command.fragment_id, title))
    return still_id


def title_still(command: TitleStill, work: Work) -> None:
    """Handle TitleStill."""
    still = work.unit.stills.get(command.still_id)
    still.title = _within_limit(command.title)
    work.unit.stills.save(still)


def remove_still(command: RemoveStill, work: Work) -> None:
    """Handle RemoveStill."""
    work.unit.stills.remove(command.still_id)


def _within_limit(text: str) -> str:
    if len(text) > TEXT_LIMIT:
        raise TooLong(TEXT_LIMIT)
    return text


def stills_of_film(work: Work, film_id: FilmId) -> tuple[Still, ...]:
    """Return the stills of a film, by time."""
    return tuple(sorted(work.unit.stills.find(film_id=film_id), key=lambda still: still.at_ms))


def stills_of_fragment(stills: Iterable[Still], fragment: Fragment) -> tuple[Still, ...]:
    """Return those of a film's stills that belong to a fragment: given to it, or lying in it."""
    return tuple(
        still
        for still in stills
        if still.fragment_id == fragment.id
        or (still.fragment_id is None and fragment.start_ms <= still.at_ms <= fragment.end_ms)
    )


def still_picture(
    pictures: StripMaker,
    open_stream: StreamFactory,
    still: Still,
    max_width: int,
    progress: Progress,
) -> bytes:
    """Return a still as JPEG, at most `max_width` pixels wide; runs on the media lane.

    Raises NotAFilm, and what opening the film raises.
    """
    return pictures.picture_at(open_stream, still.at_ms, max_width, progress)


HANDLERS: dict[type, Handler] = {
    AddStill: add_still,
    TitleStill: title_still,
    RemoveStill: remove_still,
}
