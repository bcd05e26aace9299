"""Talk and silence in the studio: by keyboard alone, by mouse alone, and the panel of figures."""

import pytest
from PySide6.QtCore import QPoint, Qt

from beeldcoach.domain.annotation import Voice
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.timeline.lanes import Lane

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
T, P, S = Voice.TEACHER, Voice.PUPIL, Voice.SILENCE
SPEECH = ((500, 1_400), (1_800, 2_600), (3_000, 3_800))


@pytest.fixture
def studio(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    case.model._take_strip({"speech": SPEECH, "heard_ms": 4_000})
    yield case
    case.leave()
    assert case.failures == []


def told(studio):
    studio.qtbot.waitUntil(lambda: not studio.page.session.busy)
    return [(span.start_ms, span.end_ms, span.voice) for span in studio.stored.talk]


def test_by_keyboard_alone(studio):
    studio.see(600)
    studio.press(Qt.Key.Key_1, CTRL)
    assert "Teacher" in studio.page.timeline.talk_chooser.accessibleName()
    studio.see(2_000)
    studio.press(Qt.Key.Key_2, CTRL)
    studio.see(2_800)
    studio.press(Qt.Key.Key_2, CTRL)
    assert told(studio) == [(500, 1_400, T), (1_800, 2_600, P)]
    studio.press(Qt.Key.Key_Z, CTRL)
    assert told(studio) == [(500, 1_400, T)]
    studio.see(0)
    studio.press(Qt.Key.Key_5, CTRL)
    studio.see(1_600)
    studio.press(Qt.Key.Key_5, CTRL)
    assert told(studio) == []


def test_by_mouse_alone(studio):
    page, qtbot = studio.page, studio.qtbot
    timeline = page.timeline
    port = timeline.viewport()

    def at(ms):
        scene = timeline.scene
        return QPoint(round(scene.view.x_of(ms)), round(scene.band(Lane.TALK).middle))

    chooser = timeline.talk_chooser
    next(a for a in chooser.menu().actions() if a.text() == "Pupil").trigger()
    qtbot.mousePress(port, LEFT, pos=at(1_700))
    qtbot.mouseMove(port, at(2_000))
    qtbot.mouseMove(port, at(2_700))
    qtbot.mouseRelease(port, LEFT, pos=at(2_700))
    assert told(studio) == [(1_800, 2_600, P)]
    qtbot.mouseDClick(port, LEFT, pos=at(3_400))
    assert told(studio) == [(1_800, 2_600, P), (3_000, 3_800, P)]
    assert page.stage.hasFocus()  # the keyboard stays with the film


def test_the_panel_tells_shares_and_how_far_to_trust_them(studio):
    panel = studio.page.talk.panel
    studio.qtbot.waitUntil(panel.isVisible)
    studio.model.talk.paint(0, 1_500)
    studio.qtbot.waitUntil(lambda: "Teacher" in panel._head.text() or "38" in panel._head.text())
    studio.qtbot.mouseClick(panel._head, LEFT)
    assert panel._rest.isVisible()
    assert panel._shares[T].text() == "38 %"  # 900 of 900 + 1500 ms
    assert panel._shares[S].text() == "62 %"
    assert panel._shares[None].text() == "0:01"  # beside the whole of which the others are parts
    assert "100" in panel._note.text()
    studio.qtbot.mouseClick(panel._head, LEFT)
    assert not panel._rest.isVisible()


def test_what_was_begun_by_key_is_kept_when_the_page_is_left(studio):
    studio.see(600)
    studio.press(Qt.Key.Key_1, CTRL)
    studio.see(2_000)
    studio.page.go()
    assert told(studio) == [(500, 1_400, T)]


def test_a_jump_while_playing_ends_who_was_talking(studio):
    studio.see(600)
    studio.press(Qt.Key.Key_4, CTRL)
    binding = studio.page.talk
    studio.player.play()
    studio.qtbot.waitUntil(lambda: studio.player.position_ms > 900)
    studio.player.pause()
    here = binding._last_ms
    studio.qtbot.waitUntil(lambda: not studio.player.playing)
    assert studio.model.talk.talking is not None  # standing still, one may look around
    studio.player.playing_changed.connect(lambda _playing: None)
    studio.player.play()
    binding._follow(here + 60_000)  # as when the coach clicks elsewhere while it plays
    assert studio.model.talk.talking is None
    studio.player.pause()
    ((_, end, voice),) = told(studio)
    assert voice is S
    assert end <= here + 1_000


def test_without_the_model_the_band_says_so(studio):
    studio.model._take_strip({"speech": (), "heard_ms": 0, "speech_model": False})
    studio.model.talk.paint(1_000, 2_000)  # the coach marks all the same
    studio.qtbot.waitUntil(
        lambda: "not installed" in studio.page.timeline.talk_chooser.accessibleDescription()
    )
    assert told(studio) == [(1_000, 2_000, T)]
