"""Fields of a form with answers of another kind than words: yes or no, several, days, numbers."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.autosave import Autosave
from ui.pages.form_fields import AnswerField
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate
from ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from beeldcoach.services.content import FormField
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState

_SHORT = 120  # pixels, of a field for a time or a number


class _BelowField(AnswerField):
    """A field whose message stands below its control."""

    def add_control(self, control: QWidget, *, stretch: bool = False) -> None:
        """Put the control below its question."""
        self.control = control
        self._field = Field(self.asked.label, control, self.asked.help)
        self.column.addWidget(self._field)
        if not stretch:
            control.setMaximumWidth(_SHORT)

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the field."""
        (self._field.set_error if wrong else self._field.set_advice)(text)


class YesNoField(_BelowField):
    """Yes, no, or not asked yet."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._choice = YesNo()
        self.add_control(self._choice, stretch=True)
        self._choice.answered.connect(lambda yes: self.model.fill(self.asked.name, yes))

    def render_state(self, state: FormState) -> None:
        """Show the answer."""
        self._choice.set_answer(state.yes(self.asked.name))


class ManyField(AnswerField):
    """Any number of a few answers."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._boxes: dict[str, QCheckBox] = {}
        self.column.addWidget(Label(asked.label, "strong"))
        if asked.help:
            self.column.addWidget(Label(asked.help, "small", "second", wraps=True))
        for option in asked.options:
            box = QCheckBox(option.label)
            box.setAccessibleDescription(asked.label)
            box.clicked.connect(self._save)
            self._boxes[option.id] = box
            self.column.addWidget(box)

    def render_state(self, state: FormState) -> None:
        """Show what was chosen."""
        chosen = state.chosen(self.asked.name)
        for option, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(option in chosen)

    def _save(self) -> None:
        chosen = [option for option, box in self._boxes.items() if box.isChecked()]
        self.model.fill(self.asked.name, list(chosen))


class LinesField(AnswerField):
    """A list of sentences; there is always an empty one to go on with, until there are enough."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._edits: list[QLineEdit] = []
        self._savings: list[Autosave] = []
        self.column.addWidget(Label(asked.label, "strong"))
        if asked.help:
            self.column.addWidget(Label(asked.help, "small", "second", wraps=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S4)
        self.column.addLayout(self._rows)
        self._message = Label("", "small", "warn", wraps=True)
        self._message.hide()
        self.column.addWidget(self._message)
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
        self._make_room()
        self._advise(lines)

    def flush(self) -> None:
        """Hand over what was typed."""
        for saving in self._savings:
            saving.flush()

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the lines."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def _advise(self, lines: list[str]) -> None:
        if lines and len(lines) < self.asked.least:
            words = self.tr("With {least} to {most} sentences you can measure better later.")
            words = words.format(least=self.asked.least, most=self.asked.most)
            self.set_message(words, wrong=False)

    def _show(self, lines: list[str]) -> None:
        while len(self._edits) < max(1, len(lines)):
            self._add()
        for index, edit in enumerate(self._edits):
            edit.setVisible(index < max(1, len(lines)))
            text = lines[index] if index < len(lines) else ""
            with QSignalBlocker(edit):
                edit.setText(text)

    def _make_room(self) -> None:
        """Offer an empty line below the last one, unless there are enough."""
        shown = [edit for edit in self._edits if not edit.isHidden()]
        if all(edit.text().strip() for edit in shown) and (
            not self.asked.most or len(shown) < self.asked.most
        ):
            if len(shown) == len(self._edits):
                self._add()
            self._edits[len(shown)].show()

    def _add(self) -> None:
        edit = QLineEdit()
        edit.setAcceptDrops(False)
        edit.setPlaceholderText(self.asked.example if not self._edits else self.tr("One more"))
        number = len(self._edits) + 1
        edit.setAccessibleName(f"{self.asked.label} {number}")
        saving = Autosave(edit, self._save)
        edit.textChanged.connect(saving.touch)
        self._edits.append(edit)
        self._savings.append(saving)
        self._rows.addWidget(edit)

    def _save(self) -> None:
        self.model.fill(self.asked.name, list(self.lines))


class DateAnswerField(AnswerField):
    """A day, or none yet."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.control = PlannedDate(asked.label)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        self.column.addWidget(Label(asked.label, "strong"))
        row.addWidget(self.control)
        row.addWidget(Label(asked.help, "small", "second"), 1)
        self.column.addLayout(row)
        self.control.changed.connect(self._save)

    def render_state(self, state: FormState) -> None:
        """Show the day."""
        text = state.text(self.asked.name)
        value = date.fromisoformat(text) if text else None
        self.control.set_state(value, self.model.session.today)

    def _save(self, value: date | None) -> None:
        self.model.fill(self.asked.name, value.isoformat() if value else None)


class TimeField(_BelowField):
    """A time of day, typed as 9, 9.30 or 9:30."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._edit = QLineEdit()
        self._edit.setFont(theme.font("text", tabular=True))
        self._edit.setPlaceholderText(asked.example or "15.30")
        self.add_control(self._edit)
        self._edit.editingFinished.connect(self._save)

    def render_state(self, state: FormState) -> None:
        """Show the time as the language writes it."""
        text = state.text(self.asked.name)
        if self._edit.hasFocus() and self._edit.isModified():
            return
        with QSignalBlocker(self._edit):
            self._edit.setText(i18n.clock_text(time.fromisoformat(text)) if text else "")

    def flush(self) -> None:
        """Hand over what was typed."""
        if self._edit.isModified():
            self._save()

    def _save(self) -> None:
        self._edit.setModified(False)
        text = self._edit.text().strip()
        value = i18n.clock_of(text)
        if text and value is None:
            self.set_message(self.tr("Write a time such as 15.30."), wrong=True)
            return
        self.set_message("", wrong=False)
        self.model.fill(self.asked.name, value.isoformat("minutes") if value else None)


class NumberAnswerField(_BelowField):
    """A whole number."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._edit = QLineEdit()
        self._edit.setFont(theme.font("text", tabular=True))
        self._edit.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.add_control(self._edit)
        self._edit.editingFinished.connect(self._save)

    def render_state(self, state: FormState) -> None:
        """Show the number."""
        value = state.number(self.asked.name)
        if not (self._edit.hasFocus() and self._edit.isModified()):
            with QSignalBlocker(self._edit):
                self._edit.setText("" if value is None else str(value))

    def flush(self) -> None:
        """Hand over what was typed."""
        if self._edit.isModified():
            self._save()

    def _save(self) -> None:
        self._edit.setModified(False)
        text = self._edit.text().strip()
        highest = self.asked.most or 999
        if text and not (text.isascii() and text.isdigit() and int(text) <= highest):
            words = self.tr("Write a whole number, at most {highest}.").format(highest=highest)
            self.set_message(words, wrong=True)
            return
        self.set_message("", wrong=False)
        self.model.fill(self.asked.name, int(text) if text else None)


class NoteField(AnswerField):
    """Words that ask nothing."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.column.addWidget(Label(asked.label, "text", "second", wraps=True))
        if asked.help:
            self.column.addWidget(Label(asked.help, "small", "second", wraps=True))

    def render_state(self, state: FormState) -> None:
        """Nothing changes."""
