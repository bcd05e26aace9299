"""The list of trajectories: one click or Enter on a row opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QSizePolicy

from ui import theme
from ui.focus_ring import OWN_RING
from ui.models.row_geometry import HEIGHT
from ui.models.trajectory_delegate import TrajectoryDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from ui.models.trajectory_list import TrajectoryList

_LEAST_ROWS = 3  # below that the page scrolls


class TrajectoryListView(QListView):
    """As high as its rows, scrolling when there is no room. Signals: opened (a trajectory's id)."""

    opened = Signal(object)

    def __init__(self, lines: TrajectoryList) -> None:
        super().__init__()
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegate(TrajectoryDelegate(self))
        self.setProperty(OWN_RING, "yes")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        lines.modelReset.connect(self._fit)

    def sizeHint(self) -> QSize:
        """Room for a few rows: it grows to all of them before the page begins to scroll."""
        return QSize(800, self._height_of(min(self._lines.rowCount(), _LEAST_ROWS)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter; the arrows, Home and End walk."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._lines.rowCount():
            self.setCurrentIndex(self._lines.index(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Round the corners of the rows as those of the frame."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.viewport().rect())
        inside, outside = QPainterPath(), QPainterPath()
        inside.addRoundedRect(whole.adjusted(-0.5, -0.5, 0.5, 0.5), 5.5, 5.5)
        outside.addRect(whole)
        painter.fillPath(outside.subtracted(inside), theme.colour("paper"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawPath(inside)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._lines.line(index.row()).id)

    def _fit(self) -> None:
        rows = self._lines.rowCount()
        self.setMinimumHeight(self._height_of(min(rows, _LEAST_ROWS)))
        self.setMaximumHeight(self._height_of(rows))
        self.updateGeometry()

    def _height_of(self, rows: int) -> int:
        return rows * HEIGHT + 2 * self.frameWidth()
