"""The keys of the studio as one table: what each does, and which press means which key.

Letters and signs go by what is printed on the key, the digit row also by its place, so that an
AZERTY keyboard tags with the same keys. The sheet of keys (F1) is made from this table.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent


class Act(Enum):
    """What a key does; the page carries it out."""

    PLAY = auto()
    PLAY_ANYWHERE = auto()
    PAUSE = auto()
    SLOWER = auto()
    FASTER = auto()
    NORMAL_SPEED = auto()
    PLAY_CHOSEN = auto()
    PLAY_AROUND = auto()
    LOOP = auto()
    BACK = auto()
    FORWARD = auto()
    SECOND_BACK = auto()
    SECOND_FORWARD = auto()
    TEN_BACK = auto()
    TEN_FORWARD = auto()
    FRAME_BACK = auto()
    FRAME_FORWARD = auto()
    BEGIN = auto()
    END = auto()
    RETURN = auto()
    GO_TO_TIME = auto()
    NOTE = auto()
    EDIT_NOTE = auto()
    STAR = auto()
    SET_IN = auto()
    SET_OUT = auto()
    GO_TO_IN = auto()
    GO_TO_OUT = auto()
    CLEAR_IN = auto()
    CLEAR_OUT = auto()
    CUT = auto()
    START_EARLIER = auto()
    START_LATER = auto()
    END_EARLIER = auto()
    END_LATER = auto()
    START_SECOND_EARLIER = auto()
    START_SECOND_LATER = auto()
    END_SECOND_EARLIER = auto()
    END_SECOND_LATER = auto()
    PREVIOUS = auto()
    NEXT = auto()
    DELETE = auto()
    UNDO = auto()
    REDO = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    FIT = auto()
    ZOOM_TO_CHOSEN = auto()
    PANES = auto()
    PANES_BACK = auto()
    FULL_SCREEN = auto()
    SHEET = auto()
    LEAVE = auto()


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One or two deeds that stand on one line of the sheet, with their keys.

    `keys` are names as `name_of` gives them; all keys of one inner tuple do the same. `in_text`:
    also while a text field has the keyboard. `repeats`: holding the key down does it again.
    """

    acts: tuple[Act, ...]
    keys: tuple[tuple[str, ...], ...]
    words: object
    in_text: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Rows that belong together on the sheet."""

    title: object
    rows: tuple[KeyRow, ...]


# The arrows have their own names; the others are what Qt calls them in English.
_PLAY = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Play"),
    (
        KeyRow((Act.PLAY,), (("Space",),), QT_TRANSLATE_NOOP("StudioKeys", "Play or pause")),
        KeyRow(
            (Act.PLAY_ANYWHERE,),
            (("Ctrl+Space", "F9", "Media Play", "Media Pause"),),
            QT_TRANSLATE_NOOP("StudioKeys", "Play or pause, also while typing"),
            in_text=True,
        ),
        KeyRow((Act.PAUSE,), (("K",),), QT_TRANSLATE_NOOP("StudioKeys", "Pause")),
        KeyRow(
            (Act.SLOWER, Act.FASTER),
            (("J",), ("L",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Slower, faster"),
        ),
        KeyRow(
            (Act.NORMAL_SPEED,), (("Backspace",),), QT_TRANSLATE_NOOP("StudioKeys", "Normal speed")
        ),
        KeyRow(
            (Act.PLAY_CHOSEN,),
            (("Shift+Space",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Play what is chosen"),
        ),
        KeyRow(
            (Act.PLAY_AROUND,),
            (("Ctrl+Shift+Space",),),
            QT_TRANSLATE_NOOP("StudioKeys", "The same, with what comes before and after"),
        ),
        KeyRow((Act.LOOP,), (("Ctrl+R",),), QT_TRANSLATE_NOOP("StudioKeys", "Repeat")),
    ),
)
_MOVE = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Move"),
    (
        KeyRow(
            (Act.BACK, Act.FORWARD),
            (("Left",), ("Right",)),
            QT_TRANSLATE_NOOP("StudioKeys", "One picture; while playing 5 seconds"),
            repeats=True,
        ),
        KeyRow(
            (Act.FRAME_BACK, Act.FRAME_FORWARD),
            ((",",), (".",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Always one picture"),
            repeats=True,
        ),
        KeyRow(
            (Act.SECOND_BACK, Act.SECOND_FORWARD),
            (("Shift+Left",), ("Shift+Right",)),
            QT_TRANSLATE_NOOP("StudioKeys", "One second"),
            repeats=True,
        ),
        KeyRow(
            (Act.TEN_BACK, Act.TEN_FORWARD),
            (("Ctrl+Left",), ("Ctrl+Right",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Ten seconds"),
            repeats=True,
        ),
        KeyRow(
            (Act.BEGIN, Act.END),
            (("Home",), ("End",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin, end of the film"),
        ),
        KeyRow((Act.GO_TO_TIME,), (("G",),), QT_TRANSLATE_NOOP("StudioKeys", "Go to a time")),
        KeyRow(
            (Act.RETURN,),
            (("Shift+Backspace",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Back to before the last jump"),
        ),
        KeyRow(
            (Act.PREVIOUS, Act.NEXT),
            (("Up",), ("Down",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Moment before, moment after"),
            repeats=True,
        ),
    ),
)
_WRITE = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Write down"),
    (
        KeyRow(
            (Act.NOTE,),
            (("Enter", "M"),),
            QT_TRANSLATE_NOOP("StudioKeys", "Note at this place in the film"),
        ),
        KeyRow(
            (Act.EDIT_NOTE,),
            (("F2",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Note of the chosen moment"),
        ),
        KeyRow((Act.STAR,), (("+", "="),), QT_TRANSLATE_NOOP("StudioKeys", "Star on or off")),
        KeyRow((Act.DELETE,), (("Del",),), QT_TRANSLATE_NOOP("StudioKeys", "Delete")),
        KeyRow((Act.UNDO,), (("Ctrl+Z",),), QT_TRANSLATE_NOOP("StudioKeys", "Undo"), repeats=True),
        KeyRow(
            (Act.REDO,),
            (("Ctrl+Y", "Ctrl+Shift+Z"),),
            QT_TRANSLATE_NOOP("StudioKeys", "Redo"),
            repeats=True,
        ),
        KeyRow(
            (Act.LEAVE,),
            (("Esc",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Leave a field; what you typed stays"),
            in_text=True,
        ),
    ),
)
_FRAGMENT = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Fragments"),
    (
        KeyRow(
            (Act.SET_IN, Act.SET_OUT),
            (("I",), ("O",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin, end of a fragment"),
        ),
        KeyRow(
            (Act.GO_TO_IN, Act.GO_TO_OUT),
            (("Shift+I",), ("Shift+O",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Go to that begin, end"),
        ),
        KeyRow(
            (Act.CLEAR_IN, Act.CLEAR_OUT),
            (("Alt+I",), ("Alt+O",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Clear that begin, end"),
        ),
        KeyRow(
            (Act.CUT,),
            (("F",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Cut the fragment, or cut around the moment"),
        ),
        KeyRow(
            (Act.START_EARLIER, Act.START_LATER),
            (("[",), ("]",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin one picture earlier, later"),
            repeats=True,
        ),
        KeyRow(
            (Act.END_EARLIER, Act.END_LATER),
            (("{",), ("}",)),
            QT_TRANSLATE_NOOP("StudioKeys", "End one picture earlier, later"),
            repeats=True,
        ),
        KeyRow(
            (Act.START_SECOND_EARLIER, Act.START_SECOND_LATER),
            (("Ctrl+[",), ("Ctrl+]",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin one second earlier, later"),
            repeats=True,
        ),
        KeyRow(
            (Act.END_SECOND_EARLIER, Act.END_SECOND_LATER),
            (("Ctrl+{",), ("Ctrl+}",)),
            QT_TRANSLATE_NOOP("StudioKeys", "End one second earlier, later"),
            repeats=True,
        ),
    ),
)
_VIEW = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "View"),
    (
        KeyRow(
            (Act.ZOOM_IN, Act.ZOOM_OUT),
            (("Ctrl+=", "Ctrl++"), ("Ctrl+-",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Timeline nearer, farther"),
            repeats=True,
        ),
        KeyRow((Act.FIT,), (("Ctrl+0",),), QT_TRANSLATE_NOOP("StudioKeys", "The whole film")),
        KeyRow(
            (Act.ZOOM_TO_CHOSEN,),
            (("\\",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Timeline to what is chosen"),
        ),
        KeyRow(
            (Act.PANES, Act.PANES_BACK),
            (("F6",), ("Shift+F6",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Next part of the page, part before"),
            in_text=True,
        ),
        KeyRow(
            (Act.FULL_SCREEN,),
            (("F11",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Full screen"),
            in_text=True,
        ),
        KeyRow((Act.SHEET,), (("F1", "?"),), QT_TRANSLATE_NOOP("StudioKeys", "This sheet")),
    ),
)
GROUPS = (_PLAY, _MOVE, _WRITE, _FRAGMENT, _VIEW)
_OF_THE_WINDOW = frozenset({Act.UNDO, Act.REDO, Act.FULL_SCREEN})
RESERVED = frozenset("JKLIOMGF")  # letters that no code of a lens can have


@dataclass(frozen=True, slots=True)
class Deed:
    """What a press does: an act of the table, or a code of the lens."""

    act: Act | None = None
    code_key: str = ""
    interval: bool = False  # Shift: begin or end an interval of that code


_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_MediaPlay: "Media Play",
    Qt.Key.Key_MediaTogglePlayPause: "Media Play",
    Qt.Key.Key_MediaPause: "Media Pause",
    Qt.Key.Key_F1: "F1",
    Qt.Key.Key_F2: "F2",
    Qt.Key.Key_F6: "F6",
    Qt.Key.Key_F9: "F9",
    Qt.Key.Key_F11: "F11",
}
_SIGNS = frozenset(",.[]{}+=-?\\")  # printed signs: Shift is part of how they are typed
_ALTGR_SIGNS = frozenset("[]{}\\")
_ZOOM_SIGNS = frozenset(map(ord, "-=+"))
_MAC_DIGITS = {18: "1", 19: "2", 20: "3", 21: "4", 23: "5", 22: "6", 26: "7", 28: "8", 25: "9"}
_MAC_DIGITS[29] = "0"
_FRENCH_DIGITS = dict(zip("&é\"'(-è_çà", "1234567890", strict=True)) | {"§": "6", "!": "8"}


def _rows() -> Iterable[tuple[str, Act, KeyRow]]:
    for group in GROUPS:
        for row in group.rows:
            for act, names in zip(row.acts, row.keys, strict=True):
                for name in names:
                    yield name, act, row


_BY_NAME = {name: (act, row) for name, act, row in _rows()}


def deed_of(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> Deed | None:
    """What a press of a key does; None for nothing. Only a press does: see `KeyRow.repeats`."""
    name = name_of(event)
    found = _BY_NAME.get(name)
    if found is not None:
        act, row = found
        allowed = row.in_text or not in_text
        return Deed(act) if allowed and (row.repeats or not event.isAutoRepeat()) else None
    if in_text:
        return None
    *_, key = name.rpartition("+")
    if key in set(code_keys) and name in (key, f"Shift+{key}") and not event.isAutoRepeat():
        return Deed(code_key=key, interval=name != key)
    return None


def owns(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> bool:
    """Whether a press is the studio's, also when it is held and does nothing any more."""
    name = name_of(event)
    found = _BY_NAME.get(name)
    if found is not None:
        return found[1].in_text or not in_text
    *_, key = name.rpartition("+")
    return not in_text and key in set(code_keys) and name in (key, f"Shift+{key}")


