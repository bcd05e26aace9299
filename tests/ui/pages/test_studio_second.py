"""A second observer at the studio: codes blind, and changes nothing of the coach's."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.agreeing import ShowAgreement
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.watching import AddMoment
from tests.ui.pages.studio_case import StudioCase, film_in
from ui.pages.studio_modes import Mode
from ui.viewmodels.questions import AskText


@pytest.fixture
def studio(qtbot, session, core):
    film_id = film_in(core)
    core.desk.do(AddMoment(film_id, 500, None, "nod"))
    core.desk.do(AddMoment(film_id, 1_000, 2_000, "wait", note="Sem kijkt op"))
    core.desk.do(AddFragment(film_id, 400, 2_400, "Ik wacht"))
    case = StudioCase(qtbot, session, film_id).open()
    yield case
    case.leave()
    assert case.failures == []


@pytest.fixture
def second(studio, prompter, qtbot):
    """Somebody else, coding."""
    prompter.answers = ["M. K."]
    studio.page.bar._observer.click()
    qtbot.waitUntil(lambda: studio.model.state.observer == "M. K.")
    settled(studio, qtbot)
    return studio


def settled(studio, qtbot):
    model = studio.model
    qtbot.waitUntil(lambda: not (model._loading or model._stale or model._is_storing))


def everything_seen(studio):
    state = studio.model.state
    return (len(state.moments), len(state.fragments), len(state.marks), dict(state.moments.counts))


def test_it_asks_who_codes_and_offers_the_last_one(second, prompter, qtbot):
    (asked,) = prompter.asked
    assert isinstance(asked, AskText)
    assert (asked.proposed, asked.required) == ("", True)
    second.page.bar._observer.click()
    settled(second, qtbot)
    prompter.answers = [None]
    second.page.bar._observer.click()
    assert prompter.asked[-1].proposed == "M. K."
    assert second.model.state.observer == ""
    assert not second.page.bar._observer.isChecked()


def test_what_the_coach_coded_is_hidden_and_its_counts_too(second):
    assert everything_seen(second) == (0, 0, 0, {})
    assert second.page.column.moments.model().rowCount() == 0
    assert second.model.state.card is None
    assert second.page.bar._observer.text().strip() == "M. K."
    assert not second.page.column.card.isVisible()
    assert "hidden" in second.page.toast.accessibleName()


def test_where_fragments_lie_is_seen_without_their_words(second):
    (place,) = second.model.state.places
    assert (place.start_ms, place.end_ms, place.title) == (400, 2_400, "")
    state = second.page._feed.state(second.model.state, "")
    assert [(f.start_ms, f.title) for f in state.fragments] == [(400, "")]
    assert len(state.codes) == 0


def test_she_codes_with_the_same_keys_under_her_own_name(second, qtbot):
    second.see(1_200)
    second.press(Qt.Key.Key_3)  # nodding
    settled(second, qtbot)
    assert everything_seen(second)[3] == {"nod": 1}
    stored = [(m.code, m.observer) for m in second.stored.moments]
    assert sorted(stored) == [("nod", ""), ("nod", "M. K."), ("wait", "")]


def test_she_cannot_cut_or_change_what_is_the_coachs(second, qtbot):
    second.see(1_000)
    second.press(Qt.Key.Key_F)
    settled(second, qtbot)
    assert len(second.stored.fragments) == 1
    assert everything_seen(second)[1] == 0
    assert "nothing else" in second.page.toast.accessibleName()
    second.model.add_phase(1_000)
    settled(second, qtbot)
    assert second.stored.phases == ()
    assert second.model.state.phases == ()


def test_she_undoes_her_own_and_nothing_of_the_coachs(second, qtbot):
    assert not second.model.state.can_undo
    second.see(1_200)
    second.press(Qt.Key.Key_3)
    settled(second, qtbot)
    assert second.model.state.can_undo
    for _ in range(3):
        second.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settled(second, qtbot)
    qtbot.waitUntil(lambda: everything_seen(second)[0] == 0)
    assert len(second.stored.moments) == 2  # those of the coach
    second.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: everything_seen(second)[0] == 1)
    assert [m.observer for m in second.stored.moments if m.observer] == ["M. K."]


def test_the_coach_goes_on_with_her_own_and_nothing_of_the_others(second, qtbot):
    second.see(1_200)
    second.press(Qt.Key.Key_3)
    settled(second, qtbot)
    second.page.bar._observer.click()
    settled(second, qtbot)
    assert everything_seen(second) == (2, 1, 0, {"nod": 1, "wait": 1})
    assert second.model.state.places == ()
    assert not second.page.bar._observer.isChecked()
    assert second.model.state.can_undo
    told = second.core.desk.ask(ShowAgreement(second.film_id, "nl"))
    assert (told.observer, told.counts) == ("M. K.", (2, 1))


def test_an_interval_that_runs_when_it_ends_is_hers(second, qtbot):
    second.see(400)
    second.press(Qt.Key.Key_W)  # wait time begins
    second.see(2_000)
    second.page.bar._observer.click()
    settled(second, qtbot)
    hers = [(m.start_ms, m.end_ms) for m in second.stored.moments if m.observer]
    assert hers == [(400, 2_000)]


def test_leaving_the_film_gives_it_back_to_the_coach(second, qtbot):
    second.leave()
    second.open()
    assert second.model.state.observer == ""
    assert everything_seen(second)[0] == 2
    assert not second.page.bar._observer.isChecked()


def test_a_card_or_a_plan_is_not_open_while_she_codes(studio, prompter, qtbot):
    studio.page.cards.choose_mode(Mode.PLAN)
    prompter.answers = ["M. K."]
    studio.page.bar._observer.click()
    qtbot.waitUntil(lambda: studio.model.state.observer == "M. K.")
    assert studio.page.cards.mode is Mode.CODE
    assert not studio.page.bar.modes.isEnabled()


def test_news_of_the_coachs_moments_stays_hidden(second, session, qtbot):
    def flow():
        yield session.do(AddMoment(second.film_id, 3_000, None, "look"))

    session.start(flow(), pytest.fail)
    settled(second, qtbot)
    qtbot.wait(50)
    assert everything_seen(second)[0] == 0
