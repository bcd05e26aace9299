"""TypedWords: what was typed and is not surely stored yet, so that no keystroke is lost."""

from __future__ import annotations


class TypedWords:
    """The words of some fields, each by its key, from the first key press until they are stored.

    A field shows `over(key, stored)`: a store that lags behind never overwrites what is typed,
    and what the store says later (an undo) is shown again once everything was stored.
    """

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._waiting: list[str] = []
        self._sent: dict[str, int] = {}  # writes under way, by key

    def type(self, key: str, text: str) -> None:
        """Keep what a field holds now."""
        self._words[key] = text
        if key not in self._waiting:
            self._waiting.append(key)

    def over(self, key: str, stored: str) -> str:
        """Return what the field shall show."""
        return self._words.get(key, stored)

    def next(self) -> tuple[str, str] | None:
        """Return a key and its words to write now; None when nothing waits."""
        if not self._waiting:
            return None
        key = self._waiting.pop(0)
        self._sent[key] = self._sent.get(key, 0) + 1
        return key, self._words[key]

    def written(self, key: str, *, stored: bool) -> None:
        """Tell how a write ended; what was refused waits to be tried again."""
        self._sent[key] -= 1
        if not stored and key not in self._waiting:
            self._waiting.append(key)

    def settled(self) -> frozenset[str]:
        """Return the keys whose words are all stored; ask before the store is read."""
        return frozenset(key for key in self._words if self._is_settled(key))

    def forget(self, keys: frozenset[str]) -> None:
        """Follow the store again, after it was read, unless more was typed in the meantime."""
        for key in keys:
            if self._is_settled(key):
                self._words.pop(key, None)

    def _is_settled(self, key: str) -> bool:
        return key not in self._waiting and not self._sent.get(key, 0)
