"""NewTrajectoryModel: what was typed for a new trajectory, what is wrong with it, starting it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import (
    CodeInUse,
    DomainError,
    GuardianRefused,
    StartIncomplete,
)
from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.domain.starting import MOST_GUARDIANS, decides_alone, says_something
from beeldcoach.domain.trajectory import Commissioner, Kind
from beeldcoach.services.content import SignedText, agreement_text
from beeldcoach.services.known_people import (
    KnownGuardian,
    KnownPeople,
    KnownPerson,
    ShowKnownPeople,
)
from beeldcoach.services.lenses import ShowLenses
from beeldcoach.services.schools import KnownSchool, ShowSchools
from beeldcoach.services.working import agreed_work
from ui.viewmodels.base import ViewModel
from ui.viewmodels.new_trajectory_draft import (
    Draft,
    GuardianDraft,
    Start,
    advice_of,
    command_of,
    guardian_field,
    missing_guardians,
    problems_of,
)

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.desk import Changes
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

_FIELDS = {  # what the core misses -> where it is filled in
    "coachee": "name",
    "school": "school",
    "willing": "willing",
    "purpose": "purpose",
    "assessment": "assessment",
    "agreement": "accepted",
    "own_words": "own_words",
    "same_person": "name",
    "told_apart": "group",
}


class NewTrajectoryModel(ViewModel):
    """A half-filled form stays as it is until the vault is locked.

    `draft` is what was typed; `problems` names for each field what is wrong: `missing`, `refused`,
    `future`, `before_birth`, `taken`, `same`, `twin`, or `long`; `advice` what may be a slip.

    Signals:
        started: the id of the new trajectory.
        refused: the DomainError that kept it from starting.
    """

    started = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.draft = Draft(session.today)
        self.schools: tuple[KnownSchool, ...] = ()
        self.people = KnownPeople()
        self.lenses: tuple[Lens, ...] = ()  # to choose from
        self.starting = False
        self._refusals: dict[str, str] = {}  # what the last try to start ran into

    @classmethod
    def of(cls, session: Session) -> NewTrajectoryModel:
        """Return the one of this session: pages are made anew when the language changes."""
        return session.findChild(cls) or cls(session)

    @property
    def agreement(self) -> SignedText:
        """The agreement of this kind, its newest version in the language of the screen."""
        kind = self.draft.start.kind if self.draft.start else Kind.WITH_VIDEO
        return agreement_text(kind, self.session.language)

    @property
    def problems(self) -> dict[str, str]:
        """What is wrong, by field."""
        return self._refusals | problems_of(self.draft, self.people, self.session.today)

    @property
    def advice(self) -> dict[str, str]:
        """What would be better, by field."""
        return advice_of(self.draft, self.session.today)

    @property
    def decides_alone(self) -> bool:
        """Whether the pupil decides without the guardians."""
        return decides_alone(self.draft.born_on, self.session.today)

    @property
    def known(self) -> tuple[KnownPerson, ...]:
        """The people who can be chosen for this kind."""
        pupil = self.draft.start is Start.PUPIL
        return tuple(p for p in self.people.coached if (p.role == "pupil") is pupil)

    @property
    def chosen(self) -> KnownPerson | None:
        """The known person who was chosen."""
        return next((p for p in self.known if p.id == self.draft.coachee_id), None)

    @property
    def namesakes(self) -> tuple[KnownPerson, ...]:
        """Known people of the name that was typed, as long as nobody was chosen."""
        name = _folded(self.draft.name)
        if not name or self.draft.coachee_id is not None:
            return ()
        return tuple(person for person in self.known if _folded(person.name) == name)

    @property
    def told_apart(self) -> bool:
        """Whether school and group tell whoever is typed from everyone of that name."""
        looks_like_one = any(self._looks_like(person) for person in self.namesakes)
        return says_something(self.draft.school) and not looks_like_one

    def open(self) -> None:
        """Show the form; fetch the schools and people that are known by now."""
        self.active = True
        self.reload()

    def concerns(self, changes: Changes) -> bool:
        """Schools, people and lenses are shown."""
        return bool(changes.kinds & {"schools", "people", "lenses", "*"})

    def choose_start(self, start: Start | None) -> None:
        """Begin a trajectory of a kind; None shows the kinds again. Nothing typed is lost."""
        kept = self.draft
        if start is not None and start is not kept.start:
            self._refusals = {}
            person = next((p for p in self.people.coached if p.id == kept.coachee_id), None)
            if person is not None and (person.role == "pupil") is not (start is Start.PUPIL):
                kept = replace(kept, coachee_id=None)
            if start is not Start.PUPIL and kept.commissioner is Commissioner.PARENTS:
                kept = replace(kept, commissioner=None)
            kept = replace(kept, accepted=False)  # another text is read
        self.draft = replace(kept, start=start)
        self._propose_code()
        self.changed.emit()

    def fill(self, **values: Any) -> None:
        """Take over what was typed or chosen; the problem of that field is gone."""
        if "name" in values and _folded(values["name"]) != _folded(self.draft.name):
            values |= {"coachee_id": None, "another": False}
        if "group" in values or "school" in values:
            self._refusals.pop("group", None)
        for field in values:
            self._refusals.pop(field, None)
        if "commissioner" in values:
            self._refusals.pop("commissioner_name", None)
        self.draft = replace(self.draft, **values)
        self.changed.emit()

    def fill_guardian(self, at: int, **values: Any) -> None:
        """Take over what was typed of a guardian; a yes is of today unless said otherwise."""
        guardian = self.draft.guardians[at]
        if values.get("agreed") and guardian.agreed_on is None:
            values["agreed_on"] = self.session.today
        if "name" in values and values["name"] != guardian.name:
            values["person_id"] = None
        for field in values:
            self._refusals.pop(guardian_field(at, field), None)
        if "has_authority" in values:
            self._refusals.pop(guardian_field(at, "agreed"), None)
        self.draft = self.draft.with_guardian(at, **values)
        self.changed.emit()

    def choose_guardian(self, at: int, guardian: KnownGuardian) -> None:
        """Take a guardian who is known already."""
        self.fill_guardian(
            at, name=guardian.name, email=guardian.email or self.draft.guardians[at].email
        )
        self.fill_guardian(at, person_id=guardian.id)

    def add_guardian(self) -> None:
        """Make room for one more."""
        self.draft = self.draft.with_one_more()
        self.changed.emit()

    def drop_guardian(self, at: int) -> None:
        """Take a guardian off the form."""
        self._refusals = {n: p for n, p in self._refusals.items() if not n.startswith("guardian-")}
        self.draft = self.draft.without_guardian(at)
        self.changed.emit()

    def choose_school(self, school: KnownSchool) -> None:
        """Fill in a known school, with its place and board."""
        self.fill(school=school.name, place=school.place, board=school.board)

    def choose_person(self, person: KnownPerson) -> None:
        """Fill in someone who is known; what is not known of her stays as it was typed."""
        self.fill(name=person.name)
        self._follow(person)
        known = {"school": person.school, "place": person.place, "board": person.board}
        values: dict[str, Any] = {"coachee_id": person.id, "another": False, "role": person.role}
        if person.school:
            values |= known
        if person.group:
            values["group"] = person.group
        if person.role == "pupil":
            values["code"] = person.code or self.people.free_code
            values["born_on"] = person.born_on or self.draft.born_on
            guardians = tuple(GuardianDraft.known(guardian) for guardian in person.guardians)
            values["guardians"] = guardians[:MOST_GUARDIANS] or self.draft.guardians
        self.fill(**values)

    def _follow(self, person: KnownPerson) -> None:
        """Go to the kind that fits the role of someone known."""
        fitting = {"ib": Start.IB_VIDEO, "teacher": Start.TEACHER_VIDEO}
        start = self.draft.start
        if start is not None and person.role not in start.roles and person.role in fitting:
            self.draft = replace(self.draft, start=fitting[person.role])

    def take_another(self) -> None:
        """Say that whoever is typed is not the known one of that name."""
        self._refusals.pop("name", None)
        if (known := self.chosen) is not None:
            self._forget_family(known)
        code = self.people.free_code if self.draft.coachee_id else self.draft.code
        self.draft = replace(self.draft, coachee_id=None, another=True, code=code)
        self.changed.emit()

    def _forget_family(self, known: KnownPerson) -> None:
        """Take off the day of birth and the guardians that came along with someone known."""
        theirs = {guardian.id for guardian in known.guardians}
        left = tuple(g for g in self.draft.guardians if g.person_id not in theirs)
        born_on = None if self.draft.born_on == known.born_on else self.draft.born_on
        self.draft = replace(self.draft, born_on=born_on, guardians=left or (GuardianDraft(),))

    def start(self) -> None:
        """Start the trajectory, or say what is in the way."""
        if not self.starting and self.draft.start is not None:
            self.starting = True
            self.run(self._start())

    def _start(self) -> Flow:
        try:
            unclear = self._unclear()
            if unclear:
                raise StartIncomplete(unclear)
            version, today = self.agreement.version, self.session.today
            command = command_of(self.draft, version, today)
            started = yield self.session.do(command)
            if command.kind is Kind.WITH_VIDEO:  # accepting the agreement is a yes to this
                accepted = min(command.agreement.accepted_on, today)
                yield self.session.do(agreed_work(started, self.agreement, accepted))
        except DomainError as error:
            self._refusals = self._refusals_of(error)
            self.changed.emit()
            self.refused.emit(error)
        else:
            self.draft, self._refusals = Draft(self.session.today), {}
            self.changed.emit()
            self.started.emit(started)
        finally:
            self.starting = False

    def _unclear(self) -> tuple[str, ...]:
        """Return what only the form can ask: who is meant, and how namesakes are told apart."""
        unclear = []
        if self.namesakes and not self.draft.another:
            unclear.append("same_person")
        elif any(self._looks_like(person) for person in self.namesakes):
            unclear.append("told_apart")
        if self.draft.start is Start.PUPIL and any(
            not guardian.blank and not says_something(guardian.name)
            for guardian in self.draft.guardians
        ):
            unclear.append("guardian_name")
        return tuple(unclear)

    def _looks_like(self, person: KnownPerson) -> bool:
        here = _folded(self.draft.school), _folded(self.draft.group)
        return here == (_folded(person.school), _folded(person.group))

    def _refusals_of(self, error: DomainError) -> dict[str, str]:
        if isinstance(error, CodeInUse):
            return {"code": "taken"}
        if isinstance(error, GuardianRefused) or not isinstance(error, StartIncomplete):
            return {}  # what is typed shows it already; see problems_of
        refusals: dict[str, str] = {}
        for code in error.missing:
            refusals |= dict.fromkeys(self._fields_of(code), "missing")
        if "same_person" in error.missing:
            refusals["name"] = "same"
        if "told_apart" in error.missing:
            refusals["group"] = "twin"
        return refusals

    def _fields_of(self, code: str) -> tuple[str, ...]:
        if code == "commissioner":
            return (self._commissioner_field(),)
        if code == "guardians":
            return tuple(missing_guardians(self.draft))
        if code == "guardian_name":
            return tuple(
                guardian_field(at, "name")
                for at, guardian in enumerate(self.draft.guardians)
                if not guardian.blank and not says_something(guardian.name)
            )
        return (_FIELDS[code],)

    def _commissioner_field(self) -> str:
        return {
            None: "commissioner",
            Commissioner.TEACHER: "name",
            Commissioner.BOARD: "commissioner_name",
            Commissioner.PARENTS: guardian_field(0, "name"),
        }[self.draft.commissioner]

    def _propose_code(self) -> None:
        if self.draft.start is Start.PUPIL and not self.draft.code.strip():
            self.draft = replace(self.draft, code=self.people.free_code)

    def _load(self) -> Flow:
        self.schools = yield self.session.ask(ShowSchools())
        self.people = yield self.session.ask(ShowKnownPeople())
        lines = yield self.session.ask(ShowLenses(self.session.language))
        self.lenses = tuple(line.lens for line in lines if not line.archived)
        if self.draft.lens not in {lens.id for lens in self.lenses}:
            self.draft = replace(self.draft, lens=DEFAULT_LENS)  # it was removed since
        self._propose_code()
        self.changed.emit()


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
