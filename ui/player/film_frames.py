"""Single pictures of a film as frames of Qt, so that all surfaces show them the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

if TYPE_CHECKING:
    from beeldcoach.services.ports import FilmPicture

_Format = QVideoFrameFormat
_SPACES = {
    601: _Format.ColorSpace.ColorSpace_BT601,
    709: _Format.ColorSpace.ColorSpace_BT709,
    2020: _Format.ColorSpace.ColorSpace_BT2020,
}
_TURNS = {
    0: QtVideo.Rotation.None_,
    90: QtVideo.Rotation.Clockwise90,
    180: QtVideo.Rotation.Clockwise180,
    270: QtVideo.Rotation.Clockwise270,
}


def video_frame(picture: FilmPicture) -> QVideoFrame:
    """Return a frame with the picture in it, and its times; invalid without memory for it."""
    surface = _Format(QSize(picture.width, picture.height), _Format.PixelFormat.Format_YUV420P)
    surface.setColorSpace(_SPACES.get(picture.matrix, _Format.ColorSpace.ColorSpace_Undefined))
    surface.setColorRange(_Format.ColorRange.ColorRange_Video)
    surface.setRotation(_TURNS[picture.turned])
    frame = QVideoFrame(surface)
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        return QVideoFrame()
    try:
        for number in range(3):
            _copy(picture, frame, number)
    finally:
        frame.unmap()
    frame.setStartTime(picture.start_us)
    frame.setEndTime(picture.end_us)
    return frame


def _copy(picture: FilmPicture, frame: QVideoFrame, number: int) -> None:
    data, line = picture.planes[number]
    source = np.frombuffer(data, np.uint8)
    source = source[: len(source) // line * line].reshape(-1, line)
    stride = frame.bytesPerLine(number)
    target = np.frombuffer(frame.bits(number), np.uint8)
    target = target[: len(target) // stride * stride].reshape(-1, stride)
    rows, columns = min(len(source), len(target)), min(line, stride)
    target[:rows, :columns] = source[:rows, :columns]
