"""Nothing about a person is readable outside the vault, nor in it without the key.

Markers stand in names, notes, the passphrase, the film's name and its metadata; the whole main
job is walked, and every file on the machine is searched for them.
"""

import subprocess
import sys
import zipfile
from contextlib import closing

import av
import pytest

from beeldcoach import bootstrap
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import FilmObject
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.searchable import SEARCHED
from beeldcoach.services.searching import SearchAll
from tests.journeys.marked import MARK
from tests.journeys.processes import ROOT, Machine

pytestmark = pytest.mark.xdist_group("no_plaintext")  # one walk serves them all

PATIENCE = 300  # seconds; it takes about one minute
SAVED = {  # what the coach saved
    "herstelsleutel.pdf", "ontvangstbewijs.pdf", "verslag.pdf",
    "brief.pdf", "brief.docx", "agenda.ics", "inzage.pdf", "kijkwijzer.json",
}  # fmt: skip
NOT_MARKED = {"marks", "moments", "phases", "stills"}  # what the walk does not come to
NAMELESS = ("brief.pdf", "brief.docx", "agenda.ics", "kijkwijzer.json")
COPIED = "schijf"  # holds a backup
PLACE = "+52.5168+006.0830/"


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    """The demo film with a title, a device and a place, as a telephone writes them."""
    path = tmp_path_factory.mktemp("card") / "film.mp4"
    tags = {"title": f"{MARK} groep 6", "comment": MARK, "make": MARK, "location": PLACE}
    with (
        av.open(str(ROOT / "resources/demo/demo_film.mp4")) as source,
        av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as target,
    ):
        target.metadata.update(tags)
        streams = {s.index: target.add_stream_from_template(s) for s in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                target.mux(packet)
    content = path.read_bytes()
    assert MARK.encode() in content
    assert PLACE.encode() in content
    return path


def forms(marker):
    """Return the marker as programs write texts."""
    texts = {marker, marker.lower(), marker.upper()}
    return [text.encode(coding) for text in texts for coding in ("utf-8", "utf-16-le", "utf-16-be")]


def found_in(content):
    return [m for text in (MARK, PLACE) for m in forms(text) if m in content]


@pytest.fixture(scope="module")
def walked(tmp_path_factory, film):
    """The machine after the whole main job, and what the process told."""
    machine = Machine(tmp_path_factory.mktemp("machine"))
    folder = machine.folder / "home" / "werk"
    folder.mkdir()
    told = subprocess.run(
        [sys.executable, str(ROOT / "tests/journeys/marked.py"), str(folder), str(film)],
        cwd=ROOT,
        env=machine.environment,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.returncode == 0, told.stderr[-1500:]
    return machine, folder, told


def test_no_file_outside_what_was_saved_holds_a_marker(walked):
    machine, folder, _told = walked
    files = [path for path in machine.folder.rglob("*") if path.is_file()]
    assert folder / "Kluis.beeldcoach/db/dossier.db" in files
    assert len([path for path in files if path.suffix == ".age"]) > 6
    assert list((folder / COPIED).glob("*/manifest.age"))
    guilty = [
        path
        for path in files
        if path.name not in SAVED and (found_in(path.read_bytes()) or found_in(str(path).encode()))
    ]
    assert not guilty


def test_what_names_nobody_holds_no_marker_either(walked):
    _machine, folder, _told = walked
    for name in NAMELESS:
        content = (folder / name).read_bytes()
        assert content
        if name.endswith(".docx"):
            with zipfile.ZipFile(folder / name) as parts:
                content = b"".join(parts.read(part) for part in parts.namelist())
        for person in ("Youssef", "Tijn", "Ria"):
            assert person.encode() not in content


def test_nothing_is_printed_that_holds_a_marker(walked):
    _machine, _folder, told = walked
    printed = b"\n".join(x for x in told.stdout.splitlines() if not x.startswith(b"wrote "))
    assert not found_in(printed + told.stderr)


def test_only_the_vault_the_settings_and_what_was_saved_were_ever_written(walked):
    """Also what was removed again: a temporary file with a name in it would have been readable."""
    _machine, folder, told = walked
    written = {
        line.removeprefix(b"wrote ").decode()
        for line in told.stdout.splitlines()
        if line.startswith(b"wrote ")
    }
    assert any("/media/" in path for path in written)
    laid_ready = {str(folder / f"{MARK} {n}.mp4") for n in (1, 2, 3)}
    laid_ready |= {
        str(folder / name) for name in ("boodschappen.mp4", "werk.jpg", "logo.jpg", "vakantie.ics")
    }
    saved = {str(folder / name) for name in SAVED}
    saved |= {f"{path}.part" for path in saved}
    others = {
        path
        for path in written - laid_ready - saved
        if not path.startswith(
            tuple(str(folder / name) for name in ("Kluis.beeldcoach", ".Kluis.beeldcoach", COPIED))
        )
        and path != "/dev/null"
    }
    assert not others


def test_the_markers_are_in_the_vault_for_who_has_the_passphrase(walked):
    """Else the search would find nothing because nothing was planted."""
    _machine, folder, _told = walked
    passphrase = f"vier fietsen naast de {MARK} linde"
    with closing(bootstrap.unlock(folder / "Kluis.beeldcoach", passphrase)) as core:
        rows = core.desk.ask(ShowHome()).rows
        assert len(rows) == 3
        assert all(MARK in row.name for row in rows)
        (row,) = (row for row in rows if row.name.endswith("na Vos"))
        kinds = {hit.kind for hit in core.desk.ask(SearchAll(MARK, "nl", limit=1000))}
        assert kinds == set(SEARCHED) - NOT_MARKED
        cycle = core.desk.ask(ShowDossier(row.id, "nl")).cycles[0]
        assert cycle.film is not None
        assert MARK in cycle.film.file_name
        with core.objects.open(core.desk.ask(FilmObject(cycle.film.id))) as film:
            assert set(found_in(film.read())) >= {MARK.encode(), PLACE.encode()}
