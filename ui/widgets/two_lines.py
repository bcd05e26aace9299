"""A heading of at most two lines; what does not fit is told on pointing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.plain_tip import plain_tip

_LINES = 2
_HIGH = 28  # pixels a line of a heading


class TwoLines(QWidget):
    """Wraps a text over two lines and ends it in an ellipsis when it is longer still."""

    def __init__(self, kind: theme.FontKind = "heading") -> None:
        super().__init__()
        self._text = ""
        self.setFont(theme.font(kind))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HIGH)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """One line, as wide as it is."""
        return QSize(min(800, self.fontMetrics().horizontalAdvance(self._text) + 4), _HIGH)

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(160, _HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again what fits."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        del event
        painter = QPainter(self)
        painter.setPen(theme.colour("ink"))
        ascent = (_HIGH + self.fontMetrics().ascent() - self.fontMetrics().descent()) / 2
        for at, line in enumerate(self._shown()):
            painter.drawText(QPointF(0, at * _HIGH + ascent), line)

    def _shown(self) -> list[str]:
        lines = self._lines(self.width())
        if len(lines) <= _LINES:
            return lines
        rest = " ".join(lines[_LINES - 1 :])
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        return [*lines[: _LINES - 1], last]

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        units = self._text.encode("utf-16-le")  # Qt counts these, not characters
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            found.append(units[start:end].decode("utf-16-le", "ignore").strip())
        layout.endLayout()
        return found

    def _fit(self) -> None:
        lines = len(self._lines(self.width()))
        self.setToolTip(plain_tip(self._text) if lines > _LINES else "")
        self.setFixedHeight(_HIGH * max(1, min(_LINES, lines)))
        self.update()
