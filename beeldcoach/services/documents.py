"""What goes on paper, as plain values: reports, keys, receipts, registers, a person's file.

Each document has the name of its template and `to_data()`, which a PdfMaker takes as it is:
`maker.pdf(document.template, document.to_data(), files)`. Pictures are named in a document and
handed in as `files` (SVG, PNG or JPEG). Dates become ISO texts; the maker writes them out in the
document's language. Texts are literal: nothing in them is markup, a newline ends a paragraph.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol

from beeldcoach.services.annotation_file import AnnotationsDocument
from beeldcoach.services.picture_copy import PictureCopy
from beeldcoach.services.sheets import FigureSheet

if TYPE_CHECKING:
    from beeldcoach.services.release_mark import ReleaseMark

Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in one or more styles."""

    runs: tuple[Run, ...]
    kind: Literal["paragraph"] = field(default="paragraph", init=False)


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[str, ...]
    kind: Literal["bullets"] = field(default="bullets", init=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """The teacher's own words; the maker adds the quotation marks of the language."""

    text: str
    by: str = ""
    kind: Literal["quote"] = field(default="quote", init=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with values: assignment, period, number of films."""

    rows: tuple[tuple[str, str], ...]
    kind: Literal["facts"] = field(default="facts", init=False)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, such as indicators in words; the first column names the row."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: Literal["table"] = field(default="table", init=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """A text that must not be missed, in a box: the declaration."""

    text: str
    kind: Literal["notice"] = field(default="notice", init=False)


@dataclass(frozen=True, slots=True)
class ScalePoint:
    """One answer on the scale question, at a moment of the trajectory."""

    label: str
    value: float  # 0 to 10


@dataclass(frozen=True, slots=True)
class ScaleFigure:
    """The scale over the trajectory, drawn by the maker; `alt` says the same in words."""

    points: tuple[ScalePoint, ...]
    alt: str
    caption: str
    goal: float | None = None  # 0 to 10
    goal_label: str = ""
    kind: Literal["scale"] = field(default="scale", init=False)


@dataclass(frozen=True, slots=True)
class CourseFigure(ScaleFigure):
    """The scale with a second line to reach for; on the screen only, so no report changes."""

    enough: float | None = None
    enough_label: str = ""
    short_labels: tuple[str, ...] = ()  # of the points, where there is little room


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture out of `files`, `width_mm` wide at most."""

    file: str
    alt: str
    caption: str = ""
    width_mm: float = 80
    kind: Literal["picture"] = field(default="picture", init=False)


@dataclass(frozen=True, slots=True)
class Approval:
    """Who agreed; without a signature there is a line to sign on."""

    name: str
    role: str
    statement: str = ""
    day: date | None = None
    signature: str = ""  # name in `files`
    kind: Literal["approval"] = field(default="approval", init=False)


Block = Paragraph | Bullets | Quote | Facts | Table | Notice | ScaleFigure | Picture | Approval


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return one plain paragraph a line of `text`, blank lines left out."""
    return tuple(Paragraph((Run(line),)) for line in text.splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of a report; `changed` marks it in a preview, never in a released copy."""

    heading: str
    blocks: tuple[Block, ...]
    changed: bool = False


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A report of a trajectory; `draft` is its number as a draft, None when it is final.

    The version that a teacher approves is the one without `released`: compare hashes of that.
    """

    template: ClassVar[str] = "report"
    language: str  # "nl" or "en"
    day: date
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    author: str = ""
    draft: int | None = None
    released: ReleaseMark | None = None

    def without_mark(self) -> ReportDocument:
        """Return the same report as it was approved: no copy mark, no marks of change."""
        sections = tuple(replace(section, changed=False) for section in self.sections)
        return replace(self, released=None, sections=sections)

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain(asdict(self))


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery key on paper; the only place where it is kept readable."""

    template: ClassVar[str] = "recovery_sheet"
    language: str
    day: date
    vault_name: str
    groups: tuple[str, ...] = field(repr=False)  # a traceback must not show the key

    def to_data(self) -> Data:
        """Return what the template takes; the QR code holds the key as it is typed."""
        return _plain({**asdict(self), "qr_text": "-".join(self.groups)})


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One thing that was asked and answered."""

    purpose: str
    material: str
    recipient: str
    conditions: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class LedgerState:
    """How long the ledger was and what its last hash was: the outside witness."""

    length: int
    head: str  # hexadecimal SHA-256

    def qr_text(self, paper: str, number: str = "") -> str:
        """Return what the QR code says, for the check of evidence: no names, no texts.

        `paper` is `receipt` with its number, or `register`, which has none.
        """
        return f"beeldcoach:{paper}:{number or 0}:{self.length}:{self.head}"


How = Literal["signature", "scan", "paper", "oral", "letter", "mail", "form"]


@dataclass(frozen=True, slots=True)
class ConsentReceipt:
    """What somebody agreed to or withdrew, for that person to keep."""

    template: ClassVar[str] = "consent_receipt"
    language: str
    day: date  # when it was given or withdrawn
    kind: Literal["consent", "withdrawal"]
    giver: str
    capacity: str  # "self", "guardian of ..." in words
    lines: tuple[ConsentLine, ...]
    text_read: str
    text_version: str
    text_language: str  # a code such as "nl", "ar": says how the text is set
    text_language_name: str  # the same in words of the document's language
    how: How
    ledger: LedgerState
    contact: str  # whom to tell when withdrawing
    number: str = ""
    valid_until: date | None = None
    ends_differ: bool = False  # then each line tells its own end
    signature: str = ""  # name in `files`, with `how="signature"`
    scan_hash: str = ""  # hexadecimal SHA-256, with `how="scan"`
    witness: str = ""  # who saw it signed
    answers: tuple[str, ...] = ()  # what each guardian said, where more than one did
    notes: tuple[str, ...] = ()  # what the conditions mean
    refused: bool = False  # whether all of it is a no
    several: bool = False  # whether more than one signed, so that the picture tells who and when
    recorded_on: date | None = None  # of a withdrawal that was said on another day

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain({**asdict(self), "qr_text": self.ledger.qr_text("receipt", self.number)})


Way = Literal["out", "unfinished", "aborted", "shown", "told"]


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """What is asked of somebody, to answer and sign on paper."""

    template: ClassVar[str] = "consent_form"
    language: str
    day: date  # when it was made
    about: str  # whose answer it is
    capacity: str  # "for oneself", "guardian of ..." in words
    lines: tuple[ConsentLine, ...]
    text: str
    text_version: str
    text_language_name: str
    signers: tuple[str, ...]
    contact: str
    number: str = ""  # of its release
    notes: tuple[str, ...] = ()  # what the conditions mean
    pupil: str = ""  # who is asked too, where others decide for her

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain(asdict(self))


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One thing that left the vault, was shown, or was told."""

    day: date
    what: str
    recipient: str
    ground: str  # on which consent, or which legal duty
    number: str = ""
    forced: bool = False  # by law, without consent: stands out
    way: Way = "out"
    thing: str = ""  # `what` without the words for its way
    reason: str = ""  # why it was broken off, as the ledger calls it; for the screen only
    held_back: bool = False  # she may not know of it by law; for the screen only
    reconsider_on: date | None = None  # when that is looked at anew


@dataclass(frozen=True, slots=True)
class SightLine:
    """What somebody can see or get now."""

    recipient: str
    what: str
    how: str  # may have a copy, may look, may be told
    until: str  # a day in words, or that there is no end to it
    ground: str


@dataclass(frozen=True, slots=True)
class RegisterPrint:
    """Who got or saw what about somebody, on which consent; and who can see what now."""

    template: ClassVar[str] = "register"
    language: str
    day: date
    subject: str  # whose register this is
    rows: tuple[RegisterRow, ...]
    ledger: LedgerState
    sights: tuple[SightLine, ...] = ()
    contact: str = ""
    for_guardians: bool = False  # who reads it decides for the one it is about

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain({**asdict(self), "qr_text": self.ledger.qr_text("register")})


@dataclass(frozen=True, slots=True)
class ErasedFilm:
    """A film that is gone, by its hash."""

    number: str  # of its cycle, in words for a second camera
    filmed_on: date
    hash: str  # hexadecimal BLAKE3-256


@dataclass(frozen=True, slots=True)
class ErasureProof:
    """That something was erased, for who it was about; without picture, and without names."""

    template: ClassVar[str] = "erasure_proof"
    language: str
    day: date
    subject: str  # empty where the name went, too
    number: str  # of the ledger entry
    what: str
    facts: tuple[tuple[str, str], ...]
    films: tuple[ErasedFilm, ...]
    goes: tuple[str, ...]
    stays: tuple[str, ...]
    copies: str  # of the vault elsewhere, as the coach told
    backups: tuple[str, ...]  # that still hold it: what the coach calls them, and of which day
    outside: tuple[str, ...]  # what others have of it, and whether it was asked back
    ledger: LedgerState
    no_copies: bool = False  # the coach said that there is none

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain({**asdict(self), "qr_text": self.ledger.qr_text("register")})


@dataclass(frozen=True, slots=True)
class PersonFile:
    """Everything that is kept about somebody, for that person, or for who decides for her."""

    template: ClassVar[str] = "person_file"
    language: str
    day: date
    subject: str  # whose file this is
    recipient: str
    sections: tuple[Section, ...]  # of paragraphs, lists, facts and tables
    ledger: LedgerState
    contact: str = ""
    released: ReleaseMark | None = None

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain({**asdict(self), "qr_text": self.ledger.qr_text("register")})


@dataclass(frozen=True, slots=True)
class LetterPart:
    """One line of a letter, set as text: a heading, a paragraph, an item, a place to sign."""

    kind: Literal["heading", "paragraph", "item", "sign"]
    text: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose letter it is, as it stands at its top; `details` are lines."""

    name: str
    details: tuple[str, ...] = ()
    logo: str = ""  # name in `files`


@dataclass(frozen=True, slots=True)
class LetterDocument:
    """A letter of the practice; `release` is its number, which stands small below each page."""

    template: ClassVar[str] = "letter"
    language: str
    day: date
    title: str
    addressee: tuple[str, ...]
    dateline: str  # place and date in words
    parts: tuple[LetterPart, ...]
    head: Letterhead
    release: str = ""

    def without_mark(self) -> LetterDocument:
        """Return the same letter before it got a release number."""
        return replace(self, release="")

    def to_data(self) -> Data:
        """Return what the makers take."""
        return _plain(asdict(self))


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys that do the same or belong together, and what they do."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class KeyLines:
    """Lines of a sheet of keys under one title."""

    title: str
    lines: tuple[KeyLine, ...]


@dataclass(frozen=True, slots=True)
class KeySheet:
    """All keys of the studio on paper, to lie beside the keyboard.

    `codes` are those of the lens, which the coach may have named herself; `lens` is its name.
    """

    template: ClassVar[str] = "key_sheet"
    language: str
    day: date
    groups: tuple[KeyLines, ...]
    lens: str = ""
    codes: tuple[KeyLine, ...] = ()

    @property
    def own_words(self) -> str:
        """Those of its words that the coach may have written."""
        return "\n".join((self.lens, *(line.words for line in self.codes)))

    def to_data(self) -> Data:
        """Return what the template takes."""
        return _plain(asdict(self))


Document = (
    ReportDocument
    | RecoverySheet
    | ConsentReceipt
    | ConsentForm
    | RegisterPrint
    | PersonFile
    | ErasureProof
    | LetterDocument
    | KeySheet
    | FigureSheet
    | AnnotationsDocument
    | PictureCopy
)


@dataclass(frozen=True, slots=True)
class ChartColours:
    """Colours of a chart as `#RRGGBB`; the default is for white paper."""

    line: str = "#0B5A66"
    grid: str = "#DAD5CA"
    text: str = "#1F2429"
    muted: str = "#50565D"
    goal: str = "#7D4F00"


class FigureMaker(Protocol):
    """Draws the figures of the reports, for the screen too."""

    def scale_chart(
        self,
        figure: ScaleFigure,
        *,
        width: float,
        height: float,
        colours: ChartColours,
        decimal_mark: str,
    ) -> str:
        """Return an SVG of the scale, `width` by `height` user units."""

    def qr_svg(self, text: str) -> str:
        """Return an SVG of a QR code."""


def _plain(values: dict[str, object]) -> Data:
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return _plain(value)
    if isinstance(value, list | tuple):
        return [_plain_value(item) for item in value]
    return value
