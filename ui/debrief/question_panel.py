"""The open question of the fragment, and example questions that can be put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.question_cards import OWN
from ui import theme
from ui.debrief import dark
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.question_cards import Cards

_HIGH, _GAP = 32, 8
USUAL = 4  # questions of a step


class QuestionChip(QAbstractButton):
    """An example question; pressed it stands on the teacher's screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        dark.rings_itself(self)

    def set_question(self, text: str) -> None:
        """Offer a question; it is not chosen yet."""
        self.setChecked(False)
        self.setText(text)
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for the question."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 26, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint chosen as soft with an accent edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, focus = self.isChecked(), self.hasFocus()
        painter.setPen(QPen(dark.colour("accent" if on or focus else "edge"), 2 if focus else 1))
        painter.setBrush(dark.colour("soft" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 15, 15)
        painter.setPen(dark.colour("ink"))
        room = self.rect().adjusted(12, 0, -12, 0)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


class _Flow(QWidget):
    """Widgets from left to right, then on the next line; what does not fit is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[QWidget] = []
        self.last: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(300, 2 * _HIGH + _GAP)

    def arrange(self) -> None:
        """Give each its place; on the last line room is kept for what stands at the end."""
        lines = max(1, (self.height() + _GAP) // (_HIGH + _GAP))
        spare = self.last.sizeHint().width() if self.last is not None else 0
        x = line = 0
        for item in self.items:
            wide = min(item.sizeHint().width(), self.width())
            at, below = (x, line) if x + wide <= self.width() else (0, line + 1)
            room = self.width() - (spare + _GAP if below == lines - 1 else 0)
            fits = below < lines and at + wide <= room
            item.setVisible(fits)
            if fits:
                item.setGeometry(QRect(at, below * (_HIGH + _GAP), wide, _HIGH))
                x, line = at + wide + _GAP, below
        if self.last is not None:
            if x + spare > self.width():
                x, line = 0, line + 1
            self.last.setGeometry(x, line * (_HIGH + _GAP), spare, _HIGH)
            self.last.show()


class QuestionPanel(QWidget):
    """The question of the fragment, and others to put in its place.

    Signals:
        picked: a question to show instead of the fragment's own; "" for its own.
        card_used: the key of the card that it stands on.
        model_chosen: the id of the conversation model for this talk.
    """

    picked = Signal(str)
    card_used = Signal(str)
    model_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: Cards | None = None
        self._head = Label("", "small", "second")
        self._question = Label("", "heading", wraps=True)
        self._flow = _Flow()
        self._pool = [self._chip() for _ in range(USUAL)]  # kept, so that Tab keeps its order
        self.chips: list[QuestionChip] = []
        self.more = QPushButton(self.tr("More questions"))
        self.more.setIcon(dark.icon("ph.caret-right", "accent"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(self.more, "quiet")
        dark.rings_itself(self.more)
        self.more.clicked.connect(self._open_menu)
        self.more.setParent(self._flow)
        self._flow.last = self.more
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self._head)
        column.addWidget(self._question)
        column.addSpacing(theme.S4)
        column.addWidget(self._flow, 1)

    def set_state(self, number: int, question: str) -> None:
        """Show the question of a fragment."""
        text = self.tr("Open question of fragment {}").format(number) if number else ""
        self._head.setText(text)
        self._question.setText(question)

    def set_cards(self, cards: Cards) -> None:
        """Offer the questions of the conversation models, the chosen one first."""
        self._cards = cards

    def set_examples(self, questions: tuple[str, ...]) -> None:
        """Offer the questions of the step that is on."""
        while len(self._pool) < len(questions):
            self._pool.append(self._chip())
        self.chips = self._pool[: len(questions)]
        for chip in self._pool[len(questions) :]:
            chip.hide()
        for chip, question in zip(self.chips, questions, strict=True):
            chip.set_question(question)
        self._flow.items = list(self.chips)
        self._flow.arrange()

    def clear_choice(self) -> None:
        """No example stands on the teacher's screen."""
        for chip in self.chips:
            chip.setChecked(False)

    def _chip(self) -> QuestionChip:
        chip = QuestionChip()
        chip.setParent(self._flow)
        chip.clicked.connect(lambda on: self._pick(chip.text() if on else ""))
        return chip

    def _pick(self, question: str) -> None:
        for chip in self.chips:
            chip.setChecked(chip.text() == question)
        self.picked.emit(question)

    def _open_menu(self) -> None:
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in [chip.text() for chip in self.chips]:
            menu.addAction(text).triggered.connect(lambda _=False, own=text: self._pick(own))
        if self._cards is not None:
            self._offer_cards(menu, self._cards)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _offer_cards(self, menu: QMenu, cards: Cards) -> None:
        """Offer the chosen model first, step by step; then the own cards and the others."""
        menu.addSeparator()
        chosen = cards.model(cards.chosen)
        if chosen is not None:
            for step in chosen.steps:
                self._offer(menu.addMenu(step.name), step.questions)
            mine = [(card.key, card.text) for card in cards.own_of(chosen.id)]
            self._offer(menu, mine)
            menu.addSeparator()
        own = [(card.key, card.text) for card in cards.own_of(OWN)]
        if own:
            self._offer(menu.addMenu(self.tr("My own cards")), own)
        for model in cards.models:
            if model is not chosen:
                inner = menu.addMenu(model.name)
                for step in model.steps:
                    inner.addSection(step.name)
                    self._offer(inner, step.questions)
                self._offer(inner, [(card.key, card.text) for card in cards.own_of(model.id)])

        menu.addSeparator()
        self._offer_models(menu.addMenu(self.tr("Conversation model")), cards)

    def _offer_models(self, menu: QMenu, cards: Cards) -> None:
        for model in cards.models:
            action = menu.addAction(model.name)
            action.setCheckable(True)
            action.setChecked(model.id == cards.chosen)
            action.triggered.connect(lambda _=False, key=model.id: self.model_chosen.emit(key))

    def _offer(self, menu: QMenu, questions: Iterable[tuple[str, str]]) -> None:
        for key, words in questions:
            action = menu.addAction(plain_label(words))
            action.setCheckable(True)
            action.setChecked(self._cards is not None and key in self._cards.used)
            action.triggered.connect(lambda _=False, k=key, w=words: self._use(k, w))

    def _use(self, key: str, question: str) -> None:
        self._pick(question)
        self.card_used.emit(key)
