"""A card to choose: an icon, a name, and a sentence below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme

_SIDE, _ICON, _GAP, _TICK = 12, 24, 10, 16


class ChoiceCard(QAbstractButton):
    """Chosen is soft with an accent edge, a tick and a semibold name. Space chooses."""

    def __init__(self, icon: str, name: str, words: str) -> None:
        super().__init__()
        self._icon, self._words = icon, words
        self.setText(name)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Room for a name and two lines."""
        return QSize(220, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a word and its icon."""
        return QSize(150, self.heightForWidth(220))

    def hasHeightForWidth(self) -> bool:
        """Narrower cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the name and the whole sentence."""
        name, words = self._boxes(width)
        return max(_ICON, name.height() + 2 + words.height()) + 2 * _GAP

    def _name_font(self) -> QFont:
        return theme.font("strong" if self.isChecked() else "text")

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        left = _SIDE + _ICON + _GAP
        room = max(40, width - left - _SIDE - _TICK)
        wrap = int(Qt.TextFlag.TextWordWrap)
        high = 10_000
        name = QFontMetrics(theme.font("strong")).boundingRect(
            QRect(0, 0, room, high), wrap, self.text()
        )
        words = QFontMetrics(theme.font("small")).boundingRect(
            QRect(0, 0, room, high), wrap, self._words
        )
        name = QRect(left, _GAP, room, name.height())
        return name, QRect(left, name.bottom() + 3, room, words.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words, and the tick when chosen."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = "soft" if chosen or self.isDown() else "hover" if self.underMouse() else "surface"
        thick = 2 if chosen else 1
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), thick))
        painter.setBrush(theme.colour(fill))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        place = QRect(_SIDE, _GAP, _ICON, _ICON)
        theme.icon(self._icon, "accent" if chosen else "ink2", _ICON).paint(painter, place)
        name, words = self._boxes(self.width())
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.setFont(self._name_font())
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        painter.drawText(name, wrap, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2" if self.isEnabled() else "ink3"))
        painter.drawText(words, wrap, self._words)
        if chosen:
            at = QRect(self.width() - _SIDE - _TICK + 4, _GAP, _TICK, _TICK)
            theme.icon("ph.check-circle", "accent", _TICK).paint(painter, at)
