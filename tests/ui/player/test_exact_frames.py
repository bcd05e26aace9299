"""Exact frames beside Qt: the same pictures at the same times, for every film that there is."""

import io
import time

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.media.test_whole_picture import interlaced
from tests.ui.player.conftest import finder
from ui.player.film_frames import video_frame
from ui.player.pictures import picture
from ui.player.player import Player
from ui.player.surface import Surface

MIRRORED = {"rotate_and_reflect.mp4"}  # players differ on what that means
NOT_BY_QT = {"av1_aac.mp4", "audio_only.mp4", "exiftool_quicktime.mov", "exiftool_tiny.mts"}
ROOM = QSize(320, 320)


@pytest.fixture
def find():
    return finder


def number_of(surface, films):
    return films.number_in(surface.grab().toImage())


def test_a_drag_shows_a_key_frame_at_once_and_the_exact_one_at_rest(qtbot, screen, films):
    player, surface = screen
    seen = []
    surface.shown.connect(seen.append)
    player.scrub(1960)
    qtbot.waitUntil(lambda: seen[:1] == [2000])  # the key frame nearest to it
    assert player.position_ms == 1960  # the playhead stays under the pointer
    qtbot.waitUntil(lambda: player.shown_ms == 1960)
    assert number_of(surface, films) == 49
    assert list(dict.fromkeys(seen)) == [2000, 1960]
    assert player.shown_ms == player.position_ms == 1960


def test_a_drag_that_goes_on_shows_no_exact_frames(qtbot, screen):
    player, surface = screen
    seen = []
    surface.shown.connect(seen.append)
    for ms in range(1100, 3000, 60):
        player.scrub(ms)
        qtbot.wait(10)
    assert seen
    assert all(ms % 1000 == 0 for ms in seen)


def test_playing_begins_where_the_film_is_seen_to_stand(qtbot, screen):
    player, surface = screen
    player.seek(3000)
    qtbot.waitUntil(lambda: player.shown_ms == 3000)
    seen = []
    surface.shown.connect(seen.append)
    player.play()
    qtbot.waitUntil(lambda: len(seen) > 3)
    assert seen == sorted(seen)
    assert seen[0] >= 3000  # nothing of where Qt stood before is seen


def test_a_pause_and_a_step_back_go_from_the_frame_that_was_seen(qtbot, screen, films):
    player, surface = screen
    player.play()
    qtbot.waitUntil(lambda: player.shown_ms > 600)
    player.pause()
    qtbot.wait(150)
    seen = player.shown_ms
    player.step(-1)
    qtbot.waitUntil(lambda: player.shown_ms == seen - 40)
    assert number_of(surface, films) == (seen - 40) // 40


def test_held_keys_show_frames_meanwhile(qtbot, screen):
    player, surface = screen
    player.seek(3960)
    qtbot.waitUntil(lambda: player.shown_ms == 3960)
    seen = []
    surface.shown.connect(seen.append)
    for _ in range(30):
        player.step(-1)
        qtbot.wait(15)
    qtbot.waitUntil(lambda: player.shown_ms == 3960 - 30 * 40)
    assert len(seen) > 5
    assert seen == sorted(seen, reverse=True)


@pytest.mark.parametrize("rate", [0.25, 1.0, 4.0])
def test_a_mark_made_while_playing_leads_back_to_the_picture_seen(qtbot, screen, films, rate):
    player, surface = screen
    player.set_rate(rate)
    player.play()
    qtbot.waitUntil(lambda: player.shown_ms > 500)
    marked, number = player.shown_ms, number_of(surface, films)
    player.pause()
    player.seek(3000)
    qtbot.waitUntil(lambda: player.shown_ms == 3000)
    player.seek(marked)
    qtbot.waitUntil(lambda: player.shown_ms == marked)
    assert number_of(surface, films) == number


