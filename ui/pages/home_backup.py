"""The words on the first page that say that it is time for a backup, and lead to making one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.viewmodels.backups import BackupsModel, age_words
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from ui.viewmodels.session import Session


class HomeBackup(QWidget):
    """Hidden while the last backup is young and holds nothing that was erased."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = BackupsModel(session, self)
        self._wanted = False
        self._words = ElidedLabel("", "small", "ink2")
        self.make = QPushButton(self.tr("Make a backup …"))
        theme.set_role(self.make, "quiet")
        self.make.setProperty("low", "yes")
        self.make.clicked.connect(self._make)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel("ph.hard-drives", "ink2", 16))
        row.addWidget(self._words)
        row.addWidget(self.make)
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

    def _make(self) -> None:
        line = self.model.connected
        self.model.make(line.place if line is not None else "")

    def _render(self) -> None:
        view, line = self.model.view, self.model.connected
        if view is None:
            return
        shown = self._wanted and (view.is_due or line is not None)
        self.setVisible(shown and not self.model.session.core.read_only)
        if line is None:
            self._words.set_text(age_words(view))
            self.make.setText(self.tr("Make a backup …"))
            return
        words = self.tr("The backup {} is connected, and still holds what you erased.")
        self._words.set_text(words.format(line.name))
        self.make.setText(self.tr("Bring it up to date …"))
