"""Paints the timeline: a still picture of all lanes, and above it what moves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from ui.timeline.item_lanes import paint_codes, paint_fragments, paint_marks, paint_phases
from ui.timeline.lanes import LABEL_WIDTH, PAD, PINNED, Band, Lane
from ui.timeline.ruler import ticks
from ui.timeline.shown import shown_on
from ui.timeline.strips import paint_film, paint_overview, paint_sound
from ui.timeline.talk_lane import paint_talk
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.timeline.gestures import Preview
    from ui.timeline.look import Look
    from ui.timeline.scene import Scene

HEAD = ((-6, 0), (6, 0), (6, 8), (0, 14), (-6, 8))  # the playhead's head, from its tip's x
GLYPH = 12  # the shape of a category before its name
LABEL_AT = 12  # where a lane's name begins, in line with the page's text
PAINTERS = {
    Lane.OVERVIEW: paint_overview,
    Lane.FILM: paint_film,
    Lane.SOUND: paint_sound,
    Lane.TALK: paint_talk,
    Lane.PHASES: paint_phases,
    Lane.CODES: paint_codes,
    Lane.FRAGMENTS: paint_fragments,
    Lane.MARKS: paint_marks,
}


def still(scene: Scene, size: QSize, labels: Mapping[Lane, str], look: Look) -> QPixmap:
    """Everything but the playhead, as a picture of `size` logical pixels."""
    picture = QPixmap(size * look.ratio)
    picture.setDevicePixelRatio(look.ratio)
    picture.fill(look.colour("paper"))
    painter = QPainter(picture)
    for pinned in (False, True):  # the pinned lanes cover what scrolled beneath them
        for band in scene.bands:
            if (band.lane in PINNED) is pinned and band.bottom > 0 and band.top < size.height():
                _paint_lane(painter, scene, band, look, size.width())
    for pinned in (False, True):
        for band in scene.bands:
            if (band.lane in PINNED) is pinned:
                _paint_label(painter, scene, band, labels.get(band.lane, ""), look)
    painter.setPen(look.colour("line"))
    bottom = scene.bands[-1].bottom
    painter.drawLine(LABEL_WIDTH - 1, 0, LABEL_WIDTH - 1, bottom - 1)
    painter.end()
    return picture


def _paint_lane(painter: QPainter, scene: Scene, band: Band, look: Look, width: int) -> None:
    painter.drawPixmap(0, band.top, _tile(scene, band, look, width))


def _tile(scene: Scene, band: Band, look: Look, width: int) -> QPixmap:
    """A lane as a picture, kept until what it shows changes: a key press paints its own lane."""
    size = QSize(width, band.height)
    made_of = (size, *shown_on(scene, band))
    kept = look.tiles.get((band.lane, band.key))
    if kept is not None and kept[0] == made_of:
        return kept[1]
    if kept is not None and kept[0][0] == size:
        tile = kept[1]  # the same room is painted over
    else:
        tile = QPixmap(size * look.ratio)
        tile.setDevicePixelRatio(look.ratio)
    look.tiles[band.lane, band.key] = ((), tile)
    painter = QPainter(tile)
    _paint_room(painter, scene, replace(band, top=0), look, width)
    painter.end()
    look.tiles[band.lane, band.key] = (made_of, tile)
    return tile


def _paint_room(painter: QPainter, scene: Scene, band: Band, look: Look, width: int) -> None:
    room = QRect(LABEL_WIDTH, band.top, width - LABEL_WIDTH, band.height)
    painter.save()
    painter.setClipRect(room)
    painter.fillRect(room, look.colour("surface"))
    if band.lane is not Lane.OVERVIEW:
        _paint_range(painter, scene, band, look)
    if band.lane is Lane.RULER:
        _paint_ruler(painter, scene, band, look)
    elif scene.content.state.duration_ms:
        PAINTERS[band.lane](painter, scene, band, look)
    painter.restore()
    painter.setPen(look.colour("line"))
    painter.drawLine(0, band.bottom - 1, width, band.bottom - 1)


def _paint_label(painter: QPainter, scene: Scene, band: Band, label: str, look: Look) -> None:
    lane = scene.content.lanes.get(band.key) if band.lane is Lane.CODES else None
    label = lane.title if lane is not None and lane.title else label
    room = QRect(0, band.top, LABEL_WIDTH, band.height - 1)
    painter.fillRect(room, look.colour("sunken" if band.lane is Lane.OVERVIEW else "paper"))
    painter.setPen(look.colour("ink2"))
    painter.setFont(look.small)
    shape = GLYPH if lane is not None and lane.shape else 0
    text = look.elided(label, LABEL_WIDTH - LABEL_AT - shape - 8)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if lane is not None and lane.shape:
        colours = look.code(lane.colour)
        box = QRectF(LABEL_AT - 4, room.center().y() - GLYPH / 2 + 1, GLYPH, GLYPH)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shape(painter, lane.shape, box, QColor(colours.fill), QColor(colours.edge))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(look.colour("ink2"))
    painter.drawText(room.adjusted(LABEL_AT + shape, 0, 0, 0), align, text)


def _paint_ruler(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    painter.setFont(look.small)
    painter.setPen(look.colour("ink2"))
    first, last = LABEL_WIDTH + 3, scene.view.right + PAD - 3
    lines = []
    for tick in ticks(scene.view):
        x = look.crisp(scene.view.x_of(tick.ms))
        lines.append(QLineF(x, band.bottom - (6 if tick.label else 4), x, band.bottom - 1))
        if tick.label:  # whole, also at the ends
            width = look.width_of(tick.label) + 1
            left = min(max(x - width / 2, first), last - width)
            box = QRectF(left, band.top, width, band.height - 6)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.label)
    painter.setPen(look.colour("edge"))
    painter.drawLines(lines)


def _paint_range(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """The stretch between in and out, and its brackets in the ruler."""
    state, view = scene.content.state, scene.view
    if state.in_ms is not None and state.out_ms is not None and state.in_ms < state.out_ms:
        left, right = view.x_of(state.in_ms), view.x_of(state.out_ms)
        room = QRectF(left, band.top, right - left, band.height)
        painter.fillRect(room, look.veil("accent", 30))
    if band.lane is not Lane.RULER:
        return
    painter.setPen(QPen(look.colour("accent"), 2))
    for ms, turn in ((state.in_ms, 5), (state.out_ms, -5)):
        if ms is not None:
            x = look.crisp(view.x_of(ms)) + (1 if turn > 0 else -1)
            corners = ((turn, 2), (0, 2), (0, band.height - 2), (turn, band.height - 2))
            painter.drawPolyline([QPointF(x + dx, band.top + dy) for dx, dy in corners])


def paint_playhead(painter: QPainter, scene: Scene, look: Look) -> None:
    """The playhead with its head in the ruler, and its stroke in the overview."""
    if not scene.content.state.duration_ms:
        return
    overview, ruler = scene.band(Lane.OVERVIEW), scene.band(Lane.RULER)
    if overview is None or ruler is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("bad"))
    there = look.crisp(scene.whole.x_of(scene.playhead_ms) - 1)
    painter.drawRect(QRectF(there, overview.top, 2, overview.height - 1))
    x = look.crisp(scene.view.x_of(scene.playhead_ms) - 1) + 1
    if x < LABEL_WIDTH:
        return
    bottom = scene.bands[-1].bottom
    painter.drawRect(QRectF(x - 1, ruler.top + 6, 2, bottom - ruler.top - 6))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = ruler.bottom - 15
    painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in HEAD]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def playhead_rects(scene: Scene) -> tuple[QRect, QRect]:
    """What the playhead covers: in the overview, and in the ruler and lanes."""
    there = round(scene.whole.x_of(scene.playhead_ms))
    here = round(min(max(scene.view.x_of(scene.playhead_ms), -20), 1e6))
    overview, bottom = scene.bands[0].bottom, scene.bands[-1].bottom
    return (
        QRect(there - 3, 0, 6, overview),
        QRect(here - 8, overview, 16, bottom - overview),
    )


def paint_bubble(painter: QPainter, scene: Scene, shown: Preview, words: str, look: Look) -> None:
    """What a drag would make, in words, above its lane."""
    band, range_ms = scene.band(shown.lane, shown.key), shown.span
    if band is None:
        return
    width = look.width_of(words) + 16
    middle = (scene.view.x_of(range_ms[0]) + scene.view.x_of(range_ms[1])) / 2
    left = min(max(middle - width / 2, LABEL_WIDTH + 4), scene.view.right - width)
    box = QRectF(left, band.top - 26, width, 22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("ink"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(look.colour("paper"))
    painter.setFont(look.small)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_new_range(painter: QPainter, scene: Scene, shown: Preview, look: Look) -> None:
    """The fragment or interval that is being drawn on the empty lane."""
    band = scene.band(shown.lane, shown.key)
    if band is None:
        return
    left, right = (scene.view.x_of(ms) for ms in shown.span)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.setBrush(look.veil("accent", 50))
    painter.drawRoundedRect(QRectF(left, band.top + 5, right - left, band.height - 10), 2, 2)


def paint_focus(painter: QPainter, size: QSize, look: Look) -> None:
    """The ring that shows that the timeline has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1, 1, size.width() - 2, size.height() - 2), 4, 4)
