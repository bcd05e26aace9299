"""Presses as keyboards of several countries send them: key, modifiers, text and place (Linux)."""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
FIRST_DIGIT = {"win32": 2}.get(sys.platform, 10)  # the scan code of the key left above


def press(key, modifiers=NONE, text="", *, scan=0, held=False):
    kind = QEvent.Type.KeyPress
    return QKeyEvent(kind, int(key), modifiers, scan, 0, 0, text, held)


def typed(character, modifiers=NONE, *, place=None):
    """A press that prints a character, on the digit row when it has a place there."""
    key = ord(character.upper()) if len(character.upper()) == 1 else ord(character)
    scan = 61 if place is None else FIRST_DIGIT + place
    text = "" if modifiers & (CTRL | ALT) else character
    return press(key, modifiers, text, scan=scan)
