"""The keys of the studio on the full tour: the sheet over the film, and the page of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.overview import ShowHome
from ui.keys.acts import Act
from ui.navigation import Location
from ui.pages.keys_page import KeysPage
from ui.pages.studio_page import StudioPage
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from ui.application import Application
    from ui.touring.hand import Hand

NAME = "Marit Jansen"


class KeysTour:
    """Looks a key up, takes one over, and puts all as at first again."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """The sheet, the page, and what stands in the way of a key."""
        self._sheet()
        page = self.hand.sees(KeysPage, lambda _: True)
        self.hand.picture("toetsen")
        page.model.choose(Act.DUPLICATE)
        page.card.ask("")
        self.hand.picture("toetsen-wacht")
        for key, modifiers, name in (
            (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "van-een-ander"),
            (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "van-een-code"),
            (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "van-het-slot"),
        ):
            page.card.ask("")
            QTest.keyClick(page.card.capture, key, modifiers)
            self.hand.picture(f"toetsen-{name}")
        page.model.press("Ctrl+K")
        page.model.take_over()
        self.hand.picture("toetsen-gewijzigd")
        self.hand.click("All as at first")
        self.hand.picture("toetsen-terug")
        page.search.setText("x y z")
        self.hand.picture("toetsen-zoeken-niets")
        page.search.clear()

    def _sheet(self) -> None:
        session, shell = self.application.session, self.application.window.shell
        assert session is not None
        assert shell is not None
        desk = session.core.desk
        row = next(row for row in desk.ask(ShowHome()).rows if row.name == NAME)
        dossier = desk.ask(ShowDossier(row.id, session.language))
        film = next(cycle.film for cycle in dossier.cycles if cycle.film is not None)
        shell.go(Location("studio", film.id))
        page = self.hand.sees(StudioPage, lambda page: page.player.is_loaded)
        self.hand.rest(SLOW)
        page.show_keys()
        self.hand.picture("toetsenblad")
        QTest.keyClicks(page.sheet.search, "ctrl+")
        self.hand.picture("toetsenblad-zoeken")
        self.hand.click("Change the keys …")
