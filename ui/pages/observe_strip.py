"""The thin strip of an observation: a row for each cluster, a shape for each that was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.pages.strip_places import length_of, ms_at, ticks, x_of
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from beeldcoach.domain.lens import Lens
    from ui.viewmodels.observation_state import SightingRow

ROW, SHAPE = 11, 9
RULER = 16
SIDE = theme.S16
_APART = 44  # pixels between two figures
_NEAR = 12  # pixels at which a click still means a shape


class EventStrip(QWidget):
    """What was seen, from left to right. Signals: chosen (the id of what was clicked)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[SightingRow] = ()
        self._lanes: list[str] = []  # colours, from above
        self._now: int | None = None
        self._length = length_of(0)
        self._selected: UUID | None = None
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What was seen, by time"))
        theme.changed.connect(self._forget)

    def set_state(
        self, rows: Sequence[SightingRow], lens: Lens | None, selected: UUID | None = None
    ) -> None:
        """Show what was seen."""
        lanes = [cluster.colour for cluster in lens.clusters] if lens else []
        if any(row.colour not in lanes for row in rows):
            lanes.append("leisteen")
        if rows is self._rows and lanes == self._lanes and selected == self._selected:
            return
        if lanes != self._lanes:
            self._lanes = lanes
            self.updateGeometry()
        self._rows, self._selected = rows, selected
        self._measure()
        self._forget()

    def set_now(self, ms: int | None) -> None:
        """Show where the clock is; None for nowhere."""
        if ms != self._now:
            self._now = ms
            self._measure()
            self.update()

    def sizeHint(self) -> QSize:
        """A row for each cluster, and the minutes."""
        return QSize(300, ROW * max(1, len(self._lanes)) + RULER + theme.S8)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it gets."""
        return QSize(120, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what stands nearest."""
        if not self._rows:
            return
        at = ms_at(event.position().x() - SIDE, self._length, self._width())
        lane = int((event.position().y() - 4) // ROW)
        near = min(
            self._rows,
            key=lambda row: (abs(row.start_ms - at), abs(self._lane_of(row) - lane)),
        )
        if abs(self._x(near.start_ms) - event.position().x()) <= _NEAR:
            self.chosen.emit(near.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was seen, and where the clock is."""
        del event
        if self._picture is None or self._picture.deviceIndependentSize() != self.size():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._now is not None:
            painter.setPen(theme.colour("bad"))
            x = self._x(self._now)
            painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - RULER))

    def _drawn(self) -> QPixmap:
        """Everything but the clock, drawn once for each change."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._draw_ruler(painter)
        for row in self._rows:
            self._draw_row(painter, row)
        painter.end()
        return picture

    def _draw_ruler(self, painter: QPainter) -> None:
        base = self.height() - RULER
        painter.setFont(theme.font("small", tabular=True))
        for minute in ticks(self._length, self._width(), _APART):
            x = self._x(minute * 60_000)
            painter.setPen(theme.colour("line"))
            painter.drawLine(QPointF(x, 2), QPointF(x, base))
            painter.setPen(theme.colour("ink2"))
            place = QRectF(x - _APART / 2, base, _APART, RULER)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(minute))

    def _draw_row(self, painter: QPainter, row: SightingRow) -> None:
        code = theme.code_colour(row.colour)
        centre = QPointF(self._x(row.start_ms), 4 + ROW * self._lane_of(row) + ROW / 2)
        box = QRectF(0, 0, SHAPE, SHAPE)
        box.moveCenter(centre)
        paint_shape(painter, row.shape, box, QColor(code.fill), QColor(code.edge))
        if row.starred or row.id == self._selected:
            painter.setPen(theme.colour("warn" if row.starred else "accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-1, -1, 1, 1))

    def _lane_of(self, row: SightingRow) -> int:
        return self._lanes.index(row.colour) if row.colour in self._lanes else len(self._lanes) - 1

    def _x(self, ms: int) -> float:
        return SIDE + x_of(ms, self._length, self._width())

    def _width(self) -> float:
        return max(1.0, self.width() - 2.0 * SIDE)

    def _measure(self) -> None:
        last = max(self._rows[-1].start_ms if self._rows else 0, self._now or 0)
        length = length_of(last)
        if length != self._length:
            self._length = length
            self._forget()

    def _forget(self) -> None:
        self._picture = None
        self.update()
