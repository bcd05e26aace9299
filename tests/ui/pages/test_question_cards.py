"""Question cards beside a talk, in the debrief, and on a page of their own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from beeldcoach.services.question_cards import OWN, AddCard, ChooseModel, ShowCards
from tests.ui.pages.trajectory_case import Case
from ui.debrief.question_panel import QuestionPanel
from ui.navigation import Location
from ui.pages.cards_page import CardsPage
from ui.pages.lens_page import LensPage

Key = Qt.Key


@pytest.fixture
def case(session, core, qtbot):
    return Case(session, core, qtbot)


@pytest.fixture
def side(case):
    case.ready_to_film().with_cycles(1)
    case.open("debrief-1")
    return case.pane.talk_side


def cards(case, number=1):
    return case.desk.ask(ShowCards("nl", case.id, case.dossier.cycles[number - 1].id))


def undo(case):
    def flow():
        yield case.session.undo()

    case.session.start(flow(), pytest.fail)
    case.settle()


def choose(case, side, model):
    panel = side.cards
    panel.choice.setCurrentIndex(panel.choice.findData(model))
    panel.choice.activated.emit(panel.choice.currentIndex())
    case.settle()


def test_a_model_is_chosen_beside_the_record_and_undone(case, side):
    assert side.isVisible()
    choose(case, side, "solution")
    assert cards(case).chosen == "solution"
    assert len(side.cards.rows) >= 10
    undo(case)
    assert cards(case).chosen == ""
    assert side.cards.rows == {}
    assert side.cards.choice.currentData() == ""


def test_a_card_is_ticked_as_used_by_keyboard(case, side, qtbot):
    choose(case, side, "solution")
    key, row = next(iter(side.cards.rows.items()))
    row.box.setFocus()
    qtbot.keyClick(row.box, Key.Key_Space)
    case.settle()
    assert cards(case).used == {key}
    assert side.cards.rows[key].box.isChecked()
    undo(case)
    assert cards(case).used == frozenset()
    assert not side.cards.rows[key].box.isChecked()


def test_what_was_used_belongs_to_one_talk(case, side):
    choose(case, side, "solution")
    next(iter(side.cards.rows.values())).box.click()
    case.settle()
    assert len(cards(case).used) == 1
    assert cards(case, 2).used == frozenset()


def test_own_cards_are_added_changed_moved_and_removed_from_the_panel(case, side, prompter):
    choose(case, side, "solution")
    prompter.answers = ["Eerste vraag?", "Tweede vraag?"]
    side.cards.add.click()
    case.settle()
    side.cards.add.click()
    case.settle()
    own = cards(case).own_of("solution")
    assert [card.text for card in own] == ["Eerste vraag?", "Tweede vraag?"]
    menu = side.cards.rows[own[1].key].menu.menu()
    menu.up.trigger()
    case.settle()
    assert cards(case).own_of("solution")[0].text == "Tweede vraag?"
    prompter.answers = ["Andere vraag?"]
    side.cards.rows[own[0].key].menu.menu().changing.trigger()
    case.settle()
    assert cards(case).own_of("solution")[1].text == "Andere vraag?"
    side.cards.rows[own[0].key].menu.menu().removing.trigger()
    case.settle()
    assert len(cards(case).own_of("solution")) == 1
    undo(case)
    assert cards(case).own_of("solution")[1].text == "Andere vraag?"


def test_the_panel_folds_and_gives_the_record_its_room(case, side, qtbot):
    wide = side.width()
    qtbot.mouseClick(side.fold, Qt.MouseButton.LeftButton)
    assert not side.is_open
    assert side.width() < wide / 4
    assert side.unfold.isVisible()
    qtbot.keyClick(side.unfold, Key.Key_Space)
    assert side.is_open
    assert side.cards.isVisible()


def test_where_there_is_little_room_the_cards_take_the_place_of_the_record(case, qtbot):
    case.ready_to_film().with_cycles(1)
    case.open("debrief-1", size=(700, 520))
    pane = case.pane
    assert not pane.talk_side.is_open
    assert pane.form.isVisible()
    pane.talk_side.unfold.click()
    assert not pane.form.isVisible()
    qtbot.waitUntil(lambda: pane.talk_side.width() > pane.width() - 10)
    pane.talk_side.fold.click()
    assert pane.form.isVisible()


def test_the_self_check_is_kept_with_the_talk(case, side, qtbot):
    side._show("self_check")
    field = side.check._fields["next"]
    assert field.isVisible()
    qtbot.keyClicks(field.control, "Langer wachten")
    side.leave()
    case.settle()
    assert case.answers("self_check", 1)["next"] == "Langer wachten"


def test_all_cards_lead_to_their_page(case, side, qtbot):
    choose(case, side, "solution")
    side.cards.all.click()
    assert case.went[-1] == Location("cards")


@pytest.fixture
def page(session, qtbot):
    made = CardsPage(session)
    qtbot.addWidget(made)
    made.resize(1192, 696)
    made.show()
    with qtbot.waitSignal(made.model.changed):
        made.come(Location("cards"))
    yield made
    made.go()
    made.close()


def test_the_page_of_cards_shows_every_model_and_adds_to_the_one_that_is_shown(
    page, case, prompter, qtbot
):
    assert page.list.count() == 10
    page.list.setFocus()
    qtbot.keyClick(page.list, Key.Key_End)
    assert page.chosen == OWN
    prompter.answers = ["<b>Wat</b> nu?"]
    page.own.add_button.click()
    case.settle()
    (card,) = case.desk.ask(ShowCards("nl")).own_of(OWN)
    assert card.text == "<b>Wat</b> nu?"
    assert list(page.own.rows) == [card.key]
    undo(case)
    assert page.own.rows == {}


def test_a_card_is_put_in_another_model(page, case):
    case.desk.do(AddCard("solution", "Eigen vraag?"))
    page.model.reload()
    case.settle()
    (_, more) = next(iter(page.own.rows.values()))
    put = next(action.menu() for action in more.menu().actions() if action.menu())
    put.actions()[-1].trigger()
    case.settle()
    assert case.desk.ask(ShowCards("nl")).own_of(OWN)[0].text == "Eigen vraag?"


def test_the_page_of_lenses_leads_to_the_cards(session, qtbot):
    made = LensPage(session)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.going) as going:
        qtbot.keyClick(made.cards_button, Key.Key_Space)
    assert going.args == [Location("cards")]


def test_the_debrief_offers_the_chosen_model_first_and_keeps_what_was_used(case, qtbot):
    cycle = case.dossier.cycles[0].id
    case.desk.do(ChooseModel(case.id, cycle, "strengths"))
    case.desk.do(AddCard("strengths", "Mijn kaart?"))
    panel = QuestionPanel()
    qtbot.addWidget(panel)
    shown = cards(case)
    panel.set_cards(shown)
    menu = QMenu(panel)
    panel._offer_cards(menu, shown)
    words = [action.text() for action in menu.actions() if action.text()]
    steps = [step.name for step in shown.model("strengths").steps]
    assert words[: len(steps) + 1] == [*steps, "Mijn kaart?"]
    assert len(words) == len(steps) + 1 + len(shown.models) - 1 + 1  # and the choice of a model
    choice = menu.actions()[-1].menu()
    assert [a.text() for a in choice.actions() if a.isChecked()] == [shown.model("strengths").name]
    with qtbot.waitSignal(panel.model_chosen) as chosen:
        choice.actions()[0].trigger()
    assert chosen.args == ["solution"]
    action = next(a for a in menu.actions() if a.text() == "Mijn kaart?")
    with qtbot.waitSignals([panel.picked, panel.card_used]):
        action.trigger()


def test_a_card_that_is_too_long_is_asked_again_with_what_was_typed(page, case, prompter):
    long = "x" * 301
    prompter.answers = [long, "Korter?"]
    page.own.add_button.click()
    case.settle()
    first, again = prompter.asked
    assert (first.proposed, again.proposed) == ("", long)
    assert "300" in again.text
    assert case.desk.ask(ShowCards("nl")).own[0].text == "Korter?"


def test_cards_can_be_read_in_a_vault_that_cannot_be_written(case, side):
    choose(case, side, "solution")
    side.cards.set_editable(on=False)
    assert side.cards.isEnabled()
    assert not side.cards.choice.isEnabled()
    assert not any(row.box.isEnabled() for row in side.cards.rows.values())
