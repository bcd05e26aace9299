"""The head of a page that belongs to a pupil: the way back, what the page is, and its deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.back_button import BackButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.theme import Role


class PupilCrumbs(QWidget):
    """Signals: leaving (back to the trajectory)."""

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = BackButton(flush=True)
        self._back.clicked.connect(self.leaving)
        self._title = Label("", "heading")
        self._more = ElidedLabel("", "text", "ink2")
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(theme.S8)
        line = QHBoxLayout()
        line.setSpacing(theme.S12)
        line.addWidget(self._title)
        line.addStretch()
        line.addLayout(self._deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S12)
        column.setSpacing(theme.S4)
        back = QHBoxLayout()
        back.setSpacing(theme.S12)
        back.addWidget(self._back)
        back.addWidget(self._more, 1)
        column.addLayout(back)
        column.addLayout(line)

    def set_state(self, name: str, title: str, more: str = "") -> None:
        """Show whose it is, what it is, and how it stands."""
        self._back.set_name(name)
        self._back.setAccessibleName(self.tr("Back to {name}").format(name=name))
        self._title.setText(title)
        self._more.set_text(more)

    def action(self, words: str, icon: str, role: Role = "normal") -> QPushButton:
        """Return a new button at the right."""
        button = QPushButton(words)
        button.setIcon(theme.icon(icon, "on_accent" if role == "primary" else "ink"))
        theme.set_role(button, role)
        self._deeds.addWidget(button)
        return button
