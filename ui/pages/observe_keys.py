"""The keys of an observation: what each does. Which press means which key, the studio knows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from ui.keys.press import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent


class Act(Enum):
    """What a key does; the page carries it out."""

    CLOCK = auto()
    NOTE = auto()
    MARK = auto()
    EDIT = auto()
    CHOOSE = auto()
    DELETE = auto()
    PREVIOUS = auto()
    NEXT = auto()
    UNDO = auto()
    REDO = auto()
    PANES = auto()
    PANES_BACK = auto()
    LEAVE = auto()


@dataclass(frozen=True, slots=True)
class Deed:
    """What a press does: an act, or a code of the lens."""

    act: Act | None = None
    code_key: str = ""


_ACTS = {
    "Space": Act.CLOCK,
    "Enter": Act.NOTE,
    "M": Act.NOTE,
    "F2": Act.EDIT,
    "+": Act.CHOOSE,
    "=": Act.CHOOSE,
    "Del": Act.DELETE,
    "Up": Act.PREVIOUS,
    "Down": Act.NEXT,
    "Ctrl+Z": Act.UNDO,
    "Ctrl+Y": Act.REDO,
    "Ctrl+Shift+Z": Act.REDO,
    "F6": Act.PANES,
    "Shift+F6": Act.PANES_BACK,
    "Esc": Act.LEAVE,
}
_IN_TEXT = frozenset({Act.PANES, Act.PANES_BACK, Act.LEAVE})  # also while a field is typed in
_REPEATS = frozenset({Act.PREVIOUS, Act.NEXT, Act.UNDO, Act.REDO})  # holding the key does it again
_OF_THE_WINDOW = frozenset({Act.UNDO, Act.REDO})  # its menu does the same, and says so


def deed_of(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> Deed | None:
    """What a press does; None for nothing. Held down, a code is seen once."""
    found = _found(event, code_keys, in_text=in_text)
    if found is None or (event.isAutoRepeat() and found.act not in _REPEATS):
        return None
    return found


def owns(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> bool:
    """Whether a press is the page's, also when it is held and does nothing any more."""
    return _found(event, code_keys, in_text=in_text) is not None


def claims(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> bool:
    """Whether a press is the page's before the window's menu may have it."""
    found = _found(event, code_keys, in_text=in_text)
    return found is not None and found.act not in _OF_THE_WINDOW


def _found(event: QKeyEvent, code_keys: Iterable[str], *, in_text: bool) -> Deed | None:
    name = name_of(event)
    act = _ACTS.get(name)
    if act is not None:
        return Deed(act) if not in_text or act in _IN_TEXT else None
    if in_text:
        return None
    if name in set(code_keys):
        return Deed(code_key=name)
    return Deed(Act.MARK) if event.text() == "!" else None  # where it stands differs by keyboard
