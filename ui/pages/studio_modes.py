"""The four ways to work in the studio, in the order of an analysis."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Mode(StrEnum):
    """What one is doing with the film."""

    WATCH = "watch"  # the first time, without stopping: phases and '!'
    CODE = "code"  # the second time, with the lens
    SMALL = "small"  # one fragment, a few seconds again and again
    PLAN = "plan"  # the fragments in order, each with its question


_WORDS = {
    Mode.WATCH: QT_TRANSLATE_NOOP("StudioModes", "Watch"),
    Mode.CODE: QT_TRANSLATE_NOOP("StudioModes", "Code"),
    Mode.SMALL: QT_TRANSLATE_NOOP("StudioModes", "Look small"),
    Mode.PLAN: QT_TRANSLATE_NOOP("StudioModes", "Talk plan"),
}


def mode_words() -> list[tuple[str, str]]:
    """Return the modes with their words."""
    return [
        (mode.value, QCoreApplication.translate("StudioModes", str(word)))
        for mode, word in _WORDS.items()
    ]
