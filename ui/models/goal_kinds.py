"""The kinds of goals in the words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: dict[str, object] = {
    "pedagogical": QT_TRANSLATE_NOOP("goal_kinds", "Pedagogical"),
    "didactic": QT_TRANSLATE_NOOP("goal_kinds", "Didactic"),
    "organisation": QT_TRANSLATE_NOOP("goal_kinds", "Organisation"),
    "conversation": QT_TRANSLATE_NOOP("goal_kinds", "Conversation"),
}
OF_CONVERSATIONS = "conversation"  # what a special-needs coordinator leads


def kind_word(kind: str) -> str:
    """Return a kind in the language of the screen."""
    return QCoreApplication.translate("goal_kinds", str(_WORDS.get(kind, kind)))


def kinds_for(role: str, kind: str = "") -> list[tuple[str, str]]:
    """Return the kinds to choose from, with their words: conversations where they are filmed."""
    with_talks = role == "ib" or kind == OF_CONVERSATIONS
    return [(key, kind_word(key)) for key in _WORDS if with_talks or key != OF_CONVERSATIONS]
