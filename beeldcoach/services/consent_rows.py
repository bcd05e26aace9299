"""The rows of the consent matrix: how each purpose stands, and what can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import (
    ANY,
    Answer,
    Condition,
    Consent,
    Given,
    Purpose,
    State,
    Use,
    kind_of,
)
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.content import consent_words, purpose_name, purpose_words
from beeldcoach.services.deciding import effective_today
from beeldcoach.services.identities import merges_of, person_of
from beeldcoach.services.part_names import said_material
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any

    from beeldcoach.domain.ids import ConsentId, PersonId
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

ALWAYS = (Purpose.VIEW_OWN, Purpose.COPY_OWN)
NEVER = (Purpose.ASSESSMENT,)
SHOWN = (
    Purpose.VIEW_OWN,
    Purpose.COPY_OWN,
    Purpose.COACH_WORK,
    Purpose.REPORT_TO_BOARD,
    Purpose.ORAL_INTERIM,
    Purpose.SUPERVISION,
    Purpose.THIRD_PARTY,
    Purpose.EDUCATION,
    Purpose.RESEARCH,
    Purpose.PUBLICATION,
    Purpose.IMAGE_PRODUCTION,
    Purpose.OTHER,
    Purpose.ASSESSMENT,
)
OF_OTHERS = (  # what someone else who is in the picture can be asked
    Purpose.COPY_OWN,
    Purpose.COACH_WORK,
    Purpose.SUPERVISION,
    Purpose.THIRD_PARTY,
    Purpose.EDUCATION,
    Purpose.RESEARCH,
    Purpose.PUBLICATION,
    Purpose.IMAGE_PRODUCTION,
    Purpose.OTHER,
)
PAPERS = ("calendar", "letter", "figures", "annotations")  # for others, in words or numbers
COACH = "coach"  # the recipient of what the coach works with
MATERIALS = {
    Purpose.COACH_WORK: "film",
    Purpose.COPY_OWN: "report",
    Purpose.REPORT_TO_BOARD: "report",
    Purpose.ORAL_INTERIM: "course",
    Purpose.SUPERVISION: "fragment",
    Purpose.THIRD_PARTY: "fragment",
    Purpose.EDUCATION: "fragment",
    Purpose.RESEARCH: "fragment",
    Purpose.PUBLICATION: "fragment",
    Purpose.IMAGE_PRODUCTION: "fragment",
    Purpose.OTHER: "fragment",
}
"""Which material a purpose is about at first; no consent reaches further than what was chosen."""
_OF_FILM = ("film", "fragment", "still")
_WIDE = ("fragment", "film", "still", "report", "annotations")
_CHOICES = {  # what can be agreed to, for each purpose; elsewhere there is nothing to choose
    Purpose.COPY_OWN: ("fragment", "film", "still"),  # asked of others in the picture
    Purpose.SUPERVISION: _WIDE,
    Purpose.THIRD_PARTY: ("fragment", "still", "report"),
    Purpose.EDUCATION: _WIDE,
    Purpose.RESEARCH: _WIDE,
    Purpose.PUBLICATION: _WIDE,
    Purpose.IMAGE_PRODUCTION: ("fragment", "film", "still"),
    Purpose.OTHER: _WIDE,
}


def material_of(purpose: Purpose, kind: Kind) -> str:
    """Return which material a purpose is about: without video, what was written down."""
    if kind is Kind.PUPIL and purpose is Purpose.COPY_OWN:
        return "person_file"  # there is no report
    material = MATERIALS.get(purpose, ANY)
    filmed = kind is Kind.WITH_VIDEO
    return "annotations" if material in _OF_FILM and not filmed else material


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """How one purpose stands.

    `rule` is `always`, `never` or `ask`; with `ask`, `state` says how it was answered.
    """

    purpose: Purpose
    purpose_name: str
    rule: str
    state: State
    consent_id: ConsentId | None
    evidence_kind: str  # drawn, scan, or empty
    given_on: date | None
    valid_until: date | None
    material_name: str
    recipient_name: str
    number: int  # of the ledger entry; 0 for none
    recipient: str = ""  # key of the recipient, to ask about the very same again
    material: str = ""  # what exactly was asked about, aside from what the purpose is about
    about: str = ""  # the key of the material that was answered about, or would be
    terms: tuple[Condition, ...] = ()
    conditions: str = ""  # in words
    purpose_words: str = ""  # of a purpose that the table does not name
    refused_by: tuple[str, ...] = ()  # guardians
    agreed_by: tuple[str, ...] = ()
    capacity: str = ""  # self, guardian, other
    choices: tuple[tuple[str, str], ...] = ()  # kinds of material to choose from, with their names
    way: str = ""  # of what no paper was kept: oral, paper; of a withdrawal a Way
    own: str = ""  # the pupil who decides by now, of what guardians answered before
    ended_on: date | None = None  # from when the pupil does


_NO_FILM = frozenset({Purpose.COACH_WORK, Purpose.IMAGE_PRODUCTION})
_HIDDEN = {  # what there is nothing to ask about, unless it was asked
    Kind.WITHOUT_VIDEO: _NO_FILM,
    Kind.PUPIL: _NO_FILM | {Purpose.REPORT_TO_BOARD, Purpose.ORAL_INTERIM},
}


def board_recipient(trajectory: Trajectory, work: Work) -> tuple[str, str]:
    """Return the key and the name of the school board as a recipient."""
    school = work.unit.schools.get(trajectory.school_id)
    return f"board:{school.id}", school.board or school.name


def consent_rows(
    work: Work, trajectory: Trajectory, language: str, giver_id: PersonId | None = None
) -> tuple[ConsentRow, ...]:
    """Return how every purpose stands today: a row for each recipient that was asked about."""
    ledger, merges = ledger_of(work, trajectory.id), merges_of(work)
    today = effective_today(work)
    giver = person_key(giver_id or trajectory.coachee_id)
    asked = _Asked(work, trajectory, language, is_other=giver_id is not None)
    given: dict[Purpose, list[tuple[Consent | None, State]]] = {
        purpose: [] for purpose in asked.purposes
    }
    for consent in ledger.current():
        if merges.same(person_key(consent.giver_id), giver):
            answer = consent, ledger.state_of(consent, today)
            given.setdefault(consent.purpose, []).append(answer)
    return tuple(
        _row(asked, purpose, answer)
        for purpose, answers in given.items()
        for answer in (
            answers
            if any(not _is_aside(consent, trajectory.kind) for consent, _ in answers)
            else [(None, State.NONE), *answers]
        )
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whom the rows are about, and in which language."""

    work: Work
    trajectory: Trajectory
    language: str
    is_other: bool

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """What is asked about, in order."""
        if self.is_other:
            return OF_OTHERS
        hidden = _HIDDEN.get(self.trajectory.kind, frozenset())
        return tuple(purpose for purpose in SHOWN if purpose not in hidden)

    def rule(self, purpose: Purpose) -> str:
        """Whether a purpose is asked about; of her own only she need not be."""
        if purpose in NEVER:
            return "never"
        return "always" if purpose in ALWAYS and not self.is_other else "ask"

    def material(self, purpose: Purpose) -> str:
        """What a purpose is about while nothing was asked."""
        if self.is_other and purpose is Purpose.COPY_OWN:
            return "fragment"
        return material_of(purpose, self.trajectory.kind)

    def choices(self, purpose: Purpose) -> tuple[tuple[str, str], ...]:
        """What can be agreed to: without video no picture, of a pupil no report.

        What the matrix says that it is about at first can be chosen.
        """
        names, kind = consent_words(self.language)["materials"], self.trajectory.kind
        lacks = set() if kind is Kind.WITH_VIDEO else set(_OF_FILM)
        lacks |= {"report"} if kind is Kind.PUPIL else set()
        offered = [each for each in _CHOICES.get(purpose, ()) if each not in lacks]
        first = self.material(purpose)
        if purpose in _CHOICES and purpose not in ALWAYS and first not in offered:
            offered.insert(0, first)
        return tuple((each, names[each]) for each in offered)

    def purpose_name(self, purpose: Purpose, material: str = "") -> str:
        """What a purpose is called."""
        if self.is_other and purpose is Purpose.COPY_OWN:
            name: str = consent_words(self.language)["copy_of_others"]
            return name
        return _purpose_name(self.trajectory, purpose, self.language, material)


