"""First step of recording consent: the answer, and for each purpose what, for whom, how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consent_rows import MATERIALS
from ui import theme
from ui.dialogs.consent_purpose import PurposeChoice
from ui.viewmodels.consent_words import capacity_text, speakers, together
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from beeldcoach.domain.ids import PersonId
    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage


class ChooseStep(QWidget):
    """The answer and the purposes. Signals: changed, retitling (a FragmentChoice)."""

    changed = Signal()
    retitling = Signal(object)

    def __init__(
        self, page: ConsentPage, chosen: ConsentRow | None, *, on_paper: bool = False
    ) -> None:
        super().__init__()
        self._page, self._on_paper = page, on_paper
        self._pinned = chosen is not None
        self.answer = Segmented()
        self.day = DateField()
        self.day.set_state(page.today, latest=page.today)
        self.day_field = Field(self.tr("When was it said?"), self.day)
        self.said = {person_id: Segmented() for person_id in page.guardian_ids}
        self._each = QWidget(self)
        self._one_refuses = Label("", "small", "bad", wraps=True)
        self._told = "written"  # what was chosen above; of guardians one no shows there as a no
        new: dict[tuple[str, str], str] = {}  # shared: one name is one recipient
        self.choices = [PurposeChoice(page, row, new) for row in _asked(page, chosen)]
        self._build()
        self.answer.chosen.connect(self._tell)
        for said in self.said.values():
            said.chosen.connect(self._answered)
        for choice in self.choices:
            choice.changed.connect(self.changed)
            choice.opened.connect(self._show_whole)
            choice.retitling.connect(self.retitling)
        self._answered()

    def _build(self) -> None:
        """Put all in one column that scrolls: in a low window no part of it is cramped."""
        inner = QWidget()
        inner.setProperty("ground", "none")
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        whole.setSpacing(theme.S12)
        asked = self._question()
        whole.addWidget(asked)
        asked.setVisible(not self._on_paper)
        whole.addWidget(Label(capacity_text(self._page), "small", "second", wraps=True))
        if together(self._page):
            whole.addWidget(self._what_each_says())
        whole.addWidget(self._one_refuses)
        about = self.tr("This is about") if self._pinned else self.tr("To which purposes?")
        whole.addWidget(Label(about, "strong"))
        self._add_purposes(whole)
        whole.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            ("written", self.tr("Yes, in writing")),
            ("oral", self.tr("Yes, orally")),
            ("no", self.tr("No")),
        )

    def _yes_or_no(self) -> tuple[tuple[str, str], ...]:
        return ("yes", self.tr("Yes")), ("no", self.tr("No"))

    def _what_each_says(self) -> QWidget:
        """A line for each guardian: all are asked, and one no is a no."""
        grid = QGridLayout(self._each)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S12)
        grid.setVerticalSpacing(theme.S4)
        pairs = zip(self._page.guardians, self.said.values(), strict=True)
        for at, (name, said) in enumerate(pairs):
            said.set_state(self._yes_or_no(), "")
            said.setAccessibleName(self.tr("What {} says").format(name))
            grid.addWidget(Label(name), at, 0)
            grid.addWidget(said, at, 1)
        grid.setColumnStretch(2, 1)
        return self._each

    def _question(self) -> QWidget:
        question = self.tr("What does {} answer?")
        if together(self._page):
            question = self.tr("What do {} answer?")
        question = question.format(speakers(self._page))
        self.answer.setAccessibleName(question)
        asked = QVBoxLayout()
        asked.setSpacing(theme.S4)
        asked.addWidget(Label(question, "strong"))
        asked.addWidget(self.answer)
        asked.addStretch()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S24)
        row.addLayout(asked)
        row.addWidget(self.day_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        return holder

    def _add_purposes(self, column: QVBoxLayout) -> None:
        rest = self.choices
        if self._pinned:
            first, *rest = self.choices
            first.pin()
            column.addWidget(_card([first], accent=True))
            column.addWidget(self._others_button(len(rest)), 0, Qt.AlignmentFlag.AlignLeft)
        self._rest = _card(rest)
        self._rest.setVisible(not self._pinned)
        column.addWidget(self._rest)

    def _others_button(self, count: int) -> QPushButton:
        """Return what shows the other purposes too; they are not what this was opened for."""
        self.more = QPushButton(self.tr("%n other purpose(s) …", "", count))
        theme.set_role(self.more, "quiet")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._show_others)
        return self.more

    def _show_others(self) -> None:
        self.more.hide()
        self._rest.show()
        self.choices[1].box.setFocus()

    def set_fragments(self, fragments: Sequence[FragmentChoice]) -> None:
        """Show fragments under the titles that they have now."""
        for choice in self.choices:
            choice.material.set_fragments(fragments)

    def _show_whole(self, choice: QWidget) -> None:
        """Bring what is asked about a ticked purpose into sight."""
        QTimer.singleShot(0, choice, lambda: self._scroll.ensureWidgetVisible(choice, 0, theme.S8))

    def _tell(self, told: str) -> None:
        """Take what is chosen for all; after a yes, who had said no is asked again."""
        self._told = told
        for said in self.said.values():
            if told != "no" and said.value == "no":
                said.set_state(self._yes_or_no(), "")
        self._answered()

    def _answered(self) -> None:
        yes = self.value is Answer.YES
        self.answer.set_state(self._kinds(), self._told if yes else "no")
        self.day_field.setVisible(self._told != "written" or not yes)
        self._each.setVisible(self._told != "no" and self._asks_each)
        refusing = self._refusing()
        words = self.tr("{} says no: then it is a no.").format(", ".join(refusing))
        self._one_refuses.setText(words if refusing else "")
        self._one_refuses.setVisible(bool(refusing))
        for choice in self.choices:
            choice.set_oral(on=yes and self._told == "oral")
            choice.set_refusing(on=not yes)
        self.changed.emit()

    @property
    def _asks_each(self) -> bool:
        """Whether each guardian is asked here; on paper they answer there."""
        return together(self._page) and not self._on_paper

    def _refusing(self) -> list[str]:
        if self._told == "no":
            return []
        pairs = zip(self._page.guardians, self.said.values(), strict=False)
        return [name for name, said in pairs if said.value == "no"]

    @property
    def value(self) -> Answer:
        """Yes or no; of guardians one no is a no."""
        no = self._told == "no" or bool(self._refusing())
        return Answer.NO if no else Answer.YES

    @property
    def by(self) -> tuple[tuple[PersonId, Answer], ...]:
        """What each guardian answered; one who decides alone answers for all."""
        whole = Answer.NO if self._told == "no" else Answer.YES
        answers = {"yes": Answer.YES, "no": Answer.NO}
        if not together(self._page):
            return tuple((person_id, whole) for person_id in self.said)
        return tuple(
            (person_id, whole if whole is Answer.NO else answers[said.value])
            for person_id, said in self.said.items()
            if whole is Answer.NO or said.value
        )

    def problem(self) -> str:
        """Return what is missing on this step; empty when nothing is."""
        if not self.ticked:
            return self.tr("Choose first what for.")
        if self._asks_each and len(self.by) < len(self.said) and not self._refusing():
            silent = [
                name
                for name, said in zip(self._page.guardians, self.said.values(), strict=True)
                if not said.value
            ]
            return self.tr("Ask {} too.").format(", ".join(silent))
        return next((why for choice in self.ticked if (why := choice.problem())), "")

    @property
    def how(self) -> Given:
        """In writing or by word of mouth."""
        return Given.WRITTEN if self._told == "written" else Given.ORAL

    @property
    def ticked(self) -> list[PurposeChoice]:
        """The purposes that were chosen."""
        return [choice for choice in self.choices if choice.ticked]

    @property
    def given_on(self) -> date:
        """When it was said; in writing, the date stands with the signature."""
        return self.day.value


def _card(choices: list[PurposeChoice], *, accent: bool = False) -> Card:
    card = Card(padded=False, accent=accent)
    for index, choice in enumerate(choices):
        if index:
            card.add(Separator())
        card.add(choice)
    return card


def _asked(page: ConsentPage, chosen: ConsentRow | None) -> list[ConsentRow]:
    """Return a row for each purpose that can be asked, the chosen one first."""
    rows: dict[Purpose, ConsentRow] = {}
    if chosen is not None:
        rows[chosen.purpose] = chosen
    for row in page.rows:
        if row.rule == "ask" and row.purpose in MATERIALS and not row.material:
            rows.setdefault(row.purpose, row)
    return list(rows.values())
