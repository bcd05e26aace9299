"""The keys of the debrief: big enough for someone who holds no laptop every day."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy

from ui import theme
from ui.debrief import dark
from ui.debrief.pressable import Pressable
from ui.widgets.plain_tip import plain_tip

Tone: TypeAlias = Literal["normal", "primary", "moment", "quiet"]

RING = 4  # room around the key for its own focus ring
_RADIUS = 8
_FACES: dict[Tone, tuple[str, str, str]] = {  # fill, edge, words
    "normal": ("surface", "edge", "ink"),
    "primary": ("accent", "accent", "on_accent"),
    "moment": ("stage", "warn", "warn"),
    "quiet": ("", "", "ink2"),
}


class BigKey(Pressable):
    """A key with an icon and a word, above one another or side by side.

    The widget is `RING` larger than the key on each side. Space and Enter press it; every other
    key goes on to the screen.
    """

    def __init__(self, icon: str, tone: Tone = "normal", *, high: int = 80) -> None:
        super().__init__()
        self._icon, self._tone, self._high, self._wide = icon, tone, high, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFont(_word_font(tone))
        dark.rings_itself(self)

    @property
    def stacked(self) -> bool:
        """Whether the icon stands above the word."""
        return self._wide > 0

    def set_state(
        self, text: str, icon: str = "", keys: str = "", tone: Tone | None = None
    ) -> None:
        """Show a word and an icon; `keys` are told when pointed at."""
        self.setText(text)
        self._icon, self._tone = icon or self._icon, tone or self._tone
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(f"{text} ({keys})" if keys else text))
        self.updateGeometry()
        self.update()

    def set_size(self, high: int, wide: int = 0) -> None:
        """How high the key is; with a width its icon stands above the word."""
        if (high, wide) != (self._high, self._wide):
            self._high, self._wide = high, wide
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the key and its ring."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        wide = max(self._wide, words + 24) if self.stacked else words + self._icon_size() + 40
        return QSize(wide + 2 * RING, self._high + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """The words stay whole."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        beside = 0 if self.stacked else self._icon_size() + 10
        return QSize(words + beside + 16 + 2 * RING, self._high + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, key, icon and word."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        fill, edge, words = self._face()
        if self.hasFocus():
            painter.setPen(QPen(dark.colour("accent"), 2))
            painter.drawRoundedRect(key.adjusted(-3, -3, 3, 3), _RADIUS + 2, _RADIUS + 2)
        painter.setBrush(dark.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        thick = 2 if self._tone == "moment" or self.isChecked() else 1
        painter.setPen(QPen(dark.colour(edge), thick) if edge else Qt.PenStyle.NoPen)
        inset = thick / 2
        painter.drawRoundedRect(key.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        self._paint_words(painter, key.toRect(), words)

    def _face(self) -> tuple[str, str, str]:
        fill, edge, words = _FACES[self._tone]
        if not self.isEnabled():
            return ("" if self._tone == "quiet" else "sunken"), "line" if edge else "", "ink3"
        if self.isChecked():
            return "soft", "accent", "ink"
        if self.isDown() or self.underMouse():
            return ("accent_hover" if self._tone == "primary" else "hover"), edge, words
        return fill, edge, words

    def _icon_size(self) -> int:
        return 28 if self.stacked and self._high >= 64 else 20

    def _paint_words(self, painter: QPainter, key: QRect, token: str) -> None:
        painter.setFont(self.font())
        painter.setPen(dark.colour(token))
        size = self._icon_size()
        middle = Qt.AlignmentFlag.AlignCenter
        if self.stacked:
            top = key.top() + (key.height() - size - 24) // 2
            place = QRect(key.center().x() - size // 2 + 1, top, size, size)
            painter.drawText(
                QRect(key.left(), top + size + 3, key.width(), 22), middle, self.text()
            )
        else:
            words = painter.fontMetrics().horizontalAdvance(self.text())
            left = key.left() + (key.width() - size - 10 - words) // 2
            place = QRect(left, key.center().y() - size // 2 + 1, size, size)
            room = QRect(left + size + 10, key.top(), words + 2, key.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        dark.paint_icon(painter, self._icon, token, place)


def open_above(menu: QMenu, key: BigKey) -> None:
    """Open a menu over a key at the bottom of the screen."""
    menu.popup(key.mapToGlobal(QPoint(RING, -menu.sizeHint().height())))


def _word_font(tone: Tone) -> QFont:
    font = theme.font("key")
    if tone == "quiet":
        font.setWeight(QFont.Weight.Normal)
    return font
