"""Pages of a scan as pictures: of a PDF, a JPEG or a PNG, in memory only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

from ui.widgets.whole_file import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

PDF = b"%PDF-"
_PAGES = 20  # more is no paper of ours
_SIZE = QSize(900, 1200)  # pixels at most: enough to see what was signed
_SMALL = QSize(150, 200)  # pixels: enough to see whether a page is there


def picture_of(content: bytes, most: QSize = _SIZE) -> QImage:
    """Return the first page, no larger than `most`; a null picture when it cannot be shown."""
    buffer = opened(content)
    if content.startswith(PDF):
        return _of_pdf(buffer, most)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def is_readable(content: bytes) -> bool:
    """Return whether a scan is whole and each of its pages can be shown."""
    if not is_whole(content):
        return False
    if not content.startswith(PDF):
        return not picture_of(content).isNull()
    buffer, document = opened(content), QPdfDocument()
    document.load(buffer)
    known = document.error() is QPdfDocument.Error.None_
    numbers = range(document.pageCount())
    pages = known and bool(numbers) and all(_shows(document, number) for number in numbers)
    document.close()
    return pages


def _shows(document: QPdfDocument, number: int) -> bool:
    size = document.pagePointSize(number).toSize()
    most = size.scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio)
    return not document.render(number, most).isNull()


def pages_of(content: bytes, most: QSize) -> Iterator[bytes]:
    """Yield the pages of a PDF as PNG, no larger than `most`; none of what cannot be shown."""
    buffer = opened(content)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() is QPdfDocument.Error.None_:
        for number in range(min(document.pageCount(), _PAGES)):
            yield _as_png(rendered(document, number, most))
    document.close()


def _of_pdf(buffer: QBuffer, most: QSize) -> QImage:
    document = QPdfDocument()
    document.load(buffer)
    if document.error() is not QPdfDocument.Error.None_ or not document.pageCount():
        return QImage()
    page = rendered(document, 0, most)
    document.close()
    return page


def rendered(document: QPdfDocument, number: int, most: QSize) -> QImage:
    """Return a page on white: where nothing is printed a PDF has no colour."""
    size = document.pagePointSize(number).toSize()
    page = document.render(number, size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return white


def opened(content: bytes) -> QBuffer:
    """Return content to be read by Qt; it must be kept as long as that goes on."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
