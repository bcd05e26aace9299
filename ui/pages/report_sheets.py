"""Paints the pages of a report as they will print, below one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui import theme
from ui.pages import report_layout as layout
from ui.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_SHADOW = 3  # logical pixels that the shadow reaches below a page
_MARK_AT = 0.119  # of the width: left of the text, inside the band of a marked part
_MARK_ROWS = 6  # rows of the band's colour in one piece that are a mark
_FORMAT = b"PNG"  # named: left to guess, Qt takes pages for other formats
_SETTLE_MS = 150  # after the last change of size the pages are made sharp again


class ReportSheets(QAbstractScrollArea):
    """The pages; white in both themes, as paper is.

    Signals:
        turned: another page takes most of the view.
        resolution_changed: pages are wanted in `resolution` pixels an inch.
    """

    turned = Signal()
    resolution_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._images: tuple[QImage, ...] = ()
        self._fit: layout.Fit = "page"
        self._places: tuple[layout.Sheet, ...] = ()
        self._wanted = 0
        self._follow = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._tell_resolution)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._on_scrolled())
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())
        self._describe()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._images)

    @property
    def current(self) -> int:
        """Which page is read now, from 0."""
        offset, height = self.verticalScrollBar().value(), self.viewport().height()
        return layout.page_at(self._places, offset, height)

    @property
    def resolution(self) -> int:
        """Pixels an inch that make pages sharp here."""
        return layout.resolution(self._page_width(), self.devicePixelRatioF())

    def set_pages(self, pages: tuple[bytes, ...], *, follow: bool) -> None:
        """Show pages (PNG); with `follow` the marked part is brought into view."""
        self._images = tuple(_image(page) for page in pages)
        self._arrange()
        if follow:
            self._bring_mark()
        self.turned.emit()

    def set_fit(self, fit: layout.Fit) -> None:
        """Show whole pages, or pages as wide as fits; the same page stays in view."""
        if fit != self._fit:
            page = self.current
            self._fit = fit
            self._arrange()
            self.turn_to(page)
            self._settling.start()

    def turn_to(self, page: int) -> None:
        """Bring a page into view."""
        if self._places:
            sheet = self._places[max(0, min(page, len(self._places) - 1))]
            self.verticalScrollBar().setValue(sheet.y - layout.GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again, and make the pages sharp when the size rests."""
        super().resizeEvent(event)
        page = self.current
        self._arrange()
        self.turn_to(page)
        self._settling.start()

    def sizeHint(self) -> QSize:
        """Room for a whole page that can be read."""
        return QSize(560, 640)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for image, sheet in zip(self._images, self._places, strict=False):
            box = QRect(sheet.x - left, sheet.y - top, sheet.width, sheet.height)
            if box.adjusted(0, 0, 0, 2 * _SHADOW).intersects(event.rect()):
                self._paint_page(painter, image, box)

    def _paint_page(self, painter: QPainter, image: QImage, box: QRect) -> None:
        shade = QColor(0, 0, 0, 14)
        for reach in range(_SHADOW, 0, -1):
            painter.fillRect(box.adjusted(-reach // 2, 2, reach // 2, 2 + reach), shade)
        ratio = self.devicePixelRatioF()
        natural = QRectF(box.x(), box.y(), image.width() / ratio, image.height() / ratio)
        near = abs(natural.width() - box.width()) <= 1 and abs(natural.height() - box.height()) <= 1
        painter.fillRect(box, Qt.GlobalColor.white)
        painter.drawImage(natural if near else QRectF(box), image)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _page_width(self) -> int:
        bar = self.verticalScrollBar().sizeHint().width()
        across = self.width() - bar  # as if the bar stood there, so that its coming moves nothing
        return layout.page_width(self._fit, across, self.height())

    def _arrange(self) -> None:
        width, view = self._page_width(), self.viewport()
        self._places = layout.sheets(self.count, width, view.width())
        upright, lying = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setPageStep(view.height())
        upright.setSingleStep(40)
        upright.setRange(0, max(0, layout.total_height(self._places) - view.height()))
        lying.setPageStep(view.width())
        lying.setRange(0, max(0, width + 2 * layout.GAP - view.width()))
        self._describe()
        view.update()

    def _bring_mark(self) -> None:
        for image, sheet in zip(self._images, self._places, strict=False):
            share = _marked_at(image)
            if share is not None:
                at = sheet.y + round(share * sheet.height)
                whole = sheet.height <= self.viewport().height()
                goal = sheet.y - layout.GAP if whole else at - self.viewport().height() // 4
                self.verticalScrollBar().setValue(goal)
                return

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._describe()
        self.turned.emit()

    def _tell_resolution(self) -> None:
        if self.resolution != self._wanted and self.isVisible():
            self._wanted = self.resolution
            self.resolution_changed.emit()

    def _describe(self) -> None:
        words = self.tr("Pages of the report, page {page} of {pages}")
        self.setAccessibleName(words.format(page=self.current + 1, pages=self.count))


def _image(page: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(page)
    return QImageReader(buffer, _FORMAT).read()


def _marked_at(image: QImage) -> float | None:
    """Return how far down a page the marked part begins, as a share of its height."""
    x, colour, rows = round(image.width() * _MARK_AT), QColor(LIGHT.soft).rgb(), 0
    for y in range(image.height()):
        rows = rows + 1 if image.pixel(x, y) == colour else 0
        if rows == _MARK_ROWS:
            return (y - _MARK_ROWS) / image.height()
    return None
