"""The plain fields of a form: lines, texts, the scale, and choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.pages.autosave import Autosave
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scale import ScaleInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.content import FormField, Option
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState

_BESIDE = 76  # characters that question and help may have to stand side by side
_SCALE_LABEL, _SCALE_WIDTH = 120, 440
_WORDS_WIDTH = 760  # longer lines are hard to read


WORDS_MOST = 1_000_000  # characters; what is too long to keep is told, never cut


class AnswerField(QWidget):
    """One field of a form. `render` shows an answer unless a newer one is being typed."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__()
        self.asked, self.model = asked, model
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.S4)
        self.setMaximumWidth(_WORDS_WIDTH)

    def ask(self) -> None:
        """Put the question above the answer, its help beside it, or below where both are long."""
        words, help_text = self.asked.label, self.asked.help
        beside = bool(help_text) and not self.asked.half and len(words) + len(help_text) <= _BESIDE
        if not beside:
            self.column.addWidget(Label(words, "strong", wraps=True))
            if help_text:
                self.column.addWidget(Label(help_text, "small", "second", wraps=True))
            return
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Label(words, "strong"))
        head.addWidget(Label(help_text, "small", "second"), 1)
        self.column.addLayout(head)

    def render_state(self, state: FormState) -> None:
        """Show the answer that the state has."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hand over what was typed and not saved yet."""

    def forget(self) -> None:
        """Let go of what was typed and cannot be saved: another form's answers come."""

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice at the field; "" takes it away."""


class WordsField(AnswerField):
    """One line, or several."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.control: QLineEdit | GrowingText
        self.control = QLineEdit() if asked.kind == "line" else GrowingText(2, 12)
        if isinstance(self.control, QLineEdit):
            self.control.setMaxLength(WORDS_MOST)
        self.control.setPlaceholderText(asked.example)
        self.control.setAcceptDrops(False)  # a film let go here is for the page
        beside = len(asked.label) + len(asked.help) <= _BESIDE and not asked.half
        self._field = Field(asked.label, self.control, asked.help, beside=beside)
        self.column.addWidget(self._field)
        self._saving = Autosave(self.control, self._save)
        self.control.textChanged.connect(self._saving.touch)

    @property
    def text(self) -> str:
        """What stands in the field."""
        if isinstance(self.control, QLineEdit):
            return self.control.text()
        return self.control.toPlainText()

    def render_state(self, state: FormState) -> None:
        """Show the text; what is being typed stays."""
        text = state.text(self.asked.name)
        if self._saving.waiting or text == self.text:
            return
        if isinstance(self.control, GrowingText):
            self.control.set_text(text)
            return
        with QSignalBlocker(self.control):
            self.control.setText(text)
        if not self.control.hasFocus():
            self.control.setCursorPosition(0)  # a long line shows from its begin

    def flush(self) -> None:
        """Hand over what was typed."""
        self._saving.flush()

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the field."""
        (self._field.set_error if wrong else self._field.set_advice)(text)

    def _save(self) -> None:
        self.model.fill(self.asked.name, self.text)


class ScaleField(AnswerField):
    """A question with its slider and number in one row."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.control = ScaleInput()
        self.control.setAccessibleName(asked.label)
        self._icon = IconLabel("ph.warning", "warn", 14)
        self._message = Label("", "small", "warn", wraps=True)
        self.label = Label(asked.label, "strong")
        self.label.setMinimumWidth(_SCALE_LABEL)
        self.label.setBuddy(self.control)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.label)
        row.addWidget(self.control, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.S4)
        below.addWidget(self._icon)
        below.addWidget(self._message, 1)
        self.column.addLayout(row)
        self.column.addLayout(below)
        self.setMaximumWidth(_SCALE_WIDTH)
        self.control.changed.connect(self._save)
        self.set_message("", wrong=False)

    @staticmethod
    def line_up(fields: Sequence[ScaleField]) -> None:
        """Let the sliders of a section begin below one another."""
        widest = max((field.label.sizeHint().width() for field in fields), default=0)
        for field in fields:
            field.label.setMinimumWidth(max(widest, _SCALE_LABEL))

    def render_state(self, state: FormState) -> None:
        """Show the number."""
        self.control.set_state(state.number(self.asked.name))

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the number, or else the help."""
        self._message.setText(text or self.asked.help)
        self._message.set_tone("second" if not text else "bad" if wrong else "warn")
        self._icon.set_state("ph.warning-circle" if wrong else "ph.warning", _token(wrong=wrong))
        self._message.setVisible(bool(text or self.asked.help))
        self._icon.setVisible(bool(text))
        self.control.setAccessibleDescription(text or self.asked.help)

    def _save(self, value: int) -> None:
        self.model.fill(self.asked.name, value)


class ChoiceField(AnswerField):
    """One of a few answers, or none yet."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._options: tuple[Option, ...] = ()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self.ask()
        self._row = QVBoxLayout()
        self._row.setSpacing(0)
        self.column.addLayout(self._row)
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self.column.addWidget(self._message)
        self._offer(asked.options)

    def render_state(self, state: FormState) -> None:
        """Show what was chosen."""
        chosen = state.text(self.asked.name)
        self._group.setExclusive(False)  # else the last one chosen could not be taken off
        for option, button in self._buttons.items():
            button.setChecked(option == chosen)
        self._group.setExclusive(True)

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below the answers."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def _offer(self, options: Sequence[Option]) -> None:
        if tuple(options) == self._options:
            return
        self._options = tuple(options)
        for option in options:
            button = QRadioButton(option.label)
            button.setAccessibleDescription(self.asked.label)
            button.clicked.connect(lambda _=False, key=option.id: self._save(key))
            self._buttons[option.id] = button
            self._group.addButton(button)
            self._row.addWidget(button)

    def _save(self, value: str) -> None:
        self.model.fill(self.asked.name, value)


def _token(*, wrong: bool) -> str:
    return "bad" if wrong else "warn"
