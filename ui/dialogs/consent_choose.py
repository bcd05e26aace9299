"""First step of recording consent: the answer, and for each purpose what, for whom, how long."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consent_rows import COACH, MATERIALS, material_of
from beeldcoach.services.consenting import ConsentItem
from ui import i18n, theme
from ui.viewmodels.consent_words import NEEDS_WRITTEN, look_of, speakers, together
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from ui.i18n import Language

_LONGEST = timedelta(days=5 * 365)  # for training: nobody agrees for ever
_PROPOSED = timedelta(days=365)
_FIXED = (Purpose.COACH_WORK, Purpose.REPORT_TO_BOARD)  # the recipient goes without saying
_MUST_END = (Purpose.EDUCATION, Purpose.RESEARCH, Purpose.PUBLICATION)


class PurposeChoice(QFrame):
    """One purpose, unticked; ticked it asks for whom and how long. Signals: changed."""

    changed = Signal()

    def __init__(self, page: ConsentPage, row: ConsentRow) -> None:
        super().__init__()
        self._page, self.row = page, row
        self.box = QCheckBox(row.purpose_name)
        self.box.setFont(theme.font("strong"))
        self._now = Label(look_of(row).word, "small", "second")
        self.hint = Label(self.tr("Orally does not count here; it is noted."), "small", "warn")
        self.recipient = QLineEdit(self._proposed_recipient())
        self.recipient.setReadOnly(row.purpose in _FIXED or self._is_exact)
        self.ends = QCheckBox(self.tr("Ends on"))
        self.until = DateField()
        self._who = Field(self.tr("For whom"), self.recipient)
        self._details = QWidget()
        self._build()
        self._bind()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.box)
        head.addWidget(self.hint)
        head.addStretch()
        head.addWidget(self._now)
        last = self._page.today + _LONGEST
        self.until.set_state(self._page.today + _PROPOSED, earliest=self._page.today, latest=last)
        self.until.setAccessibleName(self.tr("Ends on"))
        fields = QHBoxLayout(self._details)
        fields.setContentsMargins(theme.S24, theme.S4, 0, theme.S8)
        fields.setSpacing(theme.S16)
        material = QLineEdit(self.row.material_name)
        material.setReadOnly(True)
        fields.addWidget(Field(self.tr("What"), material), 2, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._who, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._ending(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S4, theme.S16, theme.S4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._details)
        self._details.hide()
        self.hint.hide()

    def _ending(self) -> QWidget:
        must = self.row.purpose in _MUST_END
        self.ends.setChecked(must)
        self.ends.setEnabled(not must)
        self.ends.setStyleSheet("min-height: 20px; max-height: 20px;")  # as high as a question
        self.until.setEnabled(must)
        ending = QWidget()
        column = QVBoxLayout(ending)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self.ends)
        column.addWidget(self.until)
        return ending

    def _bind(self) -> None:
        self.box.toggled.connect(self._details.setVisible)
        self.box.toggled.connect(self.changed)
        self.ends.toggled.connect(self.until.setEnabled)
        self.recipient.textChanged.connect(lambda: self._who.set_error(""))

    def set_oral(self, *, on: bool) -> None:
        """Say where a yes by word of mouth is not enough."""
        self.hint.setVisible(on and self.row.purpose in NEEDS_WRITTEN)

    def set_ending(self, *, asked: bool) -> None:
        """Ask when it ends; a no has no end."""
        self.ends.setVisible(asked)
        self.until.setVisible(asked)

    @property
    def ticked(self) -> bool:
        """Whether it was chosen."""
        return self.box.isChecked()

    def is_complete(self) -> bool:
        """Whether the recipient is named; says so and takes the focus when not."""
        if self.recipient.text().strip():
            return True
        self._who.set_error(self.tr("Name who gets it."))
        self.recipient.setFocus()
        return False

    def item(self) -> ConsentItem:
        """Return what was chosen."""
        name = self.recipient.text().strip()
        until = self.until.value if self.ends.isChecked() else None
        purpose = self.row.purpose
        material = self.row.material if self._is_exact else material_of(purpose, self._page.kind)
        return ConsentItem(purpose, material, self._key(name), name, "", until)

    @property
    def _is_exact(self) -> bool:
        """Whether it is about one material for one recipient, and nothing else."""
        return bool(self.row.material and self.row.recipient)

    def words(self, item: ConsentItem, language: Language) -> str:
        """Return what, for whom and until when, in words."""
        parts = [self.row.material_name, item.recipient_name]
        if item.valid_until:
            parts.append(self.tr("until {}").format(i18n.date_text(item.valid_until, language)))
        return ", ".join(parts)

    def _proposed_recipient(self) -> str:
        if self.row.purpose is Purpose.COACH_WORK:
            return self.tr("the coach")
        if self.row.purpose is Purpose.REPORT_TO_BOARD:
            return self._page.board
        return self.row.recipient_name

    def _key(self, name: str) -> str:
        """Return the key of a recipient: of the same one as before, or a new one.

        A key says nothing about who it is: names stand outside the chain of the ledger.
        """
        if self.row.purpose is Purpose.COACH_WORK:
            return COACH
        if self.row.purpose is Purpose.REPORT_TO_BOARD:
            return self._page.board_key
        if self._is_exact:
            return self.row.recipient
        for row in self._page.rows:
            same = row.recipient_name.casefold() == name.casefold()
            if row.purpose is self.row.purpose and row.recipient and same:
                return row.recipient
        return f"named:{uuid4()}"


class ChooseStep(QWidget):
    """The answer and the purposes. Signals: changed."""

    changed = Signal()

    def __init__(self, page: ConsentPage, chosen: ConsentRow | None) -> None:
        super().__init__()
        self._page = page
        self.answer = Segmented()
        self.day = DateField()
        self.day.set_state(page.today, latest=page.today)
        self.day_field = Field(self.tr("When was it said?"), self.day)
        self.problem = Label("", "small", "bad")
        self.choices = [PurposeChoice(page, row) for row in _asked(page, chosen)]
        self._build()
        self.answer.chosen.connect(self._answered)
        for choice in self.choices:
            choice.changed.connect(self.changed)
        self._answered()

    def _build(self) -> None:
        kinds = (
            ("written", self.tr("Yes, in writing")),
            ("oral", self.tr("Yes, orally")),
            ("no", self.tr("No")),
        )
        self.answer.set_state(kinds, "written")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        whole.setSpacing(theme.S12)
        whole.addLayout(self._question())
        if self._page.guardians:
            why = self.tr(
                "{} is not sixteen yet: everyone with authority decides, and one no is a no. "
                "Ask {} too."
            )
            name = self._page.first_name
            whole.addWidget(Label(why.format(name, name), "small", "second", wraps=True))
        whole.addWidget(Label(self.tr("To which purposes?"), "strong"))
        whole.addWidget(self._purposes(), 1)

    def _question(self) -> QHBoxLayout:
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
        row = QHBoxLayout()
        row.setSpacing(theme.S24)
        row.addLayout(asked)
        row.addWidget(self.day_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        return row

    def _purposes(self) -> QScrollArea:
        card = Card(padded=False)
        for index, choice in enumerate(self.choices):
            if index:
                card.add(Separator())
            card.add(choice)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _answered(self) -> None:
        yes = self.value is Answer.YES
        self.day_field.setVisible(self.answer.value != "written")
        for choice in self.choices:
            choice.set_oral(on=self.answer.value == "oral")
            choice.set_ending(asked=yes)
        self.changed.emit()

    @property
    def value(self) -> Answer:
        """Yes or no."""
        return Answer.NO if self.answer.value == "no" else Answer.YES

    @property
    def how(self) -> Given:
        """In writing or by word of mouth."""
        return Given.WRITTEN if self.answer.value == "written" else Given.ORAL

    @property
    def ticked(self) -> list[PurposeChoice]:
        """The purposes that were chosen."""
        return [choice for choice in self.choices if choice.ticked]

    @property
    def given_on(self) -> date:
        """When it was said; in writing, the date stands with the signature."""
        return self.day.value


def _asked(page: ConsentPage, chosen: ConsentRow | None) -> list[ConsentRow]:
    """Return a row for each purpose that can be asked, the chosen one first."""
    rows: dict[Purpose, ConsentRow] = {}
    if chosen is not None:
        rows[chosen.purpose] = chosen
    for row in page.rows:
        if row.rule == "ask" and row.purpose in MATERIALS and not row.material:
            rows.setdefault(row.purpose, row)
    return list(rows.values())
