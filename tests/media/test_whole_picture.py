"""Of an interlaced film no picture that stands still has a comb; what did not move stays sharp."""

import io
from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image

from beeldcoach.media.frames import picture_at
from beeldcoach.media.strip_maker import FilmStripMaker
from beeldcoach.media.whole_picture import whole

WIDTH, HEIGHT, STEP = 320, 176, 16
FINE = slice(140, 170)  # rows where nothing moves: edges of two lines, as of letters


def field(number):
    """Half a picture: a bar that goes to the right, and below it what never moves."""
    pixels = np.full((HEIGHT, WIDTH), 60, np.uint8)
    pixels[20:120, 30 + STEP * number :][:, :60] = 200
    pixels[FINE] = np.where(np.arange(FINE.stop - FINE.start) % 4 < 2, 60, 200)[:, None]
    return pixels


def woven(number):
    """A picture of two halves, one later than the other."""
    pixels = field(2 * number)
    pixels[1::2] = field(2 * number + 1)[1::2]
    return pixels


def frame_of(pixels, *, interlaced):
    frame = av.VideoFrame.from_ndarray(pixels, "gray").reformat(format="yuv420p")
    frame.time_base, frame.pts = Fraction(1, 25), 7
    return frame if not interlaced else _flagged(frame)


def _flagged(frame):
    """The same, marked as a decoder marks it."""
    from av.filter import Graph

    graph = Graph()
    graph.link_nodes(
        graph.add_buffer(
            width=WIDTH, height=HEIGHT, format=frame.format, time_base=frame.time_base
        ),
        graph.add("setfield", "tff"),
        graph.add("buffersink"),
    )
    graph.configure()
    graph.push(frame)
    return graph.pull()


def comb(pixels):
    """The share of pixels, in percent, that differ from the lines above and below alike."""
    here, above, below = (pixels[a:b].astype(int) for a, b in ((1, -1), (0, -2), (2, None)))
    teeth = ((here - above > 20) & (here - below > 20)) | (
        (above - here > 20) & (below - here > 20)
    )
    return 100 * teeth.mean()


def grey(frame):
    return frame.to_ndarray(format="gray")


@pytest.fixture(scope="module")
def film():
    return interlaced(6)


def interlaced(count, container="mpegts"):
    """A film of so many interlaced pictures, as a camcorder writes them."""
    target = io.BytesIO()
    with av.open(target, "w", format=container) as made:
        options = {"preset": "ultrafast", "crf": "8", "x264-params": "tff=1"}
        stream = made.add_stream("libx264", rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.flags |= 1 << 18 | 1 << 29  # interlaced DCT and motion
        for number in range(count):
            frame = frame_of(woven(number % 6), interlaced=True)
            frame.time_base, frame.pts = Fraction(1, 25), number
            made.mux(stream.encode(frame))
        made.mux(stream.encode())
    return target.getvalue()


def test_the_comb_goes_and_what_stood_still_stays_as_sharp_as_it_was():
    combed = frame_of(woven(1), interlaced=True)
    made = whole(combed)
    assert comb(grey(combed)) > 5
    assert comb(grey(made)) < 0.5
    assert (made.pts, made.time_base) == (7, Fraction(1, 25))
    assert np.abs(grey(made)[FINE].astype(int) - grey(combed)[FINE]).max() <= 2


def test_a_picture_that_is_not_of_two_halves_is_left_alone():
    frame = frame_of(woven(1), interlaced=False)
    assert whole(frame) is frame


def test_a_still_of_an_interlaced_film_has_no_comb(film):
    def raw():
        with av.open(io.BytesIO(film)) as source:
            return [grey(frame) for frame in source.decode(video=0)]

    still = picture_at(lambda: io.BytesIO(film), 80, WIDTH)
    assert comb(raw()[2]) > 5
    assert comb(np.asarray(Image.open(io.BytesIO(still)).convert("L"))) < 1


def test_the_picture_that_stands_in_the_player_has_no_comb(film):
    finder = FilmStripMaker().finder(lambda: io.BytesIO(film))
    try:
        found = finder.at(80, lambda: False)
    finally:
        finder.close()
    plane, line = found.planes[0]
    pixels = np.frombuffer(plane, np.uint8).reshape(-1, line)[: found.height, : found.width]
    assert comb(pixels) < 1
    assert found.start_us == 80_000
