"""The small card of a fragment, below the moments: what it is called, fact, meaning, question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.i18n import film_time
from ui.models import fragment_words as words
from ui.pages.card_fields import CardDrafts, CardField, QuestionField
from ui.pages.card_menu import CardMenu
from ui.widgets.clicks import tell_clicks
from ui.widgets.empty_state import EmptyState
from ui.widgets.growing_text import GrowingText
from ui.widgets.label import Label
from ui.widgets.menu_chip import MenuChip
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.fragment_rows import FragmentRow

_LINES = 3


class FragmentCard(QStackedWidget):
    """One fragment, or what to do to have one. All is told while it is typed.

    Signals:
        filled: the fragment, the name of a field of FragmentRow, its value.
        acted: the fragment, and what to do with it: see CardMenu.
        clicked: something was pressed that keeps no keyboard.
    """

    filled = Signal(object, str, object)
    acted = Signal(object, str)
    clicked = Signal()

    def __init__(self, plan: TalkPlan) -> None:
        super().__init__()
        self._row: FragmentRow | None = None
        self._shown: object = None  # what was shown last; a key press shows the same again
        self._empty = EmptyState("ph.scissors", words.none_words())
        self._number = Label("", "strong", tabular=True)
        self._kind = MenuChip(self.tr("Kind of fragment"), words.KIND_ICONS)
        self._play = QToolButton()
        self._menu = CardMenu()
        self._question = QuestionField(self.tr("Open question"), plan)
        self._fields: dict[str, QLineEdit | GrowingText] = {
            "title": QLineEdit(),
            "fact": GrowingText(_LINES, _LINES),
            "meaning": GrowingText(_LINES, _LINES),
        }
        self._fields["question"] = self._question.field
        self._facts = QWidget()  # fact and meaning: away while folded
        self._drafts = CardDrafts(self._fields, self)
        self._build()
        self._bind()

    def set_state(
        self, row: FragmentRow | None, count: int = 0, following: int | None = None
    ) -> None:
        """Show a fragment out of so many, and the number of the next one in the film."""
        shown = (row, count, following)
        if shown == self._shown:
            return
        self._shown = shown
        other = (row.id if row else None) != (self._row.id if self._row else None)
        if other:
            self.flush()
        self._row = row
        self._turn_to(0 if row is None else 1)
        self._drafts.show(row, anew=other or row is None)
        if row is None:
            return
        self._number.setText(str(row.number))
        title = self._fields["title"]
        title.setToolTip(plain_tip(row.title))
        if isinstance(title, QLineEdit) and not title.hasFocus():
            title.home(False)  # noqa: FBT003  a long one shows its begin
        length = film_time(row.length_ms + 500)
        play = self.tr("Play this fragment, {length}").format(length=length)
        self._play.setAccessibleName(play)
        self._play.setToolTip(play)
        self._kind.set_state(words.kinds(), row.kind)
        self._menu.set_state(row.number, count, following)
        self._question.set_state(row)
        self.setAccessibleName(words.title_words(row.number, row.title))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Take less room."""
        self._kind.set_narrow(narrow)

    def flush(self) -> None:
        """Tell what was typed up to now."""
        self._drafts.flush()

    @property
    def is_open(self) -> bool:
        """Whether there is a fragment to write about."""
        return self._row is not None

    def focus_title(self) -> None:
        """Take the keyboard."""
        self.focus_on("title")

    def set_folded(self, folded: bool) -> None:  # noqa: FBT001
        """Leave the room of fact and meaning to the moments, unless somebody writes here."""
        writes = any(field.hasFocus() for field in self._fields.values())
        self._facts.setHidden(folded and not writes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show all of the card to who begins to write in it."""
        if event.type() == QEvent.Type.FocusIn:
            self._facts.show()
        return super().eventFilter(watched, event)

    def focus_on(self, field: str) -> None:
        """Let one of the fields take the keyboard."""
        self._facts.show()
        self._fields[field].setFocus(Qt.FocusReason.TabFocusReason)

    def _turn_to(self, place: int) -> None:
        """Show one side, and ask no room for the other."""
        for index, side in enumerate((self._empty, self._card)):
            ask = QSizePolicy.Policy.Preferred if index == place else QSizePolicy.Policy.Ignored
            side.setSizePolicy(QSizePolicy.Policy.Preferred, ask)
        self.setCurrentIndex(place)

    def _build(self) -> None:
        self._card = card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.S12, 6, theme.S12, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(self._head())
        facts = QHBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(theme.S8)
        facts.addWidget(CardField(self.tr("Fact: what do you see?"), self._fields["fact"]), 1)
        facts.addWidget(CardField(self.tr("Meaning"), self._fields["meaning"]), 1)
        column.addWidget(self._facts)
        column.addWidget(self._question)
        self.addWidget(self._empty)
        self.addWidget(card)

    def _head(self) -> QHBoxLayout:
        title = self._fields["title"]
        title.setProperty("flat", "yes")
        title.setFont(theme.font("strong"))
        assert isinstance(title, QLineEdit)
        title.setPlaceholderText(self.tr("Title, in the teacher's words"))
        title.setAccessibleName(self.tr("Title of the fragment"))
        self._play.setIcon(theme.icon("ph.play", "accent", 14))
        self._play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.setSpacing(theme.S4)
        head.addWidget(self._number)
        head.addWidget(title, 1)
        head.addWidget(self._kind)
        head.addWidget(self._play)
        head.addWidget(self._menu)
        return head

    def _bind(self) -> None:
        self._drafts.written.connect(self._tell)
        self._question.picked.connect(self.flush)
        self._question.clicked.connect(self.clicked)
        self._kind.chosen.connect(lambda kind: self._tell("kind", kind))
        self._play.clicked.connect(lambda: self._act("play"))
        self._menu.acted.connect(self._act)
        tell_clicks(self._play, self.clicked.emit)
        for field in self._fields.values():
            field.installEventFilter(self)
            if isinstance(field, GrowingText):
                field.escaped.connect(self.clicked)

    def _act(self, what: str) -> None:
        if self._row is not None:
            self.flush()
            self.acted.emit(self._row.id, what)

    def _tell(self, name: str, value: object) -> None:
        if self._row is not None:
            self.filled.emit(self._row.id, name, value)
