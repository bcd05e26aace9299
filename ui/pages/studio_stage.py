"""The stage: the film, and the small fields that open over its foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.pages.studio_note import NoteEditor
from ui.pages.studio_time import time_typed
from ui.pages.studio_views import WIDE, AngleView, Rim, SecondView, places
from ui.player.surface import Surface
from ui.widgets.label import Label

NOTE_WIDTH = 480


class TimeField(QFrame):
    """Asks for a place in the film, not modal.

    Signals:
        asked: milliseconds.
        left: it closed.
    """

    asked = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._field = QLineEdit()
        self._field.setFixedWidth(96)
        self._field.setPlaceholderText("12:03")
        self._field.setAccessibleName(self.tr("Go to a time, such as 12:03"))
        self._field.returnPressed.connect(self._ask)
        self._field.editingFinished.connect(self._close_when_left)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        row.addWidget(Label(self.tr("Go to")))
        row.addWidget(self._field)
        self.hide()

    def open(self) -> None:
        """Let a time be typed."""
        self._field.clear()
        self._mark("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; Enter was the field's and means no note to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()

    def _ask(self) -> None:
        ms = time_typed(self._field.text())
        if ms is None:
            self._mark("error")
            return
        self._close()
        self.asked.emit(ms)

    def _close_when_left(self) -> None:
        if not self._field.hasFocus() and self.isVisible():
            self._close()

    def _close(self) -> None:
        self.hide()
        self.left.emit()

    def _mark(self, state: str) -> None:
        self._field.setProperty("state", state)
        theme.restyle(self._field)


class Stage(QWidget):
    """Holds the film. It has the keyboard whenever no field has it; a ring shows after Tab.

    Signals:
        menu_asked: where on the screen the menu of the film is wanted.
    """

    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("paintsOwnFocus", True)  # noqa: FBT003  a ring around the film distracts
        self.setAccessibleName(self.tr("Film"))
        self.surface = Surface(self)
        self.second = SecondView(self)
        self._rim = Rim(self)
        self._view, self._dark = AngleView.ONE, False
        self._ratios = (WIDE, WIDE)
        self._ring = _Ring(self)
        self.note = NoteEditor(self)
        self.time_field = TimeField(self)
        self._arrange()

    def darken(self, dark: bool) -> None:  # noqa: FBT001
        """Take the pictures away, to listen only; or bring them back."""
        self._dark = dark
        self._arrange()

    def look(self, view: AngleView, ratios: tuple[float, float] = (WIDE, WIDE)) -> None:
        """Show one film or two; `ratios` are width to height of the first and the second."""
        self._view, self._ratios = view, ratios
        self._arrange()

    def sizeHint(self) -> QSize:
        """A 16:9 picture of a fair size."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Small, but a film."""
        return QSize(160, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark between and behind the films."""
        QPainter(self).fillRect(event.rect(), theme.colour("stage"))

    def _arrange(self) -> None:
        """Give both films their places; the small one lies over the large."""
        view = self._view
        small = self.surface if view is AngleView.OTHER else self.second
        ratio = self._ratios[0 if view is AngleView.OTHER else 1]
        first, second = places(self.rect(), view, ratio)
        self.surface.setGeometry(first)
        self.second.setGeometry(second)
        self.surface.setVisible(not self._dark)
        self.second.setVisible(not self._dark and view is not AngleView.ONE)
        large = self.second if small is self.surface else self.surface
        large.stackUnder(small)
        has_corner = view in (AngleView.CORNER, AngleView.OTHER)
        self._rim.setGeometry(small.geometry().adjusted(-1, -1, 1, 1))
        self._rim.setVisible(has_corner and not self._dark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fields at the foot."""
        super().resizeEvent(event)
        self._arrange()
        width = min(NOTE_WIDTH, self.width() - 2 * theme.S12)
        self._put(self.note, width)
        self._put(self.time_field, self.time_field.sizeHint().width())
        self._ring.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Leave Tab to the page, which may walk the moments with it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_tab(event):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the film; by key over its middle."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        middle = self.mapToGlobal(self.rect().center())
        self.menu_asked.emit(middle if by_key else event.globalPos())

    def leave(self, way: int) -> None:
        """Give the keyboard to what comes after the film (1), or before it (-1)."""
        self.focusNextPrevChild(way > 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to who goes by the keyboard."""
        super().focusInEvent(event)
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ring.setVisible(event.reason() in by_tab)
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring.hide()

    def _put(self, field: QWidget, width: int) -> None:
        height = field.sizeHint().height()
        field.setGeometry(theme.S12, self.height() - height - theme.S12, width, height)


def _is_tab(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class _Ring(QWidget):
    """The focus ring of the stage, inside its edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
