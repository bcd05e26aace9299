"""The full tour: every step of every kind of trajectory, every form in it, part by part.

It keeps what it came to, and at its end says what it did not: a page, form or dialog that is
added to the application must be added to the tour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.content import form_ids
from beeldcoach.services.dossier import Dossier, ShowDossier
from beeldcoach.services.overview import ShowHome
from ui.dialogs.prompter import known_dialogs
from ui.navigation import Location
from ui.pages.catalogue import PAGES
from ui.pages.form_view import FormView
from ui.pages.steps.form_tabs import FormTabs
from ui.pages.trajectory_page import TrajectoryPage
from ui.touring.hand import TourStuck
from ui.viewmodels.steps import part_of

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.application import Application
    from ui.shell import Shell
    from ui.touring.hand import Hand

LOAD_MS = 250  # for a form to be there


class Visited:
    """What there is a picture of: pages by name, forms by id, dialogs by class."""

    def __init__(self) -> None:
        self.pages: set[str] = set()
        self.forms: set[str] = set()
        self.dialogs: set[object] = set()
        self.parts: set[tuple[str, ...]] = set()

    def follow(self, shell: Shell) -> None:
        """Note every page that is gone to from now on."""
        self.pages.add(shell.navigator.here.page)
        shell.navigator.moved.connect(lambda location: self.pages.add(location.page))

    def note(self, front: QWidget) -> None:
        """Note what a picture shows."""
        self.dialogs.add(type(front))
        for view in front.findChildren(FormView):
            if view.isVisible() and view.model.state is not None:
                self.forms.add(view.model.state.form.id)

    def left_out(self) -> list[str]:
        """Return what there is that was not come to."""
        pages = sorted(set(PAGES) - self.pages)
        forms = sorted(set(form_ids()) - self.forms)
        dialogs = sorted(getattr(kind, "__name__", "") for kind in known_dialogs() - self.dialogs)
        return [*pages, *forms, *dialogs]


class Everything:
    """Walks through every step of every kind of trajectory in the demo vault."""

    def __init__(self, application: Application, hand: Hand, visited: Visited) -> None:
        self.application, self.hand, self.visited = application, hand, visited

    def walk(self) -> None:
        """Look at each part once: a second trajectory of a kind shows what the first did not."""
        session = self.application.session
        assert session is not None
        desk = session.core.desk
        for row in desk.ask(ShowHome()).rows:
            dossier = desk.ask(ShowDossier(row.id, session.language))
            self._trajectory(row.id, dossier)

    def check(self) -> None:
        """Raise TourStuck with what the tour did not come to."""
        if left_out := self.visited.left_out():
            raise TourStuck(f"the tour did not come to {left_out}")

    @property
    def _shell(self) -> Shell:
        shell = self.application.window.shell
        assert shell is not None
        return shell

    def _trajectory(self, trajectory_id: UUID, dossier: Dossier) -> None:
        kind = f"{dossier.trajectory.kind.value}-{dossier.role}"
        for step in dossier.steps:
            name = (kind, step.kind.value, step.state.value)
            if name in self.visited.parts:
                continue
            self.visited.parts.add(name)
            self._shell.go(Location("trajectory", trajectory_id, part_of(step)))
            page = self.hand.sees(TrajectoryPage, lambda _: True)
            self.hand.rest(LOAD_MS)
            self._step(page, name)

    def _step(self, page: TrajectoryPage, name: tuple[str, ...]) -> None:
        self.hand.picture("-".join(name))
        pane = page.card.pane
        assert pane is not None
        for tabs in pane.findChildren(FormTabs):
            for tab in tabs.tabs if tabs.isVisible() else ():
                tabs.show_tab(tab.key)
                self.hand.rest(LOAD_MS)
                self._forms(pane, (*name[:2], tab.key))
        self._forms(pane, name[:2])

    def _forms(self, pane: QWidget, name: tuple[str, ...]) -> None:
        for view in pane.findChildren(FormView):
            state = view.model.state
            if not view.isVisible() or state is None:
                continue
            for section in state.form.sections:
                part = (*name[:1], state.form.id, section.id)
                if part in self.visited.parts:
                    continue
                self.visited.parts.add(part)
                view.open_section(section.id)
                self.hand.picture("-".join(part))
