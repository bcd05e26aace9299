"""Giving someone all that is kept about her: to whom, and is it really she."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.operations import let_out
from beeldcoach.services.people_view import PersonPage, ShowPerson
from beeldcoach.services.person_file import MATERIAL
from beeldcoach.services.releasing import AskGate
from ui.viewmodels.paper_path import place_of, proposed_path
from ui.viewmodels.releasing import ReleasingModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.domain.ids import PersonId
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session


class PersonFileModel(ReleasingModel):
    """The dialog of a person's file."""

    def __init__(self, session: Session, person_id: PersonId) -> None:
        super().__init__(session)
        self._person_id = person_id
        self.page: PersonPage | None = None
        self.to = ""  # key of the recipient
        self.checked: bool | None = None  # is it really she; None: not answered yet
        self.language: str = session.language

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """Who could get it: the person, and the guardians of a pupil."""
        if self.page is None:
            return ()
        person = self.page.person
        own = Recipient(person_key(person.id), person.name)
        bonds = self.page.guardians
        guardians = tuple(Recipient(person_key(b.person_id), b.name) for b in bonds)
        return (own, *guardians)

    @property
    def recipient(self) -> Recipient | None:
        """To whom."""
        return next((r for r in self.recipients if r.key == self.to), None)

    def choose(self, key: str) -> None:
        """Give it to someone else; who that is has to be made sure of again."""
        if key != self.to:
            self.to, self.checked = key, None
            self._ask_again()

    def say_checked(self, *, yes: bool) -> None:
        """Say whether it is sure who the recipient is."""
        self.checked = yes
        self._ask_again()

    def use_language(self, language: str) -> None:
        """Make the file in a language."""
        self.language = language
        self._ask_again()

    def path_for(self, stem: str) -> Path:
        """Return where to write: a pupil by code, not by name."""
        person = self.page.person if self.page is not None else None
        if person is None:
            return proposed_path(stem)
        name = person.code if person.role == "pupil" else person.name
        return proposed_path(f"{stem} {name}")

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed: a PDF."""
        return place_of(typed)

    def _gate(self, recipient: Recipient) -> AskGate:
        return AskGate(
            None,
            Purpose.COPY_OWN,
            recipient,
            MATERIAL,
            language=self.language,
            person_id=self._person_id,
            identity_checked=self.checked is True,
        )

    def _load(self) -> Flow:
        if self.done is not None:
            return
        page: PersonPage = yield self.session.ask(self._registered())
        self.page = page
        if self.recipient is None:
            self.to = self._likeliest(page)
        recipient = self.recipient
        assert recipient is not None
        asked = self.to, self.checked, self.language
        decision = yield self.session.ask(self._gate(recipient))
        if asked == (self.to, self.checked, self.language):
            self.decision = decision
            self.changed.emit()

    def _likeliest(self, page: PersonPage) -> str:
        """Return the key of a guardian for a young pupil, else of the person."""
        young = page.person.decides_herself(page.today) is False
        guardian = next((bond for bond in page.guardians if bond.has_authority), None)
        chosen = guardian.person_id if young and guardian is not None else page.person.id
        return person_key(chosen)

    def _writer(self, destination: Path) -> Callable[[Progress], object]:
        recipient, core = self.recipient, self.session.core
        assert recipient is not None
        gate = self._gate(recipient)
        return lambda progress: let_out(core, gate, destination, progress)

    def _registered(self) -> ShowPerson:
        return ShowPerson(self._person_id, self.session.language)
