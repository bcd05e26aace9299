"""A word in a rounded frame that lets one choose another from a short menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from ui import theme
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ICON, _GAP, _SIDE, _CARET = 16, 6, 10, 10
_OPENS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MenuChip(QAbstractButton):
    """Shows what is chosen; narrow it shows the icon alone. A click leaves the keyboard be.

    Signals:
        chosen: the key of the choice.
    """

    chosen = Signal(str)

    def __init__(self, name: str, icons: Mapping[str, str]) -> None:
        """Take what is chosen here, for a screen reader, and an icon for each key."""
        super().__init__()
        self._name, self._icons = name, dict(icons)
        self._value, self._narrow = "", False
        self._choices: list[tuple[str, str]] = []
        self.menu = QMenu(self)
        self.menu.triggered.connect(lambda action: self._choose(action.data()))
        self.setFont(theme.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)

    @property
    def value(self) -> str:
        """The key of what is chosen."""
        return self._value

    def set_state(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show a choice out of (key, word); tells nobody."""
        if list(choices) != self._choices:
            self._choices = list(choices)
            self.menu.clear()
            for key, word in choices:
                action = self.menu.addAction(plain_label(word))
                action.setData(key)
                action.setCheckable(True)
                action.setIcon(theme.icon(self._icons.get(key, ""), "ink", _ICON))
        self._value = chosen
        for action in self.menu.actions():
            action.setChecked(action.data() == chosen)
        word = dict(self._choices).get(chosen, "")
        self.setText(word)
        self.setAccessibleName(f"{self._name}: {word}")
        self.setToolTip(f"{self._name}: {word}" if self._narrow else self._name)
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Leave the word away."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_state(self._choices, self._value)

    def open(self) -> None:
        """Show the menu below."""
        for action in self.menu.actions():
            if action.data() == self._value:
                self.menu.setActiveAction(action)
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it with the keys that open a list."""
        if event.key() in _OPENS:
            self.open()
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for icon, word and caret."""
        width = 2 * _SIDE + _ICON + _GAP + _CARET
        if not self._narrow:
            width += self.fontMetrics().horizontalAdvance(self.text()) + _GAP
        return QSize(width, theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """No less than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a rounded frame with icon, word and caret."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 3.5, -0.5, -3.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        middle = (self.height() - _ICON) // 2
        theme.icon(self._icons.get(self._value, ""), "accent", _ICON).paint(
            painter, QRect(_SIDE, middle, _ICON, _ICON)
        )
        caret = QRect(self.width() - _SIDE - _CARET, (self.height() - _CARET) // 2, _CARET, _CARET)
        theme.icon("ph.caret-down", "ink2", _CARET).paint(painter, caret)
        if not self._narrow:
            painter.setFont(QFont(self.font()))
            painter.setPen(theme.colour("ink"))
            place = self.rect().adjusted(_SIDE + _ICON + _GAP, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _choose(self, key: str) -> None:
        if key != self._value:
            self.set_state(self._choices, key)
            self.chosen.emit(key)
        else:
            self.set_state(self._choices, key)  # a second click on what is checked unchecks it
