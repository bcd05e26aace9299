"""The second camera in the studio, with real films in a real vault."""

import dataclasses
import io
import re
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from beeldcoach.domain.film import have_time_in_common
from beeldcoach.services.angles import SetOffset, SwapAngles
from beeldcoach.services.filming import FilmObject, RegisterFilm
from beeldcoach.services.ports import FilmFacts
from beeldcoach.services.progress import Silent
from beeldcoach.services.studio import ShowStudio
from tests.media.test_sound_match import RATE, as_heard, film, lesson, noise
from tests.ui.pages.studio_case import FRAME_MS, LENGTH_MS, StudioCase, film_in
from tests.ui.player.conftest import make_film, number_in
from ui.keys.acts import Act, Deed
from ui.navigation import Location
from ui.pages.studio_views import LEAST, AngleView, places
from ui.player.second_angle import AngleState
from ui.tasks.flow import Lane

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
BEHIND = 120  # frames of the second camera's film


def angle_in(core, film_id, data=None, *, length_ms=BEHIND * FRAME_MS, has_sound=False):
    """Put a second camera beside a film; return its id."""
    desk, data = core.desk, data or make_film(BEHIND, gop=10)
    head = desk.ask(ShowStudio(film_id, "nl"))
    facts = FilmFacts(length_ms, 320, 180, 25, 1, 0, has_sound, "h264", "mp4")
    stored = core.objects.put(io.BytesIO(data), len(data), Silent())
    on, cycle = head.film.filmed_on, head.cycle_id
    register = RegisterFilm(head.trajectory_id, cycle, on, "achter.mp4", facts, stored, film_id)
    return desk.do(register).value


class PairCase(StudioCase):
    """The page with two films."""

    @property
    def angles(self):
        return self.page.angles

    @property
    def second(self):
        return self.page.angles.second

    @property
    def panel(self):
        return self.page.angles.panel

    def open(self):
        super().open()
        self.qtbot.waitUntil(lambda: self.second.state is not AngleState.NONE)
        self.qtbot.waitUntil(lambda: not self.second.player._reels or self.ready)
        return self

    @property
    def ready(self):
        return self.second.player._standing.is_ready and self.player._standing.is_ready

    def leave(self):
        reels = self.second.player._reels
        super().leave()
        self.qtbot.waitUntil(lambda: not reels)

    @property
    def numbers(self):
        return tuple(
            number_in(surface._image)
            for surface in (self.page.stage.surface, self.page.stage.second.surface)
        )

    def stand(self, first, second):
        self.qtbot.waitUntil(lambda: self.numbers == (first, second))

    def align(self):
        self.press(Qt.Key.Key_B, CTRL | SHIFT)
        assert self.panel.isVisible()
        return self.panel

    def click(self, button):
        self.qtbot.mouseClick(button, LEFT)

    def choose(self, action):
        """Click a line of the button's menu."""
        menu = self.angles.button.menu()
        menu.popup(self.page.mapToGlobal(self.page.rect().center()))
        self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        self.qtbot.waitUntil(lambda: not menu.isVisible())

    @property
    def offset(self):
        return self.stored.angle.offset_ms

    @property
    def said(self):
        return self.panel._told.text()


@pytest.fixture
def pair(qtbot, session, core):
    film_id = film_in(core)
    angle_in(core, film_id)
    case = PairCase(qtbot, session, film_id).open()
    yield case
    case.leave()
    assert case.failures == []


# Seen beside each other


def test_with_one_film_nothing_of_a_second_is_seen(qtbot, session, core):
    case = StudioCase(qtbot, session, film_in(core)).open()
    angles = case.page.angles
    assert not angles.button.isVisible()
    assert not case.page.stage.second.isVisible()
    for act in (Act.ANGLE, Act.ANGLE_SOUND, Act.ALIGN):
        case.page.deeds.do(Deed(act))
    assert not angles.panel.isVisible()
    assert case.page.stage.surface.geometry() == case.page.stage.rect()
    case.leave()
    assert case.failures == []


