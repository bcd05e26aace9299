"""Drawings over the picture, each kept with the time of the picture that it was made over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Drawing
from beeldcoach.domain.drawing import MOST_SHAPES, Shape
from beeldcoach.domain.errors import SpanInvalid, TooLong
from beeldcoach.domain.ids import DrawingId, FilmId, MomentId
from beeldcoach.services.desk import Command, Handler, Work

if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True)
class AddDrawing(Command[DrawingId]):
    """Draw over the picture at a time; over a picture that has a drawing it joins that one."""

    film_id: FilmId
    at_ms: int
    shapes: tuple[Shape, ...]
    moment_id: MomentId | None = None
    drawing_id: DrawingId | None = None  # a fresh one, known before it is stored


@dataclass(frozen=True, slots=True)
class ChangeDrawing(Command[None]):
    """Draw further, or erase some; without any shape left the drawing goes."""

    drawing_id: DrawingId
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class RemoveDrawing(Command[None]):
    """Wipe a picture clean."""

    drawing_id: DrawingId


def add_drawing(command: AddDrawing, work: Work) -> DrawingId:
    """Handle AddDrawing; raises SpanInvalid outside the film, TooLong for too many shapes."""
    film = work.unit.films.get(command.film_id)
    if command.at_ms < 0 or (film.duration_ms and command.at_ms > film.duration_ms):
        raise SpanInvalid
    if not command.shapes:
        raise ValueError
    same = work.unit.drawings.find(film_id=film.id, at_ms=command.at_ms)
    if same:
        drawing = same[0]
        drawing.moment_id = drawing.moment_id or command.moment_id
    else:
        drawing_id = command.drawing_id or DrawingId(work.new_id())
        drawing = Drawing(drawing_id, film.id, command.at_ms, [], command.moment_id)
    drawing.shapes = [*drawing.shapes, *_plain(command.shapes)]
    _refuse_too_many(drawing)
    work.unit.drawings.save(drawing)
    return drawing.id


def change_drawing(command: ChangeDrawing, work: Work) -> None:
    """Handle ChangeDrawing; raises TooLong for too many shapes."""
    drawing = work.unit.drawings.get(command.drawing_id)
    if not command.shapes:
        work.unit.drawings.remove(drawing.id)
        return
    drawing.shapes = _plain(command.shapes)
    _refuse_too_many(drawing)
    work.unit.drawings.save(drawing)


def remove_drawing(command: RemoveDrawing, work: Work) -> None:
    """Handle RemoveDrawing."""
    work.unit.drawings.remove(command.drawing_id)


def drawings_of_film(work: Work, film_id: FilmId) -> tuple[Drawing, ...]:
    """Return the drawings of a film, by time."""
    return tuple(sorted(work.unit.drawings.find(film_id=film_id), key=lambda each: each.at_ms))


def remove_drawings_of(work: Work, moment_id: MomentId) -> None:
    """Remove what was drawn for a moment that goes."""
    for drawing in work.unit.drawings.find(moment_id=moment_id):
        work.unit.drawings.remove(drawing.id)


def _plain(shapes: tuple[Shape, ...]) -> list[dict[str, Any]]:
    return [shape.plain() for shape in shapes]


def _refuse_too_many(drawing: Drawing) -> None:
    if len(drawing.shapes) > MOST_SHAPES:
        raise TooLong(MOST_SHAPES)


HANDLERS: dict[type, Handler] = {
    AddDrawing: add_drawing,
    ChangeDrawing: change_drawing,
    RemoveDrawing: remove_drawing,
}
