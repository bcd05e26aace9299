"""The right of the trajectory page: what is due, consent, who sees what, how long it is kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose, State
from beeldcoach.domain.trajectory import Commissioner, Kind
from ui import i18n, theme
from ui.navigation import Location
from ui.pages.now_card import NowCard
from ui.pages.pupil_side import PupilSide
from ui.pages.retention_card import RetentionCard
from ui.viewmodels.consent import RECORD
from ui.viewmodels.consent_words import look_of, needs_signature
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.dossier import Dossier
    from beeldcoach.services.pupils import PupilFacts
    from ui.i18n import Language

_ALWAYS_SHOWN = (Purpose.COACH_WORK, Purpose.REPORT_TO_BOARD)


class TrajectorySide(QWidget):
    """Signals: going (a Location), asking (whether something may go out)."""

    going = Signal(object)
    asking = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.now = NowCard(language)
        self.now.going.connect(self.going)
        self.pupil = PupilSide(language)
        self.pupil.going.connect(self.going)
        self.pupil.hide()
        self._consent = _ConsentCard(language)
        self._consent.going.connect(self.going)
        self._viewers = _RowsCard(self.tr("Who sees what"), self.tr("Register"))
        self._viewers.button.setAccessibleName(self.tr("Who has seen what, who can see what?"))
        self._viewers.button.clicked.connect(self._show_register)
        self._register: Location | None = None
        self.retention = RetentionCard(language)
        self.may_button = QPushButton(self.tr("May this go out? …"))
        theme.set_role(self.may_button, "quiet")
        self.may_button.setProperty("flush", "yes")
        self.may_button.clicked.connect(self.asking)
        self._viewers.body.addWidget(self.may_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S4, 0, theme.S16)
        column.setSpacing(theme.S12)
        self.letters = _LettersCard()
        self.letters.going.connect(self.going)
        for card in (
            self.now,
            self.pupil,
            self._consent,
            self.letters,
            self._viewers,
            self.retention,
        ):
            column.addWidget(card)
        column.addStretch()

    def set_narrow(self, *, on: bool) -> None:
        """Keep off the edge of the drawer."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, theme.S8 if on else theme.S4, 0, theme.S16)

    def set_state(self, dossier: Dossier) -> None:
        """Show a trajectory."""
        self._register = Location("register", dossier.trajectory.id)
        self.now.set_state(dossier)
        self._consent.set_state(dossier)
        self.letters.set_state(dossier)
        pupil = dossier.trajectory.kind is Kind.PUPIL
        rows = self._sees_of_pupil(dossier) if pupil else self._sees(dossier)
        self._viewers.set_rows([("", who, what, "") for who, what in rows])
        self.retention.set_state(dossier)

    def _show_register(self) -> None:
        if self._register is not None:
            self.going.emit(self._register)

    def set_pupil(self, dossier: Dossier, facts: PupilFacts | None) -> None:
        """Show what belongs to a coached pupil, or nothing."""
        self.pupil.setVisible(facts is not None)
        if facts is not None:
            trajectory = dossier.trajectory
            self.pupil.set_state(trajectory.id, facts, ended=trajectory.ended)
            rows = self._sees_of_pupil(dossier, facts.teacher_reads, facts.parents_read)
            self._viewers.set_rows([("", who, what, "") for who, what in rows])

    def _sees_of_pupil(
        self, dossier: Dossier, teacher: str = "", parents: str = ""
    ) -> list[tuple[str, str]]:
        """Return who sees what: as the pupil said at the intake, else as it was agreed before."""
        words = {
            "": self.tr("nothing"),
            "nothing": self.tr("nothing"),
            "goals": self.tr("only the goals"),
            "agreements": self.tr("goals and agreements"),
            "chosen": self.tr("what the pupil chooses each time"),
        }
        agreed = dossier.trajectory.agreement
        return [
            (dossier.first_name, self.tr("own logbook and records")),
            (self.tr("You"), self.tr("everything in this trajectory")),
            (self.tr("Teacher"), words[teacher or agreed.teacher_reads]),
            (self.tr("Parents"), words[parents or agreed.parents_read]),
        ]

    def _sees(self, dossier: Dossier) -> list[tuple[str, str]]:
        film = dossier.trajectory.kind is Kind.WITH_VIDEO
        own = self.tr("own films and records") if film else self.tr("own records")
        report = next((r for r in dossier.consents if r.purpose is Purpose.REPORT_TO_BOARD), None)
        board = self.tr("only that a trajectory is under way")
        if dossier.trajectory.assignment.commissioner is Commissioner.TEACHER:
            board = self.tr("nothing")  # she asked for it herself
        if report is not None and report.state is State.WRITTEN:
            board = self.tr("the report, once it is released")
        coach = self.tr("everything in this trajectory")
        if dossier.retention.must_go:
            coach = self.tr("everything but the films")
        return [
            (dossier.first_name, own),
            (self.tr("You"), coach),
            (self.tr("Board"), board),
        ]


