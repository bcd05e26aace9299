"""The lenses on the full tour: reading them, an own one, and looking through another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from beeldcoach.services.errors import LensFault
from beeldcoach.services.overview import ShowHome
from ui.navigation import Location
from ui.pages.lens_editor_page import ABOUT, CLUSTERS, QUESTIONS, LensEditorPage
from ui.pages.lens_page import LensPage
from ui.pages.trajectory_page import TrajectoryPage
from ui.touring.hand import SLOW
from ui.viewmodels.form import FormModel
from ui.viewmodels.lens_questions import TellFaults

if TYPE_CHECKING:
    from ui.application import Application
    from ui.touring.hand import Hand
    from ui.touring.prompter import TourPrompter

NAME = "Marit Jansen"  # whose films are coded


class LensesTour:
    """Reads a lens, makes a copy of it, and changes that."""

    def __init__(self, application: Application, hand: Hand, prompter: TourPrompter) -> None:
        self.application, self.hand, self.prompter = application, hand, prompter

    def walk(self) -> None:
        """The list, the editor in its parts, and the questions that are asked."""
        self._read()
        self._edit()
        self._faults()
        self._look_through_another()

    def _go(self, location: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(location)
        self.hand.rest(SLOW)

    def _read(self) -> None:
        self._go(Location("lenses"))
        page = self.hand.sees(LensPage, lambda page: bool(page.rows.rows))
        for lens_id in ("directe_instructie", "icalt"):
            page.list.setCurrentIndex(page.rows.index(page.rows.row_of(lens_id)))
            self.hand.picture(f"kijkwijzer-{lens_id}")
        page.search.setText("st")
        self.hand.picture("kijkwijzer-zoeken")
        page.search.clear()
        self.hand.click("Own copy …")
        self.hand.picture("kijkwijzer-kopie")
        self.hand.click("Make the copy")

    def _edit(self) -> None:
        hand = self.hand
        page = hand.sees(LensEditorPage, lambda page: bool(page.codes.rows.rows))
        hand.rest(SLOW)
        hand.picture("eigen-kijkwijzer-codes")
        page.codes.form.key.chosen.emit("4")
        hand.picture("eigen-kijkwijzer-toets")
        page.codes.form.conflict.drop.click()
        for part in (CLUSTERS, QUESTIONS, ABOUT):
            page._show_part(part)  # noqa: SLF001
            hand.picture(f"eigen-kijkwijzer-{part}")
        page._show_part(CLUSTERS)  # noqa: SLF001
        next(iter(page.clusters.rows.values())).remove.click()
        hand.picture("cluster-wissen")
        hand.press(Qt.Key.Key_Escape)

    def _faults(self) -> None:
        faults = (
            LensFault("reserved_key", ("codes", 3, "key"), "K"),
            LensFault("twice", ("codes", 4, "name"), "stilte"),
        )
        self.prompter.ask(TellFaults("kring.json", faults, len(faults)), lambda _: None)
        self.hand.picture("kijkwijzer-fouten")
        self.hand.press(Qt.Key.Key_Escape)

    def _look_through_another(self) -> None:
        session = self.application.session
        assert session is not None
        rows = {row.name: row.id for row in session.core.desk.ask(ShowHome()).rows}
        self._go(Location("trajectory", rows[NAME], "intake/lens"))
        page = self.hand.sees(TrajectoryPage, lambda _: True)
        models = (model for model in page.findChildren(FormModel) if model.active)
        asked = next(model for model in models if model.state and model.state.lenses)
        asked.change_lens("directe_instructie")
        self.hand.picture("andere-kijkwijzer")
        self.hand.press(Qt.Key.Key_Escape)
