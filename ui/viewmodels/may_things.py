"""What a purpose is mostly asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release_rows import has_row
from beeldcoach.services.releasing import COURSE, VAULT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.release import Recipient
    from beeldcoach.services.tryable import Thing

_FIRST: dict[Purpose, str] = {  # what a purpose always begins with
    Purpose.REPORT_TO_BOARD: "report",
    Purpose.ORAL_INTERIM: COURSE,
    Purpose.COACH_WORK: "film",
    Purpose.BACKUP: VAULT,
    Purpose.PRACTICE_PAPER: "letter",
    Purpose.ACCESS_REQUEST: "film",
}
_OF_ONE = (COURSE, VAULT)  # of one purpose only
_MOSTLY = ("fragment", "still", "film", "report", "annotations", "register")


def fitting(
    things: Iterable[Thing], purpose: Purpose, recipient: Recipient, chosen: Thing | None
) -> Thing | None:
    """Return what a purpose is asked about: what was chosen, where the table speaks of that."""
    first = _FIRST.get(purpose)
    if chosen is not None and _stays(chosen, purpose, recipient):
        return chosen
    mostly = (first,) if first is not None else _MOSTLY
    found = [each for each in things if each.material in mostly]
    known = [each for each in found if has_row(purpose, each.material, recipient)]
    return min(known, key=lambda thing: mostly.index(thing.material), default=chosen)


def _stays(chosen: Thing, purpose: Purpose, recipient: Recipient) -> bool:
    if (first := _FIRST.get(purpose)) is not None:
        return chosen.material == first
    return chosen.material not in _OF_ONE and has_row(purpose, chosen.material, recipient)
