"""What is heard and seen: the menu at the speaker, sound tracks, only sound, only picture."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSlider, QWidgetAction

from ui.player import backend
from ui.player.player import Player
from ui.player.sound_menu import SoundMenu
from ui.player.transport import Transport

ROOT = Path(__file__).parents[3]


def menu_of(qtbot, player):
    made = SoundMenu(player, None)
    qtbot.addWidget(made)
    made.aboutToShow.emit()
    return made


def action(menu, words):
    return next(each for each in menu.actions() if each.text() == words)


def test_the_menu_mutes_and_sets_the_volume(qtbot, screen):
    player, _ = screen
    menu = menu_of(qtbot, player)
    action(menu, "Sound off").trigger()
    assert player.muted
    (row,) = (each for each in menu.actions() if isinstance(each, QWidgetAction))
    row.defaultWidget().findChild(QSlider).setValue(30)
    assert player.volume == pytest.approx(0.3)
    menu.aboutToShow.emit()
    assert action(menu, "Sound off").isChecked()


def test_a_film_with_one_track_has_no_choice_of_tracks(qtbot, screen):
    menu = menu_of(qtbot, screen[0])
    assert not [each for each in menu.actions() if each.text().startswith("Track")]


@pytest.fixture
def bilingual(qtbot, shared):
    path = shared / "data/video/odd/two_audio_tracks_fra_deu.mkv"
    player = Player()
    with qtbot.waitSignal(player.loaded):
        player.load(lambda: path.open("rb", buffering=0))
    yield player
    with qtbot.waitSignal(player.unloaded):
        player.unload()


def test_of_several_tracks_one_is_chosen(qtbot, bilingual):
    names = [QLocale(code).nativeLanguageName() for code in ("fr", "de")]
    assert bilingual.sound_tracks == tuple(names)
    assert bilingual.sound_track == 0
    menu = menu_of(qtbot, bilingual)
    assert action(menu, f"Track 1: {names[0]}").isChecked()
    action(menu, f"Track 2: {names[1]}").trigger()
    assert bilingual.sound_track == 1
    bilingual.set_sound_track(7)
    assert bilingual.sound_track == 1
    bilingual.play()
    qtbot.waitUntil(lambda: bilingual.position_ms > 500)


def test_only_sound_hides_the_picture_and_marks_go_on(qtbot, screen):
    player, surface = screen
    surface.set_dark(dark=True)
    player.play()
    qtbot.waitUntil(lambda: player.shown_ms > 500)
    player.pause()
    dark = surface.grab().toImage()
    assert dark.pixelColor(10, 10).lightness() < 40
    surface.set_dark(dark=False)
    qtbot.waitUntil(lambda: surface.last_time_ms == player.shown_ms)
    assert surface.grab().toImage() != dark


def test_where_the_bar_is_narrow_the_speaker_opens_the_menu(qtbot, screen):
    player, _ = screen
    bar = Transport(player)
    qtbot.addWidget(bar)
    bar.resize(1100, 48)
    bar.show()
    bar._mute.click()
    assert player.muted
    bar.resize(600, 48)
    bar._mute.click()
    qtbot.waitUntil(bar.sound_menu.isVisible)
    assert player.muted
    bar.sound_menu.close()


@pytest.mark.parametrize(
    ("before", "hardware", "after"),
    [
        (None, True, None),
        (None, False, ","),
        (",", True, None),
        ("vaapi", True, "vaapi"),
        ("vaapi", False, "vaapi"),
    ],
)
def test_decoding_by_the_graphics_card_is_switched_for_the_next_start(
    monkeypatch, before, hardware, after
):
    monkeypatch.delenv(backend.HARDWARE, raising=False)
    if before is not None:
        monkeypatch.setenv(backend.HARDWARE, before)
    backend.decode_by(hardware=hardware)
    assert os.environ.get(backend.HARDWARE) == after
    os.environ.pop(backend.HARDWARE, None)


TRY = """
import sys
from ui.player import backend
backend.decode_by(hardware=False)
from PySide6.QtWidgets import QApplication
from ui.player.player import Player
app = QApplication([])
player = Player()
player.frame_changed.connect(lambda _: app.quit())
player.load(lambda: open(sys.argv[1], "rb", buffering=0), has_sound=False)
app.exec()
print("seen")
"""


def test_a_film_is_seen_without_the_graphics_card(tmp_path, films):
    path = tmp_path / "film.mp4"
    path.write_bytes(films.make_film())
    done = subprocess.run(
        [sys.executable, "-c", TRY, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "seen" in done.stdout
