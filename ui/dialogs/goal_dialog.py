"""The dialog for a goal: choose one from the bank, or put one together in three short fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.goal_bank import goal_bank, goal_sentence, matches
from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.models.goal_kinds import OF_CONVERSATIONS, kind_word, kinds_for
from ui.viewmodels.questions import ComposedGoal, TakenGoal
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.plain_list import PlainList
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.goal_bank import BankGoal
    from ui.viewmodels.questions import AskGoal

_SIZE = QSize(780, 470)
_WRAP = Qt.TextFlag.TextWordWrap
_ALL = "all"
_BANK, _OWN = "bank", "own"
_LONGEST = 140  # characters of one of the three parts


class GoalDialog(AnsweringDialog):
    """Answers with TakenGoal or ComposedGoal."""

    def __init__(self, question: AskGoal, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Choose a goal"))
        self.bank = GoalBankPart(question)
        self.composing = ComposingPart(question)
        self.ways = Segmented()
        self.ways.setAccessibleName(self.tr("How to make a goal"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.bank)
        self._pages.addWidget(self.composing)
        self.body.addWidget(self.ways)
        self.body.addWidget(self._pages, 1)
        self.add_cancel()
        self.take = self.add_button(self.tr("Add this goal"), "primary")
        self.take.clicked.connect(self._give)
        self.ways.chosen.connect(self._show)
        self.bank.list.itemDoubleClicked.connect(lambda _: self._give())
        self.bank.list.currentRowChanged.connect(lambda _: self._check())
        self.composing.built.connect(self._check)
        self.resize(_SIZE)
        self._show(_BANK)

    def _show(self, way: str) -> None:
        words = [(_BANK, self.tr("From the goal bank")), (_OWN, self.tr("Put together"))]
        self.ways.set_state(words, way)
        self._pages.setCurrentWidget(self.bank if way == _BANK else self.composing)
        first = self.bank.search if way == _BANK else self.composing.behaviour
        has: QWidget | None = self.focusWidget()
        if has is None or not self.ways.isAncestorOf(has):  # who walks the ways stays there
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def _check(self) -> None:
        chosen = self.ways.value == _BANK
        ready = self.bank.chosen is not None if chosen else self.composing.is_whole
        self.take.setEnabled(ready)

    def _give(self) -> None:
        if self.ways.value == _OWN:
            self.give(ComposedGoal(self.composing.sentence, self.composing.kinds.value))
        elif self.bank.chosen is not None:
            self.give(TakenGoal(self.bank.chosen.id))


class GoalBankPart(QWidget):
    """Search, kinds, the goals, and what belongs to the one that is pointed at."""

    def __init__(self, question: AskGoal) -> None:
        super().__init__()
        self._glasses = question.glasses
        self._with_talks = question.role == "ib"
        self.goals = tuple(
            goal
            for goal in goal_bank(question.language, question.glasses)
            if self._with_talks or goal.kind != OF_CONVERSATIONS
        )
        self.search = SearchField(self.tr("Search a goal"))
        self.kinds = Segmented()
        self.kinds.setAccessibleName(self.tr("Kind of goal"))
        self.list = PlainList()
        self.list.setItemDelegate(_Sentences(self.list))
        self.list.setResizeMode(PlainList.ResizeMode.Adjust)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setAccessibleName(self.tr("Goals"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = _Preview()
        self._none = Label(self.tr("No goal has these words."), "text", "second", wraps=True)
        self._build()
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.installEventFilter(self)
        self.kinds.chosen.connect(self._choose_kind)
        self.list.currentRowChanged.connect(lambda _: self._show_preview())
        self._choose_kind(OF_CONVERSATIONS if self._with_talks else _ALL)

    @property
    def chosen(self) -> BankGoal | None:
        """The goal that is pointed at."""
        row = self.list.currentRow()
        wanted = self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return next((goal for goal in self.goals if goal.id == wanted), None)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.S12)
        top.addWidget(self.search, 1)
        top.addWidget(self.kinds)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addLayout(left, 3)
        row.addWidget(self.preview, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addLayout(top)
        column.addLayout(row, 1)

    def _choose_kind(self, kind: str) -> None:
        role = "ib" if self._with_talks else "teacher"
        self.kinds.set_state([(_ALL, self.tr("All")), *kinds_for(role)], kind)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for goal in self.goals:
            if self.kinds.value in (_ALL, goal.kind) and matches(goal, self.search.text()):
                item = QListWidgetItem(goal.text)
                item.setData(Qt.ItemDataRole.UserRole, goal.id)
                self.list.addItem(item)
        there = self.list.count() > 0
        self.list.setVisible(there)
        self._none.setVisible(not there)
        self.list.setCurrentRow(0 if there else -1)
        self._show_preview()

    def _show_preview(self) -> None:
        self.preview.set_state(self.chosen, self._glasses)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrows while the keyboard is in the search field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                at = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, at)))
                return True
        return super().eventFilter(watched, event)


class _Sentences(QStyledItemDelegate):
    """Whole sentences, however many lines they take; the one that is on has a bar."""

    def __init__(self, view: PlainList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the words."""
        width = self._view.viewport().width()
        room = QRect(0, 0, width - 2 * theme.S12, 10_000)
        words = str(index.data())
        high = option.fontMetrics.boundingRect(room, _WRAP, words).height()
        return QSize(width, high + 2 * theme.S8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground and the words."""
        state: QStyle.StateFlag = option.state
        on = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        rect: QRect = option.rect
        painter.save()
        if on or over:
            painter.fillRect(rect, theme.colour("soft" if on else "hover"))
        if on:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.colour("accent"))
        painter.setPen(theme.colour("ink"))
        painter.setFont(option.font)
        room = rect.adjusted(theme.S12, theme.S8, -theme.S12, -theme.S8)
        painter.drawText(room, _WRAP, str(index.data()))
        painter.restore()


class _Preview(QFrame):
    """What comes with a goal."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        self._kind = Label("", "small", "second")
        self._text = Label("", "strong", wraps=True)
        self._indicators = Label("", "text", wraps=True)
        self._codes = Label("", "small", "second", wraps=True)
        self._head = Label(self.tr("By what do we see it?"), "small", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
        column.setSpacing(theme.S8)
        for part in (self._kind, self._text, self._head, self._indicators, self._codes):
            column.addWidget(part)
        column.addStretch(1)

    def set_state(self, goal: BankGoal | None, glasses: Lens | None) -> None:
        """Show a goal, or nothing."""
        for part in (self._kind, self._text, self._head, self._indicators, self._codes):
            part.setVisible(goal is not None)
        if goal is None:
            return
        self._kind.setText(kind_word(goal.kind))
        self._text.setText(goal.text)
        self._indicators.setText("\n".join(f"\N{EN DASH} {line}" for line in goal.indicators))
        found = [glasses.code(code) for code in goal.codes] if glasses else []
        names = ", ".join(code.name for code in found if code is not None)
        self._codes.setText(self.tr("Codes: {names}").format(names=names))
        self._codes.setVisible(bool(names))


class ComposingPart(QWidget):
    """Behaviour, situation and effect, and the sentence that they make. Signals: built."""

    built = Signal()

    def __init__(self, question: AskGoal) -> None:
        super().__init__()
        self._language, self._role = question.language, question.role
        self.behaviour, self.situation, self.effect = QLineEdit(), QLineEdit(), QLineEdit()
        self.kinds = Segmented()
        self.kinds.setAccessibleName(self.tr("Kind of goal"))
        start = OF_CONVERSATIONS if question.role == "ib" else "pedagogical"
        self.kinds.set_state(kinds_for(question.role), start)
        self._effect_field = Field(self.tr("so that pupils …"), self.effect)
        self.shown = Label("", "strong", wraps=True)
        self._build()
        for edit in (self.behaviour, self.situation, self.effect):
            edit.setMaxLength(_LONGEST)
            edit.textChanged.connect(lambda _: self._render())
        self.kinds.chosen.connect(lambda _: self._render())
        self._render()

    @property
    def sentence(self) -> str:
        """The sentence so far."""
        parts = (self.behaviour.text(), self.situation.text(), self.effect.text())
        return goal_sentence(*parts, self._language, self.kinds.value)

    @property
    def is_whole(self) -> bool:
        """Whether all three parts are there."""
        edits = (self.behaviour, self.situation, self.effect)
        return all(edit.text().strip() for edit in edits)

    def _build(self) -> None:
        self.behaviour.setPlaceholderText(self.tr("look round before I give a turn"))
        self.situation.setPlaceholderText(self.tr("in the circle"))
        self.effect.setPlaceholderText(self.tr("speak more often"))
        card = QFrame()
        card.setProperty("ground", "sunken")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
        inner.addWidget(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(Field(self.tr("I …"), self.behaviour))
        column.addWidget(Field(self.tr("When or where?"), self.situation))
        column.addWidget(self._effect_field)
        column.addWidget(self.kinds)
        column.addWidget(card)
        column.addStretch(1)

    def _render(self) -> None:
        of_talk = self.kinds.value == OF_CONVERSATIONS
        words = self.tr("so that the other …") if of_talk else self.tr("so that pupils …")
        self._effect_field.set_question(words)
        self.shown.setText(self.sentence)
        self.built.emit()
