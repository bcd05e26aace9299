"""The tools at the left edge of the film, and the row of what a pen can do."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from beeldcoach.domain.drawing import Ink
from ui import theme
from ui.focus_ring import OWN_RING, keys_lead
from ui.tokens import DARK, INKS

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDE = 32
GAP = 4
_GLYPH = 18
_RADIUS = 4


class Tool(Enum):
    """What the pointer does over the film."""

    POINTER = auto()
    ZOOM = auto()
    LINE = auto()
    ARROW = auto()
    CIRCLE = auto()
    SPOTLIGHT = auto()
    ERASER = auto()


PENS = (Tool.LINE, Tool.ARROW, Tool.CIRCLE, Tool.SPOTLIGHT)
DRAWS = (*PENS, Tool.ERASER)


class DarkButton(QAbstractButton):
    """A glyph on the dark of the stage, the same in both themes."""

    def __init__(self, glyph: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_glyph(glyph, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(OWN_RING, True)  # noqa: FBT003
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_glyph(self, glyph: str, name: str) -> None:
        """Show another sign, that means something else."""
        self._glyph = glyph
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A square that a finger can hit beside its neighbours."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, glyph and ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, box)
        self._paint_sign(painter, box)
        if self.hasFocus() and keys_lead():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        ground = QColor(DARK.stage)
        ground.setAlpha(150)  # so that it is seen over a bright picture too
        if self.isChecked():
            ground = QColor(DARK.soft)
        elif self.underMouse():
            ground = QColor(DARK.hover)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        ink = QColor(DARK.accent if self.isChecked() else DARK.ink)
        theme.paint_glyph(painter, box, self._glyph, ink, _GLYPH)


class InkButton(DarkButton):
    """A colour to draw with."""

    def __init__(self, ink: Ink, name: str, parent: QWidget) -> None:
        super().__init__("ph.circle", name, parent)
        self.ink = ink
        self.setCheckable(True)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(DARK.ink), 2 if self.isChecked() else 1))
        painter.setBrush(QColor(INKS[self.ink.value]))
        side = 16 if self.isChecked() else 13
        dot = QRectF(0, 0, side, side)
        dot.moveCenter(box.center())
        painter.drawEllipse(dot)


class ZoomChip(DarkButton):
    """Says how near the picture is; a click shows all of it. Hidden while all is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._text = ""
        self.hide()

    def set_zoom(self, zoom: float) -> None:
        """Show a zoom, 1.0 for all of the picture."""
        self._text = f"{round(zoom * 100)} %"
        words = self.tr("The whole picture")
        self.setToolTip(words)
        self.setAccessibleName(f"{words}, {self._text}")
        self.setVisible(zoom > 1)
        self.adjustSize()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 2 * theme.S12, SIDE)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QColor(DARK.ink))
        painter.setFont(theme.font("small", tabular=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)


class Tools(QWidget):
    """The column of tools; two columns where the film is low.

    Signals:
        chosen: a Tool.
        ink_chosen: an Ink.
        still_asked: the picture that is seen is to be kept.
        wipe_asked: what is drawn over this picture is to go.
    """

    chosen = Signal(object)
    ink_chosen = Signal(object)
    still_asked = Signal()
    wipe_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tools for the picture"))
        names = {
            Tool.POINTER: ("ph.cursor", self.tr("Pointer")),
            Tool.ZOOM: ("ph.magnifying-glass-plus", self.tr("Nearer; with Shift farther")),
            Tool.LINE: ("ph.pencil-simple", self.tr("Draw a line")),
            Tool.ARROW: ("ph.arrow-up-right", self.tr("Draw an arrow")),
            Tool.CIRCLE: ("ph.circle", self.tr("Draw a circle")),
            Tool.SPOTLIGHT: ("ph.user-focus", self.tr("Draw a spotlight")),
            Tool.ERASER: ("ph.eraser", self.tr("Erase what was drawn")),
        }
        self._tools = {tool: DarkButton(*told, self) for tool, told in names.items()}
        self._still = DarkButton("ph.camera", self.tr("Keep a still"), self)
        self._wipe = DarkButton("ph.trash", self.tr("Wipe this picture clean"), self)
        self._inks = [InkButton(ink, words, self) for ink, words in self._ink_words().items()]
        self._drawn = False
        for tool, button in self._tools.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, tool=tool: self.chosen.emit(tool))
        for ink in self._inks:
            ink.clicked.connect(lambda _=False, ink=ink: self.ink_chosen.emit(ink.ink))
        self._still.clicked.connect(self.still_asked)
        self._wipe.clicked.connect(self.wipe_asked)
        self.set_tool(Tool.POINTER)
        self.set_ink(Ink.ORANGE)

    def set_tool(self, tool: Tool) -> None:
        """Show which tool is in hand; pens bring their colours along."""
        for each, button in self._tools.items():
            button.setChecked(each is tool)
        for ink in self._inks:
            ink.setVisible(tool in PENS)
        self._render_wipe(tool)
        self.lay_out()

    def set_ink(self, ink: Ink) -> None:
        """Show which colour is in hand."""
        for button in self._inks:
            button.setChecked(button.ink is ink)

    def set_drawn(self, *, drawn: bool) -> None:
        """Say whether anything is drawn over the picture that is seen."""
        if drawn != self._drawn:
            self._drawn = drawn
            self._render_wipe(self._tool())
            self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons out anew."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Put the tools in a column, or in two; what belongs to a pen beside them."""
        parent = self.parentWidget()
        assert parent is not None
        room = max(SIDE, parent.height() - 2 * theme.S8)
        first = [*self._tools.values(), self._still]
        second = [each for each in (*self._inks, self._wipe) if not each.isHidden()]
        rows = max(1, (room + GAP) // (SIDE + GAP))
        columns = [first[at : at + rows] for at in range(0, len(first), rows)]
        columns += [second[at : at + rows] for at in range(0, len(second), rows)]
        for across, column in enumerate(columns):
            for down, button in enumerate(column):
                button.setGeometry(across * (SIDE + GAP), down * (SIDE + GAP), SIDE, SIDE)
        deepest = max(len(column) for column in columns)
        size = QSize(len(columns) * (SIDE + GAP) - GAP, deepest * (SIDE + GAP) - GAP)
        if size != self.size():
            self.resize(size)
        self.move(theme.S4, theme.S8)

    def _render_wipe(self, tool: Tool) -> None:
        self._wipe.setVisible(self._drawn and tool in DRAWS)

    def _tool(self) -> Tool:
        return next(tool for tool, button in self._tools.items() if button.isChecked())

    def _ink_words(self) -> dict[Ink, str]:
        return {
            Ink.ORANGE: self.tr("Orange"),
            Ink.BLUE: self.tr("Blue"),
            Ink.YELLOW: self.tr("Yellow"),
            Ink.WHITE: self.tr("White"),
        }
