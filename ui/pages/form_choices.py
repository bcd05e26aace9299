"""Fields of a form with answers of another kind than words: yes or no, several, days, numbers."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui import i18n, theme
from ui.pages.form_fields import AnswerField
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.planned_date import PlannedDate
from ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from beeldcoach.domain.records import Value
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


class _TypedField(_BelowField):
    """A short answer that is typed; what cannot be read stays as it was typed, and is told."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._wrong = ""
        self._edit = QLineEdit()
        self._edit.setAcceptDrops(False)
        self._edit.setFont(theme.font("text", tabular=True))
        self.add_control(self._edit)
        self._edit.editingFinished.connect(self.flush)

    def render_state(self, state: FormState) -> None:
        """Show the answer; what is being typed, or cannot be read, stays."""
        if self._wrong or self._edit.isModified():
            return
        with QSignalBlocker(self._edit):
            self._edit.setText(self.words_of(state))

    def flush(self) -> None:
        """Hand over what was typed."""
        if not self._edit.isModified():
            return
        text = self._edit.text().strip()
        self._wrong = self.wrong_in(text)
        super().set_message(self._wrong, wrong=bool(self._wrong))
        self._edit.setModified(False)
        if not self._wrong:
            self.model.fill(self.asked.name, self.value_of(text))

    def forget(self) -> None:
        """Let go of what could not be read."""
        self._wrong = ""
        self._edit.setModified(False)

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the field, unless it cannot even be read."""
        super().set_message(self._wrong or text, wrong=wrong or bool(self._wrong))

    def words_of(self, state: FormState) -> str:
        """Return the answer as it is typed."""
        raise NotImplementedError

    def wrong_in(self, text: str) -> str:
        """Return why a text is no answer; "" where it is one."""
        raise NotImplementedError

    def value_of(self, text: str) -> Value:
        """Return the answer that a text is; None for an empty one."""
        raise NotImplementedError


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
        self.ask()
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


class DateAnswerField(AnswerField):
    """A day, or none yet."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.control = PlannedDate(asked.label)
        self.control.setAccessibleName(asked.label)
        self.ask()
        self.column.addWidget(self.control)
        self.control.changed.connect(self._save)

    def render_state(self, state: FormState) -> None:
        """Show the day."""
        text = state.text(self.asked.name)
        value = date.fromisoformat(text) if text else None
        self.control.set_state(value, self.model.session.today)

    def _save(self, value: date | None) -> None:
        self.model.fill(self.asked.name, value.isoformat() if value else None)


class TimeField(_TypedField):
    """A time of day, typed as 9, 9.30 or 9:30."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._edit.setPlaceholderText(asked.example or "15.30")

    def words_of(self, state: FormState) -> str:
        """Return the time as the language writes it."""
        text = state.text(self.asked.name)
        return i18n.clock_text(time.fromisoformat(text)) if text else ""

    def wrong_in(self, text: str) -> str:
        """Return what a time looks like, where it is none."""
        wrong = bool(text) and i18n.clock_of(text) is None
        return self.tr("Write a time such as 15.30.") if wrong else ""

    def value_of(self, text: str) -> Value:
        """Return the time in ISO."""
        value = i18n.clock_of(text)
        return value.isoformat("minutes") if value else None


class NumberAnswerField(_TypedField):
    """A whole number."""

    def words_of(self, state: FormState) -> str:
        """Return the number in figures."""
        value = state.number(self.asked.name)
        return "" if value is None else str(value)

    def wrong_in(self, text: str) -> str:
        """Return what is asked, where it is no such number."""
        highest = self.asked.most or 999
        figures = text.isascii() and text.isdigit() and len(text) <= len(str(highest))
        if not text or (figures and int(text) <= highest):
            return ""
        return self.tr("Write a whole number, at most {highest}.").format(highest=highest)

    def value_of(self, text: str) -> Value:
        """Return the number."""
        return int(text) if text else None


class NoteField(AnswerField):
    """Words that ask nothing."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.column.addWidget(Label(asked.label, "text", "second", wraps=True))
        if asked.help:
            self.column.addWidget(Label(asked.help, "small", "second", wraps=True))

    def render_state(self, state: FormState) -> None:
        """Nothing changes."""
