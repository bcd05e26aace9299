"""Lenses: those that are shipped and the coach's own, as one row to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ids import OwnLensId, TrajectoryId
from beeldcoach.domain.lens import Lens
from beeldcoach.services import content
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.lens_body import lens_from
from beeldcoach.services.recoding import Uses, uses

if TYPE_CHECKING:
    from beeldcoach.domain.lens import OwnLens

OWN = "own:"  # begins the id of a lens that the coach made; after it comes that of the `OwnLens`


@dataclass(frozen=True, slots=True)
class LensLine:
    """A lens as a row to choose from."""

    lens: Lens
    own: bool
    used: int = 0  # by how many trajectories
    archived: bool = False


@dataclass(frozen=True, slots=True)
class ShowLenses(Query[tuple[LensLine, ...]]):
    """All lenses in a language: first those that are shipped, then the coach's own by name."""

    language: str


@dataclass(frozen=True, slots=True)
class OwnLensPage:
    """An own lens with what was coded with it."""

    id: OwnLensId
    lens: Lens
    archived: bool
    trajectories: int  # that look through it
    uses: Uses


@dataclass(frozen=True, slots=True)
class ShowOwnLens(Query[OwnLensPage]):
    """An own lens, to change it. Raises UnknownThing."""

    lens_id: OwnLensId


def own_lens_id(lens_id: str) -> OwnLensId | None:
    """Return which own lens is meant; None where it is one that is shipped."""
    return OwnLensId(UUID(lens_id.removeprefix(OWN))) if lens_id.startswith(OWN) else None


def lens_id_of(own: OwnLens) -> str:
    """Return the id by which an own lens is chosen."""
    return f"{OWN}{own.id}"


def lens_of(work: Work, lens_id: str, language: str) -> Lens:
    """Return a lens, shipped (with its words in a language) or the coach's own.

    One that is not known here, such as of a newer version, has no codes: what was coded with it
    stays to be seen.
    """
    own = own_lens_id(lens_id)
    if own is None:
        known = lens_id in content.lens_ids()
        return content.lens(lens_id, language) if known else Lens(lens_id, lens_id, (), ())
    found = work.unit.lenses.find(id=own)
    return own_lens(found[0]) if found else Lens(lens_id, "", (), ())


def lens_known(work: Work, lens_id: str) -> bool:
    """Whether there is such a lens."""
    own = own_lens_id(lens_id)
    if own is None:
        return lens_id in content.lens_ids()
    return bool(work.unit.lenses.find(id=own))


def own_lens(own: OwnLens) -> Lens:
    """Return an own lens to look through."""
    return lens_from({**own.body, "name": own.name}, lens_id_of(own), "")


def lenses_to_choose(work: Work, language: str, chosen: str = "") -> tuple[Lens, ...]:
    """Return the lenses that can be chosen: all but those put aside; the chosen one is there."""
    lines = all_lenses(work, language)
    return tuple(line.lens for line in lines if not line.archived or line.lens.id == chosen)


def all_lenses(work: Work, language: str) -> tuple[LensLine, ...]:
    """Return every lens with how many trajectories look through it."""
    used: dict[str, int] = {}
    for trajectory in work.unit.trajectories.find():
        used[trajectory.lens] = used.get(trajectory.lens, 0) + 1
    shipped = (content.lens(each, language) for each in content.lens_ids())
    own = sorted(work.unit.lenses.find(), key=lambda each: (each.name.casefold(), each.id))
    return (
        *(LensLine(lens, own=False, used=used.get(lens.id, 0)) for lens in shipped),
        *(
            LensLine(
                own_lens(each), own=True, used=used.get(lens_id_of(each), 0), archived=each.archived
            )
            for each in own
        ),
    )


def show(query: ShowLenses, work: Work) -> tuple[LensLine, ...]:
    """Handle ShowLenses."""
    return all_lenses(work, query.language)


def show_own(query: ShowOwnLens, work: Work) -> OwnLensPage:
    """Handle ShowOwnLens."""
    found = work.unit.lenses.find(id=query.lens_id)
    if not found:
        raise UnknownThing
    own, lens = found[0], own_lens(found[0])
    looking = through(work, own)
    return OwnLensPage(own.id, lens, own.archived, len(looking), uses(work, looking, lens))


def through(work: Work, own: OwnLens) -> tuple[TrajectoryId, ...]:
    """Return the trajectories that look through an own lens."""
    found = work.unit.trajectories.find(lens=lens_id_of(own))
    return tuple(trajectory.id for trajectory in found)


HANDLERS: dict[type, Handler] = {ShowLenses: show, ShowOwnLens: show_own}
