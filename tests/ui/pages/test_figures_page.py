"""The page of figures: four ways of looking, over a part of the film, and a way to each mark."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.agreeing import By
from beeldcoach.services.compare_sheet import Measure
from beeldcoach.services.figure_sheets import Group
from beeldcoach.services.figures_asked import View
from beeldcoach.services.film_parts import Over
from beeldcoach.services.progress import Silent
from beeldcoach.services.strip_content import write_spans
from beeldcoach.services.strips import StripKind, bind_strip, store_strip
from beeldcoach.services.watching import AddMoment
from tests.ui.pages.figures_case import Coded
from ui.figures.cells import cell_at
from ui.navigation import Location
from ui.pages.figures_page import FiguresPage
from ui.viewmodels.questions import AskFiguresRelease


@pytest.fixture
def film(core):
    return Coded(core)


@pytest.fixture
def page(qtbot, session, film):
    page = FiguresPage(session)
    page.resize(1192, 696)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitActive(page)
    yield page
    page.go()


@pytest.fixture
def come(page, film, qtbot):
    def go(view=""):
        page.come(Location("figures", film.film_id, view))
        qtbot.waitUntil(lambda: page.model.figures is not None)
        settled(qtbot, page.panes[page.model.view])
        return page.panes[page.model.view]

    return go


def cells(view):
    table = view.rows.table
    return {row.cells[0]: row.cells[1:] for row in table.rows}


def facts(pane):
    return {tile.name: tile.value for tile in pane.facts.items}


def settled(qtbot, pane):
    """Until what was chosen is what is shown."""
    model = pane.model
    qtbot.waitUntil(lambda: not model._loading and not model._stale)


def click_segment(qtbot, pane, segmented, key):
    button = next(each for each in segmented._segments if each.key == key)
    qtbot.waitUntil(lambda: button.width() > 0)  # it was laid out
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, pane)


def choose(qtbot, pane, combo, data):
    combo.setCurrentIndex([combo.itemData(at) for at in range(combo.count())].index(data))
    combo.activated.emit(combo.currentIndex())
    settled(qtbot, pane)


class TestTimePerCode:
    def test_every_code_stands_with_its_figures(self, come):
        pane = come()
        assert cells(pane.table)["ja knikken"][0] == "2"
        assert cells(pane.table)["stilte na vraag"] == (
            "1", "15,00", "0:01,0", "25,0%", "1,0 s", "1,0 s",
        )  # fmt: skip
        assert "0:04" in pane._over.text()
        assert not pane.empty.isVisible()

    def test_figures_stand_at_the_right_with_the_shape_of_the_code(self, come):
        table = come().table.rows.table
        name = cell_at(table, 0, 0)
        assert (name.is_name, name.colour) == (True, "blauw")
        assert not cell_at(table, 0, 1).is_name

    def test_it_can_be_looked_at_per_group_and_per_person(self, come, qtbot):
        pane = come()
        click_segment(qtbot, pane, pane.group, Group.CLUSTER.value)
        assert cells(pane.table)["Ontvangen"][0] == "2"
        click_segment(qtbot, pane, pane.group, Group.ACTOR.value)
        assert cells(pane.table)["niet gezegd"][0] == "4"

    def test_a_part_of_the_lesson_is_chosen(self, come, film, qtbot):
        first, second = film.phases(0, 2_000)
        pane = come()
        choose(qtbot, pane, pane.scope.combo, Over.PHASES)
        chips = pane.scope.phases.items
        assert [chip.isChecked() for chip in chips] == [True, True]
        qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
        settled(qtbot, pane)
        assert pane.model.asked.scope.phases == frozenset({second})
        assert cells(pane.table)["ja knikken"][0] == "0"
        assert cells(pane.table)["aankijken"][0] == "1"
        assert "instructie" in pane._over.text()
        qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)  # none is left: all of it again
        assert pane.model.asked.scope.over is Over.FILM
        assert pane.scope.combo.currentData() == Over.FILM.value
        assert first not in pane.model.asked.scope.phases

    def test_only_what_there_is_can_be_chosen(self, come, film, qtbot):
        pane = come()
        combo = pane.scope.combo
        assert [combo.itemData(at) for at in range(combo.count())] == ["film", "coded"]
        film.fragment(400, 1_400)
        pane.model.reload()
        qtbot.waitUntil(lambda: combo.count() == 3)
        choose(qtbot, pane, combo, Over.FRAGMENTS.value)
        assert cells(pane.table)["ja knikken"][0] == "2"
        assert cells(pane.table)["aankijken"][0] == "0"

    def test_successes_and_chains_are_told(self, come, film):
        film.chain()
        told = facts(come())
        assert told["Initiatieven ontvangen"] == "1 van 1"
        assert "Successen" in told

    def test_without_chains_nothing_is_said_of_them(self, come):
        assert "Initiatieven ontvangen" not in facts(come())

    def test_a_film_without_marks_says_what_to_do(self, qtbot, session, core):
        film = Coded(core, seen=())
        page = FiguresPage(session)
        qtbot.addWidget(page)
        page.show()
        page.come(Location("figures", film.film_id))
        qtbot.waitUntil(lambda: page.model.figures is not None)
        pane = page.panes[View.BUDGET]
        assert pane.empty.isVisible()
        assert not pane.table.isVisible()
        assert not page.copy.isEnabled()
        with qtbot.waitSignal(page.going) as going:
            pane.empty.acted.emit()
        assert going.args == [Location("studio", film.film_id)]

    def test_what_is_coded_elsewhere_is_counted_at_once(self, come, film, session, qtbot):
        pane = come()

        def flow():
            yield session.do(AddMoment(film.film_id, 100, None, "look"))

        session.start(flow(), pytest.fail)
        qtbot.waitUntil(lambda: cells(pane.table)["aankijken"][0] == "2")


class TestCourseOfTheLesson:
    def test_a_mark_is_a_click_away_from_the_film(self, come, page, film, qtbot):
        pane = come("plot")
        pane.plot.setFocus()
        assert pane.plot.here == "0:03 aankijken"  # the first of the lens
        with qtbot.waitSignal(page.going) as going:
            qtbot.keyClick(pane.plot, Qt.Key.Key_Return)
        assert going.args == [Location("studio", film.film_id, "3000")]


class TestComparing:
    def test_the_films_stand_side_by_side(self, come):
        pane = come("compare")
        assert pane.table.rows.table.head == ("Code", "Film 1")
        assert cells(pane.table)["ja knikken"] == ("300,0",)  # two in four seconds
        assert pane._one.isVisible()

    def test_by_another_measure(self, come, qtbot):
        pane = come("compare")
        click_segment(qtbot, pane, pane.measure, Measure.COUNT.value)
        assert cells(pane.table)["ja knikken"] == ("2",)
        click_segment(qtbot, pane, pane.measure, Measure.SHARE.value)
        assert cells(pane.table)["stilte na vraag"] == ("25,0%",)
        click_segment(qtbot, pane, pane.group, Group.CLUSTER.value)
        assert cells(pane.table)["Stilte"] == ("25,0%",)

    def test_the_way_back_leads_to_the_trajectory(self, come, page, film, qtbot):
        come("compare")
        with qtbot.waitSignal(page.going) as going:
            page.back.click()
        assert going.args == [Location("trajectory", film.trajectory_id)]


class TestSecondObserver:
    def test_without_one_it_says_how_to_get_one(self, come, page):
        pane = come("agreement")
        assert pane.empty.isVisible()
        assert not pane.matrix.isVisible()
        assert not page.copy.isEnabled()

    def test_kappa_stands_with_its_definition(self, come, film):
        film.second()
        pane = come("agreement")
        told = facts(pane)
        assert set(told) == {"Kappa van Cohen", "Gelijk", "Door toeval te verwachten"}
        words = " ".join(label.text() for label in pane._notes if label.isVisible())
        assert "(gelijk - toeval) / (1 - toeval)" in words
        assert "Per stukje van 1 s" in words

    def test_event_by_event_with_a_tolerance(self, come, film, qtbot):
        film.second()
        pane = come("agreement")
        click_segment(qtbot, pane, pane.by, By.EVENTS.value)
        assert pane.model.agreement.by is By.EVENTS
        assert facts(pane)["Gelijk"] == "50,0% (2 van 4)"
        choose(qtbot, pane, pane.width_of, 500)
        assert pane.model.asked.tolerance_ms == 500
        assert pane.model.asked.unit_ms == 1_000  # each keeps its own

    def test_a_difference_is_a_click_away_from_the_film(self, come, page, film, qtbot):
        film.second()
        pane = come("agreement")
        click_segment(qtbot, pane, pane.by, By.EVENTS.value)
        places = [row.cells[0] for row in pane.differences.rows.table.rows]
        assert places == ["0:01", "0:03"]
        pane.differences.setCurrentIndex(pane.differences.rows.index(1, 0))
        with qtbot.waitSignal(page.going) as going:
            qtbot.keyClick(pane.differences, Qt.Key.Key_Return)
        assert going.args == [Location("studio", film.film_id, "3000")]

    def test_of_several_observers_one_is_chosen(self, come, film, qtbot):
        film.second()
        film.second(observer="B. V.", seen=((500, None, "nod"),))
        pane = come("agreement")
        assert pane.model.agreement.observer == "B. V."
        choose(qtbot, pane, pane.observer, "M. K.")
        assert pane.model.agreement.observer == "M. K."

    def test_too_little_is_said_in_words(self, qtbot, session, core):
        film = Coded(core, seen=())
        film.second(seen=((500, None, "nod"),))
        page = FiguresPage(session)
        qtbot.addWidget(page)
        page.show()
        page.come(Location("figures", film.film_id, "agreement"))
        qtbot.waitUntil(lambda: page.model.agreement is not None)
        pane = page.panes[View.AGREEMENT]
        page.model.choose(by=By.EVENTS)
        qtbot.waitUntil(lambda: page.model.agreement.by is By.EVENTS)
        assert facts(pane)["Kappa van Cohen"] in ("0,00", "te weinig om te zeggen")
        page.model.choose(by=By.UNITS)
        assert "nan" not in str(facts(pane)).lower()


def test_what_is_seen_is_what_is_asked_for(come, page, prompter, film, qtbot):
    come("compare")
    prompter.answers = [True]
    page.copy.click()
    qtbot.waitUntil(page.notice.isVisible)
    (asked,) = prompter.asked
    assert isinstance(asked, AskFiguresRelease)
    assert asked.asked.view is View.COMPARE
    assert asked.trajectory_id == film.trajectory_id


def test_the_way_back_leads_to_the_film_of_the_trajectory(come, page, film, qtbot):
    come()
    with qtbot.waitSignal(page.going) as going:
        page.back.click()
    assert going.args == [Location("trajectory", film.trajectory_id, "film-1")]


def test_every_way_of_looking_is_reached_with_the_keyboard(come, page, qtbot):
    come()
    page.views._segments[0].setFocus()
    seen = []
    for _ in range(4):
        seen.append(page.model.view)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert seen == list(View)


def test_what_was_chosen_stays_for_this_film(come, page, qtbot):
    pane = come()
    choose(qtbot, pane, pane.scope.combo, Over.CODED)
    come("plot")
    come("budget")
    assert page.model.asked.scope.over is Over.CODED


@pytest.mark.parametrize("width", [1192, 872])
@pytest.mark.parametrize("view", [each.value for each in View])
def test_nothing_is_wider_than_the_page(come, page, film, view, width):
    film.second()
    film.chain()
    page.resize(width, 500)
    pane = come(view)
    assert pane.horizontalScrollBar().maximum() == 0
    assert pane.widget().width() <= pane.viewport().width()


def test_what_was_found_in_the_sound_is_told(come, page, film, core):
    stored = store_strip(core.objects, write_spans([(0, 1_000), (3_000, 4_000)]), Silent())
    bind_strip(core, film.film_id, StripKind.SPEECH, stored)
    assert facts(come())["Stilte"] == "50,0%"
    assert page.model.asked.speech == ((0, 1_000), (3_000, 4_000))


def test_a_strip_that_cannot_be_read_is_as_good_as_none(come, film, core):
    stored = store_strip(core.objects, b"no spans", Silent())
    bind_strip(core, film.film_id, StripKind.SPEECH, stored)
    assert "Stilte" not in facts(come())
