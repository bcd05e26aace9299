"""The ledger in a real vault: what cannot be changed, what is found changed, what can go."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import LedgerBroken, LedgerTextChanged
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.errors import Tampered
from beeldcoach.services.text_erasure import entries_of_trajectories, erase_texts
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.vault import Vault
from tests.factories import START, start_command
from tests.fakes import SetClock

PASSPHRASE = "vier fietsen naast de oude kastanje"
NAME = "Bestuur De Wilgen Oostzee"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Kluis.beeldcoach"


@pytest.fixture
def trajectory_id(folder):
    """A closed vault with three entries, about one trajectory."""
    core, _ = bootstrap.create(folder, PASSPHRASE, clock=SetClock(), work_factor=4)
    made = core.desk.do(start_command()).value
    for _ in range(3):
        item = ConsentItem(Purpose.COACH_WORK, "film", "coach", NAME)
        core.desk.do(RecordConsent(made, (item,), Answer.YES, Given.ORAL, START))
    core.close()
    return made


def raw(folder, *statements):
    """Run SQL on the database beside the application; return what the last one gives."""
    vault = Vault.unlock(folder, PASSPHRASE)
    engine = open_engine(vault.database_path, vault.database_key)
    try:
        with engine.begin() as connection:
            for statement in statements:
                found = connection.execute(text(statement))
            return found.fetchall() if found.returns_rows else []
    finally:
        engine.dispose()
        vault.close()


def checked(folder):
    core = bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())
    try:
        return core.desk.ask(CheckLedger())
    finally:
        core.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET body = '{}'",
        "UPDATE ledger SET at = at",
        "DELETE FROM ledger",
        "DELETE FROM ledger WHERE seq = 3",
        "INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE seq = 1",
    ],
)
def test_the_database_refuses_to_change_the_ledger(folder, trajectory_id, statement):
    with pytest.raises(DBAPIError, match="ledger"):
        raw(folder, statement)
    assert checked(folder) == 3


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET body = replace(body, 'coach_work', 'education') WHERE seq = 2",
        "DELETE FROM ledger WHERE seq = 2",
        "UPDATE ledger SET at = '2026-01-01 00:00:00.000000' WHERE seq = 2",
    ],
)
def test_who_takes_the_triggers_away_is_found_out(folder, trajectory_id, statement):
    names = [row[0] for row in raw(folder, "SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    drops = [f"DROP TRIGGER {name}" for name in names if name.startswith("ledger_")]
    raw(folder, "PRAGMA foreign_keys = OFF", *drops, "DELETE FROM ledger_texts", statement)
    with pytest.raises(LedgerBroken) as told:
        checked(folder)
    assert told.value.seq in (2, 3)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_texts SET texts = replace(texts, 'Wilgen', 'Eiken') WHERE seq = 2",
        "DELETE FROM ledger_texts WHERE seq = 2",
    ],
)
def test_a_changed_or_missing_name_is_found_out(folder, trajectory_id, statement):
    raw(folder, statement)
    with pytest.raises(LedgerTextChanged) as told:
        checked(folder)
    assert told.value.seq == 2


def test_a_changed_byte_in_the_file_is_found(folder, trajectory_id):
    [[page]] = raw(folder, "SELECT rootpage FROM sqlite_master WHERE name = 'ledger'")
    vault = Vault.unlock(folder, PASSPHRASE)
    path = vault.database_path
    vault.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 2000] ^= 1
    path.write_bytes(content)
    with pytest.raises(Tampered):
        checked(folder)


def test_erased_texts_are_gone_from_the_file_and_the_chain_holds(folder, trajectory_id):
    before = raw(folder, "SELECT seq, body, commitment, previous, digest FROM ledger ORDER BY seq")
    core = bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())
    with core.desk._world.open_unit() as unit:
        work = Work(unit, SetClock(), None)
        assert erase_texts(work, entries_of_trajectories(work, [trajectory_id])) == 3
        unit.commit()
    core.close()
    after = raw(folder, "SELECT seq, body, commitment, previous, digest FROM ledger ORDER BY seq")
    assert after[:3] == before
    assert raw(folder, "SELECT * FROM ledger_texts") == []
    assert checked(folder) == 4
