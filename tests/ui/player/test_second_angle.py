"""Two films with numbered frames on one clock: every number is read from the screen."""

import statistics
from fractions import Fraction
from itertools import pairwise

import pytest
from PySide6.QtCore import QElapsedTimer

from beeldcoach.media.strip_maker import FilmStripMaker
from tests.ui.player.conftest import HEIGHT, WIDTH, Damage, Raw, make_film, number_in
from ui.player.player import Player
from ui.player.second_angle import AngleState, SecondAngle
from ui.player.surface import Surface

FRAME_MS = 40
LENGTH = 250  # frames: ten seconds, so that each number is there once
AHEAD = 15  # frames that the second camera began before the first
OFFSET = AHEAD * FRAME_MS


@pytest.fixture(scope="module")
def ten_seconds():
    return make_film(LENGTH)


class Pair:
    """Two films on two surfaces."""

    def __init__(self, qtbot, data):
        self.qtbot, self.data = qtbot, data
        find = FilmStripMaker().finder
        self.main = Player(None, find)
        self.angle = SecondAngle(self.main, find)
        self.first, self.second = Surface(), Surface()
        for surface in (self.first, self.second):
            qtbot.addWidget(surface)
            surface.resize(WIDTH, HEIGHT)
        self.main.attach(self.first)
        self.angle.attach(self.second)

    def open(self, offset=OFFSET, second=None):
        with self.qtbot.waitSignals([self.main.loaded, self.first.shown]):
            self.main.load(lambda: Raw(self.data), has_sound=False)
        self.load(offset, second)
        self.qtbot.waitUntil(lambda: self.main._standing.is_ready)
        self.qtbot.waitUntil(lambda: self.angle.player._standing.is_ready)
        return self

    def load(self, offset=OFFSET, second=None):
        data = second or self.data
        with self.qtbot.waitSignals([self.angle.player.loaded, self.second.shown]):
            self.angle.load(lambda: Raw(data), offset, has_sound=False)

    @property
    def numbers(self):
        return tuple(number_in(surface._image) for surface in (self.first, self.second))

    def stand(self, number, beside=None):
        """Wait until both show what they should."""
        beside = number + AHEAD if beside is None else beside
        self.qtbot.waitUntil(lambda: self.numbers == (number, beside))

    def watch(self, ms):
        """How many ms the pictures are apart, every ten ms for so long."""
        apart, clock = [], QElapsedTimer()
        clock.start()
        while clock.elapsed() < ms:
            self.qtbot.wait(10)
            first, second = self.numbers
            apart.append((second - AHEAD - first) * FRAME_MS)
        return apart

    def close(self):
        with self.qtbot.waitSignal(self.main.unloaded):
            self.main.unload()
        reels = self.angle.player._reels
        self.angle.unload()
        self.qtbot.waitUntil(lambda: not reels)


@pytest.fixture
def pair(qtbot, ten_seconds):
    made = Pair(qtbot, ten_seconds).open()
    yield made
    made.close()


def test_standing_still_both_show_the_same_moment_exactly(pair):
    for frame in (0, 40, 41, 100, 3, 180):
        pair.main.seek(frame * FRAME_MS + 7)
        pair.stand(frame)


def test_frame_steps_take_the_second_along_both_ways(pair):
    pair.main.seek(2_000)
    pair.stand(50)
    for frames, there in ((1, 51), (1, 52), (-1, 51), (-3, 48), (10, 58)):
        pair.main.step(frames)
        pair.stand(there)


def test_while_playing_they_stay_within_two_frames(pair):
    pair.main.seek(400)
    pair.stand(10)
    pair.main.play()
    pair.watch(700)
    apart = list(map(abs, pair.watch(3_000)))
    pair.main.pause()
    assert statistics.quantiles(apart, n=20)[-1] <= 80
    assert statistics.median(apart) <= FRAME_MS
    first = round(pair.main.shown_ms / FRAME_MS)
    pair.stand(first)


@pytest.mark.parametrize("rate", [0.5, 2.0])
def test_it_follows_the_speed(pair, rate):
    pair.main.set_rate(rate)
    pair.main.play()
    pair.watch(700)
    apart = list(map(abs, pair.watch(1_500)))
    pair.main.pause()
    assert statistics.quantiles(apart, n=20)[-1] <= 80 * max(1, rate)
    assert pair.angle.player.rate == pytest.approx(rate, rel=0.5)


def test_a_jump_while_playing_takes_it_along(pair):
    pair.main.play()
    pair.watch(400)
    pair.main.seek(6_000)
    pair.watch(1_200)
    apart = list(map(abs, pair.watch(600)))
    assert statistics.median(apart) <= FRAME_MS
    assert min(pair.numbers) > 150


