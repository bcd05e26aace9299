"""A note at a time of the lesson: stored while it is typed, kept when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from beeldcoach.domain.records import TEXT_LIMIT
from ui import theme
from ui.i18n import film_time
from ui.pages.studio_fields import Draft
from ui.pages.studio_time import time_typed
from ui.widgets.label import Label

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from ui.viewmodels.observation import ObservationModel

TIME_WIDTH = 76  # room for 1:02:03
_STAYS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class LineField(QLineEdit):
    """One line. Signals: committed (Enter), taken (the keyboard came), left (it went)."""

    committed = Signal()
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends it; Escape is the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.committed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it has the keyboard."""
        super().focusInEvent(event)
        if event.reason() not in _STAYS:
            self.taken.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()


class TimeField(LineField):
    """A time of the lesson, minutes and seconds."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedWidth(TIME_WIDTH)
        self.setMaxLength(8)
        self.setFont(theme.font("text", tabular=True))
        self.setAccessibleName(name)
        self.textEdited.connect(lambda _: self.show_error(on=False))

    @property
    def ms(self) -> int | None:
        """The time that stands there; None when it is none."""
        return time_typed(self.text())

    def show_ms(self, ms: int) -> None:
        """Show a time."""
        text = film_time(ms)
        if text != self.text():
            self.setText(text)
        self.show_error(on=False)

    def show_error(self, *, on: bool) -> None:
        """Mark that what stands there is no time."""
        state = "error" if on else ""
        if (self.property("state") or "") != state:
            self.setProperty("state", state)
            theme.restyle(self)


class NoteBar(QFrame):
    """Time and note side by side. The time follows the clock until a note is begun.

    Signals:
        ended: the note is done; the keyboard belongs to the clock.
    """

    ended = Signal()

    def __init__(self, model: ObservationModel) -> None:
        super().__init__()
        self._model = model
        self._item: UUID | None = None
        self._low = False
        self.setProperty("ground", "surface")
        self.time = TimeField(self.tr("Time of the note"))
        self.note = LineField()
        self.note.setMaxLength(TEXT_LIMIT)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(
            self.tr("What you see or hear, as a fact; initials are enough")
        )
        self.hint = Label("", "small", "second", wraps=True)
        self._draft = Draft(self.note)
        self._say()
        fields = QHBoxLayout()
        fields.setSpacing(theme.S8)
        fields.addWidget(self.time)
        fields.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S8, theme.S16, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(fields)
        column.addWidget(self.hint)
        self._draft.written.connect(self._write)
        self.note.taken.connect(self._freeze)
        self.note.committed.connect(self._commit)
        self.note.left.connect(self._leave)
        self.time.committed.connect(self._commit_time)
        self.time.left.connect(self._move)

    @property
    def at_ms(self) -> int:
        """The time that a note or a code gets now."""
        typed = self.time.ms
        return self._model.now_ms if typed is None else typed

    @property
    def is_free(self) -> bool:
        """Whether the time may follow the clock."""
        return not (self.note.hasFocus() or self.time.hasFocus() or self.note.text())

    def follow(self, ms: int) -> None:
        """Show the time of the clock, unless a note is being written."""
        if self.is_free:
            self.time.show_ms(ms)

    def set_low(self, *, on: bool) -> None:
        """Leave the help away, which stands in the field then."""
        self._low = on
        self._say()

    def set_enabled(self, *, on: bool) -> None:
        """Let notes be written or not."""
        for field in (self.time, self.note):
            field.setEnabled(on)

    def begin(self) -> None:
        """Write a note at this time."""
        if self.note.isEnabled():
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_at_time(self) -> None:
        """Write the time first; for what is added afterwards."""
        if self.time.isEnabled():
            self.time.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.time.selectAll()

    def flush(self) -> None:
        """Store what was typed, and empty the field."""
        self._leave()

    def _freeze(self) -> None:
        if not self.note.text() and self._model.state.watch is not None and not self._by_hand:
            self.time.show_ms(self._model.now_ms)

    @property
    def _by_hand(self) -> bool:
        """Whether the time is typed: no clock runs."""
        watch = self._model.state.watch
        return watch is None or watch.has_ended

    def _write(self, text: str) -> None:
        if self._item is not None:
            self._model.write_note(self._item, text.strip())
        elif text.strip():
            self._item = self._model.add_note(self.at_ms, text.strip())

    def _commit(self) -> None:
        if self.time.ms is None:
            self._refuse()
            return
        self._leave()
        self.ended.emit()

    def _commit_time(self) -> None:
        if self.time.ms is None:
            self._refuse()
        else:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self) -> None:
        """Another time for the note that is being written."""
        if self.time.ms is None:
            self._refuse()
        elif self._item is not None:
            self._model.place(self._item, self.time.ms)

    def _leave(self) -> None:
        """Keep what was typed; a note without words is nothing."""
        self._draft.flush()
        row = self._model.state.row(self._item)
        if row is not None and not row.note:
            self._model.remove(row.id)
        self._item = None
        self._draft.show("", anew=True)
        self._say()

    def _refuse(self) -> None:
        self.time.show_error(on=True)
        self.hint.setText(self.tr("Write the time as minutes and seconds, such as 12:30."))
        self.hint.set_tone("bad")
        self.hint.show()

    def _say(self) -> None:
        self.hint.setText(
            self.tr("Enter keeps the note. Notes on pupils are personal: initials are enough.")
        )
        self.hint.set_tone("second")
        self.hint.setVisible(not self._low)
