"""The mark on a picture that leaves the vault: small, readable, in a corner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from resources import path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from av.video.frame import VideoFrame
    from numpy.typing import NDArray

_SHARE = 32  # letters are as high as one part in so many of the picture
_SMALLEST, _LARGEST = 9, 30  # pixels
_WIDEST = 0.9  # of the picture's width
_GROUND, _INK = (24, 24, 24, 255), (255, 255, 255, 255)
# The ground lets nothing through: a copy of a copy bears a mark already, in the same corner.


def painted(lines: Sequence[str], size: tuple[int, int]) -> Image.Image:
    """Return the mark for a picture of that width and height: letters on a dark ground."""
    width, height = size
    letters = min(_LARGEST, max(_SMALLEST, min(width, height) // _SHARE))
    font = ImageFont.truetype(str(path("fonts", "Inter-Medium.ttf")), letters)
    room = int(width * _WIDEST)
    shown = [_fitting(line, font, room) for line in lines if line]
    pad, step = max(2, letters // 3), round(letters * 1.3)
    wide = min(width, max((int(font.getlength(line)) for line in shown), default=0) + 2 * pad)
    high = min(height, step * len(shown) + pad)
    mark = Image.new("RGBA", (wide + wide % 2, high + high % 2), _GROUND)
    draw = ImageDraw.Draw(mark)
    for number, line in enumerate(shown):
        draw.text((pad, pad // 2 + number * step), line, _INK, font)
    return mark


def _fitting(line: str, font: ImageFont.FreeTypeFont, room: int) -> str:
    """Return the line, its end left out where it is too long: the number stands in front."""
    if font.getlength(line) <= room:
        return line
    while line and font.getlength(line + "…") > room:
        line = line[:-1]
    return line.rstrip() + "…"


class Stamp:
    """Puts a mark in the lower left corner of every picture of a film."""

    def __init__(self, lines: Sequence[str], size: tuple[int, int]) -> None:
        mark = np.asarray(painted(lines, (size[0] & ~1, size[1] & ~1)), np.float32)
        alpha = mark[..., 3] / 255
        red, green, blue = (mark[..., i] for i in range(3))
        bright = 16 + (65.738 * red + 129.057 * green + 25.064 * blue) / 256
        self._parts = [(bright, alpha)]
        half = alpha[::2, ::2]  # the mark has no colour
        self._parts += [(np.full_like(half, 128), half)] * 2

    def __call__(self, frame: VideoFrame) -> VideoFrame:
        """Return the picture with the mark; YUV 4:2:0 with 8 bits a sample."""
        from av.video.frame import VideoFrame

        frame = frame.reformat(format="yuv420p")
        planes = [_array(plane, frame.width >> (i > 0)) for i, plane in enumerate(frame.planes)]
        marked = [_blended(plane, *part) for plane, part in zip(planes, self._parts, strict=True)]
        whole = np.concatenate([each.reshape(-1) for each in marked])
        made = VideoFrame.from_ndarray(whole.reshape(-1, frame.width), format="yuv420p")
        made.pts, made.time_base = frame.pts, frame.time_base
        return made


def _array(plane: Any, width: int) -> NDArray[np.uint8]:
    lines = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    return lines[: plane.height, :width].copy()


def _blended(
    plane: NDArray[np.uint8], over: NDArray[Any], alpha: NDArray[Any]
) -> NDArray[np.uint8]:
    high, wide = alpha.shape
    corner = plane[plane.shape[0] - high :, :wide]
    corner[:] = np.clip(corner * (1 - alpha) + over * alpha, 0, 255).astype(np.uint8)
    return plane
