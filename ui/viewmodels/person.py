"""Everything about one person, and what can be corrected there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.ids import PersonId
from beeldcoach.services.erasing import Reason, Scope, Target
from beeldcoach.services.people import (
    ArchivePerson,
    ChangeGuardianship,
    ChangePerson,
    LinkGuardian,
    RemovePerson,
    UnlinkGuardian,
)
from beeldcoach.services.people_view import PersonPage, ShowPeople, ShowPerson
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.erasing import erase_target, tell
from ui.viewmodels.merge_flow import choose_other, merge_people
from ui.viewmodels.people_words import role_word
from ui.viewmodels.questions import AskPersonFile, AskText

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import GuardianshipId
    from beeldcoach.services.people import Detail
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class PersonModel(ViewModel):
    """The page of one person; `page` is None until it was loaded.

    Signals:
        refused: the name of a detail, and the error that kept it from being set; None when it was.
        going: a Location.
        gone: the person is not there any more.
    """

    refused = Signal(str, object)
    going = Signal(object)
    gone = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.page: PersonPage | None = None
        self._person_id: PersonId | None = None

    def open(self, person_id: UUID) -> None:
        """Show someone."""
        self.active = True
        if person_id != self._person_id:
            self.page = None
        self._person_id = PersonId(person_id)
        self.reload()

    def set_detail(self, name: str, value: Detail, of: PersonId | None = None) -> None:
        """Keep a detail as it was typed; `refused` tells what is wrong with it."""
        person_id = of or self._person_id
        if person_id is not None:
            self.run(self._set(name, ChangePerson(person_id, name, value)))

    def set_bond(self, bond: GuardianshipId, name: str, value: Detail) -> None:
        """Set relation, authority, or the day of agreeing."""
        self.run(self._set(name, ChangeGuardianship(bond, name, value)))

    def link(self, guardian_id: PersonId | None, name: str = "") -> None:
        """Note that someone decides for this pupil."""
        if self._person_id is not None:
            self.run(self._do(LinkGuardian(self._person_id, guardian_id, name)))

    def link_new(self, title: str, label: str, verb: str) -> None:
        """Ask for the name of a guardian who is not known yet."""
        self.run(self._link_new(title, label, verb))

    def unlink(self, bond: GuardianshipId) -> None:
        """Note that someone does not decide for this pupil any more."""
        self.run(self._do(UnlinkGuardian(bond)))

    def archive(self, *, on: bool) -> None:
        """Put her away, or bring her back."""
        if self._person_id is not None:
            self.run(self._do(ArchivePerson(self._person_id, on)))

    def remove(self) -> None:
        """Remove her, when she is nowhere used."""
        self.run(self._remove())

    def merge(self, title: str, text: str) -> None:
        """Join her with another one: the one that is alike, or one that is chosen."""
        self.run(self._merge(title, text))

    def give_file(self) -> None:
        """Give her all that is kept about her, through the gate."""
        self.run(self._give_file())

    def erase(self) -> None:
        """Show everything that is kept about her, and erase it once that is confirmed."""
        if self._person_id is not None:
            self.run(self._erase(Target(Scope.PERSON, self._person_id)))

    def _erase(self, target: Target) -> Flow:
        self.active = False  # there is nothing to show once it is done
        try:
            gone = yield from erase_target(self.session, target, Reason.WISH, self.going.emit)
        finally:
            self.active = True
        if gone is not None:
            self.going.emit(Location("people"))
            tell(self.session, gone.proof)

    def _load(self) -> Flow:
        asked = self._person_id
        if asked is None:
            return
        try:
            page: PersonPage = yield self.session.ask(ShowPerson(asked, self.session.language))
        except KeyError:
            self.gone.emit()
            return
        if asked == self._person_id:  # else someone else was gone to meanwhile
            self.page = page
            self._person_id = page.person.id  # of a double, the one that it leads to
            self.changed.emit()

    def _set(self, name: str, command: ChangePerson | ChangeGuardianship) -> Flow:
        try:
            yield self.session.do(command)
        except DomainError as error:
            self.refused.emit(name, error)
            return
        self.refused.emit(name, None)

    def _do(self, command: LinkGuardian | UnlinkGuardian | ArchivePerson) -> Flow:
        yield self.session.do(command)

    def _link_new(self, title: str, label: str, verb: str) -> Flow:
        name = yield Ask(AskText(title, "", verb, label, required=True))
        if name and self._person_id is not None:
            yield self.session.do(LinkGuardian(self._person_id, None, name))

    def _remove(self) -> Flow:
        if self._person_id is None:
            return
        self.active = False
        try:
            yield self.session.do(RemovePerson(self._person_id))
        except DomainError:
            self.active = True
            raise
        self.going.emit(Location("people"))

    def _merge(self, title: str, text: str) -> Flow:
        page = self.page
        if page is None:
            return
        own = page.person.id
        other: UUID | None
        if page.doubles:
            pair = page.doubles[0]
            other = pair.second_id if pair.first_id == own else pair.first_id
        else:
            everyone = yield self.session.ask(ShowPeople())
            choices = tuple(
                (row.id, f"{row.name}, {role_word(row.role)}")
                for row in everyone.people
                if row.id != own
            )
            other = yield from choose_other(title, text, choices)
        if other is not None:
            yield from merge_people(self.session, own, other)

    def _give_file(self) -> Flow:
        if self._person_id is not None:
            yield Ask(AskPersonFile(self._person_id, self.session))
