"""Goals, progress and question cards on the tour, in the demo dossier that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from beeldcoach.services.overview import ShowHome
from ui.navigation import Location
from ui.pages.cards_page import CardsPage
from ui.pages.progress_page import ProgressPage
from ui.pages.talk_side import TalkSide
from ui.pages.trajectory_page import TrajectoryPage
from ui.touring.hand import SLOW
from ui.touring.showing import ENDED, UNDER_WAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from ui.application import Application
    from ui.dialogs.goal_dialog import GoalDialog
    from ui.pages.steps.intake_pane import IntakePane
    from ui.touring.hand import Hand


class Goals:
    """Looks at every page, tab and dialog of them."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Walk through them."""
        session = self.application.session
        assert session is not None
        rows = {row.name: row.id for row in session.core.desk.ask(ShowHome()).rows}
        self._goals(Location("trajectory", rows[UNDER_WAY], "intake/question"))
        self._talk(Location("trajectory", rows[UNDER_WAY], "debrief-1"))
        self._progress("voortgang-onderweg", Location("progress", rows[UNDER_WAY]))
        self._progress("voortgang-afgerond", Location("progress", rows[ENDED]))
        self._cards()

    def _go(self, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(SLOW)

    def _goals(self, place: Location) -> None:
        self._go(place)
        page = self.hand.sees(TrajectoryPage, lambda _: True)
        self.hand.picture("doelen")
        pane = cast("IntakePane", page.card.pane)
        field = pane.form._fields["goals"]
        row = next(iter(field._rows.values()))  # type: ignore[attr-defined]  # noqa: SLF001
        self.hand.click_on(row.fold)
        area = pane.form._scroll  # noqa: SLF001
        self.hand.rest(SLOW)
        area.ensureWidgetVisible(row)
        self.hand.picture("doel-uitgeklapt")
        self.hand.click_on(row.fold)
        self.hand.click("Choose a goal …")
        self.hand.picture("doelenbank")
        found = cast("GoalDialog", self.hand.front())
        QTest.keyClicks(found.bank.search, "stil")
        QTest.keyClick(found.bank.search, Qt.Key.Key_Down)
        self.hand.picture("doelenbank-zoeken")
        self.hand.click("Put together")
        found.composing.behaviour.setText("kijk rond voor ik een beurt geef")
        found.composing.situation.setText("in de kring")
        self.hand.picture("doel-samenstellen")
        self.hand.click("Cancel")

    def _talk(self, place: Location) -> None:
        self._go(place)
        side = self.hand.sees(TalkSide, lambda _: True)
        self.hand.picture("vraagkaarten")
        if not side.is_open:
            self.hand.click_on(side.unfold)
            self.hand.picture("vraagkaarten-open")
        self.hand.click("Self-check")
        self.hand.rest(SLOW)
        self.hand.picture("zelfcheck")
        self.hand.click("Cards")

    def _progress(self, name: str, place: Location) -> None:
        self._go(place)
        page = self.hand.sees(ProgressPage, lambda _: True)
        self.hand.picture(name)
        self._scrolled(page._area, name)  # noqa: SLF001

    def _scrolled(self, area: QScrollArea, name: str) -> None:
        bar, number = area.verticalScrollBar(), 1
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
            number += 1
            self.hand.picture(f"{name}-{number}")

    def _cards(self) -> None:
        self._go(Location("lenses"))
        self.hand.click("Question cards")
        page = self.hand.sees(CardsPage, lambda _: True)
        self.hand.rest(SLOW)
        self.hand.picture("kaarten")
        page.list.setCurrentRow(page.list.count() - 1)
        self.hand.picture("eigen-kaarten")
