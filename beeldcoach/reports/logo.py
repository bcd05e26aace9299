"""A logo out of a picture that the coach chose: drawn anew, so that nothing hides in it.

PNG and JPEG lose what they carry besides the picture, such as where a photo was taken. An SVG is
drawn once; what it asks for from elsewhere is refused.
"""

from __future__ import annotations

import io
import json
import re

import resources
from beeldcoach.services.errors import NotALogo

_SIDE = 1200  # pixels at most: sharp at 56 mm
_MOST_PIXELS = 40_000_000  # of a picture that is opened at all
_LIMIT = 4_000_000  # bytes
_STARTS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}
_SUSPECT = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|<iframe|@import"
    rb"|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/)|url\(\s*[\"']?\s*(?!#)",
    re.IGNORECASE,
)
_PAGE = """
#let given = json(bytes(sys.inputs.document))
#set page(width: 56mm, height: auto, margin: 0mm, fill: none)
#image(bytes(given.content), format: "svg", width: 100%)
"""


class PictureLogoReader:
    """The LogoReader of `services/ports.py`."""

    def logo(self, content: bytes) -> bytes:
        """Return the picture as a PNG; raise NotALogo."""
        if len(content) > _LIMIT:
            raise NotALogo("too_large")
        kind = next((k for start, k in _STARTS.items() if content.startswith(start)), None)
        made = _redrawn(content, kind) if kind else _drawn(content)
        if made is None:
            raise NotALogo("not_a_picture")
        return made


def _redrawn(content: bytes, kind: str) -> bytes | None:
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=(kind,)) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    upright.thumbnail((_SIDE, _SIDE))
    bare = Image.new("RGBA", upright.size)
    bare.paste(upright)
    out = io.BytesIO()
    bare.save(out, "PNG", optimize=True)
    return out.getvalue()


def _drawn(content: bytes) -> bytes | None:
    """Return an SVG as pixels; None when it is none, or asks for something from elsewhere."""
    import typst

    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "<svg" not in text or _SUSPECT.search(content):
        return None
    given = json.dumps({"content": text})
    try:
        fonts = typst.Fonts(
            include_system_fonts="<text" in text,  # finding them all takes long
            font_paths=[resources.path("fonts")],
        )
        compiler = typst.Compiler(_PAGE.encode(), font_paths=fonts)
        made = compiler.compile(format="png", ppi=500, sys_inputs={"document": given})
    except (typst.TypstError, RuntimeError, ValueError, OSError):
        return None
    pages = made if isinstance(made, list) else [made or b""]
    return _redrawn(pages[0], "PNG") if len(pages) == 1 else None
