"""The timeline under a real mouse and wheel."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.timeline.made import LESSON_MS, code, lesson
from ui import theme
from ui.timeline.intervals import IntervalIndex
from ui.timeline.items import PhaseItem
from ui.timeline.lanes import Lane
from ui.timeline.ruler import drag_words, short_length, time_label
from ui.timeline.timeline import Timeline

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BARE = {"coded": 0, "marks": ()}


class Heard:
    """What the timeline asked for, in order."""

    def __init__(self, timeline):
        self.all = []
        for name in (
            "seek_requested",
            "selected",
            "activated",
            "item_dragged",
            "range_created",
            "interval_drawn",
            "phase_asked",
            "together_asked",
            "dragging",
        ):
            getattr(timeline, name).connect(lambda *what, name=name: self.all.append((name, *what)))

    def of(self, name):
        return [entry[1:] for entry in self.all if entry[0] == name]


@pytest.fixture
def heard(timeline):
    return Heard(timeline)


def test_a_new_film_is_shown_whole(timeline):
    assert timeline.view.is_fitted
    assert timeline.view.shows(0)
    assert timeline.view.shows(LESSON_MS)


def test_another_state_of_the_same_film_keeps_the_view(near):
    view = near.view
    near.set_state(replace(near.state, codes=IntervalIndex(), lanes=()))
    assert near.view == view


def test_pressing_in_the_ruler_seeks_and_dragging_scrubs(near, hand, heard):
    hand.drag(hand.point(700_000, Lane.RULER), hand.point(720_000, Lane.RULER))
    sought = [ms for (ms,) in heard.of("seek_requested")]
    assert len(sought) == 3
    assert sought[0] == pytest.approx(700_000, abs=near.view.ms_per_px)
    assert sought[-1] == pytest.approx(720_000, abs=near.view.ms_per_px)


def test_taking_hold_of_the_playhead_does_not_move_it(near, hand, heard):
    near.set_playhead(700_000)
    at = hand.point(700_000, Lane.RULER) + QPointF(5, 0)
    hand.click(at)
    assert not heard.of("seek_requested")


def test_a_click_on_a_code_selects_it_and_seeks_nothing(near, hand, heard):
    wanted = code(1, 700_000)
    near.set_state(lesson(codes=(wanted,)))
    left, top, width, height = near.scene.code_box(near.scene.band(Lane.CODES), wanted, 0)
    hand.click(QPointF(left + width / 2, top + height / 2))
    assert heard.all == [("selected", wanted.id)]


def test_a_click_on_what_is_selected_asks_nothing(near, hand, heard):
    chosen = near.state.fragments[1]
    near.set_state(replace(near.state, selected=chosen.id))
    hand.click(hand.point(725_000, Lane.FRAGMENTS))
    assert heard.all == []


def test_a_click_on_an_empty_lane_seeks_and_selects_nothing(near, hand, heard):
    near.set_state(replace(near.state, selected=near.state.fragments[1].id))
    hand.click(hand.point(690_000, Lane.MARKS))
    assert heard.of("selected") == [(None,)]
    assert len(heard.of("seek_requested")) == 1


def test_a_double_click_on_a_fragment_plays_it(near, hand, heard):
    hand.double_click(hand.point(725_000, Lane.FRAGMENTS))
    assert heard.of("activated") == [(near.state.fragments[1].id,)]
    assert not heard.of("item_dragged")


def test_dragging_an_edge_asks_once_and_shows_its_picture_all_the_while(near, hand, heard):
    near.set_state(lesson(**BARE))
    fragment = near.state.fragments[1]
    hand.drag(hand.point(714_000, Lane.FRAGMENTS), hand.point(704_000, Lane.FRAGMENTS))
    ((item, start, end),) = heard.of("item_dragged")
    assert item == fragment.id
    assert start == pytest.approx(704_000, abs=near.view.ms_per_px)
    assert end == fragment.end_ms
    assert len(heard.of("dragging")) == 2
    assert heard.of("dragging")[-1] == (start,)


def test_while_dragged_the_fragment_is_shown_there_and_after_it_as_the_state_says(near, hand):
    near.set_state(lesson(**BARE))
    hand.press(hand.point(737_000, Lane.FRAGMENTS))
    to = hand.point(750_000, Lane.FRAGMENTS)
    hand.move(to)
    shown = {f.number: f.end_ms for f in near.scene.content.fragments.items}
    assert shown[2] == pytest.approx(750_000, abs=near.view.ms_per_px)
    hand.release(to)
    assert {f.number: f.end_ms for f in near.scene.content.fragments.items}[2] == 737_000


@pytest.mark.parametrize(
    ("press", "to", "was", "span"),
    [
        (714_000, 704_000, 714_000, (704_000, 737_000)),
        (737_000, 750_000, 737_000, (714_000, 750_000)),
        (725_000, 735_000, 714_000, (724_000, 747_000)),
    ],
)
def test_a_drag_tells_the_old_time_the_new_one_and_the_length(near, hand, press, to, was, span):
    near.set_state(lesson(**BARE))
    hand.press(hand.point(press, Lane.FRAGMENTS))
    hand.move(hand.point(to, Lane.FRAGMENTS))
    shown = near._preview
    assert shown.span == pytest.approx(span, abs=near.view.ms_per_px)
    new = shown.end_ms if press == 737_000 else shown.start_ms
    old, now = time_label(was, tenths=True), time_label(new, tenths=True)
    length = short_length(shown.end_ms - shown.start_ms)
    assert drag_words(shown) == f"{old} → {now} · {length}"
    without = near.viewport().grab().toImage()
    near._preview = replace(shown, edge=None)
    assert near.viewport().grab().toImage() != without  # the words are those that are painted
    hand.release(hand.point(to, Lane.FRAGMENTS))


def test_dragging_the_middle_moves_the_fragment_whole(near, hand, heard):
    near.set_state(lesson(**BARE))
    hand.drag(hand.point(725_000, Lane.FRAGMENTS), hand.point(740_000, Lane.FRAGMENTS))
    ((_, start, end),) = heard.of("item_dragged")
    assert end - start == 23_000
    assert start == pytest.approx(729_000, abs=2 * near.view.ms_per_px)


def test_an_edge_snaps_to_the_playhead_and_with_alt_it_does_not(near, hand, heard):
    near.set_state(lesson(**BARE))
    near.set_playhead(704_000)
    beside = hand.point(704_000, Lane.FRAGMENTS) + QPointF(5, 0)
    hand.drag(hand.point(714_000, Lane.FRAGMENTS), beside)
    hand.drag(hand.point(714_000, Lane.FRAGMENTS), beside, keys=ALT)
    (_, snapped, _), (_, free, _) = heard.of("item_dragged")
    assert snapped == 704_000
    assert free == pytest.approx(near.view.ms_at(beside.x()), abs=near.view.ms_per_px)
    assert free != 704_000


def test_a_trembling_click_drags_nothing(near, hand, heard):
    at = hand.point(725_000, Lane.FRAGMENTS)
    hand.drag(at, at + QPointF(2, 0))
    assert not heard.of("item_dragged")
    assert not heard.of("dragging")


def test_drawing_on_the_empty_lane_makes_a_range_in_either_direction(near, hand, heard):
    near.set_state(lesson(**BARE, fragments=()))
    hand.drag(hand.point(690_000, Lane.FRAGMENTS), hand.point(700_000, Lane.FRAGMENTS))
    hand.drag(hand.point(700_000, Lane.FRAGMENTS), hand.point(690_000, Lane.FRAGMENTS))
    for start, end in heard.of("range_created"):
        assert start == pytest.approx(690_000, abs=near.view.ms_per_px)
        assert end == pytest.approx(700_000, abs=near.view.ms_per_px)
    assert len(heard.of("range_created")) == 2


def test_a_coded_point_and_interval_are_dragged(near, hand, heard):
    point, bar = code(1, 700_000), code(2, 720_000, 740_000)
    near.set_state(lesson(codes=(point, bar), marks=(), fragments=()))
    _left, top, _width, height = near.scene.code_box(near.scene.band(Lane.CODES), bar, 0)
    y = top + height / 2
    hand.drag(QPointF(near.view.x_of(700_000), y), QPointF(near.view.x_of(690_000), y), keys=ALT)
    for start, end in ((740_000, 750_000), (720_000, 715_000), (730_000, 735_000)):
        x = near.view.x_of(start) + {740_000: -2, 720_000: 2}.get(start, 0)
        hand.drag(QPointF(x, y), QPointF(near.view.x_of(end), y), keys=ALT)
    moved = heard.of("item_dragged")
    assert [each[0] for each in moved] == [point.id, bar.id, bar.id, bar.id]
    near_by = 3 * near.view.ms_per_px
    assert moved[0][1:] == (pytest.approx(690_000, abs=near_by), None)
    assert moved[1][1:] == (720_000, pytest.approx(750_000, abs=near_by))
    assert moved[2][1:] == (pytest.approx(715_000, abs=near_by), 740_000)
    assert moved[3][2] - moved[3][1] == 20_000


def test_drawing_on_an_empty_lane_of_codes_asks_for_an_interval_of_that_category(near, hand, heard):
    near.resize(880, 900)
    near.set_state(lesson(codes=(code(1, 700_000), code(2, 701_000, cluster=1)), marks=()))
    second = near.scene.band(Lane.CODES, "oranje")
    start, end = (QPointF(near.view.x_of(ms), second.middle) for ms in (690_000, 695_000))
    hand.drag(start, end, keys=ALT)
    ((lane, low, high),) = heard.of("interval_drawn")
    assert lane == "oranje"
    assert (low, high) == pytest.approx((690_000, 695_000), abs=2 * near.view.ms_per_px)


def test_with_room_each_category_has_its_lane_and_a_click_on_a_label_asks_for_one(
    near, hand, heard
):
    assert near.is_together
    near.resize(880, 900)
    assert not near.is_together
    names = [band.key for band in near.scene.bands if band.lane is Lane.CODES]
    assert names[:2] == ["blauw", "oranje"]
    hand.click(QPointF(20, near.scene.band(Lane.CODES, "oranje").middle))
    assert heard.of("together_asked") == [(True,)]
    near.set_together(True)
    assert near.is_together
    hand.click(QPointF(20, near.scene.band(Lane.CODES).middle))
    assert heard.of("together_asked")[-1] == (False,)


def test_the_begin_of_a_phase_is_dragged_and_takes_the_one_before_with_it(near, hand, heard):
    one, two = (PhaseItem(UUID(int=n), 0, 0, f"phase {n}") for n in (81, 82))
    phases = (replace(one, end_ms=720_000), replace(two, start_ms=720_000, end_ms=LESSON_MS))
    near.set_state(lesson(phases=phases, **BARE, fragments=()))
    hand.press(hand.point(720_000, Lane.PHASES))
    to = hand.point(700_000, Lane.PHASES)
    hand.move(to)
    shown = [item.span for item in near.scene.content.phases.items]
    assert shown[0][1] == shown[1][0] == pytest.approx(700_000, abs=near.view.ms_per_px)
    hand.release(to)
    ((item, start, end),) = heard.of("item_dragged")
    assert (item, end) == (two.id, None)
    assert start == shown[1][0]


def test_a_double_click_on_the_empty_phases_lane_asks_for_a_phase(near, hand, heard):
    hand.double_click(hand.point(700_000, Lane.PHASES))
    assert heard.of("phase_asked") == [(pytest.approx(700_000, abs=near.view.ms_per_px),)]


def test_escape_puts_a_dragged_fragment_back(near, hand, heard, qtbot):
    hand.press(hand.point(714_000, Lane.FRAGMENTS))
    to = hand.point(700_000, Lane.FRAGMENTS)
    hand.move(to)
    qtbot.keyClick(near, Qt.Key.Key_Escape)
    hand.release(to)
    assert not heard.of("item_dragged")
    assert near.scene.content.state == near.state


def test_a_fragment_that_vanishes_ends_its_drag(near, hand, heard):
    hand.press(hand.point(714_000, Lane.FRAGMENTS))
    to = hand.point(700_000, Lane.FRAGMENTS)
    hand.move(to)
    near.set_state(replace(near.state, fragments=()))
    hand.move(to + QPointF(9, 0))
    hand.release(to)
    assert not heard.of("item_dragged")


def test_a_drag_past_the_edge_pans(near, hand):
    before = near.view.start_ms
    at = hand.point(714_000, Lane.FRAGMENTS)
    hand.press(at)
    hand.move(QPointF(near.view.left - 60, at.y()))
    assert near.view.start_ms < before
    near.cancel_drag()


def test_the_wheel_with_ctrl_zooms_at_the_pointer(timeline, hand):
    at = hand.point(700_000, Lane.CODES)
    hand.wheel(at, 4, CTRL)
    assert not timeline.view.is_fitted
    assert timeline.view.x_of(700_000) == pytest.approx(at.x(), abs=1)
    hand.wheel(at, -40, CTRL)
    assert timeline.view.is_fitted


def test_the_wheel_with_shift_pans_and_alone_is_left_to_the_page(near, hand):
    at = hand.point(700_000, Lane.CODES)
    before = near.view
    assert not hand.wheel(at, -1).isAccepted()
    assert near.view == before
    assert hand.wheel(at, -1, SHIFT).isAccepted()
    assert near.view.start_ms > before.start_ms
    assert near.view.ms_per_px == before.ms_per_px


def test_the_frame_in_the_overview_is_dragged_and_elsewhere_it_jumps(near, hand):
    whole = near.scene.whole
    left, right = near.scene.window()
    hand.drag(QPointF((left + right) / 2, 10), QPointF((left + right) / 2 + 40, 10))
    assert near.scene.window()[0] == pytest.approx(left + 40, abs=1)
    hand.click(QPointF(whole.x_of(200_000), 10))
    assert near.view.shows(200_000)


def test_zoom_by_key_keeps_the_playhead_in_place(near):
    near.set_playhead(710_000)
    x = near.view.x_of(710_000)
    near.zoom_in()
    assert near.view.x_of(710_000) == pytest.approx(x)
    near.zoom_out()
    assert near.view.x_of(710_000) == pytest.approx(x)
    near.fit()
    assert near.view.is_fitted


def test_zoom_to_shows_an_item_of_any_lane(timeline):
    state = timeline.state
    for item in (state.codes.items[7], state.fragments[2], state.marks[0]):
        timeline.fit()
        timeline.zoom_to(item.id)
        at = getattr(item, "start_ms", getattr(item, "at_ms", None))
        assert timeline.view.shows(at)
        assert not timeline.view.is_fitted


def test_playing_turns_a_page_and_a_drag_holds_the_view(near, hand):
    view = near.view
    edge = round(view.start_ms + view.span_ms * 0.9)
    near.set_playhead(edge - 30)
    assert near.view == view
    hand.press(hand.point(725_000, Lane.FRAGMENTS))
    near.set_playhead(edge + 10)
    assert near.view == view
    near.cancel_drag()
    near.set_playhead(edge + 50)
    assert near.view.start_ms > view.start_ms


def test_keys_are_the_studios(near, qtbot):
    before = near.view
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        qtbot.keyClick(near, key)
    assert near.view == before
    assert near.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_screen_reader_hears_what_there_is_and_where_the_playhead_stands(timeline):
    timeline.set_playhead(723_480)
    assert timeline.accessibleName()
    words = timeline.accessibleDescription()
    assert "80" in words
    assert "12:03" in words
    assert "26:40" in words


def test_the_focus_ring_is_painted(timeline, qtbot):
    timeline.clearFocus()
    plain = timeline.grab().toImage()
    timeline.activateWindow()
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(timeline.hasFocus)
    assert timeline.grab().toImage() != plain


def test_short_height_folds_the_sound_and_then_scrolls(timeline):
    assert timeline.scene.band(Lane.SOUND) is not None
    timeline.resize(880, 190)
    assert timeline.scene.band(Lane.SOUND) is None
    timeline.resize(880, 130)
    bar = timeline.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    marks = timeline.scene.band(Lane.MARKS)
    assert marks.bottom == timeline.viewport().height()
    assert timeline.scene.band(Lane.OVERVIEW).top == 0


def test_without_a_film_it_paints_its_empty_lanes_and_takes_no_clicks(qtbot):
    empty = Timeline()
    qtbot.addWidget(empty)
    empty.resize(600, 200)
    listener = Heard(empty)
    assert not empty.grab().isNull()
    qtbot.mouseClick(empty.viewport(), Qt.MouseButton.LeftButton)
    assert listener.all == []


def test_a_picture_that_cannot_be_read_does_no_harm(timeline):
    timeline.set_state(lesson(thumbnails=((0, b"no picture"), (60_000, b""))))
    assert timeline.scene.band(Lane.FILM) is not None
    assert not timeline.grab().isNull()


def test_another_theme_paints_it_anew_and_a_closed_one_does_not_mind(timeline, qapp):
    theme.apply(qapp, "light")
    light = timeline.grab().toImage()
    gone = Timeline()
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "dark")
    try:
        assert timeline.grab().toImage() != light
    finally:
        theme.apply(qapp, "light")


def test_another_language_names_the_lanes_anew(timeline, qapp):
    class Starring(QTranslator):
        def translate(self, context, source, comment="", count=-1):
            return f"*{source}"

        def isEmpty(self):  # noqa: N802
            return False

    starring = Starring()
    plain = timeline.grab().toImage()
    assert qapp.installTranslator(starring)
    QApplication.sendPostedEvents()
    try:
        assert timeline.accessibleName() == "*Timeline"
        assert timeline.grab().toImage() != plain
    finally:
        qapp.removeTranslator(starring)
        QApplication.sendPostedEvents()
