"""What to do when something went wrong, on the lock screen: it needs no vault and names nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 560


class FirstAidDialog(AnsweringDialog):
    """The first steps in a few sentences, and where the rest is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong?"), parent)
        self.setMinimumWidth(_WIDTH)
        self.body.setSpacing(theme.S12)
        for head, words in self._steps():
            step = QVBoxLayout()
            step.setSpacing(0)
            step.addWidget(Label(head, "strong"))
            step.addWidget(Label(words, wraps=True))
            self.body.addLayout(step)
        self.buttons.addStretch(1)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    @classmethod
    def show_over(cls, parent: QWidget) -> None:
        """Show it over a page; it goes when it is closed."""
        dialog = cls(parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("1. Write down when you found out"),
                self.tr(
                    "From that moment there are 72 hours to tell the authority, where that is "
                    "needed."
                ),
            ),
            (
                self.tr("2. Tell the school at once"),
                self.tr(
                    "Also when you do not know everything yet. Are you yourself controller, then "
                    "you tell the authority."
                ),
            ),
            (
                self.tr("3. Is the passphrase or the recovery key gone, too?"),
                self.tr(
                    "Then assume that the vault can be read. In a copy that you still have, choose "
                    "a new passphrase and make a new recovery key under Settings."
                ),
            ),
            (
                self.tr("4. Open your vault, from a backup if need be"),
                self.tr(
                    "Choose Something went wrong in Settings or in the Help menu. Beeldcoach shows "
                    "what was on it and which files were out, and drafts the notification."
                ),
            ),
        )
