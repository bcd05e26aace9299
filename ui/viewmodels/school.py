"""Everything about one school, and what can be corrected there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.ids import SchoolId
from beeldcoach.services.people import AddPerson, ArchiveSchool, ChangeSchool, RemoveSchool
from beeldcoach.services.people_view import SchoolPage, ShowPeople, ShowSchool
from beeldcoach.services.school_duties import SetAgreement, SetCoachRole
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.merge_flow import choose_other, merge_schools
from ui.viewmodels.processing_out import save_register
from ui.viewmodels.questions import AskNewPerson

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtCore import QObject

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class SchoolModel(ViewModel):
    """The page of one school; see PersonModel for its signals.

    Signals:
        register_saved: the RegisterSaved of its line in the register of processing.
    """

    refused = Signal(str, object)
    going = Signal(object)
    gone = Signal()
    register_saved = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.page: SchoolPage | None = None
        self._school_id: SchoolId | None = None

    def open(self, school_id: UUID) -> None:
        """Show a school."""
        self.active = True
        if school_id != self._school_id:
            self.page = None
        self._school_id = SchoolId(school_id)
        self.reload()

    def set_detail(self, name: str, value: str, of: SchoolId | None = None) -> None:
        """Keep a detail as it was typed; `refused` tells what is wrong with it."""
        school_id = of or self._school_id
        if school_id is not None:
            self.run(self._set(name, ChangeSchool(school_id, name, value)))

    def set_role(self, role: str) -> None:
        """Keep as what the coach works for this school."""
        if self._school_id is not None:
            self.run(self._set("coach_role", SetCoachRole(self._school_id, role)))

    def set_agreement(self, on: date | None, until: date | None) -> None:
        """Keep the days of the agreement; `refused` tells what is wrong with them."""
        if self._school_id is not None:
            self.run(self._set("agreement", SetAgreement(self._school_id, on, until)))

    def save_processing(self) -> None:
        """Ask where to, and save the line for the register of processing of this school."""
        self.run(self._save_processing())

    def _save_processing(self) -> Flow:
        page = self.page
        if page is None:
            return
        saved = yield from save_register(self.session, page.school.id, page.school.name)
        if saved is not None:
            self.register_saved.emit(saved)

    def add_contact(self) -> None:
        """Add someone who works here."""
        self.run(self._add_contact())

    def archive(self, *, on: bool) -> None:
        """Put it away, or bring it back."""
        self.run(self._archive(on=on))

    def remove(self) -> None:
        """Remove it, when nothing hangs on it."""
        self.run(self._remove())

    def merge(self, title: str, text: str) -> None:
        """Join it with another one."""
        self.run(self._merge(title, text))

    def _load(self) -> Flow:
        asked = self._school_id
        if asked is None:
            return
        try:
            page: SchoolPage = yield self.session.ask(ShowSchool(asked))
        except KeyError:
            self.gone.emit()
            return
        if asked == self._school_id:  # else another one was gone to meanwhile
            self.page = page
            self._school_id = page.school.id
            self.changed.emit()

    def _set(self, name: str, command: ChangeSchool | SetCoachRole | SetAgreement) -> Flow:
        try:
            yield self.session.do(command)
        except DomainError as error:
            self.refused.emit(name, error)
            return
        self.refused.emit(name, None)

    def _add_contact(self) -> Flow:
        answer = yield Ask(AskNewPerson("", "contact"))
        if answer is not None and self._school_id is not None:
            name, role = answer
            added = yield self.session.do(AddPerson(name, role, self._school_id))
            self.going.emit(Location("person", added))

    def _archive(self, *, on: bool) -> Flow:
        if self._school_id is not None:
            yield self.session.do(ArchiveSchool(self._school_id, on))

    def _remove(self) -> Flow:
        if self._school_id is None:
            return
        self.active = False
        try:
            yield self.session.do(RemoveSchool(self._school_id))
        except DomainError:
            self.active = True
            raise
        self.going.emit(Location("people", None, "schools"))

    def _merge(self, title: str, text: str) -> Flow:
        page = self.page
        if page is None:
            return
        own = page.school.id
        other: UUID | None
        if page.doubles:
            pair = page.doubles[0]
            other = pair.second_id if pair.first_id == own else pair.first_id
        else:
            everything = yield self.session.ask(ShowPeople())
            choices = tuple(
                (row.id, ", ".join(part for part in (row.name, row.place) if part))
                for row in everything.schools
                if row.id != own
            )
            other = yield from choose_other(title, text, choices)
        if other is not None:
            yield from merge_schools(self.session, own, other)
