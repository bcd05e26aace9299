"""What one does with the picture itself: look nearer, draw over it, keep a still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent

from beeldcoach.domain.drawing import Ink, Point, Shape, ShapeKind, shapes_of, simplified, within
from ui import theme
from ui.keys.acts import Act
from ui.pages.studio_hand import ShapeHand
from ui.pages.studio_tools import PENS, Tool, Tools, ZoomChip
from ui.player.drawn import shape_at
from ui.player.drawn_over import DrawnOver
from ui.player.view import STEP, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_stage import Stage
    from ui.player.player import Player
    from ui.viewmodels.studio import StudioModel

NEARER = 2.0  # a click with the magnifying glass
PAN = 0.2  # of what is seen, a press of a key
SMALLEST = 0.012  # of the picture's width: a smaller shape was a click
REACH = 0.015  # so near a shape is meant
_KINDS = {
    Tool.LINE: ShapeKind.LINE,
    Tool.ARROW: ShapeKind.ARROW,
    Tool.CIRCLE: ShapeKind.CIRCLE,
    Tool.SPOTLIGHT: ShapeKind.SPOTLIGHT,
}
_CURSORS = {
    Tool.POINTER: Qt.CursorShape.ArrowCursor,
    Tool.ERASER: Qt.CursorShape.PointingHandCursor,
}
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
}


class StudioPicture(QObject):
    """Brings tools, keys, the pointer over the film and what is drawn together.

    Signals:
        said: something to tell the coach, in a sentence.
        ended: the keyboard belongs to the film again.
    """

    said = Signal(str)
    ended = Signal()

    def __init__(
        self, stage: Stage, player: Player, model: StudioModel, deeds: StudioDeeds
    ) -> None:
        super().__init__(stage)
        self._stage, self._player, self._model = stage, player, model
        self._surface = stage.surface
        self._tool, self._ink = Tool.POINTER, Ink.ORANGE
        self._trail: list[Point] = []  # of the shape that the pointer draws
        self._grip: QPointF | None = None  # where the pointer holds the picture
        self._dragged = False
        self.over = DrawnOver(player, self._surface)
        self.tools = Tools(stage)
        self.hand = ShapeHand(stage)
        self.whole = ZoomChip(stage)
        self._bind(deeds)

    def _bind(self, deeds: StudioDeeds) -> None:
        self.tools.chosen.connect(self.take)
        self.tools.ink_chosen.connect(self._take_ink)
        self.tools.still_asked.connect(self.keep_still)
        self.tools.wipe_asked.connect(self._wipe)
        self.hand.changed.connect(self._show_live)
        self.hand.placed.connect(self._keep)
        self.hand.left.connect(self.ended)
        self.whole.clicked.connect(self._see_whole)
        self._surface.view_changed.connect(self._render_zoom)
        self._surface.shown.connect(self._render_drawn)
        self._model.changed.connect(self._render)
        self._model.still_kept.connect(self._tell_still)
        self._surface.installEventFilter(self)
        self._stage.installEventFilter(self)
        deeds.teach(self._acts())

    def leave(self) -> None:
        """Put everything away; before the page is left."""
        self.hand.close_hand()
        self.take(Tool.POINTER)

    # Tools

    def take(self, tool: Tool) -> None:
        """Take a tool in hand; the one that is in hand already is put away."""
        is_same = tool is self._tool and tool is not Tool.POINTER
        self._tool = Tool.POINTER if is_same else tool
        self._trail, self._grip = [], None
        self.over.set_live(())
        self.tools.set_tool(self._tool)
        self._show_cursor()
        self.ended.emit()

    def draw_by_keys(self, tool: Tool) -> None:
        """Put a shape in the middle of the picture, for the arrow keys."""
        if not self._can_draw():
            return
        self._player.pause()
        if self._tool is not tool:
            self.take(tool)
        self.hand.open(_KINDS[tool], self._ink, self._surface.view.part)
        self._place()

    def keep_still(self) -> None:
        """Keep the picture that is seen."""
        if self._player.is_loaded:
            self._model.keep_still(self._player.shown_ms)

    def zoom(self, factor: float, at: Point | None = None) -> None:
        """Look nearer, or farther below 1."""
        if self._surface.has_picture:
            self._surface.set_view(self._surface.view.nearer(factor, at))

    def _see_whole(self) -> None:
        self._surface.set_view(View())
        self.ended.emit()

    def pan(self, right: float, down: float) -> None:
        """Look beside, in parts of what is seen."""
        self._surface.set_view(self._surface.view.moved(right, down))

    def _acts(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.PICTURE_IN: lambda: self.zoom(STEP),
            Act.PICTURE_OUT: lambda: self.zoom(1 / STEP),
            Act.PICTURE_RESET: self._see_whole,
            Act.PICTURE_LEFT: lambda: self.pan(-PAN, 0),
            Act.PICTURE_RIGHT: lambda: self.pan(PAN, 0),
            Act.PICTURE_UP: lambda: self.pan(0, -PAN),
            Act.PICTURE_DOWN: lambda: self.pan(0, PAN),
            Act.STILL: self.keep_still,
            Act.DRAW_ARROW: lambda: self.draw_by_keys(Tool.ARROW),
            Act.DRAW_CIRCLE: lambda: self.draw_by_keys(Tool.CIRCLE),
            Act.DRAW_SPOTLIGHT: lambda: self.draw_by_keys(Tool.SPOTLIGHT),
            Act.DRAW_LINE: lambda: self.draw_by_keys(Tool.LINE),
            Act.DRAW_STOP: lambda: self.take(Tool.POINTER),
        }

    # The pointer over the film

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw, drag or look nearer where the pointer is; keep the tools in their place."""
        if watched is self._stage and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is not self._surface or event.type() not in _MOUSE:
            return super().eventFilter(watched, event)
        if isinstance(event, QWheelEvent):
            return self._on_wheel(event)
        assert isinstance(event, QMouseEvent)
        point = self._surface.point_at(event.position())
        if point is None:
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            self._press(event, point)
        elif event.type() is QEvent.Type.MouseMove:
            self._move(event, point)
        else:
            self._release(event, point)
        return False  # the stage takes the keyboard all the same

    def _on_wheel(self, event: QWheelEvent) -> bool:
        steps = event.angleDelta().y() / 120
        point = self._surface.point_at(event.position())
        if steps and point is not None:
            self.zoom(STEP**steps, within(point))
        return True

    def _press(self, event: QMouseEvent, point: Point) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._tool in PENS:
            if self._can_draw() and within(point) == point:
                self._player.pause()
                self._trail = [point]
        elif self._tool is Tool.ERASER:
            self._erase(point)
        else:
            self._grip, self._dragged = event.position(), False

    def _move(self, event: QMouseEvent, point: Point) -> None:
        if self._trail:
            self._trail.append(within(point))
            shape = self._drawn()
            self.over.set_live((shape,) if shape is not None else ())
        elif self._grip is not None and self._surface.view.zoom > 1:
            room = self._surface.picture_rect
            moved = event.position() - self._grip
            self._grip, self._dragged = event.position(), True
            self.pan(-moved.x() / room.width(), -moved.y() / room.height())
            self._surface.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _release(self, event: QMouseEvent, point: Point) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._trail:
            shape, self._trail = self._drawn(), []
            self.over.set_live(())
            if shape is not None:
                self._keep(shape)
        elif self._grip is not None:
            self._grip = None
            self._show_cursor()
            if self._tool is Tool.ZOOM and not self._dragged:
                farther = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.zoom(1 / NEARER if farther else NEARER, within(point))

    def _drawn(self) -> Shape | None:
        """The shape that the pointer has drawn so far; None while it is no more than a click."""
        (x1, y1), (x2, y2) = self._trail[0], self._trail[-1]
        kind = _KINDS[self._tool]
        if kind is ShapeKind.LINE:
            if len(self._trail) < 2:
                return None
            return Shape(kind, simplified(self._trail, 0.0012 / self._surface.view.zoom), self._ink)
        if max(abs(x2 - x1), abs(y2 - y1)) < SMALLEST / self._surface.view.zoom:
            return None
        return Shape(kind, ((x1, y1), (x2, y2)), self._ink)

    # What is drawn

    def _can_draw(self) -> bool:
        return self._player.is_loaded and self._surface.has_picture

    def _keep(self, shape: Shape) -> None:
        self._model.draw(self._player.shown_ms, shape)

    def _erase(self, point: Point) -> None:
        drawing = self.over.drawing_at(self._player.shown_ms)
        if drawing is None or self._player.playing:
            return
        room = self._surface.picture_rect
        reach = REACH / self._surface.view.zoom
        number = shape_at(shapes_of(drawing.shapes), point, reach, room.width() / room.height())
        if number is not None:
            self._model.erase(drawing.id, number)

    def _wipe(self) -> None:
        drawing = self.over.drawing_at(self._player.shown_ms)
        if drawing is not None:
            self._model.wipe(drawing.id)
        self.ended.emit()

    def _show_live(self, shape: Shape | None) -> None:
        self.over.set_live((shape,) if shape is not None else ())

    def _take_ink(self, ink: Ink) -> None:
        self._ink = ink
        self.tools.set_ink(ink)
        self.ended.emit()

    # Render

    def _render(self) -> None:
        self.over.set_drawings(self._model.drawings)
        self._render_drawn()

    def _render_drawn(self) -> None:
        drawing = self.over.drawing_at(self._surface.last_time_ms)
        self.tools.set_drawn(drawn=drawing is not None)

    def _render_zoom(self) -> None:
        self.whole.set_zoom(self._surface.view.zoom)
        self._place()
        self._show_cursor()

    def _show_cursor(self) -> None:
        if self._tool in (Tool.POINTER, Tool.ZOOM) and self._surface.view.zoom > 1:
            self._surface.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._surface.setCursor(_CURSORS.get(self._tool, Qt.CursorShape.CrossCursor))

    def _place(self) -> None:
        self.tools.lay_out()
        self.hand.adjustSize()
        foot = self._stage.height() - theme.S12
        left = max(theme.S12, (self._stage.width() - self.hand.width()) // 2)
        self.hand.move(left, foot - self.hand.height())
        self.whole.move(self._stage.width() - self.whole.width() - theme.S12, theme.S12)

    def _tell_still(self, fragment: int, again: bool) -> None:  # noqa: FBT001
        if again:
            words = self.tr("This picture was kept already.")
        elif fragment:
            words = self.tr("Still kept with fragment {number}.").format(number=fragment)
        else:
            words = self.tr("Still kept. It goes with the fragment that you cut around it.")
        self.said.emit(words)
