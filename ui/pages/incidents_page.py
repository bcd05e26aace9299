"""IncidentsPage: what to do when something went wrong, and all that did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.navigation import Location
from ui.pages.page import Page
from ui.pages.people_rows import RowsCard, RowState
from ui.viewmodels.incident_words import ICONS, kind_word, time_left
from ui.viewmodels.incidents import IncidentsModel
from ui.widgets.back_button import BackButton
from ui.widgets.card import Card
from ui.widgets.down_scroll import DownScroll
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.incidents import IncidentLine
    from ui.viewmodels.session import Session

_WIDEST = 900


class IncidentsPage(Page):
    """First aid above, the list below."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = IncidentsModel(session, self)
        self.back = BackButton(self.tr("Settings"), flush=True)
        self.new = QPushButton(self.tr("Note what went wrong"))
        self.new.setIcon(theme.icon("ph.plus", "on_accent"))
        theme.set_role(self.new, "primary")
        self.list = RowsCard(
            "ph.warning-octagon", self.tr("Noted before"), self.tr("Nothing went wrong so far.")
        )
        self._build()
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.back.clicked.connect(self._go_back)
        self.new.clicked.connect(self._go_new)
        self.list.going.connect(self.going)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Label(self.tr("Something went wrong"), "heading", wraps=True), 1)
        head.addWidget(self.new)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self._first_aid())
        column.addWidget(self.list)
        column.addStretch(1)
        area = DownScroll(inner)
        self.fill(area)

    def _first_aid(self) -> Card:
        card = Card()
        for words in (
            self.tr(
                "Stay calm: a vault that is locked cannot be read by whoever finds your laptop. "
                "Step by step you see what was on it, who must know, and until when."
            ),
            self.tr(
                "Note it at once, also when you do not know everything yet. From the moment that "
                "you find it there are 72 hours to tell the authority, where that is needed."
            ),
        ):
            card.add(Label(words, wraps=True))
        return card

    def come(self, location: Location) -> None:
        """Show the list as it is now."""
        del location
        self.titled.emit(self.tr("Something went wrong"))
        self.new.setEnabled(not self.session.core.read_only)
        self.model.open()

    def go(self) -> None:
        """Rest."""
        self.model.active = False

    def _go_back(self) -> None:
        self.going.emit(Location("settings"))

    def _go_new(self) -> None:
        self.going.emit(Location("incident"))

    def _render(self) -> None:
        self.list.set_rows(tuple(self._row(line) for line in self.model.lines or ()))

    def _row(self, line: IncidentLine) -> RowState:
        language = self.session.language
        found = i18n.date_text(line.found_at.astimezone().date(), language)
        first = self.tr("{what}, found on {day}").format(what=kind_word(line.kind), day=found)
        icon = next(icon for kind, icon in ICONS.items() if kind.value == line.kind)
        return RowState(first, self._state(line), icon, Location("incident", line.id))

    def _state(self, line: IncidentLine) -> str:
        if line.closed_on is not None:
            day = i18n.date_text(line.closed_on, self.session.language)
            return self.tr("closed on {}").format(day)
        if not line.untold:
            return self.tr("open; everybody was told")
        left = time_left(line.deadline, self.session.core.clock.now())
        return " ".join((self.tr("open; %n still to be told.", "", line.untold), left))
