"""The database behind the desk: what is committed stays, what is refused leaves no trace."""

import sqlite3
from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.domain.errors import StartIncomplete
from beeldcoach.services.consent_view import CheckLedger, ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.dossier import ShowDossier, ShowForm
from beeldcoach.services.errors import VaultTooNew
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.trajectories import AddCycle, DropCycle, HoldIntake, PlanCycle
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.migrating import migrate
from beeldcoach.storage.tables import metadata
from beeldcoach.storage.vault import Vault
from tests.factories import START, start_command
from tests.fakes import SetClock
from tests.vaults import new_core

PASSPHRASE = "vier fietsen naast de oude kastanje"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Kluis.beeldcoach"


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def core(folder, clock):
    core = new_core(folder, PASSPHRASE, clock)
    yield core
    core.close()


def test_everything_is_there_again_after_locking(core, folder, clock):
    trajectory_id = core.desk.do(start_command()).value
    core.desk.do(FillField(trajectory_id, "intake", None, "question", "Hoe kan ik wachten? 🙂"))
    core.desk.do(AddGoal(trajectory_id, "Ik tel drie tellen"))
    core.desk.do(HoldIntake(trajectory_id, START))
    core.close()
    again = bootstrap.unlock(folder, PASSPHRASE, clock=clock)
    try:
        dossier = again.desk.ask(ShowDossier(trajectory_id, "nl"))
        assert dossier.question == "Hoe kan ik wachten? 🙂"
        assert [goal.text for goal in dossier.goals] == ["Ik tel drie tellen"]
        assert dossier.trajectory.intake_on == START
        assert dossier.trajectory.agreement.accepted_on == START
        assert dossier.trajectory.assignment.willing is True
    finally:
        again.close()


def test_a_refused_command_leaves_no_row(core):
    with pytest.raises(StartIncomplete):
        core.desk.do(start_command(coachee_name=""))
    assert core.desk.ask(ShowHome()).rows == ()


def test_undo_takes_a_whole_trajectory_back_and_redo_brings_it(core):
    trajectory_id = core.desk.do(start_command()).value
    cycle_id = core.desk.do(AddCycle(trajectory_id)).value
    core.desk.do(DropCycle(trajectory_id, cycle_id))
    core.desk.undo()
    assert len(core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles) == 4
    core.desk.undo()
    core.desk.undo()
    assert core.desk.ask(ShowHome()).rows == ()
    core.desk.redo()
    core.desk.redo()
    assert len(core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles) == 4


def test_undo_after_typing_restores_the_answers(core, clock):
    trajectory_id = core.desk.do(start_command()).value
    core.desk.do(FillField(trajectory_id, "intake", None, "question", "eerst"))
    clock.forward(minutes=1)
    core.desk.do(FillField(trajectory_id, "intake", None, "question", "daarna"))
    core.desk.undo()
    assert core.desk.ask(ShowForm(trajectory_id, "intake", None, "nl")).answers == {
        "question": "eerst"
    }


def consent(core, trajectory_id, on):
    core.desk.do(
        RecordConsent(
            trajectory_id,
            (ConsentItem(Purpose.REPORT_TO_BOARD, "report", recipient_name="De Meander"),),
            Answer.YES,
            Given.WRITTEN,
            on,
            evidence=store_evidence(core, b"<svg/>"),
            evidence_kind="drawn",
            text_version="1",
            text_language="nl",
            text_read="Ik geef toestemming.",
        )
    )


def state(core, trajectory_id):
    rows = core.desk.ask(ShowConsent(trajectory_id, "nl")).rows
    return next(row.state for row in rows if row.purpose is Purpose.REPORT_TO_BOARD)


def test_a_consent_counts_as_written_while_its_evidence_lies_in_the_vault(core, clock):
    trajectory_id = core.desk.do(start_command()).value
    consent(core, trajectory_id, clock.today())
    assert state(core, trajectory_id) is State.WRITTEN
    (evidence,) = [*core.objects.list()]
    core.objects.delete(evidence)
    assert state(core, trajectory_id) is State.UNPROVEN


def test_evidence_is_not_swept_at_the_next_unlock(core, folder, clock):
    trajectory_id = core.desk.do(start_command()).value
    consent(core, trajectory_id, clock.today())
    core.close()
    again = bootstrap.unlock(folder, PASSPHRASE, clock=clock)
    try:
        assert state(again, trajectory_id) is State.WRITTEN
    finally:
        again.close()


def engine_of(folder):
    vault = Vault.unlock(folder, PASSPHRASE)
    return vault, open_engine(vault.database_path, vault.database_key)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET body = '{}' WHERE seq = 1",
        "DELETE FROM ledger WHERE seq = 1",
        "INSERT INTO ledger VALUES (9, '', 'consent_given', NULL, '{}', '', '', '')",
    ],
)
def test_the_database_itself_keeps_the_ledger_append_only(core, folder, clock, statement):
    trajectory_id = core.desk.do(start_command()).value
    consent(core, trajectory_id, clock.today())
    core.close()
    vault, engine = engine_of(folder)
    try:
        with pytest.raises(Exception, match="ledger"), engine.begin() as connection:
            connection.execute(text(statement))
    finally:
        engine.dispose()
        vault.close()


