"""What the films of one lesson are to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.desk import Work


def angle_beside(work: Work, film_id: FilmId) -> Film | None:
    """Return the second camera of a film that is still kept."""
    found = work.unit.films.find(angle_of=film_id, erased_on=None)
    return found[-1] if found else None


def is_coded(work: Work, film_id: FilmId) -> bool:
    """Whether anything was written about a film."""
    unit = work.unit
    written = (
        unit.moments,
        unit.fragments,
        unit.marks,
        unit.phases,
        unit.talk_spans,
        unit.drawings,
        unit.stills,
    )
    return any(each.tally("film_id", film_id=film_id) for each in written)
