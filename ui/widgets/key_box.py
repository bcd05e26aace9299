"""A box to choose the key of a code from: by pressing it, or from the list of all keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox

from beeldcoach.domain.lens import CODE_KEYS, RESERVED_KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

_SHOWN = 14  # rows of the list at once
_PASSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyBox(QComboBox):
    """Shows a key, and in its list who has which. Signals: chosen (a key, which may be taken)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(_SHOWN)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for key in CODE_KEYS:
            self.addItem(key, key)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def set_state(self, key: str, owners: Mapping[str, str]) -> None:
        """Show a key; `owners` are the names of the codes that have the others."""
        with QSignalBlocker(self):
            for index, each in enumerate(CODE_KEYS):
                owner = owners.get(each, "") if each != key else ""
                self.setItemText(index, f"{each}   {owner}" if owner else each)
            self.setCurrentIndex(self.findData(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key that is pressed; who owns it is told by whoever listens."""
        pressed = event.text().upper()
        if event.modifiers() & _PASSING or not (
            len(pressed) == 1 and (pressed in CODE_KEYS or pressed in RESERVED_KEYS)
        ):
            super().keyPressEvent(event)
        elif pressed != self.currentData():
            self.chosen.emit(pressed)
