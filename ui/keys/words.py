"""Keys and deeds in the language of the screen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.keys.keymap import ROW_OF
from ui.keys.press import parts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap

_NAMES = (  # of keys that are called otherwise in another language
    QT_TRANSLATE_NOOP("StudioKeyNames", "Space"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Backspace"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Home"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "End"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Ins"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Del"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Esc"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Enter"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "PgUp"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "PgDown"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Media Play"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Media Pause"),
)
CODE_LINES: tuple[tuple[tuple[str, ...], object], ...] = (  # what the key of any code does
    (("1", "Q"), QT_TRANSLATE_NOOP("StudioKeys", "Code; one with a length: begin, end")),
    (("1",), QT_TRANSLATE_NOOP("StudioKeys", "Held: it lasts as long as that")),
    (("Shift+1",), QT_TRANSLATE_NOOP("StudioKeys", "Give that code a length: begin, end")),
    (("Alt+1",), QT_TRANSLATE_NOOP("StudioKeys", "Code with a fragment around it")),
)
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_DIGITS = "1234567890"
FEW = 3  # keys that are written as one when they lie side by side
_MAC = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧"}  # Qt calls the command key Ctrl there


def cap_of(name: str) -> str:
    """What stands on the key."""
    modifiers, base = parts_of(name)
    return "+".join((*map(_modifier, modifiers), _base(base)))


def caps_of(names: Sequence[str]) -> list[str]:
    """What stands on several keys, the modifiers only where they differ from those before.

    A row of digits, and the four arrows, are one cap; so is a key that Shift turns around.
    """
    parts = [parts_of(name) for name in names]
    together = _together("".join(base if len(base) == 1 else _base(base) for _, base in parts))
    if together and len({modifiers for modifiers, _ in parts}) == 1:
        return ["+".join((*map(_modifier, parts[0][0]), together))]
    if len(parts) == 2 and parts[1] == ((*parts[0][0], "Shift"), parts[0][1]):
        return [
            "+".join((*map(_modifier, parts[0][0]), f"({_modifier('Shift')}+){_base(parts[0][1])}"))
        ]
    caps, before = [], None
    for name in names:
        modifiers, base = parts_of(name)
        caps.append(_base(base) if modifiers and modifiers == before else cap_of(name))
        before = modifiers
    return caps


def shown_keys(names: Sequence[str]) -> list[str]:
    """The keys worth a place: who has media keys knows what they do, and a twin is a short one."""
    plain = [name for name in names if not name.startswith("Media")]
    return [*plain[:1], *(name for name in plain[1:2] if not parts_of(name)[0])]


def key_of(act: Act, keymap: KeyMap) -> str:
    """What stands on the first key of an act; "" when it has none."""
    names = keymap.keys[act]
    return cap_of(names[0]) if names else ""


def named(name: str, act: Act, keymap: KeyMap) -> str:
    """A name with the key that does the same, for the tip of a control."""
    key = key_of(act, keymap)
    return f"{name} ({key})" if key else name


def act_words(act: Act) -> str:
    """What an act does."""
    return words_of(ROW_OF[act].words_of(act))


def words_of(marked: object) -> str:
    """Words that a table of keys marks for translation."""
    return QCoreApplication.translate("StudioKeys", str(marked))


def _together(bases: str) -> str:
    """A few keys that lie side by side as one; "" where they do not."""
    if bases in _DIGITS and len(bases) >= FEW:
        return f"{bases[0]}…{bases[-1]}"
    return bases if set(bases) == set(_ARROWS.values()) else ""


def _modifier(name: str) -> str:
    return _MAC[name] if sys.platform == "darwin" else name


def _base(base: str) -> str:
    return _ARROWS.get(base) or QCoreApplication.translate("StudioKeyNames", base)
