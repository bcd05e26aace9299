"""Paints the lanes that come from the film itself: overview, pictures and sound."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui import theme
from ui.timeline.lanes import LABEL_WIDTH, PAD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.timeline.geometry import View
    from ui.timeline.lanes import Band
    from ui.timeline.look import Look
    from ui.timeline.scene import Scene

BAR, PITCH = 2, 3  # the overview's loudness: bars of 2 px, 1 px apart
DENSITY = 5  # height of the strokes for moments, at the overview's foot
ASPECT = 16 / 9
SIGN = 16  # of a drawing or still, at the head of the pictures


def loudness(peaks: bytes, duration_ms: int, low_ms: float, high_ms: float) -> int:
    """The loudest bucket (0 to 255) of a stretch of film, 0 outside it."""
    scale = len(peaks) / max(duration_ms, 1)
    first = max(int(low_ms * scale), 0)
    last = max(int(high_ms * scale), first + 1)
    return max(peaks[first:last], default=0)


def paint_overview(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """The whole film: loudness, where the moments are, and the frame of what is in view."""
    whole, state = scene.whole, scene.content.state
    painter.fillRect(0, band.top, round(whole.right + PAD), band.height, look.colour("sunken"))
    foot = band.bottom - DENSITY - 3
    room = foot - band.top - 4
    bars = []
    for i, level in enumerate(_overview_levels(state.peaks, state.duration_ms, whole)):
        tall = max(room * level / 255, 1.0)
        bars.append(QRectF(whole.left + i * PITCH, foot - tall, BAR, tall))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.veil("ink3", 130))
    painter.drawRects(bars)
    _paint_density(painter, scene, band, look)
    _paint_window(painter, scene, band, look)


@lru_cache(maxsize=2)
def _overview_levels(peaks: bytes, duration_ms: int, whole: View) -> tuple[int, ...]:
    """The level of each bar; kept, as it changes with the film and the width only."""
    pitch_ms = PITCH * whole.ms_per_px
    bars = ceil(duration_ms / pitch_ms) if peaks else 0
    return tuple(
        loudness(peaks, duration_ms, i * pitch_ms, (i + 1) * pitch_ms) for i in range(bars)
    )


def _paint_density(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """A stroke where moments begin, the fuller the more of them it stands for."""
    starts, whole = scene.content.state.codes.starts, scene.whole
    pitch_ms = PITCH * whole.ms_per_px
    columns = ceil(whole.width / PITCH) + 1
    places = np.searchsorted(starts, np.arange(columns + 1) * pitch_ms)
    counts = np.diff(places).tolist()
    most = max(1, *counts)
    top = band.bottom - DENSITY - 1
    for column, count in enumerate(counts):
        if count:
            stroke = QRectF(whole.left + column * PITCH, top, BAR, DENSITY - 1)
            painter.fillRect(stroke, look.veil("accent", 95 + 160 * count // most))


def _paint_window(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    if scene.view.is_fitted:
        return
    left, right = scene.window()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.setBrush(look.veil("accent", 36))
    painter.drawRoundedRect(QRectF(left, band.top + 2, right - left, band.height - 4), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_film(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """Thumbnails side by side; each stands where the film's time puts it, also when panning."""
    view, pictures = scene.view, scene.content.state.thumbnails
    times = [ms for ms, _ in pictures]
    height = band.height - 1
    width = round(height * ASPECT)
    painter.setPen(QPen(look.colour("surface"), 1))
    for slot in _slots(view, width):
        middle = (slot + 0.5) * width * view.ms_per_px
        picture = look.thumbnail(pictures[nearest(times, middle)][1], width, height)
        x = look.crisp(view.x_of(slot * width * view.ms_per_px))
        end = view.x_of(view.duration_ms)
        seen = QRectF(0, 0, min(width, end - x) * look.ratio, height * look.ratio)
        painter.drawPixmap(QPointF(x, band.top), picture, seen)
        painter.drawLine(QPointF(x, band.top), QPointF(x, band.bottom - 1))
    paint_signs(painter, scene, band, look)


def paint_signs(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """Where something was drawn over the film, or a still was kept."""
    view = scene.view
    for ms, icon in scene.content.state.signs:
        if view.shows(ms):
            spot = QRectF(view.x_of(ms) - SIGN / 2, band.top + 2, SIGN, SIGN)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("edge"), 1))
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(spot, 3, 3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            inside = spot.adjusted(2, 2, -2, -2).toRect()
            theme.icon(icon, "ink").paint(painter, inside)


def _slots(view: View, width: int) -> Iterator[int]:
    slot_ms = width * view.ms_per_px
    first = max(int((view.start_ms - PAD * view.ms_per_px) // slot_ms), 0)
    last = int(min(view.end_ms + PAD * view.ms_per_px, view.duration_ms - 1) // slot_ms)
    return iter(range(first, last + 1))


def nearest(times: Sequence[int], ms: float) -> int:
    """The place of the nearest of some sorted times."""
    after = bisect_left(times, ms)
    near = [place for place in (after - 1, after) if 0 <= place < len(times)]
    return min(near, key=lambda place: abs(times[place] - ms))


def paint_sound(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """The loudness, mirrored about the lane's middle."""
    half = (band.height - 6) / 2
    upper = [(x, max(half * level / 255, 0.5)) for x, level in levels(scene)]
    if not upper:
        return
    points = [QPointF(x, band.middle - tall) for x, tall in upper]
    points += [QPointF(x, band.middle + tall) for x, tall in reversed(upper)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("ink3"))
    painter.drawPolygon(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def levels(scene: Scene) -> Iterator[tuple[float, int]]:
    """An x and a level for each pixel in view, or for each bucket where those are wider."""
    view, state = scene.view, scene.content.state
    if not state.peaks or not state.duration_ms:
        return
    step = max(view.ms_per_px, state.duration_ms / len(state.peaks))
    low, high = view.start_ms - PAD * view.ms_per_px, view.end_ms + PAD * view.ms_per_px
    first = max(int(low // step), 0)
    last = int(min(high, state.duration_ms) // step) + 1
    for place in range(first, last + 1):
        ms = place * step
        if ms <= state.duration_ms and view.x_of(ms) >= LABEL_WIDTH - step / view.ms_per_px:
            yield view.x_of(ms), loudness(state.peaks, state.duration_ms, ms, ms + step)
