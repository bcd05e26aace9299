"""A film goes into a place that takes its bytes in order, however long its index is."""

import io
from fractions import Fraction

import av
import numpy as np
import pytest

from beeldcoach.media.copying import copy_film
from beeldcoach.media.rewrap import rewrap
from beeldcoach.media.writing import film_written
from beeldcoach.services.ports import PicturePlan
from beeldcoach.services.progress import Silent
from beeldcoach.storage import age
from beeldcoach.storage.age_writer import write_sealed

# Six minutes: an index that no buffer of FFmpeg holds, behind megabytes of film
PICTURES = 9_000


def sealed(write):
    """What `write` writes, by way of a file that seals each 64 KiB once."""
    identity, file = age.X25519Identity.generate(), io.BytesIO()
    write_sealed(file, [identity.recipient], write)
    return age.Reader(io.BytesIO(file.getvalue()), [identity]).read()


@pytest.fixture(scope="module")
def long_film():
    rng, target = np.random.default_rng(5), io.BytesIO()
    with av.open(target, "w", format="mp4") as film:
        pictures = film.add_stream("libx264", rate=25, options={"preset": "ultrafast"})
        pictures.width = pictures.height = 48
        pictures.pix_fmt = "yuv420p"
        noise = rng.integers(0, 255, (32, 48, 48, 3), np.uint8)
        for number in range(PICTURES):
            frame = av.VideoFrame.from_ndarray(noise[number % 32], "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            film.mux(pictures.encode(frame))
        film.mux(pictures.encode(None))
    return target.getvalue()


def counted(data):
    with av.open(io.BytesIO(data)) as film:
        return film.streams.video[0].frames, sum(1 for _ in film.demux(video=0)) - 1


def test_a_whole_film_is_sealed_as_it_is_made_anew(long_film):
    def write(target):
        copy_film(lambda: io.BytesIO(long_film), target, PicturePlan(0, None), Silent())

    data = sealed(write)
    assert len(data) > 2_000_000
    assert counted(data) == (PICTURES, PICTURES)


def test_a_whole_film_is_sealed_in_another_wrapper(long_film):
    data = sealed(lambda target: rewrap(lambda: io.BytesIO(long_film), target, Silent()))
    assert len(data) > 2_000_000
    assert counted(data) == (PICTURES, PICTURES)


def test_a_disk_that_is_full_at_the_end_is_told(long_film):
    class Full(io.BytesIO):
        def write(self, data):
            if self.tell() > 2_000_000:
                raise OSError(28, "no room")
            return super().write(data)

    with pytest.raises(OSError, match="no room"):
        rewrap(lambda: io.BytesIO(long_film), Full(), Silent())


def test_nothing_is_held_of_what_broke_off():
    target = io.BytesIO()

    class Broken(Exception):
        pass

    def write():
        with film_written(target, "mp4", {}) as made:
            made.add_stream("mpeg4", rate=25)
            raise Broken

    with pytest.raises(Broken):
        write()
