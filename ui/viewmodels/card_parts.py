"""What goes with the cards of fragments: the codes that lie in them, and what is advised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.fragment_advice import Advice, Span, advice_on, codes_in, lengths_on
from ui.tokens import LIGHT_CODES

if TYPE_CHECKING:
    from ui.viewmodels.fragment_rows import FragmentRow
    from ui.viewmodels.studio_state import StudioState


@dataclass(frozen=True, slots=True)
class CodeOfCard:
    """A code that a card names."""

    id: str
    name: str
    shape: str
    colour: str
    chosen: bool  # by the coach; else it was seen in the film and stays


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to think of, and the numbers of the fragments that it is about; none for all."""

    advice: Advice
    numbers: tuple[int, ...] = ()


def spans_of(state: StudioState) -> list[Span]:
    """The coded moments of a film as the advice wants them."""
    return [
        Span(row.start_ms, row.end_ms, row.code_id)
        for row in state.moments
        if row.code_id is not None
    ]


def codes_of_card(state: StudioState, row: FragmentRow) -> tuple[CodeOfCard, ...]:
    """The codes of a card: those seen between its edges, then those that the coach chose."""
    if state.head is None:
        return ()
    seen = codes_in(spans_of(state), row.start_ms, row.end_ms)
    names = dict.fromkeys((*seen, *row.codes))
    found = (_code_of_card(state, code_id, chosen=code_id not in seen) for code_id in names)
    return tuple(code for code in found if code is not None)


def _code_of_card(state: StudioState, code_id: str, *, chosen: bool) -> CodeOfCard | None:
    assert state.head is not None
    code = state.head.lens.code(code_id)
    if code is None:
        return CodeOfCard(code_id, code_id, "hexagon", "leisteen", chosen) if chosen else None
    cluster = state.head.lens.cluster_of(code)
    shape = LIGHT_CODES.get(cluster.colour, LIGHT_CODES["leisteen"]).shape
    return CodeOfCard(code.id, code.name, shape, cluster.colour, chosen)


def advice_of(state: StudioState) -> tuple[Hint, ...]:
    """What to think of with these fragments; a vetoed one does not count."""
    shown = [row for row in state.fragments if not row.vetoed]
    codes = state.head.goal_codes if state.head else frozenset()
    of_all = [Hint(advice) for advice in advice_on(shown, spans_of(state), codes)]
    of_some = (
        Hint(advice, tuple(shown[place].number for place in places))
        for advice, places in lengths_on(shown)
    )
    return (*of_all, *of_some)
