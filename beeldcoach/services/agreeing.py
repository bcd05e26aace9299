"""Query that tells how far a second observer and the coach agree on a film."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.agreement import (
    NOTHING,
    TOLERANCE_MS,
    UNIT_MS,
    Agreement,
    Category,
    by_events,
    by_units,
)
from beeldcoach.domain.figures import coded
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.figures import colour_of, observers_of
from beeldcoach.services.film_parts import (
    WHOLE_FILM,
    FilmHead,
    FilmParts,
    PhaseLine,
    Scope,
    film_head,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.annotation import Moment
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.stretches import Part


class By(StrEnum):
    """How two observers are compared."""

    UNITS = "units"  # of time
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class ObserverAgreement:
    """How far a second observer and the coach agree on a film."""

    head: FilmHead
    observers: tuple[str, ...]
    observer: str  # who is compared; empty where nobody else coded
    by: By
    width_ms: int  # of a time unit, or the tolerance
    scope: Scope
    part: Part
    counts: tuple[int, int]  # moments of the coach, and of the observer
    agreement: Agreement
    categories: tuple[Category, ...]  # in the order of the lens; nothing stands last
    phases: tuple[PhaseLine, ...]
    fragments: int

    def name_of(self, code_id: str) -> str:
        """Return the name of a code; its id where the lens does not have it."""
        code = self.head.lens.code(code_id)
        return code.name if code else code_id

    def colour_of(self, code_id: str) -> str:
        """Return the colour of a code."""
        return colour_of(self.head.lens, code_id)


@dataclass(frozen=True, slots=True)
class ShowAgreement(Query[ObserverAgreement]):
    """How far an observer agrees with the coach; without a name, the first one who coded."""

    film_id: FilmId
    language: str
    observer: str = ""
    by: By = By.UNITS
    unit_ms: int = UNIT_MS
    tolerance_ms: int = TOLERANCE_MS
    scope: Scope = WHOLE_FILM


def show_agreement(query: ShowAgreement, work: Work) -> ObserverAgreement:
    """Handle ShowAgreement."""
    film = work.unit.films.get(query.film_id)
    moments: list[Moment] = work.unit.moments.find(film_id=film.id)
    head = film_head(work, film, query.language, moments)
    others = observers_of(moments)
    observer = query.observer if query.observer in others else next(iter(others), "")
    first, second = coded(moments), coded(moments, observer) if observer else []
    places = FilmParts(work, film.id, head.length_ms, second)
    part = places.part(query.scope)
    is_units = query.by is By.UNITS
    width = query.unit_ms if is_units else query.tolerance_ms
    compare = by_units if is_units else by_events
    agreement = compare(first, second, part, width)
    return ObserverAgreement(
        head,
        others,
        observer,
        query.by,
        width,
        query.scope,
        part,
        (len(first), len(second)),
        agreement,
        _in_order(head.lens, agreement.categories),
        places.phases,
        len(places.fragments),
    )


def _in_order(glasses: Lens, found: Iterable[Category]) -> tuple[Category, ...]:
    """Return categories in the order of the lens; several codes at once after those alone."""
    order = {code.id: place for place, code in enumerate(glasses.codes)}

    def place(category: Category) -> tuple[object, ...]:
        places = [(order.get(code, len(order)), code) for code in category]
        return category == NOTHING, len(category), sorted(places)

    return tuple(sorted(found, key=place))


HANDLERS: dict[type, Handler] = {ShowAgreement: show_agreement}
