"""The bar does what its buttons say, and never takes the keyboard by a click."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QSlider, QWidget

from ui.player.transport import Transport


@pytest.fixture
def bar(qtbot, screen):
    locale = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    player, _ = screen
    made = Transport(player)
    qtbot.addWidget(made)
    made.resize(1100, 48)
    made.show()
    yield made, player
    made.close()
    QLocale.setDefault(locale)


def button(bar, name):
    return next(b for b in bar.findChildren(QAbstractButton) if b.accessibleName() == name)


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_time_follows_the_film(qtbot, bar):
    made, player = bar
    player.seek(1480)
    qtbot.waitUntil(lambda: player.shown_ms == 1480)
    assert made._time.text() == "0:01,480"
    assert made._total.text() == "/ 0:04"


def test_play_becomes_pause_and_back(qtbot, bar):
    made, player = bar
    press(qtbot, button(made, "Play"))
    assert player.playing
    press(qtbot, button(made, "Pause"))
    assert not player.playing


def test_forward_and_back_are_a_frame_when_the_film_stands(qtbot, bar):
    made, player = bar
    press(qtbot, button(made, "Forward"))
    qtbot.waitUntil(lambda: player.shown_ms == 40)
    press(qtbot, button(made, "Back"))
    qtbot.waitUntil(lambda: player.shown_ms == 0)


def test_back_is_five_seconds_while_it_plays(qtbot, bar):
    made, player = bar
    player.seek(3000)
    player.play()
    press(qtbot, button(made, "Back"))
    assert player.position_ms == 0
    assert player.playing


@pytest.mark.parametrize(
    ("name", "signal"), [("Previous moment", "previous_asked"), ("Next moment", "next_asked")]
)
def test_the_page_is_asked_for_other_moments(qtbot, bar, name, signal):
    made, _ = bar
    with qtbot.waitSignal(getattr(made, signal)):
        press(qtbot, button(made, name))


def test_speed_is_chosen_and_follows_the_player(bar):
    made, player = bar
    box = made.findChild(QComboBox)
    assert box.currentText() == "1 \u00d7"
    player.set_rate(0.5)
    assert box.currentText() == "0,5 \u00d7"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert player.rate == 0.25


def test_loop_and_sound_show_what_the_player_does(qtbot, bar):
    made, player = bar
    press(qtbot, button(made, "Repeat"))
    assert player.looping
    player.set_looping(False)
    assert not button(made, "Repeat").isChecked()
    press(qtbot, button(made, "Sound off"))
    assert player.muted
    press(qtbot, button(made, "Sound on"))
    assert not player.muted
    made.findChild(QSlider).setValue(30)
    assert player.volume == pytest.approx(0.3)


def test_a_click_leaves_the_keyboard_where_it_was(qtbot):
    from ui.player.player import Player

    page = QWidget()
    qtbot.addWidget(page)
    field, made = QLineEdit(page), Transport(Player(page), page)
    made.setGeometry(0, 50, 1100, 48)
    page.show()
    field.setFocus()
    for pressed in made.findChildren(QAbstractButton):
        press(qtbot, pressed)
        assert not pressed.hasFocus()
    page.close()


def test_every_control_has_a_name_a_tip_and_a_way_by_keyboard(bar):
    made, _ = bar
    for kind in (QAbstractButton, QComboBox, QSlider):
        for control in made.findChildren(kind):
            assert control.accessibleName()
            assert control.toolTip()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_page_adds_its_own_controls_at_the_end(bar):
    made, _ = bar
    own = QPushButton("Knip")
    made.add_widget(own)
    assert made.layout().itemAt(made.layout().count() - 1).widget() is own
