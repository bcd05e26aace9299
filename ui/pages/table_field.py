"""Who sits at the table of a conversation that is filmed or watched, and what each said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from beeldcoach.domain.trajectory import Participant
from ui import i18n, theme
from ui.pages.autosave import Autosave
from ui.pages.form_fields import AnswerField
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.planned_date import PlannedDate
from ui.widgets.yes_no import Choices, YesNo

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.content import FormField
    from beeldcoach.services.dossier import Table
    from ui.i18n import Language
    from ui.viewmodels.form import FormModel
    from ui.viewmodels.form_state import FormState


class _Seat(QWidget):
    """One of them. Signals: changed (a Participant), removed, recording (text and signature)."""

    changed = Signal(object)
    removed = Signal()
    recording = Signal()

    def __init__(self, number: int, language: Language) -> None:
        super().__init__()
        self._shown, self._language = Participant(""), language
        self._today: date | None = None
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)
        self.edit.setPlaceholderText(self.tr("Role or initials"))
        self.edit.setAccessibleName(self.tr("Who, {number}").format(number=number))
        self.said = YesNo()
        self.said.setAccessibleName(self.tr("Agrees, {number}:").format(number=number))
        self.day = PlannedDate(self.tr("Answered, {number}").format(number=number))
        self.how = Choices(("oral", self.tr("Orally")), ("written", self.tr("In writing")))
        self.how.setAccessibleName(self.tr("How, {number}:").format(number=number))
        self.record = QPushButton(self.tr("Text and signature …"))
        theme.set_role(self.record, "quiet")
        self.record.setAccessibleName(
            self.tr("Text and signature of {number} …").format(number=number)
        )
        self._recorded = Label("", "small", "second", wraps=True)
        self._remove = QToolButton()
        self._remove.setIcon(theme.icon("ph.trash", "ink2"))
        remove = self.tr("Take {number} from the table").format(number=number)
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(plain_tip(remove))
        self._bind()
        self._build()

    def _bind(self) -> None:
        self._saving = Autosave(self.edit, self._tell)
        self.edit.textChanged.connect(self._saving.touch)
        self.said.answered.connect(self._answer)
        self.day.changed.connect(self._answer_on)
        self.how.chosen.connect(self._answer_how)
        self.record.clicked.connect(self.recording)
        self._remove.clicked.connect(self.removed)

    def _build(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(theme.S12)
        above.addWidget(self.edit, 1)
        above.addWidget(self.said)
        above.addWidget(self._remove)
        below.addWidget(self.day)
        below.addWidget(self.how)
        below.addWidget(self._recorded, 1)
        below.addWidget(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(above)
        column.addLayout(below)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in order; some of it is hidden at times."""
        return self.edit, self.said, self._remove, self.day, self.how, self.record

    @property
    def participant(self) -> Participant:
        """Who sits here, as far as it was typed."""
        return replace(self._shown, who=self.edit.text())

    def set_state(self, participant: Participant, today: date, *, asked: bool) -> None:
        """Show who sits here; what is being typed stays. `asked`: the text can be recorded."""
        self._shown, self._today = participant, today
        answer, own = participant.answer, not participant.recorded
        self.said.set_answer(answer)
        self.day.set_state(participant.answered_on, today)
        self.how.set_value("written" if participant.written else "oral")
        self.said.setEnabled(own)
        for field in (self.day, self.how):
            field.setVisible(own and answer is not None)
        self.record.setVisible(asked)
        self._recorded.setText("" if own else self._in_register(participant))
        if not self._saving.waiting and participant.who != self.edit.text():
            with QSignalBlocker(self.edit):
                self.edit.setText(participant.who)

    def _in_register(self, seat: Participant) -> str:
        on = seat.answered_on
        if on is None:
            return self.tr("The evidence of the answer is gone: ask again.")
        day = i18n.date_text(on, self._language)
        if seat.answer is False:
            return self.tr("No on {}, as the register of consents says.").format(day)
        return self.tr("Yes on {}, as the register of consents says.").format(day)

    def flush(self) -> None:
        """Tell what was typed."""
        self._saving.flush()

    def forget(self) -> None:
        """Tell nothing more: this seat goes."""
        self._saving.forget()

    def _answer(self, yes: bool) -> None:  # noqa: FBT001  a signal's
        self._set(yes, self._shown.answered_on or self._today)

    def _answer_on(self, on: date | None) -> None:
        self._set(self._shown.answer is not False, on)

    def _set(self, yes: bool, on: date | None) -> None:  # noqa: FBT001  an answer
        self._saving.forget()
        agreed, refused = (on, None) if yes else (None, on)
        self._shown = replace(self._shown, agreed_on=agreed, refused_on=refused)
        self._tell()

    def _answer_how(self, key: str) -> None:
        self._saving.forget()
        self._shown = replace(self._shown, written=key == "written")
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.participant)


