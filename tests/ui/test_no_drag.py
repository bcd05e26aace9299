"""Nothing is dragged out of a window: not words, not pictures, not rows of a list."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from ui.models.code_rows import CodeRows
from ui.no_drag import NoDragOut

WORDS = "Bram keek weg toen ik hem een beurt gaf"


class Tries:
    """Makes what fields would drag out empty, and counts it: a drag asks for what is selected."""

    def __init__(self, kind):
        self.asked = Counter()
        tries = self

        class Field(kind):
            def createMimeDataFromSelection(self):  # noqa: N802
                tries.asked[kind.__name__] += 1

        self.field = Field()


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_a_press_on_selected_words_selects_anew(qtbot, kind):
    guard = NoDragOut(QApplication.instance())
    tries = Tries(kind)
    field = tries.field
    qtbot.addWidget(field)
    field.setPlainText(WORDS)
    field.resize(500, 100)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    assert field.textCursor().selectedText() == WORDS
    at = field.cursorRect().center() - QPoint(60, 0)
    QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not field.textCursor().hasSelection()
    far = at - QPoint(5 * QApplication.startDragDistance(), 0)
    QTest.mouseMove(field.viewport(), far)
    QTest.mouseRelease(field.viewport(), Qt.MouseButton.LeftButton, pos=far)
    assert tries.asked == {}
    guard.deleteLater()


def test_without_the_guard_the_words_would_stay_in_hand(qtbot):
    """What the guard is for: Qt keeps the selection, to drag it."""
    field = QPlainTextEdit(WORDS)
    qtbot.addWidget(field)
    field.resize(500, 100)
    field.show()
    field.selectAll()
    at = field.cursorRect().center() - QPoint(60, 0)
    QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert field.textCursor().hasSelection()


def test_lines_and_labels_drag_nothing_by_themselves(qapp):
    assert not QLineEdit().dragEnabled()
    assert QLabel().textInteractionFlags() == Qt.TextInteractionFlag.LinksAccessibleByMouse


def test_rows_that_move_tell_others_nothing(qapp):
    rows = CodeRows()
    kinds = rows.mimeTypes()
    assert len(kinds) == 1
    assert kinds[0].startswith("application/x-beeldcoach")
