"""The keys of the studio as papers of the practice: nobody is named, or they stay in."""

import pytest

from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.errors import NotAKeySet, SourceUnreadable
from beeldcoach.services.key_papers import FILE_LIMIT, NamedByKeys, StartKeys, read_keys
from tests.factories import start_command
from tests.reports import samples


def told(store):
    with store.open() as unit:
        return list(unit.ledger.entries())


def test_a_release_of_keys_is_about_nobody(desk, store):
    desk.do(start_command())
    before = len(told(store))
    release = desk.do(
        StartKeys("a" * 64, "aankijken\nbeurt geven", "nl", "toetsen.json")
    ).value.release
    (entry,) = told(store)[before:]
    assert entry.kind is EntryKind.RELEASE_STARTED
    assert (entry.body["row"], entry.body["material"]) == (18, ["keys", "", 1])
    assert entry.body["trajectory_id"] is None
    assert release.request.recipient.name == "toetsenbord van de coach"


def test_a_code_that_names_a_pupil_keeps_the_sheet_in(desk, store):
    desk.do(start_command(coachee_name="Marit Jansen"))
    before = len(told(store))
    assert desk.ask(NamedByKeys("Marit kijkt\nknikt")) == ("Marit",)
    assert desk.ask(NamedByKeys("kijkt\nknikt")) == ()
    with pytest.raises(ReleaseRefused):
        desk.do(StartKeys("a" * 64, "Marit kijkt", "nl"))
    assert len(told(store)) == before


def test_the_words_of_a_sheet_that_the_coach_may_have_written_are_the_lens_and_its_codes():
    assert samples.key_sheet().own_words.split("\n") == [
        "Basiscommunicatie",
        "aankijken",
        "*initiatief* #kind",
    ]


def test_a_file_that_is_too_large_or_gone_is_not_read(tmp_path):
    large = tmp_path / "groot.json"
    large.write_bytes(b" " * (FILE_LIMIT + 1))
    with pytest.raises(NotAKeySet):
        read_keys(large)
    with pytest.raises(SourceUnreadable):
        read_keys(tmp_path / "weg.json")
    large.write_bytes(b"{}")
    assert read_keys(large) == b"{}"
