"""The fragments of the film under analysis: cut, order, cards and stills, shown at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from beeldcoach.domain.ids import FragmentId
from beeldcoach.services.fragments import (
    AddFragment,
    CutMoment,
    DuplicateFragment,
    FillFragment,
    JoinFragments,
    MoveFragment,
    PlaceFragment,
    RemoveFragment,
    SplitFragment,
)
from beeldcoach.services.stills import AddStill, RemoveStill, TitleStill
from ui.viewmodels.card_parts import CodeOfCard, Hint, advice_of, codes_of_card
from ui.viewmodels.film_pictures import FilmPictures
from ui.viewmodels.fragment_rows import (
    FragmentRow,
    StillRow,
    moved,
    next_in_film,
    ordered,
    stills_of,
)
from ui.viewmodels.studio_state import (
    SHORTEST_MS,
    selecting,
    span_to_cut,
    with_fragment,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import StillId
    from beeldcoach.services.desk import Command
    from beeldcoach.services.fragments import CardValue
    from beeldcoach.services.watching import AddMoment
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session
    from ui.viewmodels.studio_state import StudioState

REST_MS = 150  # codes and advice are reckoned after it: a key press does not wait for them


@dataclass(frozen=True, slots=True)
class Keeping:
    """How the studio's state is read, shown and stored, and how a failure is told."""

    state: Callable[[], StudioState]
    show: Callable[[StudioState], None]
    store: Callable[[UUID, Command[Any]], None]
    failed: Callable[[Exception], None]


