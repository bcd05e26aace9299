"""The README's manual recovery, line by line, with the stock `age` program on a real vault."""

import io
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from beeldcoach import bootstrap
from beeldcoach.services.progress import Silent
from tests.factories import start_command

ROOT = Path(__file__).parents[2]
PASSPHRASE = "vier fietsen naast de oude kastanje"
FILM = bytes(range(256)) * 700  # more than two chunks
PATIENCE = 30  # seconds

pytestmark = pytest.mark.skipif(
    shutil.which("age") is None or sys.platform == "win32", reason="needs the age program"
)


@pytest.fixture
def made(tmp_path):
    """A closed vault with a film and a name in it: folder, recovery key, id of the film."""
    folder = tmp_path / "Kluis.beeldcoach"
    core, recovery = bootstrap.create(folder, PASSPHRASE, work_factor=10)
    core.desk.do(start_command())
    stored = core.objects.put(io.BytesIO(FILM), len(FILM), Silent())
    core.close()
    return folder, recovery, str(stored.id)


def commands():
    """Return the README's `age` lines, without their comments."""
    text = (ROOT / "README.md").read_text("utf-8").split("## Manual recovery")[1].split("\n## ")[0]
    lines = re.findall(r"^(age -d .*?)(?:\s+#.*)?$", text, re.MULTILINE)
    assert len(lines) == 4
    return lines


def typed(command, folder, secret):
    """Run a command at a terminal of its own, type the secret when asked; return what it said."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execvp("sh", ["sh", "-c", command])  # noqa: S606
    said, sent, end = b"", False, time.monotonic() + PATIENCE
    try:
        while time.monotonic() < end and select.select([terminal], [], [], PATIENCE)[0]:
            said += _read(terminal)
            if not sent and b"passphrase" in said.lower():
                os.write(terminal, secret.encode() + b"\n")
                sent = True
            if os.waitpid(pid, os.WNOHANG) != (0, 0):
                break
    finally:
        os.close(terminal)
    assert sent, said
    return said


def _read(terminal):
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the other side is closed
        time.sleep(0.05)
        return b""


def run(command, folder):
    done = subprocess.run(  # noqa: S602  the line as the README has it
        command, shell=True, cwd=folder, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def recovered(folder, opened_by, secret, film_id):
    """Go through the README; return the film and the words in the database's schema."""
    first, key, film, database_key = commands()
    typed(first.replace("identity.pass", opened_by), folder, secret)
    assert (folder / "v.txt").read_text().startswith("AGE-SECRET-KEY-1")

    def filled(line):
        return line.replace("xx/U", f"{film_id[:2]}/{film_id}").replace("/U.age", f"/{film_id}.age")

    run(filled(key), folder)
    run(filled(film), folder)
    return (folder / "film.mp4").read_bytes(), run(database_key, folder).strip()


@pytest.mark.parametrize("way", ["identity.pass", "identity.recovery"])
def test_the_stock_program_gets_film_and_database_out(made, way):
    folder, recovery, film_id = made
    secret = PASSPHRASE if way == "identity.pass" else recovery
    film, key = recovered(folder, way, secret, film_id)
    assert film == FILM
    assert re.fullmatch("[0-9a-f]{64}", key)
    names = run_readme_python(folder, key)
    assert any("people" in statement for statement in names)


def run_readme_python(folder, key):
    """Run the README's lines of Python on the database; return what they print."""
    text = (ROOT / "README.md").read_text("utf-8")
    (lines,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    told = subprocess.run(
        [sys.executable, "-c", lines.replace("the 64 characters", key)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.splitlines()


def test_a_wrong_passphrase_gets_nothing_out(made):
    folder, _recovery, _film = made
    said = typed(commands()[0], folder, "iets anders")
    assert b"incorrect passphrase" in said
    assert not (folder / "v.txt").read_text()


def test_the_page_about_the_format_has_the_same_commands():
    page = (ROOT / "docs/vault-format.md").read_text("utf-8")
    assert all(line in page for line in commands())