def _is_aside(consent: Consent | None, kind: Kind) -> bool:
    """Whether it answers for something apart, and not for the purpose itself.

    That is a paper such as a letter, a picture to the board, and one exact still.
    """
    if consent is None:
        return False
    what, of = consent.material, kind_of(consent.material)
    if what in PAPERS:
        return what != material_of(consent.purpose, kind)
    to_board = consent.purpose is Purpose.REPORT_TO_BOARD and of in _OF_FILM
    return to_board or (of == "still" and of != what)


def _row(asked: _Asked, purpose: Purpose, answer: tuple[Consent | None, State]) -> ConsentRow:
    consent, state = answer
    words, kind = consent_words(asked.language), asked.trajectory.kind
    if consent is None:
        return _open_row(asked, purpose)
    texts = asked.work.unit.ledger.texts(consent.seq)
    evidence, material = consent.evidence, consent.material
    name = said_material(asked.work, consent, asked.language)
    return ConsentRow(
        purpose,
        purpose_words(asked.purpose_name(purpose, material), texts.get("purpose", "")),
        asked.rule(purpose),
        state,
        consent.id,
        evidence.kind if evidence else "",
        consent.given_on,
        consent.valid_until,
        name if purpose not in NEVER else "",
        words["coach"]
        if purpose is Purpose.COACH_WORK
        else text_of(asked.work, consent.seq, "recipient", asked.language),
        consent.seq,
        consent.recipient,
        material if _is_aside(consent, kind) else "",
        about=material,
        terms=consent.conditions,
        conditions=texts.get("conditions", ""),
        purpose_words=texts.get("purpose", ""),
        refused_by=_names(asked.work, consent, Answer.NO, texts),
        agreed_by=_names(asked.work, consent, Answer.YES, texts),
        capacity=consent.capacity,
        choices=asked.choices(purpose),
        way=_way(consent),
        **_ended(asked.work, consent),
    )


