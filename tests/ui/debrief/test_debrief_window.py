"""The debrief as teacher and coach use it: real windows, a real film in a real vault."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from beeldcoach.domain.annotation import TeacherStatus
from beeldcoach.domain.drawing import Shape, ShapeKind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.drawings import AddDrawing
from beeldcoach.services.fragments import FillFragment
from beeldcoach.services.question_cards import ShowCards
from beeldcoach.services.recording import FillField
from beeldcoach.services.stills import AddStill
from beeldcoach.services.studio import ShowDebrief
from beeldcoach.services.watching import AddMark
from tests.ui.debrief.conftest import FILMED, SPANS
from ui.navigation import Location
from ui.tokens import INKS
from ui.viewmodels.debrief import DebriefModel

Key = Qt.Key


def titles(window):
    return [fragment.title for fragment in window.fragments.fragments]


def answers(film):
    return film.desk.ask(ShowDebrief(film.id, "nl")).answers


def marks(film):
    return film.desk.ask(ShowDebrief(film.id, "nl")).studio.marks


def held_on(film):
    return film.desk.ask(ShowDossier(film.trajectory, "nl")).cycle(film.cycle).debriefed_on


def stands_at(window, ms):
    player = window.fragments.player
    return lambda: not player.playing and player.shown_ms == ms


def to_coach(qtbot, window):
    qtbot.keyClick(window, Key.Key_F2)
    assert window.stack.currentWidget() is window.coach


# What is shown


def test_only_fragments_that_are_not_vetoed_are_shown_in_the_order_of_the_coach(window):
    assert titles(window) == ["twee", "een", "vier"]
    assert len(window.coach.strip.rows) == 3


def test_a_fragment_vetoed_meanwhile_leaves_the_screen_at_once(qtbot, session, window, film):
    veto = FillFragment(film.fragments["twee"], "status", TeacherStatus.NOT_SHOWN)
    with qtbot.waitSignal(window.model.changed):
        session.start(iter_of(session.do(veto)), pytest.fail)
    assert titles(window) == ["een", "vier"]
    qtbot.waitUntil(stands_at(window, 0))


def test_no_key_ever_brings_a_vetoed_fragment(qtbot, window):
    start, end = SPANS["drie"]
    seen = []
    window.fragments.player.frame_changed.connect(lambda f: seen.append(f.startTime() // 1000))
    keys = [Key.Key_Right, Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Space]
    for key in (*keys, Key.Key_PageDown, Key.Key_Down):
        qtbot.keyClick(window, key)
        qtbot.wait(120)
    assert seen
    assert not [ms for ms in seen if start <= ms < end - 40]


def test_the_first_fragment_stands_still_on_its_first_frame(qtbot, window):
    qtbot.waitUntil(stands_at(window, 1000))
    assert window.teacher.question == "Wat zie je bij twee?"


def test_without_fragments_it_says_so_and_still_opens(qtbot, session, film):
    from ui.debrief.debrief_window import DebriefWindow

    for fragment_id in film.fragments.values():
        film.desk.do(FillFragment(fragment_id, "status", "not_shown"))
    window = DebriefWindow(session, film.id)
    window.open_full_screen()
    qtbot.waitUntil(lambda: window.model.state is not None)
    assert not window.teacher.stage.isVisible()
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_M, Key.Key_L, Key.Key_Down, Key.Key_S):
        qtbot.keyClick(window, key)
    assert marks(film) == ()
    window.leave()


def iter_of(step):
    yield step


def test_the_coach_takes_a_fragment_off_the_screen_when_the_teacher_says_so(qtbot, window, film):
    with qtbot.waitSignal(window.model.changed):
        window.do("veto")
    assert titles(window) == ["een", "vier"]
    held = film.desk.ask(ShowDebrief(film.id, "nl")).held_back
    assert held == 2
    assert "2" in window.coach.strip._held_words.text()


def test_every_fragment_has_its_own_small_picture(qtbot, window, film):
    qtbot.waitUntil(lambda: len(window.model.pictures) == 3)
    assert film.fragments["drie"] not in window.model.pictures
    assert len(set(window.model.pictures.values())) == 3


def test_a_film_that_is_gone_is_told_in_words_and_the_window_closes(qtbot, session, film, core):
    from beeldcoach.services.filming import FilmObject
    from ui.debrief.debrief_window import DebriefWindow

    core.objects.delete(core.desk.ask(FilmObject(film.id)).id)
    window = DebriefWindow(session, film.id)
    window.open_full_screen()
    qtbot.waitUntil(window.teacher.notice.isVisible)
    assert window.teacher.notice.text
    qtbot.keyClick(window, Key.Key_Space)
    with qtbot.waitSignal(window.closed):
        window.leave()


# Keys


@pytest.mark.parametrize("key", [Key.Key_Space])
def test_space_plays_to_the_end_of_the_fragment_and_stops_there(qtbot, window, key):
    qtbot.waitUntil(stands_at(window, 1000))
    qtbot.keyClick(window, key)
    assert window.fragments.player.playing
    qtbot.waitUntil(stands_at(window, 2000))
    qtbot.keyClick(window, key)
    qtbot.waitUntil(lambda: 1000 <= window.fragments.player.shown_ms < 1900)
    qtbot.keyClick(window, key)
    assert not window.fragments.player.playing


@pytest.mark.parametrize(
    ("on", "back"), [(Key.Key_Right, Key.Key_Left), (Key.Key_PageDown, Key.Key_PageUp)]
)
def test_arrows_and_a_clicker_walk_the_fragments(qtbot, window, on, back):
    qtbot.keyClick(window, on)
    assert window.fragments.fragment.title == "een"
    assert window.fragments.player.playing
    qtbot.keyClick(window, on)
    qtbot.keyClick(window, on)
    assert window.fragments.fragment.title == "vier"
    qtbot.keyClick(window, back)
    assert window.fragments.fragment.title == "een"


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_5])
def test_five_counts_back_stops_at_the_begin_of_the_fragment(qtbot, window, key):
    window.fragments.seek(1800)
    qtbot.waitUntil(stands_at(window, 1800))
    qtbot.keyClick(window, key)
    qtbot.waitUntil(stands_at(window, 1000))


def test_s_is_slow_and_l_repeats(qtbot, window):
    qtbot.keyClick(window, Key.Key_S)
    assert window.fragments.player.rate == 0.5
    qtbot.keyClick(window, Key.Key_S)
    assert window.fragments.player.rate == 1.0
    qtbot.keyClick(window, Key.Key_L)
    assert window.fragments.loop_ms == 1000
    assert window.teacher.stage.pill.isVisible()
    qtbot.keyClick(window, Key.Key_Space)
    places = []
    window.fragments.player.position_changed.connect(places.append)
    qtbot.waitUntil(lambda: places.count(1000) >= 2, timeout=6000)
    assert window.fragments.player.playing
    qtbot.keyClick(window, Key.Key_L)
    assert not window.teacher.stage.pill.isVisible()
    qtbot.waitUntil(stands_at(window, 2000))


def test_a_still_is_the_small_picture_of_its_fragment(film, session):
    item = film.fragments["een"]
    film.desk.do(AddStill(film.id, 120, item))
    model = DebriefModel(session, film.id)
    model.state = film.desk.ask(ShowDebrief(film.id, "nl"))
    chosen = {fragment.id: fragment for fragment in model.fragments}
    other = chosen[film.fragments["twee"]]
    assert model._pictured_at(chosen[item]) == 120
    assert model._pictured_at(other) == (other.start_ms + other.end_ms) // 2


def test_q_hides_the_question_and_b_the_picture(qtbot, window):
    qtbot.keyClick(window, Key.Key_Q)
    assert window.teacher.question == ""
    qtbot.keyClick(window, Key.Key_Q)
    assert window.teacher.question
    qtbot.keyClick(window, Key.Key_B)
    assert not window.teacher.stage.surface.isVisible()
    qtbot.keyClick(window, Key.Key_B)
    assert window.teacher.stage.surface.isVisible()


@pytest.fixture
def drawn(film):
    """One drawing in `twee`, at 1480 ms; one in `drie`, which the teacher does not want shown."""
    for at_ms in (1480, 2999):
        corners = (0.2, 0.2), (0.8, 0.8)
        film.desk.do(AddDrawing(film.id, at_ms, (Shape(ShapeKind.CIRCLE, corners),)))


def stand(qtbot, window, ms):
    window.fragments.seek(ms)
    qtbot.waitUntil(stands_at(window, ms))
    for surface in (window.teacher.stage.surface, window.coach.preview):
        qtbot.waitUntil(lambda s=surface: s.last_time_ms == ms or not s.isVisible())


def orange(surface):
    """How many pixels have the colour of what was drawn; the film itself has none."""
    image, ink = surface.grab().toImage(), QColor(INKS["orange"]).rgb()
    width, height = image.width(), image.height()
    return sum(image.pixel(x, y) == ink for x in range(width) for y in range(0, height, 4))


def test_a_drawing_stands_over_its_picture_and_a_little_longer(qtbot, drawn, window):
    surface = window.teacher.stage.surface
    stand(qtbot, window, 1480)
    assert orange(surface) > 50
    stand(qtbot, window, 1800)  # who stops the film to look still has it
    assert orange(surface) > 50
    stand(qtbot, window, 1440)
    assert orange(surface) == 0
    to_coach(qtbot, window)
    stand(qtbot, window, 1480)
    assert orange(window.coach.preview) > 5


def test_a_drawing_is_seen_while_its_fragment_plays(qtbot, drawn, window):
    qtbot.waitUntil(stands_at(window, 1000))
    seen = []
    surface = window.teacher.stage.surface
    surface.shown.connect(lambda ms: seen.append((ms, orange(surface))))
    qtbot.keyClick(window, Key.Key_Space)
    qtbot.waitUntil(stands_at(window, 2000))
    assert [ms for ms, drawn in seen if drawn and ms < 1480] == []
    assert [ms for ms, drawn in seen if drawn and ms > 1480]


def test_d_hides_the_drawings_and_the_key_on_the_screen_shows_them_again(qtbot, drawn, window):
    surface, key = window.teacher.stage.surface, window.teacher.drawings
    stand(qtbot, window, 1480)
    qtbot.keyClick(window, Key.Key_D)
    assert orange(surface) == 0
    assert window.drawn.hidden
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert orange(surface) > 50
    assert not window.drawn.hidden


def test_without_a_drawing_there_is_no_key_for_it(qtbot, drawn, window):
    assert window.teacher.drawings.isVisible()
    qtbot.keyClick(window, Key.Key_Right)
    assert window.fragments.fragment.title == "een"
    assert not window.teacher.drawings.isVisible()


def test_the_drawing_of_a_vetoed_fragment_never_shows(qtbot, drawn, window):
    window.fragments.go(2, play=False)  # vier begins where drie, which she does not want, ends
    qtbot.waitUntil(stands_at(window, 3000))
    assert orange(window.teacher.stage.surface) == 0


def test_the_keys_on_the_screen_do_the_same(qtbot, window):
    qtbot.mouseClick(window.teacher.next, Qt.MouseButton.LeftButton)
    assert window.fragments.fragment.title == "een"
    qtbot.mouseClick(window.teacher.slow, Qt.MouseButton.LeftButton)
    assert window.fragments.is_slow
    assert window.teacher.slow.isChecked()
    qtbot.mouseClick(window.teacher.play, Qt.MouseButton.LeftButton)
    assert not window.fragments.player.playing


def test_a_click_on_the_line_goes_there_and_the_last_counts_repeat(qtbot, window):
    line = window.teacher.stage.line
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    qtbot.waitUntil(lambda: abs(window.fragments.player.shown_ms - 1500) <= 40)
    at = window.fragments.player.shown_ms
    qtbot.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert window.fragments.player.range_ms == (1000, at)
    assert window.fragments.player.looping
    qtbot.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert not window.fragments.player.looping
    assert window.fragments.player.range_ms == (1000, 2000)


def test_space_never_presses_another_key_after_the_last_fragment(qtbot, window, film):
    window.teacher.next.setFocus()
    qtbot.keyClick(window.teacher.next, Key.Key_Return)
    qtbot.keyClick(window.teacher.next, Key.Key_Return)
    assert window.fragments.fragment.title == "vier"
    assert window.focusWidget() is window.teacher.play
    assert marks(film) == ()


# Her moments


def test_this_moment_is_kept_with_its_time_and_ticked_on_the_line(qtbot, window, film):
    window.fragments.seek(1480)
    qtbot.waitUntil(stands_at(window, 1480))
    with qtbot.waitSignal(window.model.changed):
        qtbot.keyClick(window, Key.Key_M)
    (mark,) = marks(film)
    assert (mark.at_ms, mark.fragment_id) == (1480, film.fragments["twee"])
    assert mark.cycle_id == film.cycle
    assert window.teacher.stage.line.marks == (1480,)
    assert len(window.coach.strip.mark_rows) == 1


def test_a_moment_is_taken_away_by_its_cross_and_put_back(qtbot, window, film):
    to_coach(qtbot, window)
    film.desk.do(AddMark(film.id, film.cycle, film.fragments["een"], 200))
    window.model.reload()
    qtbot.waitUntil(lambda: len(window.coach.strip.mark_rows) == 1)
    with qtbot.waitSignal(window.model.unmarked):
        qtbot.mouseClick(window.coach.strip.mark_rows[0].cross, Qt.MouseButton.LeftButton)
    assert marks(film) == ()
    notice = window.coach.notice
    assert notice.isVisible()
    notice.remedied.emit()
    qtbot.waitUntil(lambda: len(marks(film)) == 1)
    assert marks(film)[0].at_ms == 200


def test_the_offer_to_put_it_back_goes_with_the_next_deed(qtbot, window, film):
    to_coach(qtbot, window)
    film.desk.do(AddMark(film.id, film.cycle, film.fragments["een"], 200))
    window.model.reload()
    qtbot.waitUntil(lambda: len(window.coach.strip.mark_rows) == 1)
    with qtbot.waitSignal(window.model.unmarked):
        qtbot.keyClick(window.coach.strip.mark_rows[0], Key.Key_Delete)
    assert window.coach.notice.isVisible()
    with qtbot.waitSignal(window.model.kept):
        window.model.fill("insight", "Wachten is ook iets doen.")
    assert not window.coach.notice.isVisible()


def test_ctrl_l_asks_for_the_lock_also_while_typing_or_leaving(qtbot, window, film):
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(window.locking):
        qtbot.keyClick(window, Key.Key_L, control)
    to_coach(qtbot, window)
    field = window.coach.notes.fields["insight"].control
    field.setFocus()
    with qtbot.waitSignal(window.locking):
        qtbot.keyClick(field, Key.Key_L, control)
    window.do("leave")
    with qtbot.waitSignal(window.locking):
        qtbot.keyClick(window, Key.Key_L, control)


def test_a_fragment_that_was_played_counts_as_used(qtbot, window, film):
    with qtbot.waitSignal(window.model.changed):
        qtbot.keyClick(window, Key.Key_Space)
    used = [f.title for f in film.desk.ask(ShowDebrief(film.id, "nl")).shown if f.used]
    assert used == ["twee"]


# Words


def test_words_are_kept_while_one_types(qtbot, window, film):
    to_coach(qtbot, window)
    words = window.coach.notes.fields["words"].control
    words.setFocus()
    qtbot.keyClicks(words, "Ik wacht. S M L Q 5")
    with qtbot.waitSignal(window.model.kept):
        pass
    assert answers(film)["words"] == "Ik wacht. S M L Q 5"
    assert words.toPlainText() == "Ik wacht. S M L Q 5"
    assert marks(film) == ()
    assert window.fragments.player.rate == 1.0


def test_a_clicker_moves_the_film_while_the_coach_types(qtbot, window):
    to_coach(qtbot, window)
    words = window.coach.notes.fields["words"].control
    words.setFocus()
    qtbot.keyClicks(words, "ja")
    qtbot.keyClick(words, Key.Key_PageDown)
    assert window.fragments.fragment.title == "een"
    assert words.toPlainText() == "ja"


def test_words_typed_last_are_kept_when_the_window_closes(qtbot, window, film):
    to_coach(qtbot, window)
    for name in ("insight", "qualities", "working_point"):
        qtbot.keyClicks(window.coach.notes.fields[name].control, name)
    qtbot.keyClicks(window.coach.notes.fields["private"].control, "rustig blijven")
    window.leave()
    kept = answers(film)
    assert kept["private"] == "rustig blijven"
    assert kept["insight"] == "insight"
    assert kept["qualities"] == "qualities"
    assert kept["working_point"] == "working_point"


def test_a_field_being_typed_in_is_not_written_over(qtbot, session, window, film):
    to_coach(qtbot, window)
    field = window.coach.notes.fields["insight"]
    field.control.setFocus()
    qtbot.keyClicks(field.control, "Wachten")
    fill = FillField(film.trajectory, "debrief", film.cycle, "insight", "iets anders")
    with qtbot.waitSignal(window.model.changed):
        session.start(iter_of(session.do(fill)), pytest.fail)
    assert field.text == "Wachten"


def test_the_scale_is_kept_and_last_time_stands_beside_it(qtbot, window, film):
    to_coach(qtbot, window)
    qtbot.keyClick(window.coach.notes.scale, Key.Key_7)
    assert answers(film)["scale"] == 7
    assert window.model.state.previous_scale == 5


def test_switching_keeps_the_place_in_the_film(qtbot, window):
    window.fragments.seek(1480)
    qtbot.waitUntil(stands_at(window, 1480))
    to_coach(qtbot, window)
    assert window.fragments.player.shown_ms == 1480
    qtbot.keyClick(window, Key.Key_F2)
    assert window.stack.currentWidget() is window.teacher
    assert window.fragments.player.shown_ms == 1480


def test_an_example_question_takes_the_place_of_the_fragments_own(qtbot, window):
    to_coach(qtbot, window)
    chip = window.coach.questions.chips[0]
    chip.click()
    assert window.teacher.question == chip.text()
    qtbot.keyClick(window, Key.Key_PageDown)
    assert window.teacher.question == "Wat zie je bij een?"
    assert not chip.isChecked()


# The end


def test_held_on_a_later_day_it_is_recorded_and_leads_to_its_step(qtbot, window, film, prompter):
    prompter.answers.append(lambda question: question.proposed)
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.leaving.isVisible()
    qtbot.keyClicks(window.leaving.notes.fields["working_point"].control, "Drie tellen wachten")
    with qtbot.waitSignal(window.closed) as closed:
        window.leaving.held.emit()
    assert held_on(film) == date(2026, 11, 24)
    assert answers(film)["working_point"] == "Drie tellen wachten"
    assert closed.args == [Location("trajectory", film.trajectory, "debrief-1")]


def test_dismissing_the_date_records_nothing(qtbot, window, film, prompter):
    prompter.answers.append(None)
    window.ask_to_leave()
    window.leaving.held.emit()
    qtbot.wait(20)
    assert held_on(film) is None
    assert window.isVisible()


def test_escape_goes_back_to_the_talk(qtbot, window):
    qtbot.keyClick(window, Key.Key_Escape)
    qtbot.keyClick(window.leaving, Key.Key_Escape)
    assert not window.leaving.isVisible()
    assert window.isVisible()


def test_no_key_reaches_the_film_under_the_question_whether_to_finish(qtbot, window):
    window.ask_to_leave()
    qtbot.keyClick(window.leaving, Key.Key_Right)
    assert window.fragments.index == 0


def test_stopping_for_now_leaves_the_debrief_open(qtbot, window, film):
    window.ask_to_leave()
    with qtbot.waitSignal(window.closed):
        window.leaving.left.emit()
    assert held_on(film) is None


# Rehearsal on the film's own day


def test_on_the_day_of_the_film_it_is_refused_in_words_and_nothing_is_lost(
    qtbot, clock, prompter, film, open_debrief
):
    clock.go_to(FILMED)
    window = open_debrief()
    assert "23" in window.teacher.notice.text
    assert window.teacher.notice.isVisible()
    to_coach(qtbot, window)
    qtbot.keyClicks(window.coach.notes.fields["words"].control, "alvast geoefend")
    prompter.answers.append(lambda question: question.proposed)
    window.ask_to_leave()
    with qtbot.waitSignal(window.model.failed):
        window.leaving.held.emit()
    assert window.isVisible()
    assert "23" in window.leaving.notice.text
    assert held_on(film) is None
    assert answers(film)["words"] == "alvast geoefend"


def test_a_rehearsal_makes_no_moments_of_hers_and_uses_no_fragment(
    qtbot, clock, film, open_debrief
):
    clock.go_to(FILMED)
    window = open_debrief()
    qtbot.keyClick(window, Key.Key_Space)
    qtbot.keyClick(window, Key.Key_M)
    qtbot.wait(50)
    assert marks(film) == ()
    assert not [f for f in film.desk.ask(ShowDebrief(film.id, "nl")).shown if f.used]
    assert not window.teacher.moment.isEnabled()


# Two screens


def test_with_two_screens_the_teacher_sees_the_film_only(qtbot, open_debrief):
    window = open_debrief([QGuiApplication.primaryScreen()] * 2)
    assert window.film_window.isVisible()
    assert not window.teacher.play.isVisible()
    assert window.teacher.stage.isVisible()
    assert window.stack.currentWidget() is window.coach
    qtbot.keyClick(window.film_window, Key.Key_PageDown)
    assert window.fragments.fragment.title == "een"
    assert window.teacher.question == ""
    window.coach.questions.chips[1].click()
    assert window.teacher.question == window.coach.questions.chips[1].text()
    window.coach.blank.click()
    assert not window.teacher.stage.surface.isVisible()


def test_an_unplugged_screen_folds_the_debrief_onto_the_one_that_is_left(qtbot, open_debrief):
    screen = QGuiApplication.primaryScreen()
    window = open_debrief([screen] * 2)
    window.fragments.seek(1480)
    qtbot.waitUntil(stands_at(window, 1480))
    window.fold_to_one_screen(screen)
    assert window.film_window is None
    qtbot.keyClick(window, Key.Key_F2)
    assert window.teacher.play.isVisible()
    assert window.teacher.question == "Wat zie je bij twee?"
    assert window.fragments.player.shown_ms == 1480


def test_with_two_screens_a_refusal_is_told_to_the_coach_only(clock, open_debrief):
    clock.go_to(FILMED)
    window = open_debrief([QGuiApplication.primaryScreen()] * 2)
    assert window.coach.notice.isVisible()
    assert not window.teacher.notice.isVisible()


def test_the_lock_stays_away_and_all_is_dark(window, qapp):
    from ui.tokens import DARK

    assert window.keeps_open is True
    picture = window.grab().toImage()
    assert picture.pixelColor(3, 3).name().upper() == DARK.stage
    window.do("switch")
    assert window.grab().toImage().pixelColor(3, 3).name().upper() == DARK.paper


# Question cards


def test_a_card_that_is_put_to_the_teacher_is_kept_as_used(window, film, session, qtbot):
    to_coach(qtbot, window)
    ask = ShowCards("nl", film.trajectory, film.cycle)
    window.model.choose_model("strengths")
    qtbot.waitUntil(lambda: film.desk.ask(ask).chosen == "strengths")
    key, words = film.desk.ask(ask).model("strengths").steps[0].questions[0]
    window.coach.questions._use(key, words)
    qtbot.waitUntil(lambda: film.desk.ask(ask).used == {key})
    window.coach.questions._use(key, words)  # again: it is used already
    qtbot.waitUntil(lambda: not session.busy)
    film.desk.undo()
    assert film.desk.ask(ask).used == frozenset()