class TableField(AnswerField):
    """Whether it is of a conversation; if so, a row for everyone at the table."""

    def __init__(self, asked: FormField, model: FormModel) -> None:
        super().__init__(asked, model)
        self._table: Table | None = None
        self._seats: list[_Seat] = []
        self._awaits_focus = False
        self.ask()
        self.control = YesNo()
        self.control.setAccessibleName(asked.label)
        self.control.answered.connect(self._answer)
        self._heads = QWidget()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S8)
        self._add = QPushButton(self.tr("Add someone"))
        self._add.setIcon(theme.icon("ph.plus", "ink"))
        self._add.clicked.connect(self._add_seat)
        self._fixed = Label(
            self.tr("This one was made already; who sat there stays as it is."),
            "small",
            "second",
            wraps=True,
        )
        self._message = Label("", "small", "bad", wraps=True)
        self._message.hide()
        self._build()

    def _build(self) -> None:
        heads = QHBoxLayout(self._heads)
        heads.setContentsMargins(0, theme.S8, 0, 0)
        heads.setSpacing(theme.S12)
        words = self.tr("At the table, and whether each agrees. One no is a no.")
        heads.addWidget(Label(words, "small", "second", wraps=True), 1)
        self.column.addWidget(self.control)
        self.column.addWidget(self._heads)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._message)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._fixed)

    def render_state(self, state: FormState) -> None:
        """Show who is there."""
        table = self._table = state.table
        self.setVisible(table is not None)
        if table is None:
            return
        self.control.set_answer(table.of_conversation)
        open_ = table.of_conversation
        while len(self._seats) > len(table.participants):
            self._drop_last()
        while len(self._seats) < len(table.participants):
            self._new_seat()
        for seat, participant in zip(self._seats, table.participants, strict=True):
            seat.set_state(participant, self.model.session.today, asked=table.filmed)
            seat.setVisible(open_)
            seat.setEnabled(not table.begun)
        self._heads.setVisible(open_ and bool(self._seats))
        self._add.setVisible(open_ and not table.begun)
        self.control.setEnabled(not table.begun)
        self._fixed.setVisible(table.begun)
        if self._awaits_focus and self._seats and open_:
            self._awaits_focus = False
            self._seats[-1].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Hand over what was typed."""
        for seat in list(self._seats):
            seat.flush()

    def set_message(self, text: str, *, wrong: bool) -> None:
        """Show what is wrong with the table."""
        self._message.setText(text)
        self._message.set_tone("bad" if wrong else "warn")
        self._message.setVisible(bool(text))

    def _answer(self, yes: bool) -> None:  # noqa: FBT001  a signal's
        seats = self._participants()
        if yes and not seats:
            seats, self._awaits_focus = [Participant("")], True
        self.model.set_table(seats, of_conversation=yes)

    def _add_seat(self) -> None:
        self._awaits_focus = True
        self.model.set_table([*self._participants(), Participant("")], of_conversation=True)

    def _take(self, seat: _Seat) -> None:
        seat.forget()
        left = [each.participant for each in self._seats if each is not seat]
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.set_table(left, of_conversation=True)

    def _changed(self) -> None:
        self.model.set_table(self._participants(), of_conversation=True)

    def _record(self, seat: _Seat) -> None:
        """Record the answer with its text and evidence, as of anybody who can be seen."""
        self.flush()
        self.model.record_at_table(self._seats.index(seat), self._participants())

    def _participants(self) -> list[Participant]:
        return [seat.participant for seat in self._seats]

    def _new_seat(self) -> None:
        seat = _Seat(len(self._seats) + 1, self.model.session.language)
        seat.changed.connect(lambda _: self._changed())
        seat.removed.connect(lambda: self._take(seat))
        seat.recording.connect(lambda: self._record(seat))
        before = self._seats[-1] if self._seats else self.control
        self._seats.append(seat)
        self._lines.addWidget(seat)
        _walk_after(before, seat)

    def _drop_last(self) -> None:
        seat = self._seats.pop()
        seat.forget()
        seat.hide()
        seat.deleteLater()


def _walk_after(before: QWidget, seat: _Seat) -> None:
    """Let Tab reach a new seat after the one before it; else it would come last of all."""
    stop = before
    for child in before.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stop = child
    children: list[QWidget] = []
    for field in seat.stops:
        children += [field, *field.findChildren(QWidget)]
    for child in children:
        here = child.window() is before.window()  # the calendar is a window of its own
        if here and child.focusPolicy() & Qt.FocusPolicy.TabFocus and child is not stop:
            QWidget.setTabOrder(stop, child)
            stop = child