def claims(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> bool:
    """Whether a press is the studio's before the window's menu may have it.

    What the menu does as well, and says so in the status line, is left to it where there is one.
    """
    act, _row = _BY_NAME.get(name_of(event), (None, None))
    return act not in _OF_THE_WINDOW and owns(event, code_keys, in_text=in_text)


def name_of(event: QKeyEvent) -> str:
    """The name of a press as the table writes it, such as `Ctrl+Shift+Z`; "" for none."""
    modifiers = event.modifiers()
    if modifiers & Qt.KeyboardModifier.MetaModifier:
        return ""
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if event.text() in _ALTGR_SIGNS and control == alt:  # AltGr may be told as Ctrl and Alt
        return event.text()
    base = _base_of(event)
    if not base:
        return ""
    shift = "Shift+" if modifiers & Qt.KeyboardModifier.ShiftModifier else ""
    if base in _SIGNS:
        shift = ""
    return f"{'Ctrl+' * control}{'Alt+' * alt}{shift}{base}"


def _base_of(event: QKeyEvent) -> str:
    """What stands on the key: a name, a digit (also by its place), a letter or a sign."""
    key = event.key()
    if key in _NAMED:
        return _NAMED[Qt.Key(key)]
    zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _ZOOM_SIGNS
    digit = "" if zooms else _digit_of(event)  # by print: on AZERTY they stand among the digits
    if digit:
        return digit
    return chr(key) if 0x21 <= key <= 0x60 or key in (0x7B, 0x7C, 0x7D) else ""


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
