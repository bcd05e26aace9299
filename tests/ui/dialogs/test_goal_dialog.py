"""The goal dialog: search, kinds, preview and keyboard; or a sentence that builds up."""

import pytest
from PySide6.QtCore import Qt

from beeldcoach.services.content import lens
from ui.dialogs.goal_dialog import GoalDialog
from ui.viewmodels.questions import AskGoal, ComposedGoal, TakenGoal

Key = Qt.Key


@pytest.fixture
def open_dialog(qtbot):
    def open_(role="teacher"):
        dialog = GoalDialog(AskGoal("nl", lens("basiscommunicatie", "nl"), role))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def shown(dialog):
    return [dialog.bank.list.item(row).text() for row in range(dialog.bank.list.count())]


def test_a_goal_is_found_and_taken_by_keyboard_alone(open_dialog, qtbot):
    dialog = open_dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.bank.search.hasFocus)
    qtbot.keyClicks(dialog.bank.search, "drie tellen")
    assert len(shown(dialog)) == 1
    qtbot.keyClick(dialog.bank.search, Key.Key_Return)
    assert dialog.answer == TakenGoal("three_counts")


def test_arrows_walk_the_goals_while_the_search_keeps_the_keyboard(open_dialog, qtbot):
    dialog = open_dialog()
    first = dialog.bank.chosen
    qtbot.keyClick(dialog.bank.search, Key.Key_Down)
    assert dialog.bank.chosen != first
    qtbot.keyClick(dialog.bank.search, Key.Key_Up)
    qtbot.keyClick(dialog.bank.search, Key.Key_Up)
    assert dialog.bank.chosen == first


def test_the_preview_shows_indicators_and_codes_by_name(open_dialog, qtbot):
    dialog = open_dialog()
    qtbot.keyClicks(dialog.bank.search, "drie tellen")
    assert "Ik blijf stil en kijk rond" in dialog.bank.preview._indicators.text()
    assert "stilte na vraag" in dialog.bank.preview._codes.text()


def test_a_kind_leaves_the_others_out(open_dialog):
    dialog = open_dialog()
    everything = len(shown(dialog))
    dialog.bank._choose_kind("organisation")
    assert 8 <= len(shown(dialog)) < everything


def test_words_that_no_goal_has_leave_nothing_to_add(open_dialog, qtbot):
    dialog = open_dialog()
    qtbot.keyClicks(dialog.bank.search, "onvindbaar")
    assert shown(dialog) == []
    assert dialog.bank._none.isVisible()
    assert not dialog.take.isEnabled()


def test_goals_about_conversations_are_for_who_leads_them(open_dialog):
    assert not any("zodat de ander" in text for text in shown(open_dialog()))
    for_coordinator = shown(open_dialog("ib"))
    assert len(for_coordinator) >= 8
    assert all("zodat de ander" in text for text in for_coordinator)


def test_a_sentence_builds_up_while_its_parts_are_typed(open_dialog, qtbot):
    dialog = open_dialog()
    dialog._show("own")
    part = dialog.composing
    qtbot.keyClicks(part.behaviour, "kijk rond")
    assert part.shown.text() == "Ik kijk rond …, zodat leerlingen …"
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(part.situation, "de kring")
    qtbot.keyClicks(part.effect, "meepraten")
    assert part.shown.text() == "Ik kijk rond bij de kring, zodat leerlingen meepraten"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert dialog.answer == ComposedGoal(
        "Ik kijk rond bij de kring, zodat leerlingen meepraten", "pedagogical"
    )


def test_pasted_markup_stays_words(open_dialog):
    dialog = open_dialog()
    dialog._show("own")
    dialog.composing.behaviour.setText("<b>kijk</b>")
    assert "<b>kijk</b>" in dialog.composing.shown.text()
    assert dialog.composing.shown.textFormat() == Qt.TextFormat.PlainText
