"""The words of a letter are shown without their marks, and kept with them."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from ui.widgets.letter_text import LetterText

MARKED = "# Wat\nEen film.\n- een\n- twee\n# Wat nu\n__ Handtekening"


@pytest.fixture
def field(qtbot):
    field = LetterText()
    qtbot.addWidget(field)
    field.set_marked(MARKED)
    field.resize(500, 200)
    field.show()
    return field


def test_marks_are_not_shown_and_come_back(field):
    shown = field.toPlainText()
    assert shown == "Wat\nEen film.\n• een\n• twee\nWat nu\n__ Handtekening"
    assert field.marked == MARKED
    field.selectAll()
    assert "#" not in field.createMimeDataFromSelection().text()


def test_typing_makes_headings_and_ends_them(field, qtbot):
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "# Kop")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "tekst")
    assert field.marked == f"{MARKED}\n# Kop\ntekst"
    assert not field.is_heading
    field.make_heading(on=True)
    assert field.marked.endswith("\n# tekst")
    field.make_heading(on=False)
    assert field.marked.endswith("\ntekst")


def test_what_is_pasted_after_a_heading_and_undone_leaves_the_words_as_they_were(field):
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    data = QMimeData()
    data.setHtml("<h1>Groot</h1><p>klein</p>")
    data.setText(" er\nkomt bij")
    field.insertFromMimeData(data)
    assert "<" not in field.toPlainText()
    while field.document().isUndoAvailable():
        field.undo()
    assert field.marked == MARKED


def test_showing_the_same_words_again_tells_nobody(field, qtbot):
    with qtbot.assertNotEmitted(field.textChanged):
        field.set_marked(MARKED)
        field.set_marked("anders")
    assert field.marked == "anders"
