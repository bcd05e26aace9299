"""A button with its key drawn in it; in narrow places the key alone remains."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from ui import theme
from ui.widgets.keycap import SIZE, keycap_width, paint_keycap


class CapButton(QPushButton):
    """Its word stands beside the cap; a click leaves the keyboard where it was."""

    def __init__(self, key: str, word: str, name: str) -> None:
        super().__init__()
        self._key, self._word, self._narrow = "", word, False
        self.setAccessibleName(name)
        self.set_key(key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_key(self, key: str) -> None:
        """Show another key; "" for none."""
        self._key = key
        name = self.accessibleName()
        self.setToolTip(f"{name} ({key})" if key else name)
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Leave the word away."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for cap and word."""
        width = self._cap_width + 2 * 6
        if self._has_word:
            width += 8 + self.fontMetrics().horizontalAdvance(self._word) + 4
        return QSize(width, theme.CONTROL)

    @property
    def _cap_width(self) -> int:
        return keycap_width(self._key) if self._key else 0

    @property
    def _has_word(self) -> bool:
        return not (self._narrow and self._key)

    def minimumSizeHint(self) -> QSize:
        """No smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap and the word upon the button."""
        super().paintEvent(event)
        painter = QPainter(self)
        cap = QRectF(6, (self.height() - SIZE) / 2, self._cap_width, SIZE)
        if self._key:
            paint_keycap(painter, cap, self._key, enabled=self.isEnabled())
        if self._has_word:
            painter.setFont(theme.font("text"))
            painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
            left = int(cap.right()) + 8
            place = self.rect().adjusted(left, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._word)
