"""Giving someone all that is kept about her: to whom, is it really she, and the gate's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient, Release
from beeldcoach.services.errors import WorldError
from beeldcoach.services.operations import let_out
from beeldcoach.services.people_view import PersonPage, ShowPerson
from beeldcoach.services.person_file import MATERIAL
from beeldcoach.services.releasing import AskGate
from ui.tasks.flow import Ask, Cancelled
from ui.viewmodels.base import ViewModel
from ui.viewmodels.paper_path import proposed_path
from ui.viewmodels.questions import ChooseFolder

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.release import Decision
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session


class PersonFileModel(ViewModel):
    """The dialog of a person's file.

    Signals:
        progressed: done, total.
        ended: it is out, or was broken off.
        occupied: there is a file of that name already.
        folder_chosen: a Path.
    """

    progressed = Signal(object, object)
    ended = Signal()
    occupied = Signal()
    folder_chosen = Signal(object)

    def __init__(self, session: Session, person_id: PersonId) -> None:
        super().__init__(session, session)
        self._person_id = person_id
        self.page: PersonPage | None = None
        self.to = ""  # key of the recipient
        self.checked: bool | None = None  # is it really she; None: not answered yet
        self.language: str = session.language
        self.decision: Decision | None = None
        self.done: Path | None = None
        self.number = ""  # in the register
        self.busy = False
        self._runner: TaskRunner | None = None

    def open(self) -> None:
        """Ask the gate, and again whenever anything changes."""
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop listening."""
        self.active = False

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

    @property
    def allowed(self) -> bool:
        """Whether it may go out as it was asked."""
        return isinstance(self.decision, Release)

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

    def choose_folder(self, title: str, current: Path) -> None:
        """Choose another folder."""
        self.run(self._choose_folder(title, current))

    def release(self, destination: Path) -> None:
        """Let it out; the gate is asked once more before the first byte."""
        if not self.busy and self.allowed:
            self._runner = self.run(self._release(destination))
            self._runner.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Break off the release under way; nothing of it is left."""
        if self.busy and self._runner is not None:
            self._runner.cancel()

    def _ask_again(self) -> None:
        self.decision = None
        self.changed.emit()
        self.reload()

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
        page: PersonPage = yield self.session.ask(
            ShowPerson(self._person_id, self.session.language)
        )
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

    def _choose_folder(self, title: str, current: Path) -> Flow:
        folder = yield Ask(ChooseFolder(title, current.parent))
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _release(self, destination: Path) -> Flow:
        recipient = self.recipient
        if recipient is None:
            return
        if (yield self.session.media(lambda _: destination.exists())):
            self.occupied.emit()
            return
        self._set_busy(on=True)
        gate, core = self._gate(recipient), self.session.core
        try:
            yield self.session.desk(lambda progress: let_out(core, gate, destination, progress))
        except (Cancelled, DomainError, WorldError) as error:
            self._set_busy(on=False)
            self.reload()
            if isinstance(error, Cancelled):
                self.ended.emit()
                return
            raise
        page: PersonPage = yield self.session.ask(
            ShowPerson(self._person_id, self.session.language)
        )
        self.number = page.register[0].number if page.register else ""
        self.done = destination
        self._set_busy(on=False)
        self.ended.emit()

    def _set_busy(self, *, on: bool) -> None:
        self.busy = on
        self.changed.emit()