def test_the_chain_read_back_from_the_database_is_whole(core, clock):
    trajectory_id = core.desk.do(start_command()).value
    for _ in range(3):
        consent(core, trajectory_id, clock.today())
    assert core.desk.ask(CheckLedger()) == 3


def test_the_migrations_make_the_tables_that_the_code_describes(core, folder):
    core.close()
    vault, engine = engine_of(folder)
    try:
        made = inspect(engine)
        names = {name for name in made.get_table_names() if not name.startswith("search_fts")}
        assert names - {"alembic_version"} == set(metadata.tables)
        for table in metadata.tables.values():
            columns = {c["name"]: c["nullable"] for c in made.get_columns(table.name)}
            assert columns == {c.name: c.nullable for c in table.columns}
            indexes = {index["name"] for index in made.get_indexes(table.name)}
            assert {index.name for index in table.indexes} <= indexes
    finally:
        engine.dispose()
        vault.close()


def test_a_vault_from_the_future_is_refused_untouched(core, folder):
    core.close()
    vault, engine = engine_of(folder)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9000'"))
    engine.dispose()
    vault.close()
    with pytest.raises(VaultTooNew):
        bootstrap.unlock(folder, PASSPHRASE)
    vault, engine = engine_of(folder)  # the lock was let go, nothing was migrated back
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == (
            "9000"
        )
    engine.dispose()
    vault.close()


def test_a_migration_of_an_older_vault_makes_a_snapshot_first(tmp_path):
    made = []
    engine = open_engine(tmp_path / "dossier.db", "ab" * 32)
    try:
        migrate(engine, lambda: made.append("new"))  # a new vault needs none
        migrate(engine, lambda: made.append("same"))
        assert made == []
    finally:
        engine.dispose()


def test_names_are_not_readable_in_the_vaults_files(core, folder, clock):
    trajectory_id = core.desk.do(start_command(coachee_name="Zonnebloempje Kwartel")).value
    core.desk.do(FillField(trajectory_id, "intake", None, "reason", "Kwartelgeheim"))
    consent(core, trajectory_id, clock.today())
    core.close()
    for file in folder.rglob("*"):
        if file.is_file():
            assert b"Kwartel" not in file.read_bytes()


def test_an_error_of_the_database_does_not_hold_what_was_stored(core):
    with pytest.raises(IntegrityError) as told:
        core.desk.do(FillField(uuid4(), "intake", None, "reason", "Kwartelgeheim"))
    assert "Kwartelgeheim" not in str(told.value)


def test_a_plain_sqlite_cannot_open_it(core, folder):
    core.close()
    connection = sqlite3.connect(folder / "db" / "dossier.db")
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM people")
    connection.close()


def test_the_ledger_of_the_demo_dossier_is_whole(core):
    from beeldcoach import demo_dossier

    demo_dossier.build(core, date(2026, 11, 24))
    assert core.desk.ask(CheckLedger()) > 5
    names = {row.name for row in core.desk.ask(ShowHome()).rows}
    assert names >= {"Marit Jansen", "Hanna de Vries", "Noor de Wit"}


def test_all_trajectories_are_found_at_once_each_with_its_own_cycles(core):
    first = core.desk.do(start_command(coachee_name="Anna Smit")).value
    second = core.desk.do(start_command(coachee_name="Bo Visser")).value
    core.desk.do(AddCycle(second))
    with core.desk._world.open_unit() as unit:
        found = {t.id: [cycle.number for cycle in t.cycles] for t in unit.trajectories.find()}
        [one] = unit.trajectories.find(id=second)
        assert unit.trajectories.find(id=uuid4()) == []
    assert found == {first: [1, 2, 3], second: [1, 2, 3, 4]}
    assert [cycle.number for cycle in one.cycles] == [1, 2, 3, 4]


def test_things_are_counted_by_what_they_belong_to(core):
    trajectory_id = core.desk.do(start_command()).value
    other = core.desk.do(start_command(coachee_name="Bo Visser")).value
    for words, owner in (("a", trajectory_id), ("b", trajectory_id), ("c", other)):
        core.desk.do(AddGoal(owner, words))
    with core.desk._world.open_unit() as unit:
        assert unit.goals.tally("trajectory_id") == {trajectory_id: 2, other: 1}
        assert unit.goals.tally("trajectory_id", text="b") == {trajectory_id: 1}


def test_times_and_places_of_a_plan_are_there_again(core):
    trajectory_id = core.desk.do(start_command()).value
    cycle = core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id
    days = START + timedelta(days=7), START + timedelta(days=9)
    plan = PlanCycle(trajectory_id, cycle, *days, time(9), time(15, 30), "Rekenen", "lokaal 4")
    core.desk.do(plan)
    kept = core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0]
    assert (kept.planned_at, kept.planned_debrief_at) == (time(9), time(15, 30))
    assert (kept.lesson, kept.room) == ("Rekenen", "lokaal 4")
    core.desk.do(PlanCycle(trajectory_id, cycle, *days))  # says nothing of lesson and room
    kept = core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0]
    assert (kept.planned_at, kept.lesson) == (None, "Rekenen")
