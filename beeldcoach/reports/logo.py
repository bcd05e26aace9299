"""A logo out of a picture that the coach chose: drawn anew, so that nothing hides in it.

PNG and JPEG lose what they carry besides the picture, such as where a photo was taken. An SVG is
drawn once, in a child process with limits; one that asks for something from elsewhere is refused.
"""

from __future__ import annotations

import io
import re
import subprocess

from beeldcoach import children
from beeldcoach.services.errors import NotALogo

_SIDE = 1200  # pixels at most: sharp at 56 mm
_MOST_PIXELS = 40_000_000  # of a picture that is opened at all
_LIMIT = 4_000_000  # bytes
_STARTS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}
_SUSPECT = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<(?:\w+:)?(?:script|foreignObject|iframe)|@import"
    rb"|data:image/svg|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/)|url\(\s*[\"']?\s*(?!#)",
    re.IGNORECASE,
)
_SECONDS = 10
_MEMORY = 1536 * 1024 * 1024  # bytes of address space, which is more than is used
_LARGEST_DRAWN = 32 * 1024 * 1024  # bytes

_CHILD, CHILD_ARGUMENT = "beeldcoach.reports.svg_child", "--draw-logo"
"""By this first argument a frozen application knows that it is the child: it calls
`svg_child.main(int(argv[2]), int(argv[3]))` and nothing else."""


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
    """Return an SVG as pixels; None when it is none, or asks for too much or from elsewhere."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "<svg" not in text or _SUSPECT.search(content):
        return None
    try:
        done = subprocess.run(  # noqa: S603  (our own interpreter, our own arguments)
            [*children.command(_CHILD, CHILD_ARGUMENT), str(_MEMORY), str(_SECONDS)],
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
            env=children.environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (subprocess.TimeoutExpired, OSError):
        return None
    if done.returncode or not done.stdout or len(done.stdout) > _LARGEST_DRAWN:
        return None
    return _redrawn(done.stdout, "PNG")
