"""The cards of the practice page: profile, tariff, certificate, logo, supervision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from beeldcoach.domain import practice as rules
from ui import i18n, theme
from ui.pages.fact_line import FactLine
from ui.pages.first_run_step import card_head
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.form import Field, FieldGrid
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.services.practice import PracticePage, SessionLine
    from ui.i18n import Language
    from ui.viewmodels.practice import PracticeModel

_LOGO = QSize(220, 72)  # logical pixels


class PracticeCardBase(Card):
    """A card with a head and fields for facts."""

    def __init__(self, model: PracticeModel) -> None:
        super().__init__()
        self.model = model
        self.lines: dict[str, FactLine] = {}
        self._fields: dict[str, tuple[Field, Callable[[str], bool], str]] = {}
        self.body.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        self.body.setSpacing(theme.S12)

    def fact(self, name: str, question: str, help_text: str = "") -> Field:
        """Return a field for one fact."""
        line = self.lines[name] = FactLine(self.model, name)
        return Field(question, line, help_text)

    def checked(self, name: str, question: str, fits: Callable[[str], bool], advice: str) -> Field:
        """Return a field that says below itself when what stands in it does not fit."""
        field = self.fact(name, question)
        self._fields[name] = field, fits, advice
        line = self.lines[name]
        line.textEdited.connect(lambda _: field.set_advice(""))
        line.editingFinished.connect(lambda: self._check(name))
        return field

    def render_state(self, page: PracticePage) -> None:
        """Show the facts, but not over what is being typed."""
        for name, line in self.lines.items():
            line.show_value(page.fact(name))
            line.setReadOnly(self.model.read_only)
            if name in self._fields and not line.hasFocus():
                self._check(name)

    def keep(self) -> None:
        """Write what was typed."""
        for line in self.lines.values():
            line.keep()

    def _check(self, name: str) -> None:
        field, fits, advice = self._fields[name]
        text = self.lines[name].text().strip()
        field.set_advice(advice if text and not fits(text) else "")


class ProfileCard(PracticeCardBase):
    """Who the coach is and where her practice is, as letters name it."""

    def __init__(self, model: PracticeModel) -> None:
        super().__init__(model)
        self.body.addLayout(card_head("ph.identification-card", self.tr("You and your practice")))
        grid = FieldGrid()
        grid.add(self.fact("coach_name", self.tr("Your name")))
        grid.add(self.fact("practice_name", self.tr("Practice")))
        grid.add(self.fact("practice_address", self.tr("Street and number")), 2)
        grid.add(
            self.checked(
                "practice_postcode",
                self.tr("Postcode"),
                rules.is_postcode,
                self.tr("A postcode looks like 1234 AB."),
            )
        )
        grid.add(self.fact("practice_town", self.tr("Town")))
        grid.add(
            self.checked(
                "practice_email",
                self.tr("E-mail"),
                rules.is_email,
                self.tr("An e-mail address looks like name@practice.nl."),
            ),
            2,
        )
        grid.add(self.fact("practice_phone", self.tr("Telephone")))
        grid.add(self.fact("practice_website", self.tr("Website")))
        grid.add(
            self.checked(
                "practice_kvk",
                self.tr("KvK number"),
                rules.is_kvk,
                self.tr("A KvK number has eight figures."),
            )
        )
        grid.add(
            self.checked(
                "practice_iban",
                self.tr("IBAN, if you want it on offers"),
                rules.is_iban,
                self.tr("This IBAN is not right: check the figures."),
            )
        )
        self.add(grid)


class TariffCard(PracticeCardBase):
    """What a trajectory costs, for offers."""

    def __init__(self, model: PracticeModel) -> None:
        super().__init__(model)
        self.body.addLayout(card_head("ph.currency-eur", self.tr("Tariff, for offers")))
        amount = self.tr("Write an amount such as 95 or 1.450,00.")
        hours = self.tr("Write a number of hours such as 16 or 16,5.")

        def fits(text: str) -> bool:
            return rules.amount_of(text) is not None

        grid = FieldGrid()
        grid.add(self.checked("tariff_hour", self.tr("Euro per hour"), fits, amount))
        grid.add(self.checked("hours_trajectory", self.tr("Hours per trajectory"), fits, hours))
        grid.add(self.checked("tariff_trajectory", self.tr("Euro per trajectory"), fits, amount))
        grid.add(self.fact("vat_note", self.tr("About VAT")))
        self.add(grid)
        words = self.tr(
            "An amount per trajectory goes first. Without it, hours times euro per hour is offered."
        )
        self.add(Label(words, "small", "second", wraps=True))


class CertificateCard(PracticeCardBase):
    """What the coach is certified for, and until when."""

    def __init__(self, model: PracticeModel, language: Language) -> None:
        super().__init__(model)
        self.body.addLayout(card_head("ph.medal", self.tr("Certificate")))
        self._language = language
        self.until = DateField()
        self.until.changed.connect(lambda day: model.set_fact("cert_until", day.isoformat()))
        self.dated = QPushButton(self.tr("Fill in until when"))
        self.dated.clicked.connect(self._begin_date)
        self.undated = QPushButton(self.tr("No date"))
        theme.set_role(self.undated, "quiet")
        self.undated.clicked.connect(lambda: model.set_fact("cert_until", ""))
        grid = FieldGrid()
        grid.add(self.fact("cert_title", self.tr("Title, as on your letters")), 2)
        grid.add(self.fact("cert_number", self.tr("Number")))
        grid.add(self.fact("cert_issuer", self.tr("Given by")))
        self.add(grid)
        self._until_field = Field(self.tr("Valid until"), self.until)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        beside = QVBoxLayout()
        beside.addSpacing(theme.S24)  # as high as the question above the date
        beside.addWidget(self.undated)
        beside.addStretch()
        row.addWidget(self._until_field)
        row.addLayout(beside)
        row.addWidget(self.dated, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self.body.addLayout(row)

    def render_state(self, page: PracticePage) -> None:
        """Show the certificate, and how long it is still good."""
        super().render_state(page)
        known = page.cert_until is not None
        self._until_field.setVisible(known)
        self.undated.setVisible(known)
        self.dated.setVisible(not known)
        for control in (self.until, self.undated, self.dated):
            control.setEnabled(not self.model.read_only)
        if page.cert_until is not None:
            self.until.set_state(page.cert_until)
        self._until_field.set_advice(self._advice(page))

    def _advice(self, page: PracticePage) -> str:
        if page.cert_state == "expired":
            return self.tr("This certificate has ended.")
        if page.cert_state == "soon" and page.cert_until is not None:
            days = (page.cert_until - page.today).days
            return self.tr("%n day(s) left: renew it in time.", "", days)
        return ""

    def _begin_date(self) -> None:
        page = self.model.page
        if page is not None:
            end = page.today.replace(month=12, day=31)
            self.model.set_fact("cert_until", end.isoformat())


class LogoCard(PracticeCardBase):
    """The logo that stands on letters."""

    def __init__(self, model: PracticeModel) -> None:
        super().__init__(model)
        self.body.addLayout(card_head("ph.image", self.tr("Logo")))
        self.picture = _LogoPicture()
        self.choose = QPushButton()
        self.choose.setIcon(theme.icon("ph.image", "ink"))
        self.choose.clicked.connect(model.choose_logo)
        self.remove = QPushButton(self.tr("Remove the logo"))
        theme.set_role(self.remove, "quiet")
        self.remove.clicked.connect(model.remove_logo)
        words = self.tr("PNG, JPEG or SVG. It is kept in the vault and stands on every letter.")
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch()
        self.add(self.picture)
        self.add(Label(words, "small", "second", wraps=True))
        self.body.addLayout(row)

    def render_state(self, page: PracticePage) -> None:
        """Show the logo, or that there is none."""
        there = page.logo is not None
        self.picture.set_picture(self.model.logo if there else b"")
        self.picture.setVisible(there)
        self.choose.setText(
            self.tr("Choose another logo …") if there else self.tr("Choose a logo …")
        )
        self.remove.setVisible(there)
        for control in (self.choose, self.remove):
            control.setEnabled(not self.model.read_only)


class _LogoPicture(QWidget):
    """The logo on white, as paper is, in both themes."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setFixedSize(_LOGO)
        self.setAccessibleName(self.tr("Logo of the practice"))

    def set_picture(self, png: bytes) -> None:
        """Show a picture."""
        self._picture = QPixmap()
        self._picture.loadFromData(png, "PNG")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as fits."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._picture.isNull():
            return
        room = self.rect().adjusted(theme.S8, theme.S8, -theme.S8, -theme.S8)
        ratio = self.devicePixelRatioF()
        fitting = self._picture.scaled(
            room.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        size = fitting.deviceIndependentSize().toSize()
        painter.drawPixmap(room.left(), room.top() + (room.height() - size.height()) // 2, fitting)


class SupervisionCard(PracticeCardBase):
    """What the coach did for her own learning, a row a session."""

    def __init__(self, model: PracticeModel, language: Language) -> None:
        super().__init__(model)
        self.body.addLayout(card_head("ph.chats-circle", self.tr("Supervision and intervision")))
        self._language = language
        self._shown: tuple[SessionLine, ...] | None = None
        self.rows: list[_SessionRow] = []
        self.totals = Label("", "text", "second", wraps=True, tabular=True)
        self.empty = Label(
            self.tr("Nothing noted yet. Keep it here, without names, for your certificate."),
            "text",
            "second",
            wraps=True,
        )
        self.note = QPushButton(self.tr("Note a session …"))
        self.note.setIcon(theme.icon("ph.plus", "ink"))
        self.note.clicked.connect(model.add_session)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add(self.totals)
        self.body.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.empty)
        self.body.addLayout(self._list)

    def render_state(self, page: PracticePage) -> None:
        """Show the sessions, the newest first, and the total of each year."""
        totals = [
            self.tr("{year}: {sessions}, {hours} h").format(
                year=total.year,
                sessions=self.tr("%n session(s)", "", total.sessions),
                hours=i18n.number_text(total.minutes / 60, self._language),
            )
            for total in page.totals
        ]
        self.totals.setText("\n".join(totals))
        self.totals.setVisible(bool(totals))
        self.empty.setVisible(not page.sessions)
        self.note.setEnabled(not self.model.read_only)
        if page.sessions != self._shown:
            self._shown = page.sessions
            self._rebuild(page.sessions)

    def _rebuild(self, sessions: tuple[SessionLine, ...]) -> None:
        had = next((at for at, row in enumerate(self.rows) if row.has_focus()), None)
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        for line in sessions:
            row = _SessionRow(line, self._language, read_only=self.model.read_only)
            row.change.clicked.connect(lambda _=False, line=line: self.model.change_session(line))
            row.remove.clicked.connect(lambda _=False, line=line: self.model.remove_session(line))
            self._list.addWidget(Separator())
            self._list.addWidget(row)
            self.rows.append(row)
        if had is not None:  # the keyboard stays near where it was
            stops = self.rows[min(had, len(self.rows) - 1)].change if self.rows else self.note
            stops.setFocus(Qt.FocusReason.OtherFocusReason)


class _SessionRow(QWidget):
    """One session: when, what kind, how long, what about."""

    def __init__(self, line: SessionLine, language: Language, *, read_only: bool) -> None:
        super().__init__()
        kinds = {
            "supervision": self.tr("Supervision"),
            "intervision": self.tr("Intervision"),
            "training": self.tr("Training"),
        }
        day = i18n.date_text(line.on, language)
        length = i18n.duration_text(line.minutes * 60_000, language)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = f"{day}, {kinds.get(line.kind, line.kind).lower()}, {length}"
        words.addWidget(Label(line.subject, "text", wraps=True))
        words.addWidget(Label(head, "small", "second", wraps=True, tabular=True))
        if line.learned:
            words.addWidget(Label(line.learned, "small", wraps=True))
        if line.names:
            found = self.tr("A known name stands in it: {names}.")
            advice = found.format(names=", ".join(line.names))
            words.addWidget(Label(advice, "small", "warn", wraps=True))
        self.change = _tool("ph.pencil-simple", self.tr("Change the session of {day}"), day)
        self.remove = _tool("ph.trash", self.tr("Remove the session of {day}"), day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.S8, 0, theme.S8)
        row.setSpacing(theme.S4)
        row.addLayout(words, 1)
        for button in (self.change, self.remove):
            button.setEnabled(not read_only)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def has_focus(self) -> bool:
        """Whether the keyboard is on it."""
        return self.change.hasFocus() or self.remove.hasFocus()


def _tool(icon: str, words: str, day: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon, "ink2"))
    name = words.format(day=day)
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    return button
