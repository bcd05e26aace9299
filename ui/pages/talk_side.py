"""What stands beside the record of a talk: what was chosen, question cards, the self-check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.pages.form_view import FormView
from ui.pages.question_cards import QuestionCards
from ui.viewmodels.cards import CardsModel
from ui.viewmodels.form import FormModel
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId, MeetingId, TrajectoryId
    from ui.viewmodels.session import Session

SELF_CHECK = "self_check"
_CARDS, _FIRST = "cards", "first"
_WIDTH = 352
_ROOM = 700  # logical pixels of the pane; with less it takes the place of the record when opened
_ANY = 16_777_215  # no widest


class TalkSide(QFrame):
    """Folds away to a narrow strip; put it at the right of any form.

    Signals:
        cards_wanted: the page with all cards.
        opened: whether it is open now.
    """

    cards_wanted = Signal()
    opened = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        self._subject: tuple[TrajectoryId, CycleId | MeetingId] | None = None
        self.model = CardsModel(session, self)
        self.cards = QuestionCards()
        self.check_model = FormModel(session, self)
        self.check = FormView(self.check_model)
        self.tabs = Segmented()
        self.fold = QToolButton()
        self.unfold = QPushButton()
        self._pages = QStackedWidget()
        self._whole = QWidget()
        self._open, self._narrow = True, False
        self._first = ""  # the words of a page of the owner's, before the cards
        self._first_page: QWidget | None = None
        self._leads = True
        self._tab = _CARDS
        self._build()
        self._bind(session)
        self._show(_CARDS)
        self.set_open(on=True)

    def _build(self) -> None:
        self._pages.addWidget(self.cards)
        self._pages.addWidget(self.check)
        self.fold.setIcon(theme.icon("ph.caret-right", "ink2"))
        self.fold.setAccessibleName(self.tr("Fold the cards"))
        self.fold.setToolTip(self.tr("Fold the cards"))
        self.unfold.setIcon(theme.icon("ph.cards", "accent"))
        self.unfold.setAccessibleName(self.tr("Question cards"))
        self.unfold.setToolTip(self.tr("Question cards"))
        theme.set_role(self.unfold, "quiet")
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(self.tabs)
        head.addStretch()
        head.addWidget(self.fold)
        inner = QVBoxLayout(self._whole)
        inner.setContentsMargins(theme.S16, theme.S12, theme.S12, theme.S8)
        inner.setSpacing(theme.S8)
        inner.addLayout(head)
        inner.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._whole, 1)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)

    def _bind(self, session: Session) -> None:
        self.cards.set_editable(on=not session.core.read_only)
        self.model.changed.connect(self._render)
        self.tabs.chosen.connect(self._show)
        self.fold.clicked.connect(lambda: self._fold(on=False))
        self.unfold.clicked.connect(lambda: self._fold(on=True))
        cards, model = self.cards, self.model
        cards.model_chosen.connect(model.choose)
        cards.ticked.connect(lambda key, on: model.tick(key, used=on))
        cards.adding.connect(model.add)
        cards.changing.connect(model.change)
        cards.removing.connect(lambda card: model.remove(card.id))
        cards.moving.connect(lambda card, by: model.move(card.id, by))
        cards.all_wanted.connect(self.cards_wanted)

    def set_first(self, words: str, page: QWidget, *, leads: bool = True) -> None:
        """Let a page of the owner's stand before the cards, for the talks that have it.

        One that `leads` is the page that a talk opens with.
        """
        if self._first_page is page:
            return
        if self._first_page is not None:
            self.drop_first(self._first_page)
        self._first, self._first_page, self._leads = words, page, leads
        self._pages.insertWidget(0, page)
        self._show(_FIRST if leads else self._tab)
        for where in (self.unfold.setAccessibleName, self.unfold.setToolTip):
            where(self.tr("{first} and question cards").format(first=words))

    def drop_first(self, page: QWidget) -> None:
        """Take that page away, for the talks that do not have it."""
        if self._first_page is not page:
            return
        self._first, self._first_page = "", None
        self._pages.removeWidget(page)
        page.hide()
        self._show(_CARDS if self._tab == _FIRST else self._tab)
        for where in (self.unfold.setAccessibleName, self.unfold.setToolTip):
            where(self.tr("Question cards"))

    @property
    def is_open(self) -> bool:
        """Whether it is not folded."""
        return self._open

    def open(self, trajectory_id: TrajectoryId, occasion: CycleId | MeetingId) -> None:
        """Show the cards of a talk, and its self-check."""
        subject = (trajectory_id, occasion)
        if subject != self._subject:
            self.check.flush()
            self._show(_FIRST if self._first and self._leads else _CARDS)
        self._subject = subject
        self.model.open_talk(*subject)
        self.check_model.open(trajectory_id, SELF_CHECK, occasion)

    def leave(self) -> None:
        """Save what was typed, and stop following changes."""
        self.check.flush()
        self.check_model.close()
        self.model.active = False

    def set_open(self, *, on: bool) -> None:
        """Fold or unfold it."""
        self._open = on
        self._whole.setVisible(on)
        self.unfold.setVisible(not on)
        least = _WIDTH if on and not self._narrow else theme.S40
        self.setMinimumWidth(least)
        self.setMaximumWidth(_ANY if self.covers else least)

    @property
    def covers(self) -> bool:
        """Whether it is open where there is no room for the record beside it."""
        return self._open and self._narrow

    def fit(self, room: int) -> None:
        """Fold once the record beside it would have too little room."""
        narrow = room < _ROOM
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_open(on=self._open and not narrow)

    def _fold(self, *, on: bool) -> None:
        self.set_open(on=on)
        (self.fold if on else self.unfold).setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(on)

    def _show(self, tab: str) -> None:
        words = [(_CARDS, self.tr("Cards")), (SELF_CHECK, self.tr("Self-check"))]
        if self._first:
            words.insert(0, (_FIRST, self._first))
        self.check.flush()
        self._tab = tab
        self.tabs.set_state(words, tab)
        pages = {_CARDS: self.cards, SELF_CHECK: self.check}
        page = pages.get(tab)
        self._pages.setCurrentIndex(self._pages.indexOf(page) if page is not None else 0)

    def _render(self) -> None:
        if self.model.cards is not None:
            self.cards.set_state(self.model.cards)
