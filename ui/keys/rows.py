"""The rows of the table of keys: deeds that stand on one line of the sheet, with their keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.keys.acts import Act


class When(Enum):
    """Where the keyboard must be for a key to be the studio's."""

    NOT_TYPING = auto()  # anywhere but in a field
    ALWAYS = auto()  # also in a field
    ON_FILM = auto()  # only while the film has the keyboard
    ASKED = auto()  # only while a question about what was just coded is open


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One or more deeds of one line.

    `keys` are names as `ui.keys.press.name_of` gives them, for each act in turn; all keys of one
    inner tuple do the same. `repeats`: holding the key down does it again.
    """

    acts: tuple[Act, ...]
    keys: tuple[tuple[str, ...], ...]
    words: object  # English, marked for translation in the context StudioKeys
    each: tuple[object, ...] = ()  # words for each act, where there are more
    when: When = When.NOT_TYPING
    repeats: bool = False

    def words_of(self, act: Act) -> object:
        """The words for one of its acts."""
        return self.each[self.acts.index(act)] if self.each else self.words


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Rows that belong together, on the sheet and in the settings."""

    title: object
    rows: tuple[KeyRow, ...]
