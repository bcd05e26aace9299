"""The fragments of the talk in their order, each with its open question; a rehearsal of it all."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import film_time
from ui.models import fragment_words as words
from ui.pages.card_fields import SmallAdvice
from ui.pages.plan_row import PlanRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from beeldcoach.domain.ids import FragmentId
    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.card_parts import Hint
    from ui.viewmodels.fragment_rows import FragmentRow

_GAP = theme.S8
_HINTS = 5  # number, kinds, goals, and what is short or long


class FragmentPlan(QWidget):
    """Cards below one another: dragged by the mouse, or moved with Alt and an arrow.

    Signals:
        filled: a fragment, the name of a field of FragmentRow, its value.
        acted: a fragment, and what to do with it: see CardMenu.
        moved: a fragment, and its new place from 0.
        reached: the fragment that has the keyboard or was clicked.
        rehearsed: play all in order, or stop that.
        dragged_to: where in this widget the pointer is, while a card is dragged.
        clicked: something was pressed that keeps no keyboard.
    """

    filled = Signal(object, str, object)
    acted = Signal(object, str)
    moved = Signal(object, int)
    reached = Signal(object)
    rehearsed = Signal()
    dragged_to = Signal(QPoint)
    clicked = Signal()

    def __init__(self, plan: TalkPlan) -> None:
        super().__init__()
        self._plan = plan
        self.rows: list[PlanRow] = []  # in their order
        self._place = -1  # where a card that is dragged would go
        self._total = Label("", "small", "second", tabular=True)
        self._rehearse = QPushButton()
        self._advice = [SmallAdvice() for _ in range(_HINTS)]
        self._empty = EmptyState("ph.scissors", words.none_words())
        self._cards = QVBoxLayout()
        self._mark = QFrame(self)
        self._build()

    def set_state(
        self,
        fragments: Sequence[FragmentRow],
        open_card: UUID | None,
        following: Callable[[UUID], FragmentRow | None],
        picture: Callable[[FragmentRow], bytes],
    ) -> None:
        """Show fragments; `following` returns the next in the film, `picture` a JPEG or nothing."""
        self._match([row.id for row in fragments])
        for card, row in zip(self.rows, fragments, strict=True):
            after = following(row.id)
            card.set_state(row, len(fragments), after.number if after else None, picture(row))
            card.set_chosen(row.id == open_card)
        self._empty.setVisible(not fragments)
        self._rehearse.setVisible(bool(fragments))
        total = sum(row.length_ms for row in fragments if not row.vetoed)
        count = self.tr("%n fragment(s)", "", len(fragments))
        self._total.setText(f"{count}, {film_time(total + 500)}" if fragments else "")

    def set_advice(self, advice: Sequence[Hint]) -> None:
        """Say what to think of; it forbids nothing."""
        sentences = [words.hint_words(each.advice, each.numbers) for each in advice]
        for place, line in enumerate(self._advice):
            line.set_words(sentences[place] if place < len(sentences) else "")

    def set_rehearsing(self, rehearsing: bool) -> None:  # noqa: FBT001
        """Show whether all is being played in order."""
        short = self.tr("Stop") if rehearsing else self.tr("Play all")
        name = self.tr("Stop") if rehearsing else self.tr("Play all in order")
        icon = "ph.stop" if rehearsing else "ph.play"
        self._rehearse.setText(f" {short}")
        self._rehearse.setAccessibleName(name)
        self._rehearse.setToolTip(name)
        self._rehearse.setIcon(theme.icon(icon, "ink", 16))

    def flush(self) -> None:
        """Tell what was typed up to now."""
        for card in self.rows:
            card.flush()

    def focus_first(self) -> None:
        """Let the card that is open, or the first one, take the keyboard."""
        chosen = [card for card in self.rows if card.is_chosen]
        for card in (chosen or self.rows)[:1]:
            card.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_on(self, field: str) -> None:
        """Let the title or "question" of the card that is open take the keyboard."""
        for card in self.rows:
            if card.is_chosen:
                place = card.question if field == "question" else card.title
                place.setFocus(Qt.FocusReason.TabFocusReason)

    # Rows

    def _match(self, items: list[FragmentId]) -> None:
        """Have a card for each, in this order; a card goes along with its fragment."""
        known = {card.id: card for card in self.rows}
        for item in known.keys() - set(items):
            gone = known.pop(item)
            gone.hide()
            gone.deleteLater()
        rows = [known.get(item) or self._new_card(item) for item in items]
        for place, card in enumerate(rows):
            if self._cards.indexOf(card) != place:
                self._cards.insertWidget(place, card)
        if rows != self.rows:
            self.rows = rows
            for before, after in itertools.pairwise(rows):
                QWidget.setTabOrder(before.question, after)

    def _new_card(self, item: FragmentId) -> PlanRow:
        card = PlanRow(self._plan)
        card.filled.connect(lambda name, value: self.filled.emit(item, name, value))
        card.acted.connect(lambda what: self.acted.emit(item, what))
        card.lifted.connect(lambda at: self._on_lifted(card, at))
        card.let_go.connect(lambda dropped: self._on_let_go(card, dropped=dropped))
        card.reached.connect(lambda: self.reached.emit(item))
        card.clicked.connect(self.clicked)
        return card

    def _on_lifted(self, card: PlanRow, at: QPointF) -> None:
        here = card.mapTo(self, at.toPoint())
        others = [row for row in self.rows if row is not card]
        self._place = sum(row.geometry().center().y() < here.y() for row in others)
        self._show_mark(others)
        self.dragged_to.emit(here)

    def _show_mark(self, others: list[PlanRow]) -> None:
        if self._place < len(others):
            y = others[self._place].y() - _GAP // 2 - 1
        else:
            y = others[-1].geometry().bottom() + _GAP // 2 if others else self._cards.geometry().y()
        left = self._cards.geometry().x()
        self._mark.setGeometry(left, y, self._cards.geometry().width(), 3)
        self._mark.show()
        self._mark.raise_()

    def _on_let_go(self, card: PlanRow, *, dropped: bool) -> None:
        self._mark.hide()
        place, self._place = self._place, -1
        if dropped and place >= 0 and place != self.rows.index(card):
            self.moved.emit(card.id, place)

    # Build

    def _build(self) -> None:
        self._rehearse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rehearse.clicked.connect(self.rehearsed)
        self._rehearse.clicked.connect(self.clicked)
        self.set_rehearsing(False)
        self._mark.setObjectName("dropMark")
        self._mark.setProperty("ground", "mark")
        self._mark.hide()
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(self.tr("Fragments"), "strong"))
        told.addWidget(self._total)
        head = QHBoxLayout()
        head.addLayout(told, 1)
        head.addWidget(self._rehearse)
        self._cards.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S12)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        for line in self._advice:
            column.addWidget(line)
        column.addWidget(self._empty)
        column.addLayout(self._cards)
        column.addStretch()
