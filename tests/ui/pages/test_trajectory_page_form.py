"""A form on the page: saved while typing, at the latest on leaving, and never disturbed."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from beeldcoach.services.watching import AddMoment
from tests.ui.pages.trajectory_case import Case
from ui.navigation import Location
from ui.widgets.label import Label


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot)


@pytest.fixture
def form(case):
    case.open("intake")
    return case.pane.form


def show(form, section):
    ids = [s.id for s in form.model.state.form.sections]
    form._sections.set_index(ids.index(section))
    form._open_index(ids.index(section))


def test_typing_is_saved_after_a_rest(form, case, qtbot):
    show(form, "question")
    with qtbot.waitSignal(form.model.accepted):
        qtbot.keyClicks(form._fields["question"].control, "Hoe kan ik wachten?")
    assert case.answers("intake")["question"] == "Hoe kan ik wachten?"
    qtbot.waitUntil(lambda: case.page.header._question.accessibleName() == "Hoe kan ik wachten?")


def test_leaving_the_page_saves_the_last_letter(form, case, qtbot):
    control = form._fields["going_well"].control
    qtbot.keyClicks(control, "De kring")
    case.page.go()
    case.settle()
    assert case.answers("intake")["going_well"] == "De kring"


def test_going_to_another_step_saves_the_last_letter(form, case, qtbot):
    qtbot.keyClicks(form._fields["reason"].control, "Omdat")
    case.page.come(Location("trajectory", case.id, "closing"))
    case.settle()
    assert case.answers("intake")["reason"] == "Omdat"


def test_leaving_the_field_saves_it(form, case, qtbot):
    first, second = form._fields["going_well"].control, form._fields["reason"].control
    case.page.activateWindow()
    qtbot.waitUntil(case.page.isActiveWindow)
    first.setFocus()
    qtbot.keyClicks(first, "Goed")
    second.setFocus()
    case.settle()
    assert case.answers("intake")["going_well"] == "Goed"


def test_a_reload_while_typing_leaves_the_words_alone(form, case, qtbot):
    control = form._fields["going_well"].control
    qtbot.keyClicks(control, "De kr")
    with qtbot.waitSignal(form.model.changed):
        form.model.reload()
    assert control.toPlainText() == "De kr"
    assert control.textCursor().position() == 5


def test_undo_outside_the_field_shows_the_earlier_words(form, case, session, qtbot):
    control = form._fields["question"].control
    control.setText("Hoe?")
    with qtbot.waitSignal(form.model.accepted):
        form.flush()

    def undo():
        yield session.undo()

    session.start(undo(), pytest.fail)
    qtbot.waitUntil(lambda: control.text() == "")


def test_a_text_that_is_too_long_stays_and_is_told_at_the_field(form, case, qtbot):
    field = form._fields["going_well"]
    field.control.setPlainText("a" * 20_001)
    with qtbot.waitSignal(form.model.refused):
        form.flush()
    case.settle()
    assert field.control.property("state") == "error"
    assert len(field.control.toPlainText()) == 20_001
    field.control.setPlainText("kort")
    with qtbot.waitSignal(form.model.accepted):
        form.flush()
    case.settle()
    assert field.control.property("state") == ""


def test_the_scale_is_answered_and_advised_upon(form, case, qtbot):
    show(form, "scale")
    form._fields["scale_now"].control._spin.setValue(7)
    form._fields["scale_wanted"].control._spin.setValue(5)
    case.settle()
    assert case.answers("intake")["scale_wanted"] == 5
    assert form._fields["scale_wanted"]._message.isVisible()
    form._fields["scale_wanted"].control._spin.setValue(8)
    case.settle()
    assert not form._fields["scale_wanted"]._message.isVisible()


def test_a_goal_is_added_written_and_removed(form, case, qtbot):
    show(form, "question")
    goals = form._fields["goals"]
    goals._add.click()
    case.settle()
    row = next(iter(goals._rows.values()))
    qtbot.keyClicks(row.edit, "Ik wacht")
    row.more.kinds.chosen.emit("didactic")
    case.settle()
    assert [(g.text, g.kind) for g in case.dossier.goals] == [("Ik wacht", "didactic")]
    row.remove.click()
    case.settle()
    assert not case.dossier.goals
    assert not goals._rows


def test_the_basis_for_pupils_is_chosen_and_taken_back(form, case, qtbot):
    show(form, "pupils")
    field = form._fields["pupil_basis"]
    field._radios["legitimate_interest"].click()
    case.settle()
    assert case.dossier.trajectory.pupil_basis == "legitimate_interest"
    assert case.dossier.trajectory.pupil_basis_on == date(2026, 11, 24)
    field._clear.click()
    case.settle()
    assert case.dossier.trajectory.pupil_basis == ""
    assert not field._radios["legitimate_interest"].isChecked()


def test_a_cycle_is_planned_and_a_wrong_day_is_told_at_it(form, case, qtbot):
    show(form, "planning")
    field = form._fields["planning"]
    cycle_id = case.dossier.cycles[0].id
    field._films[cycle_id].plan._plan.click()
    field._debriefs[cycle_id].plan._plan.click()
    case.settle()
    cycle = case.dossier.cycles[0]
    assert cycle.planned_on is not None
    assert cycle.planned_debrief_on > cycle.planned_on
    field._debriefs[cycle_id].plan._choose(cycle.planned_on)
    case.settle()
    assert field._errors[cycle_id].isVisible()
    assert case.dossier.cycles[0].planned_debrief_on == cycle.planned_debrief_on
    field._debriefs[cycle_id].plan._take_away()
    case.settle()
    assert not field._errors[cycle_id].isVisible()
    assert case.dossier.cycles[0].planned_debrief_on is None


def test_times_and_places_are_written_with_their_days(form, case, qtbot):
    show(form, "planning")
    field = form._fields["planning"]
    cycle_id = case.dossier.cycles[0].id
    film, place = field._films[cycle_id], field._places[cycle_id]
    assert not film.time.isVisible()
    film.plan._plan.click()
    case.settle()
    assert film.time.isVisible()
    qtbot.keyClicks(film.time, "930")
    film.time.clear()
    qtbot.keyClicks(film.time, "9.30")
    qtbot.keyClicks(place.lesson, "Rekenen <b>")
    qtbot.keyClicks(place.room, "lokaal 4")
    form.flush()
    case.settle()
    cycle = case.dossier.cycles[0]
    assert (cycle.planned_at, cycle.lesson, cycle.room) == (time(9, 30), "Rekenen <b>", "lokaal 4")
    film.plan._take_away()
    case.settle()
    assert case.dossier.cycles[0].planned_at is None
    assert case.dossier.cycles[0].lesson == "Rekenen <b>"


def test_a_planned_place_says_above_it_what_it_is(form, case):
    show(form, "planning")
    field = form._fields["planning"]
    place = field._places[case.dossier.cycles[0].id]
    place.room.setText("lokaal 4")
    heads = {label.buddy(): label for label in place.findChildren(Label)}
    for edit, words in ((place.lesson, "Lesson"), (place.room, "Room")):
        assert heads[edit].text() == words
        assert heads[edit].isVisible()


def test_dates_out_of_order_get_advice_at_their_row_and_are_kept(form, case, qtbot):
    show(form, "planning")
    field = form._fields["planning"]
    first, second = (cycle.id for cycle in case.dossier.cycles[:2])
    field._films[first].plan._plan.click()
    field._films[second].plan._plan.click()
    case.settle()
    planned = case.dossier.cycles[0].planned_on
    field._debriefs[first].plan._plan.click()
    field._debriefs[first].plan._choose(planned + timedelta(days=15))
    case.settle()
    assert field._errors[first].isVisible()
    assert field._errors[first].property("tone") == "warn"
    assert field._errors[second].isVisible()  # its film is before the debrief of the first
    assert case.dossier.cycles[0].planned_debrief_on == planned + timedelta(days=15)
    field._closing.plan._plan.click()
    field._closing.plan._choose(planned)
    case.settle()
    assert field._message.isVisible()
    assert case.dossier.trajectory.planned_closing_on == planned


def test_a_film_before_the_intake_is_refused_at_its_row_and_stays_as_it_was_chosen(
    form, case, qtbot
):
    show(form, "planning")
    field = form._fields["planning"]
    cycle_id = case.dossier.cycles[0].id
    early = case.dossier.trajectory.agreement.accepted_on - timedelta(days=3)
    field._films[cycle_id].plan._plan.click()
    case.settle()
    field._films[cycle_id].plan._choose(early)
    case.settle()
    assert field._errors[cycle_id].isVisible()
    assert field._errors[cycle_id].property("tone") == "bad"
    assert field._films[cycle_id].plan.value == early
    assert case.dossier.cycles[0].planned_on != early


def test_the_follow_up_is_planned_after_the_closing(form, case, qtbot):
    show(form, "planning")
    field = form._fields["planning"]
    field._follow_up.plan._plan.click()
    case.settle()
    trajectory = case.dossier.trajectory
    assert trajectory.planned_follow_up_on - case.dossier.today >= timedelta(weeks=12)


def test_the_lens_of_the_trajectory_is_the_default(form):
    assert form._fields["lens"].control.box.currentData() == "basiscommunicatie"


def test_another_lens_is_chosen_at_the_intake(form, case, qtbot):
    show(form, "lens")
    box = form._fields["lens"].control.box
    assert box.count() == 10
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    case.settle()
    assert case.dossier.lens.id == "svib_matrix"
    assert "basisbehoeften" in form._fields["lens"].control._about.text()


def test_where_codes_have_no_like_the_other_lens_asks_first(form, case, prompter):
    film = case.ready_to_film().with_film()
    for at, code in enumerate(("nod", "nod", "initiative")):
        case.desk.do(AddMoment(film, at * 1_000, None, code))
    prompter.answers = [None, (("nod", ""), ("initiative", "initiative"))]
    for lens_id in ("basiscommunicatie", "icalt"):
        show(form, "lens")
        box = form._fields["lens"].control.box
        box.setCurrentIndex(box.findData("icalt"))
        box.activated.emit(box.currentIndex())
        case.settle()
        assert case.dossier.lens.id == lens_id
        assert box.currentData() == lens_id  # dismissed: it shows what it still is
    question = prompter.asked[0]
    assert [(m.use.code, m.use.seen, m.proposed) for m in question.moves] == [
        ("nod", 2, ""), ("initiative", 1, "initiative"),
    ]  # fmt: skip
    with case.core.desk._world.open_unit() as unit:
        codes = {(each.code, each.note) for each in unit.moments.find(film_id=film)}
    assert codes == {(None, "ja knikken"), ("initiative", "")}


def test_a_choice_is_written(case):
    case.ready_to_film().with_cycles(3)
    case.open("closing")
    field = case.pane.form._fields["film_wish"]
    field._buttons["erase_now"].click()
    case.settle()
    assert case.answers("closing")["film_wish"] == "erase_now"


def test_the_parts_say_how_far_they_are(form, case):
    assert form._sections._count.text().startswith("1 of 11")
    for name in ("going_well", "reason", "exception"):
        form.model.fill(name, "iets")
    case.settle()
    assert "filled in" in form._sections._list.item(0).toolTip()


def test_the_private_part_of_one_talk_is_not_what_another_opens_with(case):
    case.ready_to_film().with_cycles(2)
    case.open("debrief-1/private")
    form = case.pane.form
    assert form._fields["private"].isVisible()
    case.page.come(Location("trajectory", case.id, "debrief-2"))
    case.settle()
    assert case.pane.form is form
    assert form._fields["words"].isVisible()
    assert not form._fields["private"].isVisible()
    assert form._sections.index == 0


def test_the_wheel_over_an_answer_changes_nothing(form, case):
    show(form, "scale")
    spin = form._fields["scale_now"].control._spin
    spin.setValue(5)
    case.page.path.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(spin.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, turn)
    assert spin.value() == 5


def test_every_field_has_a_name(form):
    for name, field in form._fields.items():
        control = getattr(field, "control", None)
        if control is not None:
            assert control.accessibleName(), name


def test_where_it_is_low_the_parts_are_a_combo(case):
    case.open("intake", size=(904, 470))
    sections = case.pane.form._sections
    assert sections._combo.isVisible()
    assert not sections._list.isVisible()
    sections._combo.setCurrentIndex(sections._combo.findText("Schaal"))
    assert case.pane.form._fields["scale_now"].isVisible()
