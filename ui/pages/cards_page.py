"""The page of question cards: every conversation model, and cards of the coach's own in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.question_cards import OWN
from ui import theme
from ui.pages.page import Page
from ui.pages.question_cards import CardMenu
from ui.viewmodels.cards import CardsModel
from ui.widgets.card import Card
from ui.widgets.down_scroll import DownScroll
from ui.widgets.label import Label
from ui.widgets.plain_list import PlainList

if TYPE_CHECKING:
    from beeldcoach.services.question_cards import Cards, ConversationModel, OwnCard
    from ui.navigation import Location
    from ui.viewmodels.session import Session

_LIST, _WIDEST = 264, 760


class CardsPage(Page):
    """Models at the left, the cards of one of them at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = CardsModel(session, self)
        self.list = PlainList()
        self.list.setAccessibleName(self.tr("Conversation models"))
        self.list.setFixedWidth(_LIST)
        self._name = Label("", "key", wraps=True)
        self._when = Label("", "text", "second", wraps=True)
        self.shipped = Card()
        self.own = _OwnCards()
        self._build()
        self._bind()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S24)
        column.setSpacing(theme.S8)
        for part in (self._name, self._when, self.own, self.shipped):
            column.addWidget(part)
        column.addStretch(1)
        area = DownScroll(inner)
        row = QHBoxLayout()
        row.setContentsMargins(theme.S24, theme.S12, 0, theme.S16)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(area, 1)
        lead = self.tr(
            "Each conversation model has its questions. Add cards of your own; choose a model "
            "at a debrief, and they stand beside you."
        )
        whole = QVBoxLayout()
        whole.setContentsMargins(0, theme.S8, 0, 0)
        whole.setSpacing(theme.S8)
        head = QVBoxLayout()
        head.setContentsMargins(theme.S24, 0, theme.S24, 0)
        head.addWidget(Label(self.tr("Question cards"), "heading"))
        head.addWidget(Label(lead, "text", "second", wraps=True))
        whole.addLayout(head)
        whole.addLayout(row, 1)
        self.fill(whole)

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.own.setEnabled(not self.session.core.read_only)
        self.own.adding.connect(lambda: self.model.add(self.chosen))
        self.own.changing.connect(self.model.change)
        self.own.removing.connect(lambda card: self.model.remove(card.id))
        self.own.moving.connect(lambda card, by: self.model.move(card.id, by))
        self.own.putting.connect(self.model.put_in)

    @property
    def chosen(self) -> str:
        """The model that is shown."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else OWN

    def come(self, location: Location) -> None:
        """Show the cards."""
        del location
        self.titled.emit(self.tr("Question cards"))
        self.model.open()

    def go(self) -> None:
        """Stop following changes."""
        self.model.active = False

    def _render(self) -> None:
        cards = self.model.cards
        if cards is None:
            return
        entries = [(model.id, model.name) for model in cards.models]
        entries.append((OWN, self.tr("My own cards")))
        if self.list.count() != len(entries):
            self.list.clear()
            for key, words in entries:
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, key)
                self.list.addItem(item)
            self.list.setCurrentRow(0)
        for row, (key, words) in enumerate(entries):
            count = len(cards.own_of(key))
            text = self.tr("{name} ({count} of your own)").format(name=words, count=count)
            self.list.item(row).setText(text if count and key != OWN else words)
        self._show()

    def _show(self) -> None:
        cards = self.model.cards
        if cards is None:
            return
        model = cards.model(self.chosen)
        self._name.setText(model.name if model else self.tr("My own cards"))
        self._when.setText(model.when if model else self.tr("Questions for any talk."))
        self._show_shipped(model)
        self.own.set_state(cards, self.chosen)

    def _show_shipped(self, model: ConversationModel | None) -> None:
        while (item := self.shipped.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.shipped.setVisible(model is not None)
        for step in model.steps if model else ():
            head = Label(step.name, "strong")
            head.setContentsMargins(0, theme.S8, 0, 0)
            self.shipped.add(head)
            for _, words in step.questions:
                self.shipped.add(Label(words, "text", wraps=True))


class _OwnCards(Card):
    """The coach's own cards in one model.

    Signals:
        adding: a card is to be added.
        changing, removing: an OwnCard.
        moving: an OwnCard, and by how many places.
        putting: an OwnCard, and the model to put it in.
    """

    adding = Signal()
    changing = Signal(object)
    removing = Signal(object)
    moving = Signal(object, int)
    putting = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.add_button = QPushButton(self.tr("Own card …"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self.rows: dict[str, tuple[QPushButton, QToolButton]] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._shown: tuple[object, ...] = ()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Your own cards"), "strong"), 1)
        head.addWidget(self.add_button)
        self._none = Label(self.tr("None in this model yet."), "small", "second")
        self.body.addLayout(head)
        self.add(self._none)
        self.body.addLayout(self._lines)
        self.add_button.clicked.connect(self.adding)

    def set_state(self, cards: Cards, model_id: str) -> None:
        """Show the own cards of a model."""
        own = cards.own_of(model_id)
        self._none.setVisible(not own)
        if (model_id, own) == self._shown:
            return
        self._shown = (model_id, own)
        focused = next((k for k, (_, more) in self.rows.items() if more.hasFocus()), "")
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for index, card in enumerate(own):
            self._lines.addWidget(self._row(cards, card, index, len(own)))
        if focused in self.rows:
            self.rows[focused][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, cards: Cards, card: OwnCard, index: int, count: int) -> QWidget:
        change = QPushButton()
        change.setIcon(theme.icon("ph.pencil-simple", "accent"))
        change.setAccessibleName(self.tr("Change: {card}").format(card=card.text))
        theme.set_role(change, "quiet")
        change.clicked.connect(lambda: self.changing.emit(card))
        more = QToolButton()
        more.setIcon(theme.icon("ph.dots-three", "ink2"))
        more.setAccessibleName(self.tr("More for {card}").format(card=card.text))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = CardMenu(more)
        menu.up.setEnabled(index > 0)
        menu.down.setEnabled(index + 1 < count)
        menu.changing.triggered.connect(lambda: self.changing.emit(card))
        menu.up.triggered.connect(lambda: self.moving.emit(card, -1))
        menu.down.triggered.connect(lambda: self.moving.emit(card, 1))
        menu.removing.triggered.connect(lambda: self.removing.emit(card))
        menu.addMenu(self._put_menu(menu, cards, card))
        more.setMenu(menu)
        self.rows[card.key] = (change, more)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, theme.S4, 0, theme.S4)
        line.addWidget(Label(card.text, wraps=True), 1)
        line.addWidget(change)
        line.addWidget(more)
        return holder

    def _put_menu(self, parent: QWidget, cards: Cards, card: OwnCard) -> QMenu:
        menu = QMenu(self.tr("Put in"), parent)
        entries = [(model.id, model.name) for model in cards.models]
        for key, words in [*entries, (OWN, self.tr("My own cards"))]:
            if key != card.model:
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, to=key: self.putting.emit(card, to))
        return menu
