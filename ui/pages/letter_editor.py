"""The left side of the page of letters: title, addressee and words of one letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.domain.letter import TITLE_LIMIT
from ui import theme
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from beeldcoach.domain.ids import LetterId
    from ui.viewmodels.letters import LettersModel

_LONGEST = 400  # lines: the page scrolls, and not a field within it


class LetterEditor(QScrollArea):
    """Plain words; `# ` at the start of a line makes a heading, `- ` a list."""

    def __init__(self, model: LettersModel) -> None:
        super().__init__()
        self._model = model
        self._shown: LetterId | None = None
        self.title = QLineEdit()
        self.title.setMaxLength(TITLE_LIMIT)
        self.addressee = GrowingText(least=2, most=6)
        self.text = GrowingText(least=12, most=_LONGEST)
        self._build()
        self.title.textEdited.connect(lambda text: model.type("title", text))
        self.title.editingFinished.connect(model.save)
        self.addressee.typed.connect(lambda text: model.type("addressee", text))
        self.text.typed.connect(lambda text: model.type("text", text))
        for field in (self.addressee, self.text):
            field.left.connect(model.save)
            field.escaped.connect(self.title.setFocus)
        self.text.cursorPositionChanged.connect(self._follow_cursor)

    def _build(self) -> None:
        address = self.tr("As it stands in the window of the envelope; may stay empty.")
        structure = self.tr(
            "Begin a line with “# ” for a heading, “- ” for a list, “__ ” for a place to sign."
        )
        self._inner = inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S12, theme.S16, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(Field(self.tr("Title of the letter"), self.title))
        column.addWidget(Field(self.tr("To"), self.addressee, address))
        column.addWidget(Field(self.tr("Words of the letter"), self.text, structure))
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def render_state(self) -> None:
        """Show the letter that the view-model has."""
        letter = self._model.letter
        if letter is None:
            return
        title = self._model.text("title")
        if self.title.text() != title:
            self.title.setText(title)
        self.addressee.set_text(self._model.text("addressee"))
        self.text.set_text(self._model.text("text"))
        if letter.id != self._shown:
            self._shown = letter.id
            self.verticalScrollBar().setValue(0)

    def _follow_cursor(self) -> None:
        """Keep the line that is written in view: the field is as high as its words."""
        if self.text.hasFocus():
            place = self.text.cursorRect().center()
            at = self.text.viewport().mapTo(self._inner, place)
            self.ensureVisible(at.x(), at.y(), 0, 3 * self.text.fontMetrics().lineSpacing())
