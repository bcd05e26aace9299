"""The coach's scale from 0 to 10: to set it, to tick it, and to show it in a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from ui import theme
from ui.widgets.number_field import NumberField

LOWEST, HIGHEST = 0, 10
_UNANSWERED = LOWEST - 1


class _Slider(QSlider):
    """A slider with a tick for each whole number."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(LOWEST, HIGHEST)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number beside it has the keyboard
        self.setMinimumWidth(116)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("edge"), 1))
        reach = self.width() - 16
        for number in range(LOWEST, HIGHEST + 1):
            x = 8 + round(reach * number / HIGHEST)
            painter.drawLine(x, self.height() // 2 + 6, x, self.height() // 2 + 9)
        painter.end()
        super().paintEvent(event)


class ScaleInput(QWidget):
    """A slider and a number that say the same. Signals: changed (the new number).

    The number can be unanswered; sliding or typing answers it.
    """

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._slider = _Slider()
        self._spin = NumberField(_UNANSWERED, HIGHEST)
        self._spin.setSpecialValueText("\N{EN DASH}")
        self._spin.setFixedWidth(64)
        self._slider.valueChanged.connect(self._spin.setValue)
        self._spin.valueChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S16)
        row.addWidget(self._slider, 1)
        row.addWidget(self._spin)
        self.setFocusProxy(self._spin)

    def set_state(self, value: int | None) -> None:
        """Show a number, or that there is none yet; tells nobody."""
        with QSignalBlocker(self._spin), QSignalBlocker(self._slider):
            self._spin.setValue(_UNANSWERED if value is None else value)
            self._slider.setValue(LOWEST if value is None else value)

    @property
    def value(self) -> int | None:
        """The number, or None while unanswered."""
        value = self._spin.value()
        return None if value == _UNANSWERED else value

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (of Qt)
        """Name the number for those who hear the screen."""
        super().setAccessibleName(name)
        self._spin.setAccessibleName(name)
        self._slider.setAccessibleName(name)

    def _tell(self, value: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(max(LOWEST, value))
        if value != _UNANSWERED:
            self.changed.emit(value)


class ScaleRow(QWidget):
    """Eleven boxes of which one is ticked. Arrows and digits choose. Signals: changed."""

    changed = Signal(int)
    _BOX, _HIGH = 35, 36

    def __init__(self) -> None:
        super().__init__()
        self._value: int | None = None
        self.setFont(theme.font("text", tabular=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, value: int | None) -> None:
        """Tick a number, or none; tells nobody."""
        self._value = value
        self.setAccessibleDescription("" if value is None else str(value))
        self.update()

    @property
    def value(self) -> int | None:
        """The number that is ticked."""
        return self._value

    def sizeHint(self) -> QSize:
        """Eleven boxes and the last edge."""
        return QSize(self._BOX * (HIGHEST + 1) + 1, self._HIGH)

    def _choose(self, value: int) -> None:
        value = max(LOWEST, min(HIGHEST, value))
        if value != self._value:
            self.set_state(value)
            self.changed.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick the box under the pointer."""
        x = event.position().x()
        self._choose(int(x // self._BOX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; a digit ticks it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._choose(step + (self._value if self._value is not None else LOWEST - step))
        elif event.text().isdecimal():
            self._choose(int(event.text()))
        elif event.key() == Qt.Key.Key_End:
            self._choose(HIGHEST)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes; the ticked one is filled and semibold."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        clip = QPainterPath()
        clip.addRoundedRect(frame, 4, 4)
        painter.fillPath(clip, theme.colour("surface"))
        painter.setClipPath(clip)
        for number in range(LOWEST, HIGHEST + 1):
            self._paint_box(painter, number)
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawPath(clip)

    def _paint_box(self, painter: QPainter, number: int) -> None:
        box = QRectF(number * self._BOX, 0, self._BOX + 1, self._HIGH)
        font, on = QFont(self.font()), number == self._value
        if on:
            painter.fillRect(box, theme.colour("accent"))
            font.setWeight(QFont.Weight.DemiBold)
        elif number:
            painter.fillRect(QRectF(box.left(), 0, 1, self._HIGH), theme.colour("edge"))
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent" if on else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def scale_text(value: float) -> str:
    """A number of the scale, halves as "5½"."""
    whole = int(value)
    return f"{whole}½" if abs(value - whole - 0.5) < 0.01 else f"{value:g}"


class ScaleLine(QWidget):
    """A small line that shows where the scale was at intake, is now, and should come."""

    _HIGH, _SIDE = 32, 16

    def __init__(self) -> None:
        super().__init__()
        self._intake: float | None = None
        self._now: float | None = None
        self._goal: float | None = None
        self.setFont(theme.font("small", tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_state(self, intake: float | None, now: float | None, goal: float | None) -> None:
        """Show the numbers that there are."""
        self._intake, self._now, self._goal = intake, now, goal
        self.setAccessibleName(", ".join(text for _, text in self._words()))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as in the head of a trajectory."""
        return QSize(250 + 2 * self._SIDE, self._HIGH)

    def minimumSizeHint(self) -> QSize:
        """Still room for three words."""
        return QSize(180, self._HIGH)

    def _words(self) -> list[tuple[float, str]]:
        words = []
        if self._intake is not None:
            words.append((self._intake, self.tr("{0} intake").format(scale_text(self._intake))))
        if self._now is not None:
            words.append((self._now, self.tr("{0} now").format(scale_text(self._now))))
        if self._goal is not None:
            words.append((self._goal, self.tr("{0} goal").format(scale_text(self._goal))))
        return words

    def _placed(self) -> list[tuple[float, str]]:
        """Return the words by their place; what stands at one place is said in one."""
        words = self._words()
        if self._now is not None and self._now == self._goal:
            both = self.tr("{0} now and goal").format(scale_text(self._now))
            words = [*words[:-2], (self._now, both)]
        return sorted(words, key=lambda each: each[0])

    def _x(self, value: float) -> float:
        return self._SIDE + (self.width() - 2 * self._SIDE) * value / HIGHEST

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, ticks, the way gone, the marks, and the words below."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawLine(QPointF(self._x(LOWEST), 8.5), QPointF(self._x(HIGHEST), 8.5))
        for number in range(LOWEST, HIGHEST + 1):
            x = round(self._x(number)) + 0.5
            painter.drawLine(QPointF(x, 6), QPointF(x, 11))
        self._paint_marks(painter)
        self._paint_words(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        accent = theme.colour("accent")
        if self._intake is not None and self._now is not None:
            painter.setPen(QPen(accent, 3))
            painter.drawLine(QPointF(self._x(self._intake), 8.5), QPointF(self._x(self._now), 8.5))
        painter.setPen(QPen(accent, 2))
        if self._intake is not None:
            painter.setBrush(theme.colour("paper"))
            painter.drawEllipse(QPointF(self._x(self._intake), 8.5), 4, 4)
        if self._now is not None:
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(self._x(self._now), 8.5), 4, 4)
        if self._goal is not None:
            x = self._x(self._goal)
            painter.setPen(QPen(theme.colour("ink"), 1.5))
            painter.setBrush(theme.colour("accent" if self._goal == self._now else "paper"))
            corners = [(x, 2.5), (x + 5, 8.5), (x, 14.5), (x - 5, 8.5)]
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_words(self, painter: QPainter) -> None:
        """Words stand under their mark, pushed right where they would touch."""
        metrics = self.fontMetrics()
        words = self._placed()
        widths = [metrics.horizontalAdvance(text) + 4 for _, text in words]
        places = spread([self._x(value) for value, _ in words], widths, self.width())
        for (value, text), width, left in zip(words, widths, places, strict=True):
            font = QFont(self.font())
            if value == self._now:
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            room = QRectF(left, 15, width, 16)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def spread(centres: list[float], widths: list[int], room: float, gap: float = 6) -> list[float]:
    """Left edges for words around centres (ascending) so that none touch, within 0..room."""
    lefts: list[float] = []
    free = 0.0
    for centre, width in zip(centres, widths, strict=True):
        lefts.append(max(free, centre - width / 2))
        free = lefts[-1] + width + gap
    limit = room
    for index in range(len(lefts) - 1, -1, -1):
        lefts[index] = min(lefts[index], limit - widths[index])
        limit = lefts[index] - gap
    return lefts
