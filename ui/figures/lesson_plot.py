"""LessonPlot: the whole lesson at a glance; a click on a mark goes to it in the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from beeldcoach.services.figure_words import seconds_text
from ui import theme
from ui.figures.palette import on_screen
from ui.figures.plot_painting import geometry_for, mark_box, paint_plot
from ui.focus_ring import OWN_RING, keys_lead
from ui.i18n import film_time
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from beeldcoach.services.sheets import Plot
    from ui.figures.plot_geometry import PlotGeometry
    from ui.i18n import Language

_NARROWEST = 360


class LessonPlot(QWidget):
    """One focus stop: up and down choose a code, left and right a mark, Enter goes there.

    Signals:
        gone_to: a time of the film, milliseconds.
        stood_on: the box of the mark that the keyboard is on.
    """

    gone_to = Signal(int)
    stood_on = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._plot: Plot | None = None
        self._picture: QPixmap | None = None
        self._here: tuple[int, int] | None = None  # row and mark of the keyboard
        self._pointed: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_RING, "yes")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Course of the lesson"))
        theme.changed.connect(self._forget)

    def set_plot(self, plot: Plot) -> None:
        """Show a lesson."""
        if plot == self._plot:
            return
        self._plot, self._here, self._pointed = plot, None, None
        self._forget()
        self.setFixedHeight(int(self._where().height) + 1)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(860, self.height())

    def minimumSizeHint(self) -> QSize:
        """Narrower puts more in less."""
        return QSize(_NARROWEST, self.height())

    @property
    def here(self) -> str:
        """The mark that the keyboard is on, in words; empty for none."""
        return self._said(self._here) if self._here is not None else ""

    def _where(self) -> PlotGeometry:
        assert self._plot is not None
        return geometry_for(self._plot, max(self.width(), _NARROWEST))

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint it anew."""
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lesson, and a frame around the mark that is meant."""
        del event
        if self._plot is None:
            return
        if self._picture is None:
            self._picture = self._painted(self._plot)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        ringed = self._here if self.hasFocus() and keys_lead() else None
        for at, token in ((self._pointed, "ink2"), (ringed, "accent")):
            if at is not None:
                self._paint_frame(painter, at, token)

    def _painted(self, plot: Plot) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint_plot(painter, plot, self._where(), on_screen())
        painter.end()
        return made

    def _paint_frame(self, painter: QPainter, at: tuple[int, int], token: str) -> None:
        assert self._plot is not None
        box = mark_box(self._plot.rows[at[0]].marks[at[1]], at[0], self._where())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(token), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)

    # The pointer

    def _at(self, place: QPointF) -> tuple[int, int] | None:
        if self._plot is None:
            return None
        where = self._where()
        row = where.row_at(place.y())
        if row is None:
            return None
        mark = where.nearest(self._plot.rows[row].marks, place.x())
        return None if mark is None else (row, mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which mark a click would go to."""
        at = self._at(event.position())
        if at != self._pointed:
            self._pointed = at
            hand = Qt.CursorShape.PointingHandCursor if at else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Mean nothing any more."""
        super().leaveEvent(event)
        self._pointed = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the mark in the film."""
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._go(at)

    def event(self, event: QEvent) -> bool:
        """Tell what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            words = plain_tip(self._said(at)) if at is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # The keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a mark at once."""
        super().focusInEvent(event)
        if self._here is None and (first := self._first(0, 1)) is not None:
            self._stand(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks, and go to one."""
        walks = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step, here = walks.get(Qt.Key(event.key())), self._here
        if step is not None and here is not None:
            self._walk(here, step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here is not None:
            self._go(here)
        else:
            super().keyPressEvent(event)

    def _walk(self, here: tuple[int, int], step: tuple[int, int]) -> None:
        assert self._plot is not None
        down, along = step
        if along:
            last = len(self._plot.rows[here[0]].marks) - 1
            self._stand((here[0], min(max(here[1] + along, 0), last)))
        elif (row := self._first(here[0] + down, down)) is not None:
            self._stand((row[0], self._beside(here, row[0])))

    def _first(self, row: int, step: int) -> tuple[int, int] | None:
        """Return the first mark of the next row that has any."""
        rows = self._plot.rows if self._plot is not None else ()
        while 0 <= row < len(rows):
            if rows[row].marks:
                return row, 0
            row += step
        return None

    def _beside(self, here: tuple[int, int], row: int) -> int:
        """Return which mark of another row is nearest in time."""
        assert self._plot is not None
        at = self._plot.rows[here[0]].marks[here[1]][0]
        marks = self._plot.rows[row].marks
        return min(range(len(marks)), key=lambda place: abs(marks[place][0] - at))

    def _stand(self, at: tuple[int, int]) -> None:
        assert self._plot is not None
        self._here = at
        self.setAccessibleDescription(self._said(at))
        told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(told)
        self.stood_on.emit(mark_box(self._plot.rows[at[0]].marks[at[1]], at[0], self._where()))
        self.update()

    def _said(self, at: tuple[int, int]) -> str:
        assert self._plot is not None
        row = self._plot.rows[at[0]]
        start, end = row.marks[at[1]]
        words = f"{film_time(start)} {row.name}"
        if end is None:
            return words
        return f"{words}, {seconds_text(end - start, self._language)}"

    def _go(self, at: tuple[int, int]) -> None:
        assert self._plot is not None
        self.gone_to.emit(self._plot.rows[at[0]].marks[at[1]][0])
