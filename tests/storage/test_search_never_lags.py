"""By property: whatever is done, undone and done again, the index holds what stands there now."""

import json
from contextlib import suppress
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from beeldcoach import bootstrap
from beeldcoach.services.searchable import SEARCHED, entries_of
from beeldcoach.services.searching import SearchAll
from tests.fakes import SetClock
from tests.services.deeds import UNDOABLE, Deeds, seeded

PASSPHRASE = "vier fietsen naast de oude kastanje"
turns = st.one_of(
    st.tuples(st.sampled_from(UNDOABLE), st.integers(0, 10**6)),
    st.sampled_from(["undo", "redo"]),
)


@pytest.fixture(scope="module")
def deeds(tmp_path_factory):
    folder = tmp_path_factory.mktemp("vault") / "Kluis.beeldcoach"
    clock = SetClock()
    core, _ = bootstrap.create(folder, PASSPHRASE, clock=clock, work_factor=4)

    def find(kind):
        with core.desk._world.open_unit() as unit:
            return getattr(unit, kind).find()

    made = Deeds(core.desk, clock, find)
    made.begin()
    yield made
    core.close()


def indexed(deeds):
    """What the index holds, and whether its words are those of its texts."""
    with deeds.desk._world.open_unit() as unit:
        rows = unit._connection.execute(text("SELECT * FROM search_entries")).mappings()
        found = sorted(
            (row["kind"], row["entity_id"], row["trajectory_id"] or "", row["place"], row["body"])
            for row in rows
        )
        check = "INSERT INTO search_fts(search_fts, rank) VALUES ('integrity-check', 1)"
        unit._connection.execute(text(check))  # raises when they differ
        return found


def anew(deeds):
    """What an index that is made now would hold."""
    return sorted(
        (
            kind,
            str(thing.id),
            str(entry.trajectory_id or ""),
            json.dumps(dict(entry.place)),
            entry.text,
        )
        for kind in SEARCHED
        for thing in deeds.find(kind)
        for entry in entries_of(kind, thing)
    )


def normal(rows):
    return sorted((k, i, t, json.dumps(json.loads(p), sort_keys=True), b) for k, i, t, p, b in rows)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(turns, max_size=12))
def test_the_index_is_the_one_that_would_be_made_now(deeds, told):
    for turn in told:
        if turn == "undo":
            deeds.desk.undo()
        elif turn == "redo":
            deeds.desk.redo()
        else:
            deeds.try_one(turn[0], seeded(turn[1]))
    assert normal(indexed(deeds)) == normal(anew(deeds))


def test_everything_that_is_indexed_is_found_and_leads_somewhere(deeds):
    words = {row[4].split()[0] for row in indexed(deeds) if row[4].split()}
    for word in words:
        for hit in deeds.desk.ask(SearchAll(word, "nl")):
            assert isinstance(hit.entity_id, UUID)
            assert hit.trajectory_id or hit.name or hit.kind in ("supervisions", "cards", "letters")


def test_a_command_that_fails_half_way_leaves_the_index_as_it_was(deeds, monkeypatch):
    before = indexed(deeds)
    with deeds.desk._world.open_unit() as unit:
        kind = type(unit.search)
    renew = kind.renew

    def failing(self, *told):
        renew(self, *told)
        raise OSError("the disk went away")

    monkeypatch.setattr(kind, "renew", failing)
    random = seeded(7)
    for each in UNDOABLE:
        with suppress(OSError, StatementError):  # a value of a kind that no column takes
            deeds.try_one(each, random)
    monkeypatch.undo()
    assert indexed(deeds) == before
    assert normal(before) == normal(anew(deeds))
