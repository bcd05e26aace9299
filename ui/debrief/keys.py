"""Which key means what during a debrief, on either screen, for keyboard and presenter clicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Key = Qt.Key

# A clicker sends these; they work while the coach types, too.
_ALWAYS = {
    _Key.Key_PageUp: "previous",
    _Key.Key_PageDown: "next",
    _Key.Key_F2: "switch",
    _Key.Key_F11: "full_screen",
    _Key.Key_Escape: "leave",
}
_WITH_CONTROL = {_Key.Key_Space: "toggle", _Key.Key_M: "moment", _Key.Key_L: "lock"}
_ELSE = {
    _Key.Key_Space: "toggle",
    _Key.Key_Left: "previous",
    _Key.Key_Right: "next",
    _Key.Key_Down: "back",
    _Key.Key_5: "back",
    _Key.Key_S: "slow",
    _Key.Key_M: "moment",
    _Key.Key_Q: "question",
    _Key.Key_L: "loop",
    _Key.Key_G: "sound",
    _Key.Key_D: "drawings",
    _Key.Key_B: "blank",
    _Key.Key_Period: "blank",
}


def deed_of(event: QKeyEvent, *, typing: bool = False) -> str | None:
    """Name what a key press asks for; while typing only what cannot be meant as text."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(key)
    if held == Qt.KeyboardModifier.ShiftModifier and key == _Key.Key_L and not typing:
        return "small_loop"
    if held:
        return None
    return _ALWAYS.get(key) or (None if typing else _ELSE.get(key))
