"""A photo of a pupil's work, made ready for the vault: looked into, upright, without its traces.

The picture is drawn anew, so that neither place nor camera nor a thumbnail of before comes along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from beeldcoach.services.errors import NotAPhoto, SourceUnreadable

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FILE = 40 * 1024 * 1024  # bytes; a phone's photo has 3 to 12 million
LARGEST_PICTURE = 100_000_000  # pixels
LONGEST_SIDE = 2000  # pixels kept: handwriting can be read, and it loads at once
_KINDS = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png"}
_QUALITY = 88


def read_photo(path: Path) -> bytes:
    """Return a photo as JPEG. Raises NotAPhoto, SourceUnreadable."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise SourceUnreadable from error
    if len(content) > LARGEST_FILE:
        raise NotAPhoto("huge_picture")
    return prepared(content)


def prepared(content: bytes) -> bytes:
    """Return the picture in some bytes as JPEG, at most LONGEST_SIDE wide. Raises NotAPhoto."""
    kind = next((name for sign, name in _KINDS.items() if content.startswith(sign)), None)
    if kind is None:
        raise NotAPhoto("not_a_picture")
    image = _decoded(content, kind)
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            QSize(LONGEST_SIDE, LONGEST_SIDE),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return _encoded(image)


def _decoded(content: bytes, kind: bytes) -> QImage:
    source = QBuffer()
    source.setData(QByteArray(content))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > LARGEST_PICTURE:
        raise NotAPhoto("huge_picture")
    image = reader.read()
    if image.isNull() or not _whole(content, kind):
        raise NotAPhoto("broken_picture")
    return image


def _whole(content: bytes, kind: bytes) -> bool:
    """Whether the file has its end: a decoder makes do with half a picture."""
    return (b"\xff\xd9" if kind == b"jpeg" else b"IEND") in content[-1024 * 64 :]


def _encoded(image: QImage) -> bytes:
    flat = QImage(image.size(), QImage.Format.Format_RGB32)  # no transparency, text or profile
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(target, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(target.data().data())
