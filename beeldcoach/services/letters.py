"""Commands and queries on letters: filled in from a trajectory, then edited by the coach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.ids import LetterId, TrajectoryId
from beeldcoach.domain.letter import Letter, parts_of
from beeldcoach.domain.merging import school_key
from beeldcoach.domain.names import names_in, without
from beeldcoach.domain.release import Recipient
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services import documents
from beeldcoach.services.consent_rows import board_recipient
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.known_names import known_names
from beeldcoach.services.letter_facts import (
    MISSING_WORTH_TELLING,
    addressee,
    guardians,
    letter_facts,
    letter_traits,
    recall_list,
)
from beeldcoach.services.letter_texts import RECALL, fill, kinds_for, letter_words
from beeldcoach.services.outgoing import releases
from beeldcoach.services.practice import letterhead
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.trajectory import Trajectory

LetterField = Literal["title", "addressee", "text"]
_BUSINESS = ("offer", "agreement")  # that want the letterhead to be complete
_LETTERHEAD = {"address": "practice_address", "kvk": "practice_kvk", "practice": "practice_name"}


@dataclass(frozen=True, slots=True)
class StartLetter(Command[LetterId]):
    """Begin a letter of a kind, filled in; the one that is there already stays as it is."""

    trajectory_id: TrajectoryId
    kind: str
    language: str


@dataclass(frozen=True, slots=True)
class WriteLetter(Command[None]):
    """Set one part of a letter: its title, its addressee or its text. Raises TooLong."""

    letter_id: LetterId
    field: LetterField
    text: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return WriteLetter, self.letter_id, self.field


@dataclass(frozen=True, slots=True)
class RefillLetter(Command[None]):
    """Fill a letter in anew, over what was written in it."""

    letter_id: LetterId
    language: str


@dataclass(frozen=True, slots=True)
class LeaveNamesOut(Command[None]):
    """Put other words where a known person or school is named."""

    letter_id: LetterId


@dataclass(frozen=True, slots=True)
class RemoveLetter(Command[None]):
    """Remove a letter."""

    letter_id: LetterId


@dataclass(frozen=True, slots=True)
class LetterView:
    """One letter as it stands."""

    id: LetterId
    language: str
    title: str
    addressee: str
    text: str
    missing: tuple[str, ...]  # facts that it would be better with
    names: tuple[str, ...]  # of known people and schools that stand in it
    released_on: date | None  # when any version of it went out last


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A kind of letter that the trajectory has; `letter` is None before it was begun."""

    kind: str
    letter: LetterView | None


@dataclass(frozen=True, slots=True)
class LettersPage:
    """The letters of a trajectory."""

    trajectory_id: TrajectoryId
    name: str
    first_name: str
    lines: tuple[LetterLine, ...]

    def line(self, kind: str) -> LetterLine | None:
        """Return a kind of letter, if the trajectory has it."""
        return next((line for line in self.lines if line.kind == kind), None)


@dataclass(frozen=True, slots=True)
class ShowLetters(Query[LettersPage]):
    """The letters of a trajectory."""

    trajectory_id: TrajectoryId


@dataclass(frozen=True, slots=True)
class LetterPages(Query["documents.LetterDocument | None"]):
    """A letter as a document, to show on the screen; None when it is gone."""

    letter_id: LetterId


@dataclass(frozen=True, slots=True)
class LetterRecipients(Query[tuple[Recipient, ...]]):
    """To whom a letter may be meant, the likeliest first."""

    letter_id: LetterId
    language: str


def start(command: StartLetter, work: Work) -> LetterId:
    """Handle StartLetter."""
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    found = work.unit.letters.find(trajectory_id=trajectory.id, kind=command.kind)
    if found:
        return found[0].id
    letter = Letter(
        LetterId(work.new_id()), trajectory.id, command.kind, command.language, "", "", work.today
    )
    _fill(work, letter, trajectory)
    return letter.id


def write(command: WriteLetter, work: Work) -> None:
    """Handle WriteLetter."""
    letter = _letter(work, command.letter_id)
    fields = {"title": letter.title, "addressee": letter.addressee, "text": letter.text}
    fields[command.field] = command.text
    letter.write(fields["title"], fields["addressee"], fields["text"])
    work.unit.letters.save(letter)


def refill(command: RefillLetter, work: Work) -> None:
    """Handle RefillLetter."""
    letter = _letter(work, command.letter_id)
    letter.language, letter.written_on = command.language, work.today
    _fill(work, letter, work.unit.trajectories.get(letter.trajectory_id))


def leave_names_out(command: LeaveNamesOut, work: Work) -> None:
    """Handle LeaveNamesOut."""
    letter = _letter(work, command.letter_id)
    known = known_names(work, letter.language)
    texts = (letter.title, letter.addressee, letter.text)
    title, lines, text = (without(words, known) for words in texts)
    letter.write(title, "\n".join(dict.fromkeys(lines.splitlines())), text)
    work.unit.letters.save(letter)


def remove(command: RemoveLetter, work: Work) -> None:
    """Handle RemoveLetter."""
    work.unit.letters.remove(_letter(work, command.letter_id).id)


def _letter(work: Work, letter_id: LetterId) -> Letter:
    found = work.unit.letters.find(id=letter_id)
    if not found:
        raise UnknownThing
    return found[0]


def _fill(work: Work, letter: Letter, trajectory: Trajectory) -> None:
    facts = letter_facts(work, trajectory, letter.language)
    if letter.kind == RECALL:
        facts["recall_list"] = recall_list(work, trajectory, letter.language)
    filled = fill(letter.kind, letter.language, facts, letter_traits(work, trajectory))
    to = addressee(work, trajectory, letter.kind, letter.language)
    letter.write(filled.title, to, filled.text)
    work.unit.letters.save(letter)


