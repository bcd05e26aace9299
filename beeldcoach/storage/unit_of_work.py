"""One transaction over the vault's database, with the images that undo it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Protocol, Self, TypeVar

from sqlalchemy import bindparam, delete, insert, select

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
from beeldcoach.services.errors import WorldError
from beeldcoach.services.ports import StoredObject
from beeldcoach.services.progress import Silent
from beeldcoach.services.searchable import SEARCHED
from beeldcoach.storage import tables
from beeldcoach.storage.content_digest import content_digest
from beeldcoach.storage.ledger_store import SqlLedger
from beeldcoach.storage.repositories import Journal, TableRepository, TrajectoryRepository
from beeldcoach.storage.search_index import SqlSearch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from uuid import UUID

    from sqlalchemy import Connection, Engine, Table

    from beeldcoach.services.ports import Clock, ObjectStore
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.units import Image, LedgerStore, Repository, SearchStore, SettingStore

T = TypeVar("T")
_SILENT = Silent()
_SETTING = select(tables.settings.c.value).where(tables.settings.c.name == bindparam("named"))
_AT_ONCE = 1_000  # images between two words on how far it is


class _Over(Protocol):
    """Makes the repository of a kind of thing over its table."""

    def __call__(self, kind: type[T], table: Table) -> Repository[T]:
        """Return it."""


class SqlSettings:
    """Facts about the practice."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection, self._journal = connection, journal

    def get(self, name: str) -> str:
        """Return the value, empty where there is none."""
        return self._connection.execute(_SETTING, {"named": name}).scalar_one_or_none() or ""

    def set(self, name: str, value: str) -> None:
        """Store the value; an empty one is not known."""
        before, table = Fact(name, self.get(name)), tables.settings
        self._journal.touch(table.name, before.id, before)
        self._connection.execute(delete(table).where(table.c.name == name))
        if value:
            self._connection.execute(insert(table).values(name=name, value=value))

    def save(self, fact: Fact) -> None:
        """Store a fact."""
        self.set(fact.name, fact.value)

    def save_all(self, facts: Sequence[Fact]) -> None:
        """Store facts."""
        for fact in facts:
            self.save(fact)


class SqlUnit:
    """A unit of work on SQLCipher; leaving it without `commit` rolls back."""

    def __init__(self, engine: Engine, clock: Clock, objects: ObjectStore) -> None:
        self._engine, self._clock, self._objects = engine, clock, objects

    def __enter__(self) -> Self:
        """Begin."""
        self._connection = connection = self._engine.connect()
        self._journal = journal = Journal()

        def over(kind: type[T], table: Table) -> Repository[T]:
            return TableRepository(kind, table, connection, journal)

        self.trajectories: Repository[Trajectory] = TrajectoryRepository(
            Trajectory, tables.trajectories, connection, journal
        )
        self.people = over(Person, tables.people)
        self.schools = over(School, tables.schools)
        self.records = over(Record, tables.records)
        self.goals = over(Goal, tables.goals)
        self._open_studio(over)
        self.reports = over(Report, tables.reports)
        self.guardianships = over(Guardianship, tables.guardianships)
        self.learning_goals = over(LearningGoal, tables.learning_goals)
        self.working_goals = over(WorkingGoal, tables.working_goals)
        self.log_entries = over(LogEntry, tables.log_entries)
        self.meetings = over(Meeting, tables.meetings)
        self.sightings = over(Sighting, tables.sightings)
        self.letters = over(Letter, tables.letters)
        self.periods = over(Period, tables.periods)
        self.supervisions = over(Supervision, tables.supervisions)
        self.cards = over(Card, tables.cards)
        self.evidence = over(StoredObject, tables.evidence)
        self.in_view = over(InView, tables.in_view)
        self.hidden_copies = over(HiddenCopy, tables.hidden_copies)
        self.incidents = over(Incident, tables.incidents)
        self.backups = over(Backup, tables.backups)
        self.paper_forms = over(PaperForm, tables.paper_forms)
        self.ledger: LedgerStore = SqlLedger(connection, self._clock)
        self.settings: SettingStore = SqlSettings(connection, journal)
        self.search: SearchStore = SqlSearch(connection)
        return self

    def _open_studio(self, over: _Over) -> None:
        self.films = over(Film, tables.films)
        self.moments = over(Moment, tables.moments)
        self.fragments = over(Fragment, tables.fragments)
        self.marks = over(TeacherMark, tables.marks)
        self.phases = over(Phase, tables.phases)
        self.talk_spans = over(TalkSpan, tables.talk_spans)
        self.drawings = over(Drawing, tables.drawings)
        self.stills = over(Still, tables.stills)
        self.strips = over(Strip, tables.strips)
        self.lenses = over(OwnLens, tables.lenses)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""
        self._connection.close()

    def commit(self, progress: Progress | None = None) -> None:
        """Make it durable, and what it changed findable; until then it can be cancelled."""
        touched: dict[str, list[UUID]] = {}
        for kind, entity_id, _before in self._journal.images:
            if kind in SEARCHED:
                touched.setdefault(kind, []).append(entity_id)
        for kind, ids in touched.items():
            (progress or _SILENT).check()
            now = {each.id: each for each in getattr(self, kind).some(ids)}
            self.search.renew(kind, {each: now.get(each) for each in ids})
        (progress or _SILENT).check()
        self._connection.commit()

    def images(self) -> tuple[Image, ...]:
        """Return how everything touched stood before, oldest first."""
        return self._journal.images

    def restore(self, images: Sequence[Image], progress: Progress | None = None) -> None:
        """Put things back as the images show them; to make them findable is the other half."""
        told, total = progress or _SILENT, 2 * len(images)
        for begin in range(0, len(images), _AT_ONCE):
            told.report(begin, total)
            told.check()
            self._restore(images[begin : begin + _AT_ONCE])

    def _restore(self, images: Sequence[Image]) -> None:
        for (kind, was_there), run in groupby(images, lambda i: (i.kind, i.entity is not None)):
            repository = getattr(self, kind)
            if was_there:
                repository.save_all([image.entity for image in run])
            else:
                repository.remove_all([image.id for image in run])

    def evidence_matches(self, object_id: UUID, digest: str) -> bool:
        """Whether this piece of evidence lies in the vault and its content has this hex hash."""
        found = self.evidence.find(id=object_id)
        if not found:
            return False
        try:
            with self._objects.open(found[0]) as reader:
                content = reader.read()
        except WorldError:
            return False
        return content_digest(content or b"").hex() == digest
