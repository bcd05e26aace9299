"""Questions that a flow may ask: frozen, without widgets; one prompter turns them into dialogs.

The answer is None when the coach dismisses the dialog.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from beeldcoach.domain.ids import LetterId, PersonId, TrajectoryId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.consent_evidence import Rests
    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.consenting import ConsentItem
    from beeldcoach.services.erasing import ErasurePlan, Reason, Target
    from beeldcoach.services.erasure_proof import ErasureLine
    from beeldcoach.services.figures_asked import FiguresAsked
    from beeldcoach.services.film_check import FilmCheck
    from beeldcoach.services.merging import SideBySide
    from beeldcoach.services.outside import OutsideCopy
    from beeldcoach.services.paper_forms import WaitingForm
    from beeldcoach.services.practice import SessionLine
    from ui.viewmodels.session import Session
    from ui.viewmodels.withdrawal_choices import Choice

    ScanChooser = Callable[[Callable[["Scan | Exception"], None]], None]
    Retitler = Callable[
        [FragmentChoice, Callable[[tuple[FragmentChoice, ...] | Exception], None]], None
    ]
    FormOutcome = Path | bool | Exception  # where it was saved, or whether it was printed
    FormPrinter = Callable[["FormWish", Callable[[FormOutcome], None]], None]


@dataclass(frozen=True, slots=True)
class Confirm:
    """Whether to do it. Answer: True."""

    title: str
    text: str
    verb: str  # on the button, with its object
    destructive: bool = False
    cancel: str = ""  # another word than `Cancel`


ASK_BACK = "ask back"  # the answer to AskErasure that wants the copies outside back first


@dataclass(frozen=True, slots=True)
class AskErasure:
    """Whether to erase; what is shown is typed over. Answer: an ErasureAnswer, or ASK_BACK first.

    `fuller` is what goes when she asks that the proof of her consents goes as well.
    """

    plan: ErasurePlan
    reason: Reason
    language: str
    fuller: ErasurePlan | None = None
    outside: tuple[OutsideCopy, ...] = ()


@dataclass(frozen=True, slots=True)
class AskErasureProof:
    """Of which erasure the proof is wanted. Answer: its number."""

    lines: tuple[ErasureLine, ...]
    language: str


@dataclass(frozen=True, slots=True)
class ErasureAnswer:
    """What is to be erased, why, and which copies of the vault there are elsewhere."""

    target: Target
    reason: Reason
    copies: str = ""
    no_copies: bool = False


@dataclass(frozen=True, slots=True)
class AskDate:
    """On which day something happened or is planned. Answer: a date.

    A day that cannot be is told at the field, and cannot be answered: what `refusal` returns says
    why; else `latest` and `earliest` bound it.
    """

    title: str
    text: str
    verb: str
    proposed: date
    latest: date | None = None
    earliest: date | None = None
    refusal: Callable[[date], Exception | None] | None = None


@dataclass(frozen=True, slots=True)
class AskFilmPlan:
    """What is odd about a film, and how it is to come into the vault. Answer: a Plan."""

    number: int  # of the film
    check: FilmCheck
    duration_ms: int
    still_ms: int = 0  # the longest stretch without a new picture


@dataclass(frozen=True, slots=True)
class AskText:
    """A few words. Answer: a str, perhaps empty."""

    title: str
    text: str
    verb: str
    label: str
    proposed: str = ""
    required: bool = False
    limit: int = 0  # letters at most; 0 for as many as there are


@dataclass(frozen=True, slots=True)
class AskGoal:
    """Which goal to take from the bank, or one put together. Answer: TakenGoal, ComposedGoal."""

    language: str
    glasses: Lens | None  # whose codes count for it
    role: str = "teacher"  # of the coachee


@dataclass(frozen=True, slots=True)
class TakenGoal:
    """A goal of the bank."""

    bank_id: str


@dataclass(frozen=True, slots=True)
class ComposedGoal:
    """A goal in words of one's own."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class ChooseFile:
    """Which file to read. Answer: a Path."""

    title: str
    filters: str  # as Qt writes them: `Films (*.mp4 *.mov);;All files (*)`


@dataclass(frozen=True, slots=True)
class ChooseSave:
    """Where to write a file. Answer: a Path."""

    title: str
    proposed: str  # file name
    filters: str


@dataclass(frozen=True, slots=True)
class PrintPages:
    """Which printer, and whether the pages went there. Answer: True or False."""

    pages: tuple[bytes, ...] = field(repr=False)  # PNG
    allowed: Callable[[], bool]  # asked before the first page


