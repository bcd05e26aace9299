"""A small picture of a film that is pressed to go there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme

_ICON = 20


class SmallPicture(QAbstractButton):
    """Shows a JPEG whole; an icon while there is none. A click leaves the keyboard be."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self._jpeg = b""
        self._image = QImage()
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, name: str, jpeg: bytes, words: str = "") -> None:
        """Show a picture under a name, with words in its corner."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        if jpeg != self._jpeg:
            self._jpeg, self._image = jpeg, QImage.fromData(jpeg) if jpeg else QImage()
        self._words = words
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to see."""
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        """As it was made."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, words and, under the pointer, an edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), theme.colour("stage"))
        if self._image.isNull():
            place = QRect(0, 0, _ICON, _ICON)
            place.moveCenter(self.rect().center())
            theme.icon("ph.image", "ink3", _ICON).paint(painter, place)
        else:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(self.rect().topLeft(), size)
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self._image)
        if self._words:
            self._paint_words(painter)
        painter.setClipping(False)
        if self.underMouse() or self.isDown():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_words(self, painter: QPainter) -> None:
        """Paint the words on a dark ground, which reads on every picture."""
        painter.setFont(theme.font("small", tabular=True))
        width = painter.fontMetrics().horizontalAdvance(self._words) + 8
        box = QRect(self.width() - width - 3, self.height() - 19, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.colour("stage")
        ground.setAlpha(220)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 2, 2)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
