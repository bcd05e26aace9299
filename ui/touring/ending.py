"""The end of the journey: closing, consent, report, release, and what the register says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QWidget

from beeldcoach.domain.report import SECTIONS
from beeldcoach.services.content import consent_words, report_words
from ui.navigation import Location
from ui.pages.report_row import ReportRow
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
LAST_PAGES = (
    ("register", "vrijgaven"),
    ("lenses", "kijkwijzers"),
    ("settings", "instellingen"),
)
STROKES = (  # of a signature, in hundredths of the pad; curves are drawn through them
    ((16, 72), (18, 52), (22, 28), (26, 46), (29, 70), (32, 44), (36, 26), (37, 48), (40, 68)),
    ((45, 62), (47, 50), (51, 50), (51, 62), (46, 64), (52, 58), (56, 52), (57, 62), (60, 58)),
    ((62, 30), (61, 50), (63, 64), (68, 50), (72, 54), (74, 64), (79, 52), (86, 56), (90, 48)),
)
BETWEEN = 6  # points of a curve between two of these


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
        """Fill what the closing brought, and let the teacher approve part after part."""
        hand = self.hand
        self._go("report")
        hand.click("Fill empty parts")
        hand.rest(SLOW)
        words = report_words(self.application.preferences.language)
        for name in SECTIONS[:-1]:
            heading = words["headings"][name]
            row = hand.sees(ReportRow, partial(_is_headed, heading))
            if not row.is_open:
                hand.click_on(_head(row))
            box = hand.sees(QCheckBox, lambda b: b.text() == self._approved)
            if box.isEnabled():
                hand.click_on(box, QPoint(10, box.height() // 2))
            if name == "development":
                hand.rest(SLOW)
                hand.picture("rapport-ontwikkeling")

    @property
    def _approved(self) -> str:
        return self.hand.words("Approved by {name}", name=NAME)

    def _let_read(self) -> None:
        hand = self.hand
        hand.click("Show to {name}", name=NAME)
        hand.rest(SLOW)
        hand.picture("rapport-om-te-lezen")
        hand.click("{name} has read this version and agrees", name=NAME)
        hand.rest(SLOW)
        hand.click("Back to the parts")
        hand.picture("rapport-akkoord")

    def _record_consent(self, folder: Path) -> None:
        hand = self.hand
        self._go("consent")
        hand.picture("toestemming")
        hand.click("Record consent")
        words = consent_words(self.application.preferences.language)
        box = hand.sees(QCheckBox, lambda b: b.text() == words["purposes"]["report_to_board"])
        hand.click_on(box, QPoint(10, box.height() // 2))
        hand.picture("toestemming-kiezen")
        hand.click("Next")
        hand.picture("toestemming-lezen")
        hand.click("Next")
        self._sign(hand.sees(SignaturePad, lambda _: True))
        read = hand.see(QCheckBox, "{} has read the text and could ask questions.", NAME)
        hand.click_on(read, QPoint(10, read.height() // 2))
        hand.picture("toestemming-ondertekenen")
        hand.click_on(hand.sees(QPushButton, lambda b: b.isDefault()))
        receipt = folder / "ontvangstbewijs.pdf"
        self.prompter.files.append(receipt)
        hand.see(QWidget, "Save receipt as PDF …")
        hand.picture("toestemming-ontvangstbewijs")
        hand.click("Save receipt as PDF …")
        hand.until("the receipt", receipt.exists)
        hand.rest(SLOW)
        hand.picture("toestemming-vastgelegd")

    def _sign(self, pad: SignaturePad) -> None:
        for stroke in STROKES:
            points = [
                QPoint(round(pad.width() * x), round(pad.height() * y)) for x, y in _curve(stroke)
            ]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
                self.hand.rest(1)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])

    def _release(self, out: Path) -> Path:
        hand = self.hand
        self._go("report")
        hand.click("Release …")
        hand.see(QWidget, "This may go out.")
        report = out / "verslag.pdf"
        report.unlink(missing_ok=True)
        hand.fill("Where to", str(report))
        hand.picture("vrijgave-toegestaan")
        hand.click("Release report to {}", BOARD)
        hand.until("the released report", report.exists)
        hand.see(QWidget, "Report released to {}.", BOARD)
        hand.picture("vrijgave-klaar")
        hand.click("Close")
        return report

    def _look_at_register(self) -> None:
        hand = self.hand
        self._go("trajectory", "report")
        hand.picture("traject-rapport-vrijgegeven")
        for page, name in LAST_PAGES:
            shell = self.application.window.shell
            assert shell is not None
            shell.go(Location(page))
            hand.rest(SLOW)
            hand.picture(name)


def _curve(points: tuple[tuple[int, int], ...]) -> list[tuple[float, float]]:
    """Return a smooth line through the points, as shares of the pad (Catmull and Rom, 1974)."""
    ends = [points[0], *points, points[-1]]
    line = []
    for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(BETWEEN):
            t = step / BETWEEN
            line.append(
                tuple(
                    (
                        2 * b
                        + (c - a) * t
                        + (2 * a - 5 * b + 4 * c - d) * t**2
                        + (3 * b - a - 3 * c + d) * t**3
                    )
                    / 200
                    for a, b, c, d in zip(before, start, end, after, strict=True)
                )
            )
    return [(x, y) for x, y in line]


def _is_headed(heading: str, row: ReportRow) -> bool:
    return heading in _head(row).accessibleName()


def _head(row: ReportRow) -> QAbstractButton:
    """Return the head of a row of the report, which opens it."""
    return row.findChildren(QAbstractButton)[0]