class StudioFragments(QObject):
    """What can be done with fragments. An edit is shown before it is stored.

    Signals:
        reckoned: `codes` and `advice` are those of the state that is shown.
        deleted: a fragment was taken away.
        still_deleted: a still was.
    """

    reckoned = Signal()
    deleted = Signal()
    still_deleted = Signal()

    def __init__(self, session: Session, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._keeping = session, keeping
        self.pictures = FilmPictures(session, self)
        self.codes: tuple[CodeOfCard, ...] = ()  # of the card that is open
        self.advice: tuple[Hint, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.reckon)

    @property
    def _state(self) -> StudioState:
        return self._keeping.state()

    @property
    def open_card(self) -> FragmentRow | None:
        """The fragment whose card is open."""
        return self._state.fragment(self._state.card)

    # What goes with a card

    def state_changed(self) -> None:
        """Reckon codes and advice anew, soon."""
        self._rest.start()

    def reckon(self) -> None:
        """Find the codes of the open card, and what is advised."""
        self._rest.stop()
        card = self.open_card
        self.codes = codes_of_card(self._state, card) if card else ()
        self.advice = advice_of(self._state)
        self.reckoned.emit()

    def stills(self, row: FragmentRow) -> tuple[StillRow, ...]:
        """The stills of a fragment."""
        head = self._state.head
        return stills_of(head.stills, row) if head else ()

    def picture(self, row: FragmentRow) -> bytes:
        """A small picture of a fragment: of its first still, else of its middle."""
        stills = self.stills(row)
        at = stills[0].at_ms if stills else (row.start_ms + row.end_ms) // 2
        return self.pictures.at(at)

    # Cut

    def cut(self, at_ms: int) -> None:
        """Cut a fragment; `span_to_cut` says which."""
        self.add(*span_to_cut(self._state, at_ms))

    def add(self, start_ms: int, end_ms: int) -> None:
        """Add a fragment and open its card."""
        state = self._state
        start_ms, end_ms = max(0, start_ms), min(end_ms, state.duration_ms or end_ms)
        if state.head is None or end_ms - start_ms < SHORTEST_MS:
            return
        item = FragmentId(uuid4())
        self._show_new(replace(state, in_ms=None, out_ms=None), item, start_ms, end_ms)
        film_id = state.head.film.id
        self._keeping.store(item, AddFragment(film_id, start_ms, end_ms, fragment_id=item))

    def cut_around(self, state: StudioState, told: AddMoment, start_ms: int, end_ms: int) -> None:
        """Cut a fragment around what is coded in this state; both are one deed."""
        start_ms, end_ms = max(0, start_ms), min(end_ms, state.duration_ms or end_ms)
        item = FragmentId(uuid4())
        self._show_new(state, item, start_ms, end_ms)
        self._keeping.store(item, CutMoment(told, start_ms, end_ms, item))

    def _show_new(self, state: StudioState, item: FragmentId, start_ms: int, end_ms: int) -> None:
        row = FragmentRow(item, start_ms, end_ms, len(state.fragments) + 1)
        self._keeping.show(selecting(with_fragment(state, row), item))

    def place(self, item: FragmentId, start_ms: int, end_ms: int) -> None:
        """Move the edges of a fragment; what is too short or leaves the film is not done."""
        row, last = self._state.fragment(item), self._state.duration_ms or end_ms
        if row is None or (row.start_ms, row.end_ms) == (start_ms, end_ms):
            return
        if start_ms < 0 or end_ms > last or end_ms - start_ms < SHORTEST_MS:
            return
        row = replace(row, start_ms=start_ms, end_ms=end_ms)
        self._keeping.show(with_fragment(self._state, row))
        self._keeping.store(item, PlaceFragment(item, start_ms, end_ms))

    def split(self, item: UUID | None, at_ms: int) -> bool:
        """Cut a fragment in two and open the card of the second; whether the time lies in it."""
        row = self._state.fragment(item)
        if row is None or not row.start_ms < at_ms < row.end_ms:
            return False
        rest = FragmentRow(
            FragmentId(uuid4()),
            at_ms,
            row.end_ms,
            row.number,
            kind=row.kind,
            status=row.status,
            children=row.children,
        )
        first = replace(row, end_ms=at_ms)
        self._show_after(first, rest)
        self._keeping.store(row.id, SplitFragment(row.id, at_ms, rest.id))
        return True

    def duplicate(self, item: UUID | None) -> bool:
        """Make another fragment with the same card; whether it is a fragment."""
        row = self._state.fragment(item)
        if row is None:
            return False
        made = replace(row, id=FragmentId(uuid4()), used=False, insight="")
        self._show_after(row, made)
        self._keeping.store(row.id, DuplicateFragment(row.id, made.id))
        return True

    def _show_after(self, row: FragmentRow, made: FragmentRow) -> None:
        rows = [row if each.id == row.id else each for each in self._state.fragments]
        rows.insert(rows.index(row) + 1, made)
        shown = replace(self._state, fragments=ordered(rows))
        self._keeping.show(selecting(shown, made.id))

    def neighbour(self, item: UUID | None) -> FragmentRow | None:
        """The fragment that `join` would take in: the next in the film."""
        row = self._state.fragment(item)
        return next_in_film(self._state.fragments, row) if row else None

    def join(self, item: UUID | None) -> None:
        """Make one fragment of this one and the next in the film."""
        row, other = self._state.fragment(item), self.neighbour(item)
        if row is not None and other is not None:
            self._run(JoinFragments(row.id, other.id))

    def remove(self, item: FragmentId) -> None:
        """Delete a fragment; `deleted` follows at once."""
        self._run(RemoveFragment(item))
        self.deleted.emit()

    # The card

    def fill(self, item: FragmentId, name: str, value: CardValue) -> None:
        """Write one field of a fragment's card."""
        row = self._state.fragment(item)
        if row is not None and getattr(row, name) != value:
            changed: dict[str, Any] = {name: value}
            self._keeping.show(with_fragment(self._state, replace(row, **changed)))
            self._keeping.store(item, FillFragment(item, name, value))

    def choose_code(self, item: FragmentId, code_id: str, *, chosen: bool) -> None:
        """Let a card name a code, or no more."""
        row = self._state.fragment(item)
        if row is not None:
            others = tuple(code for code in row.codes if code != code_id)
            self.fill(item, "codes", (*others, code_id) if chosen else others)
            self.reckon()

    # Order

    def move_to(self, item: UUID, place: int) -> None:
        """Give a fragment another place in the order of the debrief, from 0."""
        state, row = self._state, self._state.fragment(item)
        place = max(0, min(place, len(state.fragments) - 1))
        if row is not None and row.number != place + 1:
            self._keeping.show(replace(state, fragments=moved(state.fragments, item, place)))
            self._keeping.store(row.id, MoveFragment(row.id, place))

    def move_by(self, item: UUID | None, by: int) -> None:
        """Show a fragment earlier (-1) or later (+1)."""
        row = self._state.fragment(item)
        if row is not None:
            self.move_to(row.id, row.number - 1 + by)

    # Stills

    def add_still(self, item: FragmentId, at_ms: int) -> None:
        """Keep the picture at a time as a still of a fragment."""
        head, row = self._state.head, self._state.fragment(item)
        if head is None or row is None:
            return
        known = {still.at_ms for still in self.stills(row)}
        if at_ms not in known:
            self._run(AddStill(head.film.id, at_ms, item))

    def title_still(self, still: StillId, title: str) -> None:
        """Say what a still shows."""
        self._run(TitleStill(still, title))

    def remove_still(self, still: StillId) -> None:
        """Take a still away; `still_deleted` follows at once."""
        self._run(RemoveStill(still))
        self.still_deleted.emit()

    def _run(self, command: Command[Any]) -> None:
        self._session.start(self._done(command), self._keeping.failed)

    def _done(self, command: Command[Any]) -> Flow:
        yield self._session.do(command)
