"""Copies in which nobody can be recognised: made in the vault, looked at whole, signed off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.duties import HiddenCopy
from beeldcoach.domain.errors import NotSeenWhole, UnknownThing
from beeldcoach.domain.ids import FilmId, FragmentId, HiddenCopyId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.picture_copy import copy_words, stored_of
from beeldcoach.services.ports import PicturePlan, StoredObject
from beeldcoach.services.strips import delete_objects
from beeldcoach.services.working import refuse_without_yes

if TYPE_CHECKING:
    import io
    from datetime import date

    from beeldcoach.domain.film import Film
    from beeldcoach.services.core import Core
    from beeldcoach.services.pictures import PictureAsked
    from beeldcoach.services.progress import Progress

_SLACK_MS = 500  # that may be missing of what was seen: the last picture stands still anyway


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a film, of which nothing is to be recognised."""

    film_id: FilmId
    start_ms: int
    end_ms: int
    fragment_id: FragmentId | None = None

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class ShownCopy:
    """A copy as the windows show it."""

    id: HiddenCopyId
    stretch: Stretch
    stored: StoredObject
    made_on: date
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class KeepHidden(Command["HiddenKept"]):
    """Bind a stored copy to its film; takes the place of an older one of the same stretch."""

    undoable = False  # the object in the vault would be left behind
    stretch: Stretch
    stored: StoredObject


@dataclass(frozen=True, slots=True)
class HiddenKept:
    """The copy, and the objects that nothing is bound to any more."""

    id: HiddenCopyId
    needless: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class SignOffHidden(Command[int]):
    """Record that somebody looked at the whole copy and recognised nobody.

    `seen_ms` is how much of it was seen. Raises NotSeenWhole. Returns the number of the entry.
    """

    undoable = False
    copy_id: HiddenCopyId
    seen_ms: int


@dataclass(frozen=True, slots=True)
class DropHidden(Command[UUID]):
    """Take a copy away; returns its object, to be deleted."""

    undoable = False
    copy_id: HiddenCopyId


@dataclass(frozen=True, slots=True)
class HiddenCopies(Query[tuple[ShownCopy, ...]]):
    """The copies of a film."""

    film_id: FilmId


@dataclass(frozen=True, slots=True)
class StretchOf(Query[Stretch]):
    """The stretch that a picture needs a copy of: the fragment, the film, or one of a still.

    Of a still it is a second around it.
    """

    asked: PictureAsked


def keep(command: KeepHidden, work: Work) -> HiddenKept:
    """Handle KeepHidden; of a film that was erased meanwhile nothing is kept."""
    stretch, stored = command.stretch, command.stored
    film = work.unit.films.get(stretch.film_id)
    if film.erased_on is not None:
        raise UnknownThing
    _may_work(film, work)
    older = [
        copy
        for copy in work.unit.hidden_copies.find(film_id=film.id)
        if (copy.start_ms, copy.end_ms) == (stretch.start_ms, stretch.end_ms)
    ]
    for copy in older:
        work.unit.hidden_copies.remove(copy.id)
    made = HiddenCopy(
        HiddenCopyId(work.new_id()),
        film.id,
        stretch.start_ms,
        stretch.end_ms,
        stored.id,
        stored.plaintext_size,
        stored.ciphertext_size,
        stored.header_digest,
        stored.content_digest,
        work.today,
        stretch.fragment_id,
    )
    work.unit.hidden_copies.save(made)
    return HiddenKept(made.id, tuple(copy.object_id for copy in older))


def sign_off(command: SignOffHidden, work: Work) -> int:
    """Handle SignOffHidden."""
    copy = work.unit.hidden_copies.get(command.copy_id)
    if command.seen_ms < enough_ms(copy.end_ms - copy.start_ms):
        raise NotSeenWhole
    copy.checked_on = work.today
    work.unit.hidden_copies.save(copy)
    film = work.unit.films.get(copy.film_id)
    body = {
        "trajectory_id": str(film.trajectory_id),
        "film_id": str(film.id),
        "copy_id": str(copy.id),
        "stretch": [copy.start_ms, copy.end_ms],
        "digest": copy.content_digest.hex(),
    }
    return work.unit.ledger.append(EntryKind.HIDDEN_CHECKED, body).seq


