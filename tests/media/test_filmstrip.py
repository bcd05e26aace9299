import io
import itertools

import numpy as np
import pytest
from PIL import Image

from beeldcoach.media.filmstrip import thumbnails
from beeldcoach.services.progress import Cancelled


def picture(data):
    return np.asarray(Image.open(io.BytesIO(data)).convert("L"))


@pytest.mark.parametrize("container", ["mp4", "matroska", "mpegts"])
def test_each_thumbnail_is_the_picture_of_its_time(film_maker, number_of, container):
    film = film_maker(container, sound=False, key_every=5)
    strip = thumbnails(lambda: io.BytesIO(film), (6,), 90)

    assert len(strip) >= 4
    for at_ms, data in strip:
        assert picture(data).shape == (90, 160)
        assert number_of(picture(data)) == pytest.approx(at_ms / 40, abs=0.1)


def test_times_rise_and_cover_the_film(film_maker):
    film = film_maker(key_every=5)
    times = [at for at, _ in thumbnails(lambda: io.BytesIO(film), (8,), 45)]

    assert all(earlier < later for earlier, later in itertools.pairwise(times))
    assert times[0] < 400
    assert times[-1] > 2500


def test_a_short_film_with_one_key_frame_is_decoded_whole(film_maker, number_of):
    film = film_maker(key_every=999)
    strip = thumbnails(lambda: io.BytesIO(film), (6,), 90)

    assert len(strip) == 6
    assert [number_of(picture(data)) * 40 for _, data in strip] == [at for at, _ in strip]


@pytest.mark.parametrize(
    "name",
    [
        "good/classroom_1080p25_speech.mp4",
        "odd/no_duration.webm",
        "odd/avchd_1440x1080i50_ac3.mts",
        "odd/hevc10_editlist_rot90.mp4",
        "odd/phone_portrait_matrix_gps.mp4",
        "odd/vfr_720p.mp4",
        "odd/dv_pal_anamorphic.avi",
        "odd/demo_wmv.wmv",
    ],
)
def test_films_of_all_kinds_give_a_strip(shared, name):
    path = shared / "data" / "video" / name
    strip = thumbnails(lambda: path.open("rb"), (5,), 60)

    assert len(strip) >= 3
    assert all(picture(data).shape[0] == 60 for _, data in strip)


def test_a_strip_can_be_cancelled_and_reports(film_maker, impatient):
    film = film_maker(key_every=5)
    with pytest.raises(Cancelled):
        thumbnails(lambda: io.BytesIO(film), (6,), 90, impatient)

    assert impatient.reports


def test_the_strip_is_shown_coarse_first_and_only_grows(film_maker):
    film = film_maker(key_every=2)
    shown = []
    strip = thumbnails(lambda: io.BytesIO(film), (4, 12, 30), 45, shown=shown.append)

    assert [len(each) for each in shown[:2]] == [4, 12]
    assert shown[-1] == strip
    assert all(set(before) <= set(after) for before, after in itertools.pairwise(shown))
    coarse = [at for at, _ in shown[0]]
    assert coarse == sorted(coarse)
    assert max(b - a for a, b in itertools.pairwise([0, *coarse, 3_000])) <= 1_200


def test_a_film_with_one_key_frame_is_shown_while_it_is_decoded(film_maker):
    film = film_maker(key_every=999)
    shown = []
    strip = thumbnails(lambda: io.BytesIO(film), (8, 50), 45, shown=shown.append)

    assert len(strip) >= 48  # the last may lie after the last picture
    assert any(len(each) == 25 for each in shown)
