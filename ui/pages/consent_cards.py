"""The cards below the consent matrix: pupils on film, the ledger, and what went out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from beeldcoach.domain.trajectory import Kind
from ui import i18n, theme
from ui.navigation import Location
from ui.pages.people_rows import LinkRow, RowState
from ui.viewmodels.consent_words import NOTHING, line_text
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.trajectory import Participant
    from beeldcoach.services.consent_people import OtherLine, TableLine
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.film_rules import FilmRules
    from ui.i18n import Language

_SAID = {  # yes or no, in writing or by word of mouth
    (True, False): QT_TRANSLATE_NOOP("PupilsCard", "{0} yes on {1}, orally"),
    (True, True): QT_TRANSLATE_NOOP("PupilsCard", "{0} yes on {1}, in writing"),
    (False, False): QT_TRANSLATE_NOOP("PupilsCard", "{0} no on {1}"),
    (False, True): QT_TRANSLATE_NOOP("PupilsCard", "{0} no on {1}, in writing"),
}
_LINES = 4  # of the ledger, and of what went out: the newest


class _HeadedCard(Card):
    """A card with a heading and a mark at its right."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "strong")
        self.mark = IconLabel("ph.check-circle", "ok", 18)
        self.mark.hide()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.mark)
        self.body.addLayout(head)

    def link(self, text: str) -> QPushButton:
        """Add a quiet button at the left."""
        button = QPushButton(text)
        button.setProperty("flush", "yes")  # its words stand where the others do
        theme.set_role(button, "quiet")
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button


class PupilsCard(_HeadedCard):
    """On what basis the pupils are filmed. Signals: opened (a part of the trajectory page)."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Pupils on film"))
        self.said, self.ready = "", False  # what it says, and whether nothing is missing
        self._text = Label("", "small", "second", wraps=True)
        self.add(self._text)
        self.body.addStretch(1)
        self._part = ""
        self.link(self.tr("See what was agreed")).clicked.connect(
            lambda: self.opened.emit(self._part)
        )

    def set_state(self, page: ConsentPage, language: Language) -> None:
        """Show basis, date, and who stays out of the picture."""
        basis = {
            "consent": self.tr("Consent of the parents, recorded on {}."),
            "legitimate_interest": self.tr("Legitimate interest, parents informed on {}."),
        }.get(page.pupil_basis)
        day = page.pupil_basis_on
        text = self.tr("Not recorded yet. Until then no film is made.")
        if page.tables:
            text = self.tr(
                "Not recorded. Only a conversation can be filmed, once all at its table said yes."
            )
        if basis:
            text = basis.format(i18n.date_text(day, language, today=page.today) if day else NOTHING)
        rules = page.rules
        if rules.protocol_on:
            seen = i18n.date_text(date.fromisoformat(rules.protocol_on), language)
            text += " " + self.tr("The protocol of the school was seen on {}.").format(seen)
        elif _lacks_protocol(page):
            text += " " + self.tr("When you saw the protocol of the school is not noted yet.")
        if rules.focus_pupil:
            text += "\n" + self._focus(rules)
        if page.pupils_out:
            text += "\n" + self.tr("Stay out of the picture: {}").format(page.pupils_out)
        text = "\n".join([text, *(_table_text(table, language) for table in page.tables)])
        agreed = all(table.agrees for table in page.tables)
        self._part = _where_agreed(page)
        ready = (
            bool(basis or page.tables)
            and not _lacks_protocol(page)
            and rules.focus_stands
            and agreed
        )
        self.said, self.ready = text, ready
        self._text.setText(text)
        self.mark.set_state("ph.check-circle" if ready else "ph.warning", "ok" if ready else "warn")
        self.mark.show()

    def _focus(self, rules: FilmRules) -> str:
        said = self.tr("In focus ({}): the guardians were not asked yet.")
        if rules.focus_agreed is not None:
            said = self.tr("In focus ({}): one guardian refuses, so not in focus.")
        if rules.focus_stands:
            said = self.tr("In focus ({}): all guardians with authority said yes.")
        return said.format(rules.focus_pupil)


def _where_agreed(page: ConsentPage) -> str:
    """Return where that is recorded: the table that is open still, or the basis for pupils."""
    left = [table for table in page.tables if not table.agrees]
    if not page.tables or (page.pupil_basis and not left):
        return "intake/pupils"
    return f"film-{(left or list(page.tables))[0].number}/plan/table"


def _lacks_protocol(page: ConsentPage) -> bool:
    """Whether the school films for its own use, and nobody noted that its protocol was seen."""
    return page.pupil_basis == "legitimate_interest" and not page.rules.protocol_on


def _table_text(table: TableLine, language: Language) -> str:
    """Return who sits at the table of a conversation that is filmed, and who said yes when."""

    def answer(seat: Participant) -> str:
        words = QT_TRANSLATE_NOOP("PupilsCard", "{0} not asked yet")
        if seat.answer is not None:
            words = _SAID[seat.answer, seat.written]
        on = seat.answered_on
        day = i18n.short_date_text(on, language) if on else ""
        return QCoreApplication.translate("PupilsCard", str(words)).format(
            seat.who.strip() or NOTHING, day
        )

    people = "; ".join(answer(seat) for seat in table.people)
    whole = QCoreApplication.translate("PupilsCard", "At the table of conversation {0}: {1}")
    nobody = QCoreApplication.translate("PupilsCard", "nobody named yet")
    return whole.format(table.number, people or nobody)


class OthersCard(_HeadedCard):
    """Others who can be seen, and what they answered. Signals: going (a Location), choosing."""

    going = Signal(object)
    choosing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Others in the picture"))
        self._none = Label(
            self.tr("Nobody else was named. A pupil under sixteen is answered for by guardians."),
            "small",
            "second",
            wraps=True,
        )
        self.add(self._none)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.link(self.tr("Record what another answers …")).clicked.connect(self.choosing)

    def set_state(self, page: ConsentPage) -> None:
        """Show everyone with how often yes and no."""
        self._none.setVisible(not page.others)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for other in page.others:
            to = Location("consent", page.trajectory_id, str(other.id))
            row = LinkRow(RowState(other.name, self._said(other), "ph.user", to))
            row.clicked.connect(lambda _=False, to=to: self.going.emit(to))
            self._rows.addWidget(row)

    def _said(self, other: OtherLine) -> str:
        said = self.tr("not asked yet")
        if other.yes or other.no:
            said = self.tr("{0} times yes, {1} times no").format(other.yes, other.no)
        who = ", ".join(other.guardians)
        if not who:
            return said
        words = self.tr("{0}; {1} decide")
        if len(other.guardians) == 1:
            words = self.tr("{0}; {1} decides")
        return words.format(said, who)


class _LinesCard(_HeadedCard):
    """A card of dated lines."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.S12)
        self._grid.setVerticalSpacing(theme.S4)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def show_lines(self, lines: list[tuple[date | None, str]], language: Language) -> None:
        """Show lines with their dates; one without a date takes the whole width."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, (day, words) in enumerate(lines):
            label = Label(words, "small", "ink" if day else "second", wraps=True)
            if day is None:
                self._grid.addWidget(label, at, 0, 1, 2)
                continue
            when = Label(i18n.short_date_text(day, language), "small", "second", tabular=True)
            self._grid.addWidget(when, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, at, 1)


class LedgerCard(_LinesCard):
    """The newest lines of the register of promises."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Latest in the register"))
        self.body.addStretch(1)

    def set_state(self, page: ConsentPage, language: Language) -> None:
        """Show the newest lines."""
        lines: list[tuple[date | None, str]] = [
            (line.at.astimezone().date(), line_text(line, page)) for line in page.lines[:_LINES]
        ]
        self.show_lines(lines or [(None, self.tr("Nothing was recorded yet."))], language)


