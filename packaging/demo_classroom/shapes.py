"""Paths, pens and colours for flat drawings, with numbers as in an SVG path."""

import re
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_TOKEN = re.compile(r"[MLCQZ]|-?\d+(?:\.\d+)?")
_LENGTH = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}
Point = tuple[float, float]


@lru_cache(maxsize=512)
def path(data: str) -> QPainterPath:
    """Return a path for absolute M, L, C, Q and Z commands."""
    tokens = _TOKEN.findall(data)
    result = QPainterPath()
    at, command = 0, "M"
    while at < len(tokens):
        if tokens[at] in _LENGTH:
            command = tokens[at]
            at += 1
        count = _LENGTH[command]
        _append(result, command, [float(token) for token in tokens[at : at + count]])
        at += count
        if command == "M":
            command = "L"
    return result


def _append(result: QPainterPath, command: str, numbers: list[float]) -> None:
    points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    if command == "M":
        result.moveTo(points[0])
    elif command == "L":
        result.lineTo(points[0])
    elif command == "Q":
        result.quadTo(points[0], points[1])
    elif command == "C":
        result.cubicTo(points[0], points[1], points[2])
    else:
        result.closeSubpath()


def turned(points: tuple[Point, ...], look: float) -> QPainterPath:
    """Return a closed curve between its drawn side (`look` 1) and its mirror image (-1).

    `points` runs start, control, control, knot, ... and closes on the start.
    """
    share = (1 + look) / 2
    count = len(points)
    mixed = []
    for index, (x, y) in enumerate(points):
        mirror_x, mirror_y = points[(3 - index) % count]
        mixed.append(
            QPointF(share * x - (1 - share) * mirror_x, share * y + (1 - share) * mirror_y)
        )
    result = QPainterPath(mixed[0])
    for index in range(0, count, 3):
        result.cubicTo(mixed[index + 1], mixed[index + 2], mixed[(index + 3) % count])
    return result


def fill(painter: QPainter, shape: QPainterPath | str, colour: str | QColor) -> None:
    """Fill a path, or SVG path data, without an outline."""
    painter.fillPath(path(shape) if isinstance(shape, str) else shape, QColor(colour))


def stroke(
    painter: QPainter, shape: QPainterPath | str, colour: str | QColor, width: float
) -> None:
    """Draw a path, or SVG path data, as a line with round ends."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path(shape) if isinstance(shape, str) else shape, pen)


def oval(painter: QPainter, centre: Point, radii: Point, colour: str | QColor) -> None:
    """Fill an ellipse."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(*centre), *radii)


def shade(colour: str, percent: int) -> QColor:
    """Return the colour made darker by `percent` (100 leaves it as it is)."""
    return QColor(colour).darker(percent)
