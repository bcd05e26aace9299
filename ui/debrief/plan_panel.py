"""The plan of the talk: steps with minutes, and how far the talk is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.debrief import dark
from ui.debrief.plan_clock import PlanClock
from ui.debrief.pressable import Pressable
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from beeldcoach.services.talk_plan import TalkPlan, TalkStep

REFRESH_MS = 5000  # minutes are shown, so this is often enough
ROW = 48


class StepRow(Pressable):
    """One step: done, now or to come, its name and its minutes."""

    def __init__(self, high: int = ROW) -> None:
        super().__init__()
        self._state, self._minutes, self._high = "ahead", "", high
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("text"))
        dark.rings_itself(self)

    def set_state(self, name: str, minutes: str, state: str, said: str) -> None:
        """Show a step; `state` is done, now or ahead, `said` is it in words."""
        self.setText(name)
        self._minutes, self._state = minutes, state
        self.setAccessibleName(f"{name}, {minutes}, {said}")
        self.update()

    def set_high(self, high: int) -> None:
        """Take less room, or more."""
        self._high = high
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(220, self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, glyph, name and minutes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._state == "now"
        if now or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dark.colour("soft" if now else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if now:
            painter.fillRect(QRect(0, 0, 3, self.height()), dark.colour("accent"))
        if self.hasFocus():
            painter.setPen(QPen(dark.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        self._paint_glyph(painter)
        self._paint_words(painter, now=now)

    def _paint_glyph(self, painter: QPainter) -> None:
        place = QRect(14, (self.height() - 16) // 2, 16, 16)
        if self._state == "done":
            dark.paint_icon(painter, "ph.check-circle-fill", "accent", place)
            return
        now = self._state == "now"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(dark.colour("accent" if now else "edge"), 2 if now else 1.5))
        painter.drawEllipse(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5))
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dark.colour("accent"))
            painter.drawEllipse(QRectF(place).adjusted(5, 5, -5, -5))

    def _paint_words(self, painter: QPainter, *, now: bool) -> None:
        room = self.rect().adjusted(44, 0, -12, 0)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(dark.colour("ink2"))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._minutes
        )
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(self._minutes) - 8)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if now else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(dark.colour("ink2" if self._state == "done" else "ink"))
        name = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)


class PlanPanel(QWidget):
    """The steps in a column, or folded into one button. Signals: stepped (index)."""

    stepped = Signal(int)

    def __init__(self, plan: TalkPlan, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.plan, self.clock = plan, PlanClock(now, len(plan.steps))
        self.rows = [StepRow() for _ in plan.steps]
        self._build()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    @property
    def step(self) -> TalkStep:
        """The step that is on."""
        return self.plan.steps[self.clock.current]

    def go(self, index: int) -> None:
        """Begin a step, or take it up again."""
        if 0 <= index < len(self.rows):
            self.clock.go(index)
            self.refresh()
            self.stepped.emit(index)

    def set_remember(self, text: str) -> None:
        """Show the working point of last time below the plan; "" shows nothing."""
        self._remember.setText(text)
        self._remember.setVisible(bool(text))
        self._remember_head.setVisible(bool(text))

    def folded_button(self) -> QPushButton:
        """The button that stands for the whole plan on a small screen."""
        return self._folded

    def refresh(self) -> None:
        """Show the minutes as they are now."""
        now = self.clock.current
        for index, (row, step) in enumerate(zip(self.rows, self.plan.steps, strict=True)):
            state = "now" if index == now else "done" if index < now else "ahead"
            row.set_state(step.name, self._minutes(index), state, self._said(state))
        self._total.setText(str(self.clock.total))
        self._of.setText(self.tr("/ {} min").format(self.plan.minutes))
        self._aim.setText(self.step.aim)
        whole = self.tr("{0} of {1} min").format(self.clock.total, self.plan.minutes)
        self._folded.setText(f"{self.step.name}  {self._minutes(now)}  ({whole})")
        self._folded.setAccessibleName(self._folded.text())

    def set_tight(self, *, tight: bool) -> None:
        """Take less room where the screen is low."""
        for row in self.rows:
            row.set_high(40 if tight else ROW)

    def _minutes(self, index: int) -> str:
        meant = self.plan.steps[index].minutes
        if index == self.clock.current:
            return self.tr("{0} / {1} min").format(self.clock.minutes(index), meant)
        return self.tr("{} min").format(meant)

    def _said(self, state: str) -> str:
        words = {"now": self.tr("now"), "done": self.tr("done"), "ahead": self.tr("to come")}
        return words[state]

    def _build(self) -> None:
        self._total, self._of = Label("", "strong", tabular=True), Label("", "text", "second")
        head = QHBoxLayout()
        head.setSpacing(theme.S4)
        head.addWidget(Label(self.tr("Conversation plan"), "strong"))
        head.addStretch(1)
        head.addWidget(self._total)
        head.addWidget(self._of)
        card = QFrame()
        card.setProperty("ground", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(8, 8, 8, 8)
        inner.setSpacing(0)
        for index, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, at=index: self.go(at))
            inner.addWidget(row)
        self._build_rest()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addLayout(head)
        column.addWidget(card)
        column.addWidget(self._aim)
        column.addSpacing(theme.S12)
        column.addWidget(self._remember_head)
        column.addWidget(self._remember)
        column.addStretch(1)
        self.set_remember("")

    def _build_rest(self) -> None:
        self._aim = Label("", "small", "second", wraps=True)
        self._remember_head = Label(self.tr("Working point of last time"), "strong")
        self._remember = Label("", "small", "second", wraps=True)
        self._folded = QPushButton()
        self._folded.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dark.rings_itself(self._folded)
        self._folded.clicked.connect(self._open_menu)

    def _open_menu(self) -> None:
        menu = QMenu(self._folded)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for index, step in enumerate(self.plan.steps):
            action = menu.addAction(f"{index + 1}  {step.name}  {self._minutes(index)}")
            action.setCheckable(True)
            action.setChecked(index == self.clock.current)
            action.triggered.connect(lambda _=False, at=index: self.go(at))
        menu.popup(self._folded.mapToGlobal(self._folded.rect().bottomLeft()))
