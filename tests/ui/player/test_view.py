"""Looking nearer at the picture, and what is drawn over it: geometry alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from beeldcoach.domain.drawing import Ink, Shape, ShapeKind, simplified, within
from ui.player.drawn import paint_shapes, shape_at
from ui.player.view import NEAREST, WHOLE, View

parts = st.floats(0, 1)
views = st.builds(
    lambda zoom, x, y: View().nearer(zoom, (x, y)), st.floats(1, NEAREST), parts, parts
)


def close(a, b):
    return a == pytest.approx(b, abs=1e-6)


@given(views, st.floats(0.2, 5), parts, parts)
def test_the_view_stays_within_the_picture(view, factor, x, y):
    for next_view in (view.nearer(factor, (x, y)), view.moved(x * 9 - 4, y * 9 - 4)):
        part = next_view.part
        assert 1 <= next_view.zoom <= NEAREST
        assert part.left >= -1e-9
        assert part.top >= -1e-9
        assert part.left + part.width <= 1 + 1e-9
        assert part.top + part.height <= 1 + 1e-9


@given(views, st.floats(1, 3), parts, parts)
def test_the_point_under_the_pointer_stays_there_while_one_looks_nearer(view, factor, x, y):
    at = view.of((x, y))
    assert close(view.nearer(factor, at).seen(at), (x, y))


@given(views, parts, parts)
def test_seen_and_of_are_opposites(view, x, y):
    assert close(view.of(view.seen((x, y))), (x, y))


def test_all_the_way_back_is_the_whole_picture():
    assert View().nearer(3, (0.9, 0.1)).nearer(1 / 8).part == WHOLE


ARROW = Shape(ShapeKind.ARROW, ((0.1, 0.1), (0.5, 0.1)))
CIRCLE = Shape(ShapeKind.CIRCLE, ((0.6, 0.4), (0.8, 0.8)))
LINE = Shape(ShapeKind.LINE, ((0.1, 0.9), (0.2, 0.8), (0.4, 0.9)), Ink.BLUE)
SHAPES = (ARROW, CIRCLE, LINE)


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ((0.3, 0.105), 0),
        ((0.3, 0.2), None),
        ((0.7, 0.6), 1),
        ((0.61, 0.6), 1),
        ((0.59, 0.6), 1),
        ((0.5, 0.6), None),
        ((0.15, 0.85), 2),
        ((0.3, 0.95), None),
    ],
)
def test_the_shape_under_the_pointer(point, expected):
    assert shape_at(SHAPES, point, 0.015, 16 / 9) == expected


def test_of_two_shapes_the_one_on_top_is_meant():
    assert shape_at((CIRCLE, CIRCLE), (0.7, 0.6), 0.01, 16 / 9) == 1


def painted(*shapes):
    image = QImage(QSize(400, 225), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    room = QRectF(0, 0, 400, 225)
    paint_shapes(painter, shapes, lambda p: QPointF(p[0] * 400, p[1] * 225), room)
    painter.end()
    return image


GREY = Qt.GlobalColor.gray


def differs(image, x, y):
    return image.pixelColor(round(x * 400), round(y * 225)).name() != "#a0a0a4"


def test_an_arrow_is_painted_from_tail_to_head_and_not_beside():
    image = painted(ARROW)
    assert all(differs(image, x / 100, 0.1) for x in range(11, 50))
    assert not differs(image, 0.3, 0.2)
    assert differs(image, 0.49, 0.115)  # the head is broader than the line
    assert not differs(image, 0.2, 0.13)


def test_a_circle_is_a_ring_and_a_spotlight_dims_all_around_it():
    ring = painted(CIRCLE)
    assert differs(ring, 0.7, 0.4)
    assert not differs(ring, 0.7, 0.6)
    assert not differs(ring, 0.1, 0.1)
    spot = painted(Shape(ShapeKind.SPOTLIGHT, CIRCLE.points))
    assert not differs(spot, 0.7, 0.6)
    assert spot.pixelColor(40, 20).lightness() < 100
    two = painted(
        Shape(ShapeKind.SPOTLIGHT, CIRCLE.points),
        Shape(ShapeKind.SPOTLIGHT, ((0.1, 0.1), (0.3, 0.5))),
    )
    assert not differs(two, 0.7, 0.6)
    assert not differs(two, 0.2, 0.3)


@given(st.lists(st.tuples(parts, parts), min_size=2, max_size=60))
def test_a_simplified_line_keeps_its_ends_and_never_strays(points):
    found = simplified(points, 0.01)
    assert (found[0], found[-1]) == (points[0], points[-1])
    assert set(found) <= set(points)
    line = Shape(ShapeKind.LINE, found if len(found) > 1 else (found[0], found[0]))
    assert all(shape_at((line,), point, 0.0101, 1.0) == 0 for point in points)


def test_a_straight_stroke_of_hundreds_of_points_becomes_two():
    assert simplified([(x / 500, x / 1000) for x in range(500)]) == ((0, 0), (0.998, 0.499))


def test_a_point_beside_the_picture_is_brought_to_its_edge():
    assert within((-0.5, 1.5)) == (0, 1)
