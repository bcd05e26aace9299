"""Reading the codes on paper that was photographed or scanned."""

from __future__ import annotations

import io

_MOST_PIXELS = 60_000_000  # of a picture that is opened at all
_SIDES = (0, 2400, 1600, 1000)  # pixels of the longest side that are tried; 0 is as it is
_LARGER = 3600  # pixels: small dots of a code are told apart when they are drawn larger


class QrReader:
    """The CodeReader of `services/ports.py`."""

    def read(self, content: bytes) -> tuple[str, ...]:
        """Return what the QR codes in a picture say; nothing where it is no picture."""
        import numpy as np
        from PIL import Image, ImageOps

        try:
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "WEBP", "TIFF")) as found:
                if found.width * found.height > _MOST_PIXELS:
                    return ()
                grey = np.asarray(ImageOps.exif_transpose(found).convert("L"))
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return ()
        for side in (*_SIDES, _LARGER):
            texts = _codes(grey, side)
            if texts:
                return texts
        return ()


def _codes(grey: object, side: int) -> tuple[str, ...]:
    import cv2
    import numpy as np

    picture = np.asarray(grey)
    longest = max(picture.shape)
    if side == longest or (side > longest and side != _LARGER):
        return ()
    if side:
        scale = side / longest
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=how)
    for detector in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()):
        _found, texts, *_rest = detector.detectAndDecodeMulti(picture)
        said = tuple(text for text in texts if text)
        if said:
            return said
    return ()
