"""Everything about one school: details, contacts, trajectories, doubles."""

import pytest

from beeldcoach.domain.duties import CoachRole
from beeldcoach.services.people import AddSchool, ChangeSchool
from beeldcoach.services.people_view import ShowSchool
from beeldcoach.services.school_duties import SetCoachRole
from tests.ui.people_made import small_practice
from ui.navigation import Location
from ui.pages.people_rows import LinkRow
from ui.pages.school_page import SchoolPage
from ui.viewmodels.questions import MergeAnswer
from ui.widgets.label import Label


@pytest.fixture
def made(core):
    return small_practice(core)


@pytest.fixture
def page(qtbot, session):
    made = SchoolPage(session)
    qtbot.addWidget(made)
    made.resize(1192, 720)
    made.show()
    yield made
    made.go()
    made.close()


def come(page, qtbot, school_id):
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("school", school_id))


def rows(page, qtbot, card):
    def shown():
        return [row for row in page.cards[card].findChildren(LinkRow) if row.isVisibleTo(page)]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()


def test_contacts_and_trajectories_are_one_click_away(page, qtbot, made):
    come(page, qtbot, made.school)
    for card, to in (
        ("contacts", Location("person", made.contact)),
        ("trajectories", Location("trajectory", made.trajectory)),
        ("same_board", Location("school", made.other)),
    ):
        (row,) = rows(page, qtbot, card)
        with qtbot.waitSignal(page.going) as going:
            row.click()
        assert going.args == [to]


def test_details_are_kept_while_typing(page, qtbot, core, made):
    come(page, qtbot, made.school)
    field = page.fields["address"]
    qtbot.keyClicks(field.control, "Wilgenlaan 3")
    field.flush()
    assert core.desk.ask(ShowSchool(made.school)).school.address == "Wilgenlaan 3"


def test_the_data_protection_officer_is_kept_and_undone(page, qtbot, core, made):
    come(page, qtbot, made.school)
    field = page.fields["privacy_officer"]
    qtbot.keyClicks(field.control, "E. Smit, fg@meander.example")
    field.flush()
    kept = core.desk.ask(ShowSchool(made.school)).school.privacy_officer
    assert kept == "E. Smit, fg@meander.example"
    core.desk.undo()
    assert core.desk.ask(ShowSchool(made.school)).school.privacy_officer == ""


def test_a_contact_is_added_here(page, qtbot, core, prompter, made):
    come(page, qtbot, made.other)
    prompter.answers.append(("Omar Haddad", "contact"))
    with qtbot.waitSignal(page.going) as going:
        page.add_contact.click()
    assert going.args[0].page == "person"
    assert [c.name for c in core.desk.ask(ShowSchool(made.other)).contacts] == ["Omar Haddad"]


def test_a_school_in_use_is_not_removed_and_an_unused_one_is(page, qtbot, made):
    come(page, qtbot, made.school)
    with qtbot.waitSignal(page.model.failed):
        page._remove.trigger()
    assert "archive" in page.notice.accessibleName()
    come(page, qtbot, made.other)
    with qtbot.waitSignal(page.going) as going:
        page._remove.trigger()
    assert going.args == [Location("people", None, "schools")]


def test_doubles_are_made_one(page, qtbot, core, prompter, made):
    double = core.desk.do(AddSchool("de wilgen")).value
    come(page, qtbot, double)
    assert page.double.isVisible()
    prompter.answers.append(MergeAnswer(made.school, double, ()))
    with qtbot.waitSignal(page.model.changed):
        page.double.remedied.emit("compare")
    assert page.heading.accessibleName() == "De Wilgen"
    assert not page.double.isVisible()


def test_a_processor_is_asked_for_the_agreement_and_told_what_is_wrong_with_it(
    page, qtbot, core, made
):
    come(page, qtbot, made.school)
    card = page.duties
    assert not card.days.isVisible()
    with qtbot.waitSignal(page.model.changed):
        card.roles[CoachRole.PROCESSOR].click()
    assert card.days.isVisible()
    assert "before you film" in card.says.text()
    with qtbot.waitSignal(page.model.changed):
        card.days.on._plan.click()
    assert "in force" in card.says.text()
    today = core.clock.today()
    with qtbot.waitSignal(page.model.refused):
        card.days.changed.emit(today, today.replace(day=1))
    assert any("before it begins" in label.text() for label in card.days.findChildren(Label))
    core.desk.undo()
    core.desk.undo()
    page.model.reload()
    qtbot.waitUntil(lambda: not card.roles[CoachRole.PROCESSOR].isChecked())


def test_the_line_for_the_register_of_the_school_is_saved(
    page, qtbot, core, made, prompter, tmp_path
):
    core.desk.do(SetCoachRole(made.school, CoachRole.EMPLOYEE))
    come(page, qtbot, made.school)
    prompter.answers.append(tmp_path / "regel")
    with qtbot.waitSignal(page.model.register_saved):
        page.duties.save.click()
    assert prompter.asked[-1].proposed.endswith(" De Wilgen.csv")
    assert "De Wilgen" in (tmp_path / "regel.csv").read_text("utf-8-sig")
    assert "regel.csv" in page.notice.accessibleName()
    core.desk.do(ChangeSchool(made.school, "address", "bij Ilse Verbraak"))
    with qtbot.waitSignal(page.model.register_saved):
        page.duties.save.click()
    assert "Ilse Verbraak" in page.notice.accessibleName()
