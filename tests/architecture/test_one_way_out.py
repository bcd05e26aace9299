"""Nothing but the vault's own files, the outbox and the settings is ever written outside.

The sources are read for everything that can bring bytes out (`ways_out.py`): files of Python and
Qt, pictures, films, logs, printer, clipboard, drags, other programs and the net. Each place that
may is named here with what it calls and why; an allowance that nothing uses fails too.
"""

import ast
from pathlib import Path

import pytest

from tests.architecture.ways_out import writes

ROOT = Path(__file__).parents[2]
SOURCES = sorted(p for top in ("beeldcoach", "ui", "resources") for p in (ROOT / top).rglob("*.py"))

MEMORY = "into memory: an io.BytesIO or a QBuffer, for the outbox or the vault"
CHILD = "our own interpreter and module; what it gets goes through a pipe"
VAULT = "a file of the vault, encrypted"
ALLOWED = {
    "beeldcoach/demo_vault.py": ({"Path.rename"}, "the demo vault, made beside its place"),
    "beeldcoach/formats/boris_read.py": ({"GzipFile"}, "reads what was chosen to come in"),
    "beeldcoach/formats/csv_read.py": ({"csv"}, "reads text that is in memory"),
    "beeldcoach/formats/csv_write.py": ({"csv"}, "into memory, for the outbox"),
    "beeldcoach/formats/eaf_read.py": ({"urllib.parse"}, "takes addresses apart; fetches nothing"),
    "beeldcoach/formats/eaf_write.py": ({"urllib.parse"}, "puts addresses together"),
    "beeldcoach/media/copying.py": ({"save"}, MEMORY),
    "beeldcoach/media/probe.py": ({"Popen"}, CHILD),
    "beeldcoach/media/probe_child.py": ({"ctypes"}, "takes rights away from this process"),
    "beeldcoach/media/speech.py": ({"Popen"}, CHILD),
    "beeldcoach/media/upright.py": ({"save"}, MEMORY),
    "beeldcoach/media/writing.py": ({"open"}, "a film, to the file it is given: vault or outbox"),
    "beeldcoach/reports/figures.py": ({"save"}, MEMORY),
    "beeldcoach/reports/pdf.py": ({"Path.replace"}, "letters of a font; no path"),
    "beeldcoach/reports/docx.py": ({"save"}, MEMORY),
    "beeldcoach/reports/logo.py": ({"run", "save"}, f"{CHILD}; {MEMORY}"),
    "beeldcoach/storage/backup.py": (
        {"Path.replace", "mkdir"},
        "files of the vault, encrypted as they lie; made by the outbox, with a release",
    ),
    "beeldcoach/storage/backup_copying.py": (
        {"fdopen", "os.open"},
        "overwrites the database of an older backup with zeros",
    ),
    "beeldcoach/storage/restoring.py": ({"mkdir"}, VAULT),
    "beeldcoach/storage/database.py": ({"Path.replace", "backup", "mkdir", "open"}, VAULT),
    "beeldcoach/storage/durable.py": (
        {"Path.replace", "fdopen", "open", "os.open"},
        "what the vault and the outbox write files with",
    ),
    "beeldcoach/storage/hardening.py": ({"ctypes"}, "keeps this process out of core dumps"),
    "beeldcoach/storage/importing.py": ({"open"}, VAULT),
    "beeldcoach/storage/lock.py": ({"os.open"}, "the lock of the vault: a number"),
    "beeldcoach/services/processing_out.py": ({"csv"}, "into memory, for the outbox"),
    "beeldcoach/storage/object_store.py": ({"Path.replace", "mkdir"}, VAULT),
    "beeldcoach/storage/outbox.py": ({"Path.replace"}, "the one way out, with a release"),
    "beeldcoach/storage/repositories.py": ({"touch"}, "an image of before, for undo; no file"),
    "beeldcoach/storage/trailing.py": ({"Popen"}, CHILD),
    "beeldcoach/storage/unit_of_work.py": ({"save", "touch"}, "rows of the database"),
    "beeldcoach/storage/vault.py": ({"Path.rename", "mkdir"}, VAULT),
    "ui/application.py": ({"startDetached"}, "starts this program anew after locking"),
    "ui/clipboard.py": (
        {"QMimeData", "clipboard"},
        "released figures, with their release; emptied when the vault locks",
    ),
    "ui/dialogs/releasing_dialog.py": ({"openUrl"}, "the folder of what just went out"),
    "ui/entrance.py": ({"startDetached"}, "starts this program with the demo"),
    "ui/figures/sheet_picture.py": ({"save"}, MEMORY),
    "ui/models/code_rows.py": ({"QMimeData"}, "the number of a row, in a format of its own"),
    "ui/pages/lens_codes_pane.py": ({"setDragDropMode"}, "rows move inside their own list"),
    "ui/printing.py": (
        {"QPrintDialog", "QPrinter"},
        "the recovery sheet and released letters on paper, never to a file",
    ),
    "ui/player/reel.py": ({"ctypes"}, "types of Qt's own memory"),
    "ui/preferences.py": ({"QSettings"}, "window, language, keys: nothing about anybody"),
    "ui/tour.py": ({"TemporaryDirectory", "mkdir"}, "pictures of the demo dossier"),
    "ui/touring/hand.py": ({"save"}, "pictures of the demo dossier"),
    "ui/touring/journey.py": ({"write_bytes", "write_text"}, "files to import, on the tour"),
    "ui/viewmodels/consent_flows.py": ({"save"}, "a function of ours, which asks the outbox"),
    "ui/viewmodels/erasing.py": ({"save"}, "the same one, for the proof of an erasure"),
    "ui/viewmodels/work_photo.py": ({"save"}, MEMORY),
    "ui/widgets/key_groups.py": ({"clipboard"}, "reads it, to paste a recovery key"),
    "ui/widgets/scan_pages.py": ({"QPdfWriter"}, MEMORY),
    "ui/widgets/scan_picture.py": ({"save"}, MEMORY),
    "ui/widgets/signature_pad.py": ({"save"}, MEMORY),
}


