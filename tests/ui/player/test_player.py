"""Which frame is seen, proved by the number that is burnt into it."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QObject

from ui.player.player import RATES, Player
from ui.player.surface import Surface


def shows(surface, films, number):
    return lambda: films.number_in(surface.grab().toImage()) == number


def test_the_first_frame_stands_there_without_playing(screen, films):
    player, surface = screen
    assert films.number_in(surface.grab().toImage()) == 0
    assert (player.playing, player.position_ms, player.duration_ms) == (False, 0, 4000)


@pytest.mark.parametrize("frame", [1, 24, 25, 26, 50, 98, 99])
@pytest.mark.parametrize("within", [0, 20, 39])
def test_a_seek_shows_the_frame_of_that_time(qtbot, screen, films, frame, within):
    player, surface = screen
    player.seek(frame * 40 + within)
    qtbot.waitUntil(shows(surface, films, frame))
    assert player.shown_ms == frame * 40


def test_frames_are_stepped_one_by_one_both_ways(qtbot, screen, films):
    player, surface = screen
    player.seek(1000)
    qtbot.waitUntil(shows(surface, films, 25))
    for expected, way in [(26, 1), (27, 1), (26, -1), (25, -1), (24, -1), (23, -1)]:
        player.step(way)
        qtbot.waitUntil(shows(surface, films, expected))


def test_steps_asked_in_haste_all_count(qtbot, screen, films):
    player, surface = screen
    player.seek(400)
    for _ in range(5):
        player.step(1)
    qtbot.waitUntil(shows(surface, films, 15))
    for _ in range(3):
        player.step(-1)
    qtbot.waitUntil(shows(surface, films, 12))


def test_a_step_back_stops_at_the_first_frame_and_on_at_the_last(qtbot, screen, films):
    player, surface = screen
    player.step(-1)
    qtbot.wait(50)
    assert films.number_in(surface.grab().toImage()) == 0
    player.seek(3960)
    qtbot.waitUntil(shows(surface, films, 99))
    player.step(1)
    qtbot.wait(50)
    assert films.number_in(surface.grab().toImage()) == 99


@pytest.mark.parametrize("rate", [Fraction(30000, 1001), Fraction(24), Fraction(50), Fraction(60)])
@pytest.mark.parametrize("container", ["mp4", "matroska"])
def test_seek_and_step_are_exact_at_other_frame_rates(qtbot, films, find, rate, container):
    data = films.make_film(100, rate, container=container)
    player, surface = Player(find=find), Surface()
    qtbot.addWidget(surface)
    surface.resize(320, 180)
    player.attach(surface)
    with qtbot.waitSignals([player.loaded, surface.shown]):
        player.load(lambda: films.Raw(data), has_sound=False)
    for frame in (1, 7, 40, 77):
        player.seek(int(frame * 1000 / rate) + (container == "matroska"))  # there in whole ms
        qtbot.waitUntil(shows(surface, films, frame))
        player.seek(player.shown_ms)
        qtbot.wait(30)
        qtbot.waitUntil(shows(surface, films, frame))
        player.step(1)
        qtbot.waitUntil(shows(surface, films, frame + 1))
        player.step(-1)
        qtbot.waitUntil(shows(surface, films, frame))
        player.step(-1)
        qtbot.waitUntil(shows(surface, films, frame - 1))
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_every_step_moves_at_a_variable_frame_rate(qtbot, shared, find):
    path = shared / "data/video/odd/vfr_720p.mp4"
    player = Player(find=find)
    with qtbot.waitSignals([player.loaded, player.frame_changed]):
        player.load(lambda: path.open("rb", buffering=0), has_sound=False)
    player.seek(4000)
    qtbot.waitUntil(lambda: player.shown_ms >= 3900)
    on, back = [player.shown_ms], []
    for times, way in ((on, 1), (back, -1)):
        for _ in range(6):
            before = player.shown_ms
            player.step(way)
            qtbot.waitUntil(lambda: not player._seeker.is_busy and not player._standing.is_busy)
            qtbot.waitUntil(lambda before=before: player.shown_ms != before)
            assert (player.shown_ms - before) * way > 0
            times.append(player.shown_ms)
    assert back == on[-2::-1]
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_of_many_seeks_the_last_one_wins(qtbot, screen, films):
    player, surface = screen
    seen = []
    player.frame_changed.connect(lambda frame: seen.append(frame.startTime()))
    for ms in range(0, 3000, 50):
        player.seek(ms)
    assert player.position_ms == 2950
    qtbot.waitUntil(shows(surface, films, 73))
    assert len(seen) < 10


def test_playing_takes_as_long_as_the_film_and_ends_on_the_last_frame(qtbot, screen, films):
    player, surface = screen
    player.seek(3000)
    places = []
    player.position_changed.connect(places.append)
    with qtbot.waitSignal(player.playing_changed, check_params_cb=lambda on: not on, timeout=3000):
        player.play()
    qtbot.waitUntil(shows(surface, films, 99))
    assert len(places) > 15
    assert places == sorted(places)


def test_play_begins_again_after_the_end(qtbot, screen):
    player, _ = screen
    player.seek(3999)
    player.play()
    qtbot.waitUntil(lambda: 0 < player.position_ms < 1000)
    player.pause()
    assert not player.playing


def test_a_pause_leaves_the_time_of_the_frame_seen(qtbot, screen, films):
    player, surface = screen
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 300)
    player.toggle()
    qtbot.wait(100)
    assert player.position_ms == player.shown_ms
    assert films.number_in(surface.grab().toImage()) == player.shown_ms // 40


def test_a_range_is_played_to_its_end(qtbot, screen, films):
    player, surface = screen
    with qtbot.waitSignal(player.playing_changed, check_params_cb=lambda on: not on):
        player.play_range(1000, 1400, loop=False)
    qtbot.waitUntil(shows(surface, films, 35))
    assert player.position_ms == 1400


def test_a_range_is_played_again_and_again(qtbot, screen):
    player, _ = screen
    places = []
    player.position_changed.connect(places.append)
    player.play_range(1000, 1300, loop=True)
    qtbot.waitUntil(lambda: places.count(1000) >= 3, timeout=4000)
    assert player.playing
    assert all(1000 <= place <= 1400 for place in places)


def test_the_whole_film_is_looped(qtbot, screen):
    player, _ = screen
    player.set_looping(True)
    player.seek(3800)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms < 500)
    assert player.playing


def test_a_seek_out_of_the_range_ends_it(screen):
    player, _ = screen
    player.play_range(1000, 1300, loop=True)
    player.seek(1200)
    assert player.range_ms == (1000, 1300)
    player.seek(2000)
    assert player.range_ms is None


@pytest.mark.parametrize("rate", RATES)
def test_each_speed_plays(qtbot, screen, rate):
    player, _ = screen
    with qtbot.waitSignal(player.rate_changed, raising=rate != 1.0, timeout=100):
        player.set_rate(rate)
    player.play()
    qtbot.waitUntil(lambda: player.shown_ms > 100)


def test_double_speed_takes_half_the_time(qtbot, screen):
    import time

    player, _ = screen
    player.set_rate(2.0)
    start = time.monotonic()
    with qtbot.waitSignal(player.playing_changed, check_params_cb=lambda on: not on):
        player.play()
    assert 1.7 < time.monotonic() - start < 3.0


@pytest.mark.parametrize("when", ["at once", "when loaded"])
def test_a_film_may_be_played_as_soon_as_it_is_there(qtbot, film_data, films, when):
    player = Player()
    if when == "when loaded":
        player.loaded.connect(player.play)
    player.load(lambda: films.Raw(film_data), has_sound=False)
    if when == "at once":
        player.play()
    qtbot.waitUntil(lambda: player.shown_ms > 200)
    assert player.playing
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_another_film_replaces_the_one_that_plays(qtbot, screen, films):
    player, surface = screen
    other = films.make_film(50, Fraction(10))
    player.play()
    with qtbot.waitSignals([player.unloaded, player.loaded]):
        player.load(lambda: films.Raw(other), has_sound=False)
    assert (player.duration_ms, player.playing) == (5000, False)
    player.seek(3200)
    qtbot.waitUntil(shows(surface, films, 32))


def test_what_is_no_film_fails(qtbot, films):
    player = Player()
    with qtbot.waitSignal(player.failed):
        player.load(lambda: films.Raw(b"this is no film" * 1000), has_sound=False)
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_a_film_that_is_missing_fails(qtbot):
    def missing():
        raise FileNotFoundError

    player = Player()
    with qtbot.waitSignal(player.failed) as failed:
        player.load(missing)
    assert isinstance(failed.args[0], FileNotFoundError)


def test_sound_is_asked_for_and_missed_without_noise(qtbot, film_data, films):
    player = Player()
    player.set_volume(0.5)
    player.set_muted(True)
    with qtbot.waitSignal(player.loaded):
        player.load(lambda: films.Raw(film_data))
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 200)
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_a_player_may_go_while_it_plays(qtbot, film_data, films):
    import shiboken6

    parent = QObject()
    player = Player(parent)
    with qtbot.waitSignal(player.loaded):
        player.load(lambda: films.Raw(film_data), has_sound=False)
    player.play()
    reel = player._reels[0]
    with qtbot.waitSignal(reel.released):
        shiboken6.delete(parent)
