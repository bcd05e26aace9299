"""Every way out of the vault on a full disk, cancelled and killed: all of it is out, or nothing."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.formats.files import Format
from beeldcoach.services.annotations_asked import AnnotationsAsked
from beeldcoach.services.annotations_out import annotations_out
from beeldcoach.services.calendar import Wish
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.errors import CannotWrite, DiskFull
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.key_papers import KeysPaper, key_sheet_out, keys_out
from beeldcoach.services.lens_out import let_out_lens
from beeldcoach.services.letter_release import letter_out
from beeldcoach.services.letters import StartLetter
from beeldcoach.services.operations import let_out, let_out_calendar
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Cancelled, Silent
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from beeldcoach.services.watching import AddMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored
from tests.fakes import SetClock
from tests.reports import samples
from tests.vaults import new_core

PASSPHRASE = "vier fietsen naast de oude kastanje"
ROOT = Path(__file__).parents[2]
WAYS = (
    "brief.pdf", "brief.docx", "agenda.ics", "inzage.pdf", "toetsen.json", "blad.pdf",
    "kijkwijzer.json", "les.eaf", "les.boris.gz", "les.csv", "les.vtt",
)  # fmt: skip
DONE, ABORTED = EntryKind.RELEASE_DONE, EntryKind.RELEASE_ABORTED
BOTH = [EntryKind.RELEASE_STARTED, DONE]


def begin(folder):
    core = new_core(folder, PASSPHRASE, SetClock())
    made = core.desk.do(start_command()).value
    cycle = core.desk.ask(ShowDossier(made, "nl")).cycles[0].id
    core.desk.do(PlanCycle(made, cycle, date(2026, 12, 1), date(2026, 12, 3)))
    core.desk.do(StartLetter(made, "class", "nl"))
    core.desk.do(HoldIntake(made, START))
    core.desk.do(RecordPupilBasis(made, "consent", START))
    agree_to_work(core.desk, made)
    film = RegisterFilm(made, cycle, START + timedelta(days=2), "les.mp4", FACTS, stored())
    core.desk.do(AddMoment(core.desk.do(film).value, 1_000, None, "nod"))
    return core


def out(core, path, progress):
    """Let one thing out, of the kind that the name of the file says."""
    (row,) = core.desk.ask(ShowHome()).rows
    if path.suffix == ".ics":
        return let_out_calendar(core, Wish(), path, progress)
    if path.suffix == ".json":
        if path.stem == "kijkwijzer":
            return let_out_lens(core, "icalt", "nl", path, progress)
        return keys_out(core, KeysPaper(b"{}", "", "nl"), path, progress)
    if path.stem == "blad":
        return key_sheet_out(core, samples.key_sheet(), path, progress)
    if path.stem == "les":
        return annotations_out(core, her_annotations(core, row, path), path, progress)
    if path.stem == "brief":
        with core.desk._world.open_unit() as unit:
            (letter,) = unit.letters.find(kind="class")
        anyone = Recipient("general:class", "de klas")
        ask = AskGate(row.id, Purpose.PRACTICE_PAPER, anyone, "letter", letter_id=letter.id)
        return letter_out(core, ask, path, progress)
    her = core.desk.ask(ShowDossier(row.id, "nl")).trajectory.coachee_id
    ask = AskGate(
        None,
        Purpose.COPY_OWN,
        Recipient(f"person:{her}", row.name),
        "person_file",
        person_id=her,
        identity_checked=True,
    )
    return let_out(core, ask, path, progress)


def her_annotations(core, row, path):
    """Ask the gate about her own copy of the annotations of her film."""
    dossier = core.desk.ask(ShowDossier(row.id, "nl"))
    form = next(form for form in Format if path.name.endswith(form.suffix))
    asked = AnnotationsAsked(dossier.cycles[0].film.id, form)
    her = Recipient(f"person:{dossier.trajectory.coachee_id}", row.name)
    return AskGate(row.id, Purpose.COPY_OWN, her, "annotations", annotations=asked)


def told(core):
    """What the ledger says of releases, in order."""
    with core.desk._world.open_unit() as unit:
        return [e.kind for e in unit.ledger.entries() if e.kind.value.startswith("release")]


@pytest.fixture
def core(tmp_path):
    core = begin(tmp_path / "Kluis.beeldcoach")
    yield core
    core.close()


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("way", WAYS)
def test_the_ledger_knows_before_the_first_byte_and_after_the_last(core, outside, monkeypatch, way):
    seen = []
    write = core.outbox.write

    def looking(release, content, destination):
        seen.append((told(core), destination.exists()))
        return write(release, content, destination)

    monkeypatch.setattr(type(core.outbox), "write", lambda _, *given: looking(*given))
    out(core, outside / way, Silent())
    assert seen == [([EntryKind.RELEASE_STARTED], False)]
    assert told(core) == BOTH
    assert [path.name for path in outside.iterdir()] == [way]


class Cancelling(Silent):
    """Cancels at one of the places where it is asked."""

    def __init__(self, place):
        self.left = place

    def check(self):
        self.left -= 1
        if not self.left:
            raise Cancelled


@pytest.mark.parametrize(("way", "place"), [(w, 1) for w in WAYS] + [("brief.pdf", 2)])
def test_what_is_cancelled_leaves_nothing(core, outside, way, place):
    with pytest.raises(Cancelled):
        out(core, outside / way, Cancelling(place))
    assert list(outside.iterdir()) == []
    assert told(core) == [EntryKind.RELEASE_STARTED, ABORTED]


@pytest.mark.parametrize("way", WAYS)
def test_where_nothing_can_be_written_nothing_is_left(core, outside, way):
    with pytest.raises(CannotWrite):
        out(core, outside / "nowhere" / way, Silent())
    assert list(outside.iterdir()) == []
    assert told(core) == [EntryKind.RELEASE_STARTED, ABORTED]


@pytest.fixture
def full_disk(tmp_path):
    """A small file system with no room left."""
    place = tmp_path / "full"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", place]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("needs the right to mount")
    with (place / "filler").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.mark.parametrize("way", WAYS)
def test_on_a_full_disk_nothing_is_left(core, full_disk, way):
    with pytest.raises(DiskFull):
        out(core, full_disk / way, Silent())
    assert [path.name for path in full_disk.iterdir()] == ["filler"]
    assert told(core) == [EntryKind.RELEASE_STARTED, ABORTED]


@pytest.mark.parametrize("way", WAYS)
def test_a_file_of_before_stays_when_it_does_not_come_to_a_new_one(core, full_disk, way):
    (full_disk / "filler").unlink()
    (full_disk / way).write_bytes(b"of before")
    with (full_disk / "filler").open("wb") as file:
        file.write(bytes(os.statvfs(full_disk).f_bavail * os.statvfs(full_disk).f_frsize))
    with pytest.raises(DiskFull):
        out(core, full_disk / way, Silent())
    assert (full_disk / way).read_bytes() == b"of before"


KILLED = f"""
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from beeldcoach import bootstrap
from beeldcoach.services.progress import Silent
from beeldcoach.storage import durable
from tests.fakes import SetClock
from tests.reports import samples
from tests.storage.test_ways_out import out
core = bootstrap.unlock(Path(sys.argv[1]), {PASSPHRASE!r}, clock=SetClock())
durable.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
out(core, Path(sys.argv[2]), Silent())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as on POSIX")
@pytest.mark.parametrize("way", WAYS)
def test_killed_on_the_way_the_half_is_gone_at_the_next_unlock_and_told(core, outside, way):
    folder = core.folder
    core.close()
    other = outside / "boodschappen.part"
    other.write_bytes(b"of the coach")
    command = [sys.executable, "-c", KILLED, str(folder), str(outside / way)]
    done = subprocess.run(command, cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert {path.name for path in outside.iterdir()} == {f"{way}.part", other.name}
    with closing(bootstrap.unlock(folder, PASSPHRASE, clock=SetClock())) as again:
        assert [path.name for path in outside.iterdir()] == [other.name]
        (entry,) = again.desk.ask(UnfinishedReleases())
        assert entry.kind is EntryKind.RELEASE_STARTED


def test_what_the_gate_refuses_is_in_no_ledger_and_no_folder(core, outside):
    (row,) = core.desk.ask(ShowHome()).rows
    board = Recipient("board:1", "Stichting De Meander")
    ask = AskGate(row.id, Purpose.REPORT_TO_BOARD, board)
    with pytest.raises(ReleaseRefused):
        let_out(core, ask, outside / "verslag.pdf", Silent())
    assert list(outside.iterdir()) == []
    assert told(core) == []


@pytest.mark.parametrize(
    ("way", "recipient"),
    [
        ("brief.pdf", "de klas"),
        ("inzage.pdf", "Marit Jansen"),
        ("blad.pdf", "toetsenbord van de coach"),
    ],
)
def test_a_pdf_says_in_its_own_words_which_release_it_is_and_for_whom(
    core, outside, way, recipient
):
    out(core, outside / way, Silent())
    with core.desk._world.open_unit() as unit:
        number = next(e.seq for e in unit.ledger.entries() if e.kind is EntryKind.RELEASE_STARTED)
    with pikepdf.open(outside / way) as pdf, pdf.open_metadata() as described:
        assert described["dc:description"] == f"Vrijgave {number}, voor {recipient}"
