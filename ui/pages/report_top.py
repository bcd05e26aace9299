"""The bar at the top of the report page: the way back, where the report stands, and its deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui import i18n, theme
from ui.widgets.back_button import BackButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.report_view import ReportPage
    from ui.i18n import Language


class ReportTop(QFrame):
    """Signals: back (to the trajectory), reading (show her the whole), releasing."""

    back = Signal()
    reading = Signal()
    releasing = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.setProperty("ground", "paper")
        self.setFixedHeight(theme.S56)
        self.to_trajectory = BackButton()
        self.to_trajectory.clicked.connect(self.back)
        self._standing = ElidedLabel("", "text", "ink2")
        self.show_whole = QPushButton()
        self.show_whole.setIcon(theme.icon("ph.book-open", "ink"))
        self.show_whole.clicked.connect(self.reading)
        self.release = QPushButton(self.tr("Release …"))
        self.release.clicked.connect(self.releasing)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, 0, theme.S24, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self.to_trajectory)
        row.addSpacing(theme.S4)
        row.addWidget(Label(self.tr("Report"), "heading"))
        row.addSpacing(theme.S8)
        row.addWidget(self._standing, 1)
        row.addWidget(self.show_whole)
        row.addWidget(self.release)

    def set_state(self, page: ReportPage, today: date) -> None:
        """Show where the report stands; one deed is filled: the one that is due."""
        begun = page.report_id is not None
        agreed = page.seen_on is not None
        self.to_trajectory.set_name(page.name)
        back = self.tr("Back to the trajectory of {name}").format(name=page.name)
        self.to_trajectory.setAccessibleName(back)
        self.to_trajectory.setToolTip(plain_tip(back))
        self._standing.set_text(self._standing_words(page, today))
        show = self.tr("Show to {name}").format(name=page.first_name)
        self.show_whole.setText(plain_label(show))
        self.show_whole.setVisible(begun)
        self.release.setVisible(begun)
        due = page.ready and not agreed
        theme.set_role(self.show_whole, "primary" if due else "normal")
        self.show_whole.setIcon(theme.icon("ph.book-open", "on_accent" if due else "ink"))
        open_now = agreed and page.closed_on is not None
        theme.set_role(self.release, "primary" if open_now else "normal")
        if open_now:
            self.release.setIcon(theme.icon("ph.paper-plane-tilt", "on_accent"))
        else:
            self.release.setIcon(theme.icon("ph.lock-simple", "ink2"))
        self.release.setToolTip("" if open_now else self.tr("Says what is still needed"))

    def _standing_words(self, page: ReportPage, today: date) -> str:
        if page.report_id is None:
            return self.tr("for {recipient}").format(recipient=page.recipient)
        if page.released_on is not None:
            day = i18n.date_text(page.released_on, self._language, today=today)
            words = self.tr("released to {recipient} on {date}")
            return words.format(recipient=page.recipient, date=day)
        if page.seen_on is not None:
            day = i18n.date_text(page.seen_on, self._language, today=today)
            words = self.tr("agreed on {date}, for {recipient}")
            return words.format(recipient=page.recipient, date=day)
        words = self.tr("draft {number}, for {recipient}")
        return words.format(number=page.version, recipient=page.recipient)