def test_a_loop_takes_it_back_to_the_begin_each_time(pair):
    pair.main.play_range(1_000, 2_200, loop=True)
    seen = []
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 4_500:
        pair.qtbot.wait(10)
        seen.append(pair.numbers)
    pair.main.pause()
    backs = sum(after[0] < before[0] for before, after in pairwise(seen))
    assert backs >= 2
    later = seen[len(seen) // 4 :]
    assert statistics.median(abs(second - AHEAD - first) for first, second in later) <= 2
    assert all(10 <= second <= 80 for _, second in later)


def test_before_the_second_camera_ran_it_says_so_and_joins_when_it_begins(pair):
    pair.angle.set_offset(-2_000)  # it began two seconds later
    pair.main.seek(400)
    pair.qtbot.waitUntil(lambda: pair.angle.state is AngleState.OUTSIDE)
    pair.main.seek(1_200)
    pair.main.play()
    pair.qtbot.waitUntil(lambda: pair.angle.state is AngleState.SHOWN, timeout=4_000)
    pair.qtbot.wait(1_000)
    first, second = pair.numbers
    pair.main.pause()
    assert abs(second + 50 - first) <= 2


def test_when_the_second_film_ends_the_first_plays_on(qtbot, ten_seconds):
    pair = Pair(qtbot, ten_seconds).open(0, make_film(50))
    pair.main.seek(1_500)
    pair.main.play()
    qtbot.waitUntil(lambda: pair.angle.state is AngleState.OUTSIDE, timeout=4_000)
    before = pair.main.position_ms
    qtbot.waitUntil(lambda: pair.main.position_ms > before + 200)
    assert pair.main.playing
    assert not pair.angle.player.playing
    pair.main.seek(1_000)
    qtbot.waitUntil(lambda: pair.angle.state is AngleState.SHOWN)
    pair.close()


def test_films_of_different_rates_show_the_same_moment(qtbot, ten_seconds):
    pair = Pair(qtbot, ten_seconds).open(0, make_film(120, Fraction(12)))
    for frame in (30, 77, 100):
        pair.main.seek(frame * FRAME_MS)
        pair.stand(frame, frame * FRAME_MS * 12 // 1000)
    pair.close()


def test_another_offset_is_seen_at_once(pair):
    pair.main.seek(2_000)
    pair.stand(50)
    pair.angle.set_offset(0)
    pair.stand(50, 50)
    pair.angle.set_offset(-OFFSET)
    pair.stand(50, 50 - AHEAD)


def test_freed_it_moves_alone_and_then_follows_again(pair):
    pair.main.seek(2_000)
    pair.stand(50)
    pair.angle.set_free(free=True)
    pair.angle.player.step(4)
    pair.stand(50, 50 + AHEAD + 4)
    pair.main.step(1)
    pair.stand(51, 50 + AHEAD + 4)
    pair.angle.set_free(free=False)
    pair.stand(51)


def test_while_nobody_looks_it_stands_still(pair):
    pair.stand(0)
    pair.angle.set_on(on=False)
    before = pair.numbers[1]
    pair.main.play()
    pair.qtbot.wait(500)
    assert not pair.angle.player.playing
    assert pair.numbers[1] == before
    pair.angle.set_on(on=True)
    pair.qtbot.wait(1_000)
    first, second = pair.numbers
    pair.main.pause()
    assert abs(second - AHEAD - first) <= 2


def test_only_one_of_them_is_heard(pair):
    """What the coach chose stays; on a machine without speakers the wishes are looked at."""
    main, own = pair.main, pair.angle.player
    assert own.muted
    main.set_volume(0.4)
    pair.angle.set_heard(heard=True)
    assert (main._sound._silent, main.muted, own.muted) == (True, False, False)
    assert own.volume == 0.4
    main.set_muted(True)
    assert own.muted
    main.set_muted(False)
    pair.angle.set_heard(heard=False)
    assert (main._sound._silent, main.muted, own.muted) == (False, False, True)


def test_damage_to_the_second_film_leaves_the_first_playing(qtbot):
    data = make_film(200, noisy=True, index_first=True)
    pair = Pair(qtbot, data)
    with qtbot.waitSignals([pair.main.loaded, pair.first.shown]):
        pair.main.load(lambda: Raw(data), has_sound=False)
    with qtbot.waitSignal(pair.angle.lost) as told:
        pair.angle.load(lambda: Raw(data, len(data) // 3), 0, has_sound=False)
        qtbot.waitUntil(lambda: pair.angle.state is not AngleState.NONE)
        pair.main.play()
    assert isinstance(told.args[0], Damage)
    assert pair.angle.state is AngleState.LOST
    before = pair.main.position_ms
    qtbot.waitUntil(lambda: pair.main.position_ms > before + 300)
    assert pair.main.playing
    pair.main.seek(1_000)
    pair.main.pause()
    assert pair.angle.state is AngleState.LOST
    pair.close()


def test_a_second_film_that_cannot_be_opened_is_told(pair):
    def gone():
        raise FileNotFoundError

    with pair.qtbot.waitSignal(pair.angle.lost):
        pair.angle.load(gone, 0, has_sound=False)
    assert pair.angle.state is AngleState.LOST
    pair.main.seek(2_000)
    pair.qtbot.waitUntil(lambda: number_in(pair.first._image) == 50)


def test_it_can_be_loaded_again_after_it_was_lost(pair):
    pair.angle._on_lost(OSError())
    pair.qtbot.wait(200)
    pair.load()
    assert pair.angle.state is AngleState.SHOWN
    pair.main.seek(2_000)
    pair.stand(50)
