"""The scale from intake to now as a chart, the same as in the report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from beeldcoach.services.documents import ChartColours, CourseFigure, ScaleFigure, ScalePoint
from ui import theme
from ui.widgets.plain_tip import plain_tip
from ui.widgets.scale import scale_text

if TYPE_CHECKING:
    from beeldcoach.services.dossier import Dossier
    from ui.viewmodels.session import Session

_WIDTH, _HEIGHT = 540, 136
_NARROWEST = 240
_SLOT = 76  # for the words of a moment, in two rows


class ScalePicture(QWidget):
    """Hidden while there are fewer than two answers: one point is no line."""

    def __init__(self, session: Session, size: QSize | None = None) -> None:
        super().__init__()
        self._session = session
        self._size = size or QSize(_WIDTH, _HEIGHT)
        self._reflows = size is not None  # narrower: drawn anew, with words as large
        self._figure: ScaleFigure | None = None
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw)

    def set_state(self, dossier: Dossier) -> None:
        """Show the scale of a trajectory."""
        points = dossier.scale
        words = ", ".join(f"{point.label} {scale_text(point.value)}" for point in points)
        name = self.tr("Scale from 0 to 10: {values}").format(values=words)
        wanted = self.tr("wanted")
        self.set_figure(ScaleFigure(points, name, "", dossier.scale_wanted, wanted))

    def set_figure(self, figure: ScaleFigure) -> None:
        """Show a figure."""
        self.setAccessibleName(figure.alt)
        self.setToolTip(plain_tip(figure.alt))
        self._figure = figure
        self.setVisible(len(figure.points) > 1)
        self._draw()

    def sizeHint(self) -> QSize:
        """As in the report."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Narrower shows it smaller."""
        return QSize(_NARROWEST, self._size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        del event
        painter = QPainter(self)
        width = min(self.width(), self._size.width())
        height = self._size.height() * width / self._drawn_width()
        self._renderer.render(painter, QRectF(0, 0, width, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it anew where it is to keep its words as large."""
        super().resizeEvent(event)
        if self._reflows:
            self._draw()

    def _drawn_width(self) -> int:
        whole = self._size.width()
        return max(_NARROWEST, min(self.width(), whole)) if self._reflows else whole

    def _fitting(self, figure: ScaleFigure) -> ScaleFigure:
        """Return the figure with short words where long ones would not fit side by side."""
        if not isinstance(figure, CourseFigure) or not figure.short_labels:
            return figure
        if self._drawn_width() >= _SLOT * len(figure.points):
            return figure
        pairs = zip(figure.points, figure.short_labels, strict=True)
        return replace(figure, points=tuple(ScalePoint(short, p.value) for p, short in pairs))

    def _draw(self) -> None:
        if self._figure is None or len(self._figure.points) < 2:
            return
        tokens = theme.tokens()
        svg = self._session.core.figures.scale_chart(
            self._fitting(self._figure),
            width=self._drawn_width(),
            height=self._size.height(),
            colours=ChartColours(tokens.accent, tokens.line, tokens.ink, tokens.ink2, tokens.warn),
            decimal_mark="," if self._session.language == "nl" else ".",
        )
        self._renderer.load(QByteArray(svg.encode("utf-8")))
        self.update()
