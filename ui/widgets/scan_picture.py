"""The first page of a scan as a picture: from a PDF, a JPEG or a PNG, in memory only."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

_SIZE = QSize(900, 1200)  # pixels at most: enough to see what was signed


def picture_of(content: bytes, most: QSize = _SIZE) -> QImage:
    """Return the first page, no larger than `most`; a null picture when it cannot be shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    if content.startswith(b"%PDF-"):
        return _of_pdf(buffer, most)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _of_pdf(buffer: QBuffer, most: QSize) -> QImage:
    document = QPdfDocument()
    document.load(buffer)
    if document.error() is not QPdfDocument.Error.None_ or not document.pageCount():
        return QImage()
    size = document.pagePointSize(0).toSize().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    page = document.render(0, size)
    document.close()
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)

    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return white
