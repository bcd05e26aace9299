"""Starting a trajectory of every kind on the tour: the fields of each, and what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ui.navigation import Location
from ui.pages.new_trajectory_page import NewTrajectoryPage
from ui.touring.hand import SLOW
from ui.viewmodels.new_trajectory_draft import Draft, Start

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.application import Application
    from ui.touring.hand import Hand

KNOWN = "Marit Jansen"  # of the demo dossier


class StartingEveryKind:
    """Walks over the page for a new trajectory in an open demo vault, and leaves it empty."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Take a picture of each kind: empty, refused, and filled in."""
        self._go(Location("new"))
        self.hand.picture("nieuw-soorten")
        for start in Start:
            self._go(Location("new", part=start.value))
            self._top(f"nieuw-{start.value}-leeg")
            self._refused(start)
        self._known()
        self._pupil()
        self._end()

    def _refused(self, start: Start) -> None:
        page = self._page()
        page.start.click()
        self.hand.rest(SLOW)
        self._all(f"nieuw-{start.value}-mist")
        page.clear_notice()

    def _known(self) -> None:
        page = self._page()
        page.model.choose_start(Start.TEACHER_VIDEO)
        page.model.fill(name=KNOWN)
        self._top("nieuw-zelfde-naam")
        page.model.choose_person(page.model.namesakes[0])
        self._top("nieuw-bekende-gekozen")
        page.model.take_another()
        self._top("nieuw-naamgenoot")

    def _pupil(self) -> None:
        page, model = self._page(), self._page().model
        model.choose_start(Start.PUPIL)
        today = model.session.today
        model.fill(name="Noor Haddad", born_on=today.replace(year=today.year - 11, day=1))
        model.fill(code="Noor", willing=True, own_words="Ik wil leren hoe ik moet plannen.")
        model.fill_guardian(0, name="Samira Haddad", relation="moeder", email="samira", agreed=True)
        model.add_guardian()
        model.fill_guardian(1, name="Karim Haddad", relation="vader", agreed=False)
        self._all("nieuw-leerling-een-nee")
        model.fill_guardian(1, agreed=True, agreed_on=today + timedelta(days=3))
        self._all("nieuw-leerling-dag-te-laat")
        model.fill(born_on=today.replace(year=today.year - 40, day=1))
        self._all("nieuw-leerling-zestien-of-ouder")
        page.clear_notice()

    def _end(self) -> None:
        model = self._page().model
        model.draft = Draft(model.session.today)
        model.changed.emit()
        self._go(Location("home"))

    def _top(self, name: str) -> None:
        self._page().view.verticalScrollBar().setValue(0)
        self.hand.picture(name)

    def _all(self, name: str) -> None:
        """Take pictures of everything on the page, one screen at a time."""
        view = self._page().view
        bar = view.verticalScrollBar()
        screens = 1 + -(-bar.maximum() // max(1, bar.pageStep()))
        for screen in range(screens):
            bar.setValue(screen * bar.pageStep())
            self.hand.picture(f"{name}-{screen + 1}")

    def _page(self) -> NewTrajectoryPage:
        return self.hand.sees(NewTrajectoryPage, lambda page: page.isVisible())

    def _go(self, place: Location) -> QWidget:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(SLOW)
        return shell