def test_marks_at_a_variable_rate_lead_back_to_the_picture_seen(qtbot, films):
    stamps = sorted({n * n % 211 for n in range(1, 90)} | {0})
    player, surface = Player(find=finder), Surface()
    qtbot.addWidget(surface)
    surface.resize(320, 180)
    player.attach(surface)
    data = films.make_film(len(stamps), stamps=stamps)
    with qtbot.waitSignals([player.loaded, surface.shown]):
        player.load(lambda: films.Raw(data), has_sound=False)
    player.play()
    marks = {}
    while len(marks) < 8:
        qtbot.wait(170)
        marks[player.shown_ms] = number_of(surface, films)
    player.pause()
    for ms, number in marks.items():
        player.seek(ms)
        qtbot.waitUntil(lambda ms=ms: player.shown_ms == ms)
        assert number_of(surface, films) == number
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def pixels(frame):
    image, _ = picture(frame, ROOM)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return data[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def by_qt(qtbot, path, count):
    """The first frames that Qt shows, by their time in microseconds of the film."""
    player, seen = Player(find=finder), {}
    player.frame_changed.connect(lambda frame: seen.setdefault(frame.startTime(), pixels(frame)))
    with qtbot.waitSignals([player.loaded, player.frame_changed]):
        player.load(lambda: io.FileIO(path), has_sound=False)
    if path.name not in MIRRORED:
        qtbot.waitUntil(lambda: player._standing.is_ready and not player._standing.is_busy)
        seen.clear()
    player.set_rate(0.25)  # so that none is dropped
    player.play()
    qtbot.waitUntil(lambda: len(seen) >= count or not player.playing, timeout=8000)
    with qtbot.waitSignal(player.unloaded):
        player.unload()
    return seen


def played(shared):
    for folder in ("good", "odd"):
        for path in sorted((shared / "data/video" / folder).iterdir()):
            if path.name not in NOT_BY_QT | MIRRORED:
                yield path


def test_every_film_shows_the_same_pictures_standing_as_playing(qtbot, shared):
    wrong = []
    for path in played(shared):
        found = finder(lambda path=path: io.FileIO(path))
        for start, shown in by_qt(qtbot, path, 6).items():
            if start < 0:
                continue  # Qt shows what an edit list hides
            exact = found.at(start // 1000, lambda: False)
            mine = pixels(video_frame(exact))
            mine = cv2.resize(mine, shown.shape[1::-1])
            apart = float(np.abs(mine.astype(int) - shown).mean())
            if abs(exact.start_us - start) > 500 or apart > 4:
                wrong.append((path.name, start, exact.start_us, round(apart, 1)))
        found.close()
    assert not wrong, "\n".join(map(str, wrong))


@pytest.fixture
def seldom(qtbot, films):
    """A player with a film of 16 seconds that has two key frames, the second at 8 seconds."""
    player, surface = Player(find=finder), Surface()
    qtbot.addWidget(surface)
    surface.resize(320, 180)
    player.attach(surface)
    data = films.make_film(400, gop=200)
    with qtbot.waitSignals([player.loaded, surface.shown]):
        player.load(lambda: films.Raw(data), has_sound=False)
    qtbot.waitUntil(lambda: player._standing.is_ready)
    yield player, surface
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_where_key_frames_are_rare_one_near_shows_until_the_exact_one_is_there(
    qtbot, seldom, films
):
    player, surface = seldom
    seen, places = [], []
    surface.shown.connect(seen.append)
    player.position_changed.connect(places.append)
    player.seek(7960)
    qtbot.waitUntil(lambda: seen[-1:] == [7960])
    assert seen[0] == 8000  # the nearest one, at once
    assert number_of(surface, films) == 199
    assert set(places) == {7960}  # the playhead does not jump about
    assert player.shown_ms == player.position_ms == 7960


def test_what_is_marked_meanwhile_is_the_picture_that_is_seen(qtbot, seldom):
    player, surface = seldom
    told = []
    surface.shown.connect(lambda ms: told.append((ms, player.shown_ms)))
    player.seek(7960)
    qtbot.waitUntil(lambda: surface.last_time_ms == 7960)
    assert told == [(8000, 8000), (7960, 7960)]


def test_near_by_nothing_else_is_shown_on_the_way(qtbot, seldom):
    player, surface = seldom
    player.seek(7960)
    qtbot.waitUntil(lambda: surface.last_time_ms == 7960)
    seen = []
    surface.shown.connect(seen.append)
    player.seek(8200)
    qtbot.waitUntil(lambda: seen[-1:] == [8200])
    assert seen == [8200]


def test_to_play_before_the_exact_frame_is_there_begins_at_it(qtbot, seldom):
    player, _surface = seldom
    seen = []
    player.frame_changed.connect(lambda frame: seen.append(frame.startTime() // 1000))
    player.seek(7500)
    qtbot.waitUntil(lambda: bool(seen))
    player.play()
    seen.clear()
    qtbot.waitUntil(lambda: len(seen) > 3)
    assert seen[0] >= 7500 - 40
    assert seen[0] < 7900
    player.pause()


def comb(surface):
    """The share of pixels, in percent, that differ from the lines above and below alike."""
    image = surface.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(int)
    here, above, below = flat[1:-1], flat[:-2], flat[2:]
    teeth = (here - above > 20) & (here - below > 20) | (above - here > 20) & (below - here > 20)
    return 100 * teeth.mean()


def test_an_interlaced_film_has_no_comb_where_it_is_paused(qtbot, films):
    player, surface = Player(find=finder), Surface()
    qtbot.addWidget(surface)
    surface.resize(320, 176)
    player.attach(surface)
    data = interlaced(50, "mp4")
    with qtbot.waitSignals([player.loaded, surface.shown]):
        player.load(lambda: films.Raw(data), has_sound=False)
    qtbot.waitUntil(lambda: player._standing.is_ready)
    player.seek(400)
    qtbot.waitUntil(lambda: surface.last_time_ms == 400)
    assert comb(surface) < 1
    player.play()
    qtbot.waitUntil(lambda: player.shown_ms > 700)
    assert comb(surface) > 3  # as Qt shows it
    player.pause()
    at = player.shown_ms
    qtbot.waitUntil(lambda: comb(surface) < 1)
    assert player.shown_ms == player.position_ms == at
    seen = []
    surface.shown.connect(seen.append)
    player.play()
    qtbot.waitUntil(lambda: len(seen) > 3)
    assert seen == sorted(seen)
    assert seen[0] >= at
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_no_step_is_lost_that_is_asked_for_before_the_last_picture_arrived(qtbot, screen):
    """Keys that repeat come faster than pictures: the thread has found one, and it is not shown."""
    player, _surface = screen
    player.seek(1000)
    qtbot.waitUntil(lambda: player.shown_ms == 1000)
    frames = player._standing._frames
    for _ in range(3):
        player.step(1)
        while frames._searching or frames._wish is not None:  # no event is taken in meanwhile
            time.sleep(0.001)
    qtbot.waitUntil(lambda: not player._standing.is_busy)
    assert player.shown_ms == 1120
