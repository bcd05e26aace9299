"""What stands on a form that came back signed: yes or no a line, the scan, who saw it signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import Answer, Given
from ui import i18n, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.scan_choice import ScanChoice
from ui.viewmodels.consent_flows import ConsentAnswer
from ui.viewmodels.consent_words import form_line, form_text, signers, speakers, together
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.down_scroll import DownScroll
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.consenting import ConsentItem
    from beeldcoach.services.documents import ConsentLine
    from ui.viewmodels.questions import AskPaperAnswer


class PaperAnswerDialog(AnsweringDialog):
    """All of the form is filled in already; nothing is ticked. The answer is a ConsentAnswer."""

    def __init__(self, question: AskPaperAnswer, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        page, form = question.page, question.form
        self._page, self._form = page, form
        language = i18n.language_of(QLocale().name())
        self.set_heading(self.tr("Signed form of {}").format(signers(page)))
        self.answers = [LineAnswer(page, line) for line in form.lines]
        self.scan = ScanChoice(language, question.choose_scan)
        self.name, self.witness, self.day = QLineEdit(signers(page)), QLineEdit(), DateField()
        self.name.setReadOnly(True)
        self.name.setCursorPosition(0)  # of two who sign, the first is read
        self.name.setToolTip(plain_tip(self.name.text()))
        self.witness.setPlaceholderText(self.tr("may be left empty"))
        self.day.set_state(page.today, latest=page.today)
        read = self.tr("{} has read the text and could ask questions.")
        if together(page):
            read = self.tr("{} have read the text and could ask questions.")
        self.read = QCheckBox(plain_label(read.format(speakers(page))))
        self._hint = Label("", "small", "second", wraps=True)
        self._lay_out(form_text(form, language, page.today))
        self._bind()
        self.resize(*fitting(parent))
        self.answers[0].parts[0].setFocus()

    def _lay_out(self, about: str) -> None:
        self.body.setContentsMargins(theme.S24, 0, theme.S24, theme.S8)
        steps = StepsHeader()
        steps.set_state((self.tr("Paper"), self.tr("Receipt")), 0)
        self.body.addWidget(steps)
        self.body.addWidget(Separator())
        columns = QHBoxLayout()
        columns.setSpacing(theme.S24)
        columns.addWidget(self._left(about), 11)
        columns.addLayout(self._right(), 13)
        self.body.addLayout(columns, 1)
        self.buttons.addWidget(self._hint, 10)
        self.add_cancel()
        self.record = self.add_button("", "primary")

    def _left(self, about: str) -> QWidget:
        card = Card(padded=False)
        for answer in self.answers:
            if card.body.count():
                card.add(Separator())
            card.add(answer)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        asked = self.tr("What did {} tick on the paper?")
        if together(self._page):
            asked = self.tr("What did {} each tick? One no is a no.")
        column.addWidget(Label(asked.format(speakers(self._page)), "strong", wraps=True))
        column.addWidget(card)
        text = self.tr("A line that was left open is a no. {0}. Text: version {1}, {2}.")
        names = {"nl": self.tr("Dutch"), "en": self.tr("English")}
        read = self._form.text
        said = text.format(about, read.version, names.get(read.language, read.language))
        column.addWidget(Label(said, "small", "second", wraps=True))
        column.addStretch()
        return DownScroll(inner)

    def _right(self) -> QVBoxLayout:
        fields = QHBoxLayout()
        fields.setSpacing(theme.S12)
        fields.addWidget(Field(self.tr("Name"), self.name), 2)
        fields.addWidget(Field(self.tr("Date"), self.day))
        fields.addWidget(Field(self.tr("Witness"), self.witness), 2)
        column = QVBoxLayout()
        column.setSpacing(theme.S8)
        column.addWidget(Label(self.tr("Scan or photo of the signed form"), "strong"))
        column.addWidget(self.scan, 1)
        column.addLayout(fields)
        column.addWidget(self.read)
        return column

    def _bind(self) -> None:
        for answer in self.answers:
            answer.changed.connect(self._refresh)
        self.scan.changed.connect(self._refresh)
        self.read.toggled.connect(self._refresh)
        self.record.clicked.connect(self._give)
        self._refresh()

    def _refresh(self) -> None:
        count = len(self.answers)
        open_lines = sum(not answer.value for answer in self.answers)
        told, yes = open_lines < count, len(self._said("yes"))
        words = self.tr("Record %n answer(s)", "", count)
        if told and open_lines:
            words = self.tr("Record: {0} yes, {1} no, %n open count(s) as no", "", open_lines)
            words = words.format(yes, count - yes - open_lines)
        self.record.setText(words)
        self.record.setEnabled(told)
        self.record.setIcon(QIcon() if told else theme.icon("ph.lock-simple", "on_accent"))
        why = self.tr("First say of a line what was ticked.")
        self.record.setToolTip("" if told else plain_tip(why))
        hint = self.tr("Nothing is recorded before you press the button.")
        self._say(hint if told else why, wrong=False)

    def _said(self, which: str) -> tuple[ConsentItem, ...]:
        """Return what was answered so; a line that was left open is a no."""
        pairs = zip(self._form.items, self.answers, strict=True)
        return tuple(item for item, answer in pairs if (answer.value or "no") == which)

    def _say(self, text: str, *, wrong: bool) -> None:
        self._hint.setText(text)
        self._hint.set_tone("bad" if wrong else "second")

    def _problem(self) -> str:
        """Return what is missing in words; a no alone needs no proof."""
        if not self._said("yes"):
            return ""
        if not self.scan.scans:
            return self.tr("The scan or photo is still missing.")
        if not self.read.isChecked():
            tick = self.tr("Tick that {} has read the text.")
            if together(self._page):
                tick = self.tr("Tick that {} have read the text.")
            return tick.format(speakers(self._page))
        return ""

    def _give(self) -> None:
        problem = self._problem()
        if problem:
            self._say(problem, wrong=True)
        else:
            self.give(self._answer())

    def _what(self) -> tuple[str, ...]:
        """Return in words what was answered; a no is called one."""
        lines = []
        for line, answer in zip(self._form.lines, self.answers, strict=True):
            words = f"{line.purpose}: {form_line(line)}"
            lines.append(words if answer.value == "yes" else self.tr("No: {}").format(words))
        return tuple(lines)

    def _answer(self) -> ConsentAnswer:
        yes, no = self._said("yes"), self._said("no")
        whole = Answer.YES if yes else Answer.NO
        pages = self.scan.contents
        return ConsentAnswer(
            yes,
            whole,
            Given.WRITTEN,
            self.day.value,
            self._form.text,
            pages,
            "scan" if pages else "",
            self._what(),
            (self.tr("Paper"), self.tr("Receipt")),
            tuple((each, Answer.YES) for each in self._page.guardian_ids) if yes else (),
            self.witness.text().strip(),
            no,
            self._form.id,
            tuple(answer.by for answer in self.answers if answer.value != "yes"),
        )


class LineAnswer(QWidget):
    """One line of the form, and what was ticked there; of guardians by each of them.

    Signals: changed.
    """

    changed = Signal()

    def __init__(self, page: ConsentPage, line: ConsentLine) -> None:
        super().__init__()
        self._givers = page.guardian_ids
        several = together(page)
        names = page.guardians if several else ("",)
        self.parts = [Segmented() for _ in names]
        kinds = (("yes", self.tr("Yes")), ("no", self.tr("No")))
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        grid.setHorizontalSpacing(theme.S12)
        grid.setVerticalSpacing(theme.S4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(line.purpose, "strong", wraps=True))
        words.addWidget(Label(form_line(line), "small", "second", wraps=True))
        grid.addLayout(words, 0, 0, 1, 2 if several else 1)
        for at, (name, part) in enumerate(zip(names, self.parts, strict=True)):
            part.set_state(kinds, "")
            said = self.tr("{0}, {1}").format(line.purpose, name) if name else line.purpose
            part.setAccessibleName(said)
            part.chosen.connect(self.changed)
            row = at + 1 if several else at
            if several:
                grid.addWidget(Label(name), row, 0)
            grid.addWidget(part, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)

    @property
    def value(self) -> str:
        """Yes or no, of guardians one no is a no; empty while it is open."""
        values = {part.value for part in self.parts}
        return next((value for value in ("no", "", "yes") if value in values), "")

    @property
    def by(self) -> tuple[tuple[PersonId, Answer], ...]:
        """What each guardian ticked; what was left open is a no."""
        said = {"yes": Answer.YES, "no": Answer.NO, "": Answer.NO}
        return tuple(
            (who, said[part.value]) for who, part in zip(self._givers, self.parts, strict=False)
        )