def found_in(path):
    return {name for _, name in writes(ast.parse(path.read_text("utf-8")))}


def test_nothing_else_writes_outside_the_vault():
    found = {}
    for path in SOURCES:
        place = path.relative_to(ROOT).as_posix()
        more = found_in(path) - ALLOWED.get(place, (set(), ""))[0]
        if more:
            found[place] = more
    assert found == {}


@pytest.mark.parametrize("place", ALLOWED)
def test_each_allowance_is_used_and_has_its_reason(place):
    names, reason = ALLOWED[place]
    assert names <= found_in(ROOT / place)
    assert len(reason) > 10


PLANTED = """
open('x', 'w')
open('x', mode='ab')
open('x', mode)
Path('x').open('x')
io.open('x', 'r+')
gzip.open('x', 'wt')
os.open('x', os.O_WRONLY | os.O_CREAT)
os.fdopen(handle, 'wb')
p.write_text('')
p.write_bytes(b'')
p.touch()
p.mkdir()
p.rename(other)
p.replace(other)
p.hardlink_to(other)
os.replace(a, b)
os.rename(a, b)
os.link(a, b)
shutil.copy(a, b)
shutil.copyfile(a, b)
shutil.copytree(a, b)
shutil.move(a, b)
shutil.make_archive('x', 'zip')
tempfile.mkstemp()
tempfile.NamedTemporaryFile()
tempfile.TemporaryDirectory()
import csv
import sqlite3
live.backup(target)
zipfile.ZipFile('x', 'w')
tarfile.TarFile('x', 'w')
numpy.savez('x', a)
a.tofile('x')
numpy.memmap('x')
pickle.dump(a, file)
logging.FileHandler('x')
logging.handlers.RotatingFileHandler('x')
logging.basicConfig(filename='x')
faulthandler.enable(file)
av.open('x', 'w')
av.open(x, mode='w', format='mp4')
cv2.imwrite('x', a)
cv2.VideoWriter('x', 0, 1, s)
QFile('x')
QSaveFile('x')
QTemporaryFile()
QImageWriter('x')
image.save('x.png')
pixmap.save('x.png', 'PNG')
widget.grab().save('x.png')
QSvgGenerator()
QPdfWriter('x')
QPrinter()
QTextDocumentWriter('x')
QMediaRecorder()
QSettings()
QGuiApplication.clipboard().setText('x')
QApplication.clipboard()
QMimeData()
QDrag(widget)
view.setDragEnabled(True)
view.setDragDropMode(x)
subprocess.run(['cp', a, b])
subprocess.Popen(['cp', a, b])
os.system('cp')
QProcess.startDetached('cp')
QDesktopServices.openUrl(url)
webbrowser.open('x')
import socket
import urllib.request
from http import client
from PySide6.QtNetwork import QNetworkAccessManager
import requests
import ctypes
from shutil import copy as paste
from tempfile import mkstemp as somewhere
""".strip().splitlines()


@pytest.mark.parametrize("line", PLANTED)
def test_the_reading_of_the_sources_finds_each_way_out(line):
    assert list(writes(ast.parse(line))), f"{line} would go unseen"


@pytest.mark.parametrize(
    "line",
    [
        "open('x')",
        "path.open('rb')",
        "core.objects.open(stored)",
        "av.open(source, mode='r')",
        "text.replace('a', 'b')",
        "replace(thing, name='x')",
        "work.unit.films.save(film)",
        "painter.save()",
        "preferences.save()",
        "copy.deepcopy(thing)",
        "from urllib_like import x",
    ],
)
def test_what_writes_nothing_is_left_alone(line):
    assert list(writes(ast.parse(line))) == []


def test_the_outbox_writes_only_with_a_release_or_the_recovery_sheet():
    tree = ast.parse((ROOT / "beeldcoach/storage/outbox.py").read_text("utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    assert set(classes) == {"FileOutbox", "FilePart"}
    outbox = classes["FileOutbox"]
    public = {f.name: f for f in outbox.body if isinstance(f, ast.FunctionDef)}
    assert set(public) == {
        "__init__", "write", "begin", "begin_backup", "write_recovery_sheet", "sweep", "discard",
    }  # fmt: skip
    for name in ("write", "begin", "begin_backup"):
        assert [ast.unparse(a.annotation) for a in public[name].args.args[1:2]] == ["Release"]


@pytest.mark.parametrize("part", ["FilePart", "BackupPart"])
def test_only_the_outbox_makes_a_part_and_nothing_but_the_gate_lets_it_begin(part):
    makers = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == part
    ]
    assert makers == ["beeldcoach/storage/outbox.py"]
