"""The line on the first page that says that it is time for a backup, and leads to making one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.viewmodels.backups import BackupsModel, age_words
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.session import Session


class HomeBackup(QWidget):
    """Hidden while the last backup is young, or there is nothing yet to copy."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = BackupsModel(session, self)
        self._wanted = False
        self._words = Label("", "small", "second")
        self.make = QPushButton(self.tr("Make a backup …"))
        theme.set_role(self.make, "quiet")
        self.make.clicked.connect(lambda _: self.model.make())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel("ph.hard-drives", "ink2", 16))
        row.addWidget(self._words)
        row.addWidget(self.make)
        row.addStretch(1)
        self.model.changed.connect(self._render)
        self.hide()

    def come(self) -> None:
        """Look how things stand, and follow it."""
        self.model.active = True
        self.model.reload()

    def go(self) -> None:
        """Rest."""
        self.model.active = False

    def want(self, *, on: bool) -> None:
        """Say whether there is something in the vault, and room for the line."""
        self._wanted = on
        self._render()

    def _render(self) -> None:
        view, core = self.model.view, self.model.session.core
        due = view is not None and view.is_due and not core.read_only
        self.setVisible(self._wanted and due)
        if view is not None:
            self._words.setText(age_words(view))
