"""What is asked of the release gate, what it must know, and what it looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.consent import Purpose, State
    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.trajectory import Commissioner

LEAST_REASON = 40  # characters that say why the glass was broken
LEAST_WORDS = 6  # different ones of it
_LEAST_BASIS, _LEAST_LETTERS = 5, 3  # letters of a legal basis, and different ones
_WORD = re.compile(r"[^\W\d_]{2,}")


class Verdict(StrEnum):
    """The answer of the gate."""

    ALLOW = "allow"
    VIEW_ONLY = "view_only"
    DENY = "deny"
    NEEDS_WRITTEN = "needs_written"
    NEEDS_UNRECOGNISABLE = "needs_unrecognisable"
    NEEDS_DISCUSSION = "needs_discussion"
    BREAK_GLASS = "break_glass"


class Ground(StrEnum):
    """What a check looked at."""

    NEVER = "never"
    NO_ROW = "no_row"  # the table lets this material out for this purpose to nobody
    WHOLE_FILM = "whole_film"  # row 9 lets parts of it out, and never all
    INTERIM = "interim"
    AGREEMENT = "agreement"
    AT_END = "at_end"
    FINAL = "final"
    SEEN = "seen"
    NO_PUPIL_NAMES = "no_pupil_names"
    NO_NAMES = "no_names"
    NO_OTHERS = "no_others"  # whom the consent says nothing of
    CONSENT = "consent"
    OWN = "own"
    RECIPIENT = "recipient"
    MATERIAL = "material"
    GUARDIAN = "guardian"  # a pupil under sixteen: a guardian with authority
    AGE = "age"  # of a pupil: who decides
    IDENTITY = "identity"
    CHILD_IN_IT = "child_in_it"  # the child whose guardian asks was said to be in this film
    AS_REPORT = "as_report"  # the board gets a report as the report to the board only
    OTHERS = "others"  # whoever can be recognised agreed, or cannot be recognised any more
    OTHERS_WRITTEN = "others_written"  # whoever can be recognised agreed; nothing else will do
    ENCRYPTED = "encrypted"
    STATEMENT = "statement"  # hers, that she keeps it to herself
    ASSIGNMENT = "assignment"  # G0: no assessment
    WILLING = "willing"  # G1
    ACCEPTED = "accepted"  # G1: the agreement
    BASIS = "basis"  # G2
    FOCUS = "focus"  # G2: a pupil in focus
    TABLE = "table"  # G2 of a conversation: everyone at the table
    GIST = "gist"  # she knows beforehand what will be told
    TOLD = "told"  # she knows that it is shown to the coach's supervisor
    SECRECY = "secrecy"  # of the supervisor
    DISCUSSED = "discussed"  # a purpose that the table does not name
    END_DATE = "end_date"  # of the consent
    FIVE_YEARS = "five_years"  # at most, for education
    MADE_HIDDEN = "made_hidden"  # she agreed to it unrecognisable, or without sound, only
    LOOK_ONLY = "look_only"  # she agreed to it being shown, not given
    REASON = "reason"  # why the glass is broken
    LEGAL_BASIS = "legal_basis"
    INFORMED = "informed"  # she was, or may not be


class Remedy(StrEnum):
    """What the coach can do about a check that failed."""

    NONE = "none"
    RECORD_CONSENT = "record_consent"
    OPEN_CLOSING = "open_closing"
    OPEN_REPORT = "open_report"
    SHOW_REPORT = "show_report"
    CHOOSE_PART = "choose_part"  # ask about a fragment of the film instead
    CHOOSE_REPORT = "choose_report"  # ask about the report of the whole instead
    LEAVE_NAMES_OUT = "leave_names_out"  # of a letter
    OPEN_AGREEMENT = "open_agreement"
    OPEN_BASIS = "open_basis"
    OPEN_TABLE = "open_table"  # say who sits at it, and what each said
    ASK_OTHERS = "ask_others"  # say who can be recognised, and record what they answered
    MAKE_UNRECOGNISABLE = "make_unrecognisable"
    SHOW_ONLY = "show_only"
    RECORD_STATEMENT = "record_statement"
    RECORD_TALK = "record_talk"  # that it was talked about, told, or its gist known
    BREAK_GLASS = "break_glass"
    CHECK_IDENTITY = "check_identity"


@dataclass(frozen=True, slots=True)
class Material:
    """What is to go out, in exactly this state."""

    kind: str  # report, register, letter, calendar, keys, lens, processing, figures, film, ...
    id: str
    version: int
    digest: str  # hex, of the content; empty while there is nothing yet

    @property
    def exists(self) -> bool:
        """Whether there is anything to let out."""
        return bool(self.digest)


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom."""

    key: str  # as in `Use`
    name: str


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of the gate."""

    trajectory_id: TrajectoryId | None  # None: all about a person, or a paper of the practice
    teacher_id: PersonId | None  # whose own it is; None for a paper that is about nobody
    purpose: Purpose
    material: Material
    recipient: Recipient


@dataclass(frozen=True, slots=True)
class Access:
    """Who gets all that is kept about a person, or asks to see a child in a film."""

    is_self: bool  # the recipient is the person
    is_guardian: bool  # the recipient decides for this pupil, with authority
    decides_herself: bool | None  # None for a pupil of unknown age
    identity_checked: bool
    child: PersonId | None = None  # whom it is about, of a film


@dataclass(frozen=True, slots=True)
class Filming:
    """What must be so before a coach may film, and work with the film."""

    is_assessment: bool | None  # None: not asked
    willing: bool
    accepted: bool  # the agreement
    basis: bool  # for filming the pupils, with its day
    focus_agreed: bool = True  # the guardians of each pupil in focus
    table_agrees: bool | None = None  # everyone at a conversation; None: it is none


@dataclass(frozen=True, slots=True)
class Called:
    """How the coach calls somebody in the picture, and who decides for her; for the screen only."""

    id: PersonId
    name: str = field(repr=False)
    deciding: tuple[tuple[PersonId, str], ...] = field(default=(), repr=False)  # of a young pupil


@dataclass(frozen=True, slots=True)
class Recognisable:
    """Who besides the teacher can be recognised in what is to go out."""

    people: tuple[PersonId, ...] = ()
    complete: bool = False  # the coach said that this is everybody
    removed: bool = False  # faces unrecognisable, sound off, and somebody looked at all of it
    said_on: date | None = None  # when the coach said who can be recognised
    called: tuple[Called, ...] = ()  # the same people by name, to tell whose yes is missing


@dataclass(frozen=True, slots=True)
class BreakGlass:
    """Why a legal duty goes before everything else."""

    reason: str = field(repr=False)
    legal_basis: str = field(repr=False)
    teacher_informed: bool = False
    informing_forbidden: bool = False
    reconsider_on: date | None = None  # whether she may be informed by then

    @property
    def has_reason(self) -> bool:
        """Whether the reason is long enough, and in different words."""
        words = set(_WORD.findall(self.reason.casefold()))
        return len(self.reason.strip()) >= LEAST_REASON and len(words) >= LEAST_WORDS

    @property
    def has_basis(self) -> bool:
        """Whether the legal basis is a word or more."""
        letters = [letter for letter in self.legal_basis.casefold() if letter.isalpha()]
        return len(letters) >= _LEAST_BASIS and len(set(letters)) >= _LEAST_LETTERS

    @property
    def is_told(self) -> bool:
        """Whether she was informed; or may not be, and it is known when that is looked at anew."""
        return self.teacher_informed or (
            self.informing_forbidden and self.reconsider_on is not None
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gate must know besides the consents."""

    commissioner: Commissioner | None
    board_report_agreed: bool
    ended_on: date | None
    final: bool  # every part that goes out was approved
    seen_digests: frozenset[str]  # of the versions that the teacher saw and agreed to
    seen_on: date | None
    pupil_names: tuple[str, ...]  # found in the material
    recipient_is_teacher: bool
    access: Access | None = None  # of a person's file only
    names_found: tuple[str, ...] = ()  # of known people and schools, in what may name none of them
    others_named: tuple[str, ...] = ()  # who are neither hers to name nor the recipient
    oral_interim_agreed: bool = False
    recognisable: Recognisable = Recognisable()  # in pictures
    filming: Filming | None = None
    knows_on: date | None = (
        None  # the day that she was told: the gist, the supervision, the purpose
    )
    bound_to_secrecy: bool = False  # the supervisor
    statement_on: date | None = None  # of her own confidentiality
    encrypted: bool = False  # as it goes out
    broken: BreakGlass | None = None


NOTHING_KNOWN = Facts(
    None,
    board_report_agreed=False,
    ended_on=None,
    final=False,
    seen_digests=frozenset(),
    seen_on=None,
    pupil_names=(),
    recipient_is_teacher=False,
)
"""What the gate knows of a paper that belongs to no trajectory, before it was looked through."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that the gate looked at."""

    ground: Ground
    ok: bool
    remedy: Remedy = Remedy.NONE
    state: State | None = None
    on: date | None = None
    until: date | None = None
    count: int = 0
    orally: bool = False  # of a consent: a yes by word of mouth is enough
    names: tuple[str, ...] = field(default=(), repr=False)  # found; no log gets them


@dataclass(frozen=True, slots=True)
class Refusal:
    """The gate's no: crosses first."""

    request: Request
    verdict: Verdict
    row: int
    checks: tuple[Check, ...]
