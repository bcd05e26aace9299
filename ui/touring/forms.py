"""The papers on the tour: every tab and section of every form of a teacher and a coordinator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.overview import ShowHome
from ui.navigation import Location
from ui.pages.form_view import FormView
from ui.pages.page import Page
from ui.pages.trajectory_page import TrajectoryPage

if TYPE_CHECKING:
    from uuid import UUID

    from ui.application import Application

TEACHER, DONE, COORDINATOR = "Marit Jansen", "Peter Hoekstra", "Renske Postma"
PAPERS = (  # who, and the papers to look at
    (
        TEACHER,
        (
            "intake",
            "intake/agreement",
            "film-2",
            "film-2/plan",
            "film-2/card",
            "debrief-1",
            "debrief-2/plan",
            "debrief-2/preview",
            "debrief-1/try-out",
        ),
    ),
    (DONE, ("closing", "follow_up")),
    (COORDINATOR, ("film-1", "film-1/plan", "intake", "intake/agreement")),
)

WITHOUT_VIDEO = (  # of the first one that is coached so
    "intake",
    "intake/agreement",
    "observation-1/plan",
    "debrief-1",
    "debrief-1/plan",
    "debrief-1/try-out",
    "closing",
)


class Camera(Protocol):
    """What takes the pictures: the tour's hand."""

    def rest(self, milliseconds: int) -> None:
        """Let the application go on for a while."""

    def picture(self, name: str) -> None:
        """Save what stands on the screen."""


class FormsShown:
    """Opens every paper and each of its sections, in the open demo vault."""

    def __init__(self, application: Application, hand: Camera) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Look at all of them."""
        session = self.application.session
        assert session is not None
        rows = session.core.desk.ask(ShowHome()).rows
        ids = {row.name: row.id for row in rows}
        watched = [row.name for row in rows if row.kind is Kind.WITHOUT_VIDEO][:1]
        for who, papers in (*PAPERS, *((name, WITHOUT_VIDEO) for name in watched)):
            for paper in papers:
                self._look(ids[who], who.split()[0].lower(), paper)

    def _look(self, trajectory_id: UUID, who: str, paper: str) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(Location("trajectory", trajectory_id, paper))
        self.hand.rest(600)
        page = next(p for p in shell.findChildren(Page) if isinstance(p, TrajectoryPage))
        form = next((f for f in page.findChildren(FormView) if f.isVisible()), None)
        name = f"papieren-{who}-{paper.replace('/', '-')}"
        if form is None or form.model.state is None:
            self.hand.picture(name)
            return
        for section in form.model.state.form.sections:
            form.open_section(section.id)
            self.hand.rest(100)
            self.hand.picture(f"{name}-{section.id}")
