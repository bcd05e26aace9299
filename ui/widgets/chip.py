"""Small rounded words: some show something, others choose something."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets.plain_tip import plain_tip

_SHOWS, _CHOOSES = 24, 32
_ICON, _GAP, _SIDE = 14, 6, 12


def _paint_ground(painter: QPainter, rect: QRect, fill: str, edge: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), 1))
    painter.setBrush(theme.colour(fill))
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


class Chip(QWidget):
    """A word that shows something, 24 high: a goal, a kind, a state."""

    def __init__(self, text: str = "", icon: str = "", token: str = "ink2") -> None:  # noqa: S107
        super().__init__()
        self._text = self._icon = self._token = ""
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_state(text, icon, token)

    def set_state(self, text: str, icon: str = "", token: str = "ink2") -> None:  # noqa: S107
        """Show a text, with an icon before it in the colour of a token."""
        self._text, self._icon, self._token = text, icon, token
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon and text."""
        icon = _ICON + _GAP if self._icon else 0
        text = self.fontMetrics().horizontalAdvance(self._text)
        return QSize(2 * _SIDE + icon + text + 1, _SHOWS)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(64, self.sizeHint().width()), _SHOWS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and what fits of the text."""
        del event
        painter = QPainter(self)
        _paint_ground(painter, self.rect(), "surface", "line")
        left = _SIDE
        if self._icon:
            place = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
            theme.icon(self._icon, self._token, _ICON).paint(painter, place)
            left += _ICON + _GAP
        room = self.rect().adjusted(left, 0, -_SIDE, 0)
        painter.setPen(theme.colour("ink"))
        shown = self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class ChoiceChip(QAbstractButton):
    """A word that chooses, 32 high, with a count after it. Use `toggled` of QAbstractButton."""

    def __init__(self, text: str = "", count: int | None = None, *, chosen: bool = False) -> None:
        super().__init__()
        self._count: int | None = None
        self.setCheckable(True)
        self.setFont(theme.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, count, chosen=chosen)

    def set_state(self, text: str, count: int | None = None, *, chosen: bool = False) -> None:
        """Show a word and how many there are of it."""
        self.setText(text)
        self._count = count
        self.setAccessibleName(self._words())
        self.setChecked(chosen)
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return self.text() if self._count is None else f"{self.text()}  {self._count}"

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """Room for the words when chosen, so that choosing moves nothing."""
        text = QFontMetrics(self._bold()).horizontalAdvance(self._words())
        return QSize(2 * _SIDE + text + 2, _CHOOSES)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint chosen as soft with an accent edge and semibold words."""
        del event
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = "soft" if chosen or self.isDown() else "hover" if self.underMouse() else "surface"
        _paint_ground(painter, self.rect(), fill, "accent" if chosen else "edge")
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        painter.setFont(self._bold() if chosen else self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words())
