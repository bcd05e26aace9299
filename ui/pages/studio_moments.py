"""The list of moments: time, shape, name, note and star in rows of 32."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.i18n import film_time
from ui.models.moment_filter import MomentSieve
from ui.models.moment_list import MomentList
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ui.models.moment_filter import MomentFilter
    from ui.viewmodels.moments import MomentRow, Moments

ROW_HEIGHT = 32
_BADGE = 20
_ACTORS = {"teacher": "ph.chalkboard-teacher", "pupil": "ph.student", "group": "ph.users-three"}
STAR_ZONE = 36
_TIME_LEFT, _SHAPE_LEFT, _NAME_LEFT, _SHAPE = 12, 60, 82, 14
_NAME_SHARE, _MOST_NAME = 0.5, 0.75  # of what is left for name and note; the most if need be


class _Rows(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, names: MomentList) -> None:
        super().__init__(names)
        self._list = names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: MomentRow = index.data(MomentList.ROW)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        self._ground(painter, box, chosen=chosen, hover=hover)
        painter.translate(box.topLeft())
        self._words(painter, box, row, chosen=chosen)
        self._shape(painter, box, row)
        self._star(painter, box, row)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, *, chosen: bool, hover: bool) -> None:
        token = "soft" if chosen else "hover" if hover else "surface"
        painter.fillRect(box, theme.colour(token))
        if chosen:
            painter.fillRect(box.x(), box.y(), 3, box.height(), theme.colour("accent"))

    def _shape(self, painter: QPainter, box: QRect, row: MomentRow) -> None:
        code = theme.code_colour(row.colour)
        place = QRectF(_SHAPE_LEFT, (box.height() - _SHAPE) / 2, _SHAPE, _SHAPE)
        if row.code_id is None:
            theme.icon("ph.note", "ink2", 16).paint(painter, place.adjusted(-1, -1, 1, 1).toRect())
        else:
            paint_shape(painter, row.shape, place, QColor(code.fill), QColor(code.edge))

    def _words(self, painter: QPainter, box: QRect, row: MomentRow, *, chosen: bool) -> None:
        times, names = theme.font("small", tabular=True), theme.font("text")
        if chosen:
            times.setWeight(QFont.Weight.DemiBold)
            names.setWeight(QFont.Weight.DemiBold)
        token = "ink" if chosen else "ink2"
        _draw(painter, times, token, film_time(row.start_ms), (_TIME_LEFT, 46, box.height()))
        room = box.width() - _NAME_LEFT - STAR_ZONE - self._badges(painter, box, row)
        note = _note_of(row)
        if row.code_id is None:  # a bare note takes the room of both
            _draw(painter, names, "ink", note, (_NAME_LEFT, room, box.height()))
            return
        name = f"{self._list.name_of(row)}, {row.said}" if row.said else self._list.name_of(row)
        needed = QFontMetrics(names).horizontalAdvance(name) + 16
        width = min(max(int(room * _NAME_SHARE), needed), int(room * _MOST_NAME)) if note else room
        _draw(painter, names, "ink", name, (_NAME_LEFT, width - 8, box.height()))
        place = (_NAME_LEFT + width, room - width, box.height())
        _draw(painter, theme.font("small"), "ink2", note, place)

    def _badges(self, painter: QPainter, box: QRect, row: MomentRow) -> int:
        """Whom it is about, that it goes on from another, and an open question; their width."""
        badges = [(_ACTORS[row.actor], "ink2")] if row.actor in _ACTORS else []
        if row.answers is not None:
            badges.append(("ph.arrow-bend-down-right", "ink2"))
        if row.asks:
            badges.append(("ph.question", "warn"))
        left = box.width() - STAR_ZONE - len(badges) * _BADGE
        for place, (name, token) in enumerate(badges):
            spot = QRect(left + place * _BADGE, (box.height() - 16) // 2, 16, 16)
            theme.icon(name, token, 16).paint(painter, spot)
        return len(badges) * _BADGE

    def _star(self, painter: QPainter, box: QRect, row: MomentRow) -> None:
        name, token = ("ph.star-fill", "warn") if row.starred else ("ph.star", "ink3")
        place = QRect(box.width() - 28, (box.height() - 16) // 2, 16, 16)
        theme.icon(name, token, 16).paint(painter, place)


def _note_of(row: MomentRow) -> str:
    words = " ".join(row.note.split())
    if row.end_ms is None:
        return words
    length = film_time(row.end_ms - row.start_ms + 500)
    return f"{length}  {words}".strip()


def _draw(
    painter: QPainter, font: QFont, token: str, words: str, place: tuple[int, int, int]
) -> None:
    """Draw one line at (left, width, height), cut at its end."""
    left, width, height = place
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRect(left, 0, width, height), Qt.AlignmentFlag.AlignVCenter, shown)


class MomentView(QTableView):
    """Shows the moments; keys are left to the page, so that they mean the same everywhere.

    A table of one column: it needs no layout of its rows, however many there are.

    Signals:
        chosen: the id of the row that was clicked.
        starred: the id of the row whose star was clicked.
        asked: the id of the row whose open question was clicked.
        opened: the id of the row that was double-clicked.
        menu_asked: the id of a row, and where on the screen its menu is wanted.
    """

    chosen = Signal(object)
    starred = Signal(object)
    asked = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments = MomentList(self)
        self._sieve: MomentSieve | None = None  # made when it is needed first
        self._rows = _Rows(self._moments)
        self.setModel(self._moments)
        self.setItemDelegate(self._rows)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Moments"))
        theme.changed.connect(self.viewport().update)

    def set_state(self, rows: Moments | Sequence[MomentRow], selected: UUID | None) -> None:
        """Show rows, one of them chosen."""
        self._moments.set_rows(rows)
        index = self._moments.index_of(selected) if selected else QModelIndex()
        if self._sieve is not None and self.model() is self._sieve:
            index = self._sieve.mapFromSource(index)
        if index == self.currentIndex() and index.isValid():
            return
        with QSignalBlocker(self):
            if index.isValid():
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, flag)
                self.scrollTo(index)
            else:
                self.selectionModel().clear()
        self.viewport().update()

    def set_filter(self, chosen: MomentFilter) -> None:
        """Leave out what a filter does not show."""
        if self._sieve is None:
            self._sieve = MomentSieve(self)
            self._sieve.setSourceModel(self._moments)
        self._sieve.set_filter(chosen)
        shown = self._moments if chosen.is_empty else self._sieve
        if self.model() is not shown:
            self.setModel(shown)

    @property
    def count(self) -> int:
        """How many moments are shown."""
        return self.model().rowCount()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Five rows."""
        return QSize(300, 5 * ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        return QSize(200, 3 * ROW_HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for a row, or for its star; the page decides what is chosen."""
        self._press(event, self.chosen)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a row."""
        self._press(event, self.opened)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or by key of the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            row = index.data(MomentList.ROW)
            place = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu_asked.emit(row.id, self.viewport().mapToGlobal(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press did it all."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the pointer is; dragging chooses nothing."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def _press(self, event: QMouseEvent, told: SignalInstance) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = index.data(MomentList.ROW)
        from_right = self.viewport().width() - event.position().x()
        on_question = row.asks and STAR_ZONE < from_right <= STAR_ZONE + _BADGE
        hit = self.starred if from_right <= STAR_ZONE else self.asked if on_question else told
        hit.emit(row.id)
