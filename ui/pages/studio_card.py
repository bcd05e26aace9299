"""The card of a fragment: what it is called, why it was chosen, and what to ask about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.i18n import film_time
from ui.pages.studio_fields import Draft
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.viewmodels.studio_state import FragmentRow

_TEXT_HEIGHT = 50  # two lines; the field scrolls


class FragmentCard(QStackedWidget):
    """One fragment, or what to do to have one. All is told while it is typed.

    Signals:
        filled: the fragment, the name of a field (title, fact, meaning, question, kind), its text.
        played: the fragment is to be played.
        clicked: something was pressed that keeps no keyboard.
    """

    filled = Signal(object, str, str)
    played = Signal(object)
    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: FragmentRow | None = None
        sentence = self.tr(
            "No fragment yet. Press I at its begin and O at its end, then F to cut it. "
            "With a moment chosen, F cuts around it."
        )
        self._empty = EmptyState("ph.scissors", sentence)
        self._number = Label("", "strong")
        self._length = Label("", "small", "second", tabular=True)
        self._kind = Segmented()
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {
            "title": QLineEdit(),
            "fact": QPlainTextEdit(),
            "meaning": QPlainTextEdit(),
            "question": QLineEdit(),
        }
        self._drafts = {name: Draft(field) for name, field in self._fields.items()}
        self._build()
        self._bind()

    def set_state(self, row: FragmentRow | None) -> None:
        """Show a fragment; a field that is being typed in keeps its text."""
        other = (row.id if row else None) != (self._row.id if self._row else None)
        if other:
            self.flush()
        self._row = row
        self._turn_to(0 if row is None else 1)
        if row is None:
            for draft in self._drafts.values():
                draft.show("", anew=True)
            return
        self._number.setText(str(row.number))
        self._length.setText(film_time(row.end_ms - row.start_ms + 500))
        self._kind.set_state(self._kinds(), row.kind)
        for name, draft in self._drafts.items():
            draft.show(getattr(row, name), anew=other)

    def _turn_to(self, place: int) -> None:
        """Show one side, and ask no room for the other."""
        for index, side in enumerate((self._empty, self._card)):
            ask = QSizePolicy.Policy.Preferred if index == place else QSizePolicy.Policy.Ignored
            side.setSizePolicy(QSizePolicy.Policy.Preferred, ask)
        self.setCurrentIndex(place)

    def flush(self) -> None:
        """Tell what was typed up to now."""
        for draft in self._drafts.values():
            draft.flush()

    @property
    def is_open(self) -> bool:
        """Whether there is a fragment to write about."""
        return self._row is not None

    def focus_title(self) -> None:
        """Take the keyboard."""
        self._fields["title"].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After a click on a choice the keyboard goes back to the film."""
        if event.type() is QEvent.Type.MouseButtonRelease:
            self.clicked.emit()
        return super().eventFilter(watched, event)

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("success", self.tr("success")),
            ("question", self.tr("question")),
            ("contrast", self.tr("contrast")),
            ("own_choice", self.tr("own choice")),
        ]

    def _build(self) -> None:
        self._card = card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        column.setSpacing(6)
        column.addLayout(self._head())
        column.addWidget(self._kind)
        column.addLayout(self._texts())
        self._name_fields()
        self._kind.set_state(self._kinds(), "")
        self._kind.setAccessibleName(self.tr("Kind of fragment"))
        for segment in self._kind.findChildren(QWidget):
            segment.installEventFilter(self)
        self.addWidget(self._empty)
        self.addWidget(card)

    def _head(self) -> QHBoxLayout:
        play = QToolButton()
        play.setIcon(theme.icon("ph.play", "ink", 16))
        play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        play.setAccessibleName(self.tr("Play this fragment"))
        play.setToolTip(self.tr("Play this fragment"))
        play.clicked.connect(self._play)
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(self._number)
        head.addWidget(self._fields["title"], 1)
        head.addWidget(self._length)
        head.addWidget(play)
        return head

    def _texts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S8)
        grid.setVerticalSpacing(2)
        labels = (self.tr("Fact: what do you see?"), self.tr("Meaning"), self.tr("Open question"))
        for place, words in enumerate(labels):
            label = Label(words, "small")
            label.setFont(_small_strong())
            grid.addWidget(label, 2 * (place // 2), place % 2)
        for name, place in (("fact", 0), ("meaning", 1)):
            field = self._fields[name]
            field.setFixedHeight(_TEXT_HEIGHT)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
            grid.addWidget(field, 1, place)
        grid.addWidget(self._fields["question"], 3, 0, 1, 2)
        return grid

    def _name_fields(self) -> None:
        title = self._fields["title"]
        if isinstance(title, QLineEdit):
            title.setPlaceholderText(self.tr("Title, in the teacher's words"))
        names = {
            "title": self.tr("Title of the fragment"),
            "fact": self.tr("Fact: what do you see?"),
            "meaning": self.tr("Meaning"),
            "question": self.tr("Open question"),
        }
        for name, words in names.items():
            self._fields[name].setAccessibleName(words)

    def _bind(self) -> None:
        self._kind.chosen.connect(lambda kind: self._tell("kind", kind))
        for name, draft in self._drafts.items():
            draft.written.connect(lambda text, name=name: self._tell(name, text))

    def _play(self) -> None:
        if self._row is not None:
            self.played.emit(self._row.id)

    def _tell(self, name: str, text: str) -> None:
        if self._row is not None:
            self.filled.emit(self._row.id, name, text)


def _small_strong() -> QFont:
    font = theme.font("small")
    font.setWeight(font.Weight.DemiBold)
    return font
