import io

import numpy as np
import pytest
from PIL import Image

from beeldcoach.media.frames import picture_at
from beeldcoach.services.errors import NotAFilm, Tampered
from beeldcoach.services.progress import Cancelled


def picture(data):
    return np.asarray(Image.open(io.BytesIO(data)).convert("L"))


@pytest.fixture(scope="module", params=["mp4", "matroska", "mpegts", "one key frame"])
def film(request, film_maker):
    if request.param == "one key frame":
        data = film_maker("mpegts", sound=False, key_every=999)
    else:
        data = film_maker(request.param, sound=False)
    return lambda: io.BytesIO(data)


@pytest.mark.parametrize(
    ("at_ms", "number"),
    [(0, 0), (39, 1 - 1), (40, 1), (79, 1), (1000, 25), (1560, 39), (2960, 74), (99_000, 74)],
)
def test_the_very_picture_of_a_moment_is_found(film, number_of, at_ms, number):
    assert number_of(picture(picture_at(film, at_ms, 320))) == number


def test_a_moment_told_in_whole_milliseconds_is_the_picture_that_begins_in_it(
    shared, film_bytes, number_of
):
    # Picture 1 of a film at 29.97 begins at 33.37 ms, which a player calls 33.
    path = shared / "data" / "video" / "good" / "carphone_qcif.mp4"
    first, second = (picture_at(lambda: path.open("rb"), at, 999) for at in (32, 33))

    assert first != second


def test_a_picture_is_no_wider_than_asked_and_never_enlarged(film_bytes):
    def film():
        return io.BytesIO(film_bytes)

    assert picture(picture_at(film, 0, 160)).shape == (90, 160)
    assert picture(picture_at(film, 0, 4000)).shape == (180, 320)


def test_a_portrait_film_gives_an_upright_picture(shared):
    path = shared / "data" / "video" / "odd" / "phone_portrait_matrix_gps.mp4"
    upright = picture_at(lambda: path.open("rb"), 1000, 304)

    assert picture(upright).shape == (540, 304)
    assert b"Exif" not in upright


def test_wide_pixels_are_shown_wide(shared):
    path = shared / "data" / "video" / "odd" / "avchd_1440x1080i50_ac3.mts"

    assert picture(picture_at(lambda: path.open("rb"), 2500, 1920)).shape == (1080, 1920)


def test_a_file_without_pictures_is_refused(shared):
    path = shared / "data" / "video" / "odd" / "audio_only.mp4"
    with pytest.raises(NotAFilm):
        picture_at(lambda: path.open("rb"), 0, 100)


def test_damage_found_by_the_vault_comes_through(film_bytes):
    class Damaged(io.BytesIO):
        def read(self, size=-1):
            if self.tell() > 0:
                raise Tampered("object")
            return super().read(1024)

    with pytest.raises(Tampered):
        picture_at(lambda: Damaged(film_bytes), 2000, 320)


def test_the_search_for_a_picture_can_be_cancelled(film_bytes, impatient):
    with pytest.raises(Cancelled):
        picture_at(lambda: io.BytesIO(film_bytes), 2900, 320, impatient)
