"""What is seen by somebody who is let look: which object of the vault, and which part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import UnknownThing
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.pictures import PictureAsked, hidden_copy
from beeldcoach.services.ports import StoredObject

if TYPE_CHECKING:
    from beeldcoach.domain.duties import HiddenCopy
    from beeldcoach.domain.film import Film


@dataclass(frozen=True, slots=True)
class Shown:
    """A part of an object in the vault; times are milliseconds of that object."""

    stored: StoredObject
    start_ms: int
    end_ms: int
    still: bool  # one picture, at the start
    has_sound: bool


@dataclass(frozen=True, slots=True)
class WhatIsShown(Query[Shown]):
    """Which part of which object is seen; raises UnknownThing where it is not there."""

    picture: PictureAsked


def what_is_shown(query: WhatIsShown, work: Work) -> Shown:
    """Handle WhatIsShown."""
    asked = query.picture
    films = work.unit.films.find(id=asked.film_id, erased_on=None)
    copy = hidden_copy(work, asked) if asked.hidden else None
    if not films or (asked.hidden and copy is None):
        raise UnknownThing
    film = films[0]
    source: Film | HiddenCopy = copy or film
    zero = copy.start_ms if copy is not None else 0
    start = asked.at_ms if asked.at_ms is not None else asked.start_ms or 0
    end = film.duration_ms if asked.end_ms is None else asked.end_ms
    return Shown(
        StoredObject(
            source.object_id,
            source.plaintext_size,
            source.ciphertext_size,
            source.header_digest,
            source.content_digest,
        ),
        start - zero,
        end - zero,
        asked.at_ms is not None,
        film.has_sound and copy is None,
    )


HANDLERS: dict[type, Handler] = {WhatIsShown: what_is_shown}
