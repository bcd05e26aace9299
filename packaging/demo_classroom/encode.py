"""Writes pictures and sound as H.264 and AAC that a player can seek in quickly."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from demo_classroom.motion import FPS
from demo_classroom.room import HEIGHT, WIDTH
from demo_classroom.sound import RATE

_BT709 = 1  # H.273: primaries, transfer and matrix alike
_KEY_FRAME_EVERY = 38  # 1.5 s: a jump decodes at most that, and the film stays small
_VIDEO = {
    "crf": "31",
    "preset": "slow",
    # Flat drawings want no psycho-visual grain; small hands and lips want their colour.
    "x264-params": f"keyint={_KEY_FRAME_EVERY}:min-keyint={_KEY_FRAME_EVERY}:scenecut=0:ipratio=1.0"
    ":psy-rd=0,0:deblock=1,1:bframes=5:ref=4:chroma-qp-offset=-2:trellis=2:threads=2",
}


def write_film(out: Path, pictures: Iterable[QImage], sound: NDArray[np.float32]) -> None:
    """Encode RGB32 pictures at 25 per second beside mono sound at 48 kHz."""
    with av.open(str(out), "w", format="mp4", options={"movflags": "+faststart"}) as film:
        video = film.add_stream("libx264", rate=FPS, options=_VIDEO)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        context = video.codec_context
        context.color_primaries = context.color_trc = context.colorspace = _BT709
        context.color_range = 1
        audio = film.add_stream("aac", rate=RATE, layout="mono")
        audio.bit_rate = 36_000
        done = 0
        for number, picture in enumerate(pictures):
            film.mux(video.encode(_frame(picture, number)))
            until = min(len(sound), (number + 1) * RATE // FPS)
            film.mux(audio.encode(_samples(sound[done:until], done)))
            done = until
        film.mux(video.encode(None))
        film.mux(audio.encode(None))


def _frame(picture: QImage, number: int) -> av.VideoFrame:
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)
    frame = av.VideoFrame.from_ndarray(pixels, format="bgra").reformat(
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
    )
    frame.pts, frame.time_base = number, Fraction(1, FPS)
    return frame


def _samples(part: NDArray[np.float32], first: int) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(part[np.newaxis, :], format="fltp", layout="mono")
    frame.sample_rate, frame.pts, frame.time_base = RATE, first, Fraction(1, RATE)
    return frame
