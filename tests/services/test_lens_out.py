"""A lens goes out as a file when it names nobody, with a release; the file comes back whole."""

import hashlib

import pytest

from beeldcoach.domain.errors import LensMissing, ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.errors import NotALens, SourceUnreadable
from beeldcoach.services.lens_editing import AddLens, FillCode, FillLens, KeepLens
from beeldcoach.services.lens_files import LENS_FILE_LIMIT
from beeldcoach.services.lens_out import NamesInLens, let_out_lens, read_lens_file
from beeldcoach.services.lenses import ShowOwnLens
from beeldcoach.services.progress import Silent
from tests.factories import start_command
from tests.fakes import SetClock
from tests.vaults import new_core


@pytest.fixture
def core(tmp_path):
    core = new_core(tmp_path / "Kluis.beeldcoach", "vier fietsen en een brug", SetClock())
    core.desk.do(start_command())
    yield core
    core.close()


@pytest.fixture
def own(core):
    return core.desk.do(AddLens("Mijn kring", "basiscommunicatie", "nl")).value


def releases(core):
    with core.desk._world.open_unit() as unit:
        return [e for e in unit.ledger.entries() if e.kind.value.startswith("release")]


def test_what_went_out_is_what_is_recorded_and_comes_back(core, own, tmp_path):
    file = tmp_path / "kring.json"
    number = let_out_lens(core, f"own:{own}", "nl", file, Silent())
    started, done = releases(core)
    assert (started.seq, started.kind, done.kind) == (
        number, EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE,
    )  # fmt: skip
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert started.body["digest"] == digest
    assert started.body["purpose"] == "practice_paper"
    came = core.desk.do(KeepLens(read_lens_file(file))).value
    first, second = (core.desk.ask(ShowOwnLens(each)).lens for each in (own, came))
    assert (first.codes, first.clusters, first.about) == (
        second.codes, second.clusters, second.about,
    )  # fmt: skip
    assert second.name == "Mijn kring 2"


@pytest.mark.parametrize(
    "change",
    [
        lambda own: FillLens(own, "about", "Voor de klas van Marit."),
        lambda own: FillLens(own, "name", "Kring De Wilgen"),
        lambda own: FillCode(own, "nod", "example", "zoals Jansen"),
        lambda own: FillCode(own, "nod", "name", "Marit knikt"),
    ],
)
def test_a_lens_that_names_somebody_stays_in(core, own, tmp_path, change):
    core.desk.do(change(own))
    assert core.desk.ask(NamesInLens(f"own:{own}", "nl"))
    with pytest.raises(ReleaseRefused) as refused:
        let_out_lens(core, f"own:{own}", "nl", tmp_path / "kring.json", Silent())
    assert refused.value.codes == ("no_names",)
    assert not (tmp_path / "kring.json").exists()
    assert releases(core) == []


def test_there_must_be_such_a_lens(core, tmp_path):
    with pytest.raises(LensMissing):
        let_out_lens(core, "onbekend", "nl", tmp_path / "kring.json", Silent())


def test_a_file_that_cannot_be_read_or_is_too_long_is_told(tmp_path):
    with pytest.raises(SourceUnreadable):
        read_lens_file(tmp_path / "weg.json")
    long = tmp_path / "lang.json"
    with long.open("wb") as file:
        file.truncate(50 * LENS_FILE_LIMIT)
    with pytest.raises(NotALens) as error:
        read_lens_file(long)
    assert error.value.reason == "too_large"
