"""The unit of work: what a command may fetch and save, and the images that undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from uuid import UUID

    from beeldcoach.domain.annotation import (
        Drawing,
        Fragment,
        Moment,
        Phase,
        Still,
        TalkSpan,
        TeacherMark,
    )
    from beeldcoach.domain.backup import Backup
    from beeldcoach.domain.duties import HiddenCopy, InView
    from beeldcoach.domain.film import Film, Strip
    from beeldcoach.domain.incident import Incident
    from beeldcoach.domain.learning import LearningGoal, LogEntry, WorkingGoal
    from beeldcoach.domain.ledger import Entry, EntryKind, Sealed
    from beeldcoach.domain.lens import OwnLens
    from beeldcoach.domain.letter import Letter
    from beeldcoach.domain.meeting import Meeting
    from beeldcoach.domain.paper_form import PaperForm
    from beeldcoach.domain.people import Guardianship, Person, School
    from beeldcoach.domain.practice import Card, Fact, Period, Supervision
    from beeldcoach.domain.records import Goal, Record
    from beeldcoach.domain.report import Report
    from beeldcoach.domain.sighting import Sighting
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.ports import StoredObject
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.searchable import FoundEntry

T = TypeVar("T")


class Image(NamedTuple):
    """How one thing stood before a command: its kind, its id, and itself, or None if absent."""

    kind: str  # name of the repository
    id: UUID
    entity: Any


class Repository(Protocol[T]):
    """Things of one kind, by id."""

    def get(self, entity_id: UUID) -> T:
        """Return a copy of its own; raise KeyError."""

    def find(self, **equals: object) -> list[T]:
        """Return those whose fields equal the given values, in a stable order."""

    def tally(self, field: str, **equals: object) -> dict[UUID, int]:
        """Return how many with these values there are for each value of a field with an id."""

    def save(self, entity: T) -> None:
        """Store it, new or changed."""

    def save_all(self, entities: Sequence[T]) -> None:
        """Store many, new or changed, in the order given; far quicker than one by one."""

    def remove(self, entity_id: UUID) -> None:
        """Remove it; raise KeyError."""

    def remove_all(self, ids: Sequence[UUID]) -> None:
        """Remove those of these ids that are there; far quicker than one by one."""


class LedgerStore(Protocol):
    """The append-only ledger."""

    def append(
        self, kind: EntryKind, body: Mapping[str, Any], texts: Mapping[str, str] | None = None
    ) -> Entry:
        """Add an entry; `texts` hold what is personal, behind a salted commitment."""

    def note_clock(self) -> Entry | None:
        """Add an entry when the clock jumped since the last one; `append` does so by itself."""

    def entries(self, trajectory_id: UUID | None = None) -> Sequence[Entry]:
        """Return all entries, or those about one trajectory, in order."""

    def texts(self, seq: int) -> Mapping[str, str]:
        """Return the personal texts of an entry; empty once erased."""

    def sealed(self) -> Mapping[int, Sealed]:
        """Return all personal texts that there are with their salts, by number of the entry."""

    def erase_texts(self, seqs: Sequence[int]) -> tuple[int, ...]:
        """Erase the personal texts of entries and their salts; return which had any.

        The chain stays as it is: the commitments in it tell nothing without the salts.
        """

    def last(self, kinds: Sequence[EntryKind] = ()) -> Entry | None:
        """Return the newest entry, or the newest of some kinds."""


class SearchStore(Protocol):
    """The index of what can be searched; a commit renews it by itself."""

    def renew(self, kind: str, things: Mapping[UUID, object | None]) -> None:
        """Index things of one kind as they stand, by id; None for those that are gone."""

    def find(self, tokens: Sequence[str], limit: int) -> list[FoundEntry]:
        """Return entries that have every token: people first, then what is newest."""


class SettingStore(Protocol):
    """Facts about the practice that belong in the vault, such as the coach's name."""

    def get(self, name: str) -> str:
        """Return the value, empty where there is none."""

    def set(self, name: str, value: str) -> None:
        """Store the value, and note how it stood for undo; an empty one is not known."""

    def save(self, fact: Fact) -> None:
        """Store a fact, as `set` does: undo puts it back as any other thing."""


class UnitOfWork(Protocol):
    """One transaction; leaving it without `commit` rolls back."""

    trajectories: Repository[Trajectory]
    people: Repository[Person]
    schools: Repository[School]
    records: Repository[Record]
    goals: Repository[Goal]
    films: Repository[Film]
    moments: Repository[Moment]
    fragments: Repository[Fragment]
    marks: Repository[TeacherMark]
    phases: Repository[Phase]
    talk_spans: Repository[TalkSpan]
    drawings: Repository[Drawing]
    stills: Repository[Still]
    strips: Repository[Strip]
    lenses: Repository[OwnLens]
    reports: Repository[Report]
    guardianships: Repository[Guardianship]
    learning_goals: Repository[LearningGoal]
    working_goals: Repository[WorkingGoal]
    log_entries: Repository[LogEntry]
    meetings: Repository[Meeting]
    sightings: Repository[Sighting]
    letters: Repository[Letter]
    periods: Repository[Period]
    supervisions: Repository[Supervision]
    cards: Repository[Card]
    evidence: Repository[StoredObject]
    in_view: Repository[InView]
    hidden_copies: Repository[HiddenCopy]
    incidents: Repository[Incident]
    backups: Repository[Backup]
    paper_forms: Repository[PaperForm]
    ledger: LedgerStore
    settings: SettingStore
    search: SearchStore

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""

    def evidence_matches(self, object_id: UUID, digest: str) -> bool:
        """Whether this piece of evidence lies in the vault and its content has this hex hash."""

    def commit(self, progress: Progress | None = None) -> None:
        """Make it durable; until then it can be cancelled."""

    def images(self) -> tuple[Image, ...]:
        """Return how everything touched stood before, oldest first."""

    def restore(self, images: Sequence[Image], progress: Progress | None = None) -> None:
        """Put things back as the images show them; tell half of the progress by that."""
