"""Starting a trajectory: everything on one form, refusals with their reason, nothing lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QWidget

from beeldcoach.domain.trajectory import Commissioner, Kind
from beeldcoach.services.content import agreement_text, signed_text
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.overview import ShowHome
from tests.ui.pages.trajectories_made import Maker
from ui import theme
from ui.navigation import Location
from ui.pages.new_trajectory_page import NewTrajectoryPage
from ui.viewmodels.new_trajectory import NewTrajectoryModel
from ui.viewmodels.new_trajectory_draft import Start
from ui.widgets.label import Label
from ui.widgets.tab_order import stops


def open_page(session, qtbot, width=1192, height=744, start=Start.TEACHER_VIDEO):
    theme.apply(QApplication.instance(), "light")
    page = NewTrajectoryPage(session)
    qtbot.addWidget(page)
    page.gone = []
    page.going.connect(page.gone.append)
    page.resize(width, height)
    page.show()
    page.activateWindow()
    page.model.draft = replace(page.model.draft, start=start)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("new"))
    return page


@pytest.fixture
def page(session, qtbot):
    return open_page(session, qtbot)


def choose(qtbot, choices, word):
    [button] = [b for b in choices.findChildren(QAbstractButton) if b.text() == word]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(page, qtbot, *, leave_out=()):
    typed = {
        page.who.name: "Marit Jansen",
        page.who.group: "groep 5",
        page.who.school: "De Wilgen",
        page.who.place: "Zwolle",
        page.who.board: "Stichting De Meander",
        page.assignment.purpose: "Meer leerlingen aan het woord.",
    }
    for field, text in typed.items():
        if field not in leave_out:
            qtbot.keyClicks(field, text)
    chosen = {
        page.assignment.commissioner: "The teacher herself",
        page.assignment.willing: "Yes",
        page.assignment.assessment: "No",
    }
    for choices, word in chosen.items():
        if choices not in leave_out:
            choose(qtbot, choices, word)
    if page.agreement.accepted not in leave_out:
        page.agreement.accepted.click()


def press_start(page, qtbot, signal=None):
    with qtbot.waitSignal(signal or page.model.started):
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)


def refused(page, qtbot):
    press_start(page, qtbot, page.model.refused)


def error_at(page, name):
    fields = {n: f for section in page._sections for n, f in section.fields.items()}
    labels = [label for label in fields[name].findChildren(Label) if label.isVisible()]
    return next((label.text() for label in labels if label.property("tone") == "bad"), "")


def started(core):
    [row] = core.desk.ask(ShowHome()).rows
    return core.desk.ask(ShowDossier(row.id, "nl"))


def test_with_the_mouse_a_trajectory_starts_and_its_intake_opens(page, core, qtbot):
    fill(page, qtbot)
    assert "Marit Jansen" in page.start.text()
    press_start(page, qtbot)
    dossier = started(core)
    assert page.gone == [Location("trajectory", dossier.trajectory.id, "intake")]
    assert (dossier.name, dossier.school, dossier.place) == ("Marit Jansen", "De Wilgen", "Zwolle")
    assignment, agreement = dossier.trajectory.assignment, dossier.trajectory.agreement
    assert (assignment.commissioner_name, assignment.willing) == ("Marit Jansen", True)
    assert agreement.version == signed_text("agreement", "nl").version
    assert (agreement.accepted_on, agreement.film_days) == (date(2026, 11, 24), 30)
    assert (agreement.report_to_board, agreement.oral_interim) == (True, False)


def test_with_keys_only_a_trajectory_starts(page, core, qtbot):
    def tab(times=1):
        for _ in range(times):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    def key(which):
        qtbot.keyClick(QApplication.focusWidget(), which)

    def words(text):
        qtbot.keyClicks(QApplication.focusWidget(), text)

    assert page.who.name.hasFocus()
    for text in ("Marit Jansen", "groep 5", "De Wilgen", "Zwolle", "De Meander"):
        words(text)
        tab()
    key(Qt.Key.Key_Right)  # from the teacher herself to the school or the board
    tab()
    words("Stichting De Meander")
    tab()
    words("Meer leerlingen aan het woord.")
    tab()
    key(Qt.Key.Key_Space)
    tab()
    key(Qt.Key.Key_Right)
    tab()
    assert page.assignment.lens.box.hasFocus()
    key(Qt.Key.Key_Down)
    tab()
    assert page.agreement.text.hasFocus()
    tab(10)  # a box, two choices, three numbers, three parts of a date
    assert page.agreement.accepted.hasFocus()
    key(Qt.Key.Key_Space)
    tab()
    with qtbot.waitSignal(page.model.started):
        key(Qt.Key.Key_Space)
    assert started(core).lens.id == "svib_matrix"
    assignment = started(core).trajectory.assignment
    assert assignment.commissioner is Commissioner.BOARD
    assert assignment.commissioner_name == "Stichting De Meander"
    assert assignment.is_assessment is False


@pytest.mark.parametrize(
    ("missing", "field"),
    [
        (lambda p: p.who.name, "name"),
        (lambda p: p.who.school, "school"),
        (lambda p: p.assignment.purpose, "purpose"),
        (lambda p: p.assignment.commissioner, "commissioner"),
        (lambda p: p.assignment.willing, "willing"),
        (lambda p: p.assignment.assessment, "assessment"),
        (lambda p: p.agreement.accepted, "accepted"),
    ],
)
def test_what_is_missing_is_said_at_the_field_and_in_the_notice(page, core, qtbot, missing, field):
    fill(page, qtbot, leave_out={missing(page)})
    refused(page, qtbot)
    assert not core.desk.ask(ShowHome()).rows
    assert page.notice.isVisible()
    assert error_at(page, field)
    assert set(page.model.problems) == {field}


def test_an_answer_takes_the_error_at_its_field_away(page, qtbot):
    fill(page, qtbot, leave_out={page.who.name})
    refused(page, qtbot)
    qtbot.keyClicks(page.who.name, "M")
    assert not error_at(page, "name")


def test_the_first_field_to_mend_gets_the_keyboard(page, qtbot):
    fill(page, qtbot, leave_out={page.assignment.purpose, page.agreement.accepted})
    refused(page, qtbot)
    qtbot.waitUntil(page.assignment.purpose.hasFocus)


def test_an_assessment_is_refused_and_what_can_be_done_is_said(page, core, qtbot):
    fill(page, qtbot)
    choose(qtbot, page.assignment.assessment, "Yes")
    assert error_at(page, "assessment")
    refused(page, qtbot)
    assert not core.desk.ask(ShowHome()).rows
    assert "Agree with the school" in page.notice.accessibleName()
    assert page.who.name.text() == "Marit Jansen"
    choose(qtbot, page.assignment.assessment, "No")
    assert not page.notice.isVisible()  # it was answered
    press_start(page, qtbot)
    assert started(core).name == "Marit Jansen"


def test_a_teacher_who_does_not_want_it_is_not_coached(page, core, qtbot):
    fill(page, qtbot)
    choose(qtbot, page.assignment.willing, "No")
    refused(page, qtbot)
    assert not core.desk.ask(ShowHome()).rows
    assert "cannot start" in error_at(page, "willing")


def test_a_school_that_asks_is_named(page, qtbot):
    fill(page, qtbot)
    assert not page.assignment.commissioner_name.isVisible()
    choose(qtbot, page.assignment.commissioner, "The school or the board")
    assert page.assignment.commissioner_name.isVisible()
    refused(page, qtbot)
    assert set(page.model.problems) == {"commissioner_name"}


def test_what_was_typed_stays_when_the_page_is_left(page, session, qtbot):
    fill(page, qtbot, leave_out={page.assignment.willing})
    page.go()
    page.come(Location("new"))
    assert page.who.name.text() == "Marit Jansen"
    assert page.assignment.willing.answer is None
    again = open_page(session, qtbot)  # as after a change of language
    assert again.who.name.text() == "Marit Jansen"
    assert again.assignment.purpose.toPlainText() == "Meer leerlingen aan het woord."
    assert again.agreement.accepted.isChecked()


def test_after_the_start_the_kinds_are_shown_and_the_form_is_empty_again(page, qtbot):
    fill(page, qtbot)
    press_start(page, qtbot)
    assert page.who is None
    assert not page.start.isVisible()
    page.model.choose_start(Start.TEACHER_VIDEO)
    assert page.who.name.text() == ""
    assert page.assignment.purpose.toPlainText() == ""
    assert page.assignment.assessment.answer is None
    assert not page.agreement.accepted.isChecked()


def test_a_known_school_fills_in_place_and_board(core, session, qtbot):
    Maker(core).start(school="De Wilgen")
    page = open_page(session, qtbot)
    qtbot.keyClicks(page.who.school, "wil")
    popup = page.who.school.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    shown = [page.who.school.text(), page.who.place.text(), page.who.board.text()]
    assert shown == ["De Wilgen", "Zwolle", "Stichting De Meander"]
    assert not popup.isVisible()


@pytest.mark.parametrize("text", ["x" * 10_000, "👩‍🏫" * 100])
def test_a_name_that_is_too_long_is_refused_and_not_cut_off(page, core, qtbot, text):
    fill(page, qtbot, leave_out={page.who.name})
    QApplication.clipboard().setText(text)
    page.who.name.setFocus()
    qtbot.keyClick(page.who.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "200" in error_at(page, "name")
    assert page.start.width() < 600
    refused(page, qtbot)
    assert not core.desk.ask(ShowHome()).rows
    assert page.who.name.text() == text


def test_a_purpose_that_is_too_long_says_so_at_once(page, qtbot):
    page.assignment.purpose.setPlainText("y" * 2001)
    assert "2000" in error_at(page, "purpose")
    page.assignment.purpose.setPlainText("y" * 2000)
    assert not error_at(page, "purpose")


@pytest.mark.parametrize("name", ["<h1>Noor</h1>", "Fien & Jip", "نور الهدى", "a\u202eb", "Zoë 🙂"])
def test_any_name_is_shown_as_it_was_typed(page, core, qtbot, name):
    fill(page, qtbot, leave_out={page.who.name})
    QApplication.clipboard().setText(name)
    qtbot.keyClick(page.who.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.start.text().replace("&&", "&").endswith(name)
    press_start(page, qtbot)
    assert started(core).name == name


def test_pressing_twice_starts_one_trajectory(page, core, qtbot):
    fill(page, qtbot)
    with qtbot.waitSignal(page.model.started):
        page.model.start()
        page.model.start()
    assert len(core.desk.ask(ShowHome()).rows) == 1


def test_the_agreement_can_be_read_whole_with_version_and_date(page):
    shown = page.agreement.text.toPlainText()
    text = signed_text("agreement", page.session.language)
    assert [line for line in shown.splitlines() if line] == text.text.splitlines()
    assert "1 november 2026" in page.agreement.fields["text"].control.accessibleDescription()


def test_the_wheel_scrolls_the_page_and_changes_no_number(page, qtbot):
    field = page.agreement.film_days
    at = QPointF(field.rect().center())
    turn = QWheelEvent(
        at,
        QPointF(field.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)
    assert field.value() == 30


def test_the_model_of_a_session_is_one(session):
    assert NewTrajectoryModel.of(session) is NewTrajectoryModel.of(session)


FILM_WORDS = ("film", "camera", "video")


def shown_words(page):
    """Everything that can be read on the form."""
    words = [label.text() for label in page.view.findChildren(QLabel) if label.isVisible()]
    words += [b.text() for b in page.view.findChildren(QAbstractButton) if b.isVisible()]
    for box in page.view.findChildren(QComboBox):
        words += [box.itemText(at) for at in range(box.count())]
    words.append(page.agreement.text.toPlainText())
    return " ".join(words).casefold()


def fields_of(page):
    return {name for section in page._sections for name in section.fields}


def test_the_page_begins_with_the_kinds_and_nothing_else(session, qtbot):
    page = open_page(session, qtbot, start=None)
    assert len(page.kinds.cards) == len(Start)
    assert page.kinds.cards[0].hasFocus()
    assert page._sections == []
    assert not page.start.isVisible()


def test_with_keys_only_a_kind_is_chosen_and_the_name_is_next(session, qtbot):
    page = open_page(session, qtbot, start=None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.model.draft.start is Start.PUPIL
    qtbot.waitUntil(lambda: page.who is not None and page.who.name.hasFocus())


def test_another_kind_is_one_click_away_and_what_was_typed_stays(page, qtbot):
    fill(page, qtbot)
    page.change.click()
    assert page.who is None
    qtbot.mouseClick(page.kinds.cards[2], Qt.MouseButton.LeftButton)
    assert page.model.draft.start is Start.WITHOUT_VIDEO
    assert page.who.name.text() == "Marit Jansen"
    assert not page.agreement.accepted.isChecked()  # another text is read


def test_a_location_may_name_the_kind(session, qtbot):
    page = open_page(session, qtbot, start=None)
    page.come(Location("new", part="pupil"))
    assert page.guardians is not None


@pytest.mark.parametrize("start", [Start.WITHOUT_VIDEO, Start.PUPIL])
def test_a_kind_without_film_says_nothing_of_film(session, qtbot, start):
    page = open_page(session, qtbot, start=start)
    words = shown_words(page)
    assert "agreement" in words
    assert not [word for word in FILM_WORDS if word in words]


def test_each_kind_asks_its_own(session, qtbot):
    pupil = fields_of(open_page(session, qtbot, start=Start.PUPIL))
    NewTrajectoryModel.of(session).choose_start(Start.WITHOUT_VIDEO)
    without = fields_of(open_page(session, qtbot, start=Start.WITHOUT_VIDEO))
    video = fields_of(open_page(session, qtbot, start=Start.TEACHER_VIDEO))
    assert {"code", "born_on", "own_words", "teacher_reads", "guardian-2-name"} <= pupil
    assert not pupil & {"film_days", "feedback", "oral_interim"}
    assert without - video == {"role"}
    assert video - without == {"film_days"}


def test_each_kind_has_an_agreement_of_its_own_in_both_languages():
    texts = {agreement_text(kind, language).text for kind in Kind for language in ("nl", "en")}
    assert len(texts) == 6
    for kind in (Kind.WITHOUT_VIDEO, Kind.PUPIL):
        for language in ("nl", "en"):
            assert "film" not in agreement_text(kind, language).text.casefold()


def test_an_agreement_that_was_accepted_can_be_read_in_its_own_version():
    first = agreement_text(Kind.WITH_VIDEO, "nl", "1")
    assert (first.version, first.dated) == ("1", "2026-09-01")
    assert first.text != agreement_text(Kind.WITH_VIDEO, "nl").text
    with pytest.raises(KeyError):
        agreement_text(Kind.WITH_VIDEO, "nl", "99")


def test_the_answers_in_the_agreement_are_kept(page, core, qtbot):
    fill(page, qtbot)
    box = page.agreement.feedback
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)  # from the report to a talk of three
    choose(qtbot, page.agreement.supervision, "Yes")
    press_start(page, qtbot)
    agreement = started(core).trajectory.agreement
    assert (agreement.feedback, agreement.report_to_board) == ("three_way", False)
    assert agreement.supervision is True


@pytest.fixture
def pupil_page(session, qtbot):
    return open_page(session, qtbot, start=Start.PUPIL)


def fill_pupil(page, qtbot):
    for line, text in (
        (page.who.name, "Noor Haddad"),
        (page.who.group, "groep 7"),
        (page.who.school, "Het Kompas"),
        (page.assignment.purpose, "Leren plannen."),
        (page.assignment.own_words, "Ik wil leren plannen."),
        (page.guardians.blocks[0].name, "Samira Haddad"),
        (page.guardians.blocks[0].relation, "moeder"),
    ):
        qtbot.keyClicks(line, text)
    for choices, word in (
        (page.assignment.commissioner, "The parents"),
        (page.assignment.willing, "Yes"),
        (page.assignment.assessment, "No"),
        (page.guardians.blocks[0].agreed, "Yes"),
    ):
        choose(qtbot, choices, word)
    page.agreement.accepted.click()


def test_with_the_mouse_a_pupil_starts(pupil_page, core, qtbot):
    fill_pupil(pupil_page, qtbot)
    press_start(pupil_page, qtbot)
    dossier = started(core)
    assert (dossier.name, dossier.code) == ("Noor Haddad", "L01")
    with core.desk._world.open_unit() as unit:
        [bond] = unit.guardianships.find(pupil_id=dossier.trajectory.coachee_id)
    assert (bond.relation, bond.agreed_on) == ("moeder", date(2026, 11, 24))


def test_a_second_guardian_who_says_no_stops_it_with_the_words_at_the_answer(
    pupil_page, core, qtbot
):
    fill_pupil(pupil_page, qtbot)
    pupil_page.guardians.add_button.click()
    second = pupil_page.guardians.blocks[1]
    assert second.name.hasFocus()
    qtbot.keyClicks(second.name, "Karim Haddad")
    choose(qtbot, second.agreed, "No")
    refused(pupil_page, qtbot)
    assert not core.desk.ask(ShowHome()).rows
    assert "one no decides" in error_at(pupil_page, "guardian-1-agreed")
    assert "guardian said no" in pupil_page.notice.accessibleName()
    qtbot.waitUntil(lambda: second.agreed.isAncestorOf(QApplication.focusWidget()))


def test_guardians_of_who_is_sixteen_are_not_asked(pupil_page):
    block = pupil_page.guardians.blocks[0]
    assert block.fields["agreed"].isVisible()
    pupil_page.model.fill(born_on=date(2010, 11, 24))
    assert not block.fields["agreed"].isVisible()
    assert "decides" in pupil_page.guardians._rule.text()


def test_a_guardian_without_authority_has_nothing_to_answer(pupil_page, qtbot):
    block = pupil_page.guardians.blocks[0]
    choose(qtbot, block.has_authority, "No")
    assert not block.fields["agreed"].isVisible()


def test_a_pupil_who_is_forty_is_asked_about_and_not_refused(pupil_page, qtbot):
    fill_pupil(pupil_page, qtbot)
    pupil_page.model.fill(born_on=date(1986, 11, 24))
    labels = pupil_page.who.fields["born_on"].findChildren(Label)
    assert any(label.property("tone") == "warn" and "40" in label.text() for label in labels)
    press_start(pupil_page, qtbot)


def test_a_name_that_is_known_asks_which_one_is_meant(core, session, qtbot):
    Maker(core).start()
    page = open_page(session, qtbot)
    qtbot.keyClicks(page.who.name, "Marit Jansen")
    page.who.name.completer().popup().hide()
    assert page.who.hint.isVisible()
    words = page.who.hint.findChild(Label).text()
    assert (
        words == "There is already a Marit Jansen at De Wilgen, groep 5: same person, or another?"
    )
    [same] = [b for b in page.who.hint.findChildren(QPushButton) if b.text() == "The same person"]
    qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    assert page.who.school.text() == "De Wilgen"
    assert page.model.chosen.name == "Marit Jansen"


def press_in_hint(page, qtbot, text):
    def offered():
        buttons = page.who.hint.findChildren(QPushButton)
        return [b for b in buttons if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: len(offered()) == 1)
    qtbot.mouseClick(offered()[0], Qt.MouseButton.LeftButton)


def test_another_one_of_a_name_is_told_apart_by_what_the_fields_say(core, session, qtbot):
    Maker(core).start()
    page = open_page(session, qtbot)
    qtbot.keyClicks(page.who.name, "Marit Jansen")
    page.who.name.completer().popup().hide()
    press_in_hint(page, qtbot, "The same person")
    press_in_hint(page, qtbot, "No, another person")
    words = page.who.hint.findChild(Label)
    another = "Another Marit Jansen than the one at De Wilgen, groep 5."
    fill_in = "Fill in another school or group, or add something to the name."
    assert words.text() == f"{another} {fill_in}"
    page.who.group.setFocus()
    qtbot.keyClicks(page.who.group, "b")
    assert words.text() == f"{another} School and group tell them apart."
    press_in_hint(page, qtbot, "The same person after all")
    assert page.model.chosen.name == "Marit Jansen"
    assert page.who.group.text() == "groep 5"


def test_while_a_name_is_typed_known_people_are_offered(core, session, qtbot):
    Maker(core).start()
    page = open_page(session, qtbot)
    qtbot.keyClicks(page.who.name, "mari")
    popup = page.who.name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().index(0, 0).data() == "Marit Jansen, De Wilgen, groep 5"
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert page.model.chosen is not None
    assert page.who.group.text() == "groep 5"


@pytest.mark.parametrize("start", list(Start))
def test_with_tab_every_field_of_a_kind_is_reached(session, qtbot, start):
    page = open_page(session, qtbot, start=start)
    reached = set(stops(page))
    shown = [f for section in page._sections for f in section.fields.values() if f.isVisible()]
    assert len(shown) > 10
    for field in shown:
        assert {field.control, *field.control.findChildren(QWidget)} & reached, field.control


@pytest.mark.parametrize("start", list(Start))
@pytest.mark.parametrize("width", [600, 904, 1192])
def test_no_kind_is_wider_than_the_page(session, qtbot, start, width):
    page = open_page(session, qtbot, width, 516, start)
    assert page.view.widget().minimumSizeHint().width() <= width - 12
