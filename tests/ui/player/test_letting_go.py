"""The traps of Qt's player: it hangs when let go of during playback, and spins on damage.

Each runs in a process of its own that a watchdog ends, for a hang cannot be caught from within.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HEAD = """
import faulthandler, io, json, sys, time
faulthandler.dump_traceback_later({limit}, exit=True)
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
import shiboken6
from ui.player.player import Player
from ui.player.surface import Surface

app = QApplication([])
data = open(sys.argv[1], "rb").read()

class Raw(io.RawIOBase):
    def __init__(self, damaged_from=None, delay=0.0):
        self.inner, self.damaged_from, self.delay = io.BytesIO(data), damaged_from, delay
    def readable(self): return True
    def seekable(self): return True
    def seek(self, offset, whence=0): return self.inner.seek(offset, whence)
    def readinto(self, target):
        if self.delay: time.sleep(self.delay)
        if self.damaged_from is not None and self.inner.tell() + len(target) > self.damaged_from:
            raise OSError("damaged")
        return self.inner.readinto(target)
"""


@pytest.fixture
def in_a_process(tmp_path, films):
    """Run a script with a film; return what it prints last, as JSON."""

    def run(body, limit=40, **film):
        path = tmp_path / "film.mp4"
        path.write_bytes(films.make_film(**film))
        script = HEAD.replace("{limit}", str(limit)) + body
        done = subprocess.run(
            [sys.executable, "-c", script, str(path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=limit + 20,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.splitlines()[-1])

    return run


CYCLES = """
done = 0
def cycle():
    global holder, player, surface
    holder = QObject()
    player, surface = Player(holder), Surface()
    surface.show()
    player.attach(surface)
    player.loaded.connect(player.play)
    player.load(lambda: Raw(delay=DELAY), has_sound=False)
    QTimer.singleShot(120 + 17 * (done % 5), end)
def end():
    global done, holder, player, surface
    way = WAYS[done % len(WAYS)]
    if way == "unload": player.unload()
    elif way == "delete": shiboken6.delete(holder)
    elif way == "forget": player.setParent(None)
    surface.close(); surface.deleteLater()
    holder = player = surface = None
    done += 1
    if done < COUNT: cycle()
    else: QTimer.singleShot(LINGER, app.quit)
cycle()
app.exec()
print(json.dumps(done))
"""


def cycles(count, delay=0.0, linger=600, ways=("unload", "delete", "forget")):
    settings = f"COUNT, DELAY, LINGER, WAYS = {count}, {delay}, {linger}, {ways!r}\n"
    return settings + CYCLES


def test_films_are_let_go_during_playback_without_hanging(in_a_process):
    assert in_a_process(cycles(21), gop=12) == 21


def test_films_are_let_go_while_a_read_is_slow(in_a_process):
    assert in_a_process(cycles(6, delay=0.03), gop=12) == 6


@pytest.mark.parametrize("way", ["unload", "delete", "forget", "nothing"])
def test_the_process_ends_during_playback(in_a_process, way):
    assert in_a_process(cycles(1, linger=0, ways=(way,)), gop=12) == 1


EXACT = """
from beeldcoach.media.strip_maker import FilmStripMaker
found = 0
def cycle():
    global player, surface
    player, surface = Player(find=FilmStripMaker().finder), Surface()
    surface.show()
    player.attach(surface)
    player._standing.opened.connect(seek)
    player.load(lambda: Raw(delay=DELAY), has_sound=False)
def seek():
    for ms in (300, 3500, 900): player.seek(ms)
    player.step(-1)
    QTimer.singleShot(25 * (found % 7), end)
def end():
    global found, player, surface
    if found % 3 == 0: player.play()
    if found % 2: player.unload()
    else: shiboken6.delete(player)
    surface.deleteLater()
    player = surface = None
    found += 1
    if found < COUNT: cycle()
    else: QTimer.singleShot(LINGER, app.quit)
cycle()
app.exec()
print(json.dumps(found))
"""


@pytest.mark.parametrize(("delay", "linger"), [(0.0, 600), (0.02, 600), (0.02, 0)])
def test_a_film_is_let_go_while_exact_frames_are_sought(in_a_process, delay, linger):
    settings = f"COUNT, DELAY, LINGER = 12, {delay}, {linger}\n"
    assert in_a_process(settings + EXACT, gop=50) == 12


EXACT_DAMAGE = """
from beeldcoach.media.strip_maker import FilmStripMaker
told = []
player, surface = Player(find=FilmStripMaker().finder), Surface()
player.attach(surface)
player.damaged.connect(lambda problem: told.append(type(problem).__name__))
player.damaged.connect(lambda _: QTimer.singleShot(400, player.unload))
player.unloaded.connect(app.quit)
player._standing.opened.connect(lambda: player.seek(9000))
player.load(lambda: Raw(damaged_from=int(len(data) * 0.6)), has_sound=False)
app.exec()
print(json.dumps(told))
"""


def test_damage_met_by_a_search_is_told_once(in_a_process):
    assert in_a_process(EXACT_DAMAGE, frames=250, gop=12, noisy=True) == ["OSError"]


def test_the_process_ends_without_an_event_loop_after_playing(in_a_process):
    body = """
