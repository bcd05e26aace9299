"""Several scans and photos of one form as one PDF, made in memory only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from ui.widgets.scan_picture import PDF, opened, picture_of, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DOTS = 200  # an inch: handwriting can be read
_MOST = QSize(1654, 2339)  # pixels: A4 with so many dots


def one_pdf(contents: Sequence[bytes]) -> bytes:
    """Return all pages of scans and photos, in their order; a single one stays as it is."""
    if len(contents) == 1:
        return contents[0]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    painter = QPainter()
    for page in all_pages(contents, _MOST):
        _lay_out(writer, page)
        if painter.isActive():
            writer.newPage()
        else:
            painter.begin(writer)
        _draw(painter, page, QSize(writer.width(), writer.height()))
    painter.end()
    return bytes(buffer.data().data())


def all_pages(contents: Sequence[bytes], most: QSize) -> Iterator[QImage]:
    """Yield every page of scans and photos, no larger than `most` upright or on its side."""
    for content in contents:
        if content.startswith(PDF):
            yield from _pages_of_pdf(content, most)
        else:
            yield picture_of(content, QSize(most.height(), most.height()))


def _pages_of_pdf(content: bytes, most: QSize) -> Iterator[QImage]:
    buffer, document = opened(content), QPdfDocument()
    document.load(buffer)
    for number in range(document.pageCount()):
        yield rendered(document, number, most)
    document.close()


def _lay_out(writer: QPdfWriter, page: QImage) -> None:
    """Turn the paper the way that the page is."""
    lying = page.width() > page.height()
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))


def _draw(painter: QPainter, page: QImage, paper: QSize) -> None:
    room = page.size().scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (paper.width() - room.width()) // 2, (paper.height() - room.height()) // 2
    plain = page.convertToFormat(QImage.Format.Format_RGB32)
    painter.drawImage(QRect(QPoint(left, top), room), plain)
