"""The search on the tour: what was found, where, and nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.navigation import Location
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from ui.application import Application
    from ui.touring.hand import Hand


class Searching:
    """Searches in the demo vault."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Search for a word that stands in many places, for a person, and for nothing."""
        hand, shell = self.hand, self.application.window.shell
        assert shell is not None
        shell.go(Location("home"))
        hand.rest(SLOW)
        for name, words in (("tellen", "tellen"), ("naam", "jansen"), ("niets", "zeppelin")):
            hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            hand.fill("Search in everything", words)
            hand.rest(SLOW)
            hand.picture(f"zoeken-{name}")
            hand.press(Qt.Key.Key_Escape)
