"""Single pictures, found exactly: each shows its own number."""

import io
from itertools import pairwise

import av
import numpy as np
import pytest

from beeldcoach.media.frame_finder import AT_ONCE, FilmFrameFinder
from beeldcoach.services.errors import NotAFilm, Tampered

LAST = 74  # of three seconds at 25 a second


def never():
    return False


def shown(picture, number_of):
    data, line = picture.planes[0]
    luma = np.frombuffer(data, np.uint8).reshape(-1, line)[: picture.height, : picture.width]
    return number_of(luma)


def us(number):
    return pytest.approx(number * 40_000, abs=1_000)  # some containers know milliseconds only


@pytest.fixture(scope="module", params=["mp4", "matroska", "mpegts", "one key frame"])
def film(request, film_maker):
    if request.param == "one key frame":
        data = film_maker("mpegts", sound=False, key_every=999)
    else:
        data = film_maker(request.param, sound=False)
    return lambda: io.BytesIO(data)


@pytest.fixture
def opened():
    """What opens finders, and closes them after the test."""
    made = []

    def open_one(source, **options):
        made.append(FilmFrameFinder(source, **options))
        return made[-1]

    yield open_one
    for each in made:
        each.close()


@pytest.fixture
def finder(film, opened):
    return opened(film)


@pytest.mark.parametrize(
    ("at_ms", "number"),
    [(0, 0), (38, 0), (41, 1), (78, 1), (1001, 25), (1561, 39), (2961, LAST), (99_000, LAST)],
)
def test_the_very_picture_of_a_time_is_found(finder, number_of, at_ms, number):
    found = finder.at(at_ms, never)
    assert shown(found, number_of) == number
    assert found.start_us == us(number)


def test_jumps_to_and_fro_are_all_exact(finder, number_of):
    for number in (60, 3, 61, 24, 25, 26, 24, 74, 0, 49, 50):
        assert shown(finder.at(number * 40 + 2, never), number_of) == number


