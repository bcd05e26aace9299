"""The page of people and schools: who is listed, found, added and joined."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.people import AddPerson, ArchivePerson
from beeldcoach.services.people_view import ShowPeople
from tests.ui.people_made import person, small_practice
from ui.navigation import Location
from ui.pages.people_page import PeoplePage
from ui.viewmodels.questions import AskMerge, AskNewPerson, AskNewSchool, MergeAnswer


@pytest.fixture
def page(qtbot, session):
    made = PeoplePage(session)
    qtbot.addWidget(made)
    made.resize(1192, 720)
    made.show()
    yield made
    made.go()
    made.close()


@pytest.fixture
def made(core):
    return small_practice(core)


def come(page, qtbot, part=""):
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("people", None, part))


def names(page):
    lines = [page._lines.line(row) for row in range(page._lines.rowCount())]
    return [line.cells[0] for line in lines if line.id is not None]


def test_an_empty_practice_says_so_and_adds_the_first(page, qtbot, prompter):
    come(page, qtbot)
    assert page.empty.isVisible()
    prompter.answers.append(("Ilse Verbraak", "contact"))
    with qtbot.waitSignal(page.going) as going:
        page.empty.acted.emit()
    assert going.args[0].page == "person"
    assert prompter.asked == [AskNewPerson("", "contact")]


def test_everyone_stands_there_once_and_a_click_opens(page, qtbot, made):
    come(page, qtbot)
    assert sorted(names(page)) == [
        "Ilse Verbraak",
        "Marit Jansen",
        "Noor de Vries (N7)",
        "Sara Vos",
        "marit jansen",
    ]
    index = page._lines.index(page._lines.row_of(made.contact), 1)
    with qtbot.waitSignal(page.going) as going:
        qtbot.mouseClick(
            page.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=page.list.visualRect(index).center(),
        )
    assert going.args == [Location("person", made.contact)]


def test_words_and_roles_find_people_by_keyboard_alone(page, qtbot, made):
    come(page, qtbot)
    page.search.start()
    qtbot.keyClicks(page.search, "wilgen")
    assert set(names(page)) == {"Ilse Verbraak", "Marit Jansen"}
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    page.chips["pupil"].click()
    assert names(page) == ["Noor de Vries (N7)"]
    page.list.setFocus()
    with qtbot.waitSignal(page.going) as going:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert going.args == [Location("person", made.pupil)]


def test_a_letter_in_the_box_leaves_all_but_the_list_alone(page, qtbot, made):
    come(page, qtbot)
    with qtbot.assertNotEmitted(page.roles.model().rowsInserted):
        with qtbot.assertNotEmitted(page.model.changed):
            qtbot.keyClicks(page.search, "wilgen")
        page.resize(800, 720)
    assert len(names(page)) == 2


def test_roles_are_counted_in_chips_and_in_the_narrow_box_alike(page, qtbot, core, made):
    core.desk.do(ArchivePerson(made.contact))
    come(page, qtbot)
    counts = [page.chips[role].accessibleName() for role in page.chips]
    assert counts == [page.roles.itemText(row) for row in range(page.roles.count())]
    assert counts[0].endswith("4")
    page.archived.click()
    assert page.roles.itemText(0).endswith("5")
    assert page.roles.currentIndex() == 0


def test_who_was_put_away_is_shown_on_demand(page, qtbot, core, made):
    core.desk.do(ArchivePerson(made.contact))
    come(page, qtbot)
    assert "Ilse Verbraak" not in names(page)
    page.archived.click()
    assert "Ilse Verbraak" in names(page)


def test_schools_stand_below_their_board(page, qtbot, made):
    come(page, qtbot, "schools")
    assert names(page) == ["De Linde", "De Wilgen"]
    assert page._lines.line(0).cells[0] == "Stichting De Meander"
    assert page._lines.headings == [0]
    with qtbot.waitSignal(page.going) as going:
        page.list.opened.emit(made.other)
    assert going.args == [Location("school", made.other)]


def test_a_school_is_added_with_its_board(page, qtbot, core, prompter, made):
    come(page, qtbot, "schools")
    prompter.answers.append(("Aurora", "Kampen", "Stichting De Meander"))
    with qtbot.waitSignal(page.going) as going:
        page.new.click()
    assert going.args[0].page == "school"
    assert prompter.asked == [AskNewSchool("", ("Stichting De Meander",))]
    assert len(core.desk.ask(ShowPeople()).schools) == 3


def test_a_double_is_told_and_made_one_and_undone(page, qtbot, core, prompter, made):
    come(page, qtbot)
    assert page.doubles.isVisible()
    assert "Marit Jansen" in page.doubles.accessibleName()

    def answer(question):
        assert isinstance(question, AskMerge)
        return MergeAnswer(made.marit, made.double)

    prompter.answers.append(answer)
    with qtbot.waitSignal(page.model.changed):
        page.doubles.remedied.emit("compare")
    assert not page.doubles.isVisible()
    assert person(core, made.double).person.email == "marit@school.example"
    assert person(core, made.double).person.id == made.marit
    core.desk.undo()
    assert person(core, made.double).person.id == made.double


def test_two_of_one_name_are_kept_apart_for_good(page, qtbot, core, made):
    come(page, qtbot)
    with qtbot.waitSignal(page.model.changed):
        page.doubles.remedied.emit("apart")
    assert not page.doubles.isVisible()
    assert len(core.desk.ask(ShowPeople()).people) == 5


@pytest.mark.parametrize("name", ["🦊", "مريم العمري", "<b>x</b><img src=x>", "x" * 200])
def test_odd_names_are_shown_as_they_are(page, qtbot, core, name):
    core.desk.do(AddPerson(name, "other"))
    come(page, qtbot)
    assert names(page) == [name]
    assert "<img" not in str(page._lines.data(page._lines.index(0, 0), Qt.ItemDataRole.ToolTipRole))


def test_in_a_narrow_window_roles_are_in_a_list(page, qtbot, made):
    page.resize(860, 480)
    come(page, qtbot)
    assert page.roles.isVisible()
    assert not page.chips["pupil"].isVisible()
    page.roles.setCurrentIndex(page.roles.findData("guardian"))
    page.roles.activated.emit(page.roles.currentIndex())
    assert names(page) == ["Sara Vos"]
