"""A key of the lens: press its letter, or click, and the moment is coded."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme
from ui.widgets.keycap import SIZE, keycap_width, paint_keycap
from ui.widgets.plain_tip import plain_tip
from ui.widgets.shapes import paint_shape

FLASH_MS = 150  # long enough to be seen, gone before the next press
_BAR, _SHAPE = 4, 16


@dataclass(frozen=True, slots=True)
class CodeKeyState:
    """What a key shows. `running_s` is the length so far of an interval that runs.

    `given` is the key that the lens gives, where the coach's own keys have it for something else.
    """

    key: str
    name: str
    colour: str  # of the cluster: "blauw", "oranje", ...
    count: int = 0
    running_s: int | None = None
    tooltip: str = ""
    given: str = ""


class CodeKey(QAbstractButton):
    """36 high: colour bar, keycap, shape, name, count. A click takes no keyboard from the film."""

    def __init__(self) -> None:
        super().__init__()
        self._state = CodeKeyState("", "", "leisteen")
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font("text"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(self, state: CodeKeyState) -> None:
        """Show a code."""
        if state == self._state:
            return
        self._state = state
        self.setText(state.name)
        count = str(state.count) if state.running_s is None else f"{state.running_s} s"
        self.setAccessibleName(f"{state.key}, {state.name}, {count}")
        self.setToolTip(plain_tip(state.tooltip or state.name))
        self.update()

    def flash(self) -> None:
        """Light up for a moment, as when its letter was typed."""
        self._flash.start()
        self.update()

    @property
    def is_lit(self) -> bool:
        """Whether the key shows that it was pressed just now."""
        return self._flash.isActive() or self.isDown()

    def sizeHint(self) -> QSize:
        """Room for sixteen letters."""
        return QSize(186, 36)

    def minimumSizeHint(self) -> QSize:
        """Room for the key and a few letters."""
        return QSize(120, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key from left to right."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        code = theme.code_colour(self._state.colour)
        self._paint_ground(painter, QColor(code.fill))
        left = 9
        cap = keycap_width(self._state.key)
        top = (self.height() - SIZE) / 2
        paint_keycap(painter, QRectF(left, top, cap, SIZE), self._state.key)
        left += cap + 6
        shape = QRectF(left, (self.height() - _SHAPE) / 2, _SHAPE, _SHAPE)
        paint_shape(painter, code.shape, shape, QColor(code.fill), QColor(code.edge))
        self._paint_words(painter, left + _SHAPE + 7)

    def _paint_ground(self, painter: QPainter, fill: QColor) -> None:
        running = self._state.running_s is not None
        width = 2 if self.is_lit or running else 1
        inset = width / 2
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        ground = "soft" if self.is_lit or running else "hover" if self.underMouse() else "surface"
        painter.fillPath(frame, theme.colour(ground))
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), fill)
        if running:  # the bar has grown to the full width of the key
            painter.fillRect(QRectF(0, self.height() - _BAR, self.width(), _BAR), fill)
        painter.restore()
        painter.setPen(QPen(theme.colour("accent" if width == 2 else "line"), width))
        painter.drawPath(frame)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        running = self._state.running_s
        count = str(self._state.count) if running is None else f"{running} s"
        bold = theme.font("text", tabular=True)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        width = painter.fontMetrics().horizontalAdvance(count)
        right = self.width() - 8
        place = QRectF(right - width - 1, 0, width + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, count)
        if self._state.given:
            width += self._paint_given(painter, right - width - 8)
        room = QRectF(left, 0, max(0.0, right - width - 5 - left), self.height())
        painter.setFont(self._name_font(room.width()))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        name = painter.fontMetrics().elidedText(
            self._state.name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)

    def _name_font(self, room: float) -> QFont:
        """Smaller letters for a long name, before it is cut."""
        fits = QFontMetrics(self.font()).horizontalAdvance(self._state.name) <= room
        return self.font() if fits else theme.font("small")

    def _paint_given(self, painter: QPainter, right: float) -> int:
        """Paint the key that is not the code's now, struck through; return the room it takes."""
        font = theme.font("small")
        font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(theme.colour("warn"))
        width = painter.fontMetrics().horizontalAdvance(self._state.given)
        place = QRectF(right - width - 1, 0, width + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._state.given)
        return width + 12
