"""A decoded frame as the neutral picture that windows can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.media.upright import shown_size
from beeldcoach.media.whole_picture import whole
from beeldcoach.services.ports import FilmPicture

if TYPE_CHECKING:
    from fractions import Fraction

    from av.video.frame import VideoFrame

_MATRICES = {1: 709, 5: 601, 6: 601, 9: 2020, 10: 2020}  # as FFmpeg numbers them
_PLAIN = "yuv420p"
_FULL_RANGE = 2


def picture_of(
    frame: VideoFrame, pixel_shape: Fraction | None, span_us: tuple[int, int]
) -> FilmPicture:
    """Return the frame in square pixels, without a comb; its planes stay where they can."""
    width, height = shown_size((frame.width, frame.height), pixel_shape, 0)
    same_size = (width, height) == (frame.width, frame.height)
    matrix = _MATRICES.get(int(frame.colorspace), 0)
    turned = -frame.rotation % 360
    full = frame.format.name.startswith("yuvj") or int(frame.color_range) == _FULL_RANGE
    decoded, frame = frame, whole(frame)
    if frame.format.name != _PLAIN or full or not same_size:
        frame = frame.reformat(
            width,
            height,
            _PLAIN,
            interpolation="FAST_BILINEAR",
            src_color_range="JPEG" if full else "MPEG",
            dst_color_range="MPEG",
        )
    planes = tuple((memoryview(plane), plane.line_size) for plane in frame.planes)
    turned = turned if turned % 90 == 0 else 0
    mended = decoded.interlaced_frame
    return FilmPicture(*span_us, width, height, planes, matrix, turned, mended)