def test_two_films_stand_at_the_same_moment(pair):
    assert pair.angles.button.isVisible()
    assert pair.page.stage.second.isVisible()
    pair.see(1_000)
    pair.stand(25, 25)
    pair.core.desk.do(SetOffset(pair.stored.angle.id, 800))
    pair.model.reload()
    pair.stand(25, 45)


def test_a_key_goes_through_the_ways_to_look(pair):
    stage = pair.page.stage
    seen = [pair.angles.view]
    for _ in range(4):
        pair.press(Qt.Key.Key_C, CTRL | SHIFT)
        seen.append(pair.angles.view)
        assert stage.hasFocus()
    corner, beside, other, one = (
        AngleView.CORNER, AngleView.BESIDE, AngleView.OTHER, AngleView.ONE,
    )  # fmt: skip
    assert seen == [corner, beside, other, one, corner]


def test_each_way_has_its_places(pair):
    stage, first, second = pair.page.stage, pair.page.stage.surface, pair.page.stage.second
    pair.angles.look(AngleView.BESIDE)
    assert not first.geometry().intersects(second.geometry())
    assert abs(first.width() - second.width()) <= 2
    pair.angles.look(AngleView.OTHER)
    assert second.geometry() == stage.rect()
    assert stage.rect().contains(first.geometry())
    assert stage.children().index(second) < stage.children().index(first)
    pair.angles.look(AngleView.CORNER)
    assert first.geometry() == stage.rect()
    assert stage.children().index(first) < stage.children().index(second)
    pair.angles.look(AngleView.ONE)
    assert not second.isVisible()
    assert not pair.second._is_on


