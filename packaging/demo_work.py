"""Draws the invented piece of work in the demo logbook: a week's plan on lined paper.

`python packaging/demo_work.py` writes `resources/demo/work.jpg`; it holds no person and no photo.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

WIDE, HIGH = 1200, 800
TITLE = "Mijn week: topografie van Europa"
DAYS = (
    ("ma", "hoofdsteden 1-8", "kwartier", True),
    ("di", "hoofdsteden 9-16", "kwartier", True),
    ("wo", "zelf overhoren", "10 min", True),
    ("do", "zeeën en rivieren", "kwartier", False),
    ("vr", "alles door elkaar", "met Aya", False),
)
INK, LINES, TICK = QColor("#24407A"), QColor("#C9D6E4"), QColor("#2E7D4F")


def draw() -> QImage:
    """Return the picture."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("#FBF9F2"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(LINES, 2))
    for y in range(90, HIGH, 44):
        painter.drawLine(0, y, WIDE, y)
    painter.setPen(QPen(QColor("#E3A9A0"), 3))
    painter.drawLine(110, 0, 110, HIGH)
    hand = QFont("Inter", 30)
    hand.setItalic(True)
    painter.setFont(hand)
    painter.setPen(INK)
    painter.drawText(QPointF(140, 82), TITLE)
    for row, day in enumerate(DAYS):
        _draw_day(painter, 178 + row * 116, day)
    painter.end()
    return image


def _draw_day(painter: QPainter, y: int, day: tuple[str, str, str, bool]) -> None:
    name, what, how, done = day
    painter.setPen(QPen(INK, 4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(140, y - 46, 60, 60)
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft()]
    sways = ((-2, 1), (3, -2), (1, 3), (-3, 2), (2, -1))  # as drawn by hand
    wobbly = [QPointF(c.x() + x, c.y() + y) for c, (x, y) in zip(corners, sways, strict=True)]
    painter.drawPolyline(wobbly)
    painter.drawText(QPointF(44, y), name)
    painter.drawText(QPointF(232, y), what)
    painter.drawText(QPointF(860, y), how)
    if done:
        painter.setPen(QPen(TICK, 8))
        painter.drawPolyline([QPointF(150, y - 18), QPointF(168, y + 4), QPointF(206, y - 56)])


def main() -> int:
    """Write the picture."""
    app = QApplication(sys.argv)
    target = Path(__file__).parent.parent / "resources" / "demo" / "work.jpg"
    draw().save(str(target), "JPEG", 88)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
