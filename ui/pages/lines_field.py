"""A field for a few sentences, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.pages.autosave import Autosave
from ui.pages.form_fields import WORDS_MOST, AnswerField
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.content import FormField
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState

_MANY = 12  # lines of a field that says no number


class LinesField(AnswerField):
    """There is always an empty line to go on with, until there are enough; Enter goes there."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._edits: list[QLineEdit] = []
        self._savings: list[Autosave] = []
        self.ask()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S4)
        self.column.addLayout(self._rows)
        self._message = Label("", "small", "warn", wraps=True)
        self._message.hide()
        self.column.addWidget(self._message)
        for _ in range(asked.most or _MANY):  # all at once, so that Tab finds them in order
            self._add()
        self._show([])

    @property
    def control(self) -> QLineEdit:
        """The first of its lines."""
        return self._edits[0]

    @property
    def lines(self) -> list[str]:
        """What stands in the lines that have words."""
        return [edit.text().strip() for edit in self._edits if edit.text().strip()]

    def render_state(self, state: FormState) -> None:
        """Show the lines; what is being typed stays."""
        if any(saving.waiting for saving in self._savings):
            return
        lines = list(state.chosen(self.asked.name))
        if lines != self.lines:
            self._show(lines)

    def flush(self) -> None:
        """Hand over what was typed."""
        for saving in self._savings:
            saving.flush()

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the lines."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))
        for edit in self._edits:
            edit.setProperty("state", "error" if text and wrong else "")
            edit.setAccessibleDescription(text or self.asked.help)
            theme.restyle(edit)

    def _show(self, lines: list[str]) -> None:
        while len(self._edits) < len(lines):  # written when there might be more
            self._add()
        for index, edit in enumerate(self._edits):
            text = lines[index] if index < len(lines) else ""
            if text != edit.text():
                with QSignalBlocker(edit):
                    edit.setText(text)
                if not edit.hasFocus():
                    edit.setCursorPosition(0)  # a long line shows from its begin
        self._make_room()

    def _make_room(self) -> None:
        """Show the lines with words, and an empty one below them."""
        last = max((i for i, edit in enumerate(self._edits) if edit.text().strip()), default=-1)
        for index, edit in enumerate(self._edits):
            edit.setVisible(index <= last + 1 or edit.hasFocus())

    def _add(self) -> None:
        number = len(self._edits) + 1
        edit = QLineEdit()
        edit.setMaxLength(WORDS_MOST)
        edit.setAcceptDrops(False)  # a film let go here is for the page
        edit.setPlaceholderText(self.asked.example if number == 1 else self.tr("One more"))
        edit.setAccessibleName(f"{self.asked.label} {number}")
        saving = Autosave(edit, self._save)
        edit.textChanged.connect(saving.touch)
        edit.textChanged.connect(lambda _: self._make_room())
        edit.returnPressed.connect(lambda: self._go_on(number))
        self._edits.append(edit)
        self._savings.append(saving)
        self._rows.addWidget(edit)

    def _go_on(self, number: int) -> None:
        """Go to the line after this one, where there is one."""
        following: QWidget | None = self._edits[number] if number < len(self._edits) else None
        if following is not None and not following.isHidden():
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _save(self) -> None:
        self.model.fill(self.asked.name, list(self.lines))
