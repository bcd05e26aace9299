"""The cards of what is due this week: side by side, in one row that scrolls when narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.card import Card
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.models.due_cards import DueCard

SHOWN = 4  # cards in a row; the rest is one click away
_CARD_WIDTH = 232  # a card is never narrower
_CARD_HEIGHT = 152
_RING = 4  # the focus ring stands outside its button


class DueCardView(Card):
    """One thing that is due. Signals: pressed (a Location)."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._card: DueCard | None = None
        self._first = False
        self._icon = IconLabel("ph.calendar", "ink2", 16)
        self._when = Label("", "small", "second")
        self._what = ElidedLabel("", "strong")
        self._name = ElidedLabel()
        self._hint = ElidedLabel("", "small", "ink2")
        self.button = QPushButton()
        self.button.clicked.connect(self._press)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(self._icon)
        head.addWidget(self._when, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._name)
        words.addSpacing(theme.S4)
        words.addWidget(self._hint)
        self.body.addLayout(head)
        self.body.addLayout(words)
        self.body.addStretch()
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedHeight(_CARD_HEIGHT)
        self.setMinimumWidth(_CARD_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_state(self, card: DueCard, *, first: bool) -> None:
        """Show a card; the first one that is for today has the accent."""
        if (card, first) == (self._card, self._first):
            return
        self._card, self._first = card, first
        accent = first and card.now
        tone = "warn" if card.warns else "accent" if accent else "ink2"
        self._icon.set_state("ph.warning" if card.warns else card.icon, tone)
        self._when.setText(card.when)
        self._when.set_tone("warn" if card.warns else "accent" if accent else "second")
        self._when.setFont(theme.font("small" if not accent else "small_strong"))
        self._what.set_text(card.what)
        self._name.set_text(card.name)
        self._hint.set_text(card.hint)
        self.button.setText(card.verb)
        self.button.setAccessibleName(f"{card.verb}: {card.what}, {card.name}")
        self.button.setAccessibleDescription(f"{card.when}. {card.hint}")
        theme.set_role(self.button, "primary" if accent else "normal")
        self.set_accent(on=accent)

    def _press(self) -> None:
        if self._card is not None:
            self.pressed.emit(self._card.to)


class DueRow(QScrollArea):
    """Cards of one width: one row of four, or all of them. Signals: pressed (a Location)."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[DueCardView] = []
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self._all = False
        self._need(SHOWN)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(self, cards: Sequence[DueCard], *, all_of_them: bool = False) -> None:
        """Show the first four cards, or every one in as many rows as it takes."""
        self._all = all_of_them
        shown = cards if all_of_them else cards[:SHOWN]
        self._need(len(shown))
        for at, view in enumerate(self.cards):
            view.setVisible(at < len(shown))
            if at < len(shown):
                view.set_state(shown[at], first=at == 0)
        self._fit()

    def sizeHint(self) -> QSize:
        """One row of cards, and room for the scroll bar where it is needed."""
        return QSize(4 * _CARD_WIDTH, _CARD_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every card a quarter of the width, however many there are."""
        super().resizeEvent(event)
        self._fit()

    def _need(self, count: int) -> None:
        while len(self.cards) < count:
            card = DueCardView()
            card.setParent(self._inner)
            card.pressed.connect(self.pressed)
            card.hide()
            if self.cards:
                QWidget.setTabOrder(self.cards[-1].button, card.button)
            self.cards.append(card)

    def _fit(self) -> None:
        """Place the cards: in one row that scrolls, or in as many as they take."""
        gap = theme.S16
        width = max(_CARD_WIDTH, (self.width() - (SHOWN - 1) * gap) // SHOWN)
        shown = [card for card in self.cards if not card.isHidden()]
        columns = SHOWN
        if self._all:
            columns = max(1, min(SHOWN, (self.width() + gap) // (width + gap)))
            width = (self.width() - (columns - 1) * gap) // columns
        for at, card in enumerate(shown):
            across, down = at % columns, at // columns
            left, top = across * (width + gap), down * (_CARD_HEIGHT + gap)
            card.setGeometry(left, top, width, _CARD_HEIGHT)
        rows = max(1, -(-len(shown) // columns))
        wide = min(len(shown), columns) * (width + gap) - gap
        high = rows * (_CARD_HEIGHT + gap) - gap
        self._inner.setMinimumSize(max(0, wide), high)
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.width() else 0
        self.setFixedHeight(high + bar)
