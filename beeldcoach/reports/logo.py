"""A logo out of a picture that the coach chose: drawn anew, so that nothing hides in it.

PNG and JPEG lose what they carry besides the picture, such as where a photo was taken. An SVG is
drawn once, in a child process with limits; one that asks for something from elsewhere is refused.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

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

CHILD_ARGUMENT = "--draw-logo"
"""By this first argument a frozen application knows that it is the child: it calls
`svg_child.main(int(argv[2]), int(argv[3]))` and nothing else."""

_KEPT_ENVIRONMENT = ("SYSTEMROOT", "LD_LIBRARY_PATH")  # what a process cannot start without


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
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    try:
        child = subprocess.run(  # noqa: S603  (our own interpreter, our own arguments)
            [*child_command(), str(_MEMORY), str(_SECONDS)],
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
            env=kept,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (subprocess.TimeoutExpired, OSError):
        return None
    if child.returncode or not child.stdout or len(child.stdout) > _LARGEST_DRAWN:
        return None
    return _redrawn(child.stdout, "PNG")


def child_command() -> list[str]:
    """Return the command that runs `svg_child`, without its two limits."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    root = Path(__file__).parents[2]
    # Isolated (-I): neither the current folder nor the environment chooses what is imported.
    start = (
        f"import sys; sys.path.insert(0, {str(root)!r}); "
        "from beeldcoach.reports.svg_child import main; main(int(sys.argv[1]), int(sys.argv[2]))"
    )
    return [sys.executable, "-I", "-c", start]
