"""Paints the band of who talks: the teacher above, pupils below, so that grey print shows it too.

Each voice has its place, its pattern and its colour. Speech of nobody named is a low bar in the
middle, silence a line.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from beeldcoach.domain.annotation import Voice
from ui import theme
from ui.timeline.lanes import PAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.domain.talk import Stretch
    from ui.timeline.lanes import Band
    from ui.timeline.look import Look
    from ui.timeline.scene import Scene


THINNEST = 1.5  # logical pixels of the line of silence


@dataclass(frozen=True, slots=True)
class _Bar:
    """How a voice stands in the band: from its top down, as parts of the height."""

    top: float
    height: float
    colour: str  # of a code; "" for grey
    is_hatched: bool = False


BARS: dict[Voice | None, tuple[_Bar, ...]] = {
    Voice.TEACHER: (_Bar(0.0, 0.46, "blauw"),),
    Voice.PUPIL: (_Bar(0.54, 0.46, "vermiljoen", is_hatched=True),),
    Voice.BOTH: (_Bar(0.0, 0.46, "blauw"), _Bar(0.54, 0.46, "vermiljoen", is_hatched=True)),
    Voice.SILENCE: (_Bar(0.46, 0.08, "leisteen"),),
    None: (_Bar(0.34, 0.32, ""),),
}


def paint_voice(painter: QPainter, voice: Voice | None, boxes: list[QRectF]) -> None:
    """Paint stretches of one voice, each in the box of the whole band's height."""
    for bar in BARS[voice]:
        rects = [_part_of(box, bar) for box in boxes]
        fill, edge = _colours(bar)
        if voice in (None, Voice.SILENCE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRects(rects)
            continue
        inside = [rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect in rects]
        painter.setPen(QPen(edge, 1))
        if bar.is_hatched:
            veil = QColor(fill)
            veil.setAlpha(70)
            painter.setBrush(veil)
            painter.drawRects(inside)
            painter.setBrush(QBrush(edge, Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(fill)
        painter.drawRects(inside)


def _part_of(box: QRectF, bar: _Bar) -> QRectF:
    height = max(box.height() * bar.height, THINNEST)
    middle = box.top() + box.height() * (bar.top + bar.height / 2)
    return QRectF(box.left(), middle - height / 2, box.width(), height)


def _colours(bar: _Bar) -> tuple[QColor, QColor]:
    if not bar.colour:
        return theme.colour("edge"), theme.colour("edge")
    code = theme.code_colour(bar.colour)
    return QColor(code.fill), QColor(code.edge)


def paint_talk(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """Who is heard when, as far as is known."""
    boxes: dict[Voice | None, list[QRectF]] = {}
    for left, right, voice in _seen(scene):
        x = look.crisp(left)
        box = QRectF(x, band.top + 3, max(look.crisp(right) - x, 1), band.height - 7)
        boxes.setdefault(voice, []).append(box)
    for voice in (Voice.SILENCE, None, Voice.TEACHER, Voice.PUPIL, Voice.BOTH):
        if boxes.get(voice):
            paint_voice(painter, voice, boxes[voice])
    _paint_end(painter, scene, band, look)


def _seen(scene: Scene) -> Iterator[tuple[float, float, Voice | None]]:
    """The stretches in view as x; of those of one voice within a pixel only the first."""
    view, talk = scene.view, scene.content.state.talk
    low, high = view.start_ms - PAD * view.ms_per_px, view.end_ms + PAD * view.ms_per_px
    first = max(bisect_right(talk, low, key=_start_of) - 1, 0)
    covered: dict[Voice | None, float] = {}
    for place in range(first, len(talk)):
        stretch = talk[place]
        if stretch.start_ms > high:
            return
        left, right = view.x_of(stretch.start_ms), view.x_of(stretch.end_ms)
        if right <= covered.get(stretch.voice, float("-inf")):
            continue
        covered[stretch.voice] = max(right, left + 1)
        yield left, right, stretch.voice


def _start_of(stretch: Stretch) -> int:
    return stretch.start_ms


def _paint_end(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """A stroke up to where the sound was listened to, while that goes on."""
    state = scene.content.state
    if 0 < state.heard_ms < state.duration_ms - 1_000:
        x = look.crisp(scene.view.x_of(state.heard_ms))
        painter.setPen(QPen(look.colour("accent"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, band.top + 2), QPointF(x, band.bottom - 3))
