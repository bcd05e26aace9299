"""How often something was to be seen: not, sometimes or often, as one small button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme

LEVELS = ("", "not", "sometimes", "often")
_LEAST, _HIGH = 88, theme.CONTROL
_DOT, _STEP = 3.5, 11


class MetCell(QAbstractButton):
    """Pressing goes on to the next level; arrows go up and down, 1 to 3 choose, Delete empties.

    Signals:
        chosen: the level, "" where nothing is said.
    """

    chosen = Signal(str)

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what, self._level = what, ""
        self.setFont(theme.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self._step(1, around=True))
        self.set_state("")

    @property
    def level(self) -> str:
        """What it shows."""
        return self._level

    def set_state(self, level: str) -> None:
        """Show a level; tells nobody."""
        self._level = level if level in LEVELS else ""
        said = self._word() or self.tr("nothing said yet")
        self.setAccessibleName(f"{self._what}: {said}")
        self.setToolTip(self.tr("Not, sometimes or often: press to go on, or 1, 2 and 3"))
        self.update()

    def _word(self) -> str:
        return self._words().get(self._level, "")

    def _words(self) -> dict[str, str]:
        return {
            "not": self.tr("not"),
            "sometimes": self.tr("sometimes"),
            "often": self.tr("often"),
        }

    def sizeHint(self) -> QSize:
        """Room for dots and the longest word."""
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in self._words().values())
        return QSize(max(_LEAST, widest + 16 + 2 * _STEP + theme.S8), _HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrows; digits choose."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if key in step:
            self._step(step[key])
        elif event.text() in ("0", "1", "2", "3"):
            self._choose(LEVELS[int(event.text())])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        else:
            super().keyPressEvent(event)

    def _step(self, by: int, *, around: bool = False) -> None:
        at = LEVELS.index(self._level) + by
        at = at % len(LEVELS) if around else max(0, min(len(LEVELS) - 1, at))
        self._choose(LEVELS[at])

    def _choose(self, level: str) -> None:
        if level != self._level:
            self.set_state(level)
            self.chosen.emit(level)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint two dots, as many of them full as it was seen, and the word."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.underMouse() or self.isDown()
        painter.setPen(QPen(theme.colour("edge" if hover else "line"), 1))
        painter.setBrush(theme.colour("hover" if hover else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        full = max(0, LEVELS.index(self._level) - 1)
        word = self._word()
        left = 12.0 if word else (self.width() - _STEP) / 2
        for number in range(2):
            self._paint_dot(painter, left + number * _STEP, on=number < full)
        painter.setPen(theme.colour("ink"))
        room = self.rect().adjusted(12 + 2 * _STEP - 2, 0, -2, 0)
        text = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_dot(self, painter: QPainter, x: float, *, on: bool) -> None:
        said = self._level != ""
        painter.setPen(QPen(theme.colour("accent" if said else "ink3"), 1.2))
        painter.setBrush(theme.colour("accent") if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, self.height() / 2), _DOT, _DOT)
