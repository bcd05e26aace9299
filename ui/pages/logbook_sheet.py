"""One page of a pupil's logbook: how it went, what I did, what worked, what is next, a photo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.kept_words import KeptWords
from ui.pages.photo_box import PhotoBox
from ui.widgets.growing_text import GrowingText
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.smiley_row import SmileyRow

if TYPE_CHECKING:
    from beeldcoach.domain.ids import LogEntryId
    from beeldcoach.services.logbook import Logbook, LogLine
    from ui.viewmodels.logbook import LogbookModel


class LogbookSheet(QWidget):
    """The open page. Its fields are emptied for another page, never carried over."""

    def __init__(self, model: LogbookModel, *, by_pupil: bool) -> None:
        super().__init__()
        self._model, self._by_pupil = model, by_pupil
        self._entry_id: LogEntryId | None = None
        self._day = Label("", "heading")
        self._date = QPushButton(self.tr("Change the day …"))
        self._remove = QPushButton(self.tr("Remove this page"))
        self.feeling = SmileyRow()
        self.feeling.setAccessibleName(self.tr("How did it go?"))
        self.photo = PhotoBox(model, by_pupil=by_pupil)
        self._goals = QWidget()
        self._goal_keys: tuple[str, ...] | None = None
        self._controls = {
            name: GrowingText(1 if name in ("goal", "next_step") else 2, 14)
            for name in ("goal", "did", "worked", "next_step", "coach_question")
        }
        self.words = {
            name: KeptWords(control, partial(self._write, name))
            for name, control in self._controls.items()
        }
        self._build()
        self._date.clicked.connect(model.date)
        self._remove.clicked.connect(self._remove_it)
        self.feeling.changed.connect(model.feel)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S12)
        self._column.addLayout(self._head())
        self._asked = self._question_frame()
        self._column.addWidget(self._asked)
        self._ask(self.tr("How did it go?"), self.feeling)
        chips = QHBoxLayout(self._goals)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(theme.S8)
        self._ask(self.tr("What am I working on?"), self._controls["goal"])
        self._column.addWidget(self._goals)
        self._ask(self.tr("What did I do?"), self._controls["did"])
        self._ask(self.tr("What worked?"), self._controls["worked"])
        self._ask(self.tr("What is my next step?"), self._controls["next_step"])
        self._column.addWidget(self.photo)
        if not self._by_pupil:
            self._column.addWidget(self._coach_part())

    def _head(self) -> QHBoxLayout:
        for button, icon in ((self._date, "ph.calendar-blank"), (self._remove, "ph.trash")):
            button.setIcon(theme.icon(icon, "accent"))
            theme.set_role(button, "quiet")
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(self._day, 1)
        head.addWidget(self._date)
        head.addWidget(self._remove)
        return head

    def _question_frame(self) -> QFrame:
        """Return where the pupil reads the coach's question."""
        frame = QFrame()
        frame.setProperty("ground", "info")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
        row.setSpacing(theme.S12)
        row.addWidget(IconLabel("ph.chat-circle-text", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        self._asked_words = Label("", "big", wraps=True)
        row.addWidget(self._asked_words, 1)
        return frame

    def _coach_part(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("ground", "sunken")
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S16)
        column.setSpacing(theme.S4)
        question = self.tr("One question from the coach")
        label = Label(question, "strong")
        control = self._controls["coach_question"]
        label.setBuddy(control)
        control.setAccessibleName(question)
        column.addWidget(label)
        column.addWidget(Label(self.tr("The pupil reads it at the top of this page."), "small"))
        column.addWidget(control)
        return frame

    def _ask(self, question: str, control: QWidget) -> None:
        label = Label(question, "key")
        label.setBuddy(control)
        control.setAccessibleName(question)
        if isinstance(control, GrowingText):
            control.setFont(theme.font("big"))
            control.set_text("")
        box = QVBoxLayout()
        box.setSpacing(theme.S4)
        box.addWidget(label)
        box.addWidget(control)
        self._column.addLayout(box)

    def set_state(self, entry: LogLine, book: Logbook) -> None:
        """Show a page; what is being typed on it stays."""
        if entry.id != self._entry_id:
            if all(each.id != self._entry_id for each in book.entries):
                self.forget()  # the page that was open has gone
            self._begin(entry.id)
        language = self._model.session.language
        self._day.setText(i18n.date_text(entry.on, language, today=book.today))
        self.feeling.set_state(entry.feeling)
        for name, kept in self.words.items():
            kept.show(getattr(entry, name))
        self._asked_words.setText(entry.coach_question)
        self._asked.setVisible(self._by_pupil and bool(entry.coach_question))
        self._show_goals(() if entry.goal else book.goals)
        locked = self._model.session.core.read_only
        self.setEnabled(not locked)
        mine = not self._by_pupil
        self._date.setVisible(mine)
        self._remove.setVisible(mine)

    def flush(self) -> None:
        """Save what was typed."""
        for kept in self.words.values():
            kept.flush()

    def forget(self) -> None:
        """Save nothing more: the page has gone."""
        for kept in self.words.values():
            kept.forget()

    def _begin(self, entry_id: LogEntryId) -> None:
        self.flush()
        self._entry_id = entry_id
        for kept in self.words.values():
            kept.start_anew()

    def _show_goals(self, goals: tuple[str, ...]) -> None:
        """Offer the running working goals to take over with one press."""
        self._goals.setVisible(bool(goals))
        if goals == self._goal_keys:
            return
        self._goal_keys = goals
        row = self._goals.layout()
        assert row is not None
        while (item := row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for goal in goals[:3]:
            shown = goal if len(goal) <= 40 else f"{goal[:39].rstrip()}…"
            key = QPushButton(plain_label(shown))
            key.setProperty("tall", "yes")
            key.setAccessibleName(goal)
            key.clicked.connect(partial(self._take_goal, goal))
            row.addWidget(key)
        if isinstance(row, QHBoxLayout):
            row.addStretch()

    def _take_goal(self, goal: str) -> None:
        self.words["goal"].forget()
        self._write("goal", goal)
        self._controls["did"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_it(self) -> None:
        self.forget()
        self._model.remove()

    def _write(self, name: str, text: str) -> None:
        if self._entry_id is not None:
            self._model.write(self._entry_id, name, text)