def show(query: ShowLetters, work: Work) -> LettersPage:
    """Handle ShowLetters."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    person = work.unit.people.get(trajectory.coachee_id)
    letters = {each.kind: each for each in work.unit.letters.find(trajectory_id=trajectory.id)}
    showing = _Showing(work, trajectory)

    def line(kind: str) -> LetterLine:
        letter = letters.get(kind)
        return LetterLine(kind, showing.view(letter) if letter else None)

    return LettersPage(
        trajectory.id,
        person.name,
        person.first_name,
        tuple(line(kind) for kind in kinds_for(showing.traits)),
    )


class _Showing:
    """What the letters of a trajectory are shown by; read once for all of them."""

    def __init__(self, work: Work, trajectory: Trajectory) -> None:
        self._work, self._trajectory = work, trajectory
        self.traits = letter_traits(work, trajectory)
        self._names = tuple(known.name for known in known_names(work, "nl"))
        self._out = releases(work.unit.ledger.entries(trajectory.id))
        self._facts: dict[str, dict[str, str]] = {}  # by language

    def view(self, letter: Letter) -> LetterView:
        """Return how a letter is shown."""
        return LetterView(
            letter.id,
            letter.language,
            letter.title,
            letter.addressee,
            letter.text,
            self._missing(letter),
            names_in(letter.whole, self._names),
            self._released_on(letter),
        )

    def _missing(self, letter: Letter) -> tuple[str, ...]:
        """Return what would be filled in if it were known, and what the letterhead lacks."""
        facts, fact = self._facts_in(letter.language), self._work.unit.settings.get
        missing = set(fill(letter.kind, letter.language, facts, self.traits).missing)
        if letter.kind in _BUSINESS:
            missing |= {name for name, known in _LETTERHEAD.items() if not fact(known)}
        if not fact("practice_town"):
            missing.add("place")
        if not fact("coach_name"):
            missing.add("coach")
        by_video = self._trajectory.kind is Kind.WITH_VIDEO
        if letter.kind == "parents" and "basis_open" in self.traits and by_video:
            missing.add("basis")
        return tuple(name for name in MISSING_WORTH_TELLING if name in missing)

    def _facts_in(self, language: str) -> dict[str, str]:
        if language not in self._facts:
            self._facts[language] = letter_facts(self._work, self._trajectory, language)
        return self._facts[language]

    def _released_on(self, letter: Letter) -> date | None:
        mine = material_id(letter)
        done = [
            release.ended
            for release in self._out
            if release.is_done and release.body["material"][1] == mine
        ]
        ended = done[-1] if done else None
        return ended.at.astimezone().date() if ended is not None else None


def material_id(letter: Letter) -> str:
    """Return what the ledger calls a letter: its kind, which names nobody, and its id."""
    return f"{letter.kind}:{letter.id}"


def pages(query: LetterPages, work: Work) -> documents.LetterDocument | None:
    """Handle LetterPages."""
    found = work.unit.letters.find(id=query.letter_id)
    return letter_document(work, found[0]) if found else None


def letter_document(work: Work, letter: Letter) -> documents.LetterDocument:
    """Return a letter as it is set."""
    words = letter_words(letter.language)
    town, day = work.unit.settings.get("practice_town"), date_text(work.today, letter.language)
    dateline = words["place_and_date"].format(place=town, date=day) if town else day
    return documents.LetterDocument(
        letter.language,
        work.today,
        letter.title.strip() or words["kinds"][letter.kind].capitalize(),
        tuple(line.strip() for line in letter.addressee.splitlines() if line.strip()),
        dateline,
        tuple(documents.LetterPart(part.kind, part.text) for part in parts_of(letter.text)),
        letterhead(work, letter.language),
    )


def recipients(query: LetterRecipients, work: Work) -> tuple[Recipient, ...]:
    """Handle LetterRecipients."""
    letter = _letter(work, query.letter_id)
    trajectory = work.unit.trajectories.get(letter.trajectory_id)
    school = work.unit.schools.get(trajectory.school_id)
    person = work.unit.people.get(trajectory.coachee_id)
    named = [
        Recipient(*board_recipient(trajectory, work)),
        Recipient(school_key(school.id), school.name),
        Recipient(f"person:{person.id}", person.name),
        *(Recipient(f"person:{g.id}", g.name) for g in guardians(work, trajectory)),
    ]
    words = letter_words(query.language)["to_whom"]
    general = {"class": "class", "parents": "parents", "out_of_view": "camera"}.get(
        letter.kind, "anyone"
    )
    if letter.kind == "parents" and trajectory.kind is Kind.PUPIL:
        general = "anyone"
    whoever = Recipient(f"general:{general}", words[general])
    likeliest = _likeliest(letter, trajectory, person.id)
    named.sort(key=lambda recipient: recipient.key != likeliest)
    return (*named, whoever) if likeliest else (whoever, *named)


def _likeliest(letter: Letter, trajectory: Trajectory, coachee_id: object) -> str:
    """Return the key of whom such a letter usually goes to; empty for people without a name."""
    if letter.kind == "agreement":
        return f"person:{coachee_id}"
    if letter.kind != "offer":
        return ""
    by = trajectory.assignment.commissioner.value
    return f"board:{trajectory.school_id}" if by == "board" else f"person:{coachee_id}"


HANDLERS: dict[type, Handler] = {
    StartLetter: start,
    WriteLetter: write,
    RefillLetter: refill,
    LeaveNamesOut: leave_names_out,
    RemoveLetter: remove,
    ShowLetters: show,
    LetterPages: pages,
    LetterRecipients: recipients,
}
