"""Pictures as a person should see them: upright, in square pixels, at the size asked for."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fractions import Fraction

    from av.video.frame import VideoFrame
    from numpy.typing import NDArray

_QUALITY = 90  # JPEG: no artefacts that show on paper


def shown_size(
    coded: tuple[int, int], pixel_shape: Fraction | None, rotation: int
) -> tuple[int, int]:
    """Return width and height as shown, for square pixels and upright."""
    width, height = coded
    if pixel_shape and 0.25 <= pixel_shape <= 4:
        width = max(1, round(width * pixel_shape))
    return (height, width) if rotation % 180 else (width, height)


def is_mirrored(frame: VideoFrame) -> bool:
    """Tell whether the film asks to be shown mirrored; players do not agree on how."""
    a, b, c, d = _matrix(frame)
    return a * d - b * c < 0


def turning_filters(frame: VideoFrame) -> list[tuple[str, str]]:
    """Return FFmpeg's filters, each with its options, that show the frame as the film asks."""
    a, b, c, d = _matrix(frame)
    if abs(a) >= abs(b):
        flips = [("hflip", "")] * (a < 0) + [("vflip", "")] * (d < 0)
        return [(name, options) for name, options in flips]
    turns = {(1, -1): "clock", (-1, 1): "cclock", (1, 1): "cclock_flip", (-1, -1): "clock_flip"}
    return [("transpose", turns[(1 if b > 0 else -1, 1 if c > 0 else -1)])]


def _matrix(frame: VideoFrame) -> tuple[int, int, int, int]:
    """Where the film wants a point (p, q) shown: at (a p + c q, b p + d q), scaled."""
    found: Any = frame.side_data.get("DISPLAYMATRIX")
    if found is None:
        return 1, 0, 0, 1
    a, b, _, c, d = struct.unpack_from("<5i", bytes(found))
    return a, b, c, d


def fitted(shown: tuple[int, int], *, max_width: int = 0, height: int = 0) -> tuple[int, int]:
    """Return the size of the same shape with that height, or at most that width; never larger."""
    scale = min(1.0, max_width / shown[0] if max_width else 1.0, height / shown[1] if height else 1)
    return max(1, round(shown[0] * scale)), max(1, round(shown[1] * scale))


def as_jpeg(frame: VideoFrame, size: tuple[int, int]) -> bytes:
    """Return the frame upright at `size` (width, height as shown) as JPEG without any metadata."""
    import numpy as np
    from PIL import Image

    turned = frame.rotation % 360
    turned = turned if turned % 90 == 0 else 0
    width, height = (size[1], size[0]) if turned % 180 else size
    pixels: NDArray[Any] = frame.reformat(width, height, "rgb24", interpolation="AREA").to_ndarray()
    if turned:
        pixels = np.rot90(pixels, turned // 90)
    target = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()
