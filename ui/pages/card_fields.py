"""The fields of a fragment's card: small labels, words that are told while they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.open_question import is_closed
from ui import theme
from ui.models import fragment_words as words
from ui.pages.studio_fields import Draft
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.fragment_rows import FragmentRow
    from ui.widgets.growing_text import GrowingText
    from ui.widgets.sentence_edit import SentenceEdit


class SmallAdvice(QWidget):
    """A quiet sentence below a field; it takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "small", "warn", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(theme.S4)
        row.addWidget(IconLabel("ph.info", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.set_words("")

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def set_words(self, sentence: str) -> None:
        """Say this; "" says nothing."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))


class CardField(QWidget):
    """A label of 12 px above one control."""

    def __init__(self, label: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self._label = Label(label, "small_strong")
        self._label.setBuddy(control)
        control.setAccessibleName(label)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(self._label)
        self.column.addWidget(control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Say something else above the control."""
        self._label.setText(plain_label(label))

    def hide_label(self) -> None:
        """Leave the label to a screen reader, where the place says what the field is."""
        self._label.hide()


class QuestionField(CardField):
    """The open question, with others to choose from. One for yes or no gets a quiet advice.

    Signals:
        picked: another question was put in its place.
        clicked: something was pressed that keeps no keyboard.
    """

    picked = Signal()
    clicked = Signal()

    def __init__(
        self, label: str, plan: TalkPlan, control: QLineEdit | SentenceEdit | None = None
    ) -> None:
        """Take a field that wraps, where there is room for one; else it is one line."""
        self.field: QLineEdit | SentenceEdit = control or QLineEdit()
        super().__init__(label, self.field)
        self._plan, self._kind = plan, ""
        self.advice = SmallAdvice()
        self.examples = QToolButton()
        self.menu = QMenu(self.examples)
        self._add_examples()
        self.column.addWidget(self.advice)

    def set_state(self, row: FragmentRow) -> None:
        """Offer questions that suit a fragment, and advise about the one that is kept."""
        if row.kind != self._kind:
            self._kind = row.kind
            self.menu.clear()
            for question in self._plan.questions_for(row.kind):
                self.menu.addAction(plain_label(question)).setData(question)
        sentence = words.closed_words() if is_closed(row.question) else ""
        if sentence != self.advice.text:
            self.advice.set_words(sentence)
            self.field.setAccessibleDescription(sentence)

    def _add_examples(self) -> None:
        self.examples.setIcon(theme.icon("ph.lightbulb", "ink2", 16))
        self.examples.setAccessibleName(self.tr("Questions to choose from"))
        self.examples.setToolTip(self.tr("Questions to choose from"))
        self.examples.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.examples.clicked.connect(self._open)
        self.menu.triggered.connect(lambda action: self._pick(action.data()))
        row = QHBoxLayout()
        row.setSpacing(2)
        self.column.removeWidget(self.field)
        row.addWidget(self.field, 1)
        row.addWidget(self.examples, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _open(self) -> None:
        self.menu.popup(self.examples.mapToGlobal(self.examples.rect().bottomLeft()))

    def _pick(self, question: str) -> None:
        self.field.setText(question)
        self.picked.emit()
        self.clicked.emit()


class CardDrafts(QObject):
    """Tells what is typed in the text fields of a card, by the name of the field.

    Signals:
        written: the name of a field of FragmentRow, and its words.
    """

    written = Signal(str, str)

    def __init__(self, fields: dict[str, QLineEdit | GrowingText], parent: QObject) -> None:
        super().__init__(parent)
        self.fields = fields
        self._drafts = {name: Draft(field) for name, field in fields.items()}
        for name, draft in self._drafts.items():
            draft.written.connect(lambda text, name=name: self.written.emit(name, text))

    def show(self, row: FragmentRow | None, *, anew: bool) -> None:
        """Show the words of a card; a field that is being typed in keeps its own."""
        for name, draft in self._drafts.items():
            draft.show(getattr(row, name) if row else "", anew=anew)

    def flush(self) -> None:
        """Tell what was typed up to now."""
        for draft in self._drafts.values():
            draft.flush()
