"""TrajectoryDelegate: paints a trajectory's row: name, kind, path, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.row_geometry import HEIGHT, RowColumns, columns_of
from ui.models.row_painting import ground_of, paint_ring, paint_text
from ui.models.trajectory_list import LINE_ROLE, TrajectoryLine
from ui.widgets.step_marks import paint_small_path

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

_SPACING, _SPACING_NARROW = 43.5, 32.0


class TrajectoryDelegate(QStyledItemDelegate):
    """Rows of 48, with a rule between them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the view."""
        del index
        return QSize(option.rect.width(), HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        line, rect = index.data(LINE_ROLE), option.rect
        columns = columns_of(rect.width())
        ground = ground_of(option)
        painter.save()
        painter.translate(rect.topLeft())
        row = QRect(0, 0, rect.width(), rect.height())
        painter.fillRect(row, theme.colour(ground))
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(0, row.bottom(), row.width(), 1, theme.colour("line"))
        _paint_name(painter, columns, line)
        _paint_path(painter, columns, line, ground)
        _paint_next(painter, columns, line)
        place = QRect(columns.chevron, (HEIGHT - 16) // 2, 16, 16)
        theme.icon("ph.caret-right", "ink2", 16).paint(painter, place)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, row)
        painter.restore()


def _paint_name(painter: QPainter, columns: RowColumns, line: TrajectoryLine) -> None:
    left, width = columns.name
    paint_text(painter, QRect(left, 6, width, 20), line.name, "strong", "ink")
    second = line.place if columns.kind else f"{line.kind}, {line.place}"
    paint_text(painter, QRect(left, 27, width, 16), second, "small", "ink2")
    if columns.kind:
        left, width = columns.kind
        theme.icon(line.icon, "ink2", 16).paint(painter, QRect(left, 16, 16, 16))
        paint_text(painter, QRect(left + 24, 16, width - 24, 16), line.kind, "small", "ink2")


def _paint_path(painter: QPainter, columns: RowColumns, line: TrajectoryLine, ground: str) -> None:
    left, width = columns.path
    spacing = _SPACING if columns.kind else _SPACING_NARROW
    area = QRectF(left, 2, width, HEIGHT - 4)
    paint_small_path(painter, area, line.steps, ground=ground, spacing=spacing)


def _paint_next(painter: QPainter, columns: RowColumns, line: TrajectoryLine) -> None:
    left, width = columns.next
    first, token = QRect(left, 6, width, 20), "ink"
    if line.warns:
        theme.icon("ph.warning", "warn", 16).paint(painter, QRect(left, 8, 16, 16))
        first, token = first.adjusted(24, 0, 0, 0), "warn"
    paint_text(painter, first, line.next, "strong" if line.warns else "text", token)
    paint_text(painter, QRect(left, 27, width, 16), line.when, "small", "ink2")
