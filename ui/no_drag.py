"""Keeps words from being dragged out of the window: a press on a selection begins a new one.

Qt's text fields drag what is selected, to any program. Everything else in the windows drags nothing
out: no widget makes a QDrag, the one list whose rows move has a format of its own, and
`tests/architecture/test_one_way_out.py` finds what would change that.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget


class NoDragOut(QObject):
    """Watches the text field that has the keyboard; a press gives it that first."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._watch)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QPlainTextEdit | QTextEdit):
            new.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go of the selection before the field sees a press upon it."""
        presses = event.type() == QEvent.Type.MouseButtonPress
        if presses and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            field = watched.parentWidget()
            if event.button() == Qt.MouseButton.LeftButton and isinstance(
                field, QPlainTextEdit | QTextEdit
            ):
                _let_go(field, event)
        return False


def _let_go(field: QPlainTextEdit | QTextEdit, event: QMouseEvent) -> None:
    cursor = field.textCursor()
    if not cursor.hasSelection() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return
    at = field.cursorForPosition(event.position().toPoint()).position()
    if cursor.selectionStart() <= at <= cursor.selectionEnd():
        cursor.clearSelection()
        field.setTextCursor(cursor)
