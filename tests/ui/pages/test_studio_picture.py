"""The picture in the studio: look nearer, draw over it with mouse and keys, keep stills."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from beeldcoach.domain.drawing import Ink, ShapeKind, shapes_of
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.keys.acts import Act, Deed
from ui.pages.studio_tools import SIDE, DarkButton, InkButton, Tool, Tools

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class PictureCase(StudioCase):
    @property
    def surface(self):
        return self.page.stage.surface

    def tool(self, name):
        return next(b for b in self.page.findChildren(DarkButton) if b.accessibleName() == name)

    def click_tool(self, name):
        self.qtbot.mouseClick(self.tool(name), LEFT)

    def drag(self, start, end, steps=8):
        first, last = (self.surface.place_of(point).toPoint() for point in (start, end))
        self.qtbot.mousePress(self.surface, LEFT, NONE, first)
        for step in range(1, steps + 1):
            self.qtbot.mouseMove(self.surface, first + (last - first) * step / steps)
        self.qtbot.mouseRelease(self.surface, LEFT, NONE, last)

    def click(self, point, modifier=NONE):
        self.qtbot.mouseClick(self.surface, LEFT, modifier, self.surface.place_of(point).toPoint())

    def wheel(self, point, notches):
        place = QPointF(self.surface.place_of(point))
        event = QWheelEvent(
            place,
            self.surface.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.surface, event)

    def drawn(self):
        return [(each.at_ms, shapes_of(each.shapes)) for each in self.stored.drawings]


@pytest.fixture
def studio(qtbot, session, core):
    case = PictureCase(qtbot, session, film_in(core)).open()
    case.qtbot.waitUntil(lambda: case.player._standing.is_ready)
    yield case
    case.leave()
    assert case.failures == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Draw an arrow", ShapeKind.ARROW),
        ("Draw a circle", ShapeKind.CIRCLE),
        ("Draw a spotlight", ShapeKind.SPOTLIGHT),
        ("Draw a line", ShapeKind.LINE),
    ],
)
def test_the_mouse_draws_over_the_picture_that_is_seen(studio, name, kind):
    studio.see(1040)
    studio.click_tool(name)
    studio.drag((0.25, 0.25), (0.75, 0.5))
    ((at_ms, (shape,)),) = studio.drawn()
    assert (at_ms, shape.kind, shape.ink) == (1040, kind, Ink.ORANGE)
    assert shape.points[0] == pytest.approx((0.25, 0.25), abs=0.01)
    assert shape.points[-1] == pytest.approx((0.75, 0.5), abs=0.01)
    assert studio.page.stage.hasFocus()  # a click on a tool leaves the film its keys


def test_what_was_drawn_is_seen_again_at_its_picture_and_nowhere_else(studio):
    studio.see(1040)
    studio.click_tool("Draw a circle")
    studio.drag((0.3, 0.3), (0.6, 0.7))
    shapes = studio.surface._shapes
    assert len(shapes) == 1
    studio.press(Qt.Key.Key_Right)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1080)
    assert studio.surface._shapes == ()
    studio.press(Qt.Key.Key_Left)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 1040)
    assert studio.surface._shapes == shapes


def test_a_chosen_moment_takes_its_drawing_along_and_brings_it_back(studio):
    studio.see(2000)
    studio.press(Qt.Key.Key_1)
    studio.click_tool("Draw an arrow")
    studio.drag((0.3, 0.3), (0.6, 0.7))
    moment = studio.stored.moments[0].id
    assert studio.stored.drawings[0].moment_id == moment
    studio.see(400)
    studio.model.select(moment)
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms == 2000)
    assert len(studio.surface._shapes) == 1
    studio.press(Qt.Key.Key_Delete)
    assert studio.stored.drawings == ()
    studio.model.undo()
    studio.qtbot.waitUntil(lambda: len(studio.surface._shapes) == 1)


def test_a_pen_stops_the_film_and_draws_over_the_frame_that_was_seen(studio):
    studio.click_tool("Draw an arrow")
    studio.player.play()
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms > 300)
    studio.drag((0.3, 0.3), (0.6, 0.7))
    assert not studio.player.playing
    ((at_ms, _),) = studio.drawn()
    assert at_ms == studio.player.shown_ms


def test_while_it_plays_a_drawing_stays_a_little_and_goes(studio):
    studio.see(400)
    studio.click_tool("Draw an arrow")
    studio.drag((0.3, 0.3), (0.6, 0.7))
    studio.see(0)
    seen = {}
    studio.surface.shown.connect(lambda ms: seen.setdefault(ms, len(studio.surface._shapes)))
    studio.player.play()
    studio.qtbot.waitUntil(lambda: studio.player.shown_ms > 2200)
    studio.player.pause()
    assert {ms for ms, count in seen.items() if count} == {ms for ms in seen if 400 <= ms < 1900}


def test_a_click_with_a_pen_draws_nothing(studio):
    studio.see(1040)
    for name in ("Draw an arrow", "Draw a circle", "Draw a line"):
        studio.click_tool(name)
        studio.click((0.5, 0.5))
    assert studio.drawn() == []


def test_colours_come_with_a_pen_and_are_kept(studio):
    studio.see(1040)
    inks = studio.page.findChildren(InkButton)
    assert not any(ink.isVisible() for ink in inks)
    studio.click_tool("Draw an arrow")
    assert all(ink.isVisible() for ink in inks)
    studio.click_tool("Blue")
    studio.drag((0.3, 0.3), (0.6, 0.7))
    assert studio.drawn()[0][1][0].ink is Ink.BLUE


def test_strokes_are_undone_one_by_one_and_redone(studio):
    studio.see(1040)
    studio.click_tool("Draw an arrow")
    studio.drag((0.1, 0.1), (0.3, 0.3))
    studio.drag((0.5, 0.5), (0.7, 0.7))
    assert len(studio.surface._shapes) == 2
    for left in (1, 0):
        studio.model.undo()
        studio.qtbot.waitUntil(lambda left=left: len(studio.surface._shapes) == left)
    studio.model.redo()
    studio.qtbot.waitUntil(lambda: len(studio.surface._shapes) == 1)


def test_the_eraser_takes_the_shape_it_touches(studio):
    studio.see(1040)
    studio.click_tool("Draw an arrow")
    studio.drag((0.1, 0.1), (0.3, 0.1))
    studio.drag((0.5, 0.8), (0.9, 0.8))
    studio.click_tool("Erase what was drawn")
    studio.click((0.5, 0.4))
    assert len(studio.drawn()[0][1]) == 2
    studio.click((0.2, 0.1))
    ((_, (left,)),) = studio.drawn()
    assert left.points[0] == pytest.approx((0.5, 0.8), abs=0.01)
    studio.click((0.7, 0.8))
    assert studio.drawn() == []


def test_a_picture_is_wiped_clean(studio):
    studio.see(1040)
    studio.click_tool("Draw an arrow")
    assert not studio.tool("Wipe this picture clean").isVisible()
    studio.drag((0.1, 0.1), (0.3, 0.1))
    studio.drag((0.5, 0.8), (0.9, 0.8))
    studio.click_tool("Wipe this picture clean")
    assert studio.drawn() == []
    assert studio.surface._shapes == ()


def test_the_keys_draw_move_and_size_a_shape(studio):
    studio.see(1040)
    studio.page.deeds.do(Deed(Act.DRAW_CIRCLE))
    hand = studio.page.picture.hand
    assert hand.hasFocus()
    before = studio.surface._shapes[0].points
    for _ in range(3):
        studio.press(Qt.Key.Key_Right)
    studio.press(Qt.Key.Key_Up, SHIFT)
    moved = studio.surface._shapes[0].points
    assert moved[0][0] > before[0][0]
    assert abs(moved[1][1] - moved[0][1]) > abs(before[1][1] - before[0][1])
    assert studio.player.shown_ms == 1040  # the arrows are the shape's
    studio.press(Qt.Key.Key_Return)
    ((at_ms, (shape,)),) = studio.drawn()
    assert (at_ms, shape.kind) == (1040, ShapeKind.CIRCLE)
    assert all(a == pytest.approx(b, abs=1e-4) for a, b in zip(shape.points, moved, strict=True))
    assert studio.page.stage.hasFocus()


def test_escape_drops_the_shape_in_hand(studio):
    studio.see(1040)
    for act in (Act.DRAW_ARROW, Act.DRAW_LINE, Act.DRAW_SPOTLIGHT):
        studio.page.deeds.do(Deed(act))
        studio.press(Qt.Key.Key_Right)
        studio.press(Qt.Key.Key_Escape)
    assert studio.drawn() == []
    assert studio.surface._shapes == ()
    assert studio.page.stage.hasFocus()


def test_a_line_is_drawn_by_the_arrows(studio):
    studio.see(1040)
    studio.page.deeds.do(Deed(Act.DRAW_LINE))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        studio.press(key)
    studio.press(Qt.Key.Key_Return)
    ((_, (line,)),) = studio.drawn()
    assert len(line.points) == 4


def test_the_wheel_looks_nearer_where_the_pointer_is(studio):
    studio.see(1040)
    pointed = studio.surface.place_of((0.8, 0.3))
    studio.wheel((0.8, 0.3), 4)
    assert studio.surface.view.zoom == pytest.approx(1.25**4)
    assert (studio.surface.place_of((0.8, 0.3)) - pointed).manhattanLength() < 1
    studio.wheel((0.8, 0.3), 20)
    assert studio.surface.view.zoom == 8
    chip = studio.page.picture.whole
    assert (chip.isVisible(), chip.accessibleName()) == (True, "The whole picture, 800 %")
    studio.qtbot.mouseClick(chip, LEFT)
    assert studio.surface.view.zoom == 1
    assert not chip.isVisible()


def test_the_keys_look_nearer_and_beside(studio):
    studio.see(1040)
    for act in (Act.PICTURE_IN, Act.PICTURE_IN, Act.PICTURE_LEFT, Act.PICTURE_UP):
        studio.page.deeds.do(Deed(act))
    view = studio.surface.view
    assert (view.zoom, view.x < 0.5, view.y < 0.5) == (pytest.approx(1.5625), True, True)
    studio.page.deeds.do(Deed(Act.PICTURE_RESET))
    assert studio.surface.view.zoom == 1


def test_the_magnifying_glass_and_dragging(studio):
    studio.see(1040)
    studio.click_tool("Nearer; with Shift farther")
    studio.click((0.5, 0.5))
    assert studio.surface.view.zoom == 2
    studio.drag((0.5, 0.5), (0.6, 0.5))
    assert studio.surface.view.x < 0.45
    assert studio.surface.view.zoom == 2  # a drag is no click
    studio.click((0.4, 0.5), SHIFT)
    assert studio.surface.view.zoom == 1


def test_near_the_picture_shows_that_part_sharp(studio, qtbot):
    """Bars an eighth wide: twice as near at the left, four of them fill the picture."""
    studio.see(3400)  # frame 85, in bits 1010101
    studio.page.picture.zoom(2.0, (0.0, 0.5))
    qtbot.waitUntil(lambda: studio.surface._part.width < 0.6)
    image, room = studio.surface.grab().toImage(), studio.surface.picture_rect
    lit = [
        image.pixelColor(room.left() + room.width() * (2 * bar + 1) // 8, room.center().y()).red()
        for bar in range(4)
    ]
    assert [value > 127 for value in lit] == [True, False, True, False]


def test_what_is_drawn_near_lies_where_it_was_drawn(studio):
    studio.see(1040)
    studio.page.picture.zoom(4.0, (0.5, 0.5))
    studio.click_tool("Draw a circle")
    studio.drag((0.48, 0.48), (0.52, 0.55))
    ((_, (shape,)),) = studio.drawn()
    assert shape.points[0] == pytest.approx((0.48, 0.48), abs=0.005)
    assert shape.points[1] == pytest.approx((0.52, 0.55), abs=0.005)


def test_one_key_keeps_a_still(studio):
    studio.see(1040)
    studio.page.deeds.do(Deed(Act.STILL))
    studio.press(Qt.Key.Key_F12)
    assert [still.at_ms for still in studio.stored.stills] == [1040]
    assert "already" in studio.page.toast.accessibleName()
    studio.see(2000)
    studio.click_tool("Keep a still")
    assert [still.at_ms for still in studio.stored.stills] == [1040, 2000]
    studio.model.undo()
    assert [still.at_ms for still in studio.stored.stills] == [1040]


def test_another_film_begins_with_the_whole_picture_and_the_pointer(studio):
    studio.see(1040)
    studio.page.picture.zoom(4.0)
    studio.click_tool("Draw a circle")
    studio.page.go()
    assert studio.surface.view.zoom == 1
    assert studio.page.picture._tool is Tool.POINTER


@pytest.mark.parametrize("height", [200, 230, 300, 400])
def test_all_tools_stay_within_the_film_and_apart(qtbot, height):
    from PySide6.QtWidgets import QWidget

    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(400, height)
    tools = Tools(stage)
    tools.set_tool(Tool.ARROW)
    tools.set_drawn(drawn=True)
    stage.show()
    boxes = [b.geometry().translated(tools.pos()) for b in tools.findChildren(DarkButton)]
    assert all(stage.rect().contains(box) and box.width() == SIDE for box in boxes)
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
