"""Copies for outside: exactly the stretch, in time, marked; or so coarse that nobody is known."""

import io

import av
import numpy as np
import pytest

from beeldcoach.media.copying import BLOCKS, copy_film, copy_still
from beeldcoach.media.marking import painted
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.ports import PicturePlan
from beeldcoach.services.progress import Cancelled, Silent

LONG = ("Vrijgave 1204, voor Stichting Christelijk Onderwijs Noordoost", "niet verder verspreiden")


class Told(Silent):
    def __init__(self):
        self.reports = []

    def report(self, done, total):
        self.reports.append((done, total))


def copied(data, plan, progress=None):
    target = io.BytesIO()
    copy_film(lambda: io.BytesIO(data), target, plan, progress or Silent())
    return target.getvalue()


def pictures(data, form="rgb24"):
    with av.open(io.BytesIO(data)) as film:
        return [frame.to_ndarray(format=form) for frame in film.decode(video=0)]


@pytest.mark.parametrize("key_every", [1, 25, 250])
@pytest.mark.parametrize("container", ["mp4", "mpegts", "matroska"])
def test_a_stretch_is_exactly_that(film_maker, number_of, container, key_every):
    data = film_maker(container, stamps=range(25 * 8), key_every=key_every)
    found = pictures(copied(data, PicturePlan(4_000, 6_000, mark=LONG)))
    assert len(found) == 50
    first, last = number_of(found[0]), number_of(found[-1])
    late = container == "mpegts"  # there the sound begins first, and the film with it
    assert (first, last) == (100, 148 if late else 149)


def test_the_sound_comes_along_in_time(film_bytes):
    data = copied(film_bytes, PicturePlan(1_000, 2_000))
    with av.open(io.BytesIO(data)) as film:
        sound = film.streams.audio[0]
        loud = [np.abs(f.to_ndarray()).mean() for f in film.decode(sound)]
        assert abs(float(sound.duration * sound.time_base) - 1) < 0.1
    whole = 0.9 * 2 / np.pi  # the tone grows from nothing to 0.9 in three seconds
    assert loud[3] == pytest.approx(whole / 3, rel=0.2)
    assert loud[-4] == pytest.approx(whole * 2 / 3, rel=0.2)


def test_progress_is_that_of_the_stretch(film_bytes):
    told = Told()
    copied(film_bytes, PicturePlan(1_000, 2_000), told)
    assert told.reports[-1] == (1_000, 1_000)
    assert [done for done, _ in told.reports] == sorted(done for done, _ in told.reports)


def test_it_stops_when_asked(film_bytes, impatient):
    with pytest.raises(Cancelled):
        copied(film_bytes, PicturePlan(), impatient)


def test_what_is_no_film_is_told(film_bytes):
    with pytest.raises((NotAFilm, av.FFmpegError)):
        copied(film_bytes[:2_000], PicturePlan())


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (322, 182)])
def test_a_hidden_copy_has_no_more_than_its_blocks(film_maker, size):
    found = pictures(copied(film_maker(size=size), PicturePlan(hidden=True)), "gray")
    for picture in found:
        for line in (picture[5], picture[:, 5]):
            edges = np.flatnonzero(np.abs(np.diff(line.astype(int))) > 6)
            groups = 1 + int((np.diff(edges) > 3).sum()) if edges.size else 0
            assert groups < BLOCKS
    assert len(found) == 15  # five a second: what moves behind blocks gives little away


def test_a_face_is_a_few_blocks_and_what_made_it_cannot_be_had_back(film_maker):
    """Noise as fine as pixels leaves nothing but its mean."""
    rng = np.random.default_rng(4)
    noise = rng.integers(0, 255, (180, 320, 3), np.uint8)
    target = io.BytesIO()
    with av.open(target, "w", format="mp4") as film:
        stream = film.add_stream("libx264", rate=25, options={"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for _ in range(10):
            film.mux(stream.encode(av.VideoFrame.from_ndarray(noise, "rgb24")))
        film.mux(stream.encode(None))
    found = pictures(copied(target.getvalue(), PicturePlan(hidden=True)), "gray")
    assert np.ptp(found[0][:100].astype(int)) < 40


@pytest.mark.parametrize("size", [(160, 90), (320, 180), (1920, 1080), (1080, 1920)])
def test_a_mark_stays_inside_and_small(size):
    mark = painted(LONG, size)
    assert mark.width <= size[0]
    assert mark.height <= size[1] // 3
    assert mark.width % 2 == mark.height % 2 == 0


def test_nothing_shines_through_the_mark_of_a_copy_that_had_one(film_maker):
    hidden = copied(film_maker("mp4"), PicturePlan(hidden=True, mark=("onherkenbaar",)))
    lines = ("onherkenbaar", *LONG)
    twice = pictures(copied(hidden, PicturePlan(mark=lines)), "gray")[0]
    size = twice.shape[1], twice.shape[0]
    mark = np.asarray(painted(lines, size).convert("L"), float)
    shown = twice[-mark.shape[0] :, : mark.shape[1]].astype(float)
    below = np.zeros_like(mark)
    old = np.asarray(painted(("onherkenbaar",), size).convert("L"), float)
    below[-old.shape[0] :, : old.shape[1]] = old
    letters = (below > 200) & (mark < 40)  # of the mark below, where this one has none
    assert letters.sum() > 30
    assert shown[letters].mean() < 60


def test_a_still_has_its_mark_in_the_corner(film_bytes, number_of):
    from PIL import Image

    plan = PicturePlan(mark=LONG, title="Vrijgave 1204", comment="Zoë")
    content = copy_still(lambda: io.BytesIO(film_bytes), 1_480, "png", plan, Silent())
    picture = Image.open(io.BytesIO(content))
    assert picture.info == {"Title": "Vrijgave 1204", "Comment": "Zoë"}
    assert number_of(np.asarray(picture)) == 37
