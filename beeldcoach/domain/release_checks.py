"""The things that rows of the decision table look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Answer, Purpose, State, Use, part_of
from beeldcoach.domain.release_terms import Check, Facts, Ground, Remedy, Verdict

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.consent import ConsentLedger, Standing
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.release_terms import Called, Material, Request

PAPERS = ("letter", "calendar")  # that may name somebody, with consent (row 9)
NAMELESS = (*PAPERS, "keys", "lens", "processing", "incident")  # of row 18, without a name
OF_ANALYSIS = ("figures", "annotations")  # what was made of a film, without its picture or sound
PICTURES = ("film", "fragment", "still")
_LOOKED_AT = (Purpose.SUPERVISION, Purpose.ACCESS_REQUEST)  # what lets nothing out
BOARD = ("board:", "school:")  # how the keys of those begin who are the commissioner's side


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one row says: its checks, the consent that decides, and what its yes comes to."""

    row: int
    checks: tuple[Check, ...]
    standing: Standing | None = None
    yes: Verdict = Verdict.ALLOW
    to_see: bool = False  # a yes lets somebody look, and lets nothing out


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with all that the gate may know of it."""

    request: Request
    ledger: ConsentLedger
    facts: Facts
    today: date

    @property
    def kind(self) -> str:
        """Of the material."""
        return self.request.material.kind

    @property
    def use(self) -> Use:
        """What consent is asked for."""
        request = self.request
        part = part_of(self.kind, request.material.id) if self.kind in PICTURES else ""
        return Use(request.purpose, self.kind, request.recipient.key, part)

    @property
    def for_board(self) -> bool:
        """Whether the recipient is the commissioner's side."""
        return self.request.recipient.key.startswith(BOARD)

    def standing(self) -> Standing:
        """How the teacher's consent stands; without a teacher there is none."""
        teacher = self.request.teacher_id
        assert teacher is not None
        return self.ledger.standing(teacher, self.use, self.today)

    @property
    def asking(self) -> PersonId | None:
        """The child who, or for whom somebody, asks to see it (row 16)."""
        access = self.facts.access
        by_right = self.request.purpose is Purpose.ACCESS_REQUEST
        return access.child if access is not None and by_right else None

    @property
    def besides(self) -> tuple[PersonId, ...]:
        """Who can be recognised besides the teacher, and the child who asks."""
        return tuple(who for who in self.facts.recognisable.people if who != self.asking)

    def others_agree(self) -> bool:
        """Whether everybody who can be recognised agreed in writing to exactly this use."""
        return self.facts.recognisable.complete and all(map(self._agrees, self.besides))

    def missing(self) -> tuple[str, ...]:
        """Return by name whose yes to exactly this is missing, and of a pupil whose no it is."""
        called = (one for one in self.facts.recognisable.called if one.id != self.asking)
        return tuple(self._named(each) for each in called if not self._agrees(each.id))

    def _named(self, one: Called) -> str:
        consent = self.ledger.standing(one.id, self.use, self.today).consent
        said = dict(consent.by) if consent else {}
        refusing = tuple(name for key, name in one.deciding if said.get(key) is Answer.NO)
        deciding = ", ".join(refusing or tuple(name for _, name in one.deciding))
        return f"{one.name} ({deciding})" if deciding else one.name

    def _agrees(self, person: PersonId) -> bool:
        """Whether someone agreed in writing to this, recognisable, as it would be used."""
        standing = self.ledger.standing(person, self.use, self.today)
        if standing.state is not State.WRITTEN or standing.made_hidden(self.kind):
            return False
        return not standing.only_shown() or self.request.purpose in _LOOKED_AT


def no_row() -> Ruling:
    """Row 0: what the table lets out to nobody."""
    return Ruling(0, (Check(Ground.NO_ROW, ok=False),))


def no_consent(row: int) -> Ruling:
    """Of a paper that is about nobody no consent can be asked."""
    return Ruling(row, (Check(Ground.CONSENT, ok=False, state=State.NONE),))


def consent(standing: Standing, *, oral_will_do: bool = False) -> Check:
    """The teacher's yes, in writing unless the row takes less."""
    entry = standing.consent
    enough = (State.WRITTEN, State.ORAL) if oral_will_do else (State.WRITTEN,)
    return Check(
        Ground.CONSENT,
        ok=standing.state in enough,
        remedy=Remedy.RECORD_CONSENT,
        state=standing.state,
        on=entry.given_on if entry else None,
        until=entry.valid_until if entry else None,
        orally=oral_will_do,
    )


def as_agreed(asked: Asked, standing: Standing) -> tuple[Check, ...]:
    """Hold to the conditions under which she said yes; without any there is nothing to tell."""
    if standing.state not in (State.WRITTEN, State.ORAL):
        return ()
    checks = []
    if asked.kind in PICTURES and standing.made_hidden(asked.kind):
        removed, remedy = asked.facts.recognisable.removed, Remedy.MAKE_UNRECOGNISABLE
        checks.append(Check(Ground.MADE_HIDDEN, ok=removed, remedy=remedy))
    if standing.only_shown() and asked.request.purpose not in _LOOKED_AT:
        checks.append(Check(Ground.LOOK_ONLY, ok=False, remedy=Remedy.SHOW_ONLY))
    return tuple(checks)


