"""Strips: a film in small (pictures, loudness, speech), made once and kept encrypted in the vault.

A strip belongs to its film: it is known by a row, lies as an object of its own, and goes when the
film goes. What cannot be read is as good as not there: it is made anew.
"""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.film import Strip
from beeldcoach.domain.ids import FilmId, StripId
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.errors import WorldError
from beeldcoach.services.ports import StoredObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import ObjectStore
    from beeldcoach.services.progress import Progress

LARGEST = 64 << 20  # bytes; a strip is a megabyte or two


class StripKind(StrEnum):
    """What a strip shows."""

    PICTURES = "pictures"
    LOUDNESS = "loudness"
    SPEECH = "speech"


VERSIONS = {StripKind.PICTURES: 1, StripKind.LOUDNESS: 1, StripKind.SPEECH: 1}
"""Of the way each is made and written; raise it, and older ones are made anew."""


@dataclass(frozen=True, slots=True)
class KeptStrips(Query["Mapping[StripKind, StoredObject]"]):
    """Where the strips of a film lie, as far as they were made the way they are made now."""

    film_id: FilmId


@dataclass(frozen=True, slots=True)
class KeepStrip(Command[tuple[UUID, ...]]):
    """Bind an object to a film as its strip; answers with the objects that nobody needs any more.

    These are those of the strip that it replaces, or itself when the film was erased meanwhile.
    """

    undoable = False  # nobody made it; it is made anew when it is wanted
    film_id: FilmId
    kind: StripKind
    stored: StoredObject


def kept_strips(query: KeptStrips, work: Work) -> Mapping[StripKind, StoredObject]:
    """Handle KeptStrips."""
    return {
        StripKind(strip.kind): StoredObject(
            strip.object_id,
            strip.plaintext_size,
            strip.ciphertext_size,
            strip.header_digest,
            strip.content_digest,
        )
        for strip in work.unit.strips.find(film_id=query.film_id)
        if strip.version == VERSIONS.get(StripKind(strip.kind))
    }


def keep_strip(command: KeepStrip, work: Work) -> tuple[UUID, ...]:
    """Handle KeepStrip."""
    film, stored = work.unit.films.get(command.film_id), command.stored
    if film.erased_on is not None:
        return (stored.id,)
    older = work.unit.strips.find(film_id=film.id, kind=command.kind.value)
    for strip in older:
        work.unit.strips.remove(strip.id)
    strip = Strip(
        StripId(work.new_id()),
        film.id,
        command.kind.value,
        VERSIONS[command.kind],
        stored.id,
        stored.plaintext_size,
        stored.ciphertext_size,
        stored.header_digest,
        stored.content_digest,
    )
    work.unit.strips.save(strip)
    return tuple(strip.object_id for strip in older)


def forget_strips(film_id: FilmId, work: Work) -> tuple[UUID, ...]:
    """Take the strips of a film away, for the command that erases it.

    Answers with their objects, to be deleted once the command is stored.
    """
    strips = work.unit.strips.find(film_id=film_id)
    for strip in strips:
        work.unit.strips.remove(strip.id)
    return tuple(strip.object_id for strip in strips)


def strip_objects(work: Work) -> frozenset[UUID]:
    """Return the objects of all strips of films that were not erased."""
    films = {film.id for film in work.unit.films.find(erased_on=None)}
    return frozenset(s.object_id for s in work.unit.strips.find() if s.film_id in films)


def read_strip(objects: ObjectStore, stored: StoredObject) -> bytes | None:
    """Return the content of a strip; None when it is gone or damaged. On the media lane."""
    if stored.plaintext_size > LARGEST:
        return None
    try:
        with objects.open(stored) as reader:
            return reader.read()
    except WorldError:
        return None


def store_strip(objects: ObjectStore, content: bytes, progress: Progress) -> StoredObject:
    """Put the content of a strip into the vault, unbound yet. On the media lane.

    Raises what `ObjectStore.put` raises, with nothing left behind.
    """
    return objects.put(io.BytesIO(content), len(content), progress)


def bind_strip(core: Core, film_id: FilmId, kind: StripKind, stored: StoredObject) -> None:
    """Bind a stored strip to its film, and delete what it replaces. On the desk lane."""
    try:
        needless = core.desk.do(KeepStrip(film_id, kind, stored)).value
    except BaseException:
        delete_objects(core.objects, (stored.id,))
        raise
    delete_objects(core.objects, needless)


def delete_objects(objects: ObjectStore, object_ids: Iterable[UUID]) -> None:
    """Delete what nothing is bound to any more; what refuses is swept at the next opening."""
    for object_id in object_ids:
        with suppress(WorldError):
            objects.delete(object_id)


HANDLERS: dict[type, Handler] = {KeptStrips: kept_strips, KeepStrip: keep_strip}
