"""Chains: an initiative, how it was received, and what followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.lens import Role

if TYPE_CHECKING:
    from beeldcoach.domain.ids import MomentId
    from beeldcoach.domain.lens import Lens
    from ui.viewmodels.moments import MomentRow, Moments

REACH_MS = 20_000  # what comes later goes on from something else
_BEFORE = {
    Role.RECEPTION: (Role.INITIATIVE,),
    Role.FOLLOW_UP: (Role.RECEPTION, Role.INITIATIVE),
}


def role_of(row: MomentRow, lens: Lens) -> Role:
    """The place of a moment in a chain."""
    code = lens.code(row.code_id) if row.code_id else None
    return code.role if code is not None else Role.NONE


def goes_on_from(code_id: str, at_ms: int, moments: Moments, lens: Lens) -> MomentId | None:
    """The moment that a code at this time goes on from: the nearest before it that nothing took up.

    A reception goes on from an initiative; a follow-up from a reception, else an initiative.
    """
    code = lens.code(code_id)
    wanted = _BEFORE.get(code.role, ()) if code is not None else ()
    nearest: dict[Role, MomentId] = {}
    taken = set()
    for place in range(moments.after(at_ms + REACH_MS) - 1, -1, -1):
        row = moments[place]
        if row.start_ms < at_ms - REACH_MS:
            break
        if row.answers is not None:
            taken.add(row.answers)
        role = role_of(row, lens)
        if row.start_ms <= at_ms and role in wanted and row.id not in taken:
            nearest.setdefault(role, row.id)
    return next((nearest[role] for role in wanted if role in nearest), None)


def before_it(row: MomentRow, moments: Moments) -> list[MomentRow]:
    """The coded moments that one may go on from, the nearest before it first."""
    found = []
    for place in range(moments.place_of(row.id) - 1, -1, -1):
        earlier = moments[place]
        if earlier.start_ms < row.start_ms - REACH_MS:
            break
        if earlier.code_id is not None and earlier.name:
            found.append(earlier)
    return found


def received(moments: Moments, lens: Lens) -> tuple[int, int]:
    """Of how many initiatives there are, and how many of them something goes on from."""
    begun = sum(
        moments.counts.get(code.id, 0) for code in lens.codes if code.role is Role.INITIATIVE
    )
    taken_up = (moments.get(item) for item in moments.answered)
    met = sum(row is not None and role_of(row, lens) is Role.INITIATIVE for row in taken_up)
    return met, begun