@dataclass(frozen=True, slots=True)
class ChooseFolder:
    """Which folder. Answer: a Path."""

    title: str
    start: Path | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """A signed form as it was read; it lives in memory until it lies in the vault."""

    name: str  # of the file
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FormWish:
    """Which form is to be let out, to be signed on paper."""

    items: tuple[ConsentItem, ...]
    language: str
    printed: bool  # otherwise saved as PDF


@dataclass(frozen=True, slots=True)
class AskConsent:
    """The wizard that records a consent. Answer: a ConsentAnswer, with its evidence."""

    page: ConsentPage
    choose_scan: ScanChooser  # asks for a file and reads it, outside the wizard
    chosen: ConsentRow | None = None  # to begin with; it is named, not ticked
    print_form: FormPrinter | None = None  # lets the form out, to be signed on paper
    on_paper: bool = False  # only the form is wanted now; then the answer is what came of it
    retitle: Retitler | None = None  # asks for another title of a fragment


@dataclass(frozen=True, slots=True)
class AskPaperAnswer:
    """What stands on a form that came back signed. Answer: a ConsentAnswer, with the scan."""

    page: ConsentPage
    form: WaitingForm
    choose_scan: ScanChooser


@dataclass(frozen=True, slots=True)
class AskReceipt:
    """Whether the teacher gets the receipt of what was recorded. Answer: True, or "print"."""

    first_name: str
    what: tuple[str, ...]  # what was recorded, in words
    steps: tuple[str, ...]  # of the wizard that came before


@dataclass(frozen=True, slots=True)
class ShowEvidence:
    """What an answer rests on, and whether its receipt is wanted. Answer: True, or "print"."""

    name: str
    row: ConsentRow
    content: bytes = field(repr=False)  # empty where there is none
    rests: Rests


@dataclass(frozen=True, slots=True)
class AskWithdrawal:
    """What withdrawing does, how much of it, and whether to. Answer: one of the choices."""

    name: str
    row: ConsentRow
    choices: tuple[Choice, ...]
    today: date
    together: bool = False  # whether the name is of more than one


@dataclass(frozen=True, slots=True)
class AskNewPerson:
    """Who is to be added. Answer: (name, role)."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class AskNewSchool:
    """Which school is to be added. Answer: (name, place, board)."""

    name: str
    boards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskMerge:
    """Whether two are one, and whose details stay.

    Answer: a `MergeAnswer`; both ids may change places.
    """

    compared: SideBySide
    of_schools: bool
    language: str


@dataclass(frozen=True, slots=True)
class MergeAnswer:
    """Which of two is kept, what the other one brings; or that they are two."""

    kept_id: UUID
    double_id: UUID
    taken: tuple[str, ...] = ()
    apart: bool = False


@dataclass(frozen=True, slots=True)
class AskOther:
    """Which other one: who is the same, or who answers. Answer: an id."""

    title: str
    text: str
    choices: tuple[tuple[UUID, str], ...]
    merging: bool = True  # the two are laid side by side next
    near: int = 0  # how many of them, the first, have to do with it; 0: no matter


@dataclass(frozen=True, slots=True)
class AskPersonFile:
    """The dialog that gives someone all that is kept about her. Answer: True when it went out."""

    person_id: PersonId
    session: Session


@dataclass(frozen=True, slots=True)
class AskRelease:
    """The dialog that asks the gate again and again, and releases by itself.

    Answer: a Location to go to, where a remedy lies; True when something went out.
    """

    trajectory_id: TrajectoryId
    session: Session


@dataclass(frozen=True, slots=True)
class AskLetterRelease:
    """The dialog that asks the gate about a letter, and writes it to a file by itself.

    Answer: an AskGate to print, a Location to go to, or True when a file went out.
    """

    trajectory_id: TrajectoryId
    letter_id: LetterId
    session: Session
    to: str = ""  # key of the recipient to begin with


@dataclass(frozen=True, slots=True)
class AskFiguresRelease:
    """The dialog that asks the gate about figures, and copies or saves them by itself.

    Answer: True when they went out.
    """

    trajectory_id: TrajectoryId
    asked: FiguresAsked
    session: Session
    to: str = ""  # key of the recipient to begin with


@dataclass(frozen=True, slots=True)
class AskSupervision:
    """What to note of a session of supervision. Answer: a SessionAnswer."""

    today: date
    names: tuple[str, ...]  # of known people, that should not stand in it
    line: SessionLine | None = None  # to change


@dataclass(frozen=True, slots=True)
class SessionAnswer:
    """What was told of a session."""

    on: date
    kind: str
    minutes: int
    subject: str
    learned: str
