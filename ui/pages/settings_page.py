"""SettingsPage: what the coach may change: screen, name, vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.navigation import Location
from ui.pages.backups_card import BackupsCard
from ui.pages.page import ChoosingPage
from ui.pages.recovery_card import RecoveryCard
from ui.pages.settings_cards import (
    AboutCard,
    FilmCard,
    IncidentCard,
    KeysCard,
    PracticeCard,
    ScreenCard,
    VaultCard,
)
from ui.viewmodels.backups import BackupsModel
from ui.viewmodels.new_recovery_key import new_recovery_key_of
from ui.viewmodels.settings import SettingsModel
from ui.widgets.banner import Notice
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.viewmodels.session import Session

_ONE_COLUMN_BELOW = 860  # logical pixels
_WIDEST = 1120
_PLACE = "settings_place"  # kept by the session while the page is built in another language


class SettingsPage(ChoosingPage):
    """Each change holds at once; there is nothing to save.

    Signals:
        language_chosen: the code of a language.
        theme_chosen: light, dark or system.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = SettingsModel(session, self)
        self.recovery = new_recovery_key_of(session)
        self.backups = BackupsModel(session, self)
        self._build()
        self._bind()
        self._render()

    def _build(self) -> None:
        self._screen, self._practice = ScreenCard(self.model), PracticeCard(self.model)
        self._vault, self._about = VaultCard(self.model), AboutCard()
        self._recovery = RecoveryCard(self.recovery)
        self._keys, self._films = KeysCard(), FilmCard(self.model)
        self.incidents = IncidentCard()
        self._backups = BackupsCard(self.backups, read_only=self.session.core.read_only)
        left = _column(self._screen, self._keys, self._practice)
        right = _column(
            self._vault, self._backups, self._recovery, self._films, self.incidents, self._about
        )
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.S16)
        self._pair.addLayout(left, 1)
        self._pair.addLayout(right, 1)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S24)
        column.setSpacing(theme.S16)
        column.addWidget(Label(self.tr("Settings"), "heading"))
        column.addLayout(self._pair)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        for card in (self._vault, self._recovery):
            card.unfolded.connect(lambda card=card: area.ensureWidgetVisible(card))
        self._area = area
        self.fill(area)

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.passphrase_changed.connect(self._on_passphrase_changed)
        self.recovery.failed.connect(self.show_error)
        self.backups.failed.connect(self.show_error)
        self.recovery.checked.connect(self._on_key_checked)
        self.recovery.noted.connect(self.model.reload)
        self._screen.language_chosen.connect(self._on_language)
        self._screen.theme_chosen.connect(self.theme_chosen)
        self._keys.opened.connect(lambda: self.going.emit(Location("keys")))
        self.incidents.opened.connect(lambda: self.going.emit(Location("incidents")))
        self._practice.opened.connect(lambda: self.going.emit(Location("practice")))

    def _render(self) -> None:
        for card in (
            self._screen,
            self._keys,
            self._practice,
            self._vault,
            self._recovery,
            self._films,
        ):
            card.render_state(self.model.state)

    def come(self, location: Location) -> None:
        """Show what is chosen now."""
        del location
        self.titled.emit(self.tr("Settings"))
        self.model.active = True
        self.model.refresh()
        self.model.reload()
        self.backups.active = True
        self.backups.reload()
        place = self.session.property(_PLACE)
        if place is not None:
            self.session.setProperty(_PLACE, None)
            QTimer.singleShot(0, self, lambda: self._return_to(*place))

    def _on_language(self, code: str) -> None:
        """Tell where the keyboard and the page stand to the page that is built in its place."""
        stops, now = self._stops(), QApplication.focusWidget()
        at = stops.index(now) if now in stops else -1
        self.session.setProperty(_PLACE, (at, self._area.verticalScrollBar().value()))
        self.language_chosen.emit(code)

    def _return_to(self, at: int, scrolled: int) -> None:
        stops = self._stops()
        if 0 <= at < len(stops):
            stops[at].setFocus()
        self._area.verticalScrollBar().setValue(scrolled)

    def _stops(self) -> list[QWidget]:
        return [w for w in self._area.findChildren(QWidget) if w.focusPolicy().value]

    def go(self) -> None:
        """Keep what was typed; forget a passphrase that was not saved."""
        self._practice.keep()
        self._vault.forget()
        self._recovery.fold()
        self._backups.forget()
        self.model.active = self.backups.active = False

    def _on_passphrase_changed(self) -> None:
        self._vault.forget()
        self.show_notice(
            Notice(
                "ok",
                self.tr("The passphrase is changed."),
                self.tr(
                    "A backup from before still takes the old one. The recovery key is the same."
                ),
                dismissable=True,
            )
        )

    def _on_key_checked(self) -> None:
        first = self.tr("Your new recovery key opens the vault.")
        rest = self.tr("The old one opens nothing any more. Throw that paper away.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))

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
