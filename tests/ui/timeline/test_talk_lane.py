"""The band of who talks: painted so that grey shows it too, brushed with the mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication

from beeldcoach.domain.annotation import Voice
from beeldcoach.domain.talk import Stretch
from tests.ui.timeline.made import LESSON_MS, lesson
from ui import theme
from ui.timeline.lanes import LABEL_WIDTH, Lane

T, P, B, S = Voice.TEACHER, Voice.PUPIL, Voice.BOTH, Voice.SILENCE
SPEECH = ((700_000, 710_000), (715_000, 720_000))
TALK = (
    Stretch(690_000, 700_000, S),
    Stretch(700_000, 710_000, T),
    Stretch(710_000, 715_000, P),
    Stretch(715_000, 720_000, B),
    Stretch(720_000, 730_000, None),
)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def talk(near):
    near.resize(880, 420)
    near.set_state(lesson(coded=0, talk=TALK, speech=SPEECH, heard_ms=LESSON_MS, has_talk=True))
    near.brushed, near.picked, near.sought = [], [], []
    near.talk_brushed.connect(lambda *span: near.brushed.append(span))
    near.talk_picked.connect(near.picked.append)
    near.seek_requested.connect(near.sought.append)
    return near


def greys(timeline, start_ms, end_ms):
    """How dark each row of the band is on average between two times, 0 to 255, from the top."""
    band = timeline.scene.band(Lane.TALK)
    image = timeline.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ratio = image.devicePixelRatio()
    left, right = (round(timeline.view.x_of(ms)) for ms in (start_ms, end_ms))
    return [
        sum(image.pixelColor(int(x * ratio), int(y * ratio)).value() for x in range(left, right))
        / (right - left)
        for y in range(band.top + 3, band.bottom - 4)
    ]


def test_the_lane_is_there_only_where_there_is_sound(near):
    assert near.scene.band(Lane.TALK) is None
    assert not near.talk_chooser.isVisible()


def test_voices_differ_without_any_colour(talk, monkeypatch):
    """Above the teacher, below the pupil: in grey the halves tell them apart."""
    theme.apply(QApplication.instance(), "light")
    white = 250

    def halves(start, end):
        rows = greys(talk, start, end)
        half = len(rows) // 2
        return min(rows[: half - 1]) < white, min(rows[half + 1 :]) < white

    assert halves(701_000, 709_000) == (True, False)
    assert halves(711_000, 714_000) == (False, True)
    assert halves(716_000, 719_000) == (True, True)
    middle = greys(talk, 721_000, 729_000)
    assert min(middle) < white  # somebody, not said who: a low bar in the middle
    assert middle[0] > white
    assert middle[-1] > white
    silent = greys(talk, 691_000, 699_000)
    assert sum(value < white for value in silent) <= 2  # a line


def test_the_pupils_bar_is_hatched(talk):
    band = talk.scene.band(Lane.TALK)
    image = talk.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    row = int((band.top + 15) * ratio)
    left, right = (int(talk.view.x_of(ms) * ratio) + 3 for ms in (710_000, 714_000))
    assert len({image.pixelColor(x, row).rgb() for x in range(left, right)}) >= 2


def test_a_drag_over_the_band_is_told_with_its_edges_pulled_to_speech(talk, hand):
    reach = 4 * talk.view.ms_per_px
    hand.drag(
        hand.point(700_000 + reach, Lane.TALK),
        hand.point(720_000 - reach, Lane.TALK),
    )
    assert talk.brushed == [(700_000, 720_000)]


def test_with_alt_the_edges_stay_where_the_hand_put_them(talk, hand):
    start, end = 702_000, 708_400
    hand.drag(hand.point(start, Lane.TALK), hand.point(end, Lane.TALK), ALT)
    ((got_start, got_end),) = talk.brushed
    assert got_start == pytest.approx(start, abs=2 * talk.view.ms_per_px)
    assert got_end == pytest.approx(end, abs=2 * talk.view.ms_per_px)


def test_escape_leaves_the_band_as_it_was(talk, hand):
    hand.press(hand.point(701_000, Lane.TALK))
    hand.move(hand.point(709_000, Lane.TALK))
    assert talk.cancel_drag()
    hand.release(hand.point(709_000, Lane.TALK))
    assert talk.brushed == []


def test_a_click_seeks_and_a_double_click_takes_the_stretch(talk, hand):
    hand.click(hand.point(705_000, Lane.TALK))
    assert talk.sought[-1] == pytest.approx(705_000, abs=talk.view.ms_per_px)
    assert talk.picked == []
    hand.double_click(hand.point(718_000, Lane.TALK))
    assert talk.picked == [pytest.approx(718_000, abs=talk.view.ms_per_px)]
    assert talk.brushed == []


def test_the_chooser_lies_over_the_label_of_the_lane(talk):
    chooser, band = talk.talk_chooser, talk.scene.band(Lane.TALK)
    assert chooser.isVisible()
    assert chooser.geometry().getRect() == (0, band.top, LABEL_WIDTH - 1, band.height - 1)
    talk.resize(880, 180)  # too low for all lanes: scrolled away it covers no other label
    talk.verticalScrollBar().setValue(talk.verticalScrollBar().maximum())
    band = talk.scene.band(Lane.TALK)
    hidden = band.top < talk.scene.band(Lane.RULER).bottom
    assert chooser.isVisible() != hidden


def test_the_chooser_lets_choose_each_voice_and_says_what_is_chosen(talk, qtbot):
    chooser, chosen = talk.talk_chooser, []
    chooser.chosen.connect(chosen.append)
    for action in chooser.menu().actions():
        action.trigger()
    assert chosen == [T, P, B, S, None]
    chooser.set_state(P, talking=False, note="Found here.")
    assert "Pupil" in chooser.accessibleName()
    assert "Found here." in chooser.accessibleDescription()
    assert [a.text() for a in chooser.menu().actions() if a.isChecked()] == ["Pupil"]


def test_a_resting_pointer_says_who_is_heard(talk, hand, monkeypatch):
    said = []
    monkeypatch.setattr(
        "ui.timeline.timeline.QToolTip.showText", lambda _at, words, _widget: said.append(words)
    )
    for ms in (705_000, 712_000, 725_000, 695_000):
        at = hand.point(ms, Lane.TALK).toPoint()
        event = QHelpEvent(QEvent.Type.ToolTip, at, talk.mapToGlobal(QPoint(at)))
        QApplication.sendEvent(talk.viewport(), event)
    assert [words.split()[-1] for words in said] == ["Teacher", "Pupil", "speaks", "Silence"]
    assert said[0].startswith("11:40")


@pytest.mark.parametrize("count", [10, 4_000])
def test_painting_costs_what_is_in_view(near, count):
    """Two thousand turns in a lesson do not slow the lanes down."""
    import time

    step = LESSON_MS // count
    voices = (T, None, P, S)
    talk = tuple(Stretch(i * step, (i + 1) * step, voices[i % 4]) for i in range(count))
    near.set_state(lesson(coded=0, talk=talk, heard_ms=LESSON_MS, has_talk=True))
    near.fit()
    near.viewport().grab()
    begun = time.process_time()
    for _ in range(10):
        near.fit()
        near._refresh()
        near.viewport().grab()
    assert (time.process_time() - begun) / 10 < 0.06
