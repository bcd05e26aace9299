"""May this go out: any purpose, anything of a trajectory, anybody; and what a yes leads to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import BreakGlass, Ground, Recipient, Viewing
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.consent_view import ConsentPage, ShowConsent
from beeldcoach.services.content import purpose_name
from beeldcoach.services.operations import let_out
from beeldcoach.services.releasing import COURSE, VAULT, AskGate
from beeldcoach.services.tryable import Child, ShowTryable, Thing, Tryable, WhoDecides
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels import may_ways
from ui.viewmodels.backup_questions import AskBackup
from ui.viewmodels.may_things import fitting
from ui.viewmodels.may_ways import Way
from ui.viewmodels.naming import name_recipient
from ui.viewmodels.paper_path import place_of, proposed_path
from ui.viewmodels.releasing import ReleasingModel
from ui.viewmodels.remedy_questions import AskMay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.release import Check
    from ui.tasks.flow import Flow, Progress
    from ui.viewmodels.session import Session

SOMEBODY_ELSE = "somebody else"  # no recipient has such a key
PAPERS = ("report", "interim_report", "register")  # which this dialog lets out by itself
_SOMEBODY = ("person:", "named:")  # how the keys of people begin


@dataclass(frozen=True, slots=True)
class Flags:
    """What only the coach knows."""

    bound_to_secrecy: bool = False
    identity_checked: bool = False
    encrypted: bool = False
    hidden: bool = False  # the copy in which nobody can be recognised
    child_id: PersonId | None = None


class MayModel(ReleasingModel):
    """Asks the gate about anything."""

    def __init__(self, session: Session, trajectory_id: TrajectoryId, thing: str = "") -> None:
        super().__init__(session)
        self.trajectory_id = trajectory_id
        self.page: ConsentPage | None = None
        self.all: Tryable | None = None
        self.purpose = Purpose.VIEW_OWN
        self.flags = Flags()
        self._thing, self._to = thing, ""
        self._named: tuple[Recipient, ...] = ()  # by the coach, while the dialog is open
        self._broken: BreakGlass | None = None
        self.told = False  # an oral report was recorded

    # What is chosen

    @property
    def things(self) -> tuple[Thing, ...]:
        """What can be asked about."""
        return self.all.things if self.all is not None else ()

    @property
    def thing(self) -> Thing | None:
        """What is asked about."""
        chosen = self.all.thing(self._thing) if self.all is not None else None
        seen = (each for each in self.things if each.picture is not None)
        return chosen or next(seen, next(iter(self.things), None))

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """For whom it can be."""
        known = self.all.recipients if self.all is not None else ()
        keys = {each.key for each in known}
        return (*known, *(each for each in self._named if each.key not in keys))

    @property
    def recipient(self) -> Recipient | None:
        """For whom; None before the page was loaded."""
        chosen = (each for each in self.recipients if each.key == self._to)
        return next(chosen, self.recipients[0] if self.recipients else None)

    @property
    def child(self) -> Child | None:
        """The pupil whom somebody asks to see; None while nobody was said to be in it."""
        chosen = (each for each in self.pupils if each.id == self.flags.child_id)
        return next(chosen, next(iter(self.pupils), None))

    @property
    def pupils(self) -> tuple[Child, ...]:
        """The pupils who were said to be in the film that is asked about."""
        picture = self.thing.picture if self.thing is not None else None
        if self.all is None or picture is None:
            return ()
        return self.all.children_in(picture.film_id)

    @property
    def gate(self) -> AskGate:
        """The question to the gate."""
        thing, recipient, flags = self.thing, self.recipient, self.flags
        assert thing is not None
        assert recipient is not None
        picture = thing.picture
        if picture is not None:
            asked = self.purpose is Purpose.ACCESS_REQUEST
            child = self.child if asked else None
            picture = replace(
                picture,
                hidden=flags.hidden,
                encrypted=flags.encrypted,
                child_id=child.id if child is not None else None,
                identity_checked=asked and flags.identity_checked,
            )
        return AskGate(
            self.trajectory_id,
            self.purpose,
            recipient,
            thing.material,
            language=self.session.language,
            letter_id=thing.letter_id,
            figures=thing.figures,
            annotations=thing.annotations,
            picture=picture,
            bound_to_secrecy=flags.bound_to_secrecy and self.purpose is Purpose.SUPERVISION,
            broken=self._broken if self.purpose is Purpose.LEGAL_DUTY else None,
        )

    def purpose_name(self, purpose: Purpose) -> str:
        """Return a purpose in words."""
        material = self.thing.material if self.thing is not None else ""
        return purpose_name(self.session.language, purpose.value, material)

    def choose_thing(self, key: str) -> None:
        """Ask about something else."""
        child = self.child
        self._thing, self._broken = key, None
        other = self.child != child
        if other:
            self.flags = replace(self.flags, identity_checked=False)
        self._ask_again()
        if other and self.purpose is Purpose.ACCESS_REQUEST:
            self.run(self._choose_who_decides())

    def choose_recipient(self, key: str) -> None:
        """Ask for somebody else, who may have to be named first."""
        if key == SOMEBODY_ELSE:
            self.run(self._name_somebody())
            return
        self._to, self._broken = key, None
        self.flags = replace(self.flags, identity_checked=False)
        self._ask_again()

    def choose_purpose(self, purpose: Purpose) -> None:
        """Ask for another purpose, at what and whom it is mostly for."""
        self.purpose = purpose
        self._to = self._mostly(purpose)
        if (thing := self._fitting(self.thing)) is not None:
            self._thing = thing.key
        self._ask_again()
        if purpose is Purpose.ACCESS_REQUEST:
            self.run(self._choose_who_decides())

    def say(self, flags: Flags) -> None:
        """Take what the coach knows; another child is asked about by who decides for it."""
        other = flags.child_id != self.flags.child_id
        self.flags = replace(flags, identity_checked=flags.identity_checked and not other)
        self._ask_again()
        if other:
            self.run(self._choose_who_decides())

    def choose_teacher(self) -> None:
        """Ask whether the teacher herself may see it."""
        self.choose_purpose(Purpose.VIEW_OWN)

    def take(self, gate: AskGate) -> None:
        """Ask as a remedy changed the question."""
        self.purpose, self._to, self._broken = gate.purpose, gate.recipient.key, gate.broken
        if gate.picture is not None:
            checked, hidden = gate.picture.identity_checked, gate.picture.hidden
            self.flags = replace(self.flags, identity_checked=checked, hidden=hidden)
        thing = self.thing
        if thing is not None and gate.material != thing.material:
            self._thing = gate.material
        self._ask_again()

    def _mostly(self, purpose: Purpose) -> str:
        """Return for whom a purpose mostly is, or whom was chosen."""
        page = self.page
        if page is None:
            return self._to
        own, board = page.coachee_key, page.board_key
        if purpose is Purpose.ACCESS_REQUEST and self.all is not None:
            deciding = self.all.deciding
            return self._to if self._to in deciding else next(iter(deciding), self._to)
        fixed = {
            Purpose.VIEW_OWN: own,
            Purpose.COPY_OWN: own,
            Purpose.REPORT_TO_BOARD: board,
            Purpose.ORAL_INTERIM: board,
            Purpose.COACH_WORK: COACH,
            Purpose.BACKUP: COACH,
        }
        others = [r.key for r in self.recipients if r.key.startswith(_SOMEBODY) and r.key != own]
        if purpose in fixed or self._to in others:
            return fixed.get(purpose, self._to)
        asked = [row.recipient for row in page.rows if row.purpose is purpose]
        return next((key for key in asked if key in others), next(iter(others), board))

    # What a yes leads to

    @property
    def is_yes(self) -> bool:
        """Whether the gate lets it out, or lets somebody look."""
        return self.allowed or isinstance(self.decision, Viewing)

    @property
    def way(self) -> Way:
        """What a yes leads to."""
        if isinstance(self.decision, Viewing):
            return Way.SHOW
        material = self.thing.material if self.thing is not None else ""
        if self.purpose is Purpose.COACH_WORK:
            return Way.WORK
        ways = {COURSE: Way.TELL, VAULT: Way.COPY_VAULT}
        return ways.get(material, Way.FILE if material in PAPERS else Way.DIALOG)

    def go(self) -> None:
        """Do what the yes leads to, other than writing a file here."""
        if self.is_yes and not self.busy:
            self.run(self._go())

    def _go(self) -> Flow:
        gate, thing = self.gate, self.thing
        assert thing is not None
        if self.way is Way.TELL:
            yield from self._tell(gate)
            return
        place: Location | None = None
        if self.way is Way.SHOW:
            place = yield from may_ways.show(self.session, gate, thing)
        elif self.way is Way.WORK and thing.picture is not None:
            place = Location("studio", thing.picture.film_id)
        elif self.way is Way.COPY_VAULT:
            yield Ask(AskBackup(self.session))
        elif self.way is Way.DIALOG:
            place = yield from may_ways.let_out_elsewhere(self.session, gate, thing)
        if place is not None:
            self.leaving.emit(place)

    def _tell(self, gate: AskGate) -> Flow:
        page = self.page
        assert page is not None
        name = self.purpose_name(self.purpose)
        self.told = yield from may_ways.tell(self.session, gate, page.first_name, name)
        if self.told:
            self.changed.emit()

    def place_of(self, typed: str) -> Path:
        """Return where to write what was typed: a PDF."""
        return place_of(typed)

    def proposed_path(self, stem: str) -> Path:
        """Return where to write: among the documents, under a name without pupils."""
        page = self.page
        return proposed_path(f"{stem} {(page.outward_name or page.name) if page else ''}")

    # The gate

    def mends(self, check: Check) -> bool:
        """Whether a check is mended by a choice in this dialog."""
        if check.ground is Ground.WHOLE_FILM:
            return self._first_part is not None
        if check.ground is Ground.NO_ROW:
            return self.instead is not None
        return not check.ok and check.ground in _CHOICES

    @property
    def instead(self) -> Thing | None:
        """What the purpose is about, where it says nothing of what is asked about."""
        return self._fitting(None)

    def _fitting(self, chosen: Thing | None) -> Thing | None:
        recipient = self.recipient
        return fitting(self.things, self.purpose, recipient, chosen) if recipient else chosen

    @property
    def _first_part(self) -> Thing | None:
        """The first fragment of the film that is asked about."""
        film = self.thing.picture.film_id if self.thing and self.thing.picture else None
        parts = (each for each in self.things if each.material == "fragment" and each.picture)
        return next((p for p in parts if p.picture and p.picture.film_id == film), None)

    def mend(self, check: Check) -> None:
        """Do what resolves a check: a choice here, or a remedy that all dialogs have."""
        if not self.mends(check):
            super().mend(check)
            return
        thing = self._first_part if check.ground is Ground.WHOLE_FILM else self.instead
        if check.ground is Ground.OWN and self.purpose is not Purpose.ACCESS_REQUEST:
            assert self.page is not None
            self.choose_recipient(self.page.coachee_key)
        elif check.ground is Ground.ENCRYPTED:
            self.say(replace(self.flags, encrypted=True))
        elif check.ground is Ground.SECRECY:
            self.say(replace(self.flags, bound_to_secrecy=True))
        elif check.ground in (Ground.WHOLE_FILM, Ground.NO_ROW) and thing is not None:
            self.choose_thing(thing.key)
        elif check.ground is Ground.AGE:
            self.leaving.emit(self._child_page())
        elif check.ground in (Ground.OWN, Ground.GUARDIAN):
            self.run(self._choose_who_decides(or_leave=True))

    def _child_page(self) -> Location:
        child = self.child
        return Location("person", child.id) if child is not None else Location("people")

    def _choose_who_decides(self, *, or_leave: bool = False) -> Flow:
        """Choose the child, or a guardian of hers, as who asks."""
        child = self.child
        if child is None:
            return
        found = yield self.session.ask(WhoDecides(child.id))
        if found:
            known = {each.key for each in self.recipients}
            self._named = (*self._named, *(each for each in found if each.key not in known))
            self.choose_recipient(found[0].key)
        elif or_leave:
            self.leaving.emit(Location("person", child.id))

    def _question(self) -> tuple[ConsentPage, AskGate] | None:
        return (self.page, self.gate) if self.page is not None else None

    def _load(self) -> Flow:
        if self.done is not None:
            return
        session = self.session
        self.page = yield session.ask(self._registered())
        child = self.child
        self.all = yield session.ask(ShowTryable(self.trajectory_id, session.language))
        if not self._to:
            self._to = self._mostly(self.purpose)
        if child is None and self.child is not None and self.purpose is Purpose.ACCESS_REQUEST:
            yield from self._choose_who_decides()  # now that it was said who is in it
        gate = self.gate
        decision = yield session.ask(gate)
        if gate == self.gate:
            self.decision = decision
            self.changed.emit()

    def _name_somebody(self) -> Flow:
        known = (*(self.page.recipients if self.page is not None else ()), *self.recipients)
        found = yield from name_recipient(self.session, known, "other")
        if found is None:
            self.changed.emit()
            return
        self._named = (*self._named, found)
        self._to = found.key
        self._ask_again()

    def _writer(self, destination: Path) -> Callable[[Progress], object]:
        core, gate = self.session.core, self.gate
        return lambda progress: let_out(core, gate, destination, progress)

    def _registered(self) -> ShowConsent:
        return ShowConsent(self.trajectory_id, self.session.language)


_CHOICES = (Ground.OWN, Ground.GUARDIAN, Ground.AGE, Ground.ENCRYPTED, Ground.SECRECY)


def ask_may(
    session: Session, trajectory_id: TrajectoryId, going: Callable[[object], object]
) -> Flow:
    """Open the dialog; where a remedy lies elsewhere, `going` is told the Location."""
    answer = yield Ask(AskMay(trajectory_id, session))
    if isinstance(answer, Location):
        going(answer)
