"""Fields of a form: what is asked, help, the control, and what is wrong with the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label, Tone
from ui.widgets.plain_label import plain_label


class Field(QWidget):
    """A question above its control. Below it stands help, or an error or advice instead of it."""

    def __init__(
        self, question: str, control: QWidget, help_text: str = "", *, beside: bool = False
    ) -> None:
        super().__init__()
        self.control = control
        self._help = help_text
        self._question = Label(plain_label(question), "strong", wraps=not beside)
        self._question.setBuddy(control)
        self._beside = Label(help_text if beside else "", "small", "second")
        self._icon = IconLabel("ph.warning", "warn", 14)
        self._below = Label("", "small", "second", wraps=True)
        self._has_help_below = bool(help_text) and not beside
        self._said: tuple[str, Tone, str, str] | None = None
        self._build()
        self._say("", "second")
        control.setAccessibleName(question)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(self._question, 0 if self._beside.text() else 1)
        head.addWidget(self._beside, 1 if self._beside.text() else 0)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S4)
        foot.addWidget(self._icon)
        foot.addWidget(self._below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addLayout(head)
        column.addWidget(self.control)
        column.addLayout(foot)
        upright = self.control.sizePolicy().verticalPolicy()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)

    def set_question(self, question: str) -> None:
        """Ask something else of the same control."""
        self._question.setText(plain_label(question))
        self.control.setAccessibleName(question)

    def set_note(self, text: str) -> None:
        """Say something plain instead of the help, such as a count."""
        self._help, self._has_help_below = text, bool(text)
        self._say("", "second")

    def set_error(self, text: str) -> None:
        """Say what must be mended; "" takes it away."""
        self._say(text, "bad" if text else "second")

    def set_advice(self, text: str) -> None:
        """Say what would be better; it blocks nothing. "" takes it away."""
        self._say(text, "warn" if text else "second")

    def _say(self, text: str, tone: Tone) -> None:
        state = {"bad": "error", "warn": "advice"}.get(tone, "")
        said = (text, tone, state, text or self._help)
        if said == self._said and self._stands(*said[2:]):
            return  # as with every letter that is typed somewhere on the page
        self._said = said
        shown = text or (self._help if self._has_help_below else "")
        self._below.setText(shown)
        self._below.set_tone(tone)
        self._below.setVisible(bool(shown))
        self._icon.set_state("ph.warning-circle" if tone == "bad" else "ph.warning", tone)
        self._icon.setVisible(bool(text))
        self.control.setProperty("state", state)
        self.control.setAccessibleDescription(text or self._help)
        theme.restyle(self.control)

    def _stands(self, state: str, description: str) -> bool:
        """Whether the control, which may mark itself too, is still as it was told."""
        control = self.control
        return control.property("state") == state and control.accessibleDescription() == description


class FieldGrid(QWidget):
    """Fields in columns, filled from left to right, then down; focus order is the same."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._row, self._column = 0, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S24)
        self._grid.setVerticalSpacing(theme.S12)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add(self, field: QWidget, span: int = 1) -> None:
        """Put a field in the next free place; a span wider than what is left starts a new row."""
        span = min(span, self._columns)
        if self._column + span > self._columns:
            self._row, self._column = self._row + 1, 0
        self._grid.addWidget(field, self._row, self._column, 1, span)
        if not field.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            self._grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._column += span