def drop(command: DropHidden, work: Work) -> UUID:
    """Handle DropHidden."""
    copy = work.unit.hidden_copies.get(command.copy_id)
    work.unit.hidden_copies.remove(copy.id)
    return copy.object_id


def copies(query: HiddenCopies, work: Work) -> tuple[ShownCopy, ...]:
    """Handle HiddenCopies."""
    return tuple(
        ShownCopy(
            copy.id,
            Stretch(copy.film_id, copy.start_ms, copy.end_ms, copy.fragment_id),
            stored_of(copy),
            copy.made_on,
            copy.checked_on,
        )
        for copy in work.unit.hidden_copies.find(film_id=query.film_id)
    )


def _may_work(film: Film, work: Work) -> None:
    """Raise WorkNotAgreed (row 4): a copy is made of a film by working with it."""
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    refuse_without_yes(work, trajectory, film.cycle_id)


def stretch_of(query: StretchOf, work: Work) -> Stretch:
    """Handle StretchOf."""
    asked = query.asked
    film = work.unit.films.get(asked.film_id)
    _may_work(film, work)
    if asked.at_ms is not None:
        start = max(0, min(asked.at_ms - 500, film.duration_ms - 1_000))
        return Stretch(film.id, start, min(film.duration_ms, start + 1_000))
    if asked.start_ms is None or asked.end_ms is None:
        return Stretch(film.id, 0, film.duration_ms)
    return Stretch(film.id, asked.start_ms, asked.end_ms, asked.fragment_id)


def forget_hidden(film_id: FilmId, work: Work) -> tuple[UUID, ...]:
    """Take the copies of a film away, for the command that erases it.

    Answers with their objects, to be deleted once the command is stored.
    """
    found = work.unit.hidden_copies.find(film_id=film_id)
    for copy in found:
        work.unit.hidden_copies.remove(copy.id)
    return tuple(copy.object_id for copy in found)


def enough_ms(length_ms: int) -> int:
    """Return how much of a copy of that length is all of it."""
    return length_ms - min(_SLACK_MS, length_ms // 4)


def hidden_objects(work: Work) -> frozenset[UUID]:
    """Return the objects of all copies of films that were not erased."""
    films = {film.id for film in work.unit.films.find(erased_on=None)}
    return frozenset(c.object_id for c in work.unit.hidden_copies.find() if c.film_id in films)


def make_hidden(
    core: Core, film: StoredObject, stretch: Stretch, language: str, progress: Progress
) -> StoredObject:
    """Make a copy straight into the vault, bound to nothing yet; on the media lane.

    Progress is in milliseconds of film. On any failure nothing is left. Raises NotAFilm, Cancelled,
    and what `ObjectStore.make` raises.
    """
    words = copy_words(language)["hidden"]
    plan = PicturePlan(stretch.start_ms, stretch.end_ms, hidden=True, mark=(words,), title=words)

    def opened() -> io.RawIOBase:
        return core.objects.open(film)

    return core.objects.make(
        lambda target: core.media.copy_film(opened, target, plan, progress),
        film.plaintext_size,
        progress,
    )


def bind_hidden(core: Core, stretch: Stretch, stored: StoredObject) -> HiddenCopyId:
    """Bind a copy to its film and delete what it replaces; on the desk lane."""
    try:
        kept = core.desk.do(KeepHidden(stretch, stored)).value
    except BaseException:
        delete_objects(core.objects, (stored.id,))
        raise
    delete_objects(core.objects, kept.needless)
    return kept.id


def drop_hidden(core: Core, copy_id: HiddenCopyId) -> None:
    """Take a copy away and destroy it; on the desk lane."""
    delete_objects(core.objects, (core.desk.do(DropHidden(copy_id)).value,))


HANDLERS: dict[type, Handler] = {
    KeepHidden: keep,
    SignOffHidden: sign_off,
    DropHidden: drop,
    HiddenCopies: copies,
    StretchOf: stretch_of,
}
