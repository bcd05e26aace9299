"""The page of releases: everything that went out of the vault, to whom, on what ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from ui import theme
from ui.models.register_table import RegisterTable
from ui.navigation import Location
from ui.pages.page import Page
from ui.viewmodels.register import RegisterViewModel
from ui.widgets.banner import Notice
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.session import Session


class RegisterPage(Page):
    """A table of releases, or words where there are none."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = RegisterViewModel(session)
        self._standing = True  # whether the notice is the one that belongs to the state
        self._build()
        self._bind()

    def _build(self) -> None:
        self.check_button = QPushButton(self.tr("Check evidence"))
        self.check_button.setIcon(theme.icon("ph.shield-check"))
        self.proofs_button = QPushButton(self.tr("Proofs of erasure …"))
        self.proofs_button.setIcon(theme.icon("ph.trash", "ink"))
        self.proofs_button.hide()
        self.rows = RegisterTable(self)
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Everything that went out"))
        self._shape_table()
        self.empty = EmptyState(
            "ph.paper-plane-tilt",
            self.tr("Nothing went out yet. Everything lies encrypted in your vault."),
            self.tr("To the trajectories"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What went out?"), "heading", wraps=True), 1)
        head.addWidget(self.proofs_button)
        head.addWidget(self.check_button)
        about = self.tr("Every release is written down here before the first byte goes out.")
        column = QVBoxLayout()
        column.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addLayout(head)
        column.addWidget(Label(about, "text", "second", wraps=True))
        column.addWidget(self._stack, 1)
        self.fill(column)

    def _shape_table(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(40)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.checked.connect(self._say_checked)
        self.check_button.clicked.connect(self.model.check)
        self.proofs_button.clicked.connect(self.model.give_proof)
        self.notice.dismissed.connect(self._show_standing)
        self.empty.acted.connect(lambda: self.going.emit(Location("home")))

    def come(self, location: Location) -> None:
        """Show the register."""
        del location
        self._standing = True
        self.titled.emit(self.tr("Releases"))
        self.model.open()

    def go(self) -> None:
        """Stop listening."""
        self.model.active = False

    def show_notice(self, notice: Notice) -> None:
        """Show what just happened instead of what stands."""
        self._standing = False
        super().show_notice(notice)

    def _render(self) -> None:
        register = self.model.register
        if register is None:
            return
        self.rows.set_state(register, self.session.language)
        self.proofs_button.setVisible(bool(self.model.erasures))
        self._stack.setCurrentWidget(self.table if register.rows else self.empty)
        if self._standing:
            self._show_standing()

    def _show_standing(self) -> None:
        self._standing = True
        count = self.model.unfinished
        if not count:
            self.clear_notice()
            return
        first = self.tr("%n release(s) began and did not end.", "", count)
        rest = self.tr(
            "Beeldcoach was closed while a file was written. Look whether the file is there: "
            "if it is, it may have been given to someone."
        )
        super().show_notice(Notice("warn", first, rest))

    def _say_checked(self, length: int) -> None:
        first = self.tr("The register is whole: %n line(s).", "", length)
        rest = self.tr("Every line fits the one before it; nothing was changed or left out.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))
