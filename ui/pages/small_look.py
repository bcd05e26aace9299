"""Looking small: a few seconds of a fragment again and again, slowly, once without sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import Language, number_text
from ui.widgets.clicks import tell_clicks
from ui.widgets.flow_box import FlowBox
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.player.player import Player
    from ui.viewmodels.fragment_rows import FragmentRow

SLOW = 0.5
TIMES = "\N{MULTIPLICATION SIGN}"
PIECES = {"5": 5_000, "10": 10_000, "all": 0}  # milliseconds; 0 is the whole fragment
_WRAPPED_MS = 150  # so far back means that the piece began again


def piece_of(start_ms: int, end_ms: int, at_ms: int, length_ms: int) -> tuple[int, int]:
    """Return what was seen last of a fragment, so long; the whole of it for 0."""
    if not length_ms or end_ms - start_ms <= length_ms:
        return start_ms, end_ms
    end = min(max(at_ms, start_ms + length_ms), end_ms)
    return end - length_ms, end


class OneTurn(QObject):
    """Changes something for one turn of the piece that repeats, and puts it back.

    Signals:
        changed: whether it is on.
    """

    changed = Signal(bool)

    def __init__(self, player: Player, put: Callable[[bool], None], parent: QObject) -> None:
        """Take what puts it on (True) and off."""
        super().__init__(parent)
        self._player, self._put = player, put
        self._at: int | None = None  # the last place seen; None while it is off
        player.position_changed.connect(self._follow)
        player.playing_changed.connect(self._on_playing)

    @property
    def is_on(self) -> bool:
        """Whether this turn is under way."""
        return self._at is not None

    def start(self) -> None:
        """Put it on, from the begin of the piece."""
        if self._player.range_ms is None or self.is_on:
            return
        begin, end = self._player.range_ms
        self._put(True)  # noqa: FBT003
        self._player.play_range(begin, end, True)  # noqa: FBT003
        self._at = begin
        self.changed.emit(True)  # noqa: FBT003

    def stop(self) -> None:
        """Put it off."""
        if self.is_on:
            self._at = None
            self._put(False)  # noqa: FBT003
            self.changed.emit(False)  # noqa: FBT003

    def _follow(self, ms: int) -> None:
        if self._at is None:
            return
        if ms < self._at - _WRAPPED_MS:
            self.stop()
        else:
            self._at = ms

    def _on_playing(self, playing: bool) -> None:  # noqa: FBT001
        if not playing:
            self.stop()


class SmallLook(QWidget):
    """How long the piece is, and how it is looked at. Clicks leave the keyboard with the film.

    Signals:
        clicked: something was pressed that keeps no keyboard.
    """

    clicked = Signal()

    def __init__(self, player: Player, darken: Callable[[bool], None], language: Language) -> None:
        """Take the player, and what takes the picture away (True) and brings it back."""
        super().__init__()
        self._player = player
        self._row: FragmentRow | None = None
        self._on = False
        self._length = "10"
        self._pieces = Segmented(by_tab=True)
        self._slow = self._button(f"{number_text(SLOW, language)} {TIMES}")
        self._slow.setAccessibleName(self.tr("Half speed"))
        self._slow.setToolTip(self.tr("Half speed"))
        self._slow.setCheckable(True)
        silent, blind = self.tr("without sound"), self.tr("sound only")
        self._silent = self._button(f"1 {TIMES} {silent}")
        self._silent.setAccessibleName(self.tr("Once without sound"))
        self._blind = self._button(f"1 {TIMES} {blind}")
        self._blind.setAccessibleName(self.tr("Once with sound only"))
        self.silent_turn = OneTurn(player, player.set_muted, self)
        self.blind_turn = OneTurn(player, darken, self)
        self._build()
        self._bind()

    def set_on(self, on: bool) -> None:  # noqa: FBT001
        """Begin or end looking small; the film plays as before when it ends."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._repeat()
            return
        for turn in (self.silent_turn, self.blind_turn):
            turn.stop()
        self._player.set_looping(False)
        self._player.clear_range()
        if self._player.rate == SLOW:
            self._player.set_rate(1.0)

    def set_state(self, row: FragmentRow | None) -> None:
        """Look at this fragment; when it is another, or was trimmed, it begins anew."""
        before, self._row = self._row, row
        self.setEnabled(row is not None)
        span = (row.start_ms, row.end_ms) if row else None
        if self._on and span != ((before.start_ms, before.end_ms) if before else None):
            self._repeat()

    def _repeat(self) -> None:
        if self._row is None or not self._player.is_loaded:
            return
        begin, end = self._row.start_ms, self._row.end_ms
        at = self._player.position_ms
        inside = at if begin <= at <= end else begin
        piece = piece_of(begin, end, inside, PIECES[self._length])
        self._player.play_range(*piece, True)  # noqa: FBT003

    def _button(self, word: str) -> QPushButton:
        button = QPushButton(word)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self) -> None:
        pieces = [("5", self.tr("5 s")), ("10", self.tr("10 s")), ("all", self.tr("fragment"))]
        self._pieces.set_state(pieces, self._length)
        self._pieces.setAccessibleName(self.tr("How much repeats"))
        repeat, once = FlowBox(theme.S8), FlowBox(theme.S8)
        repeat.set_items([self._pieces, self._slow])
        once.set_items([self._silent, self._blind])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(repeat)
        column.addWidget(once)
        tell_clicks(self, self.clicked.emit)

    def _bind(self) -> None:
        self._pieces.chosen.connect(self._choose_length)
        self._slow.clicked.connect(lambda on: self._player.set_rate(SLOW if on else 1.0))
        self._player.rate_changed.connect(lambda rate: self._slow.setChecked(rate == SLOW))
        for button, turn in ((self._silent, self.silent_turn), (self._blind, self.blind_turn)):
            button.setCheckable(True)
            button.clicked.connect(lambda on, turn=turn: self._turn(turn, on=on))
            turn.changed.connect(button.setChecked)

    def _choose_length(self, key: str) -> None:
        self._length = key
        if self._on:
            self._repeat()

    def _turn(self, turn: OneTurn, *, on: bool) -> None:
        for other in (self.silent_turn, self.blind_turn):
            if other is not turn or not on:
                other.stop()
        if on:
            if self._player.range_ms is None:
                self._repeat()
            turn.start()
            if not turn.is_on:  # there is no film to play
                turn.changed.emit(False)  # noqa: FBT003