@pytest.mark.parametrize("ratio", [16 / 9, 4 / 3, 9 / 16, 0.1])
@pytest.mark.parametrize("size", [(880, 356), (582, 216), (1_400, 900)])
def test_the_small_picture_stays_inside_and_small(ratio, size):
    from PySide6.QtCore import QRect

    room = QRect(0, 0, *size)
    large, small = places(room, AngleView.CORNER, ratio)
    assert large == room
    assert room.contains(small)
    assert small.height() <= max(LEAST.height(), room.height() // 2)
    assert small.width() * small.height() < room.width() * room.height() / 3


def test_the_menu_chooses_by_mouse_and_gives_the_keyboard_back(pair):
    button = pair.angles.button
    assert isinstance(button, QToolButton)
    pair.choose(button.views[AngleView.BESIDE])
    assert pair.angles.view is AngleView.BESIDE
    assert pair.page.stage.hasFocus()
    assert "C" in button.toolTip()  # the key that does the same
    assert button.views[AngleView.BESIDE].isChecked()
    assert not button.hear_second.isEnabled()  # it has no sound


def test_a_click_on_the_picture_makes_it_large_and_small_again(pair):
    view = pair.page.stage.second
    pair.click(view._swap)
    assert pair.angles.view is AngleView.OTHER
    pair.click(view._swap)
    assert pair.angles.view is AngleView.CORNER
    assert pair.page.stage.hasFocus()


def test_what_is_coded_belongs_to_the_first_film(pair):
    pair.angles.look(AngleView.OTHER)
    pair.see(1_040)
    pair.press(Qt.Key.Key_1)
    (moment,) = pair.stored.moments
    assert (moment.film_id, moment.start_ms) == (pair.film_id, 1_040)


def test_to_listen_only_both_pictures_go(pair):
    pair.page.stage.darken(True)
    assert not pair.page.stage.surface.isVisible()
    assert not pair.page.stage.second.isVisible()
    pair.page.stage.darken(False)
    assert pair.page.stage.second.isVisible()


def test_the_speaker_gives_the_sound_to_the_second_and_back(qtbot, session, core):
    film_id = film_in(core)
    angle_in(core, film_id, has_sound=True)
    pair = PairCase(qtbot, session, film_id).open()
    pair.press(Qt.Key.Key_H, CTRL | SHIFT)
    assert pair.second.is_heard
    assert pair.angles.button.hear_second.isChecked()
    pair.click(pair.page.stage.second._sound)
    assert not pair.second.is_heard
    pair.choose(pair.angles.button.hear_second)
    assert pair.second.is_heard
    pair.angles.look(AngleView.ONE)
    assert pair.second._is_on  # it is still heard
    pair.leave()


# Set equal


def test_by_keyboard_the_second_is_moved_to_the_same_moment(pair):
    pair.see(1_000)
    pair.stand(25, 25)
    panel = pair.align()
    assert panel.hasFocus()
    assert pair.angles.view is AngleView.BESIDE
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Period, Qt.Key.Key_Right, Qt.Key.Key_Comma):
        pair.press(key)
    pair.stand(25, 27)
    pair.press(Qt.Key.Key_Right, SHIFT)
    pair.stand(25, 52)
    assert pair.offset == 0
    pair.press(Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert pair.offset == 27 * FRAME_MS
    assert pair.angles.view is AngleView.CORNER
    assert pair.page.stage.hasFocus()
    pair.press(Qt.Key.Key_Right)
    pair.stand(26, 53)


def test_undo_takes_it_back_on_the_screen_too(pair):
    pair.see(1_000)
    pair.align()
    pair.press(Qt.Key.Key_Right, SHIFT)
    pair.stand(25, 50)
    pair.press(Qt.Key.Key_Return)
    assert pair.page.toast.isVisible()
    pair.press(Qt.Key.Key_Z, CTRL)
    pair.stand(25, 25)
    assert pair.offset == 0
    pair.press(Qt.Key.Key_Y, CTRL)
    pair.stand(25, 50)


def test_by_mouse_alone_the_same(pair):
    pair.see(1_000)
    pair.stand(25, 25)
    pair.click(pair.page.stage.second._align)
    panel = pair.panel
    assert panel.isVisible()
    second_back, frame_back, frame_on, second_on = panel.second.buttons
    for button in (second_on, frame_on, frame_on, frame_back):
        pair.click(button)
        pair.qtbot.wait(60)
    pair.stand(25, 51)
    pair.click(panel.first.buttons[2])
    pair.stand(26, 51)
    pair.click(second_back)
    pair.stand(26, 26)
    pair.click(panel.apply)
    assert pair.offset == 0
    pair.angles.align()
    pair.click(frame_on)
    pair.stand(26, 27)
    pair.click(panel.apply)
    assert pair.offset == FRAME_MS


def test_alt_moves_the_first_film_and_the_times_are_told(pair):
    pair.see(1_000)
    pair.stand(25, 25)
    panel = pair.align()
    pair.press(Qt.Key.Key_Left, ALT)
    pair.stand(24, 25)
    pair.press(Qt.Key.Key_Right, ALT | SHIFT)
    pair.stand(49, 25)
    assert panel.first.time.text().startswith("0:01")
    assert panel.second.time.text().startswith("0:01")


def test_leaving_the_panel_changes_nothing(pair):
    pair.see(1_000)
    pair.align()
    pair.press(Qt.Key.Key_Right, SHIFT)
    pair.press(Qt.Key.Key_Left, ALT)
    pair.press(Qt.Key.Key_Escape)
    assert not pair.panel.isVisible()
    pair.stand(25, 25)
    assert pair.offset == 0
    assert pair.core.desk.undo_status.undo != "SetOffset"


def test_while_the_panel_is_open_no_key_codes(pair):
    pair.see(1_000)
    pair.align()
    for key in (Qt.Key.Key_1, Qt.Key.Key_W, Qt.Key.Key_F, Qt.Key.Key_Delete):
        pair.press(key)
    pair.press(Qt.Key.Key_Escape)
    assert pair.stored.moments == ()
    assert pair.stored.fragments == ()
    pair.press(Qt.Key.Key_1)
    assert len(pair.stored.moments) == 1


def test_the_space_bar_plays_the_second_alone(pair):
    pair.see(1_000)
    pair.align()
    pair.press(Qt.Key.Key_Space)
    pair.qtbot.waitUntil(lambda: pair.second.player.position_ms > 1_300)
    assert pair.player.shown_ms == 1_000
    pair.press(Qt.Key.Key_Space)
    assert not pair.second.player.playing


def test_so_far_apart_that_they_never_meet_is_refused(pair):
    assert not have_time_in_common(LENGTH_MS, BEHIND * FRAME_MS, BEHIND * FRAME_MS)
    pair.align()
    pair.angles._found = BEHIND * FRAME_MS
    pair.click(pair.panel.apply)
    assert pair.panel.isVisible()
    assert "no moment in common" in pair.said
    assert pair.offset == 0
    pair.press(Qt.Key.Key_Escape)


def test_a_vault_that_is_only_read_is_not_set(qtbot, session, core):
    film_id = film_in(core)
    angle_in(core, film_id)
    session.core = dataclasses.replace(core, read_only=True)
    pair = PairCase(qtbot, session, film_id).open()
    assert not pair.page.stage.second._align.isVisible()
    assert not pair.angles.button.align.isEnabled()
    pair.angles.align()
    assert not pair.panel.isVisible()
    pair.leave()


# By sound


@pytest.fixture
def heard(qtbot, session, core):
    """Open two films of one made-up lesson; the second began so many ms before the first."""
    opened = []

    def make(first, second):
        film_id = film_in(core, film(first))
        length = round(len(second) / RATE * 1000)
        angle_in(core, film_id, film(second), length_ms=length, has_sound=True)
        opened.append(PairCase(qtbot, session, film_id).open())
        return opened[0]

    yield make
    for case in opened:
        case.leave()


def test_the_sound_tells_how_far_and_how_sure_and_the_coach_confirms(heard):
    whole = lesson(22)
    begin = 3 * RATE
    second = as_heard(whole[: 18 * RATE], echo_ms=30, gain=0.4, hiss=50)
    pair = heard(as_heard(whole[begin : begin + 18 * RATE], hiss=30), second)
    pair.align()
    pair.click(pair.panel.by_sound)
    pair.qtbot.waitUntil(lambda: "certain" in pair.said)
    assert re.search(r"(2[.,]99|3[.,]0[01]) s before", pair.said)
    assert pair.offset == 0  # not before it is confirmed
    found = pair.angles._found
    assert found == pytest.approx(3_000, abs=12)
    pair.click(pair.panel.apply)
    assert pair.offset == found


def test_a_film_moved_by_hand_counts_and_not_what_was_heard(heard):
    whole = as_heard(lesson(12))
    pair = heard(whole, whole)
    pair.align()
    pair.click(pair.panel.by_sound)
    pair.qtbot.waitUntil(lambda: "same time" in pair.said)
    pair.click(pair.panel.second.buttons[3])
    pair.qtbot.waitUntil(lambda: pair.second.player.position_ms >= 1_000)
    pair.click(pair.panel.apply)
    assert pair.offset == pytest.approx(1_000, abs=200)  # of a film of five pictures a second


def test_films_that_do_not_sound_alike_are_called_a_guess(heard):
    first, second = (noise(12, 900, seed).astype(np.int16) for seed in (3, 4))
    pair = heard(first, second)
    pair.align()
    pair.click(pair.panel.by_sound)
    pair.qtbot.waitUntil(lambda: "guess" in pair.said)
    pair.press(Qt.Key.Key_Escape, to=pair.panel)
    assert pair.offset == 0


def test_where_nothing_is_heard_it_says_so(heard):
    pair = heard(as_heard(lesson(12)), np.zeros(12 * RATE, np.int16))
    pair.align()
    pair.click(pair.panel.by_sound)
    pair.qtbot.waitUntil(lambda: "too little sound" in pair.said)


def test_listening_can_be_stopped(heard, session):
    whole = as_heard(lesson(40))
    pair = heard(whole, whole)
    with ThreadPoolExecutor(1) as media:
        session._lanes = {**session._lanes, Lane.MEDIA: media}
        pair.align()
        before = pair.said
        pair.click(pair.panel.by_sound)
        assert pair.angles.model.is_listening
        pair.click(pair.panel.by_sound)
        pair.qtbot.waitUntil(lambda: not pair.angles.model.is_listening)
        pair.click(pair.panel.by_sound)
        pair.press(Qt.Key.Key_Escape, to=pair.panel)
        pair.qtbot.waitUntil(lambda: not pair.angles.model.is_listening)
        pair.qtbot.wait(50)
    assert pair.said == before
    assert pair.failures == []


# What goes wrong, and leaving


def test_a_missing_second_film_is_told_and_the_first_plays(qtbot, session, core):
    film_id = film_in(core)
    stored = core.desk.ask(FilmObject(angle_in(core, film_id)))
    next(core.folder.rglob(f"media/*/{stored.id}.age")).unlink()
    pair = PairCase(qtbot, session, film_id).open()
    assert pair.second.state is AngleState.LOST
    assert "second camera cannot be shown" in pair.page.notice.accessibleName()
    assert not pair.page.stage.second.isVisible()
    assert pair.angles.button.isVisible()
    assert not pair.angles.button.align.isEnabled()
    pair.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pair.player.position_ms > 300)
    pair.press(Qt.Key.Key_1)
    assert len(pair.stored.moments) == 1
    pair.leave()
    assert pair.failures == []


