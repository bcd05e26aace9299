"""NewPassphrase: the fields in which a new passphrase is typed, twice, and weighed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.viewmodels.passphrase import NOTHING, Strength, strength_of
from ui.widgets.form import Field
from ui.widgets.password_edit import PasswordEdit
from ui.widgets.strength_meter import StrengthMeter


class NewPassphrase(QWidget):
    """Two fields and a meter. The passphrase lies in the fields only.

    Signals:
        edited: either field changed.
        submitted: Enter was pressed in the second field.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, passphrase: str = "", repeated: str = "") -> None:
        super().__init__()
        self.own_words: tuple[str, ...] = ()
        self._first, self._second = PasswordEdit(tall=True), PasswordEdit(tall=True)
        self._meter = StrengthMeter()
        self._first.setText(passphrase)
        self._second.setText(repeated)
        help_text = self.tr(
            "Take five or more plain words. A sentence is easier to remember than a password, "
            "and harder to guess."
        )
        self._first_field = Field(self.tr("Passphrase"), self._first)
        self._second_field = Field(self.tr("Once more"), self._second, help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(self._first_field)
        column.addWidget(self._meter)
        column.addSpacing(theme.S8)
        column.addWidget(self._second_field)
        self.strength = NOTHING
        for field in (self._first, self._second):
            field.textChanged.connect(self._weigh)
        self._first.returnPressed.connect(self._second.setFocus)
        self._second.returnPressed.connect(self.submitted)
        self.setFocusProxy(self._first)
        self._weigh()

    @property
    def passphrase(self) -> str:
        """What was typed first."""
        return self._first.text()

    @property
    def repeated(self) -> str:
        """What was typed again."""
        return self._second.text()

    @property
    def is_complete(self) -> bool:
        """Whether it is strong enough and the same twice."""
        return self.strength.enough and self.passphrase == self.repeated

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._second.clear()

    def weigh_with(self, own_words: tuple[str, ...]) -> None:
        """Weigh again, with words that someone who knows the coach would try."""
        self.own_words = own_words
        self._weigh()

    def _weigh(self) -> None:
        self.strength = strength_of(self.passphrase, self.own_words)
        typed = bool(self.passphrase)
        score = self.strength.score if typed else None
        word = self._word(self.strength.score) if typed else ""
        self._meter.set_state(score, word, self._advice(self.strength) if typed else "")
        started_else = not self.passphrase.startswith(self.repeated)
        self._second_field.set_error(
            self.tr("This is not the same as above.") if started_else else ""
        )
        self.edited.emit()

    def _word(self, score: int) -> str:
        return (
            self.tr("Very weak."),
            self.tr("Weak."),
            self.tr("Not strong enough yet."),
            self.tr("Strong."),
            self.tr("Very strong."),
        )[score]

    def _advice(self, strength: Strength) -> str:
        if strength.enough:
            words = strength.words
            if words > 2:
                return self.tr("{} words, good to remember.").format(words)
            return self.tr("Write it down nowhere near the computer.")
        return {
            "own": self.tr("Your own name is easy to guess. Leave it out."),
            "repeat": self.tr("Something is repeated. Add words that differ."),
            "row": self.tr("A row on the keyboard is tried first. Take words."),
            "date": self.tr("A year or date is tried first. Take words."),
            "common": self.tr("Many people use this. Add words that have nothing to do with it."),
            "longer": self.tr("Add a word or two."),
        }.get(strength.advice, "")
