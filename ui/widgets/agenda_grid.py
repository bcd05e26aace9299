"""A week or a month in one widget: one focus stop, walked with keys, moved by dragging."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QToolTip, QWidget

from ui import i18n
from ui.focus_ring import OWN_RING, keys_lead
from ui.widgets.agenda_geometry import Layout, Timed, layout_of, span_of, stepped
from ui.widgets.agenda_painting import AgendaPainter, Drag
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from ui.widgets.agenda_state import AgendaEntry, AgendaState


class AgendaGrid(QWidget):
    """Arrows walk days and appointments, Page Up and Down weeks or months, Home goes to today.

    Enter opens an appointment, or plans something on a day; Ctrl and an arrow move it; M asks for
    a day and a time.

    Signals:
        opened: the key of an appointment.
        moved: the key of an appointment, and the day to put it on.
        asked_to_move: the key of an appointment.
        planning: a day on which something is to be planned.
        walked: a day that the cursor went to; it may lie outside what is shown.
        wanted_week: a day of which not everything fits.
    """

    opened = Signal(object)
    moved = Signal(object, object)
    asked_to_move = Signal(object)
    planning = Signal(object)
    walked = Signal(object)
    wanted_week = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state: AgendaState | None = None
        self._layout = Layout((), ())
        self._item = -1  # of the entries; -1 while the cursor stands on the day itself
        self._carried: object = None  # what was moved, until it stands on its new day
        self._pressed: QPoint | None = None
        self._drag: Drag | None = None
        self._under: int | None = None
        self._spoken: list[_Spoken] = []
        self.setProperty(OWN_RING, "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Agenda"))

    def minimumSizeHint(self) -> QSize:
        """Room for a month in a small window."""
        return QSize(480, 300)

    def set_state(self, state: AgendaState) -> None:
        """Show a week or a month; the cursor stays on the same appointment where it can."""
        held = self.entry.key if self.entry is not None else self._carried
        self._state = state
        same = [i for i, e in enumerate(state.entries) if e.key == held and e.day == state.day]
        if same:
            self._carried = None
        self._item = same[0] if same else -1
        self._drag = None
        self._place()
        self._describe()

    @property
    def day(self) -> date | None:
        """The day that the cursor is on."""
        return self._state.day if self._state else None

    @property
    def entry(self) -> AgendaEntry | None:
        """The appointment that the cursor is on; None while it is on the day itself."""
        if self._state is None or not 0 <= self._item < len(self._state.entries):
            return None
        return self._state.entries[self._item]

    @property
    def layout_now(self) -> Layout:
        """Where everything stands."""
        return self._layout

    def select(self, key: object) -> None:
        """Put the cursor on an appointment of the day that is shown."""
        if self._state is not None:
            for index, entry in enumerate(self._state.entries):
                if entry.key == key:
                    self._go_to(entry.day, index)

    def _place(self) -> None:
        state = self._state
        if state is None:
            return
        entries = [Timed(e.day, e.at, e.minutes) for e in state.entries]
        self._layout = layout_of(state.view, state.day, entries, (self.width(), self.height()))
        self._place_spoken(state)
        self.update()

    def _place_spoken(self, state: AgendaState) -> None:
        """Give every appointment something that a screen reader finds."""
        while len(self._spoken) < len(self._layout.blocks):
            spoken = _Spoken(self)
            spoken.pressed_at.connect(self._open_index)
            self._spoken.append(spoken)
        for at, spoken in enumerate(self._spoken):
            there = at < len(self._layout.blocks)
            spoken.setVisible(there)
            if there:
                block = self._layout.blocks[at]
                spoken.index = block.index
                spoken.setAccessibleName(state.entries[block.index].words)
                box = block.box
                spoken.setGeometry(box.x, box.y, box.width, box.height)

    def _indices(self, day: date) -> list[int]:
        assert self._state is not None
        return [index for index, entry in enumerate(self._state.entries) if entry.day == day]

    def _go_to(self, day: date, item: int = -1) -> None:
        assert self._state is not None
        self._item, self._carried = item, None
        if day == self._state.day:
            self._describe()
            self.update()
            return
        self.walked.emit(day)

    def _describe(self) -> None:
        """Say where the cursor is."""
        state = self._state
        if state is None:
            return
        self.setAccessibleDescription(self.entry.words if self.entry else self._day_words(state))
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)

    def _day_words(self, state: AgendaState) -> str:
        day = i18n.date_text(state.day, state.language, today=state.today, weekday=True)
        today = self.tr("today") if state.day == state.today else ""
        count = len(self._indices(state.day))
        many = self.tr("%n appointment(s)", "", count) if count else self.tr("nothing planned")
        parts = (day, today, state.holiday(state.day) or "", many)
        return ", ".join(part for part in parts if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, plan and move."""
        if self._state is None:
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
        elif control and key in _ARROWS:
            self._carry(_ARROWS[key])
        elif plain or not (self._walk(key) or self._act(key)):
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> bool:
        state = self._state
        assert state is not None
        goals = {
            Qt.Key.Key_Left: lambda: state.day - timedelta(days=1),
            Qt.Key.Key_Right: lambda: state.day + timedelta(days=1),
            Qt.Key.Key_PageUp: lambda: stepped(state.view, state.day, -1),
            Qt.Key.Key_PageDown: lambda: stepped(state.view, state.day, 1),
            Qt.Key.Key_Home: lambda: state.today,
        }
        if key in goals:
            self._go_to(goals[key]())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._climb(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _climb(self, step: int) -> None:
        """Go through the day and its appointments; at the ends of it, on to another week."""
        state = self._state
        assert state is not None
        stops = [-1, *self._indices(state.day)]
        at = stops.index(self._item) + step if self._item in stops else 0
        if 0 <= at < len(stops):
            self._go_to(state.day, stops[at])
        elif state.view == "month":
            self._go_to(state.day + timedelta(days=7 * step))

    def _act(self, key: Qt.Key) -> bool:
        entry = self.entry
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if entry is not None:
                self.opened.emit(entry.key)
            else:
                self.planning.emit(self.day)
            return True
        if key == Qt.Key.Key_M and entry is not None:
            self.asked_to_move.emit(entry.key)
            return True
        return False

    def _carry(self, days: int) -> None:
        """Put the appointment of the cursor on another day; the cursor follows it."""
        entry = self.entry
        if entry is not None:
            self._carried = entry.key
            self.moved.emit(entry.key, entry.day + timedelta(days=days))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor where the pointer is."""
        point = event.position()
        index = self._layout.index_at(point.x(), point.y())
        day = self._layout.day_at(point.x(), point.y())
        if self._state is None or event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        self._pressed = event.position().toPoint()
        if index is not None:
            day = self._state.entries[index].day
        self._item = index if index is not None else -1
        self._under = index
        if day != self._state.day:
            self.walked.emit(day)
        self._describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry an appointment once the pointer has gone far enough."""
        point = event.position().toPoint()
        over = self._layout.index_at(point.x(), point.y())
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if over is not None else Qt.CursorShape.ArrowCursor)
        if self._pressed is None or self.entry is None:
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._drag is None and not (far and self.entry.movable):
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._drag = Drag(self._item, point, self._layout.day_at(point.x(), point.y()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let an appointment go on a day, or open it."""
        drag, pressed, entry = self._drag, self._pressed, self.entry
        self._pressed = None
        self._end_drag()
        if pressed is None:
            return
        if drag is not None:
            if entry is not None and drag.day is not None and drag.day != entry.day:
                self.moved.emit(entry.key, drag.day)
            return
        point = event.position()
        more = self._layout.more_at(point.x(), point.y())
        if more is not None:
            self.wanted_week.emit(more)
        elif entry is not None and self._under is not None:
            self.opened.emit(entry.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Plan something on a day."""
        point = event.position()
        day = self._layout.day_at(point.x(), point.y())
        if day is not None and self._layout.index_at(point.x(), point.y()) is None:
            self.planning.emit(day)

    def _end_drag(self) -> None:
        self._drag = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def _open_index(self, index: int) -> None:
        if self._state is not None and index < len(self._state.entries):
            self.opened.emit(self._state.entries[index].key)

    def event(self, event: QEvent) -> bool:
        """Say all of an appointment, or of the holidays, on pointing at it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._state:
            index = self._layout.index_at(event.pos().x(), event.pos().y())
            day = self._layout.day_at(event.pos().x(), event.pos().y())
            words = self._state.entries[index].words if index is not None else ""
            if not words and day is not None:
                words = self._state.holiday(day) or ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and say where the keyboard is."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard has gone."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in another theme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint days, appointments and what is carried."""
        del event
        if self._state is None:
            return
        painter = QPainter(self)
        focus = self.hasFocus() and keys_lead()
        whole = QRect(0, 0, self.width(), self.height())
        painting = AgendaPainter(painter, self._state, self._layout, whole)
        painting.paint(self._item, focus=focus, drag=self._drag)
        painter.end()

    def shows(self, day: date) -> bool:
        """Whether a day is one of those that are shown."""
        if self._state is None:
            return False
        first, last = span_of(self._state.view, self._state.day)
        return first <= day <= last


_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class _Spoken(QAbstractButton):
    """One appointment for a screen reader; pointer and keys are the grid's."""

    pressed_at = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.index = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.pressed_at.emit(self.index))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the grid paints all."""
