"""Whose a key is: an act, a code of the lens, or the menu; and keys that cannot be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from ui.actions import ACTIONS
from ui.keys.code_keys import with_keys
from ui.keys.keymap import ROW_OF, code_deed
from ui.keys.press import parts_of
from ui.keys.rows import When

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Code, Lens
    from ui.actions import ActionRow
    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap

_LOCK = "lock"  # the action of the menu whose key is never taken: it must work everywhere
_SAME = {"UNDO": "undo", "REDO": "redo", "FULL_SCREEN": "full_screen", "SHEET": "keys"}
_EDITING = frozenset("ACVXYZ")  # with Ctrl, what every field does with them


class Refusal(Enum):
    """Why an act cannot have a key."""

    LOCKS = auto()  # it locks the vault, everywhere
    WALKS = auto()  # Tab leads to the next field
    TYPES = auto()  # it types or edits, and the act must work in a field as well


@dataclass(frozen=True, slots=True)
class Owners:
    """Who has a key now. A code that would lose it gets `code_gets` instead; "" for no key."""

    acts: tuple[Act, ...] = ()
    code: Code | None = None
    code_gets: str = ""
    menu: tuple[ActionRow, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anyone has it."""
        return bool(self.acts or self.code or self.menu)


def refusal_of(act: Act, name: str) -> Refusal | None:
    """Why an act cannot have this key, if it cannot."""
    when = ROW_OF[act].when
    if any(name in row.keys for row in ACTIONS if row.id == _LOCK):
        return Refusal.LOCKS
    if name in ("Tab", "Shift+Tab") and when is not When.ON_FILM:
        return Refusal.WALKS
    return Refusal.TYPES if when is When.ALWAYS and _types(name) else None


def owners_of(act: Act, name: str, keymap: KeyMap, lens: Lens | None) -> Owners:
    """Who else has this key; the lens is that of the film that was open last."""
    acts = keymap.clashes(name, act)
    menu = tuple(row for row in ACTIONS if name in row.keys and _SAME.get(act.name) != row.id)
    if lens is None or ROW_OF[act].when is When.ASKED:
        return Owners(acts, menu=menu)
    now = with_keys(lens, keymap)
    deed = code_deed(name, frozenset(code.key for code in now.codes if code.key))
    code = next((each for each in now.codes if deed and each.key == deed.code_key), None)
    if code is None:
        return Owners(acts, menu=menu)
    then = with_keys(lens, keymap.with_key(act, name)).code(code.id)
    return Owners(acts, code, then.key if then else "", menu)


def _types(name: str) -> bool:
    modifiers, base = parts_of(name)
    if base.startswith(("F", "Media")) and len(base) > 1:
        return False
    if base == "Esc":
        return False
    moves = len(base) > 1 and base not in ("Space", "Tab", "Enter")  # the cursor, words, lines
    if modifiers == ("Alt",) and moves:
        return base == "Backspace"  # that undoes in some fields; the others do nothing there
    return "Ctrl" not in modifiers or moves or base in _EDITING
