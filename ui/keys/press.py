"""What a press of a key is called, on keyboards of several countries.

Letters and signs go by what is printed on the key, the digit row also by its place, so that an
AZERTY keyboard tags with the same keys.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_NAMED = {
    int(Qt.Key.Key_Space): "Space",
    int(Qt.Key.Key_Backspace): "Backspace",
    int(Qt.Key.Key_Tab): "Tab",
    int(Qt.Key.Key_Backtab): "Tab",
    int(Qt.Key.Key_Left): "Left",
    int(Qt.Key.Key_Right): "Right",
    int(Qt.Key.Key_Up): "Up",
    int(Qt.Key.Key_Down): "Down",
    int(Qt.Key.Key_Home): "Home",
    int(Qt.Key.Key_End): "End",
    int(Qt.Key.Key_PageUp): "PgUp",
    int(Qt.Key.Key_PageDown): "PgDown",
    int(Qt.Key.Key_Insert): "Ins",
    int(Qt.Key.Key_Return): "Enter",
    int(Qt.Key.Key_Enter): "Enter",
    int(Qt.Key.Key_Escape): "Esc",
    int(Qt.Key.Key_Delete): "Del",
    int(Qt.Key.Key_MediaPlay): "Media Play",
    int(Qt.Key.Key_MediaTogglePlayPause): "Media Play",
    int(Qt.Key.Key_MediaPause): "Media Pause",
}
_NAMED |= {int(Qt.Key.Key_F1) + place: f"F{place + 1}" for place in range(24)}
_DEAD = {  # what stands on a key that waits for a letter
    int(Qt.Key.Key_Dead_Grave): "`",
    int(Qt.Key.Key_Dead_Acute): "\u00b4",
    int(Qt.Key.Key_Dead_Circumflex): "^",
    int(Qt.Key.Key_Dead_Tilde): "~",
    int(Qt.Key.Key_Dead_Diaeresis): "¨",
    int(Qt.Key.Key_Dead_Cedilla): "\u00b8",
    int(Qt.Key.Key_Dead_Caron): "ˇ",
    int(Qt.Key.Key_Dead_Abovering): "°",
}
NAMED = frozenset(_NAMED.values())
MODIFIERS = ("Ctrl", "Alt", "Shift")  # in the order in which a name has them
_THIRD_LEVEL = frozenset("[]{}\\|@#~^`€")  # typed with AltGr (Option on a Mac) in many countries
_ZOOM_SIGNS = frozenset(map(ord, "-=+"))
_MAC_DIGITS = {18: "1", 19: "2", 20: "3", 21: "4", 23: "5", 22: "6", 26: "7", 28: "8", 25: "9"}
_MAC_DIGITS[29] = "0"
_FRENCH_DIGITS = dict(zip("&é\"'(-è_çà", "1234567890", strict=True)) | {"§": "6", "!": "8"}


def name_of(event: QKeyEvent) -> str:
    """The name of a press as a table of keys writes it, such as `Ctrl+Shift+Z`; "" for none."""
    modifiers = event.modifiers()
    if modifiers & Qt.KeyboardModifier.MetaModifier:
        return ""
    if _is_third_level(event):
        return event.text()
    base = _base_of(event)
    if not base:
        return ""
    control = "Ctrl+" if modifiers & Qt.KeyboardModifier.ControlModifier else ""
    alt = "Alt+" if modifiers & Qt.KeyboardModifier.AltModifier else ""
    shift = "Shift+" if modifiers & Qt.KeyboardModifier.ShiftModifier else ""
    return f"{control}{alt}{'' if is_sign(base) else shift}{base}"


def parts_of(name: str) -> tuple[tuple[str, ...], str]:
    """Split the name of a press into its modifiers and what stands on the key."""
    head, _, base = name.rpartition("+") if not name.endswith("+") else (name[:-2], "", "+")
    return (tuple(head.split("+")) if head else ()), base


def is_name(name: str) -> bool:
    """Whether a text is the name of a press, written as `name_of` writes it."""
    modifiers, base = parts_of(name)
    typed = len(base) == 1 and base.isprintable() and base != " "
    small = base.isascii() and base.islower()
    wanted = [each for each in MODIFIERS if each in modifiers]
    return (base in NAMED or (typed and not small)) and list(modifiers) == wanted


def printed_sign(event: QKeyEvent) -> str:
    """The sign that a press prints, such as `!` on the key of the 1; "" for anything else."""
    text = event.text()
    return text if len(text) == 1 and text.isprintable() and is_sign(text) else ""


def is_sign(base: str) -> bool:
    """Whether a key prints a sign: there Shift is part of how it is typed, and says no more."""
    return len(base) == 1 and not base.isalnum()


def _is_third_level(event: QKeyEvent) -> bool:
    """Whether a sign was typed with AltGr, which may be told as Ctrl and Alt, or not at all."""
    modifiers = event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    told = control == alt or (sys.platform == "darwin" and not control)
    return told and event.text() in _THIRD_LEVEL and not (shift and _digit_of(event))


def _base_of(event: QKeyEvent) -> str:
    """What stands on the key: a name, a digit (also by its place), a letter or a sign."""
    key = event.key()
    if key in _NAMED:
        return _NAMED[key]
    zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _ZOOM_SIGNS
    digit = "" if zooms else _digit_of(event)  # by print: on AZERTY they stand among the digits
    if digit:
        return digit
    printed = chr(key) if 0x21 <= key <= 0xFF else ""  # Latin letters and signs
    return _DEAD.get(key, printed if printed.isprintable() else "")


def _digit_of(event: QKeyEvent) -> str:
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key)
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return ""
    if event.nativeScanCode():
        return _digit_at(event.nativeScanCode(), event.nativeVirtualKey())
    return _FRENCH_DIGITS.get(event.text(), "") if event.text() else ""


def _digit_at(scan_code: int, virtual_key: int) -> str:
    """The digit of a place on the keyboard; the codes are those of the operating system."""
    if sys.platform == "darwin":
        return _MAC_DIGITS.get(virtual_key, "")
    first = 2 if sys.platform == "win32" else 10
    return "1234567890"[scan_code - first] if first <= scan_code < first + 10 else ""