def test_what_is_told_leads_back_to_the_same_picture(finder, number_of):
    for number in range(LAST + 1):
        found = finder.at(number * 40 + 2, never)
        again = finder.at(found.start_us // 1000, never)
        assert (found.start_us, shown(again, number_of)) == (again.start_us, number)


def test_steps_go_one_by_one_both_ways_over_key_frames(finder, number_of):
    start = finder.at(60 * 40 + 2, never).start_us
    for number in range(59, 19, -1):
        found = finder.beside(start, -1, never)
        assert shown(found, number_of) == number
        start = found.start_us
    for number in range(21, 60):
        found = finder.beside(start, 1, never)
        assert shown(found, number_of) == number
        start = found.start_us


@pytest.mark.parametrize("frames", [-40, -26, -3, 3, 26, 40])
def test_many_steps_at_once_count_pictures(finder, number_of, frames):
    start = finder.at(45 * 40 + 2, never).start_us
    expected = max(0, min(LAST, 45 + frames))
    assert shown(finder.beside(start, frames, never), number_of) == expected


def test_at_the_ends_there_is_no_step_further(finder, number_of):
    first = finder.at(0, never).start_us
    assert shown(finder.beside(first, -1, never), number_of) == 0
    last = finder.at(99_000, never).start_us
    assert shown(finder.beside(last, 1, never), number_of) == LAST


def test_steps_back_that_were_made_ready_read_nothing_more(film_maker, number_of, opened):
    class Counted(io.BytesIO):
        reads = 0

        def read(self, size=-1):
            Counted.reads += 1
            return super().read(size)

    data = film_maker("mp4", sound=False, key_every=60)
    finder = opened(lambda: Counted(data))
    start = finder.at(50 * 40, never).start_us
    finder.keep_before(start, never)
    fed = finder._run.fed
    for number in range(49, 49 - AT_ONCE, -1):
        start = finder.beside(start, -1, never).start_us
        assert (start, finder._run.fed) == (us(number), fed)


def test_no_more_is_kept_than_asked(film_maker, opened):
    a_picture = 320 * 180 * 3 // 2
    data = film_maker("mp4", sound=False)
    finder = opened(lambda: io.BytesIO(data), kept_bytes=5 * a_picture)
    for at_ms in range(0, 2900, 130):
        finder.at(at_ms, never)
        finder.keep_before(at_ms * 1000, never)
        assert len(finder._kept) <= 5


def test_a_search_that_is_not_wanted_any_more_ends(finder):
    assert finder.at(2900, lambda: True) is None
    assert finder.at(2900, never) is not None


def test_near_is_the_key_picture_nearest_at_once(film_maker, number_of, opened):
    data = film_maker("mp4", sound=False)
    with av.open(io.BytesIO(data)) as film:
        keys = [p.pts * p.time_base * 1000 for p in film.demux(video=0) if p.is_keyframe]
    assert len(keys) >= 3
    finder = opened(lambda: io.BytesIO(data))
    for before, after in pairwise(map(int, keys)):
        for at_ms, nearest in ((before + 45, before), (after - 45, after)):
            assert finder.near(at_ms).start_us == nearest * 1000
            assert shown(finder.at(at_ms, never), number_of) == at_ms // 40


def test_irregular_pictures_are_each_found_and_stepped(film_maker, number_of, opened):
    stamps = [0, 1, 2, 5, 6, 9, 10, 11, 15, 16, 20, 21, 22, 23, 30, 31, 40, 41, 45, 50]
    data = film_maker("mp4", sound=False, stamps=stamps, key_every=7)
    finder = opened(lambda: io.BytesIO(data))
    assert finder.first_starts_us(5) == [stamp * 40_000 for stamp in stamps[:5]]
    for number, stamp in enumerate(stamps):
        found = finder.at(stamp * 40 + 20, never)
        assert (shown(found, number_of), found.start_us) == (number, us(stamp))
    start = us(50).expected
    for number in range(len(stamps) - 2, -1, -1):
        found = finder.beside(start, -1, never)
        assert shown(found, number_of) == number
        start = found.start_us


def test_a_damaged_picture_gives_the_one_before_it(film_maker, number_of, opened):
    data = bytearray(film_maker("mp4", sound=False, key_every=999))
    whole = opened(lambda: io.BytesIO(bytes(data)))
    whole.at(0, never)
    entry = whole._stream.index_entries[70]
    for place in range(entry.pos + 4, entry.pos + entry.size):
        data[place] = 0xFF
    broken = opened(lambda: io.BytesIO(bytes(data)))
    assert broken.at(2900, never) is not None
    assert shown(broken.at(1000, never), number_of) == 25


def test_damage_found_by_the_vault_comes_through(film_bytes):
    class Damaged(io.BytesIO):
        def read(self, size=-1):
            if self.tell() > 0:
                raise Tampered("object")
            return super().read(1024)

    with pytest.raises(Tampered):
        FilmFrameFinder(lambda: Damaged(film_bytes))


def test_a_film_without_pictures_is_refused_and_closed(shared):
    path = shared / "data" / "video" / "odd" / "audio_only.mp4"
    opened = []

    def open_it():
        opened.append(path.open("rb"))
        return opened[-1]

    with pytest.raises(NotAFilm):
        FilmFrameFinder(open_it)
    assert opened[0].closed


def test_a_mirrored_film_is_left_to_qt(shared, opened):
    path = shared / "data" / "video" / "odd" / "rotate_and_reflect.mp4"
    finder = opened(lambda: path.open("rb"))
    with pytest.raises(NotAFilm):
        finder.first_starts_us(3)


@pytest.mark.parametrize(
    ("name", "size", "turned"),
    [
        ("avchd_1440x1080i50_ac3.mts", (1920, 1080), 0),
        ("phone_portrait_matrix_gps.mp4", (1080, 608), 270),
        ("hevc10_editlist_rot90.mp4", (1920, 1080), 90),
        ("odd_size_444.mkv", (641, 361), 0),
    ],
)
def test_pictures_come_in_square_pixels_and_say_how_to_turn_them(
    shared, name, size, turned, opened
):
    path = shared / "data" / "video" / "odd" / name
    found = opened(lambda: path.open("rb")).at(300, never)
    assert ((found.width, found.height), found.turned) == (size, turned)
    assert len(found.planes) == 3
