"""The draft of a new trajectory: what was typed, what of it cannot be, and the command it makes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.domain.starting import MOST_GUARDIANS, USUAL_AGES, age_on, decides_alone
from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.trajectories import (
    CODE_LIMIT,
    NAME_LIMIT,
    PURPOSE_LIMIT,
    Guardian,
    StartTrajectory,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from beeldcoach.domain.ids import PersonId
    from beeldcoach.services.known_people import KnownGuardian, KnownPeople

YEAR = 365  # days, of terms
LIMITS: Mapping[str, int] = {
    "name": NAME_LIMIT,
    "code": CODE_LIMIT,
    "group": NAME_LIMIT,
    "school": NAME_LIMIT,
    "place": NAME_LIMIT,
    "board": NAME_LIMIT,
    "commissioner_name": NAME_LIMIT,
    "purpose": PURPOSE_LIMIT,
    "own_words": PURPOSE_LIMIT,
}
_GUARDIAN_LINES = ("name", "relation", "email")


class Start(StrEnum):
    """What the coach chooses between when she starts a trajectory."""

    TEACHER_VIDEO = "teacher_video"
    IB_VIDEO = "ib_video"
    WITHOUT_VIDEO = "without_video"
    PUPIL = "pupil"

    @property
    def kind(self) -> Kind:
        """The kind of trajectory."""
        video = self in (Start.TEACHER_VIDEO, Start.IB_VIDEO)
        return Kind.WITH_VIDEO if video else Kind(self.value)

    @property
    def roles(self) -> tuple[str, ...]:
        """Who can be coached in it; the first unless the coach says otherwise."""
        return {
            Start.TEACHER_VIDEO: ("teacher",),
            Start.IB_VIDEO: ("ib",),
            Start.WITHOUT_VIDEO: ("teacher", "ib"),
            Start.PUPIL: ("pupil",),
        }[self]


@dataclass(frozen=True, slots=True)
class GuardianDraft:
    """One guardian on the form."""

    name: str = ""
    relation: str = ""
    email: str = ""
    has_authority: bool = True
    agreed: bool | None = None  # None: not asked yet
    agreed_on: date | None = None
    person_id: PersonId | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing was filled in."""
        lines = f"{self.name}{self.relation}{self.email}".strip()
        return not lines and self.agreed is None

    @classmethod
    def known(cls, guardian: KnownGuardian) -> GuardianDraft:
        """Return a known guardian; a yes to an earlier trajectory is none to this one."""
        return cls(
            guardian.name,
            guardian.relation,
            guardian.email,
            guardian.has_authority,
            person_id=guardian.id,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything on the form; None where a question was not answered.

    What one kind asks and another does not stays while the coach looks at another kind.
    """

    accepted_on: date
    start: Start | None = None
    role: str = "teacher"  # where the kind leaves a choice
    name: str = ""
    coachee_id: PersonId | None = None  # someone who was chosen among the known
    another: bool = False  # not the known one of this name
    code: str = ""
    born_on: date | None = None
    group: str = ""
    school: str = ""
    place: str = ""
    board: str = ""
    commissioner: Commissioner | None = None
    commissioner_name: str = ""
    purpose: str = ""
    willing: bool | None = None
    own_words: str = ""
    assessment: bool | None = None
    guardians: tuple[GuardianDraft, ...] = (GuardianDraft(),)
    teacher_reads: str = ""
    parents_read: str = ""
    feedback: str = "written"  # to the school, of an adult's trajectory
    oral_interim: bool = False
    supervision: bool | None = None
    film_days: int = 30
    record_days: int = 365
    consent_years: int = 5
    accepted: bool = False
    lens: str = DEFAULT_LENS  # of an adult's trajectory

    @property
    def coachee_role(self) -> str:
        """Whom the trajectory is of."""
        roles = self.start.roles if self.start else ("teacher",)
        return self.role if self.role in roles else roles[0]

    def with_guardian(self, at: int, **values: object) -> Draft:
        """Return a draft in which one guardian has other values."""
        guardians = list(self.guardians)
        guardians[at] = replace(guardians[at], **values)  # type: ignore[arg-type]
        return replace(self, guardians=tuple(guardians))

    def with_one_more(self) -> Draft:
        """Return a draft with room for another guardian, as long as there may be more."""
        if len(self.guardians) >= MOST_GUARDIANS:
            return self
        return replace(self, guardians=(*self.guardians, GuardianDraft()))

    def without_guardian(self, at: int) -> Draft:
        """Return a draft without one of the guardians; an empty one stays."""
        left = tuple(g for i, g in enumerate(self.guardians) if i != at)
        return replace(self, guardians=left or (GuardianDraft(),))


def problems_of(draft: Draft, people: KnownPeople, today: date) -> dict[str, str]:
    """Return for each field what cannot be, whatever else is still missing."""
    problems = {name: "long" for name, limit in LIMITS.items() if len(getattr(draft, name)) > limit}
    if draft.assessment:
        problems["assessment"] = "refused"
    if draft.willing is False:
        problems["willing"] = "refused"
    if draft.accepted_on > today:
        problems["accepted_on"] = "future"
    problems |= _term_problems(draft)
    if draft.start is not Start.PUPIL:
        return {n: problem for n, problem in problems.items() if n not in ("code", "own_words")}
    if draft.born_on is not None and draft.born_on > today:
        problems["born_on"] = "future"
    elif draft.born_on is not None and draft.accepted_on < draft.born_on:
        problems["accepted_on"] = "before_birth"
    if draft.coachee_id is None and draft.code.strip().casefold() in people.codes:
        problems["code"] = "taken"
    return problems | _guardian_problems(draft, today)


def _term_problems(draft: Draft) -> dict[str, str]:
    """Return which term is shorter than that of what leans on it."""
    problems = {}
    if draft.start in (Start.TEACHER_VIDEO, Start.IB_VIDEO) and draft.record_days < draft.film_days:
        problems["record_days"] = "shorter"
    if YEAR * draft.consent_years < draft.record_days:
        problems["consent_years"] = "shorter"
    return problems


def _guardian_problems(draft: Draft, today: date) -> dict[str, str]:
    problems = {}
    asked = not decides_alone(draft.born_on, today)
    for at, guardian in enumerate(draft.guardians):
        for line in _GUARDIAN_LINES:
            if len(getattr(guardian, line)) > NAME_LIMIT:
                problems[guardian_field(at, line)] = "long"
        if asked and guardian.has_authority and guardian.agreed is False:
            problems[guardian_field(at, "agreed")] = "refused"
        elif asked and guardian.agreed and (wrong := _day_problem(guardian, draft.born_on, today)):
            problems[guardian_field(at, "agreed_on")] = wrong
    return problems


def _day_problem(guardian: GuardianDraft, born_on: date | None, today: date) -> str:
    on = guardian.agreed_on
    if on is not None and on > today:
        return "future"
    born = born_on if born_on is not None and born_on <= today else None  # else it is told there
    return "before_birth" if on is not None and born is not None and on < born else ""


def advice_of(draft: Draft, today: date) -> dict[str, str]:
    """Return for each field of a pupil what may be a slip of the hand; it blocks nothing."""
    if draft.start is not Start.PUPIL:
        return {}
    advice = {}
    if draft.born_on is not None and draft.born_on <= today:
        age = age_on(draft.born_on, today)
        if age not in USUAL_AGES:
            advice["born_on"] = f"age {age}"
    code = draft.code.strip().casefold()
    if code and code in draft.name.casefold().split():
        advice["code"] = "name"
    for at, guardian in enumerate(draft.guardians):
        if guardian.email.strip() and "@" not in guardian.email:
            advice[guardian_field(at, "email")] = "email"
    return advice


def missing_guardians(draft: Draft) -> Iterator[str]:
    """Yield the fields of guardians that must be filled in before a pupil can start."""
    filled = [g for g in draft.guardians if not g.blank]
    if not any(guardian.has_authority for guardian in filled):
        yield guardian_field(0, "has_authority" if filled else "name")
    for at, guardian in enumerate(draft.guardians):
        if not guardian.blank and guardian.has_authority and not guardian.agreed:
            yield guardian_field(at, "agreed")


def guardian_field(at: int, field: str) -> str:
    """Return the name of a guardian's field."""
    return f"guardian-{at}-{field}"


def command_of(draft: Draft, version: str, today: date) -> StartTrajectory:
    """Return the command that starts what is on the form; only what its kind asks goes along."""
    assert draft.start is not None
    kind = draft.start.kind
    pupil = kind is Kind.PUPIL
    return StartTrajectory(
        kind,
        draft.name,
        draft.coachee_role,
        draft.school,
        draft.place,
        draft.board,
        draft.group,
        _assignment(draft),
        _agreement(draft, version),
        draft.accepted,
        draft.coachee_id,
        draft.code if pupil else "",
        draft.born_on if pupil else None,
        _guardians(draft, today) if pupil else (),
        DEFAULT_LENS if pupil else draft.lens,
    )


def _assignment(draft: Draft) -> Assignment:
    by_coachee = draft.commissioner is Commissioner.TEACHER
    asks = "" if draft.commissioner is None else draft.commissioner_name
    if draft.start is Start.PUPIL and draft.commissioner is Commissioner.PARENTS:
        asks = next((g.name for g in draft.guardians if g.name.strip()), "")
    return Assignment(
        draft.commissioner or Commissioner.TEACHER,
        draft.name if by_coachee else asks,
        draft.purpose,
        willing=draft.willing is True,
        is_assessment=draft.assessment,
        own_words=draft.own_words if draft.start is Start.PUPIL else "",
    )


def _agreement(draft: Draft, version: str) -> Agreement:
    if draft.start is Start.PUPIL:
        return Agreement(
            version,
            draft.accepted_on,
            report_to_board=False,
            record_days=draft.record_days,
            consent_days=YEAR * draft.consent_years,
            supervision=draft.supervision,
            teacher_reads=draft.teacher_reads,
            parents_read=draft.parents_read,
        )
    return Agreement(
        version,
        draft.accepted_on,
        report_to_board=draft.feedback == "written",
        oral_interim=draft.oral_interim,
        film_days=draft.film_days,
        record_days=draft.record_days,
        consent_days=YEAR * draft.consent_years,
        feedback=draft.feedback,
        supervision=draft.supervision,
    )


def _guardians(draft: Draft, today: date) -> tuple[Guardian, ...]:
    asked = not decides_alone(draft.born_on, today)
    return tuple(
        Guardian(
            guardian.name,
            guardian.relation,
            guardian.email,
            guardian.has_authority,
            guardian.agreed_on if asked and guardian.has_authority and guardian.agreed else None,
            guardian.person_id,
            refused=asked and guardian.has_authority and guardian.agreed is False,
        )
        for guardian in draft.guardians
        if not guardian.blank
    )
