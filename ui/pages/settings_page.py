"""SettingsPage: what the coach may change: screen, name, vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.pages.page import ChoosingPage
from ui.pages.settings_cards import AboutCard, PracticeCard, ScreenCard, VaultCard
from ui.viewmodels.settings import SettingsModel
from ui.widgets.banner import Notice
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.navigation import Location
    from ui.viewmodels.session import Session

_ONE_COLUMN_BELOW = 860  # logical pixels
_WIDEST = 1120


class SettingsPage(ChoosingPage):
    """Each change holds at once; there is nothing to save.

    Signals:
        language_chosen: the code of a language.
        theme_chosen: light, dark or system.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = SettingsModel(session, self)
        self._build()
        self._bind()
        self._render()

    def _build(self) -> None:
        self._screen, self._practice = ScreenCard(self.model), PracticeCard(self.model)
        self._vault, self._about = VaultCard(self.model), AboutCard()
        left, right = _column(self._screen, self._practice), _column(self._vault, self._about)
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
        self._vault.unfolded.connect(lambda: area.ensureWidgetVisible(self._vault))
        self.fill(area)

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.passphrase_changed.connect(self._on_passphrase_changed)
        self._screen.language_chosen.connect(self.language_chosen)
        self._screen.theme_chosen.connect(self.theme_chosen)

    def _render(self) -> None:
        for card in (self._screen, self._practice, self._vault):
            card.render_state(self.model.state)

    def come(self, location: Location) -> None:
        """Show what is chosen now."""
        del location
        self.titled.emit(self.tr("Settings"))
        self.model.active = True
        self.model.refresh()
        self.model.reload()

    def go(self) -> None:
        """Keep what was typed; forget a passphrase that was not saved."""
        self._practice.keep()
        self._vault.forget()
        self.model.active = False

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
