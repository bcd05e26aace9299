"""The search index on the real database: found at once, gone at once, and quick."""

import pytest
from sqlalchemy import text

from beeldcoach import bootstrap
from beeldcoach.services.recording import AddGoal, ChangeGoal, FillField
from beeldcoach.services.searching import SearchAll
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.search_index import STATE
from beeldcoach.storage.vault import Vault
from tests.factories import start_command
from tests.fakes import SetClock
from tests.vaults import new_core

PASSPHRASE = "vier fietsen naast de oude kastanje"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Kluis.beeldcoach"


@pytest.fixture
def core(folder):
    core = new_core(folder, PASSPHRASE, SetClock())
    yield core
    core.close()


@pytest.fixture
def trajectory(core):
    return core.desk.do(start_command()).value


def found(core, words):
    return core.desk.ask(SearchAll(words, "nl"))


def texts(core, words):
    return ["".join(part for part, _ in hit.parts) for hit in found(core, words)]


def fill(core, trajectory, words, name="reason"):
    core.desk.do(FillField(trajectory, "intake", None, name, words))


@pytest.mark.parametrize("words", ["denktijd", "DENKT", "tijd", "Denktijd geven", "geven denktijd"])
def test_what_was_written_is_found_by_its_begin_its_inside_and_in_any_order(
    core, trajectory, words
):
    fill(core, trajectory, "Ik wil meer denktijd geven na een vraag")
    assert texts(core, words) == ["Ik wil meer denktijd geven na een vraag"]


def test_accents_do_not_matter(core, trajectory):
    fill(core, trajectory, "Zoë en Noé zijn één groepje")
    assert texts(core, "zoe noe een") == ["Zoë en Noé zijn één groepje"]


def test_a_hit_says_whose_it_is_and_where_it_stands(core, trajectory):
    fill(core, trajectory, "altijd dezelfde vijf")
    (hit,) = found(core, "dezelfde")
    assert (hit.kind, hit.name, hit.trajectory_id) == ("records", "Marit Jansen", trajectory)
    assert hit.place["form"] == "intake"
    assert hit.label
    assert ("dezelfde", True) in hit.parts


def test_people_and_schools_come_first(core, trajectory):
    fill(core, trajectory, "De collega van Jansen helpt mee")
    kinds = [hit.kind for hit in found(core, "jansen")]
    assert kinds == ["people", "records"]
    assert found(core, "wilgen")[0].kind == "schools"


def test_what_was_changed_or_undone_is_found_as_it_stands_now(core, trajectory):
    goal = core.desk.do(AddGoal(trajectory, "Ik wacht langer")).value
    assert texts(core, "wacht") == ["Ik wacht langer"]
    core.desk.do(ChangeGoal(goal, "Ik kijk rond", "pedagogical"))
    assert texts(core, "wacht") == []
    core.desk.undo()
    assert texts(core, "wacht") == ["Ik wacht langer"]
    core.desk.undo()
    assert texts(core, "wacht") == []


@pytest.mark.parametrize(
    "words", ["", "   ", '"', "*", "NEAR(", "a OR", "') DROP TABLE", "body:", "-", "\u200f", "👩‍🏫"]
)
def test_signs_are_no_language_of_their_own(core, trajectory, words):
    fill(core, trajectory, "drie tellen")
    assert isinstance(found(core, words), tuple)


def test_html_and_marks_are_words_like_others(core, trajectory):
    fill(core, trajectory, "<b>vet</b> \u202eomgekeerd\u202c 😀")
    assert texts(core, "vet") == ["<b>vet</b> \u202eomgekeerd\u202c 😀"]


def test_a_text_that_is_gone_leaves_no_word_in_the_index(core, folder, trajectory):
    fill(core, trajectory, "geheimzinnigwoord")
    fill(core, trajectory, "")
    core.close()
    vault = Vault.unlock(folder, PASSPHRASE)
    engine = open_engine(vault.database_path, vault.database_key)
    try:
        with engine.connect() as connection:
            blocks = connection.execute(text("SELECT block FROM search_fts_data")).scalars()
            assert not any(b"geheimzinnig" in bytes(block) for block in blocks)
    finally:
        engine.dispose()
        vault.close()


def test_a_vault_without_an_index_gets_one_at_unlock(core, folder, trajectory):
    fill(core, trajectory, "denktijd")
    core.close()
    vault = Vault.unlock(folder, PASSPHRASE)
    engine = open_engine(vault.database_path, vault.database_key)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM search_entries"))
        connection.execute(text("DELETE FROM settings WHERE name = :name"), {"name": STATE})
    engine.dispose()
    vault.close()
    again = bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())
    try:
        assert texts(again, "denktijd") == ["denktijd"]
    finally:
        again.close()
