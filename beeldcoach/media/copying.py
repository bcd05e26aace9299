"""Copies of films, stretches and stills for outside: marked, or with nobody to be recognised."""

from __future__ import annotations

import io
from fractions import Fraction
from typing import TYPE_CHECKING

from PIL import Image, PngImagePlugin

from beeldcoach.media.convert import remake
from beeldcoach.media.frames import picture_at
from beeldcoach.media.look import Look
from beeldcoach.media.marking import Stamp, painted
from beeldcoach.media.upright import fitted

if TYPE_CHECKING:
    from typing import BinaryIO

    from beeldcoach.services.ports import PicturePlan, StreamFactory
    from beeldcoach.services.progress import Progress

BLOCKS = 16
"""Blocks across an unrecognisable picture: a face that fills a quarter of it is four of them."""

_LEVELS = 16  # of brightness and colour that are kept apart, of 256
_HIDDEN_RATE = Fraction(5)  # pictures a second: a face that moves behind blocks gives more away
_HIDDEN_WIDTH = 640  # pixels: there is nothing finer to see
_WIDEST = 1920  # pixels, of a copy and of a still
_SMALL_WIDTH = 1280  # pixels: an hour of a classroom is about 270 MB
_CRF, _SMALL_CRF = 20, 25


def copy_film(
    open_stream: StreamFactory, target: BinaryIO, plan: PicturePlan, progress: Progress
) -> None:
    """Write a film or a stretch of it to `target` as MP4, marked and described as planned.

    A hidden copy shows blocks only and has no sound. Progress is in milliseconds of film. Raises
    what `convert` does.
    """

    def looking(shown: tuple[int, int]) -> Look:
        widest = _HIDDEN_WIDTH if plan.hidden else _SMALL_WIDTH if plan.small else _WIDEST
        width, height = fitted(shown, max_width=widest)
        size = max(2, width & ~1), max(2, height & ~1)
        return Look(
            size,
            plan.start_ms,
            plan.end_ms,
            rate=_HIDDEN_RATE if plan.hidden else None,
            sound=not plan.hidden,
            crf=_SMALL_CRF if plan.small else _CRF,
            filters=_in_blocks(size) if plan.hidden else (),
            finish=Stamp(plan.mark, size),
            told={"title": plan.title, "comment": plan.comment},
        )

    remake(open_stream, target, looking, progress)


def copy_still(
    open_stream: StreamFactory, at_ms: int, form: str, plan: PicturePlan, progress: Progress
) -> bytes:
    """Return the picture of a moment as `png` or `jpg`, marked and described as planned.

    Raises what `picture_at` does.
    """
    found = picture_at(open_stream, at_ms, _WIDEST, progress)
    picture = Image.open(io.BytesIO(found)).convert("RGB")
    mark = painted(plan.mark, picture.size)
    picture.paste(mark, (0, picture.height - mark.height), mark)
    target = io.BytesIO()
    if form == "png":
        told = PngImagePlugin.PngInfo()
        told.add_itxt("Title", plan.title)
        told.add_itxt("Comment", plan.comment)
        picture.save(target, "PNG", pnginfo=told)
    else:
        picture.save(target, "JPEG", quality=92, comment=plan.comment.encode())
    return target.getvalue()


def _in_blocks(size: tuple[int, int]) -> tuple[tuple[str, str], ...]:
    width, height = size
    across = BLOCKS if width >= height else max(1, round(BLOCKS * width / height))
    down = BLOCKS if height > width else max(1, round(BLOCKS * height / width))
    step = 256 // _LEVELS
    coarse = f"min(round(val/{step})*{step},240)"
    return (
        ("scale", f"{across}:{down}:flags=area"),
        ("format", "pix_fmts=yuv444p"),
        ("lutyuv", f"y='{coarse}':u='{coarse}':v='{coarse}'"),
        ("scale", f"{width}:{height}:flags=neighbor"),
    )
