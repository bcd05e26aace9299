"""The figures on the tour: each way of looking at them, and the dialog that lets them out."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, cast

from beeldcoach.domain.annotation import OBSERVER_LIMIT
from beeldcoach.services.agreeing import By
from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.figure_sheets import Group
from beeldcoach.services.figures import ShowFigures
from beeldcoach.services.figures_asked import View
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.watching import AddMoment
from ui.dialogs.figures_release_dialog import FiguresReleaseDialog
from ui.navigation import Location
from ui.pages.figures_page import FiguresPage
from ui.touring.hand import SLOW

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId
    from ui.application import Application
    from ui.touring.hand import Hand

UNDER_WAY, OBSERVER = "Marit Jansen", "M. K."
_LATER_MS = (300, 900, 3_000, 400, 1_600)  # when the other saw the same; the third is too late


class FiguresTour:
    """Looks at the figures of a film of the demo dossier, which lies open."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Walk through them."""
        session = self.application.session
        assert session is not None
        assert len(OBSERVER) <= OBSERVER_LIMIT
        desk = session.core.desk
        rows = {row.name: row.id for row in desk.ask(ShowHome()).rows}
        dossier: Dossier = desk.ask(ShowDossier(rows[UNDER_WAY], session.language))
        film = dossier.cycles[1].film
        assert film is not None
        self._look(film.id)
        self._codes_again(film.id)
        self._agreement(film.id)
        self._release()

    def _go(self, place: Location) -> FiguresPage:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(SLOW)
        return self.hand.sees(FiguresPage, lambda page: page.model.figures is not None)

    def _look(self, film_id: FilmId) -> None:
        hand = self.hand
        page = self._go(Location("figures", film_id))
        hand.picture("cijfers-per-code")
        page.model.choose(group=Group.CLUSTER)
        hand.rest(SLOW)
        hand.picture("cijfers-per-groep")
        self._go(Location("figures", film_id, View.PLOT.value))
        hand.picture("cijfers-verloop")
        self._go(Location("figures", film_id, View.COMPARE.value))
        hand.picture("cijfers-films")
        self._go(Location("figures", film_id, View.AGREEMENT.value))
        hand.picture("cijfers-zonder-waarnemer")

    def _codes_again(self, film_id: FilmId) -> None:
        """Somebody else codes the film: much the same, a little later, and now and then not."""
        session = self.application.session
        assert session is not None
        desk, language = session.core.desk, session.language
        later = cycle(_LATER_MS)
        for place, mark in enumerate(desk.ask(ShowFigures(film_id, language)).marks):
            if place % 6 == 5:
                continue
            at, end = mark.start_ms + next(later), mark.end_ms
            ends = at + (end - mark.start_ms) if end is not None else None
            desk.do(AddMoment(film_id, at, ends, mark.code, observer=OBSERVER))

    def _agreement(self, film_id: FilmId) -> None:
        page = self._go(Location("figures", film_id, View.AGREEMENT.value))
        page.model.choose(by=By.EVENTS)
        self.hand.rest(SLOW)
        self.hand.picture("cijfers-waarnemer")
        bar = page.panes[View.AGREEMENT].verticalScrollBar()
        bar.setValue(bar.maximum())
        self.hand.picture("cijfers-waarnemer-onder")

    def _release(self) -> None:
        hand = self.hand
        page = hand.sees(FiguresPage, lambda _: True)
        page.model.choose(view=View.BUDGET)
        hand.rest(SLOW)
        hand.click_on(page.copy)
        dialog = cast("FiguresReleaseDialog", hand.until("the dialog", self._asked))
        hand.picture("cijfers-kopie")
        dialog.model.choose_recipient(dialog.model.recipients[1].key)
        hand.rest(SLOW)
        hand.picture("cijfers-anderen")
        hand.click_on(dialog.cancel)
        hand.rest(SLOW)

    def _asked(self) -> FiguresReleaseDialog | None:
        front = self.hand.front()
        if isinstance(front, FiguresReleaseDialog) and front.model.decision is not None:
            return front
        return None