def _ended(work: Work, consent: Consent) -> dict[str, Any]:
    """Return who decides by now, and since when, where guardians answered for a pupil."""
    if consent.capacity != "guardian" or consent.answer is Answer.WITHDRAWN:
        return {}
    pupil = person_of(work, consent.giver_id)
    since = pupil.decides_from
    if since is None or since > effective_today(work):
        return {}
    until = consent.valid_until
    before = until is not None and until < since - timedelta(days=1)
    return {"own": pupil.first_name, "ended_on": until if before else since}


def _way(consent: Consent) -> str:
    if consent.way is not None:
        return consent.way.value
    return "paper" if consent.how is Given.WRITTEN else "oral"


def _names(
    work: Work, consent: Consent, answer: Answer, texts: Mapping[str, str]
) -> tuple[str, ...]:
    """Return which guardians gave an answer."""
    if consent.capacity == "guardian" and not consent.by and consent.answer is answer:
        return tuple(name for name in texts.get("giver", "").split(", ") if name)
    return tuple(person_of(work, who).name for who, said in consent.by if said is answer)


def _open_row(asked: _Asked, purpose: Purpose) -> ConsentRow:
    """Return the row of what was not asked about yet."""
    words = consent_words(asked.language)
    key, recipient = _recipient(asked, purpose)
    material = asked.material(purpose)
    return ConsentRow(
        purpose,
        asked.purpose_name(purpose),
        asked.rule(purpose),
        State.NONE,
        None,
        "",
        None,
        None,
        words["materials"].get(material, "") if purpose not in NEVER else "",
        words["coach"] if purpose is Purpose.COACH_WORK else recipient,
        0,
        key,
        about=material,
        choices=asked.choices(purpose),
    )


def use_row(use: Use, recipient_name: str, language: str) -> ConsentRow:
    """Return exactly one use as a row to ask about: its material and recipient are fixed."""
    words = consent_words(language)
    return ConsentRow(
        use.purpose,
        purpose_name(language, use.purpose.value, use.material),
        "ask",
        State.NONE,
        None,
        "",
        None,
        None,
        words["materials"][use.material],
        recipient_name,
        0,
        use.recipient,
        use.material,
        about=use.material,
    )


def _purpose_name(trajectory: Trajectory, purpose: Purpose, language: str, material: str) -> str:
    own = consent_words(language)["purposes_of_kind"].get(trajectory.kind.value, {})
    name: str = own.get(purpose.value, "")
    return name or purpose_name(language, purpose.value, material)


def _recipient(asked: _Asked, purpose: Purpose) -> tuple[str, str]:
    """Return key and name of who would be asked about."""
    work, trajectory = asked.work, asked.trajectory
    if purpose in ALWAYS:
        person = work.unit.people.get(trajectory.coachee_id)
        return person_key(person.id), person.outward_name
    if purpose in (Purpose.REPORT_TO_BOARD, Purpose.ORAL_INTERIM):
        return board_recipient(trajectory, work)
    return (COACH, "") if purpose is Purpose.COACH_WORK else ("", "")
