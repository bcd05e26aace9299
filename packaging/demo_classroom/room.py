"""What stands still: walls, windows, shelves and desks, painted once and kept."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from demo_classroom.shapes import fill, oval, stroke

WIDTH, HEIGHT = 1280, 720
CLOCK = (640.0, 46.0)
_BOOKS = ("#B9553F", "#3F6C8C", "#D9A441", "#5E8A6A", "#E6DCC8", "#7A5C86", "#4A5560")
_PENS = ("#0072B2", "#C24E00", "#009E73")
_DRAWINGS = ("#F2D16B", "#9CC6DE", "#E8A58C", "#A9CFA5")


def canvas(*, clear: bool) -> tuple[QImage, QPainter]:
    """Return a film-sized image and its painter, see-through when `clear`."""
    kind = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    image = QImage(WIDTH, HEIGHT, kind)
    image.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    return image, painter


def box(painter: QPainter, rect: tuple[float, float, float, float], colour: str) -> None:
    """Fill a rectangle given as x, y, width, height."""
    painter.fillRect(QRectF(*rect), QColor(colour))


def draw_room(painter: QPainter) -> None:
    """Draw everything behind the people, but for the board and the clock's hands."""
    box(painter, (0, 0, WIDTH, HEIGHT), "#EADFCB")
    box(painter, (0, 470, WIDTH, 250), "#CDB592")
    box(painter, (0, 462, WIDTH, 10), "#B89F7A")
    for x in (40, 260):
        _draw_window(painter, x)
    box(painter, (24, 290, 452, 14), "#F8F4EC")
    _draw_plant(painter)
    _draw_line_of_drawings(painter)
    _draw_bookcase(painter)
    _draw_clock_face(painter)


def _draw_window(painter: QPainter, x: int) -> None:
    painter.save()
    painter.translate(x, 0)
    box(painter, (0, 60, 200, 230), "#FFFFFF")
    box(painter, (10, 70, 180, 210), "#CBE3EE")
    painter.setClipRect(QRectF(10, 70, 180, 210))
    fill(painter, "M10,230 Q50,180 100,210 Q150,160 190,204 L190,280 L10,280 Z", "#A8C7A0")
    oval(painter, (140, 200), (34, 34), "#8FB58A")
    box(painter, (136, 225, 8, 55), "#8A6B4C")
    painter.setClipping(False)
    box(painter, (96, 66, 8, 218), "#FFFFFF")
    box(painter, (6, 168, 188, 7), "#FFFFFF")
    painter.restore()


def _draw_plant(painter: QPainter) -> None:
    painter.save()
    painter.translate(90, 290)
    box(painter, (-18, -30, 36, 30), "#B5673F")
    fill(
        painter,
        "M0,-30 C-34,-50 -26,-74 -10,-78 C-6,-60 -2,-50 0,-30"
        " C2,-58 8,-80 24,-80 C36,-62 20,-42 0,-30 Z",
        "#4E8A5B",
    )
    painter.restore()


def _draw_line_of_drawings(painter: QPainter) -> None:
    stroke(painter, "M500,84 Q640,110 780,82", "#9A8C76", 2)
    for index, colour in enumerate(_DRAWINGS):
        x, y = 520 + 66 * index, 94 + (6 if index in {1, 2} else 0)
        box(painter, (x, y, 46, 58), "#FFFFFF")
        box(painter, (x + 5, y + 5, 36, 36), colour)
        light = QColor("#FFFFFF")
        light.setAlphaF(0.7)
        oval(painter, (x + 22, y + 24), (9, 9), light)


def _draw_bookcase(painter: QPainter) -> None:
    generator = np.random.default_rng(4)
    box(painter, (500, 230, 270, 236), "#A9825A")
    for row in range(3):
        y = 242 + row * 74
        box(painter, (512, y, 246, 62), "#7E5E3F")
        x = 516
        while x < 732:
            width = 2 * int(generator.integers(6, 13))  # even, so that half-size chroma stays sharp
            height = 2 * int(generator.integers(19, 29))
            colour = _BOOKS[int(generator.integers(len(_BOOKS)))]
            box(painter, (x, y + 62 - height, width, height), colour)
            x += width + 2 + (18 if generator.random() < 0.08 else 0)


def _draw_clock_face(painter: QPainter) -> None:
    oval(painter, CLOCK, (28, 28), "#5B6168")
    oval(painter, CLOCK, (24, 24), "#F9FAF7")
    painter.save()
    painter.translate(*CLOCK)
    for hour in range(12):
        stroke(painter, "M0,-21 L0,-18.5", "#26323A", 2.4 if hour % 3 == 0 else 1.2)
        painter.rotate(30)
    painter.restore()


def draw_clock_hands(painter: QPainter, second: int) -> None:
    """Draw the hands at 10:10 and so many seconds, so that a viewer can count along."""
    minutes = 10 + second / 60
    hands = (
        (30 * (10 + minutes / 60), "M0,0 L0,-11", "#26323A", 3.2),
        (6 * minutes, "M0,0 L0,-16", "#26323A", 2.4),
        (6 * second, "M0,4 L0,-18", "#C24E00", 1.4),
    )
    for angle, shape, colour, width in hands:
        painter.save()
        painter.translate(*CLOCK)
        painter.rotate(angle)
        stroke(painter, shape, colour, width)
        painter.restore()


def draw_desks(painter: QPainter, *, front: bool) -> None:
    """Draw one row of desks with books and pens."""
    rows = (
        ((58, 612, 390, 1.06), (470, 612, 360, 1.06))
        if front
        else ((50, 440, 300, 0.92), (365, 440, 300, 0.92), (676, 440, 140, 0.92))
    )
    for seed, (x, y, width, scale) in enumerate(rows, start=5 if front else 1):
        painter.save()
        painter.translate(x, y)
        painter.scale(scale, scale)
        _draw_desk(painter, width, seed)
        painter.restore()


def _draw_desk(painter: QPainter, width: int, seed: int) -> None:
    generator = np.random.default_rng(seed)
    box(painter, (10, 26, 10, 120), "#8C8F92")
    box(painter, (width - 20, 26, 10, 120), "#8C8F92")
    fill(painter, f"M-6,0 L{width + 6},0 L{width + 14},22 L-14,22 Z", "#E3C79C")
    box(painter, (-14, 22, width + 28, 10), "#C7A878")
    for index in range(width // 110):
        x = 26 + index * 112 + int(generator.integers(-6, 7))
        fill(painter, f"M{x},6 L{x + 44},6 L{x + 50},18 L{x - 4},18 Z", "#FFFFFF")
        stroke(painter, f"M{x + 21},6 L{x + 23},18", "#CFD4D8", 2)
        pen = _PENS[int(generator.integers(len(_PENS)))]
        stroke(painter, f"M{x + 56},16 L{x + 76},7", pen, 4)
