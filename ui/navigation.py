"""Where in the application the coach is, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from uuid import UUID

LIMIT = 50  # places to go back to


@dataclass(frozen=True, slots=True)
class Location:
    """A page and what it is about.

    `page` is one of `ui.pages.catalogue.PAGES`, or `debrief`; `subject` a trajectory's id, a film's
    for studio, figures and debrief, a person's, a school's, an incident's, or that of an own lens;
    `part` a step of the trajectory page such as `intake`, `film-2`, `debrief-1`, `closing`, and
    after a slash a paper of that step or a section of one (`film-2/plan/table`, `intake/pupils`),
    for consent a purpose to record at once (with `/record` also where there is a yes), the kind
    that `new` begins with, the kind of a letter, the id of a talk with parents or of the cycle to
    observe, `schools` for people, `duties` of a school, a step of an incident, a time of the film
    (milliseconds) for the studio, a `View` of figures, the id of any lens or of another who
    answers, or a part of the lens editor.
    """

    page: str
    subject: UUID | None = None
    part: str = ""


def _to_come_back_to(location: Location) -> Location:
    """Return a place without what was to be done there at once: that is done but once."""
    if location.page != "consent" or "-" in location.part:  # the id of another who answers
        return location
    return replace(location, part="")


class Navigator(QObject):
    """Holds the location and the way back.

    Signals:
        moved: the Location that was gone to.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here = Location("home")
        self._behind: list[Location] = []

    @property
    def here(self) -> Location:
        """Where the coach is."""
        return self._here

    def go(self, location: Location) -> None:
        """Go somewhere; the same place again only says so."""
        if location != self._here:
            self._behind.append(_to_come_back_to(self._here))
            del self._behind[:-LIMIT]
        self._here = location
        self.moved.emit(location)

    def back(self) -> None:
        """Go back to where the coach was before, home at last."""
        self._here = self._behind.pop() if self._behind else Location("home")
        self.moved.emit(self._here)
