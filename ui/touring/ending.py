"""The end of the journey: closing, consent, report, release, and what the register says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget

from ui.navigation import Location
from ui.touring.hand import SLOW
from ui.widgets.signature_pad import SignaturePad

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from ui.application import Application
    from ui.touring.hand import Hand
    from ui.touring.prompter import TourPrompter

NAME = "Nadia"
BOARD = "Stichting De Meander"
STROKES = (  # of a signature, in hundredths of the pad
    ((18, 70), (24, 25), (30, 68), (36, 28), (40, 66)),
    ((46, 60), (50, 48), (54, 62), (60, 46), (64, 64), (72, 40), (78, 58), (86, 52)),
)


class Ending:
    """Walks from the last debrief to the released report."""

    def __init__(
        self, application: Application, hand: Hand, prompter: TourPrompter, words: dict[str, str]
    ) -> None:
        self.application, self.hand, self.prompter = application, hand, prompter
        self._words = words  # of the closing form

    def walk(self, out: Path, folder: Path) -> Path:
        """Walk it; return the released report."""
        self._begin_report()
        self._see_refusal("vrijgave-voor-de-afsluiting")
        self._close()
        self._finish_report()
        self._let_read()
        self._see_refusal("vrijgave-zonder-toestemming")
        self._record_consent(folder)
        released = self._release(out)
        self._look_at_register()
        return released

    def _subject(self) -> UUID:
        shell = self.application.window.shell
        assert shell is not None
        subject = shell.navigator.here.subject
        assert subject is not None
        return subject

    def _go(self, page: str, part: str = "") -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(Location(page, self._subject(), part))
        self.hand.rest(SLOW)

    def _close(self) -> None:
        hand, words = self.hand, self._words
        self._go("trajectory", "closing")
        hand.fill(words["scale"], "7")
        hand.fill(words["different"], "Na een vraag tel ik, zonder erbij na te denken.")
        hand.fill(
            words["own_words"],
            "Ik dacht dat stilte ongemakkelijk was. Nu zie ik wat er in die stilte gebeurt.",
        )
        hand.picture("afsluiting-toen-en-nu")
        hand.pick(words["#stays"])
        hand.fill(words["school"], "Eens per maand bij een collega kijken.")
        hand.pick(words["#film"])
        hand.picture("afsluiting-wat-met-de-film")
        hand.click("Close the trajectory …")
        hand.click("Close the trajectory")
        hand.rest(SLOW)
        hand.picture("traject-afgesloten")

    def _begin_report(self) -> None:
        hand = self.hand
        self._go("report")
        hand.click("Make the first draft")
        hand.fill("Title of the report", "Wachten, zodat meer kinderen meedoen")
        hand.rest(SLOW)
        hand.picture("rapport-concept")

    def _see_refusal(self, name: str) -> None:
        hand = self.hand
        hand.click("Release …")
        hand.rest(SLOW)
        hand.picture(name)
        hand.press(Qt.Key.Key_Escape)

    def _finish_report(self) -> None:
        hand = self.hand
        self._go("report")
        hand.click("Fill empty parts")
        hand.rest(SLOW)
        print(hand._readable())

    def _record_consent(self, folder): pass
    def _let_read(self): pass
    def _release(self, out): return out
    def _look_at_register(self): pass
