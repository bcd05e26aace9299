"""The last part of the report: whether the teacher agreed to exactly this version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from ui import i18n, theme
from ui.pages.report_row import HeadState, ReportRow
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.report_view import ReportPage
    from ui.i18n import Language


class ReportAgreement(ReportRow):
    """Says it in words; the button opens the reading. Signals: reading."""

    reading = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._recipient = Label(wraps=True)
        self._standing = Label(wraps=True)
        self._show = QPushButton()
        self._show.clicked.connect(self.reading)
        self.body.addSpacing(theme.S4)  # room for the focus ring of the head
        self.body.addWidget(self._recipient)
        self.body.addWidget(self._standing)
        self.body.addSpacing(theme.S4)
        self.body.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)

    def set_state(self, page: ReportPage, today: date) -> None:
        """Show how the agreement stands."""
        self.set_head(self._head_of(page))
        self._recipient.setText(self.tr("Recipient: {name}").format(name=page.recipient))
        self._standing.setText(self._standing_words(page, today))
        show = self.tr("Show to {name}").format(name=page.first_name)
        self._show.setText(plain_label(show))

    def _head_of(self, page: ReportPage) -> HeadState:
        number, source = len(page.sections) + 1, self.tr("what {name} says of the whole")
        source = source.format(name=page.first_name)
        heading = page.approval_heading
        if page.seen_on is not None:
            words = self.tr("agreed")
            return HeadState(number, heading, source, "ph.check-circle", words, "ok")
        if page.agreed_on is not None:
            words = self.tr("changed since")
            return HeadState(number, heading, source, "ph.warning", words, "warn")
        words = self.tr("still to read")
        return HeadState(number, heading, source, "ph.book-open", words, "second")

    def _standing_words(self, page: ReportPage, today: date) -> str:
        if page.seen_on is not None:
            words = self.tr("{name} agreed to exactly this version on {date}.")
        elif page.agreed_on is not None:
            words = self.tr(
                "{name} agreed to an earlier version on {date}. It was changed since: "
                "let {name} read this one."
            )
        else:
            words = self.tr(
                "When every part is approved, let {name} read the whole as it goes out."
            )
        day = page.seen_on or page.agreed_on
        date = i18n.date_text(day, self._language, today=today) if day else ""
        return words.format(name=page.first_name, date=date)
