"""One purpose of the consent wizard: what, for whom, how long, under what conditions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Condition, Purpose
from beeldcoach.domain.names import names_in
from beeldcoach.domain.release_pictures import latest_for_education
from beeldcoach.services.consent_rows import COACH, PAPERS, material_of
from beeldcoach.services.consenting import MUST_END, ConsentItem
from beeldcoach.services.recipients import bare_name, meant
from ui import i18n, theme
from ui.dialogs.consent_material import MaterialChoice
from ui.viewmodels.consent_words import (
    NEEDS_WRITTEN,
    condition_word,
    look_of,
    needs_signature,
    speakers,
    terms_text,
)
from ui.widgets.completer import KnownCompleter
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from ui.i18n import Language

_PROPOSED = timedelta(days=365)
_DAY = timedelta(days=1)
_FIXED = (Purpose.COACH_WORK, Purpose.REPORT_TO_BOARD)  # the recipient goes without saying
_WITHIN = (Purpose.COACH_WORK, Purpose.REPORT_TO_BOARD, Purpose.ORAL_INTERIM)
_PICTURED = (Purpose.REPORT_TO_BOARD,)  # of _WITHIN, where a picture goes out all the same
_OF_PICTURES = (Condition.HIDDEN, Condition.NO_SOUND)
_PICTURES = ("film", "fragment", "still")


class PurposeChoice(QFrame):
    """One purpose, unticked; ticked it asks for whom and how long.

    Signals: changed, opened (itself, when it was ticked), retitling (a FragmentChoice).
    """

    changed = Signal()
    opened = Signal(object)
    retitling = Signal(object)

    def __init__(
        self, page: ConsentPage, row: ConsentRow, new: dict[tuple[str, str], str] | None = None
    ) -> None:
        super().__init__()
        self._page, self.row, self._refusing = page, row, False
        self._new = new if new is not None else {}  # keys of who was named here first
        self.box = QCheckBox(row.purpose_name)
        self.box.setFont(theme.font("strong"))
        self._now = Label(look_of(row).word, "small", "second")
        self._about = Label("", "small", "second", wraps=True)
        self._pinned = False
        self.hint = Label(self.tr("Orally does not count here; it is noted."), "small", "warn")
        self.material = MaterialChoice(row, page.fragments)
        self.recipient = QLineEdit(self._proposed_recipient())
        self.recipient.setReadOnly(self._is_fixed)
        self.words = QLineEdit(row.purpose_words)
        self.ends = QCheckBox(self.tr("Ends on"))
        self.until = DateField()
        self.terms = {condition: QCheckBox(condition_word(condition)) for condition in Condition}
        self.conditions = QLineEdit(row.conditions)
        self.named = Label("", "small", "warn", wraps=True)
        self._who = Field(self.tr("For whom"), self.recipient)
        self._what_for = Field(self.tr("For what exactly"), self.words)
        self._details = QWidget()
        self._build()
        self._bind()
        self._fit_terms()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.box)
        head.addWidget(self.hint)
        head.addStretch()
        head.addWidget(self._now)
        self._set_days()
        fields = QHBoxLayout()
        fields.setSpacing(theme.S16)
        fields.addWidget(self.material, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._who, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._ending(), 0, Qt.AlignmentFlag.AlignTop)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(theme.S24, theme.S4, 0, theme.S8)
        details.setSpacing(theme.S8)
        details.addWidget(self._what_for)
        details.addLayout(fields)
        details.addWidget(self.material.fragments)
        self._under = self._conditions()
        details.addWidget(self._under)
        details.addWidget(self.named)
        self._what_for.setVisible(self.row.purpose is Purpose.OTHER)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S4, theme.S16, theme.S4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._details)
        for not_yet in (self._about, self._details, self.hint, self.named):
            not_yet.hide()

    def pin(self) -> None:
        """Show what is asked before it is ticked: this is what the wizard was opened for."""
        self._pinned = True
        name = speakers(self._page)
        words = self.tr("Tick it when {} wants this.")
        if needs_signature(self.row) and self.row.given_on is not None:
            words = self.tr("{0} said yes by word of mouth on {1}. Tick it to let {0} sign.")
        language = i18n.language_of(QLocale().name())
        day = i18n.date_text(self.row.given_on, language) if self.row.given_on else ""
        self._about.setText(words.format(name, day))
        self._about.setContentsMargins(theme.S24 + theme.S4, theme.S8, 0, theme.S4)
        self._about.show()
        self._details.show()

    def _offer_names(self) -> None:
        """Offer who is known: of this trajectory and its school first."""
        if self._is_fixed:
            return
        known: dict[str, tuple[str, str, object]] = {}
        for each in self._page.recipients:
            if each.key == self._page.coachee_key:
                continue  # what is her own she gets anyway
            known.setdefault(bare_name(each.name), (each.name, each.name, each.key))
        far = self._page.elsewhere
        near = [each for each in known.values() if each[2] not in far]
        rest = [each for each in known.values() if each[2] in far]
        completer = KnownCompleter(self.recipient)
        completer.offer(near, rest, self.tr("Others whom you know"))
        completer.open_on_demand(self.tr("Choose somebody you know"))

    def _set_days(self) -> None:
        today, last = self._page.today, None
        if self.row.purpose is Purpose.EDUCATION:
            last = latest_for_education(today)
        self.until.set_state(self._proposed_end() or today + _PROPOSED, earliest=today, latest=last)
        self.until.setAccessibleName(self.tr("Ends on"))

    def _proposed_end(self) -> date | None:
        """Return the end that was agreed before: that day, or after the same time from today.

        That of guardians goes without saying: it ends when the pupil decides.
        """
        until, given_on, today = self.row.valid_until, self.row.given_on, self._page.today
        decides = self._page.decides_from
        if until is None or (decides is not None and until == decides - _DAY):
            return None
        if until > today:
            return until
        return today + max(until - given_on, _DAY) if given_on is not None else None

    def _ending(self) -> QWidget:
        must = self.row.purpose in MUST_END
        ends = must or self._proposed_end() is not None
        self.ends.setChecked(ends)
        self.ends.setEnabled(not must)
        self.ends.setStyleSheet("min-height: 20px; max-height: 20px;")  # as high as a question
        self.until.setEnabled(ends)
        ending = QWidget()
        column = QVBoxLayout(ending)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self.ends)
        column.addWidget(self.until)
        return ending

    def _conditions(self) -> QWidget:
        """The conditions that the gate holds to, and one in words."""
        self._boxes = QWidget()
        beside = QHBoxLayout(self._boxes)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.S16)
        for box in self.terms.values():
            box.setStyleSheet("min-height: 24px; max-height: 24px;")
            beside.addWidget(box)
        beside.addStretch()
        for condition in self.row.terms:
            self.terms[condition].setChecked(True)
        self.conditions.setPlaceholderText(self.tr("Another condition, in words"))
        self.conditions.setAccessibleName(self.tr("Another condition, in words"))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(Label(self.tr("Under these conditions"), "strong"))
        column.addWidget(self._boxes)
        column.addWidget(self.conditions)
        return whole

    def _bind(self) -> None:
        self.box.toggled.connect(lambda on: self._details.setVisible(on or self._pinned))
        self.box.toggled.connect(self.changed)
        self.box.toggled.connect(lambda on: self.opened.emit(self) if on else None)
        self.ends.toggled.connect(self.until.setEnabled)
        self.recipient.textChanged.connect(lambda: self._who.set_error(""))
        self.words.textChanged.connect(lambda: self._what_for.set_error(""))
        for line in (self.words, self.conditions):
            line.textChanged.connect(self._warn_of_names)
        self.material.changed.connect(self._fit_terms)
        self.material.retitling.connect(self.retitling)
        self._offer_names()

    def _warn_of_names(self) -> None:
        """Say when a pupil is named in words that stand on the form and the receipt."""
        found = names_in(f"{self.words.text()}\n{self.conditions.text()}", self._page.pupil_names)
        told = self.tr("{} is a pupil. Others read these words too: write initials or a code.")
        self.named.setText(told.format(", ".join(found)))
        self.named.setVisible(bool(found))

    def _fit_terms(self) -> None:
        """Offer the conditions that fit what it is about: a report has no sound."""
        of_pictures = self.material.kind in _PICTURES and self.row.purpose is not Purpose.COACH_WORK
        within = self.row.purpose in _WITHIN and not (self.row.purpose in _PICTURED and of_pictures)
        goes_out = not within and self.row.material not in PAPERS
        for condition, box in self.terms.items():
            fits = of_pictures if condition in _OF_PICTURES else goes_out
            if condition is Condition.NO_SOUND and self.material.kind == "still":
                fits = False
            box.setVisible(fits)
            if not fits:
                box.setChecked(False)
        self._boxes.setVisible(of_pictures or goes_out)

    def set_oral(self, *, on: bool) -> None:
        """Say where a yes by word of mouth is not enough."""
        self.hint.setVisible(on and self.row.purpose in NEEDS_WRITTEN)

    def set_refusing(self, *, on: bool) -> None:
        """Ask of a no only what and for whom: it has no end, no conditions and no parts."""
        self._refusing = on
        self.ends.setVisible(not on)
        self.until.setVisible(not on)
        self._under.setVisible(not on)
        self.material.set_refusing(on=on)

    @property
    def ticked(self) -> bool:
        """Whether it was chosen."""
        return self.box.isChecked()

    def problem(self) -> str:
        """Return what is missing, and take the focus there; empty when nothing is."""
        if self.row.purpose is Purpose.OTHER and not self.words.text().strip():
            return self._lacks(self._what_for, self.words, self.tr("Say for what it is used."))
        if not self.recipient.text().strip():
            return self._lacks(self._who, self.recipient, self.tr("Name who gets it."))
        return ""

    def _lacks(self, field: Field, edit: QLineEdit, why: str) -> str:
        field.set_error(why)
        edit.setFocus()
        return why

    def items(self) -> tuple[ConsentItem, ...]:
        """Return what was chosen: one for each material."""
        name = self.recipient.text().strip()
        until = self.until.value if self.ends.isChecked() and not self._refusing else None
        purpose, words = self.row.purpose, self.words.text().strip()
        terms = tuple(condition for condition, box in self.terms.items() if box.isChecked())
        conditions = self.conditions.text().strip()
        if self._refusing:
            terms, conditions = (), ""
        key = self._key(name, words)
        return tuple(
            ConsentItem(
                purpose,
                material or material_of(purpose, self._page.kind),
                key,
                name,
                conditions,
                until,
                terms,
                said,
                words,
            )
            for material, said in self.material.chosen()
        )

    @property
    def _is_exact(self) -> bool:
        """Whether it is about one material for one recipient, and nothing else."""
        return bool(self.row.material and self.row.recipient)

    @property
    def _is_fixed(self) -> bool:
        return self._is_exact or self.row.purpose in (*_FIXED, Purpose.COPY_OWN)

    def name_of(self, item: ConsentItem) -> str:
        """Return what the purpose is called, with the words that were given for it."""
        if item.purpose is Purpose.OTHER and item.purpose_words:
            return item.purpose_words
        return self.row.purpose_name

    def words_of(self, item: ConsentItem, language: Language) -> str:
        """Return what, for whom, under what and until when, in words."""
        parts = [self.material.word(item.material), item.recipient_name]
        parts += [terms_text(item.terms), item.conditions]
        if item.valid_until:
            parts.append(self.tr("until {}").format(i18n.date_text(item.valid_until, language)))
        return ", ".join(part for part in parts if part)

    def _proposed_recipient(self) -> str:
        if self.row.purpose is Purpose.COACH_WORK:
            return self.tr("the coach")
        if self.row.purpose is Purpose.REPORT_TO_BOARD:
            return self._page.board
        return self.row.recipient_name

    def _key(self, name: str, words: str) -> str:
        """Return the key of a recipient: of the same one as before, or a new one.

        A key says nothing about who it is: names stand outside the chain of the ledger. What is
        for another purpose in words gets a key of its own, so that a yes to one opens no other.
        """
        if self.row.purpose is Purpose.COACH_WORK:
            return COACH
        if self.row.purpose is Purpose.REPORT_TO_BOARD:
            return self._page.board_key
        if self._is_fixed:
            return self.row.recipient
        return self._asked_before(name, words) or self._named(name, words)

    def _asked_before(self, name: str, words: str) -> str:
        """Return the key under which the very same was asked; empty when it was not."""
        for row in self._page.rows:
            same = bare_name(row.recipient_name) == bare_name(name)
            same = same and row.purpose_words.casefold() == words.casefold()
            if row.purpose is self.row.purpose and row.recipient and same:
                return row.recipient
        return ""

    def _named(self, name: str, words: str) -> str:
        """Return the key of who is known by a name, or a new one."""
        other = self.row.purpose is Purpose.OTHER
        taken = {row.recipient for row in self._page.rows if other and row.purpose is Purpose.OTHER}
        known = meant(name, (each for each in self._page.recipients if each.key not in taken))
        if known is not None:
            return known.key
        return self._new.setdefault((bare_name(name), words.casefold()), f"named:{uuid4()}")
