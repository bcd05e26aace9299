"""Cards with rows that lead somewhere, for the pages of a person and of a school."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from ui.navigation import Location

_SIDE, _ICON = 8, 16
_ONE, _TWO = 32, 44


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row shows; without a place it leads nowhere."""

    first: str
    second: str = ""
    icon: str = ""
    to: Location | None = None


class LinkRow(QAbstractButton):
    """A line, with a smaller one below it, that is pressed as a whole."""

    def __init__(self, state: RowState) -> None:
        super().__init__()
        self.state = state
        self.setText(state.first)
        self.setAccessibleName(state.first)
        self.setAccessibleDescription(state.second)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font("text"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip("\n".join(part for part in (state.first, state.second) if part)))

    def sizeHint(self) -> QSize:
        """One line, or two."""
        return QSize(240, _TWO if self.state.second else _ONE)

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, words, and an arrow that says that it leads somewhere."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        if self.state.icon:
            at = room.left(), (self.height() - _ICON) // 2
            theme.icon(self.state.icon, "ink2", _ICON).paint(painter, *at, _ICON, _ICON)
            room.adjust(_ICON + _SIDE, 0, 0, 0)
        arrow = room.right() - _ICON + 4, (self.height() - _ICON) // 2
        theme.icon("ph.caret-right", "ink3", _ICON).paint(painter, *arrow, _ICON, _ICON)
        room.adjust(0, 0, -_ICON - 4, 0)
        lines = [(self.state.first, "text", "ink"), (self.state.second, "small", "ink2")]
        high = self.height() // 2 if self.state.second else self.height()
        for number, (words, kind, token) in enumerate(lines):
            if not words:
                continue
            painter.setFont(theme.font("text" if kind == "text" else "small"))
            painter.setPen(theme.colour(token))
            line = room.adjusted(0, 0, 0, 0)
            line.setHeight(high)
            line.moveTop(number * high + (2 if self.state.second and not number else 0))
            shown = painter.fontMetrics().elidedText(
                words.replace("\n", " "), Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
            )


class RowsCard(Card):
    """A heading with rows, hidden while there are none unless it says so. Signals: going."""

    going = Signal(object)

    def __init__(self, icon: str, title: str, nothing: str = "") -> None:
        super().__init__()
        self._nothing = nothing
        self._shown: tuple[RowState, ...] | None = None
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.S8)
        self.head.addWidget(IconLabel(icon, "ink2", 18))
        self.title = Label(title, "strong")
        self.head.addWidget(self.title, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self.head)
        self.body.addLayout(self._rows)

    def set_rows(self, rows: tuple[RowState, ...]) -> None:
        """Show rows."""
        self.setVisible(bool(rows or self._nothing))
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._rows.addWidget(self._row(row))
        if not rows:
            self._rows.addWidget(Label(self._nothing, "small", "second", wraps=True))

    def _row(self, state: RowState) -> QWidget:
        if state.to is not None:
            row = LinkRow(state)
            row.clicked.connect(lambda _=False: self.going.emit(state.to))
            return row
        plain = QWidget()
        box = QVBoxLayout(plain)
        box.setContentsMargins(_SIDE, theme.S4, _SIDE, theme.S4)
        box.setSpacing(0)
        box.addWidget(Label(state.first, "text", wraps=True))
        if state.second:
            box.addWidget(Label(state.second, "small", "second", wraps=True))
        return plain
