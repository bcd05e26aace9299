"""Colours, fonts and ready-made pictures for one theme and one pixel density."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImageReader, QPainter, QPixmap

from ui import theme
from ui.timeline.packing import SHAPE_PX
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from ui.timeline.lanes import Lane

THUMBNAILS_KEPT = 400  # at most 45 kB each on a dense screen


class Look:
    """What the lanes are painted with; make a new one when theme or pixel density changes."""

    def __init__(self, ratio: float) -> None:
        self.ratio = ratio
        self.tiles: dict[tuple[Lane, str], tuple[tuple[object, ...], QPixmap]] = {}  # what it is of
        self.small = theme.font("small", tabular=True)
        self.strong = theme.font("small", tabular=True)
        self.strong.setWeight(self.strong.Weight.DemiBold)
        self._widths = QFontMetricsF(self.small)
        self._strong_widths = QFontMetricsF(self.strong)
        self.colour = lru_cache(maxsize=None)(theme.colour)
        self.code = lru_cache(maxsize=None)(theme.code_colour)
        self.thumbnail = lru_cache(maxsize=THUMBNAILS_KEPT)(self._thumbnail)
        self.width_of = lru_cache(maxsize=2_000)(self._width_of)
        self.shape = lru_cache(maxsize=None)(self._shape)

    def veil(self, token: str, alpha: int) -> QColor:
        """A token's colour, see-through (0 to 255)."""
        made = QColor(self.colour(token))
        made.setAlpha(alpha)
        return made

    def crisp(self, x: float) -> float:
        """The nearest x that falls on a pixel of the screen."""
        return round(x * self.ratio) / self.ratio

    def _width_of(self, text: str, *, strong: bool = False) -> float:
        """The width of a text in the small font, in logical pixels."""
        widths = self._strong_widths if strong else self._widths
        return float(widths.horizontalAdvance(text))

    def elided(self, text: str, width: float) -> str:
        """The text, cut at its end to fit a width."""
        return self._widths.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _shape(self, shape: str, colour: str) -> QPixmap:
        made = _blank(QSize(SHAPE_PX, SHAPE_PX), self.ratio)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        code = self.code(colour)
        box = QRectF(0, 0, SHAPE_PX, SHAPE_PX)
        paint_shape(painter, shape, box, QColor(code.fill), QColor(code.edge))
        painter.end()
        return made

    def _thumbnail(self, jpeg: bytes, width: int, height: int) -> QPixmap:
        """A JPEG filling a box, cut at its sides; one that cannot be read is left dark."""
        made = _blank(QSize(width, height), self.ratio)
        made.fill(self.colour("stage"))
        buffer = QBuffer()  # lives as long as the reader
        buffer.setData(QByteArray(jpeg))
        reader = QImageReader(buffer)
        size = reader.size().scaled(made.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(size)
        image = reader.read()
        if not image.isNull():
            painter = QPainter(made)
            image.setDevicePixelRatio(self.ratio)
            box = image.deviceIndependentSize()
            corner = QPointF((width - box.width()) / 2, (height - box.height()) / 2)
            painter.drawImage(corner, image)
            painter.end()
        return made


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
