"""Through which lens a trajectory is looked at; to choose another one is to change it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.form_fields import AnswerField
from ui.widgets.label import Label
from ui.widgets.lens_chooser import LensChooser

if TYPE_CHECKING:
    from beeldcoach.services.content import FormField
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState


class LensField(AnswerField):
    """The trajectory's own lens, which is no answer of a form."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self.ask()
        self.control = LensChooser()
        self.control.set_question(asked.label)
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self.column.addWidget(self.control)
        self.column.addWidget(self._message)
        self.control.chosen.connect(model.change_lens)

    def render_state(self, state: FormState) -> None:
        """Show which lens it is."""
        self.control.set_state(state.lenses, state.planning.lens if state.planning else "")

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show an error or advice below it."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))
