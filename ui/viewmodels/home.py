"""HomeModel: all trajectories, what is due, and which of them the list shows in what order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

from PySide6.QtCore import Signal

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.erasing import Reason, Scope, Target
from beeldcoach.services.overview import Home, ShowHome, TrajectoryRow
from ui.viewmodels.base import ViewModel
from ui.viewmodels.erasing import erase_target, tell

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.due import Task
    from beeldcoach.services.restored import ErasedSince
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Choice: TypeAlias = Literal["running", "waiting", "closed"]
Order: TypeAlias = Literal["next", "name", "school"]
View: TypeAlias = Literal["list", "table"]

CHOICES: tuple[Choice, ...] = ("running", "waiting", "closed")


class HomeModel(ViewModel):
    """The state of the home page. `home` is None until it was loaded.

    How the page is shown is kept on this computer, but for the school: that is a name.

    Signals:
        listed: only what the list shows is another, for the words of a search.
    """

    listed = Signal()
    leaving = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        chosen = session.preferences
        self.home: Home | None = None
        self.search = ""
        self.school = ""
        self.all_cards = False
        self.choice = cast("Choice", chosen.choice("home_shown", CHOICES, "running"))
        self.order = cast("Order", chosen.choice("home_order", get_args(Order), "next"))
        self.view = cast("View", chosen.choice("home_view", get_args(View), "list"))
        self.kind = chosen.choice("home_kind", ["", *Kind], "")

    def open(self) -> None:
        """Show how things stand today."""
        self.active = True
        self.reload()

    def look_for(self, text: str) -> None:
        """List only what has these words in name, school or group."""
        self.search = text
        self.listed.emit()

    def choose(self, choice: Choice) -> None:
        """List the trajectories of one kind of standing."""
        self.choice = choice
        self._keep("home_shown", choice)

    def sort_by(self, order: Order) -> None:
        """List in another order."""
        self.order = order
        self._keep("home_order", order)

    def show_as(self, view: View) -> None:
        """Show a list of paths, or a table."""
        self.view = view
        self._keep("home_view", view)

    def filter_kind(self, kind: str) -> None:
        """List only trajectories of a kind; "" lists all."""
        self.kind = kind
        self._keep("home_kind", kind)

    def filter_school(self, school: str) -> None:
        """List only trajectories at a school; "" lists all."""
        self.school = school
        self.changed.emit()

    def show_all_cards(self, *, on: bool) -> None:
        """Show every card, or one row of them."""
        self.all_cards = on
        self.changed.emit()

    def erase(self, trajectory_id: TrajectoryId, scope: Scope) -> None:
        """Show what goes of a trajectory of which the time is over, and erase it once confirmed."""
        self.run(self._erase(Target(scope, trajectory_id), Reason.TERM))

    def erase_again(self, line: ErasedSince) -> None:
        """Show what goes of what was erased before the vault was put back, and erase it again."""
        self.run(self._erase(line.target, line.reason))

    def _erase(self, target: Target, reason: Reason) -> Flow:
        gone = yield from erase_target(self.session, target, reason, self.leaving.emit)
        if gone is not None:
            tell(self.session, gone.proof)

    @property
    def rows(self) -> tuple[TrajectoryRow, ...]:
        """What the list shows. A search looks through all, whatever was chosen."""
        if self._words():
            found = [row for row in self._all() if _has(row, self._words())]
        else:
            found = [row for row in self._of(self.choice) if self._passes(row)]
        if self.order == "name":
            found.sort(key=lambda row: row.name.casefold())
        elif self.order == "school":
            found.sort(key=lambda row: (row.school.casefold(), row.group.casefold()))
        return tuple(found)

    def count(self, choice: Choice) -> int:
        """How many trajectories stand that way, among those that the filters let through."""
        return sum(1 for row in self._of(choice) if self._passes(row))

    def kinds(self) -> Counter[str]:
        """How many there are of each kind, among what is chosen."""
        return Counter(row.kind.value for row in self._of(self.choice))

    def schools(self) -> Counter[str]:
        """How many there are at each school, among what is chosen."""
        return Counter(row.school for row in self._of(self.choice))

    @property
    def filtered(self) -> bool:
        """Whether a filter keeps trajectories out of the list."""
        return bool(self.kind or self.school)

    @property
    def cards(self) -> tuple[tuple[Task, TrajectoryRow], ...]:
        """What waits, with the trajectory that it is about; what the banner says stands there."""
        if self.home is None:
            return ()
        rows = {row.id: row for row in (*self.home.rows, *self.home.gone)}
        said = self.home.erasing[0].id if self.home.erasing else None
        return tuple(
            (task, rows[task.trajectory_id])
            for task in self.home.tasks
            if task.kind != "erasure" or task.trajectory_id != said
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is no trajectory at all."""
        return self.home is not None and not self.home.rows

    def _keep(self, name: str, value: str) -> None:
        self.session.preferences.set_choice(name, value)
        self.changed.emit()

    def _passes(self, row: TrajectoryRow) -> bool:
        return self.kind in ("", row.kind.value) and self.school in ("", row.school)

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
        if self.school and self.school not in {row.school for row in self._all()}:
            self.school = ""  # the last trajectory there is gone
        self.changed.emit()


def _has(row: TrajectoryRow, words: list[str]) -> bool:
    text = f"{row.name} {row.school} {row.group}".casefold()
    return all(word in text for word in words)
