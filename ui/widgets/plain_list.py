"""A list of plain words to choose one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class PlainList(QListWidget):
    """Rows of 32. A list with more than words has a delegate of its own."""

    def showEvent(self, event: QShowEvent) -> None:
        """Place the rows again: those added before the style was known lie too close."""
        super().showEvent(event)
        self.doItemsLayout()
