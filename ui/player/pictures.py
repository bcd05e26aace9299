"""Turns Qt's video frames into pictures of the size shown, fast enough for every frame.

Planes are scaled before they become colour: a quarter of the work at the usual sizes. OpenCV
converts YUV as BT.601 with limited range; any other matrix or range is first brought to that by a
linear map of the scaled planes (BT.601-1, BT.709-6, BT.2020-2, section on the luma coefficients).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import ceil
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from ui.player.view import WHOLE, Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Plane: TypeAlias = NDArray[np.uint8]
    Planes: TypeAlias = tuple[Plane, Plane, Plane]

_Format = QVideoFrameFormat.PixelFormat
_Space = QVideoFrameFormat.ColorSpace

HD_HEIGHT = 720  # films without a colour tag: from here up BT.709, as players agree on
_LUMA = {601: (0.299, 0.114), 709: (0.2126, 0.0722), 2020: (0.2627, 0.0593)}  # Kr, Kb
_NEUTRAL = 128

_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


def rotation_of(frame: QVideoFrame) -> int:
    """Degrees clockwise that the frame is to be turned, of 0 90 180 270."""
    turns = (frame.surfaceFormat().rotation(), frame.rotation())
    return sum(int(turn.value) for turn in turns) % 360


def shown_size(frame: QVideoFrame) -> QSize:
    """Size of the frame as the viewer sees it, after rotation."""
    size = frame.size()
    return size.transposed() if rotation_of(frame) % 180 else size


def fitted(source: QSize, bounds: QSize) -> QSize:
    """The largest even size within `bounds` that keeps the aspect of `source`; at least 2 x 2."""
    size = source.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio)
    return QSize(max(2, size.width() & ~1), max(2, size.height() & ~1))


def picture(frame: QVideoFrame, bounds: QSize, part: Part = WHOLE) -> tuple[QImage, Part]:
    """The frame, or a part of it, upright and as large as the whole fits into `bounds` (pixels).

    Return with it the part that it shows: of whole pixels. Null when it cannot be read.
    """
    size = fitted(shown_size(frame), bounds)
    lying = size.transposed() if rotation_of(frame) % 180 else size
    split = _SPLITTERS.get(frame.pixelFormat())
    if split is None:
        return _slowly(frame, size, part)
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return QImage(), part
    try:
        cut, part = _pixels_of(part, frame)
        planes = _scaled(_cut(split(frame), cut), lying)
    finally:
        frame.unmap()
    return _image(_turned(_coloured(planes, frame), frame)), part


def _slowly(frame: QVideoFrame, size: QSize, part: Part) -> tuple[QImage, Part]:
    image = frame.toImage()  # turns and mirrors by itself
    if image.isNull():
        return image, part
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    if part != WHOLE:
        shown = image.size()
        box = _even_box(part, shown.width(), shown.height())
        image, part = image.copy(*box), _part(box, shown.width(), shown.height())
    return image.scaled(size, keep, smooth), part


def _pixels_of(part: Part, frame: QVideoFrame) -> tuple[tuple[int, int, int, int], Part]:
    """The pixels of the frame as it lies (left, top, width, height) that show a part upright."""
    width, height = frame.size().toTuple()
    if part == WHOLE:
        return (0, 0, width, height), WHOLE
    box = _even_box(_laid(part, frame), width, height)
    return box, _raised(_part(box, width, height), frame)


def _even_box(part: Part, width: int, height: int) -> tuple[int, int, int, int]:
    left, top = (max(0, int(a * b) & ~1) for a, b in ((part.left, width), (part.top, height)))
    right = min(width, ceil((part.left + part.width) * width / 2) * 2)
    bottom = min(height, ceil((part.top + part.height) * height / 2) * 2)
    return left, top, max(2, right - left), max(2, bottom - top)


def _part(box: tuple[int, int, int, int], width: int, height: int) -> Part:
    left, top, across, down = box
    return Part(left / width, top / height, across / width, down / height)


def _laid(part: Part, frame: QVideoFrame) -> Part:
    """A part of the upright picture, as it stands in the frame before it is turned."""
    for rotation, mirrored in reversed(_steps(frame)):
        if mirrored:
            part = replace(part, left=1 - part.left - part.width)
        for _ in range(rotation // 90):
            part = Part(part.top, 1 - part.left - part.width, part.height, part.width)
    return part


def _raised(part: Part, frame: QVideoFrame) -> Part:
    """The opposite of `_laid`."""
    for rotation, mirrored in _steps(frame):
        for _ in range(rotation // 90):
            part = Part(1 - part.top - part.height, part.left, part.height, part.width)
        if mirrored:
            part = replace(part, left=1 - part.left - part.width)
    return part


def _cut(planes: Planes, box: tuple[int, int, int, int]) -> Planes:
    left, top, width, height = box
    y, u, v = planes
    half = np.s_[top // 2 : (top + height + 1) // 2, left // 2 : (left + width + 1) // 2]
    return y[top : top + height, left : left + width], u[half], v[half]


def _rows(frame: QVideoFrame, plane: int, kind: type[np.generic] = np.uint8) -> NDArray[np.generic]:
    stride = frame.bytesPerLine(plane)
    data = np.frombuffer(frame.bits(plane), np.uint8)
    return data[: len(data) // stride * stride].reshape(-1, stride).view(kind)


def _planar(frame: QVideoFrame, order: tuple[int, int] = (1, 2), kind: type = np.uint8) -> Planes:
    size = frame.size()
    chroma = (size.width() + 1) // 2
    u, v = (_rows(frame, plane, kind)[:, :chroma] for plane in order)
    y = _rows(frame, 0, kind)[: size.height(), : size.width()]
    return y, u, v  # type: ignore[return-value]  # 16 bit until scaled


def _semi_planar(frame: QVideoFrame, u: int = 0, kind: type = np.uint8) -> Planes:
    size = frame.size()
    pairs = (size.width() + 1) // 2
    both = _rows(frame, 1, kind)[:, : 2 * pairs]
    y = _rows(frame, 0, kind)[: size.height(), : size.width()]
    return y, both[:, u::2], both[:, 1 - u :: 2]  # type: ignore[return-value]


_SPLITTERS: dict[QVideoFrameFormat.PixelFormat, Callable[[QVideoFrame], Planes]] = {
    _Format.Format_YUV420P: _planar,
    _Format.Format_YV12: lambda frame: _planar(frame, (2, 1)),
    _Format.Format_NV12: _semi_planar,
    _Format.Format_NV21: lambda frame: _semi_planar(frame, 1),
    # Without a GPU Qt's own conversion of these gives no picture at all.
    _Format.Format_YUV420P10: lambda frame: _planar(frame, kind=np.uint16),
    _Format.Format_P010: lambda frame: _semi_planar(frame, kind=np.uint16),
    _Format.Format_P016: lambda frame: _semi_planar(frame, kind=np.uint16),
}
_TO_EIGHT_BITS = {_Format.Format_YUV420P10: 2}  # bits to drop; the P formats are left-aligned


def _scaled(planes: Planes, size: QSize) -> Planes:
    width, height = size.width(), size.height()
    y = cv2.resize(planes[0], (width, height))
    u, v = (cv2.resize(plane, (width // 2, height // 2)) for plane in planes[1:])
    return y, u, v  # type: ignore[return-value]


def _coloured(planes: Planes, frame: QVideoFrame) -> Plane:
    """Three scaled planes (height x width, chroma half) to BGRA, height x width x 4."""
    if planes[0].dtype == np.uint16:
        drop = _TO_EIGHT_BITS.get(frame.pixelFormat(), 8)
        planes = tuple(cv2.convertScaleAbs(p, alpha=1 / (1 << drop)) for p in planes)  # type: ignore[assignment]
    y, u, v = _as_bt601(planes, *_colour_kind(frame))
    height, width = y.shape
    joined = np.empty((height * 3 // 2, width), np.uint8)
    joined[:height] = y
    chroma = joined[height:].reshape(-1)
    chroma[: u.size], chroma[u.size :] = u.reshape(-1), v.reshape(-1)
    return cv2.cvtColor(joined, cv2.COLOR_YUV2BGRA_I420)  # type: ignore[return-value]


def _colour_kind(frame: QVideoFrame) -> tuple[int, bool]:
    surface = frame.surfaceFormat()
    full = surface.colorRange() == QVideoFrameFormat.ColorRange.ColorRange_Full
    match surface.colorSpace():
        case _Space.ColorSpace_BT601:
            return 601, full
        case _Space.ColorSpace_BT2020:
            return 2020, full
        case _Space.ColorSpace_Undefined if min(frame.height(), frame.width()) < HD_HEIGHT:
            return 601, full
        case _Space.ColorSpace_AdobeRgb:  # as Qt names full-range JPEG
            return 601, True
    return 709, full


def _as_bt601(planes: Planes, matrix: int, full: bool) -> Planes:  # noqa: FBT001
    if matrix == 601 and not full:
        return planes
    y, u, v = planes
    luma, lift, chroma = _map_to_bt601(matrix, full)
    delta, new_u, new_v = (_mixed(u, v, row) for row in chroma)
    delta = cv2.resize(delta, (y.shape[1], y.shape[0]))  # type: ignore[assignment]
    new_y = cv2.addWeighted(y, luma, delta, 1.0, lift - _NEUTRAL)
    return new_y, new_u, new_v  # type: ignore[return-value]


def _mixed(u: Plane, v: Plane, row: tuple[float, float]) -> Plane:
    of_u, of_v = row
    offset = _NEUTRAL * (1.0 - of_u - of_v)
    return cv2.addWeighted(u, of_u, v, of_v, offset)  # type: ignore[return-value]


@cache
def _map_to_bt601(matrix: int, full: bool) -> tuple[float, float, list[tuple[float, float]]]:  # noqa: FBT001
    """Gain and lift of the luma, and what u and v give to luma, u and v (8-bit units)."""
    change = np.linalg.solve(_rgb_from_yuv(601), _rgb_from_yuv(matrix))
    luma_unit, chroma_unit = (255.0, 255.0) if full else (219.0, 224.0)
    units = np.array([219.0, 224.0, 224.0])[:, None] / chroma_unit
    rows = [(float(a), float(b)) for a, b in change[:, 1:] * units]
    luma = 219.0 / luma_unit
    return luma, 16.0 if full else 0.0, rows


def _rgb_from_yuv(matrix: int) -> NDArray[np.float64]:
    red, blue = _LUMA[matrix]
    green = 1.0 - red - blue
    of_v, of_u = 2.0 * (1.0 - red), 2.0 * (1.0 - blue)
    return np.array(
        [[1.0, 0.0, of_v], [1.0, -blue * of_u / green, -red * of_v / green], [1.0, of_u, 0.0]]
    )


def _turned(pixels: Plane, frame: QVideoFrame) -> Plane:
    """As the film asks, then as the frame asks; each turns first and mirrors after."""
    for rotation, mirrored in _steps(frame):
        if rotation:
            pixels = cv2.rotate(pixels, _TURNS[rotation])  # type: ignore[assignment]
        if mirrored:
            pixels = cv2.flip(pixels, 1)  # type: ignore[assignment]
    return pixels


def _steps(frame: QVideoFrame) -> tuple[tuple[int, bool], tuple[int, bool]]:
    film = frame.surfaceFormat()
    return (
        (int(film.rotation().value), film.isMirrored()),
        (int(frame.rotation().value), frame.mirrored()),
    )


def _image(pixels: Plane) -> QImage:
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)
    return image.copy()  # the array goes
