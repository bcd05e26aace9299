"""Typing in any field of the studio never tags; what must work everywhere works there too.

The fields are not listed: each that the page has, in each way of working, is found and tried.
"""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.pages.studio_case import StudioCase, film_in
from ui.keys.acts import Act, Deed
from ui.keys.keymap import DEFAULTS, KeyMap
from ui.keys.saved import kept_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
MODES = (Act.MODE_WATCH, Act.MODE_CODE, Act.MODE_CLOSE_UP, Act.MODE_PLAN)
OPENERS = (Act.NOTE, Act.GO_TO_TIME, Act.SEARCH, Act.PHASE_HERE)  # each opens a field
LETTERS = "1250QWEASDZXJKLIOMGF!?+[],. "


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    case.model.tag("look", 400)
    case.page.deeds.do(Deed(Act.CUT))
    case.qtbot.waitUntil(lambda: len(case.stored.fragments) == 1)
    yield case
    case.leave()


def outside(studio):
    """What typing in a field must leave as it is."""
    state, player = studio.model.state, studio.player
    return (
        [(moment.id, moment.code_id, moment.start_ms, moment.starred) for moment in state.moments],
        [(fragment.id, fragment.start_ms, fragment.end_ms) for fragment in state.fragments],
        state.running,
        state.in_ms,
        state.out_ms,
        player.rate,
        player.playing,
        player.muted,
        player.volume,
        player.looping,
    )


def fields(page):
    found = [w for w in page.findChildren(QWidget) if isinstance(w, FIELDS) and w.isVisible()]
    inner = {w for w in found if isinstance(w.parent(), FIELDS)}  # the line of a spin box
    return [w for w in found if w not in inner and w.isEnabled() and w.focusPolicy().value]


def type_all(studio, field):
    for letter in LETTERS:
        key = Qt.Key(ord(letter.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(QApplication.focusWidget() or field, event)
        up = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(QApplication.focusWidget() or field, up)
    popup = QApplication.activePopupWidget()  # a list that Space opened
    if popup is not None:
        popup.close()


def try_field(studio, field):
    name = f"{type(field).__name__} {field.accessibleName()}"
    studio.player.pause()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.hasFocus() or field.isAncestorOf(QApplication.focusWidget()), name
    speed = isinstance(field, QComboBox) and field is studio.page.transport._speed
    before = outside(studio)
    type_all(studio, field)
    if not speed:  # a digit there chooses a speed, as in every list
        assert outside(studio) == before, name
    studio.player.set_rate(1.0)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    for key, modifiers in ((Qt.Key.Key_F9, None), (Qt.Key.Key_Space, CTRL)):
        for playing in (True, False):
            studio.press(key, *([modifiers] if modifiers else []))
            assert studio.player.playing is playing, (name, key, studio.page.cards.mode)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    here = QApplication.focusWidget()
    studio.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not here, name


def test_typing_never_tags_and_playing_works_in_every_field_of_every_way_of_working(studio):
    tried = set()
    for mode in MODES:
        studio.page.deeds.do(Deed(mode))
        QApplication.sendPostedEvents()
        for field in fields(studio.page):
            if field.isVisible():
                try_field(studio, field)
                tried.add(field)
    kinds = {type(field).__mro__[1].__name__ for field in tried}
    assert len(tried) >= 8, kinds  # the card, the talk plan, the list's search, the speed


@pytest.mark.parametrize("act", OPENERS, ids=lambda act: act.name)
def test_a_field_that_a_key_opens_is_typed_in(studio, act):
    studio.see(1200)
    studio.model.select(None)
    if act is Act.PHASE_HERE:
        studio.page.deeds.do(Deed(Act.MODE_CODE))
    studio.page.deeds.do(Deed(act))
    QApplication.sendPostedEvents()
    field = QApplication.focusWidget()
    assert isinstance(field, FIELDS), type(field)
    try_field(studio, field)


def test_what_works_while_typing_works_with_the_keys_that_the_coach_chose(studio):
    keymap = KeyMap().with_key(Act.PLAY_ANYWHERE, "Ctrl+J", "Ctrl+Space")
    studio.page.session.preferences.studio_keys = kept_text(keymap)
    studio.page.hide()
    studio.page.show()
    studio.press(Qt.Key.Key_M)
    studio.type("a")
    studio.press(Qt.Key.Key_J, CTRL)
    assert studio.player.playing
    studio.press(Qt.Key.Key_Space, CTRL)
    assert studio.player.playing  # that key means nothing any more


def test_while_watching_for_the_first_time_only_the_exclamation_mark_marks(studio):
    studio.page.deeds.do(Deed(Act.MODE_WATCH))
    studio.page.stage.setFocus()
    before = len(studio.model.state.moments)
    studio.press(Qt.Key.Key_1)
    assert len(studio.model.state.moments) == before
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Exclam, SHIFT, 10, 0, 0, "!")
    QApplication.sendEvent(studio.page.stage, event)
    assert [moment.code_id for moment in studio.model.state.moments].count("!") == 1


def test_no_button_slider_or_list_takes_the_keyboard_from_the_film_by_a_click(studio):
    kinds = (QAbstractButton, QAbstractSlider, QComboBox)
    for mode in MODES:
        studio.page.deeds.do(Deed(mode))
        QApplication.sendPostedEvents()
        for widget in studio.page.findChildren(QWidget):
            if isinstance(widget, kinds) and widget.isVisible():
                name = f"{type(widget).__name__} {widget.accessibleName()}"
                assert not widget.focusPolicy().value & Qt.FocusPolicy.ClickFocus.value, name


def test_after_a_click_the_keys_are_the_films(studio):
    page = studio.page
    for widget in (page.transport._mute, page.transport._volume, page.transport._loop):
        studio.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert page.stage.hasFocus()
    middle = QPoint(page.timeline.width() // 2, page.timeline.height() // 2)
    studio.qtbot.mouseClick(page.timeline.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.stage.hasFocus()
    studio.player.pause()
    studio.press(Qt.Key.Key_Space)
    assert studio.player.playing


def test_the_controls_name_the_keys_as_they_are(studio):
    assert "(I)" in studio.page.caps.cutting[Act.SET_IN].toolTip()
    keymap = KeyMap().with_key(Act.SET_IN, "Ctrl+F7", "I").without_key(Act.SHEET, "F1")
    studio.page.session.preferences.studio_keys = kept_text(keymap.without_key(Act.SHEET, "?"))
    studio.page.hide()
    studio.page.show()
    assert "(Ctrl+F7)" in studio.page.caps.cutting[Act.SET_IN].toolTip()
    assert "(" not in studio.page.bar._keys.toolTip()
    assert DEFAULTS[Act.UNDO][0] in studio.page.bar._undo.toolTip()
