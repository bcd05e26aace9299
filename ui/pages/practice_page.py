"""PracticePage: the coach's own practice, as letters name it, and her own learning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.navigation import Location
from ui.pages.page import Page
from ui.pages.practice_cards import (
    CertificateCard,
    LogoCard,
    ProfileCard,
    SupervisionCard,
    TariffCard,
)
from ui.pages.processing_card import ProcessingCard, notice_of
from ui.viewmodels.practice import PracticeModel
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice
from ui.widgets.down_scroll import DownScroll
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.practice import PracticePage as State
    from ui.viewmodels.processing_out import RegisterSaved
    from ui.viewmodels.session import Session

_ONE_COLUMN_BELOW = 900  # logical pixels
_WIDEST = 1120


class PracticePage(Page):
    """Each change holds at once; there is nothing to save."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = PracticeModel(session, self)
        language = session.language
        self.profile, self.tariff = ProfileCard(self.model), TariffCard(self.model)
        self.certificate = CertificateCard(self.model, language)
        self.logo = LogoCard(self.model)
        self.supervision = SupervisionCard(self.model, language)
        self.processing = ProcessingCard(self.model)
        self.processing.going.connect(self.going)
        self._cards = (
            self.profile,
            self.tariff,
            self.certificate,
            self.logo,
            self.supervision,
        )
        self._dismissed, self._reminding = "", False
        self._build()
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.register_saved.connect(self._say_saved)
        self.notice.dismissed.connect(self._dismiss)

    def _build(self) -> None:
        self._back = BackButton(self.tr("Settings"), flush=True)
        self._back.clicked.connect(lambda: self.going.emit(Location("settings")))
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.S16)
        self._pair.addLayout(_column(self.profile, self.tariff, self.processing), 1)
        self._pair.addLayout(_column(self.logo, self.certificate, self.supervision), 1)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.tr("Practice"), "heading"))
        column.addLayout(self._pair)
        column.addStretch(1)
        area = DownScroll(inner)
        self.area = area
        self.fill(area)

    def come(self, location: Location) -> None:
        """Show what the vault knows now."""
        del location
        self.titled.emit(self.tr("Practice"))
        self.model.open()

    def go(self) -> None:
        """Keep what was typed."""
        for card in self._cards:
            card.keep()
        self.model.active = False

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            return
        for card in self._cards:
            card.render_state(page)
        if self.model.register is not None:
            self.processing.render_state(self.model.register)
        self._remind(page)

    def _remind(self, page: State) -> None:
        """Say in time that the certificate ends."""
        if page.cert_state not in ("soon", "expired") or self._dismissed == page.cert_state:
            if self._reminding:
                self.clear_notice()
            self._reminding = False
            return
        self._reminding = True
        assert page.cert_until is not None
        day = i18n.date_text(page.cert_until, self.session.language)
        if page.cert_state == "expired":
            first = self.tr("Your certificate ended on {date}.").format(date=day)
        else:
            first = self.tr("Your certificate ends on {date}.").format(date=day)
        rest = self.tr("Renewing takes some weeks. Then fill in the new date here.")
        self.show_notice(Notice("warn", first, rest, dismissable=True))

    def _say_saved(self, saved: RegisterSaved) -> None:
        self._reminding = False
        self.show_notice(notice_of(saved))

    def _dismiss(self) -> None:
        if self.model.page is not None:
            self._dismissed = self.model.page.cert_state

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below one another where there is little room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < _ONE_COLUMN_BELOW
        self._pair.setDirection(way.TopToBottom if narrow else way.LeftToRight)


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.S16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
