"""The fragments of a film beside the record of its debrief, in a real window."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from beeldcoach.services.fragments import AddFragment, FillFragment
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.trajectories import CompleteAnalysis
from tests.ui.pages.studio_case import film_in
from ui.navigation import Location
from ui.pages.studio_modes import Mode
from ui.pages.studio_page import StudioPage
from ui.pages.trajectory_page import TrajectoryPage


@pytest.fixture
def film(core):
    film_id = film_in(core)
    for place, title in enumerate(("een", "twee", "drie")):
        made = core.desk.do(AddFragment(film_id, place * 1000, place * 1000 + 800, title)).value
        core.desk.do(FillFragment(made, "question", f"Wat zie je bij {title}?"))
    core.desk.do(FillFragment(made, "status", "not_shown"))
    told = core.desk.ask(ShowStudio(film_id, "nl"))
    on = core.clock.today() - timedelta(days=1)
    core.desk.do(CompleteAnalysis(told.trajectory_id, told.cycle_id, on))
    return told


@pytest.fixture
def pane(qtbot, session, film):
    page = TrajectoryPage(session)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.come(Location("trajectory", film.trajectory_id, "debrief-1"))
    qtbot.waitUntil(lambda: page.card.pane is not None and len(page.card.pane.fragments.cards) == 2)
    page.card.pane.talk_side._show("first")
    yield page.card.pane
    page.go()


def stored(core, film):
    return core.desk.ask(ShowStudio(film.film.id, "nl")).fragments


def test_what_may_be_shown_stands_beside_the_record_with_its_question(qtbot, pane):
    first = pane.fragments.cards[0]
    qtbot.waitUntil(first.isVisible)
    assert "een" in first._title.text()
    assert first._question.text() == "Wat zie je bij een?"
    assert pane.fragments._held.isVisible()


def test_what_the_teacher_found_is_kept_while_it_is_typed(qtbot, core, film, pane):
    card = pane.fragments.cards[0]
    qtbot.waitUntil(card.isVisible)
    card.insight.setFocus()
    qtbot.keyClicks(card.insight, "Als ik wacht, durft hij.")
    qtbot.waitUntil(lambda: stored(core, film)[0].insight == "Als ik wacht, durft hij.")
    qtbot.mouseClick(card.used, Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    qtbot.waitUntil(lambda: stored(core, film)[0].used)


def test_the_questions_beside_stay_open_while_something_is_written(qtbot, core, film, pane):
    side = pane.talk_side
    side._show("cards")
    core_fragment = stored(core, film)[0].id
    pane.fragments.model.fill(core_fragment, "insight", "Ja")
    qtbot.waitUntil(lambda: pane.fragments.model.rows[0].insight == "Ja")
    assert side.tabs.value == "cards"


def test_the_way_to_the_plan_opens_the_studio_in_it(qtbot, session, film, pane):
    with qtbot.waitSignal(pane.going) as told:
        qtbot.mouseClick(pane.fragments.open_plan, Qt.MouseButton.LeftButton)
    (location,) = told.args
    studio = StudioPage(session)
    qtbot.addWidget(studio)
    studio.resize(1280, 700)
    studio.show()
    with qtbot.waitSignal(studio.player.loaded):
        studio.come(location)
    assert studio.cards.mode is Mode.PLAN
    qtbot.waitUntil(lambda: len(studio.side.plan.rows) == 3)
    studio.go()
