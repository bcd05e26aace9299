"""The clock of an observation, large enough to read from the back of a classroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui import messages, theme
from ui.i18n import Language, film_time, time_text
from ui.viewmodels.observation_state import ObservationState, Phase
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

BIG, SMALLER, SMALLEST = 64, 44, 32  # pixels of the figures
_USUAL = "00:00"
ROOM_FOR_BIG = 720  # of the panel


class ClockPanel(QFrame):
    """Time, state and the two buttons. It has the keyboard whenever no field has it.

    Signals:
        turned: start, pause, or go on.
        ended: the observation is over.
        discarded: it is to be thrown away.
    """

    turned = Signal()
    ended = Signal()
    discarded = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.setProperty("ground", "surface")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._time = Label("0:00")
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words = Label("", "strong", wraps=True)
        self._more = Label("", "small", "second", wraps=True)
        self.turn = QPushButton()
        self.end = QPushButton(self.tr("End the observation"))
        self.discard = QPushButton(self.tr("Throw away …"))
        theme.set_role(self.discard, "quiet")
        self._lay_out()
        for button, told in (
            (self.turn, self.turned),
            (self.end, self.ended),
            (self.discard, self.discarded),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(told)
        self._size()

    @property
    def time(self) -> str:
        """The time as it stands there."""
        return self._time.text()

    def set_time(self, ms: int) -> None:
        """Show a time of the lesson, in minutes and seconds."""
        text = film_time(ms)
        if text != self._time.text():
            self._time.setText(text)
            self._size()
            self.setAccessibleName(self.tr("Clock, {time}").format(time=text))

    def set_state(self, state: ObservationState) -> None:
        """Show how the observation stands."""
        phase, head = state.phase, state.head
        refusal = head.refusal if head and phase is Phase.BEFORE else None
        reason = messages.sentence_of(refusal) if refusal else ""
        self._words.setText(self._headline(state))
        self._more.setText(reason or self._rest(state))
        self._time.set_tone("ink" if phase is Phase.RUNNING else "second")
        self._turn_button(state, reason)
        under_way = phase in (Phase.RUNNING, Phase.PAUSED)
        self.end.setVisible(under_way)
        self.discard.setVisible(under_way)
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show smaller figures where there is less room."""
        super().resizeEvent(event)
        self._size()
        self._fit_words()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only to who goes by the keyboard."""
        by_tab = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self.setProperty("paintsOwnFocus", not by_tab)
        super().focusInEvent(event)

    def _headline(self, state: ObservationState) -> str:
        watch, head = state.watch, state.head
        began = time_text(watch.started_at.astimezone(), self._language) if watch else ""
        if state.phase is Phase.RUNNING:
            return self.tr("Running since {time}").format(time=began)
        if state.phase is Phase.PAUSED:
            return self.tr("Paused, began at {time}").format(time=began)
        if state.phase is Phase.BEFORE:
            return self.tr("Not started yet")
        if watch is None or head is None:
            return self.tr("Observed without the clock")
        end = watch.ended_at
        until = time_text(end.astimezone(), self._language) if end else ""
        return self.tr("Observed from {begin} to {end}").format(begin=began, end=until)

    def _rest(self, state: ObservationState) -> str:
        if state.phase is Phase.BEFORE:
            return self.tr("Start when the lesson starts. The clock goes on, whatever happens.")
        if state.phase is Phase.AFTER:
            return self.tr("Choose three moments, and write them as a photograph shows them.")
        if state.phase is Phase.CLOSED:
            return self.tr("The trajectory has ended; this is what was seen.")
        return state.head.question if state.head else ""

    def _turn_button(self, state: ObservationState, reason: str) -> None:
        words, icon = {
            Phase.BEFORE: (self.tr("Start the clock"), "ph.play-fill"),
            Phase.RUNNING: (self.tr("Pause"), "ph.pause-fill"),
            Phase.PAUSED: (self.tr("Go on"), "ph.play-fill"),
        }.get(state.phase, (self.tr("Go on after all"), "ph.play"))
        main = state.phase in (Phase.BEFORE, Phase.PAUSED)
        theme.set_role(self.turn, "primary" if main else "normal")
        self.turn.setIcon(theme.icon(icon, "on_accent" if main else "ink", 16))
        self.turn.setText(words)
        self.turn.setVisible(state.head is not None and (main or self._may_turn(state)))
        self.turn.setEnabled(not reason)
        self.turn.setToolTip(plain_tip(reason))
        self.turn.setAccessibleDescription(reason)

    def _may_turn(self, state: ObservationState) -> bool:
        return state.phase is Phase.RUNNING or state.can_go_on

    def _size(self) -> None:
        """Fit the figures; the room for two before the colon moves nothing when one is added."""
        wide = self.width() >= ROOM_FOR_BIG
        long = len(self._time.text()) > len(_USUAL)  # from an hour on
        pixels = (SMALLER if wide else SMALLEST) if long else BIG if wide else SMALLER
        font = theme.font("question", tabular=True)
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        self._time.setFont(font)
        shown = self._time.text() if long else _USUAL
        self._time.setMinimumWidth(QFontMetrics(font).horizontalAdvance(shown) + theme.S8)

    def _fit_words(self) -> None:
        """Leave the question away where two buttons take the room."""
        tight = self.width() < ROOM_FOR_BIG and self.end.isVisibleTo(self)
        self._more.setVisible(bool(self._more.text()) and not tight)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.S4)
        words.addStretch()
        words.addWidget(self._words)
        words.addWidget(self._more)
        words.addStretch()
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.S8)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(theme.S8)
        first.addStretch()
        first.addWidget(self.end)
        first.addWidget(self.turn)
        second.setSpacing(theme.S8)
        second.addStretch()
        second.addWidget(self.discard)
        buttons.addStretch()
        buttons.addLayout(first)
        buttons.addLayout(second)
        buttons.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S24, theme.S8, theme.S16, theme.S8)
        row.setSpacing(theme.S16)
        row.addWidget(self._time)
        row.addLayout(words, 1)
        row.addLayout(buttons)
