"""The question cards beside a record: a model chosen, its steps and questions, used or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.question_cards import OWN
from ui import theme
from ui.widgets.label import Label
from ui.widgets.menu_action import menu_action
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction

    from beeldcoach.services.question_cards import Cards, OwnCard


class QuestionCards(QWidget):
    """Can stand beside any form.

    Signals:
        model_chosen: the id of a conversation model, "" for none.
        ticked: the key of a card, and whether it was used.
        adding: a card is to be added to this model.
        changing, removing: an OwnCard.
        moving: an OwnCard, and by how many places.
        all_wanted: the page with all cards.
    """

    model_chosen = Signal(str)
    ticked = Signal(str, bool)
    adding = Signal(str)
    changing = Signal(object)
    removing = Signal(object)
    moving = Signal(object, int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._editable = True
        self.rows: dict[str, CardRow] = {}
        self._model = ""
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Conversation model"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.installEventFilter(self)
        self._when = Label("", "small", "second", wraps=True)
        self.add = QToolButton()
        self.add.setIcon(theme.icon("ph.plus", "accent"))
        self.add.setAccessibleName(self.tr("Add a card of your own"))
        self.add.setToolTip(self.tr("Add a card of your own"))
        self.all = QPushButton(self.tr("All cards"))
        theme.set_role(self.all, "quiet")
        self.all.setProperty("flush", "yes")
        self._list = QWidget()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.choice.activated.connect(self._choose)
        self.add.clicked.connect(lambda: self.adding.emit(self._model or OWN))
        self.all.clicked.connect(self.all_wanted)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.S4)
        top.addWidget(self.choice, 1)
        top.addWidget(self.add)
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._inside = QVBoxLayout(inner)
        self._inside.setContentsMargins(0, 0, theme.S8, 0)
        self._inside.setSpacing(theme.S8)
        self._inside.addWidget(self._when)
        self._inside.addWidget(self._list)
        self._inside.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addStretch(1)
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(top)
        column.addWidget(self._area, 1)

    def set_editable(self, *, on: bool) -> None:
        """Let the cards be read only, in a vault that cannot be written."""
        self._editable = on
        for control in (self.choice, self.add, *self.rows.values()):
            control.setEnabled(on)

    def set_state(self, cards: Cards) -> None:
        """Show the cards of the chosen model."""
        self._model = cards.chosen
        self._offer(cards)
        model = cards.model(cards.chosen)
        self._when.setText(model.when if model else self._no_model(cards))
        own = cards.own_of(cards.chosen) if cards.chosen else ()
        shown = (cards.chosen, model, own)
        if shown != self._shown:
            self._shown = shown
            self._rebuild(cards, own)
        for key, row in self.rows.items():
            row.set_used(on=key in cards.used)

    def _no_model(self, cards: Cards) -> str:
        if cards.chosen == OWN:
            return self.tr("Questions of your own, for any talk.")
        return self.tr("Choose how you want to talk. The questions then stand here beside you.")

    def _offer(self, cards: Cards) -> None:
        entries = [("", self.tr("No model chosen"))]
        entries += [(model.id, model.name) for model in cards.models]
        entries.append((OWN, self.tr("My own cards")))
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for key, words in entries:
                used = cards.used_of(key) if key else 0
                text = self.tr("{name}, {count} used").format(name=words, count=used)
                self.choice.addItem(text if used else words, key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(cards.chosen)))

    def _rebuild(self, cards: Cards, own: tuple[OwnCard, ...]) -> None:
        focused = next((key for key, row in self.rows.items() if row.has_keyboard), "")
        self.rows = {}
        before, self._list = self._list, QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        model = cards.model(cards.chosen)
        for step in model.steps if model else ():
            column.addWidget(Label(step.name, "strong"))
            for key, words in step.questions:
                column.addWidget(self._row(key, words))
            column.addSpacing(theme.S8)
        if own and model:
            column.addWidget(Label(self.tr("My own cards"), "strong"))
        for index, card in enumerate(own):
            column.addWidget(self._own_row(card, index, len(own)))
        self._inside.replaceWidget(before, self._list)
        before.hide()
        before.deleteLater()
        if focused in self.rows:
            self.rows[focused].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, key: str, words: str) -> CardRow:
        row = self.rows[key] = CardRow(words)
        row.setEnabled(self._editable)
        row.box.clicked.connect(lambda on: self.ticked.emit(key, on))
        return row

    def _own_row(self, card: OwnCard, index: int, count: int) -> CardRow:
        row = self._row(card.key, card.text)
        menu = row.add_menu(index > 0, index + 1 < count)
        menu.changing.triggered.connect(lambda: self.changing.emit(card))
        menu.up.triggered.connect(lambda: self.moving.emit(card, -1))
        menu.down.triggered.connect(lambda: self.moving.emit(card, 1))
        menu.removing.triggered.connect(lambda: self.removing.emit(card))
        return row

    def _choose(self, index: int) -> None:
        self.model_chosen.emit(str(self.choice.itemData(index)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the wheel over the choice without choosing."""
        return event.type() == QEvent.Type.Wheel or super().eventFilter(watched, event)


class CardRow(QWidget):
    """A question with a box: used in this talk. An own one has a menu."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.box = QCheckBox()
        self.box.setAccessibleName(words)
        self.box.setToolTip(plain_tip(self.tr("Used in this talk")))
        self._label = Label(words, "text", wraps=True)
        self._label.mousePressEvent = lambda _: self.box.click()  # type: ignore[method-assign]
        self.menu: QToolButton | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, theme.S4, 0, theme.S4)
        self._line.setSpacing(theme.S8)
        self._line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._label, 1)

    @property
    def has_keyboard(self) -> bool:
        """Whether its box or its menu has the keyboard."""
        return self.box.hasFocus() or (self.menu is not None and self.menu.hasFocus())

    def set_used(self, *, on: bool) -> None:
        """Show whether it was used in this talk."""
        with QSignalBlocker(self.box):
            self.box.setChecked(on)
        self._label.set_tone("second" if on else "ink")

    def add_menu(self, up: bool, down: bool) -> CardMenu:  # noqa: FBT001
        """Add what can be done with an own card."""
        self.menu = QToolButton()
        self.menu.setIcon(theme.icon("ph.dots-three", "ink2"))
        self.menu.setAccessibleName(self.tr("More for {card}").format(card=self.words))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = CardMenu(self.menu)
        menu.up.setEnabled(up)
        menu.down.setEnabled(down)
        self.menu.setMenu(menu)
        self._line.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        return menu


class CardMenu(QMenu):
    """What can be done with an own card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.changing: QAction = menu_action(self, self.tr("Change …"))
        self.up: QAction = menu_action(self, self.tr("Move up"))
        self.down: QAction = menu_action(self, self.tr("Move down"))
        self.removing: QAction = menu_action(self, self.tr("Remove"))
