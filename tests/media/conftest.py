"""Small films made for the session, so that media is tested without any shared material."""

import io
import os
import threading
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from beeldcoach.services.progress import Cancelled

WIDTH, HEIGHT, RATE, SECONDS = 320, 180, 25, 3
BITS = 8  # a frame shows its number as a row of black and white fields


def numbered_picture(number, width=WIDTH, height=HEIGHT):
    """A picture that says its own number, so that a test can tell which one it was given."""
    picture = np.full((height, width, 3), 128, np.uint8)
    for bit in range(BITS):
        left, right = bit * width // BITS, (bit + 1) * width // BITS
        picture[: height // 2, left:right] = 235 if number >> bit & 1 else 16
    return picture


def number_shown(picture):
    """Read the number back from an RGB or grey array of any size."""
    height, width = picture.shape[:2]
    row = picture[height // 4].reshape(width, -1).mean(axis=1)
    return sum(1 << bit for bit in range(BITS) if row[(2 * bit + 1) * width // (2 * BITS)] > 128)


def make_film(
    container="mp4", codec="libx264", sound=True, stamps=None, size=(WIDTH, HEIGHT), key_every=25
):
    """A film as bytes: numbered pictures at `stamps` (in 1/25 s), a tone that grows louder."""
    stamps = list(range(RATE * SECONDS)) if stamps is None else stamps
    target = io.BytesIO()
    with av.open(target, "w", format=container) as film:
        pictures = film.add_stream(codec, rate=RATE)
        pictures.width, pictures.height = size
        pictures.pix_fmt = "yuv420p"
        pictures.codec_context.gop_size = key_every
        pictures.codec_context.time_base = Fraction(1, RATE)
        tone = film.add_stream("aac", rate=48000, layout="mono") if sound else None
        for number, stamp in enumerate(stamps):
            frame = av.VideoFrame.from_ndarray(numbered_picture(number % 256, *size), "rgb24")
            frame.pts, frame.time_base = stamp, Fraction(1, RATE)
            film.mux(pictures.encode(frame))
        film.mux(pictures.encode(None))
        if tone is not None:
            for frame in _growing_tone():
                film.mux(tone.encode(frame))
            film.mux(tone.encode(None))
    return target.getvalue()


def _growing_tone():
    total = 48000 * SECONDS
    times = np.arange(total) / 48000
    wave = np.sin(2 * np.pi * 440 * times) * np.linspace(0, 0.9, total)
    for start in range(0, total, 1024):
        part = wave[np.newaxis, start : start + 1024].astype(np.float32)
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = 48000, start, Fraction(1, 48000)
        yield frame


@pytest.fixture(scope="session")
def film_bytes():
    """Three seconds of 320x180 at 25 pictures a second, with sound, as mp4."""
    return make_film()


@pytest.fixture(scope="session")
def silent_film_bytes():
    """The same without sound."""
    return make_film(sound=False)


@pytest.fixture
def nothing_left():
    """Fail a test after which a child process, a thread or an open file of ours remains."""
    if not Path("/proc/self/fd").exists():
        pytest.skip("only Linux tells of its children and open files")
    children, opened = children_of_ours(), len(list(Path("/proc/self/fd").iterdir()))
    yield
    assert set(children_of_ours()) <= set(children)
    assert len(list(Path("/proc/self/fd").iterdir())) <= opened
    assert not [each for each in threading.enumerate() if each.name == "probe"]


def children_of_ours():
    """Process ids of all children, zombies too, whichever thread started them."""
    born = []
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # a thread that has just ended
            born += (task / "children").read_text().split()
    return [int(child) for child in born]


@pytest.fixture(scope="session")
def film_maker():
    """The function that makes films, for tests that need another one."""
    return make_film


@pytest.fixture(scope="session")
def number_of():
    """The function that reads the number in a picture of a made film."""
    return number_shown


class Impatient:
    """A coach who cancels at the third look, and until then reads what is reported."""

    def __init__(self):
        self.looks = 0
        self.reports = []

    def report(self, done, total):
        self.reports.append((done, total))

    def check(self):
        self.looks += 1
        if self.looks > 2:
            raise Cancelled


@pytest.fixture
def impatient():
    """Progress that cancels at the third look."""
    return Impatient()


@pytest.fixture
def strike_children():
    """A function that sends a signal to every child of ours."""
    return lambda blow: [os.kill(child, blow) for child in children_of_ours()]