class _ConsentCard(Card):
    """The purposes that were answered, and the one that always matters. Signals: going."""

    going = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._subject: Location | None = None
        self._shown: object = ()
        self._title = Label("", "strong", wraps=True)
        everything = QPushButton(self.tr("All"))
        everything.setAccessibleName(self.tr("All consents"))
        theme.set_role(everything, "quiet")
        everything.setProperty("flush", "right")
        record = QPushButton(self.tr("Record consent"))
        record.setIcon(theme.icon("ph.pen-nib", "ink"))
        everything.clicked.connect(lambda: self._go(""))
        record.clicked.connect(lambda: self._go(f"/{RECORD}"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(everything)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S8)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        self.body.addSpacing(theme.S4)
        self.body.addWidget(record, 0, Qt.AlignmentFlag.AlignLeft)

    def set_state(self, dossier: Dossier) -> None:
        """Show what was answered."""
        self._subject = Location("consent", dossier.trajectory.id)
        self._title.setText(self.tr("Consent of {name}").format(name=dossier.first_name))
        if (dossier.trajectory.id, dossier.consents) == self._shown:
            return
        self._shown = (dossier.trajectory.id, dossier.consents)
        _empty(self._rows)
        if dossier.trajectory.kind is Kind.PUPIL:
            self._show_yeses(dossier)
        shown = [
            row
            for row in dossier.consents
            if row.rule == "ask" and (row.state is not State.NONE or row.purpose in _ALWAYS_SHOWN)
        ]
        often = Counter(row.purpose for row in shown)
        for row in shown:
            self._rows.addWidget(self._row(row, to_whom=often[row.purpose] > 1))

    def _show_yeses(self, dossier: Dossier) -> None:
        """Show that the pupil wants it; the guardians have a card of their own."""
        on = i18n.date_text(dossier.trajectory.agreement.accepted_on, self._language)
        own = self.tr("Yes, in own words, {date}").format(date=on)
        self._rows.addWidget(_standing_row("ph.check-circle", "ok", dossier.first_name, own))

    def _row(self, row: ConsentRow, *, to_whom: bool) -> QWidget:
        look = look_of(row)
        words, what = self._standing(row, look.word), row.purpose_name
        if to_whom and row.recipient_name:
            what = f"{what}: {row.recipient_name}"
        return _standing_row(look.icon, look.token, what, words)

    def _standing(self, row: ConsentRow, word: str) -> str:
        if needs_signature(row):
            return self.tr("{answer}; signature is missing").format(answer=word)
        if row.state in (State.WRITTEN, State.ORAL) and row.valid_until is not None:
            until = i18n.date_text(row.valid_until, self._language)
            return self.tr("{answer}, until {date}").format(answer=word, date=until)
        if row.state is State.EXPIRED and row.valid_until is not None and not row.own:
            ended = i18n.date_text(row.valid_until, self._language)
            return self.tr("{answer}, {date}").format(answer=word, date=ended)
        if row.given_on is not None and not row.own:
            on = i18n.date_text(row.given_on, self._language)
            return self.tr("{answer}, {date}").format(answer=word, date=on)
        return word

    def _go(self, part: str) -> None:
        if self._subject is not None:
            self.going.emit(replace(self._subject, part=part))


class _LettersCard(Card):
    """The way to the letters. Signals: going."""

    going = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._place: Location | None = None
        self._what = Label("", "small", "second", wraps=True)
        self.open = QPushButton(self.tr("Letters …"))
        self.open.setIcon(theme.icon("ph.envelope-simple", "ink"))
        self.open.clicked.connect(self._go)
        self.add(Label(self.tr("Letters"), "strong"))
        self.add(self._what)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def set_state(self, dossier: Dossier) -> None:
        """Say which letters there are."""
        self._place = Location("letters", dossier.trajectory.id)
        words = self.tr("Offer, agreement, and what parents and class are told.")
        if dossier.trajectory.kind is Kind.PUPIL:
            words = self.tr("Offer, agreement, and what the parents are told.")
        self._what.setText(words)

    def _go(self) -> None:
        if self._place is not None:
            self.going.emit(self._place)


class _RowsCard(Card):
    """Names with what goes with them."""

    def __init__(self, title: str, deed: str = "") -> None:
        super().__init__()
        self._shown: list[tuple[str, str, str, str]] = []
        self.button = QPushButton(deed)
        self.button.setProperty("flush", "right")
        if not deed:
            self.button.hide()
        theme.set_role(self.button, "quiet")
        head = QHBoxLayout()
        head.addWidget(Label(title, "strong"), 1)
        head.addWidget(self.button)
        self.body.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.S8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)

    def set_rows(self, rows: list[tuple[str, str, str, str]]) -> None:
        """Show rows of (icon, name, what goes with it, tooltip)."""
        if rows == self._shown:
            return
        self._shown = rows
        _empty(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for at, (icon, name, value, tip) in enumerate(rows):
            if icon:
                self._grid.addWidget(IconLabel(icon, "ink2", 14), at, 0, top)
            label = Label(name, "small", "second")
            worth = Label(value, "small", wraps=True, tabular=True)
            worth.setToolTip(plain_tip(tip))
            self._grid.addWidget(label, at, 1, top)
            self._grid.addWidget(worth, at, 2)


def _standing_row(icon: str, token: str, what: str, standing: str) -> QWidget:
    """Return a line with a picture, what it is about, and how it stands."""
    line = QWidget()
    box = QHBoxLayout(line)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.S8)
    box.addWidget(IconLabel(icon, token, 16), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(what, "text", wraps=True))
    words.addWidget(Label(standing, "small", "second", wraps=True))
    box.addLayout(words, 1)
    return line


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
