"""The note at a place in the film: written over the film's foot, stored while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import film_time
from ui.pages.studio_fields import Draft
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.domain.ids import MomentId
    from ui.player.player import Player
    from ui.viewmodels.studio import StudioModel

_LINES_HEIGHT = 62  # three lines
_STAYS_OPEN = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class _Lines(QPlainTextEdit):
    """Enter ends it, Shift+Enter is a new line."""

    committed = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.committed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN and self.isVisible():
            self.left.emit()


class NoteEditor(QFrame):
    """A few lines over the film.

    Signals:
        written: the text, after a rest and before the editor closes.
        committed: Enter was pressed.
        left: it was left another way; the text is kept.
    """

    written = Signal(str)
    committed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._title = ElidedLabel("", "strong")
        self._lines = _Lines()
        self._lines.setFixedHeight(_LINES_HEIGHT)
        self._lines.setTabChangesFocus(True)
        self._draft = Draft(self._lines)
        hint = Label(self.tr("Enter keeps it, Shift+Enter starts a new line"), "small", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        column.setSpacing(theme.S4)
        for widget in (self._title, self._lines, hint):
            column.addWidget(widget)
        self._draft.written.connect(self.written)
        self._lines.committed.connect(lambda: self._end(self.committed))
        self._lines.left.connect(lambda: self._end(self.left))
        self.hide()

    def open(self, title: str, text: str) -> None:
        """Let a note be written."""
        self._title.set_text(title)
        self._lines.setAccessibleName(title)
        self._draft.show(text, anew=True)
        self._lines.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.raise_()
        self._lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Tell what was typed up to now."""
        self._draft.flush()

    def close_quietly(self) -> None:
        """Close and keep the text; nobody is told more than that."""
        self.flush()
        self.hide()
        self._draft.show("", anew=True)  # no word of it stays in a field that is not seen

    def _end(self, told: object) -> None:
        if self.isVisible():
            self.close_quietly()
            (self.committed if told is self.committed else self.left).emit()


class NoteTaker(QObject):
    """Brings film, editor and moments together.

    Signals:
        ended: the editor closed; the keyboard belongs to the film again.
    """

    ended = Signal()

    def __init__(self, player: Player, model: StudioModel, editor: NoteEditor) -> None:
        super().__init__(editor)
        self._player, self._model, self._editor = player, model, editor
        self._item: MomentId | None = None
        self._at_ms = 0
        self._resumes = False
        editor.written.connect(self._write)
        editor.committed.connect(lambda: self._end(resume=True))
        editor.left.connect(lambda: self._end(resume=False))

    def begin(self) -> None:
        """Write at the playhead: a new note, or that of the chosen moment when it stands there."""
        at = self._player.shown_ms
        state = self._model.state
        chosen = state.moment(state.selected)
        near = self._player.frame_ms
        places = (at, self._player.position_ms)  # the second: where a seek under way will end
        if chosen is not None and any(abs(chosen.start_ms - place) <= near for place in places):
            self.edit(chosen.id)
        else:
            self._open(None, at, self.tr("Note"), "")

    def edit(self, item: UUID | None) -> None:
        """Write the note of a moment."""
        row = self._model.state.moment(item)
        if row is not None:
            self._open(row.id, row.start_ms, row.name or self.tr("Note"), row.note)

    def flush(self) -> None:
        """Store what was typed and close the editor; before the page is left."""
        if self._editor.isVisible():
            self._editor.close_quietly()
            self._drop_empty()

    def _open(self, item: MomentId | None, at_ms: int, name: str, text: str) -> None:
        self.flush()
        self._item, self._at_ms = item, at_ms
        pauses = self._model.session.preferences.note_pauses_film
        self._resumes = pauses and self._player.playing
        if self._resumes:
            self._player.pause()
        self._editor.open(f"{film_time(at_ms)}  {name}", text)

    def _write(self, text: str) -> None:
        if self._item is not None:
            self._model.write_note(self._item, text.strip())
        elif text.strip():
            self._item = self._model.add_note(self._at_ms, text.strip())

    def _end(self, *, resume: bool) -> None:
        self._drop_empty()
        if resume and self._resumes:
            self._player.play()
        self.ended.emit()

    def _drop_empty(self) -> None:
        """A note without code and words is nothing."""
        row = self._model.state.moment(self._item)
        if row is not None and row.code_id is None and not row.note:
            self._model.remove(row.id)
        self._item = None
