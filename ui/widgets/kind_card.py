"""A big calm choice: a picture, what it is, and a sentence about it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui import theme

_HEIGHT, _LEAST, _ICON = 104, 288, 28
_TWO_BESIDE = 2 * _LEAST + theme.S16
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class KindCard(QAbstractButton):
    """A card that is pressed as a whole; Enter presses it as well as the space bar."""

    def __init__(self, icon: str, title: str, about: str) -> None:
        super().__init__()
        self._icon, self._about = icon, about
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for three lines at the usual width."""
        return QSize(_LEAST + theme.S56, self._wanted(_LEAST))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a few words."""
        return QSize(200, self._wanted(max(200, self.width())))

    def _wanted(self, width: int) -> int:
        metrics = QFontMetrics(theme.font("small"))
        room = QRect(0, 0, width - theme.S16 * 3 - _ICON, 400)
        text = metrics.boundingRect(room, int(_WRAPS), self._about).height()
        return max(_HEIGHT, theme.S16 * 2 + 24 + text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter; let the arrows walk."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, title and sentence."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if lit else "edge"), 1))
        ground = "soft" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        place = QRect(theme.S16, theme.S16, _ICON, _ICON)
        theme.icon(self._icon, "accent", _ICON).paint(painter, place)
        left = theme.S16 * 2 + _ICON
        room = self.rect().adjusted(left, theme.S16, -theme.S16, -theme.S12)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(room, int(_WRAPS), self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(room.adjusted(0, 26, 0, 0), int(_WRAPS), self._about)


class KindCards(QWidget):
    """Cards two by two, or below one another; arrows walk them. Signals: chosen (key)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[KindCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.S16)
        self._across = 0

    @property
    def cards(self) -> tuple[KindCard, ...]:
        """The cards in order."""
        return tuple(self._cards)

    def add(self, key: str, card: KindCard) -> None:
        """Add a choice."""
        card.clicked.connect(lambda _=False: self.chosen.emit(key))
        self._cards.append(card)
        self._across = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put two beside one another where there is room."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        step = _ARROWS.get(Qt.Key(event.key()))
        at = next((i for i, card in enumerate(self._cards) if card.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        rows = self._across if step in (-2, 2) else 1
        target = at + (rows if step > 0 else -rows)
        if 0 <= target < len(self._cards):
            self._cards[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        across = 2 if self.width() >= _TWO_BESIDE else 1
        if across == self._across:
            return
        self._across = across
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // across, at % across)


_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}
