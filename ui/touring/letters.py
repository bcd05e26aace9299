"""The practice and the letters on the tour: every page, side and dialog of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from beeldcoach.services.overview import ShowHome
from ui.dialogs.letter_release_dialog import LetterReleaseDialog
from ui.navigation import Location
from ui.pages.letters_page import LettersPage
from ui.pages.practice_page import PracticePage
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from uuid import UUID

    from ui.application import Application
    from ui.touring.hand import Hand

UNDER_WAY = "Marit Jansen"


class LettersTour:
    """Looks at the practice and at the letters of the demo dossier, which lies open."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Walk through them."""
        session = self.application.session
        assert session is not None
        rows = {row.name: row.id for row in session.core.desk.ask(ShowHome()).rows}
        self._practice()
        self._letters(rows[UNDER_WAY])
        self._release()

    def _go(self, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(SLOW)

    def _practice(self) -> None:
        hand = self.hand
        self._go(Location("settings"))
        hand.picture("instellingen-praktijk")
        self._go(Location("practice"))
        hand.picture("praktijk")
        page = hand.sees(PracticePage, lambda page: page.model.page is not None)
        page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
        hand.picture("praktijk-onder")
        hand.click("Note a session …")
        hand.fill("Subject", "Wachten, met Marit Jansen")
        hand.picture("supervisie-naam")
        hand.press(Qt.Key.Key_Escape)

    def _letters(self, trajectory_id: UUID) -> None:
        for kind in ("offer", "agreement", "parents", "class", "out_of_view"):
            self._letter(trajectory_id, kind)
        page = self.hand.sees(LettersPage, lambda _: True)
        if page.pane.isHidden():
            page.choose_side("pages")
            self.hand.rest(SLOW)
            self.hand.picture("brief-bladen")
            page.choose_side("text")

    def _letter(self, trajectory_id: UUID, kind: str) -> None:
        hand = self.hand
        self._go(Location("letters", trajectory_id, kind))
        page = hand.sees(LettersPage, lambda page: page.model.page is not None)
        if page.model.letter is None:
            hand.picture(f"brief-{kind}-nog-niet")
            page.empty.acted.emit()
        hand.until("pages", lambda: page.pane.sheets.count or page.pane.isHidden())
        hand.rest(SLOW)
        hand.picture(f"brief-{kind}")

    def _release(self) -> None:
        hand = self.hand
        page = hand.sees(LettersPage, lambda _: True)
        for kind, name in (("offer", "brief-met-namen"), ("class", "brief-zonder-namen")):
            page.model.choose(kind)
            hand.rest(SLOW)
            hand.click("Release …")
            dialog = cast("LetterReleaseDialog", hand.until("the dialog", self._asked))
            hand.picture(name)
            hand.click_on(dialog.cancel)
            hand.sees(QPushButton, lambda button: button is page.top.release)

    def _asked(self) -> LetterReleaseDialog | None:
        front = self.hand.front()
        if isinstance(front, LetterReleaseDialog) and front.model.decision is not None:
            return front
        return None
