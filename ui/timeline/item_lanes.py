"""Paints the lanes of what people marked: codes, fragments and the teacher's moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.timeline.lanes import LABEL_WIDTH
from ui.timeline.packing import BUCKET_PX, SHAPE_PX
from ui.timeline.ruler import length_label
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from ui.timeline.items import CodeItem, FragmentItem
    from ui.timeline.lanes import Band
    from ui.timeline.look import Look
    from ui.timeline.scene import Scene

GLYPH = 10
GLYPH_FROM_PX = 24  # a narrower bar shows its code's letter
HANDLE_PX = 6
FULL_CROWD = 40  # items in a bucket that fill the lane's height
VCENTRE = Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | VCENTRE


def paint_codes(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """Shapes and bars in sub-rows, and a count as a column where they would not fit."""
    _paint_crowds(painter, scene, band, look)
    chosen = scene.content.state.selected
    near = scene.codes_near(band.key, LABEL_WIDTH, scene.view.right + SHAPE_PX)
    for code, row in scene.selected_last(near):
        left, top, width, height = scene.code_box(band, code, row)
        box = QRectF(look.crisp(left), top, width, height)
        if code.end_ms is None:
            painter.drawPixmap(box.topLeft(), look.shape(code.shape, code.colour))
        else:
            _paint_bar(painter, code, box, look)
        if code.id == chosen:
            _paint_frame(painter, box, look)


def _paint_bar(painter: QPainter, code: CodeItem, box: QRectF, look: Look) -> None:
    colours = look.code(code.colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    letter = QColor(colours.letter)
    painter.setPen(letter)
    if box.width() < GLYPH_FROM_PX and code.letter:
        painter.setFont(look.strong)
        painter.drawText(box, CENTRE, code.letter)
    else:
        left = max(box.left(), LABEL_WIDTH) + 3
        glyph = QRectF(left, box.center().y() - GLYPH / 2, GLYPH, GLYPH)
        paint_shape(painter, code.shape, glyph, letter, letter)
        room = box.right() - glyph.right() - 8
        if look.width_of(code.title) <= room:
            painter.setPen(letter)
            painter.setFont(look.small)
            painter.drawText(
                box.adjusted(glyph.right() + 4 - box.left(), 0, 0, 0), LEFT, code.title
            )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_frame(painter: QPainter, box: QRectF, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("surface"), 2))
    painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_crowds(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    view = scene.view
    packing = scene.content.packed(band.key, view.ms_per_px)
    first = int(view.start_ms // packing.bucket_ms) - 1
    last = int(view.end_ms // packing.bucket_ms) + 1
    columns = []
    for bucket in range(first, last + 1):
        count = packing.crowds.get(bucket, 0)
        if count:
            tall = max((band.height - 8) * min(count / FULL_CROWD, 1), 4)
            x = look.crisp(view.x_of(bucket * packing.bucket_ms))
            columns.append(QRectF(x, band.bottom - 4 - tall, BUCKET_PX - 1, tall))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("edge"))
    painter.drawRects(columns)


def paint_phases(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """The phases of the lesson as a row of plain boxes with their names."""
    chosen = scene.content.state.selected
    for phase in scene.phases_near(LABEL_WIDTH, scene.view.right + SHAPE_PX):
        left, right = (scene.view.x_of(ms) for ms in phase.span)
        box = QRectF(look.crisp(left), band.top + 2, max(right - left - 1, 2), band.height - 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picked = phase.id == chosen
        painter.setPen(QPen(look.colour("accent" if picked else "edge"), 2 if picked else 1))
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        start = max(box.left(), LABEL_WIDTH) + 7
        words = look.elided(phase.title, box.right() - start - 4)
        if len(words) > 1:
            painter.setFont(look.small)
            painter.setPen(look.colour("ink"))
            painter.drawText(QRectF(start, box.top(), box.width(), box.height()), LEFT, words)


def paint_fragments(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """Soft bars with number, length and, where it fits whole, the title; the chosen one on top."""
    chosen = scene.content.state.selected
    near = scene.fragments_near(LABEL_WIDTH, scene.view.right + SHAPE_PX)
    covered = float("-inf")
    for fragment in sorted(near, key=lambda f: f.id == chosen):
        left, right = (scene.view.x_of(ms) for ms in (fragment.start_ms, fragment.end_ms))
        if right < covered + 1 and right - left < 2 and fragment.id != chosen:
            continue  # within a pixel that is painted already
        covered = right
        box = QRectF(look.crisp(left), band.top + 4, max(right - left, 2), band.height - 8)
        _paint_fragment(painter, fragment, box, look, chosen=fragment.id == chosen)


def _paint_fragment(
    painter: QPainter, fragment: FragmentItem, box: QRectF, look: Look, *, chosen: bool
) -> None:
    dashed = Qt.PenStyle.DashLine if fragment.vetoed else Qt.PenStyle.SolidLine
    inset = 1.0 if chosen else 0.5
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("ink3" if fragment.vetoed else "accent"), 2 * inset, dashed))
    painter.setBrush(look.colour("sunken" if fragment.vetoed else "soft"))
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 2, 2)
    if chosen:
        grip = min(HANDLE_PX, box.width() / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), grip, box.height()), 2, 2)
        painter.drawRoundedRect(QRectF(box.right() - grip, box.top(), grip, box.height()), 2, 2)
    _paint_fragment_text(painter, fragment, box, look, chosen=chosen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_fragment_text(
    painter: QPainter, fragment: FragmentItem, box: QRectF, look: Look, *, chosen: bool
) -> None:
    """The words from left to right, as far as each fits whole."""
    x = max(box.left(), LABEL_WIDTH) + (HANDLE_PX + 4 if chosen else 7)
    end = box.right() - (HANDLE_PX + 2 if chosen else 5)
    if fragment.vetoed and end - x >= 14:
        icon = theme.icon("ph.hand", "ink2")
        icon.paint(painter, round(x), round(box.center().y() - 7), 14, 14)
        x += 18
    painter.setPen(look.colour("ink2" if fragment.vetoed else "ink"))
    length = length_label(fragment.end_ms - fragment.start_ms)
    for strong, words in ((True, str(fragment.number)), (chosen, length), (False, fragment.title)):
        width = look.width_of(words, strong=strong)
        if x + width > end:
            return
        painter.setFont(look.strong if strong else look.small)
        painter.drawText(QRectF(x, box.top(), width + 1, box.height()), LEFT, words)
        x += width + 6


def paint_marks(painter: QPainter, scene: Scene, band: Band, look: Look) -> None:
    """Bookmarks with their words, where these end before the next bookmark."""
    view, chosen = scene.view, scene.content.state.selected
    painter.setFont(look.small)
    near = scene.marks_near(LABEL_WIDTH - 400, view.right + SHAPE_PX)
    places = [look.crisp(view.x_of(mark.at_ms)) for mark in near]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for i, (mark, x) in enumerate(zip(near, places, strict=True)):
        following = places[i + 1] if i + 1 < len(places) else view.right
        if following - x < 1 and i + 1 < len(places):
            continue  # the next stands on the same pixel
        _paint_bookmark(painter, x, band.middle, look)
        box = QRectF(x - 5, band.middle - 8, 10, 16)
        if mark.id == chosen:
            _paint_frame(painter, box.adjusted(-1, 1, 1, -1), look)
        width = look.width_of(mark.text)
        if x + 10 + width < following - 8:
            painter.setPen(look.colour("ink2"))
            painter.drawText(QRectF(x + 10, band.top, width + 1, band.height), LEFT, mark.text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_bookmark(painter: QPainter, x: float, middle: float, look: Look) -> None:
    corners = ((-4.5, -6.5), (4.5, -6.5), (4.5, 6.5), (0, 3), (-4.5, 6.5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("warn"))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + dy) for dx, dy in corners]))
