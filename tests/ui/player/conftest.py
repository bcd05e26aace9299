"""Films in which every frame tells its own number."""

import io
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import NamedTemporaryFile

import av
import numpy as np
import pytest

WIDTH, HEIGHT, BITS = 320, 180, 8


def numbered(number):
    """A picture with the number in eight upright bars, black for 0 and white for 1."""
    pixels = np.full((HEIGHT, WIDTH, 3), 30, np.uint8)
    for bit in range(BITS):
        if number >> bit & 1:
            pixels[:, bit * WIDTH // BITS : (bit + 1) * WIDTH // BITS] = 225
    return pixels


def number_in(image):
    """The number that a picture shows, however it was scaled."""
    step, row = image.width() / BITS, image.height() // 2
    lit = (image.pixelColor(int((bit + 0.5) * step), row).red() > 127 for bit in range(BITS))
    return sum(on << bit for bit, on in enumerate(lit))


def make_film(
    frames=100,
    rate=Fraction(25),
    gop=25,
    container="mp4",
    index_first=True,
    noisy=False,
    stamps=None,
):
    """A film of numbered frames; `stamps` are their times in frames, where not even.

    The same film is made once in a process.
    """
    return _film(frames, rate, gop, container, index_first, noisy, tuple(stamps or range(frames)))


@cache
def _film(frames, rate, gop, container, index_first, noisy, stamps):
    order = {"movflags": "faststart"} if index_first and container == "mp4" else {}
    with NamedTemporaryFile(suffix=".film") as target:  # FFmpeg reopens it to move the index
        _encode(target.name, frames, rate, gop, (container, order, noisy, stamps))
        return Path(target.name).read_bytes()


def _encode(path, frames, rate, gop, how):
    container, order, noisy, stamps = how
    noise = np.random.default_rng(1).integers(0, 25, (HEIGHT, 2 * WIDTH, 3), np.uint8)
    with av.open(path, "w", format=container, options=order) as film:
        stream = film.add_stream("libx264", rate=rate, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.gop_size = gop
        for number in range(frames):
            pixels = numbered(number)
            if noisy:  # so that the film takes many chunks of the vault
                pixels = pixels + noise[:, number * 37 % WIDTH :][:, :WIDTH]
            frame = av.VideoFrame.from_ndarray(pixels, "rgb24")
            frame.time_base, frame.pts = 1 / rate, stamps[number]
            film.mux(stream.encode(frame))
        film.mux(stream.encode())


class Raw(io.RawIOBase):
    """A film in memory, as a reader of the vault gives it; may be damaged from some byte on."""

    def __init__(self, data, damaged_from=None):
        self._inner, self._damaged_from = io.BytesIO(data), damaged_from

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        return self._inner.seek(offset, whence)

    def tell(self):
        return self._inner.tell()

    def readinto(self, target):
        end = self._inner.tell() + len(target)
        if self._damaged_from is not None and end > self._damaged_from:
            raise Damage
        return self._inner.readinto(target)


class Damage(Exception):
    """What a damaged film raises here."""


@dataclass
class Tools:
    """What the tests share."""

    make_film = staticmethod(make_film)
    number_in = staticmethod(number_in)
    Raw = Raw
    Damage = Damage


@pytest.fixture(scope="session")
def films():
    return Tools


@pytest.fixture(scope="session")
def film_data():
    """Four seconds, 25 frames a second, a key frame every second."""
    return make_film()


def finder(open_stream):
    """What finds exact pictures beside Qt, as the application hands it to the player."""
    from beeldcoach.media.strip_maker import FilmStripMaker

    return FilmStripMaker().finder(open_stream)


@pytest.fixture(params=["by Qt", "exact"])
def find(request):
    """Without a finder Qt seeks by itself: what holds for the one holds for the other."""
    return finder if request.param == "exact" else None


@pytest.fixture
def screen(qtbot, film_data, find):
    """A player with a surface, and the small film loaded."""
    from ui.player.player import Player
    from ui.player.surface import Surface

    player, surface = Player(find=find), Surface()
    qtbot.addWidget(surface)
    surface.resize(WIDTH, HEIGHT)
    player.attach(surface)
    with qtbot.waitSignals([player.loaded, surface.shown]):
        player.load(lambda: Raw(film_data), has_sound=False)
    if find is not None:
        qtbot.waitUntil(lambda: player._standing.is_ready)
    yield player, surface
    with qtbot.waitSignal(player.unloaded):
        player.unload()
