"""CopyPasswordDialog: the password of a copy that goes out: words, or one's own typed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.passwords import new_password
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.passphrase import NOTHING, strength_of
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.password_edit import PasswordEdit
from ui.widgets.segmented import Segmented
from ui.widgets.strength_meter import StrengthMeter

if TYPE_CHECKING:
    from ui.viewmodels.picture_questions import AskCopyPassword

_SIZE = (620, 520)
_WORDS, _OWN = "words", "own"


class _TypedTwice(QWidget):
    """A password of one's own: two fields, and how strong it is. Signals: edited."""

    edited = Signal()

    def __init__(self, own_words: tuple[str, ...]) -> None:
        super().__init__()
        self._own_words, self._strength = own_words, NOTHING
        self.first, self.second, self._meter = PasswordEdit(), PasswordEdit(), StrengthMeter()
        self._again = Field(self.tr("Once more"), self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(Field(self.tr("Password"), self.first))
        column.addWidget(self._meter)
        column.addWidget(self._again)
        self.setFocusProxy(self.first)
        for field in (self.first, self.second):
            field.textChanged.connect(self._weigh)
        self._weigh()

    @property
    def password(self) -> str:
        """What was typed first."""
        return self.first.text()

    @property
    def is_complete(self) -> bool:
        """Whether it is strong enough and the same twice."""
        return self._strength.enough and self.first.text() == self.second.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _weigh(self) -> None:
        typed = self.first.text()
        self._strength = strength_of(typed, self._own_words)
        enough = self._strength.enough
        word = self.tr("Strong enough.") if enough else self.tr("Not strong enough yet.")
        advice = "" if enough else self.tr("Take five or more words that do not belong together.")
        self._meter.set_state(
            self._strength.score if typed else None,
            word if typed else "",
            advice if typed else "",
        )
        other = not typed.startswith(self.second.text())
        self._again.set_error(self.tr("This is not the same as above.") if other else "")
        self.edited.emit()


class CopyPasswordDialog(AnsweringDialog):
    """Answers with the password, which nobody keeps."""

    def __init__(self, question: AskCopyPassword, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Password of the copy"))
        self._recipient = question.recipient
        self.kind, self._kind = Segmented(), _WORDS
        self.words = Label(new_password(), "heading", wraps=True)
        self.others = QPushButton(self.tr("Other words"))
        self.own = _TypedTwice(question.own_words)
        self.agreed = QCheckBox()
        self.agreed.setText(self.tr("We agreed on this, and wrote it down"))
        self._choices = QStackedWidget()
        self._compose()
        self._bind()
        self._render()
        self.resize(*fitting(parent, _SIZE))

    @property
    def password(self) -> str:
        """What the copy opens with."""
        return self.words.text() if self._kind == _WORDS else self.own.password

    def _compose(self) -> None:
        about = self.tr(
            "The copy opens in a browser with this password only. Tell it to {} in person or by "
            "telephone, never in the same message as the file. It is shown once and kept nowhere: "
            "who loses it gets a new copy."
        )
        self.body.addWidget(Label(about.format(self._recipient), wraps=True))
        self._show_kind()
        self.kind.setAccessibleName(self.tr("Which password"))
        self.body.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        card = Card()
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.others, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        theme.set_role(self.others, "quiet")
        self.others.setAutoDefault(False)
        holder = _at_top(card)
        self._choices.addWidget(holder)
        self._choices.addWidget(_at_top(self.own))
        self.body.addWidget(self._choices, 1)
        self.body.addWidget(self.agreed)
        self.add_cancel()
        self.go_on = self.add_button(self.tr("Use this password"), "primary")

    def _bind(self) -> None:
        self.kind.chosen.connect(self._choose)
        self.others.clicked.connect(self._draw)
        self.own.edited.connect(self._render)
        self.agreed.toggled.connect(lambda _: self._render())
        self.go_on.clicked.connect(lambda: self.give(self.password))

    def _show_kind(self) -> None:
        kinds = [(_WORDS, self.tr("Words")), (_OWN, self.tr("My own"))]
        self.kind.set_state(kinds, self._kind)

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self._show_kind()
        self._choices.setCurrentIndex(0 if kind == _WORDS else 1)
        if kind == _OWN:
            self.own.setFocus()
        self._render()

    def _draw(self) -> None:
        self.agreed.setChecked(False)
        self.words.setText(new_password())
        self._render()

    def _render(self) -> None:
        self.words.setAccessibleName(self.tr("Password: {}").format(self.words.text()))
        fits = self._kind == _WORDS or self.own.is_complete
        self.go_on.setEnabled(fits and self.agreed.isChecked())

    def done(self, result: int) -> None:
        """Forget what was shown and typed."""
        self.own.clear()
        self.words.setText("")
        super().done(result)


def _at_top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch()
    return holder
