"""What becomes of codes that were used is asked for each; faults of a file are told in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from beeldcoach.services.content import lens
from beeldcoach.services.errors import LensFault
from beeldcoach.services.lens_changing import CodeMove
from beeldcoach.services.recoding import AS_NOTE, CodeUse
from ui.dialogs.lens_dialogs import CodeMovesDialog, FaultsDialog, OneOfDialog
from ui.models.lens_words import fault_words, known_faults
from ui.viewmodels.lens_questions import AskCodeMoves, AskOneOf, TellFaults

MOVES = (
    CodeMove(CodeUse("initiative", "initiatief kind", "vermiljoen", 5, 1), "initiative"),
    CodeMove(CodeUse("propose", "voorstel doen", "paars", 3, 0), AS_NOTE),
    CodeMove(CodeUse("weg", "weg", "", 0, 2), AS_NOTE),
)


@pytest.fixture
def dialog(qtbot):
    new = lens("icalt", "nl")
    made = CodeMovesDialog(AskCodeMoves("Andere lens", "Kies", "Neem", MOVES, new, new.codes))
    qtbot.addWidget(made)
    made.show()
    return made


def pick(box, value):
    box.setCurrentIndex(box.findData(value))


def test_each_code_that_has_no_like_must_be_said(dialog, qtbot):
    assert [box.currentData() for box in dialog.boxes] == ["initiative", None, None]
    assert not dialog.verb.isEnabled()
    assert dialog.boxes[1].hasFocus()
    pick(dialog.boxes[1], "ask_on")
    assert not dialog.verb.isEnabled()
    pick(dialog.boxes[2], AS_NOTE)
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.answer == (("initiative", "initiative"), ("propose", "ask_on"), ("weg", AS_NOTE))


def test_all_the_rest_can_be_kept_as_notes_at_once(dialog, qtbot):
    qtbot.mouseClick(dialog.rest, Qt.MouseButton.LeftButton)
    assert not dialog.rest.isEnabled()
    assert dialog.verb.hasFocus()
    qtbot.keyClick(dialog.verb, Qt.Key.Key_Return)
    assert dialog.answer == (("initiative", "initiative"), ("propose", ""), ("weg", ""))


def test_how_often_each_was_used_stands_beside_it(dialog):
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("5" in each and "1" in each for each in words)
    assert {"initiatief kind", "voorstel doen", "weg"} <= set(words)


def test_dismissed_there_is_no_answer(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer is None


def test_one_of_a_few_is_chosen(qtbot):
    asked = AskOneOf(
        "Cluster wissen?", "De codes gaan mee.", "Wis", "Naar", (("a", "A"), ("b", "B"))
    )
    dialog = OneOfDialog(asked)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.box, Qt.Key.Key_Down)
    verb = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Wis")
    qtbot.mouseClick(verb, Qt.MouseButton.LeftButton)
    assert dialog.answer == "b"


def test_every_fault_is_told_with_its_place(qtbot):
    faults = (
        LensFault("reserved_key", ("codes", 3, "key"), "K"),
        LensFault("too_long", ("modifiers", 0, "answers", 1, "name"), "veel te lang", 16),
        LensFault("unknown", (), "owner"),
        LensFault("too_many", ("codes",), "29", 28),
    )
    dialog = FaultsDialog(TellFaults("kring.json", faults, 23))
    qtbot.addWidget(dialog)
    assert dialog.lines == [
        "Code 4, key: K is a key of the player.",
        "Question 1, answer 2, name: “veel te lang” has more than 16 letters.",
        "The lens: “owner” is not known here.",
        "The codes: there are 29, and 28 is the most.",
    ]
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "kring.json" in words
    assert "19" in words


def test_every_kind_of_fault_has_words():
    for kind in known_faults():
        assert fault_words(LensFault(kind, ("codes", 0, "name"), "x", 1))
