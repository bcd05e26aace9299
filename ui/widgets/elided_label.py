"""One line of text that ends in an ellipsis when there is no room, and tells all on pointing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.plain_tip import plain_tip


class ElidedLabel(QWidget):
    """For names and titles of any length. The tooltip is there only when text is cut off."""

    def __init__(
        self,
        text: str = "",
        kind: theme.FontKind = "text",
        token: str = "ink",  # noqa: S107
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._text, self._token, self._mode = "", token, mode
        self.setFont(theme.font(kind))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._say_all_when_cut()
        self.updateGeometry()
        self.update()

    def is_cut(self) -> bool:
        """Whether not all of the text is seen."""
        return self.fontMetrics().horizontalAdvance(self._text) > self.width()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, _line_height(self))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), 48), _line_height(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether all fits."""
        super().resizeEvent(event)
        self._say_all_when_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        del event
        painter = QPainter(self)
        painter.setPen(theme.colour(self._token if self.isEnabled() else "ink3"))
        shown = self.fontMetrics().elidedText(self._text, self._mode, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)

    def _say_all_when_cut(self) -> None:
        self.setToolTip(plain_tip(self._text) if self.is_cut() else "")


def _line_height(label: QWidget) -> int:
    return {12: 16, 14: 20, 16: 20, 22: 28, 20: 28, 32: 40}.get(label.font().pixelSize(), 20)
