"""The timeline of the analysis studio: shows the film's moments, and takes the mouse."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.timeline.gestures import DRAWN, ENDS, STARTS, DragItem, Gesture, Preview, Scrub, begin
from ui.timeline.items import Item, MarkItem, TimelineState
from ui.timeline.lane_view import LaneView
from ui.timeline.lanes import ALL, LABEL_WIDTH, Lane
from ui.timeline.ruler import length_label, time_label
from ui.timeline.scene import Hit, Part
from ui.timeline.talk_chooser import TalkChooser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

ZOOM_STEP = 1.5
WHEEL_NOTCH = 120  # eighths of a degree, as Qt counts
PAN_PX = 80  # per notch
HANDLES = STARTS | ENDS


class Timeline(LaneView):
    """Lanes over time, painted in one go; a still picture lies under the moving playhead.

    It decides nothing: it asks by signals and shows the state it is given. The arrow keys and
    all other keys are left to the studio; a click does not take the keyboard focus.

    Signals:
        seek_requested: a time in ms, at every movement of a scrub.
        selected: the id of a code, fragment or mark, or None.
        activated: the id of a double-clicked item, to be played.
        item_dragged: id, new start and new end in ms (None for a point), when the button is
            released.
        range_created: start and end in ms, drawn on the empty fragments lane.
        interval_drawn: a category ("" for any), start and end in ms, drawn on a lane of codes.
        phase_asked: a time where a phase of the lesson begins.
        talk_brushed: start and end in ms, drawn on the band of who talks.
        talk_picked: a time in the stretch of speech that was double-clicked.
        together_asked: whether all codes should stand in one lane.
        item_menu_asked: the id of an item, and where on the screen its menu is wanted.
        place_menu_asked: a time in ms, and where on the screen its menu is wanted.
        dragging: the time of the edge that is being dragged, for its picture.
    """

    seek_requested = Signal(int)
    selected = Signal(object)
    activated = Signal(object)
    item_dragged = Signal(object, int, object)
    range_created = Signal(int, int)
    interval_drawn = Signal(str, int, int)
    phase_asked = Signal(int)
    talk_brushed = Signal(int, int)
    talk_picked = Signal(int)
    together_asked = Signal(bool)
    item_menu_asked = Signal(object, QPoint)
    place_menu_asked = Signal(int, QPoint)
    dragging = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesture: Gesture | None = None
        self.talk_chooser = TalkChooser(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setMouseTracking(True)
        self._name()

    def set_state(self, state: TimelineState) -> None:
        """Show a state; a film of another length is shown whole, else the view stays."""
        dragged = self._gesture.item if isinstance(self._gesture, DragItem) else None
        if dragged and all(item.id != dragged for item in items_of(state)):
            self.cancel_drag()
        self.show_state(state)
        self._name()

    def _refresh(self) -> None:
        """Paint anew, with the chooser of voices over its lane's label."""
        super()._refresh()
        band = self.scene.band(Lane.TALK)
        ruler = self.scene.band(Lane.RULER)
        seen = band is not None and (ruler is None or band.top >= ruler.bottom)
        self.talk_chooser.setVisible(seen)
        if band is not None:
            self.talk_chooser.setGeometry(0, band.top, LABEL_WIDTH - 1, band.height - 1)

    def set_playhead(self, ms: int) -> None:
        """Move the playhead; the lanes turn a page when it leaves the middle 80 % while playing."""
        ms = min(max(ms, 0), self.state.duration_ms)
        if ms == self.playhead_ms:
            return
        other_second = ms // 1_000 != self.playhead_ms // 1_000
        self.move_playhead(ms, follow=self._gesture is None)
        if other_second:
            self._describe()

    def zoom_in(self) -> None:
        """Nearer, about the playhead when it is in view, else about the middle."""
        self.look_at(self.view.zoomed(ZOOM_STEP, self._zoom_x()))

    def zoom_out(self) -> None:
        """Farther, about the playhead when it is in view, else about the middle."""
        self.look_at(self.view.zoomed(1 / ZOOM_STEP, self._zoom_x()))

    def fit(self) -> None:
        """Show the whole film."""
        self.look_at(self.view.fitted())

    def zoom_to(self, item: UUID) -> None:
        """Show an item in the middle with as much film around it; an unknown id does nothing."""
        for found in items_of(self.state):
            if found.id == item:
                self.look_at(self.view.showing(*found.span))
                return

    def cancel_drag(self) -> bool:
        """Leave a drag without a change (for Escape); tells whether there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture:
            gesture.cancel(self)
        return gesture is not None

    def _zoom_x(self) -> float:
        if self.view.shows(self.playhead_ms):
            return self.view.x_of(self.playhead_ms)
        return self.view.left + self.view.width / 2

    def seek(self, ms: int) -> None:
        """Ask for another time."""
        self.seek_requested.emit(ms)

    def show_edge(self, ms: int) -> None:
        """Ask for the picture at a dragged edge."""
        self.dragging.emit(ms)

    def drop(self, made: Preview) -> None:
        """Ask for the change that a drag made."""
        if made.item is not None:
            self.item_dragged.emit(made.item, made.start_ms, made.end_ms)
        elif made.lane is Lane.CODES:
            self.interval_drawn.emit("" if made.key == ALL else made.key, *made.span)
        elif made.lane is Lane.TALK:
            self.talk_brushed.emit(*made.span)
        else:
            self.range_created.emit(*made.span)

    def clicked_empty(self) -> None:
        """Select nothing, unless nothing is selected."""
        self._select(None)

    def _select(self, item: UUID | None) -> None:
        if item != self.state.selected:
            self.selected.emit(item)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if not self.view.duration_ms:
            return
        x = event.position().x()
        hit = self.scene.hit(x, event.position().y())
        if hit.item is not None:
            self._select(hit.item.id)
        self._take_hold(hit, x)
        if isinstance(self._gesture, Scrub):
            if hit.part is Part.LANE:
                self._select(None)
            if hit.part is not Part.PLAYHEAD:
                self._gesture.move(self, x, snap=False)

    def _take_hold(self, hit: Hit, x: float) -> None:
        if hit.part is Part.LABEL and hit.lane is Lane.CODES and self.state.lanes:
            self.together_asked.emit(not self.is_together)
        if hit.part is Part.OVERVIEW:
            self.look_at(self.view.centred_on(self.scene.whole.ms_at(x)))
        self._gesture = begin(self.scene, hit, x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the drag, or show by the pointer's shape what a press would do."""
        x, y = event.position().x(), event.position().y()
        if self._gesture is None:
            self._show_cursor(self.scene.hit(x, y))
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._gesture.move(self, x, snap=not alt)

    def _show_cursor(self, hit: Hit) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if hit.part in HANDLES or hit.part is Part.PLAYHEAD:
            shape = Qt.CursorShape.SizeHorCursor
        elif hit.part is Part.WINDOW:
            shape = Qt.CursorShape.OpenHandCursor
        elif hit.part is Part.LANE and hit.lane in DRAWN:
            shape = Qt.CursorShape.CrossCursor
        elif hit.part is Part.LABEL and hit.lane is Lane.CODES:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        gesture, self._gesture = self._gesture, None
        if gesture:
            gesture.release(self, event.position().x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play an item; elsewhere the second click is a click."""
        hit = self.scene.hit(event.position().x(), event.position().y())
        if hit.item is not None and event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit(hit.item.id)
        elif hit.part is Part.LANE and hit.lane is Lane.PHASES:
            self.phase_asked.emit(self.view.ms_at(event.position().x()))
        elif hit.part is Part.LANE and hit.lane is Lane.TALK:
            self.talk_picked.emit(self.view.ms_at(event.position().x()))
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of an item, or of a place in the film; by key of what is chosen."""
        if not self.view.duration_ms:
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.viewport().rect().center())
            if self.state.selected is not None:
                self.item_menu_asked.emit(self.state.selected, at)
            else:
                self.place_menu_asked.emit(self.playhead_ms, at)
            return
        hit = self.scene.hit(event.pos().x(), event.pos().y())
        if hit.item is not None:
            self.item_menu_asked.emit(hit.item.id, event.globalPos())
        elif hit.part is not Part.LABEL:
            place = self.view.ms_at(event.pos().x())
            self.place_menu_asked.emit(place, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer, Shift and a sideways wheel pan; else the lanes scroll."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = ZOOM_STEP ** (turned.y() / WHEEL_NOTCH)
            self.look_at(self.view.zoomed(factor, self._inside(event.position().x())))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or turned.x():
            self.look_at(self.view.panned(-(turned.x() or turned.y()) / WHEEL_NOTCH * PAN_PX))
        elif self.verticalScrollBar().maximum():
            super().wheelEvent(event)
            return
        else:
            event.ignore()
            return
        event.accept()

    def _inside(self, x: float) -> float:
        return min(max(x, self.view.left), self.view.right)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels a drag; every other key is the studio's."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_drag():
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when the application does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self._refresh()

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the item under a resting pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hit = self.scene.hit(event.pos().x(), event.pos().y())
            words = _title_of(hit.item) if hit.item is not None else self._talk_at(hit, event.pos())
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _talk_at(self, hit: Hit, at: QPoint) -> str:
        """Who is heard under the pointer, with when and how long."""
        if hit.part is not Part.LANE or hit.lane is not Lane.TALK:
            return ""
        ms = self.view.ms_at(at.x())
        found = (each for each in self.state.talk if each.start_ms <= ms < each.end_ms)
        stretch = next(found, None)
        if stretch is None:
            return ""
        words = self.talk_chooser.words()
        voice = words[stretch.voice] if stretch.voice else self.tr("somebody speaks")
        return f"{time_label(stretch.start_ms)} ({length_label(stretch.length_ms)}) {voice}"

    def _name(self) -> None:
        """Name the lanes, and the whole for a screen reader."""
        self._labels = {
            Lane.OVERVIEW: self.tr("Whole film"),
            Lane.FILM: self.tr("Film"),
            Lane.SOUND: self.tr("Sound"),
            Lane.TALK: self.tr("Talk"),
            Lane.PHASES: self.tr("Phases"),
            Lane.CODES: self.tr("Codes"),
            Lane.FRAGMENTS: self.tr("Fragments"),
            Lane.MARKS: self.state.marks_label or self.tr("Of the teacher"),
        }
        self.setAccessibleName(self.tr("Timeline"))
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what there is and where the playhead stands."""
        state = self.state
        counts = ", ".join(
            (
                self.tr("%n code(s)", "", len(state.codes)),
                self.tr("%n fragment(s)", "", len(state.fragments)),
                self.tr("%n mark(s) of the teacher", "", len(state.marks)),
            )
        )
        text = self.tr("{counts}. Playhead at {time} of {length}.").format(
            counts=counts, time=time_label(self.playhead_ms), length=time_label(state.duration_ms)
        )
        self.setAccessibleDescription(text)


def items_of(state: TimelineState) -> Iterator[Item]:
    """Everything that can be chosen."""
    return chain(state.fragments, state.marks, state.phases, state.codes.items)


def _title_of(item: Item) -> str:
    start, end = item.span
    title = item.text if isinstance(item, MarkItem) else item.title
    length = f" ({length_label(end - start)})" if end > start else ""
    return f"{time_label(start)}{length} {title}".strip()