player = Player()
player.loaded.connect(player.play)
player.load(lambda: Raw(delay=0.01), has_sound=False)
QTimer.singleShot(400, app.quit)
app.exec()
print(json.dumps(player.playing))
"""
    assert in_a_process(body) is True


DAMAGE = """
told = []
raws = []
def open_it():
    raws.append(Raw(damaged_from=int(len(data) * 0.6)))
    return raws[-1]
player, surface = Player(), Surface()
player.attach(surface)
player.set_rate(4.0)
player.damaged.connect(lambda problem: told.append([type(problem).__name__, player.playing]))
player.failed.connect(lambda problem: told.append(["failed", player.playing]))
player.loaded.connect(player.play)
player.load(open_it, has_sound=False)
def count():
    reel = player._reels[0]
    before = reel.device.entered
    def again():
        global report
        report = {"told": told, "entered": reel.device.entered,
                  "later": reel.device.entered - before, "playing": player.playing}
        player.unload()
        player.unloaded.connect(app.quit)
    QTimer.singleShot(500, again)
player.damaged.connect(lambda _: QTimer.singleShot(700, count))
app.exec()
print(json.dumps(report))
"""


def test_damage_in_the_middle_stops_the_film_once_and_for_all(in_a_process):
    report = in_a_process(DAMAGE, frames=250, gop=12)
    assert report["told"] == [["OSError", False]]
    assert report["playing"] is False
    assert report["entered"] < 100  # Qt reads thousands of times a second when it spins
    assert report["later"] == 0


def test_damage_in_the_index_at_the_end_is_told_while_loading(in_a_process):
    report = in_a_process(DAMAGE, frames=250, gop=12, index_first=False)
    assert report["told"] == [["OSError", False]]
    assert report["entered"] < 100
    assert report["later"] == 0


VAULT = """
from beeldcoach.storage.age import Reader, encrypt
from beeldcoach.storage.age_recipients import X25519Identity
identity, sealed = X25519Identity.generate(), io.BytesIO()
encrypt(io.BytesIO(data), sealed, [identity.recipient])
sealed = bytearray(sealed.getvalue())
if FLIP: sealed[int(len(sealed) * 0.6)] ^= 1

class Raw:
    def __new__(cls, damaged_from=None):
        return Reader(io.BytesIO(bytes(sealed)), [identity])
"""


def test_a_flipped_byte_in_the_vault_stops_the_film(in_a_process):
    report = in_a_process("FLIP = True\n" + VAULT + DAMAGE, frames=400, gop=12, noisy=True)
    assert report["told"] == [["PayloadError", False]]
    assert report["entered"] < 500
    assert report["later"] == 0


def test_a_film_in_the_vault_is_let_go_during_playback(in_a_process):
    body = "FLIP = False\n" + VAULT + cycles(9).replace("Raw(delay=DELAY)", "Raw()")
    assert in_a_process(body, gop=12, noisy=True) == 9


def test_a_session_description_opens_no_connection_and_is_let_go(in_a_process):
    body = """
data = b"v=0\\nc=IN IP4 127.0.0.1\\nt=0 0\\nm=video 5004 RTP/AVP 96\\na=rtpmap:96 H264/90000\\n"
player = Player()
player.failed.connect(lambda problem: player.unload())
player.unloaded.connect(app.quit)
player.load(Raw, has_sound=False)
app.exec()
print(json.dumps(type(player).__name__))
"""
    assert in_a_process(body, limit=20) == "Player"


PAIRS = """
from beeldcoach.media.strip_maker import FilmStripMaker
from ui.player.second_angle import SecondAngle
done = 0
def cycle():
    global player, angle, surfaces
    player = Player(find=FilmStripMaker().finder)
    angle = SecondAngle(player, FilmStripMaker().finder)
    surfaces = [Surface(), Surface()]
    for surface, each in zip(surfaces, (player, angle)):
        surface.show()
        each.attach(surface)
    player.loaded.connect(player.play)
    player.load(lambda: Raw(delay=DELAY), has_sound=False)
    angle.load(lambda: Raw(delay=DELAY), 200, has_sound=False)
    QTimer.singleShot(120 + 37 * (done % 7), end)
def end():
    global done, player, angle, surfaces
    if done % 3 == 0:
        angle.unload()
        player.unload()
    elif done % 3 == 1: shiboken6.delete(angle)
    else: shiboken6.delete(player)
    for surface in surfaces: surface.deleteLater()
    player = angle = surfaces = None
    done += 1
    if done < COUNT: cycle()
    else: QTimer.singleShot(LINGER, app.quit)
cycle()
app.exec()
print(json.dumps(done))
"""


@pytest.mark.parametrize(("delay", "linger"), [(0.0, 600), (0.02, 600), (0.02, 0)])
def test_two_films_on_one_clock_are_let_go_during_playback(in_a_process, delay, linger):
    settings = f"COUNT, DELAY, LINGER = 15, {delay}, {linger}\n"
    assert in_a_process(settings + PAIRS, limit=90, gop=12) == 15
