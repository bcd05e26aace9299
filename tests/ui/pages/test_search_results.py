"""Searching everything from the box at home: what was found, where, and one click to it."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.content import form_ids
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.searching import Hit, SearchAll
from tests.ui.pages.trajectories_made import Maker
from ui.models.hit_words import line_of, location_of
from ui.navigation import Location
from ui.pages.home_page import HomePage
from ui.viewmodels.search import REST_MS

PLACES = [
    ("people", {}, 0, "person"),
    ("schools", {}, 0, "school"),
    ("records", {"form": "intake", "field": "reason"}, 0, "trajectory"),
    ("records", {"form": "debrief", "field": "insight"}, 2, "trajectory"),
    ("goals", {}, 0, "trajectory"),
    ("log_entries", {}, 0, "logbook"),
    ("letters", {}, 0, "letters"),
    ("sightings", {"cycle": "x"}, 1, "observe"),
    ("reports", {}, 0, "report"),
    ("fragments", {"film": str(uuid4()), "at": "61000"}, 0, "studio"),
    ("supervisions", {}, 0, "practice"),
    ("cards", {}, 0, "cards"),
]


def hit(kind, place, number=0, **changes):
    fields = {
        "kind": kind,
        "entity_id": uuid4(),
        "trajectory_id": uuid4(),
        "name": "Marit Jansen",
        "label": "",
        "place": place,
        "number": number,
        "parts": (("drie ", False), ("tellen", True)),
    }
    return Hit(**(fields | changes))


@pytest.fixture
def home(session, core, qtbot):
    made = Maker(core)
    made.trajectory = made.start()
    made.do(FillField(made.trajectory, "intake", None, "reason", "Te weinig denktijd"))
    made.do(AddGoal(made.trajectory, "Ik geef denktijd na een vraag"))
    page = HomePage(session)
    qtbot.addWidget(page)
    page.went = []
    page.going.connect(page.went.append)
    page.resize(1100, 720)
    page.show()
    page.come(Location("home"))
    page.made = made
    return page


def search(page, qtbot, words):
    with qtbot.waitSignal(page.found.changed):
        qtbot.keyClicks(page.search, words)
    qtbot.waitUntil(lambda: page.found.found_for == words.strip())


@pytest.mark.parametrize(("kind", "place", "number", "page"), PLACES)
def test_every_kind_of_result_leads_somewhere(qapp, kind, place, number, page):
    found = hit(kind, place, number)
    assert location_of(found).page == page
    line = line_of(found)
    assert "drie tellen" in line.words
    assert line.where


def test_a_fragment_leads_to_its_time_in_the_film(qapp):
    found = hit("fragments", {"film": str(uuid4()), "at": "61000"})
    assert location_of(found).part == "61000"
    assert line_of(found).where.endswith("1:01")


def test_a_debrief_leads_to_the_debrief_of_its_cycle(qapp):
    found = hit("records", {"form": "debrief", "field": "insight", "cycle": "x"}, 2)
    assert location_of(found).part == "debrief-2"


def test_results_stand_below_the_trajectories_and_one_click_leads_there(home, qtbot):
    search(home, qtbot, "denktijd")
    assert home.results.isVisible()
    assert not home.list.isVisible()  # no trajectory is called so
    view = home.results.list
    assert view.model().rowCount() == 2
    first = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert home.went == [Location("trajectory", home.made.trajectory, "intake/question")]


def test_results_are_reached_and_opened_by_the_keyboard(home, qtbot):
    search(home, qtbot, "denktijd")
    qtbot.keyClick(home.search, Qt.Key.Key_Return)
    assert home.results.list.hasFocus()
    qtbot.keyClick(home.results.list, Qt.Key.Key_Down)
    qtbot.keyClick(home.results.list, Qt.Key.Key_Return)
    assert home.went == [Location("trajectory", home.made.trajectory, "intake")]


def test_clearing_the_box_brings_the_week_back(home, qtbot):
    search(home, qtbot, "denktijd")
    qtbot.keyClick(home.search, Qt.Key.Key_Escape)
    assert not home.results.isVisible()
    assert home.due.isVisible()


def test_what_is_nowhere_is_said_so(home, qtbot):
    search(home, qtbot, "zeppelin")
    assert home.results.isVisible()
    assert not home.results.list.isVisible()


def test_results_follow_what_changes_meanwhile(home, qtbot):
    search(home, qtbot, "denktijd")
    with qtbot.waitSignal(home.found.changed):
        home.session.start(_only(home), lambda error: pytest.fail(str(error)))
    assert home.results.list.model().rowCount() == 3


@pytest.fixture
def searches(session, monkeypatch):
    """Every search through the vault that was asked for."""
    made, ask = [], session.ask

    def counted(query):
        if isinstance(query, SearchAll):
            made.append(query)
        return ask(query)

    monkeypatch.setattr(session, "ask", counted)
    return made


def test_no_search_runs_while_the_page_is_left(home, qtbot, searches):
    search(home, qtbot, "denktijd")
    home.go()
    searches.clear()
    with qtbot.waitSignal(home.session.changed):
        home.session.start(_only(home), lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: not home.session.busy)
    assert searches == []
    with qtbot.waitSignal(home.found.changed):
        home.come(Location("home"))
    assert len(searches) == 1
    assert home.results.list.model().rowCount() == 3


def test_words_typed_just_before_leaving_are_looked_for_on_coming_back(home, qtbot, searches):
    qtbot.keyClicks(home.search, "denktijd")
    home.go()
    qtbot.wait(2 * REST_MS)
    assert searches == []
    with qtbot.waitSignal(home.found.changed):
        home.come(Location("home"))
    assert home.results.list.model().rowCount() == 2


def _only(home):
    yield home.session.do(AddGoal(home.made.trajectory, "Nog meer denktijd"))


def test_every_form_that_can_be_filled_in_is_led_to(qapp):
    elsewhere = {"parent_talk"}
    for form_id in set(form_ids()) - elsewhere:
        with_cycle = location_of(hit("records", {"form": form_id, "field": "x"}, 2))
        without = location_of(hit("records", {"form": form_id, "field": "x"}))
        assert with_cycle.part or without.part, form_id
    talk = hit("records", {"form": "parent_talk", "field": "x", "cycle": "id"})
    assert location_of(talk) == Location("parent_talk", talk.trajectory_id, "id")
