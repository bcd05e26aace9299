"""HomeModel: all trajectories, what is due, and which of them the list shows in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from beeldcoach.services.overview import Home, ShowHome, TrajectoryRow
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Choice: TypeAlias = Literal["running", "waiting", "closed"]
Order: TypeAlias = Literal["next", "name", "school"]

CHOICES: tuple[Choice, ...] = ("running", "waiting", "closed")


class HomeModel(ViewModel):
    """The state of the home page. `home` is None until it was loaded."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.home: Home | None = None
        self.search = ""
        self.choice: Choice = "running"
        self.order: Order = "next"

    def open(self) -> None:
        """Show how things stand today."""
        self.active = True
        self.reload()

    def look_for(self, text: str) -> None:
        """List only what has these words in name, school or group."""
        self.search = text
        self.changed.emit()

    def choose(self, choice: Choice) -> None:
        """List the trajectories of one kind of standing."""
        self.choice = choice
        self.changed.emit()

    def sort_by(self, order: Order) -> None:
        """List in another order."""
        self.order = order
        self.changed.emit()

    @property
    def rows(self) -> tuple[TrajectoryRow, ...]:
        """What the list shows. A search looks through all, whatever was chosen."""
        rows = self._all() if self._words() else self._of(self.choice)
        found = [row for row in rows if _has(row, self._words())]
        if self.order == "name":
            found.sort(key=lambda row: row.name.casefold())
        elif self.order == "school":
            found.sort(key=lambda row: (row.school.casefold(), row.group.casefold()))
        return tuple(found)

    def count(self, choice: Choice) -> int:
        """How many trajectories stand that way."""
        return len(self._of(choice))

    @property
    def is_empty(self) -> bool:
        """Whether there is no trajectory at all."""
        return self.home is not None and not self.home.rows

    def _all(self) -> tuple[TrajectoryRow, ...]:
        return self.home.rows if self.home else ()

    def _of(self, choice: Choice) -> tuple[TrajectoryRow, ...]:
        if choice == "waiting":
            return self.home.due if self.home else ()
        return tuple(row for row in self._all() if row.under_way == (choice == "running"))

    def _words(self) -> list[str]:
        return self.search.casefold().split()

    def _load(self) -> Flow:
        self.home = yield self.session.ask(ShowHome())
        self.changed.emit()


def _has(row: TrajectoryRow, words: list[str]) -> bool:
    text = f"{row.name} {row.school} {row.group}".casefold()
    return all(word in text for word in words)
