"""Everything about one person: corrected while typing, one click to each, given on paper."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.people import ChangePerson, RemovePerson
from beeldcoach.services.people_view import ShowPeople
from beeldcoach.services.recording import AddGoal
from tests.ui.people_made import person, small_practice
from ui.navigation import Location
from ui.pages.people_rows import LinkRow
from ui.pages.person_page import PersonPage
from ui.viewmodels.questions import AskMerge, AskOther, AskPersonFile, AskText, MergeAnswer


@pytest.fixture
def made(core):
    return small_practice(core)


@pytest.fixture
def page(qtbot, session):
    made = PersonPage(session)
    qtbot.addWidget(made)
    made.resize(1192, 720)
    made.show()
    yield made
    made.go()
    made.close()


def come(page, qtbot, person_id):
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("person", person_id))


def retype(qtbot, control, text):
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, text)


def rows(page, qtbot, card):
    def shown():
        found = page.cards[card].findChildren(LinkRow)
        return {row.text(): row for row in found if row.isVisibleTo(page)}

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()


def test_what_is_typed_is_kept_and_undone(page, qtbot, core, made):
    come(page, qtbot, made.contact)
    field = page.details.fields["function"]
    retype(qtbot, field.control, "directeur")
    with qtbot.waitSignal(page.model.changed):
        field.flush()
    assert person(core, made.contact).person.function == "directeur"
    core.desk.undo()
    assert person(core, made.contact).person.function == ""


def test_leaving_the_page_keeps_what_was_typed_of_the_right_one(page, qtbot, core, made):
    come(page, qtbot, made.contact)
    retype(qtbot, page.details.fields["name"].control, "Ilse Smit")
    page.come(Location("person", made.mother))
    qtbot.waitUntil(lambda: page.model.page is not None)
    assert person(core, made.contact).person.name == "Ilse Smit"
    assert person(core, made.mother).person.name == "Sara Vos"
    assert page.details.fields["name"].text == "Sara Vos"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", " ", "name is needed"),
        ("email", "geen adres", "no e-mail"),
        ("name", "x" * 300, "200"),
    ],
)
def test_what_cannot_be_is_told_at_the_field_and_stays_there(
    page, qtbot, core, made, field, typed, said
):
    come(page, qtbot, made.contact)
    control = page.details.fields[field].control
    retype(qtbot, control, typed)
    with qtbot.waitSignal(page.model.refused):
        page.details.fields[field].flush()
    assert said in control.accessibleDescription()
    assert control.text() == typed
    assert person(core, made.contact).person.name == "Ilse Verbraak"
    retype(qtbot, control, "ilse@school.example")
    with qtbot.waitSignal(page.model.refused):
        page.details.fields[field].flush()
    assert said not in control.accessibleDescription()


def test_a_pasted_page_stays_plain_text(page, qtbot, core, made):
    come(page, qtbot, made.contact)
    remarks = page.details.fields["remarks"]
    remarks.control.setPlainText("<b>Let op</b>\n<script>")
    remarks.flush()
    assert person(core, made.contact).person.remarks == "<b>Let op</b>\n<script>"


def test_everything_is_one_click_away(page, qtbot, core, made):
    core.desk.do(AddGoal(made.trajectory, "Ik wacht drie tellen"))
    items = (ConsentItem(Purpose.SUPERVISION, "fragment"),)
    on = date(2026, 11, 2)
    core.desk.do(RecordConsent(made.trajectory, items, Answer.NO, Given.ORAL, on))
    come(page, qtbot, made.marit)
    (trajectory,) = rows(page, qtbot, "trajectories").values()
    (goal,) = rows(page, qtbot, "goals").values()
    every, consent = rows(page, qtbot, "consents").values()
    for row, to in (
        (every, Location("consents", made.marit)),
        (trajectory, Location("trajectory", made.trajectory)),
        (goal, Location("trajectory", made.trajectory, "intake")),
        (consent, Location("consent", made.trajectory)),
    ):
        row.setFocus()
        with qtbot.waitSignal(page.going) as going:
            qtbot.keyClick(row, Qt.Key.Key_Space)
        assert going.args == [to]


def test_guardians_are_corrected_linked_and_unlinked(page, qtbot, core, prompter, made):
    come(page, qtbot, made.pupil)
    (row,) = page.guardians._rows.values()
    with qtbot.waitSignal(page.model.changed):
        row.authority.click()
    assert not person(core, made.pupil).guardians[0].has_authority
    prompter.answers.append("Karel Mulder")
    with qtbot.waitSignal(page.model.changed):
        page.guardians.link.setCurrentIndex(1)
        page.guardians.link.activated.emit(1)
    assert isinstance(prompter.asked[0], AskText)
    assert [g.name for g in person(core, made.pupil).guardians] == ["Sara Vos", "Karel Mulder"]
    with qtbot.waitSignal(page.model.changed):
        row._unlink.click()
    assert [g.name for g in person(core, made.pupil).guardians] == ["Karel Mulder"]


def test_a_birthday_in_the_future_is_told_at_its_field(page, qtbot, core, clock, made):
    come(page, qtbot, made.pupil)
    with qtbot.waitSignal(page.model.refused):
        page.details.born.changed.emit(clock.today() + timedelta(days=1))
    assert "future" in page.details.born.accessibleDescription()
    assert person(core, made.pupil).person.born_on is None


def test_a_guardian_sees_for_whom_she_decides(page, qtbot, made):
    come(page, qtbot, made.mother)
    assert list(rows(page, qtbot, "wards")) == ["Noor de Vries"]
    assert not page.guardians.isVisible()


def test_archiving_and_bringing_back(page, qtbot, core, made):
    come(page, qtbot, made.contact)
    with qtbot.waitSignal(page.model.changed):
        page.archive.click()
    assert person(core, made.contact).person.archived
    assert page.archive.text() == "Bring back"
    with qtbot.waitSignal(page.model.changed):
        page.archive.click()
    assert not person(core, made.contact).person.archived


def test_who_is_used_is_not_removed_and_archiving_is_offered(page, qtbot, core, made):
    come(page, qtbot, made.marit)
    with qtbot.waitSignal(page.model.failed):
        page._remove.trigger()
    assert page.notice.isVisible()
    assert "archive" in page.notice.accessibleName()
    assert person(core, made.marit).person.name == "Marit Jansen"


def test_who_is_not_used_is_removed_and_comes_back(page, qtbot, core, made):
    come(page, qtbot, made.contact)
    with qtbot.waitSignal(page.going) as going:
        page._remove.trigger()
    assert going.args == [Location("people")]
    assert made.contact not in [row.id for row in core.desk.ask(ShowPeople()).people]
    core.desk.undo()
    assert person(core, made.contact).person.name == "Ilse Verbraak"


def test_someone_removed_meanwhile_is_told(page, qtbot, core, made):
    come(page, qtbot, made.contact)
    page.go()
    core.desk.do(RemovePerson(made.contact))
    with qtbot.waitSignal(page.model.gone):
        page.come(Location("person", made.contact))
    assert page.notice.isVisible()


def test_the_double_that_looks_the_same_is_laid_beside(page, qtbot, core, prompter, made):
    come(page, qtbot, made.marit)
    assert page.double.isVisible()
    prompter.answers.append(MergeAnswer(made.marit, made.double, ("name",)))
    with qtbot.waitSignal(page.model.changed):
        page.double.remedied.emit("compare")
    assert isinstance(prompter.asked[0], AskMerge)
    assert person(core, made.marit).person.name == "marit jansen"
    assert "Marit Jansen" not in page.heading.accessibleName()


def test_another_one_can_be_chosen_to_merge_with(page, qtbot, core, prompter, made):
    core.desk.do(ChangePerson(made.double, "name", "M. J."))
    come(page, qtbot, made.marit)
    prompter.answers += [made.double, MergeAnswer(made.marit, made.double)]
    with qtbot.waitSignal(page.model.changed):
        page._merge.trigger()
    choice = prompter.asked[0]
    assert isinstance(choice, AskOther)
    assert made.marit not in [key for key, _ in choice.choices]
    assert person(core, made.double).person.id == made.marit


def test_the_file_is_asked_for_after_what_was_typed_is_kept(page, qtbot, core, prompter, made):
    come(page, qtbot, made.contact)
    retype(qtbot, page.details.fields["function"].control, "directeur")
    prompter.answers.append(None)
    page.give.click()
    qtbot.waitUntil(lambda: bool(prompter.asked))
    assert isinstance(prompter.asked[0], AskPersonFile)
    assert person(core, made.contact).person.function == "directeur"


def test_in_a_narrow_window_the_columns_stand_below_one_another(page, qtbot, made):
    page.resize(800, 600)
    come(page, qtbot, made.marit)
    assert page.cards["trajectories"].mapTo(page, page.rect().topLeft()).y() > page.details.y()
    assert page.details.width() > 600
