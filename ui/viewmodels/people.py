"""The page of people and schools: who is listed, and what can be done with several of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import Signal

from beeldcoach.services.merging import KeepApart, Pair
from beeldcoach.services.people import AddPerson, AddSchool
from beeldcoach.services.people_view import PeoplePage, PersonRow, SchoolRow, ShowPeople
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.merge_flow import merge_people, merge_schools
from ui.viewmodels.questions import AskNewPerson, AskNewSchool

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

View: TypeAlias = Literal["people", "schools"]
ALL = ""
ROLES = (ALL, "teacher", "ib", "pupil", "guardian", "contact", "other")


class PeopleModel(ViewModel):
    """The state of the page; `page` is None until it was loaded.

    Signals:
        going: a Location.
        listed: only what the list shows is another, for the words of a search.
    """

    going = Signal(object)
    listed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.page: PeoplePage | None = None
        self.view: View = "people"
        self.search = ""
        self.role = ALL
        self.archived = False

    def open(self, view: View) -> None:
        """Show everyone, or every school."""
        self.active = True
        self.view = view
        self.reload()

    def show_view(self, view: View) -> None:
        """Show people, or schools."""
        self.view = view
        self.changed.emit()

    def look_for(self, text: str) -> None:
        """List only what has these words."""
        self.search = text
        self.listed.emit()

    def choose_role(self, role: str) -> None:
        """List only people of one role."""
        self.role = role
        self.changed.emit()

    def show_archived(self, *, on: bool) -> None:
        """List those that were put away as well."""
        self.archived = on
        self.changed.emit()

    @property
    def people(self) -> tuple[PersonRow, ...]:
        """The people that are listed. A search looks through all roles."""
        if self.page is None:
            return ()
        return tuple(
            row
            for row in self.page.people
            if self._has(row.words)
            and (self.archived or not row.archived)
            and self.role in (ALL, row.role)
        )

    @property
    def schools(self) -> tuple[SchoolRow, ...]:
        """The schools that are listed, by board."""
        rows = self.page.schools if self.page is not None else ()
        return tuple(
            row for row in rows if self._has(row.words) and (self.archived or not row.archived)
        )

    @property
    def doubles(self) -> tuple[Pair, ...]:
        """Those that may be one, of what is shown now."""
        if self.page is None:
            return ()
        return self.page.doubles if self.view == "people" else self.page.school_doubles

    def counts(self) -> Counter[str]:
        """How many people have each role, and how many there are."""
        rows = self.page.people if self.page is not None else ()
        found = Counter[str](row.role for row in rows if self.archived or not row.archived)
        found[ALL] = found.total()
        return found

    @property
    def put_away(self) -> int:
        """How many are archived of what is shown now."""
        if self.page is None:
            return 0
        rows = self.page.people if self.view == "people" else self.page.schools
        return sum(row.archived for row in rows)

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody, or no school, at all."""
        if self.page is None:
            return False
        return not (self.page.people if self.view == "people" else self.page.schools)

    def add(self) -> None:
        """Add someone, or a school; then go there."""
        self.run(self._add_person() if self.view == "people" else self._add_school())

    def settle_double(self) -> None:
        """Lay the first two that may be one side by side."""
        if self.doubles:
            self.run(self._merge(self.doubles[0]))

    def keep_apart(self) -> None:
        """The first two that are alike are two."""
        if self.doubles:
            self.run(self._keep_apart(self.doubles[0]))

    def _has(self, words: str) -> bool:
        return all(word in words for word in self.search.casefold().split())

    def _load(self) -> Flow:
        self.page = yield self.session.ask(ShowPeople())
        self.changed.emit()

    def _add_person(self) -> Flow:
        answer = yield Ask(AskNewPerson(self.search.strip(), self.role or "contact"))
        if answer is not None:
            name, role = answer
            added = yield self.session.do(AddPerson(name, role))
            self.going.emit(Location("person", added))

    def _add_school(self) -> Flow:
        boards = {row.board for row in self.page.schools if row.board} if self.page else set()
        answer = yield Ask(AskNewSchool(self.search.strip(), tuple(sorted(boards))))
        if answer is not None:
            added = yield self.session.do(AddSchool(*answer))
            self.going.emit(Location("school", added))

    def _merge(self, pair: Pair) -> Flow:
        flow = merge_people if self.view == "people" else merge_schools
        yield from flow(self.session, pair.first_id, pair.second_id)

    def _keep_apart(self, pair: Pair) -> Flow:
        yield self.session.do(KeepApart(pair.first_id, pair.second_id))
