"""Pressable: a button of the debrief, where all other keys belong to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Pressable(QAbstractButton):
    """Enter and a bare Space press it; what else is typed goes on to the screen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, or let the key go on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            super().keyPressEvent(event)
        else:
            QWidget.keyPressEvent(self, event)
