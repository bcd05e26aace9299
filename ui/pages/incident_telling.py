"""The last steps of an incident: who must know, by when, and the notification for each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.duties import CoachRole
from beeldcoach.services.incidents import AUTHORITY, PEOPLE
from ui import theme
from ui.navigation import Location
from ui.pages.autosave import Autosave
from ui.pages.incident_panes import Pane
from ui.printing import has_printer
from ui.viewmodels.incident_words import moment_text
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.letter_text import LetterText
from ui.widgets.planned_date import PlannedDate

if TYPE_CHECKING:
    from beeldcoach.services.incidents import IncidentPage, SchoolToTell
    from ui.i18n import Language
    from ui.viewmodels.incident import IncidentModel


class TellPane(Pane):
    """A row for each who is to be told, with the day on which that was done.

    Signals:
        going: the Location where the coach's role at a school is chosen.
    """

    going = Signal(object)

    def __init__(self, model: IncidentModel, language: Language) -> None:
        super().__init__()
        self._model, self._language = model, language
        self.rows: dict[str, ToldRow] = {}
        self._card = Card()
        self._card.body.setSpacing(theme.S16)
        self.add(self._card)
        self.end()

    def set_state(self, page: IncidentPage | None) -> None:
        """Show who must know."""
        if page is None:
            return
        wanted = [*(str(each.school.id) for each in page.schools), AUTHORITY, PEOPLE]
        if list(self.rows) != wanted:
            self._rebuild(wanted)
        for each in page.schools:
            told = date.fromisoformat(each.told_on) if each.told_on else None
            row = self.rows[str(each.school.id)]
            row.set_state(each.school.name, self._school_words(each), told, page.today, needed=True)
            row.role.setVisible(not each.school.role)
        incident = page.incident
        words, needed = self._authority(page)
        self.rows[AUTHORITY].set_state(
            self.tr("Data protection authority"),
            words,
            incident.told_authority_on,
            page.today,
            needed=needed,
        )
        words, needed = self._people(page)
        self.rows[PEOPLE].set_state(
            self.tr("The people concerned"), words, incident.told_people_on, page.today,
            needed=needed,
        )  # fmt: skip

    def _rebuild(self, wanted: list[str]) -> None:
        while (item := self._card.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for key in wanted:
            self.rows[key] = row = ToldRow(key, self._model)
            row.choosing.connect(self._choose_role)
            self._card.add(row)

    def _choose_role(self, key: str) -> None:
        self.going.emit(Location("school", UUID(key), "duties"))

    def _school_words(self, each: SchoolToTell) -> str:
        if each.school.role == CoachRole.EMPLOYEE:
            return self.tr("You work there: tell at once, as the rules of the school say.")
        if each.school.role == CoachRole.PROCESSOR:
            return self.tr("You are processor: tell at once. The school tells the authority.")
        return self.tr(
            "Choose your role there first: who answers for the data follows from it. "
            "Tell at once all the same."
        )

    def _authority(self, page: IncidentPage) -> tuple[str, bool]:
        until = moment_text(page.incident.deadline, self._language)
        if page.undecided and not page.by_coach:
            words = self.tr(
                "Who tells it follows from your role at the school: choose that first. "
                "Reckon with {} at the latest."
            )
            return words.format(until), False
        if not page.tells_authority and page.schools:
            words = self.tr("Nobody can read it, so it may not be needed: the schools decide.")
            return words, False
        if not page.tells_authority:
            words = self.tr("Not needed: nobody can read it. What you noted here is enough.")
            return words, False
        if page.by_coach:
            words = self.tr("You are controller: tell within 72 hours, before {}.")
            return words.format(until), True
        words = self.tr("The schools do this, within 72 hours. Reckon with {} at the latest.")
        return words.format(until), False

    def _people(self, page: IncidentPage) -> tuple[str, bool]:
        if page.tells_people:
            return self.tr("The risk is high: tell them, in agreement with the schools."), True
        return self.tr("Needed when the risk for them is high."), False


class ToldRow(QWidget):
    """Who, why, and when that was done. Signals: choosing (her key: the role is to be chosen)."""

    choosing = Signal(str)

    def __init__(self, key: str, model: IncidentModel) -> None:
        super().__init__()
        self.key, self._model = key, model
        self._icon = IconLabel("ph.circle", "ink2", 20)
        self._name = Label("", "strong", wraps=True)
        self._words = Label("", "small", "second", wraps=True)
        self.told: PlannedDate | None = None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._words)
        self.role = QPushButton(self.tr("Choose your role …"))
        self.role.hide()
        self.role.clicked.connect(lambda: self.choosing.emit(self.key))
        words.addSpacing(theme.S4)
        words.addWidget(self.role, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.S12)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)

    def set_state(
        self, name: str, words: str, told: date | None, today: date, *, needed: bool
    ) -> None:
        """Show who it is and whether she was told."""
        self._name.setText(name)
        self._words.setText(words)
        if self.told is None:
            self.told = PlannedDate(self.tr("{} told on").format(name))
            self.told.changed.connect(lambda day: self._model.tell(self.key, day))
            column = QVBoxLayout()
            column.setSpacing(theme.S4)
            column.addWidget(Label(self.tr("Told on"), "small", "second"))
            column.addWidget(self.told)
            self._row.addLayout(column)
        self.told.set_state(told, today)
        icon = ("ph.check-circle", "ok") if told is not None else ("ph.circle", "ink2")
        if told is None and needed:
            icon = ("ph.warning", "warn")
        self._icon.set_state(*icon)


class NoticePane(Pane):
    """The notification for one of them: filled in, to change, to save or print.

    Signals:
        answering: the coach wants to answer what is open still.
    """

    answering = Signal()

    def __init__(self, model: IncidentModel) -> None:
        super().__init__()
        self._model = model
        self._shown: tuple[object, str] | None = None
        self.to = QComboBox()
        self.to.activated.connect(self._choose)
        self.text = LetterText()
        self._saving = Autosave(self.text, self._keep)
        self.text.textChanged.connect(self._saving.touch)
        self.text.setAccessibleName(self.tr("The notification"))
        help_text = self.tr("Filled in from the steps before. Change what you want.")
        self.text.setAccessibleDescription(help_text)
        self._help = Label(help_text, "small", "second", wraps=True)
        self.names = Label("", "small", "bad", wraps=True)
        words = self.tr(
            "Your e-mail address or telephone number is missing. Who gets this must be able to "
            "reach you: fill them in under Settings, Practice."
        )
        self.unreachable = Label(words, "small", "warn", wraps=True)
        self._make_buttons()
        self._build()
        self.text.stood.connect(self.heading.setChecked)
        self.heading.clicked.connect(self._make_heading)
        self.leave_out.clicked.connect(self._leave_out)
        self.refill.clicked.connect(self._refill)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)

    def _make_buttons(self) -> None:
        self.unanswered = Label("", "small", "warn", wraps=True)
        self.answer = QPushButton(self.tr("Answer it"))
        self.answer.clicked.connect(self.answering)
        self.leave_out = QPushButton(self.tr("Leave names out"))
        self.heading = QPushButton(self.tr("Heading"))
        self.heading.setCheckable(True)
        self.heading.setToolTip(self.tr("Makes the line with the cursor a heading"))
        self.refill = QPushButton(self.tr("Fill in again"))
        self.copy = QPushButton(self.tr("Copy the words"))
        self.copy.setIcon(theme.icon("ph.copy", "ink", 16))
        self.copy.setToolTip(self.tr("To paste them in the form of the authority or in a mail"))
        self.save = QPushButton(self.tr("Save as PDF …"))
        self.print = QPushButton(self.tr("Print …"))

    def _build(self) -> None:
        theme.set_role(self.refill, "quiet")
        theme.set_role(self.save, "primary")
        who = QHBoxLayout()
        who.setSpacing(theme.S12)
        self.to.setMinimumContentsLength(24)
        who.addWidget(Field(self.tr("For whom"), self.to))
        who.addStretch(1)
        bottom = Qt.AlignmentFlag.AlignBottom
        for button in (self.copy, self.print, self.save):
            who.addWidget(button, 0, bottom)
        above = QHBoxLayout()
        above.setSpacing(theme.S8)
        above.addWidget(self._help, 1)
        above.addWidget(self.refill)
        above.addWidget(self.heading)
        self._left = _beside(self.unanswered, self.answer)
        self._wrong = _beside(self.names, self.leave_out)
        self.column.addLayout(who)
        self.add(self._left)
        self.add(self._wrong)
        self.add(self.unreachable)
        self.column.addLayout(above)
        self.add(self.text)
        self.end()

    def set_state(self, page: IncidentPage | None) -> None:
        """Show the notification."""
        notice = self._model.notice
        if page is None or notice is None:
            return
        self._show_recipients()
        shown = (page.incident.id, notice.draft.to)
        anew, self._shown = self._shown != shown, shown
        if anew:
            self._saving.forget()
        if not self._saving.waiting:
            self.text.set_marked(notice.draft.text)
        self.refill.setVisible(notice.draft.written)
        names = ", ".join(notice.names)
        words = self.tr("This stays here as long as it names {}.").format(names)
        self.names.setText(words if names else "")
        self._wrong.setVisible(bool(names))
        self.unreachable.setVisible(not notice.reachable)
        self._show_unanswered(page, written=notice.draft.written)
        writable = not self._model.session.core.read_only
        for button in (self.copy, self.save, self.print):
            button.setEnabled(not names and writable)
        self.print.setVisible(has_printer())

    def _show_unanswered(self, page: IncidentPage, *, written: bool) -> None:
        """Name what was not answered, before anything goes out."""
        names = {
            "locked": self.tr("whether the vault was locked"),
            "passphrase": self.tr("whether its key was with the device"),
            "files": self.tr("which files it is about"),
            "consequences": self.tr("what can come of it"),
            "high_risk": self.tr("how high the risk is"),
            "measures": self.tr("what you did about it"),
        }
        left = "; ".join(names[name] for name in page.unanswered)
        words = self.tr("Not answered yet: {}. The notification says that it was not checked.")
        if written:
            words = self.tr("Not answered yet: {}.")
        self.unanswered.setText(words.format(left))
        self._left.setVisible(bool(left))

    def _show_recipients(self) -> None:
        words = {
            AUTHORITY: self.tr("Data protection authority"),
            PEOPLE: self.tr("The people concerned"),
        }
        wanted = [(name or words[key], key) for key, name in self._model.recipients()]
        with QSignalBlocker(self.to):
            shown = [(self.to.itemText(i), self.to.itemData(i)) for i in range(self.to.count())]
            if shown != wanted:
                self.to.clear()
                for name, key in wanted:
                    self.to.addItem(name, key)
            self.to.setCurrentIndex(self.to.findData(self._model.to))

    def _choose(self, _index: int) -> None:
        self.flush()
        self._model.choose_recipient(str(self.to.currentData()))

    def _keep(self) -> None:
        self._model.write(self.text.marked)

    def _make_heading(self, on: bool) -> None:  # noqa: FBT001  a slot
        self.text.make_heading(on=on)
        self.text.setFocus()

    def _leave_out(self) -> None:
        self.flush()
        self._model.leave_names_out()

    def _refill(self) -> None:
        self._saving.forget()
        self._model.refill()

    def _copy(self) -> None:
        self.flush()
        self._model.copy()

    def _save(self) -> None:
        self.flush()
        self._model.save()

    def _print(self) -> None:
        self.flush()
        self._model.print_notice()

    def flush(self) -> None:
        """Keep now what was typed."""
        self._saving.flush()


def _beside(words: Label, button: QPushButton) -> QWidget:
    """Return words with the button that mends what they tell."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.S12)
    row.addWidget(words, 1)
    row.addWidget(button)
    return box