def others(asked: Asked) -> Check:
    """Whoever can be recognised agreed, or nobody can be any more."""
    seen = asked.facts.recognisable
    remedy = Remedy.MAKE_UNRECOGNISABLE if seen.complete else Remedy.ASK_OTHERS
    if seen.removed:
        return Check(Ground.OTHERS, ok=True, remedy=remedy)
    ok = asked.others_agree()
    return Check(
        Ground.OTHERS,
        ok=ok,
        remedy=remedy,
        on=seen.said_on,
        count=len(asked.besides),
        names=() if ok else asked.missing(),
    )


def others_written(asked: Asked) -> Check:
    """Whoever can be recognised agreed: that nobody can be any more is not enough."""
    seen, ok = asked.facts.recognisable, asked.others_agree()
    return Check(
        Ground.OTHERS_WRITTEN,
        ok=ok,
        remedy=Remedy.ASK_OTHERS,
        on=seen.said_on,
        count=len(seen.people),
        names=() if ok else asked.missing(),
    )


def known(ground: Ground, asked: Asked) -> Check:
    """Whether she was told what she must know beforehand."""
    on = asked.facts.knows_on
    return Check(ground, ok=on is not None, remedy=Remedy.RECORD_TALK, on=on)


def unnamed(asked: Asked) -> Check:
    """Look for people who agreed to nothing: one consent speaks for one person."""
    found = asked.facts.others_named
    can_be_left_out = asked.kind in ("letter", "annotations")
    return Check(
        Ground.NO_OTHERS,
        ok=not found,
        remedy=Remedy.LEAVE_NAMES_OUT if can_be_left_out else Remedy.NONE,
        count=len(found),
        names=found,
    )


def there(request: Request) -> tuple[Check, ...]:
    """A cross where there is nothing to go out, else nothing to tell."""
    if request.material.exists:
        return ()
    if request.material.kind in PICTURES and request.material.version == NOT_MADE:
        return (_UNMADE,)
    elsewhere = (*OF_ANALYSIS, *PICTURES, "letter", "course", "vault")
    has_report = request.material.kind not in elsewhere
    return (_NOTHING if has_report else _UNWRITTEN,)


NOT_MADE = 0  # the version of a copy that shows nobody, before there is one
_UNMADE = Check(Ground.MATERIAL, ok=False, remedy=Remedy.MAKE_UNRECOGNISABLE)
_NOTHING = Check(Ground.MATERIAL, ok=False, remedy=Remedy.OPEN_REPORT)
_UNWRITTEN = Check(Ground.MATERIAL, ok=False)  # of what lies open behind the question


def recipient(request: Request) -> Check:
    """Whoever gets it has a name."""
    return Check(Ground.RECIPIENT, ok=bool(request.recipient.name.strip()))


def own(facts: Facts) -> Check:
    """It goes to her whose it is."""
    return Check(Ground.OWN, ok=facts.recipient_is_teacher)


def who_decides(facts: Facts) -> Check:
    """Whether the recipient is the person, or who decides for a pupil under sixteen."""
    access = facts.access
    if access is None or access.decides_herself is None:
        return Check(Ground.AGE, ok=False)
    if access.decides_herself:
        return Check(Ground.OWN, ok=access.is_self)
    return Check(Ground.GUARDIAN, ok=access.is_guardian)


def identity(facts: Facts) -> Check:
    """The coach made sure who it is."""
    ok = facts.access is not None and facts.access.identity_checked
    return Check(Ground.IDENTITY, ok=ok, remedy=Remedy.CHECK_IDENTITY)


def child_in_it(asked: Asked) -> Check:
    """Whether the child was said to be in this film, or the trajectory is about it."""
    child = asked.asking
    there_is = (*asked.facts.recognisable.people, asked.request.teacher_id)
    ok = child is not None and child in there_is
    return Check(Ground.CHILD_IN_IT, ok=ok, remedy=Remedy.ASK_OTHERS)


def pupils(facts: Facts) -> Check:
    """Look for pupils that are named."""
    found = facts.pupil_names
    return Check(
        Ground.NO_PUPIL_NAMES,
        ok=not found,
        remedy=Remedy.OPEN_REPORT,
        count=len(found),
        names=found,
    )


def pupils_in(asked: Asked) -> Check:
    """Look for pupils; of a letter the names can be left out, the rest has no report to open."""
    check = pupils(asked.facts)
    if asked.kind == "letter":
        return replace(check, remedy=Remedy.LEAVE_NAMES_OUT)
    if asked.kind in (*OF_ANALYSIS, *PICTURES):
        return replace(check, remedy=Remedy.NONE)
    return check


def report_itself(material: Material, facts: Facts) -> tuple[Check, ...]:
    """What the report must be; of one that is not there nothing else is asked."""
    if not material.exists:
        return (_NOTHING,)
    seen = material.digest in facts.seen_digests
    return (
        Check(Ground.SEEN, ok=seen, remedy=Remedy.SHOW_REPORT, on=facts.seen_on),
        Check(Ground.FINAL, ok=facts.final, remedy=Remedy.OPEN_REPORT),
        pupils(facts),
    )
