"""A head that turns, nods, blinks and speaks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from demo_classroom.shapes import Point, fill, oval, shade, stroke, turned

EYE = "#23201E"
LIPS = "#8A3F35"


@dataclass(frozen=True, slots=True)
class Face:
    """How a person looks, whatever they do."""

    skin: str
    hair: str
    style: str


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Where a head is turned: `look` -1 (left) to 1, `pitch` up to 1 is down; the rest 0..1."""

    look: float
    pitch: float = 0.0
    closed: float = 0.0
    mouth: float = 0.0
    smile: float = 1.0


_SHORT: tuple[Point, ...] = (
    (-31, 2), (-38, -44), (38, -48), (32, 2), (30, -10), (22, -18), (14, -19),
    (2, -14), (-16, -16), (-23, -14), (-28, -8), (-29, -4),
)  # fmt: skip
_LONG: tuple[Point, ...] = (
    (-32, 6), (-38, -50), (38, -52), (32, 6), (28, -12), (18, -20), (6, -22),
    (-8, -12), (-24, -14),
)  # fmt: skip
_TAIL: tuple[Point, ...] = (
    (-31, 2), (-38, -49), (38, -51), (31, 2), (28, -16), (14, -22), (2, -22),
    (-12, -20), (-26, -16),
)  # fmt: skip
_CURLS: tuple[Point, ...] = (
    (-31, -2), (-36, -48), (36, -48), (31, -2), (20, -20), (-18, -20),
)  # fmt: skip
_BOB: tuple[Point, ...] = (
    (-34, 12), (-44, -54), (42, -55), (34, 4), (30, -14), (18, -22), (8, -23),
    (-2, -13), (-16, -10), (-24, -6), (-29, -2), (-31, 4),
)  # fmt: skip
_FRONT = {"short": _SHORT, "long": _LONG, "tail": _TAIL, "curls": _CURLS, "bob": _BOB}
_CURL_AT = ((-32, -8), (-28, -26), (-10, -38), (10, -38), (28, -26), (32, -8), (-34, 8), (34, 8))


def draw_head(painter: QPainter, face: Face, pose: HeadPose) -> None:
    """Draw a head around (0, 0) with a radius of about 34."""
    _draw_back(painter, face, pose.look)
    skin = face.skin
    if face.style != "scarf":
        fill(painter, "M-9,22 L-9,48 L9,48 L9,22 Z", shade(skin, 107))
        for side in (-1, 1):
            ear = side * (29 - max(0.0, side * pose.look) * 9)
            oval(painter, (ear, 3 + 2 * pose.pitch), (5, 8), skin)
    oval(painter, (0, 0), (30, 34), skin)
    painter.save()
    painter.translate(pose.look * 9, pose.pitch * 6)
    _draw_eyes(painter, face.hair, pose)
    _draw_mouth(painter, pose)
    painter.restore()
    _draw_front(painter, face, pose)


def _draw_back(painter: QPainter, face: Face, look: float) -> None:
    hair = face.hair
    if face.style == "long":
        fill(
            painter,
            "M-38,-6 C-40,-52 40,-52 38,-6 L40,44 C30,54 22,44 20,30"
            " L-20,30 C-22,46 -34,52 -41,43 Z",
            hair,
        )
    elif face.style == "scarf":
        fill(
            painter,
            "M-40,0 C-42,-48 42,-48 40,0 C42,30 30,48 24,58 L-26,58 C-34,44 -42,26 -40,0 Z",
            shade(hair, 112),
        )
    elif face.style == "curls":
        for x, y in _CURL_AT:
            oval(painter, (x, y), (15, 15), hair)
    elif face.style == "bob":
        painter.save()
        painter.translate(-look * 7, 0)
        fill(
            painter,
            "M-35,-6 C-38,-44 38,-44 35,-6 C37,12 37,24 35,34 L-35,34 C-37,24 -37,12 -35,-6 Z",
            hair,
        )
        painter.restore()
    elif face.style == "tail":
        _draw_tail(painter, hair, look)


def _draw_tail(painter: QPainter, hair: str, look: float) -> None:
    tail = QPainterPath(QPointF(-look * 30, -18))
    tail.cubicTo(QPointF(-look * 58, -24), QPointF(-look * 62, 14), QPointF(-look * 50, 34))
    tail.cubicTo(QPointF(-look * 46, 14), QPointF(-look * 40, 4), QPointF(-look * 28, 2))
    fill(painter, tail, shade(hair, 106))


def _draw_front(painter: QPainter, face: Face, pose: HeadPose) -> None:
    if face.style == "scarf":
        hair = face.hair
        fill(
            painter,
            "M-32,4 C-36,-52 36,-52 32,4 C30,-16 18,-24 0,-24 C-18,-24 -30,-16 -31,2 Z",
            hair,
        )
        fill(
            painter,
            "M-30,14 C-24,44 24,44 30,14 L34,30 C24,58 -24,58 -34,30 Z",
            hair,
        )
        return
    fill(painter, turned(_FRONT[face.style], pose.look), face.hair)


def _draw_eyes(painter: QPainter, hair: str, pose: HeadPose) -> None:
    middle = pose.look
    for x in (-10 + middle, 10 + middle):
        if pose.closed > 0.7:
            stroke(painter, _bow((x - 4, 0), 3.5, 8), EYE, 2.4)
        else:
            oval(painter, (x, -1), (3.1, 3.1 * (1 - 0.8 * pose.closed)), EYE)
        stroke(painter, _bow((x - 4, -9 + pose.closed), -3, 8), hair, 2.4)
    nose = QPainterPath(QPointF(3 * pose.look, 3))
    nose.quadTo(QPointF(6 * pose.look, 8), QPointF(2 * pose.look - 0.5, 10))
    colour = QColor("#7A4A34")
    colour.setAlphaF(0.55)
    stroke(painter, nose, colour, 2)


def _draw_mouth(painter: QPainter, pose: HeadPose) -> None:
    middle = pose.look
    if pose.mouth < 0.08:
        stroke(painter, _bow((middle - 6, 17 - pose.smile), 6 * pose.smile, 12), LIPS, 2.4)
    else:
        radii = (6.5 - 1.5 * pose.mouth, 1.4 + 4.6 * pose.mouth)
        oval(painter, (middle, 17 + pose.mouth), radii, LIPS)


def _bow(start: Point, sag: float, width: float) -> QPainterPath:
    curve = QPainterPath(QPointF(*start))
    curve.quadTo(QPointF(start[0] + width / 2, start[1] + sag), QPointF(start[0] + width, start[1]))
    return curve
