"""KeyMap: which key means which act or code now, and whose a press is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ui.keys.acts import Act, Deed
from ui.keys.film_table import MOVE, PICTURE, PLAY, VIEW
from ui.keys.moments_table import CHOOSE, FRAGMENT, TAG, WRITE
from ui.keys.press import name_of, parts_of, printed_sign
from ui.keys.rows import KeyRow, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QKeyEvent

GROUPS = (PLAY, MOVE, CHOOSE, TAG, WRITE, FRAGMENT, PICTURE, VIEW)

_OF_THE_WINDOW = frozenset({Act.UNDO, Act.REDO, Act.FULL_SCREEN})
ROW_OF: Mapping[Act, KeyRow] = {
    act: row for group in GROUPS for row in group.rows for act in row.acts
}


def defaults() -> Iterator[tuple[Act, tuple[str, ...]]]:
    """Every act with the keys that it has until the coach chooses others."""
    for group in GROUPS:
        for row in group.rows:
            yield from zip(row.acts, row.keys, strict=True)


DEFAULTS: Mapping[Act, tuple[str, ...]] = dict(defaults())


@dataclass(frozen=True, slots=True)
class Where:
    """Where the keyboard is when a key is pressed, and what can be done there."""

    codes: frozenset[str] = frozenset()  # keys of the lens
    known: frozenset[Act] = frozenset(Act)  # the acts that have a deed
    typing: bool = False  # in a field
    on_film: bool = False
    asked: bool = False  # a question about what was just coded is open
    watching: bool = False  # for the first time: then a printed `!` is that, not Shift and a code
    stepping: bool = False  # the key of the pause is held: slower and faster go by frames

    def lets(self, act: Act) -> bool:
        """Whether an act may be done from here."""
        when = ROW_OF[act].when
        allowed = {
            When.ALWAYS: True,
            When.NOT_TYPING: not self.typing,
            When.ON_FILM: self.on_film and not self.typing,
            When.ASKED: self.asked and not self.typing,
        }
        return act in self.known and allowed[when]


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The keys of every act; changes make another map."""

    keys: Mapping[Act, tuple[str, ...]] = field(default_factory=lambda: DEFAULTS)

    # What the coach makes of it

    @property
    def changed(self) -> frozenset[Act]:
        """The acts whose keys are not those of the beginning."""
        return frozenset(act for act, names in self.keys.items() if names != DEFAULTS[act])

    def clashes(self, name: str, act: Act) -> tuple[Act, ...]:
        """The other acts that have this key and would hear it where this act does."""
        return tuple(
            other
            for other, names in self.keys.items()
            if other is not act and name in names and meet(other, act)
        )

    def with_key(self, act: Act, name: str, instead_of: str = "") -> KeyMap:
        """The map in which an act has a key, for another of its own or besides; it is taken over.

        Who had it before loses it.
        """
        names = self.keys[act]
        if name in names:
            return self.without_key(act, instead_of) if instead_of not in ("", name) else self
        kept = tuple(name if each == instead_of else each for each in names)
        mine = kept if instead_of in names else (*names, name)
        return self._with({**self._without(name, self.clashes(name, act)), act: mine})

    def without_key(self, act: Act, name: str) -> KeyMap:
        """The map in which an act has one key less."""
        return self._with(self._without(name, (act,)))

    def reset(self, act: Act) -> KeyMap:
        """The map in which an act has its first keys again, taken back from who has them now."""
        made = self._with({act: ()})
        for name in DEFAULTS[act]:
            made = made.with_key(act, name)
        return made

    def _without(self, name: str, acts: tuple[Act, ...]) -> dict[Act, tuple[str, ...]]:
        return {act: tuple(each for each in self.keys[act] if each != name) for act in acts}

    def _with(self, changed: Mapping[Act, tuple[str, ...]]) -> KeyMap:
        return replace(self, keys={**self.keys, **changed})

    # What a press does

    def deed_of(self, event: QKeyEvent, where: Where) -> Deed | None:
        """What a press of a key does; None for nothing. Held, only what repeats is done again."""
        found = self._found(event, where)
        if found is None or not event.isAutoRepeat():
            return found
        again = found.act is not None and ROW_OF[found.act].repeats
        steps = where.stepping and found.act in (Act.SLOWER, Act.FASTER)
        return found if again or steps else None

    def owns(self, event: QKeyEvent, where: Where) -> bool:
        """Whether a press is the studio's, also when it is held and does nothing any more."""
        return self._found(event, where) is not None

    def claims(self, event: QKeyEvent, where: Where) -> bool:
        """Whether a press is the studio's before the window's menu may have it.

        What the menu does as well, and says so in the status line, is left to it.
        """
        found = self._found(event, where)
        return found is not None and found.act not in _OF_THE_WINDOW

    def _found(self, event: QKeyEvent, where: Where) -> Deed | None:
        """By the key first, then by the sign that it prints: `!` where Shift+1 is no code's."""
        names = (name_of(event), printed_sign(event))
        for name in reversed(names) if where.watching else names:
            found = self._named(name, where) if name else None
            if found is not None:
                return found
        return None

    def _named(self, name: str, where: Where) -> Deed | None:
        acts = [act for act, names in self.keys.items() if name in names and where.lets(act)]
        if acts:  # a question that is open goes first
            return Deed(max(acts, key=lambda act: ROW_OF[act].when is When.ASKED))
        return None if where.typing else code_deed(name, where.codes)


def code_deed(name: str, codes: frozenset[str]) -> Deed | None:
    """What a key does as that of a code: alone it tags, with Shift or Alt it means a length."""
    modifiers, key = parts_of(name)
    if key not in codes:
        return None
    deeds = {
        (): Deed(code_key=key),
        ("Shift",): Deed(code_key=key, interval=True),
        ("Alt",): Deed(code_key=key, fragment=True),
    }
    return deeds.get(modifiers)


def meet(one: Act, other: Act) -> bool:
    """Whether two acts are heard at the same place; an open question hears before all others."""
    return (ROW_OF[one].when is When.ASKED) == (ROW_OF[other].when is When.ASKED)
