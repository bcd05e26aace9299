"""What cards and ways of working do: brings the side of the studio, model and player together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.pictures import PictureAsked
from ui.keys.acts import Act
from ui.pages.rehearsal import Rehearsal
from ui.pages.studio_modes import Mode

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from beeldcoach.domain.ids import FragmentId, StillId
    from ui.pages.studio_bar import StudioBar
    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_side import StudioSide
    from ui.player.player import Player
    from ui.viewmodels.fragment_rows import FragmentRow
    from ui.viewmodels.studio import StudioModel

_MODES = tuple(Mode)
_RECKONING = (Mode.SMALL, Mode.PLAN)  # they show the codes of a card, or what is advised


class CardDeeds(QObject):
    """Carries out what is asked at a card, in the talk plan, and at the bar of ways of working.

    Signals:
        left: a click; the keyboard belongs to the film again.
        moded: another way of working.
        released: the PictureAsked that is to go out.
    """

    left = Signal()
    moded = Signal()
    released = Signal(object)

    def __init__(
        self, model: StudioModel, player: Player, deeds: StudioDeeds, side: StudioSide
    ) -> None:
        super().__init__(side)
        self._model, self._player, self._deeds, self._side = model, player, deeds, side
        self._fragments = model.fragments
        self.rehearsal = Rehearsal(player, self)
        self._bind()
        deeds.teach(self._table())

    @property
    def mode(self) -> Mode:
        """The way of working that is on."""
        return self._side.mode

    def choose_mode(self, mode: Mode) -> None:
        """Work another way."""
        if mode is self.mode:
            return
        self.rehearsal.stop()
        self._side.small.set_on(False)
        self._side.set_mode(mode)
        if mode in _RECKONING:
            self._fragments.reckon()
        self.render()
        if mode is Mode.SMALL:
            self._side.small.set_on(True)
        self.moded.emit()

    def write(self) -> None:
        """Give the keyboard to the card of the fragment that is chosen."""
        if self.mode is Mode.WATCH:
            self.choose_mode(Mode.CODE)
        self._side.focus_card()

    def write_question(self) -> None:
        """Give the keyboard to the open question of the fragment that is chosen."""
        if self.mode is Mode.WATCH:
            self.choose_mode(Mode.CODE)
        self._side.focus_card("question")

    @property
    def over(self) -> QWidget:
        """What menus about cards lie over."""
        return self._side

    def watch_bar(self, bar: StudioBar) -> None:
        """Follow the choice at the bar."""
        bar.mode_chosen.connect(lambda key: self.choose_mode(Mode(key)))
        self.moded.connect(lambda: bar.set_mode(self.mode))
        bar.set_mode(self.mode)

    def render(self) -> None:
        """Show the fragments of the state as it is now."""
        self._side.set_state(self._model.state, self._fragments)
        self._side.set_parts(self._model.state, self._fragments)
        if self.mode in _RECKONING:  # while one codes, no key press costs more than it must
            self._fragments.state_changed()

    def leave(self) -> None:
        """The film is let go of: nothing is rehearsed or looked at small any more."""
        self._side.flush()
        self.rehearsal.stop()
        self._side.small.set_on(False)
        self._fragments.pictures.open(None)
        if self.mode is Mode.SMALL:
            self.choose_mode(Mode.CODE)

    def _bind(self) -> None:
        side, fragments = self._side, self._fragments
        for part in (side.column.card, side.sheet, side.plan):
            part.filled.connect(fragments.fill)
            part.acted.connect(self.act)
            part.clicked.connect(self.left)
        side.small.clicked.connect(self.left)
        side.sheet.placed.connect(fragments.place)
        side.sheet.codes.chosen.connect(self._choose_code)
        side.sheet.stills.wanted.connect(self._keep_still)
        side.sheet.stills.gone_to.connect(self._deeds.go_to)
        side.sheet.stills.titled.connect(fragments.title_still)
        side.sheet.stills.removed.connect(self._remove_still)
        side.sheet.stills.released.connect(self._release_still)
        side.plan.moved.connect(fragments.move_to)
        side.plan.reached.connect(self._reach)
        side.plan.rehearsed.connect(self._rehearse)
        self.rehearsal.reached.connect(self._reach)
        self.rehearsal.ended.connect(lambda: side.plan.set_rehearsing(False))
        fragments.reckoned.connect(self._show_parts)
        fragments.pictures.came.connect(self._show_pictures)

    def _table(self) -> dict[Act, Callable[[], object]]:
        fragments = self._fragments
        table: dict[Act, Callable[[], object]] = {
            Act.FRAGMENT_EARLIER: lambda: fragments.move_by(self._current(), -1),
            Act.FRAGMENT_LATER: lambda: fragments.move_by(self._current(), 1),
            Act.PREVIOUS_FRAGMENT: lambda: self._step(-1),
            Act.NEXT_FRAGMENT: lambda: self._step(1),
            Act.NEXT_MODE: lambda: self._turn_mode(1),
            Act.PREVIOUS_MODE: lambda: self._turn_mode(-1),
        }
        acts = (Act.MODE_WATCH, Act.MODE_CODE, Act.MODE_CLOSE_UP, Act.MODE_PLAN)
        for act, mode in zip(acts, _MODES, strict=True):
            table[act] = partial(self.choose_mode, mode)
        return table

    def _turn_mode(self, way: int) -> None:
        place = (_MODES.index(self.mode) + way) % len(_MODES)
        self.choose_mode(_MODES[place])

    def _current(self) -> UUID | None:
        """The fragment that keys are about: the chosen one, else the one whose card is open."""
        state = self._model.state
        chosen = state.fragment(state.selected)
        return chosen.id if chosen else state.card

    def _step(self, way: int, item: UUID | None = None) -> None:
        """Choose the fragment before or after, in the order of the talk."""
        rows = self._model.state.fragments
        row = self._model.state.fragment(item or self._current())
        if row is not None and 0 < row.number + way <= len(rows):
            self._model.select(rows[row.number + way - 1].id)

    def act(self, item: FragmentId, what: str) -> None:
        """Do with a fragment what a card asks: see CardMenu; also previous and next."""
        fragments = self._fragments
        table: dict[str, Callable[[], object]] = {
            "play": lambda: self._deeds.play_item(item),
            "whole": lambda: self._open_whole(item),
            "split": lambda: fragments.split(item, self._player.shown_ms),
            "duplicate": lambda: fragments.duplicate(item),
            "join": lambda: fragments.join(item),
            "remove": lambda: fragments.remove(item),
            "earlier": lambda: fragments.move_by(item, -1),
            "later": lambda: fragments.move_by(item, 1),
            "previous": lambda: self._step(-1, item),
            "next": lambda: self._step(1, item),
            "release": lambda: self._release(item),
        }
        table[what]()

    def _release(self, item: FragmentId) -> None:
        row, film_id = self._model.state.fragment(item), self._model.film_id
        if row is not None and film_id is not None:
            asked = PictureAsked(film_id, row.start_ms, row.end_ms, fragment_id=row.id)
            self.released.emit(asked)

    def _release_still(self, at_ms: int) -> None:
        if (film_id := self._model.film_id) is not None:
            self.released.emit(PictureAsked(film_id, at_ms=at_ms))

    def _open_whole(self, item: FragmentId) -> None:
        self._model.select(item, seek=False)
        self.choose_mode(Mode.SMALL)

    def _reach(self, item: FragmentId) -> None:
        self._model.select(item, seek=not self.rehearsal.is_on)

    def _choose_code(self, code_id: str, chosen: bool) -> None:  # noqa: FBT001
        card = self._fragments.open_card
        if card is not None:
            self._fragments.choose_code(card.id, code_id, chosen=chosen)

    def _keep_still(self) -> None:
        card = self._fragments.open_card
        if card is not None and self._player.is_loaded:
            self._fragments.add_still(card.id, self._player.shown_ms)

    def _remove_still(self, still: StillId) -> None:
        self._fragments.remove_still(still)

    def _rehearse(self) -> None:
        if self.rehearsal.is_on:
            self.rehearsal.stop()
            return
        self.rehearsal.start(self._shown())
        self._side.plan.set_rehearsing(self.rehearsal.is_on)

    def _shown(self) -> tuple[FragmentRow, ...]:
        return self._model.state.fragments

    def _show_parts(self) -> None:
        self._side.set_parts(self._model.state, self._fragments)

    def _show_pictures(self) -> None:
        self._side.set_state(self._model.state, self._fragments)
        self._show_parts()
