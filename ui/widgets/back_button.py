"""The way back, at the top of a page: often the name of whose page it is."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui import theme
from ui.widgets.plain_label import plain_label


class BackButton(QPushButton):
    """A quiet button with a caret; `flush`: it stands where the heading below it does."""

    def __init__(self, name: str = "", *, flush: bool = False) -> None:
        super().__init__(plain_label(name))
        self.setIcon(theme.icon("ph.caret-left", "accent"))
        if flush:
            self.setProperty("flush", "left")
        theme.set_role(self, "quiet")

    def set_name(self, name: str) -> None:
        """Lead back to what has this name."""
        self.setText(plain_label(name))