def test_a_damaged_second_film_is_told_while_it_plays(qtbot, session, core):
    film_id = film_in(core)
    data = make_film(BEHIND, gop=10, noisy=True)
    stored = core.desk.ask(FilmObject(angle_in(core, film_id, data)))
    path = next(core.folder.rglob(f"media/*/{stored.id}.age"))
    with path.open("r+b") as file:
        file.seek(path.stat().st_size * 2 // 3)
        file.write(b"\x00" * 4_000)
    pair = PairCase(qtbot, session, film_id)
    with qtbot.waitSignals([pair.player.loaded, pair.page.stage.surface.shown]):
        pair.page.come(Location("studio", film_id))
    pair.player.play()
    qtbot.waitUntil(lambda: pair.second.state is AngleState.LOST, timeout=8_000)
    assert pair.page.notice.isVisible()
    before = pair.player.position_ms
    pair.player.play()
    qtbot.waitUntil(lambda: pair.player.position_ms != before)
    pair.leave()
    assert pair.failures == []


def test_leaving_while_both_play_lets_go_of_both(qtbot, session, core):
    film_id = film_in(core)
    angle_in(core, film_id)
    pair = PairCase(qtbot, session, film_id)
    for _ in range(3):
        pair.open()
        pair.player.play()
        qtbot.waitUntil(lambda: pair.second.player.playing)
        pair.leave()
        assert pair.second.state is AngleState.NONE
        assert not pair.page.angles.button.isVisible()
    assert pair.failures == []


def test_undoing_a_swap_in_the_studio_opens_the_film_that_is_main_again(qtbot, session, core):
    first = film_in(core)
    second = angle_in(core, first)
    core.desk.do(SwapAngles(second))
    pair = PairCase(qtbot, session, second).open()
    assert pair.stored.film.id == second
    pair.model.undo()
    qtbot.waitUntil(lambda: pair.model.film_id == first)
    qtbot.waitUntil(lambda: pair.player.is_loaded and pair.second.is_there)
    assert pair.model.state.head.film.id == first
    assert pair.angles.model.angle.id == second
    pair.leave()
    assert pair.failures == []


def test_a_place_that_names_the_second_camera_opens_the_lesson(qtbot, session, core):
    first = film_in(core)
    second = angle_in(core, first)
    pair = PairCase(qtbot, session, second).open()
    assert pair.model.film_id == first
    pair.press(Qt.Key.Key_1)
    assert [moment.film_id for moment in pair.stored.moments] == [first]
    pair.leave()
    assert pair.failures == []


def test_everything_can_be_reached_and_is_named(pair):
    view, panel, button = pair.page.stage.second, pair.panel, pair.angles.button
    pair.align()
    named = [view, view.surface, view._swap, view._align, button, panel]
    named += [*panel.first.buttons, *panel.second.buttons]
    assert all(widget.accessibleName() for widget in named)
    names = [each.accessibleName() for each in (*panel.first.buttons, *panel.second.buttons)]
    assert len(set(names)) == 8
    for each in (*panel.second.buttons, panel.by_sound, panel.apply, button, view._swap):
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
    pair.press(Qt.Key.Key_Escape)
