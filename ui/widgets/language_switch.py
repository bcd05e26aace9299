"""The language of the screen, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.separator import Separator

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))  # never translated: to be found when lost


class LanguageSwitch(QWidget):
    """Quiet words side by side, the one that is on semibold. Signals: chosen (code)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QAbstractButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        for code, name in LANGUAGES:
            if self.buttons:
                rule = Separator(Qt.Orientation.Vertical)
                rule.setFixedHeight(theme.S12)
                row.addWidget(rule)
            button = _Word(name)
            button.clicked.connect(lambda _=False, to=code: self._choose(to))
            self.buttons[code] = button
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, language: str) -> None:
        """Show which language is on; tells nobody."""
        for code, button in self.buttons.items():
            button.setChecked(code == language)

    def _choose(self, code: str) -> None:
        self.set_state(code)
        self.chosen.emit(code)


class _Word(QAbstractButton):
    """One language; semibold when it is on, so never by colour alone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._font(on=True)).horizontalAdvance(self.text()) + 12, 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self._font(on=self.isChecked()))
        painter.setPen(theme.colour("ink" if self.isChecked() or self.underMouse() else "ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _font(self, *, on: bool) -> QFont:
        font = theme.font("small")
        font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        return font
