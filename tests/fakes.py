"""Fakes that tests share: a clock that is set, lanes that run at once, answers by script."""

import copy
from collections import Counter
from concurrent.futures import Executor, Future
from datetime import UTC, date, datetime, time, timedelta

from beeldcoach.domain.ledger import (
    CLOCK_JUMPS,
    SALT_BYTES,
    EntryKind,
    Sealed,
    clock_jump,
    commitment,
    following,
)
from beeldcoach.domain.practice import Fact
from beeldcoach.services.searchable import SEARCHED, FoundEntry, entries_of, fold
from beeldcoach.services.units import Image

SALT = b"s" * SALT_BYTES


class SetClock:
    """A clock that stands where it is put."""

    def __init__(self, day: date = date(2026, 11, 24)) -> None:
        self.moment = datetime.combine(day, time(12, 0), UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def go_to(self, day: date) -> None:
        self.moment = datetime.combine(day, time(12, 0), UTC)

    def forward(self, **step: float) -> None:
        self.moment += timedelta(**step)


class Inline(Executor):
    """Runs work where it is submitted."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001
            future.set_exception(error)
        return future


class ScriptedPrompter:
    """Answers questions from a list, or by a function; keeps what was asked."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def ask(self, question, reply):
        self.asked.append(question)
        answer = self.answers.pop(0)
        reply(answer(question) if callable(answer) else answer)


class FakeRepository:
    """Things of one kind in a dictionary; hands out copies, as the real one does."""

    def __init__(self, kind, things, images, reads):
        self.kind, self.things, self.images, self.reads = kind, things, images, reads

    def get(self, entity_id):
        self.reads[self.kind] += 1
        return copy.deepcopy(self.things[entity_id])

    def find(self, **equals):
        self.reads[self.kind] += 1
        return [
            copy.deepcopy(thing)
            for thing in self.things.values()
            if all(getattr(thing, name) == value for name, value in equals.items())
        ]

    def tally(self, field, **equals):
        return dict(Counter(getattr(thing, field) for thing in self.find(**equals)))

    def save(self, entity):
        self._note(entity.id)
        self.things[entity.id] = copy.deepcopy(entity)

    def save_all(self, entities):
        for entity in entities:
            self.save(entity)

    def remove(self, entity_id):
        self._note(entity_id)
        del self.things[entity_id]

    def remove_all(self, ids):
        for entity_id in ids:
            if entity_id in self.things:
                self.remove(entity_id)

    def _note(self, entity_id):
        before = copy.deepcopy(self.things.get(entity_id))
        self.images.setdefault((self.kind, entity_id), Image(self.kind, entity_id, before))


class FakeLedger:
    """The ledger as a list."""

    def __init__(self, clock, lines, reads):
        self.clock, self.lines, self.reads = clock, lines, reads

    def append(self, kind, body, texts=None):
        self.note_clock()
        sealed = commitment(SALT, texts) if texts else ""
        entry = following(self.last(), self.clock.now(), kind, dict(body), sealed)
        self.lines.append((entry, dict(texts or {})))
        return entry

    def entries(self, trajectory_id=None):
        self.reads["ledger"] += 1
        return [
            entry
            for entry, _ in self.lines
            if trajectory_id is None or entry.body.get("trajectory_id") == str(trajectory_id)
        ]

    def texts(self, seq):
        return self.lines[seq - 1][1]

    def sealed(self):
        return {entry.seq: Sealed(SALT, texts) for entry, texts in self.lines if texts}

    def erase_texts(self, seqs):
        had = tuple(sorted(seq for seq in set(seqs) if self.lines[seq - 1][1]))
        for seq in had:
            self.lines[seq - 1] = (self.lines[seq - 1][0], {})
        return had

    def note_clock(self):
        jump = clock_jump(self.last(), self.last(CLOCK_JUMPS), self.clock.now())
        if jump is not None:
            self.lines.append((jump, {}))
        return jump

    def last(self, kinds=tuple(EntryKind)):
        return next((entry for entry, _ in reversed(self.lines) if entry.kind in kinds), None)


class FakeSettings(dict):
    """Facts about the practice; `images` are those of the unit that is open."""

    def get(self, name):
        return super().get(name, "")

    def set(self, name, value):
        before = Fact(name, self.get(name))
        self.images.setdefault(("settings", before.id), Image("settings", before.id, before))
        self.pop(name, None)
        if value:
            self[name] = value

    def save(self, fact):
        self.set(fact.name, fact.value)


class FakeSearch:
    """Looks through everything that the store holds."""

    def __init__(self, store):
        self.store = store

    def find(self, tokens, limit):
        found = [
            FoundEntry(kind, thing.id, entry)
            for kind in SEARCHED
            for thing in self.store.tables[kind].values()
            for entry in entries_of(kind, thing)
            if all(token in fold(entry.text) for token in tokens)
        ]
        return found[:limit]


KINDS = [
    "trajectories",
    "people",
    "schools",
    "records",
    "goals",
    "films",
    "moments",
    "fragments",
    "marks",
    "phases",
    "talk_spans",
    "drawings",
    "stills",
    "strips",
    "lenses",
    "reports",
    "evidence",
    "guardianships",
    "learning_goals",
    "working_goals",
    "log_entries",
    "meetings",
    "sightings",
    "letters",
    "periods",
    "supervisions",
    "cards",
    "in_view",
    "hidden_copies",
    "incidents",
    "backups",
    "paper_forms",
]


class FakeStore:
    """What a vault's database holds, and units of work over it."""

    def __init__(self, clock):
        self.clock = clock
        self.tables = {kind: {} for kind in KINDS}
        self.lines = []
        self.settings = FakeSettings()
        self.reads = Counter()  # how often each kind of thing, and the ledger, was looked up
        self.proven = set()  # (object id, digest) of evidence that lies in the vault

    def open(self):
        return FakeUnit(self)


class FakeUnit:
    """A unit of work: what was not committed is taken back."""

    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.kept = copy.deepcopy((self.store.tables, self.store.lines, self.store.settings))
        self.noted = {}
        for kind in KINDS:
            table, reads = self.store.tables[kind], self.store.reads
            setattr(self, kind, FakeRepository(kind, table, self.noted, reads))
        self.ledger = FakeLedger(self.store.clock, self.store.lines, self.store.reads)
        self.settings = self.store.settings
        self.search = FakeSearch(self.store)
        self.settings.images = self.noted
        self.committed = False
        return self

    def __exit__(self, *error):
        if not self.committed:
            self.store.tables, self.store.lines, self.store.settings = self.kept

    def commit(self, progress=None):
        if progress is not None:
            progress.check()
        self.committed = True

    def images(self):
        return tuple(self.noted.values())

    def restore(self, images, progress=None):
        for kind, entity_id, entity in images:
            repository = getattr(self, kind)
            if entity is not None:
                repository.save(entity)
            elif entity_id in repository.things:
                repository.remove(entity_id)

    def evidence_matches(self, object_id, digest):
        return (object_id, digest) in self.store.proven