class OutCard(_LinesCard):
    """What went out. Signals: releasing, asking (may it go out), register_wanted, recall_wanted."""

    recall_wanted = Signal()
    releasing = Signal()
    asking = Signal()
    register_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("What went out"))
        self.recall = QPushButton()
        self.recall.setIcon(theme.icon("ph.arrow-u-up-left", "warn"))
        self.recall.setProperty("flush", "yes")
        theme.set_role(self.recall, "quiet")
        self.recall.clicked.connect(self.recall_wanted)
        self.body.addWidget(self.recall, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        row = QHBoxLayout()
        self.release_button = QPushButton(self.tr("Release …"))
        self.release_button.clicked.connect(self.releasing)
        every = QPushButton(self.tr("Who has seen what?"))
        theme.set_role(every, "quiet")
        every.setProperty("flush", "yes")
        every.clicked.connect(self.register_wanted)
        row.setSpacing(theme.S16)
        row.addWidget(self.release_button)
        row.addWidget(every)
        row.addStretch()
        self.body.addLayout(row)
        self.may_button = self.link(self.tr("May this go out? …"))
        self.may_button.clicked.connect(self.asking)

    def set_state(self, page: ConsentPage, language: Language) -> None:
        """Show the newest releases, and what is to be asked back; of a pupil no report goes out."""
        self.recall.setVisible(bool(page.open_recalls))
        self.recall.setText(self.tr("Ask %n copy(ies) back …", "", page.open_recalls))
        self.release_button.setVisible(page.kind is not Kind.PUPIL)
        lines: list[tuple[date | None, str]] = [
            (row.day, self.tr("{0}, to {1} (no. {2})").format(row.what, row.recipient, row.number))
            for row in page.register[:_LINES]
        ]
        nothing = self.tr(
            "Nothing yet. Everything of this trajectory lies encrypted in your vault."
        )
        self.show_lines(lines or [(None, nothing)], language)
