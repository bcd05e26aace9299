"""Starts the real application in a process of its own, in folders of its own."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 120  # seconds for a whole journey of a process on a busy machine
PLACES = {
    "HOME": "home", "TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime",
}  # fmt: skip


@dataclass
class Machine:
    """A computer with nothing on it, below one folder."""

    folder: Path
    own: dict[str, str] = field(default_factory=dict)

    def __post_init__(self):
        for name in {*PLACES.values(), "out"}:
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)

    @property
    def environment(self):
        places = {name: str(self.folder / place) for name, place in PLACES.items()}
        quiet = {"QT_QPA_PLATFORM": "offscreen", "BEELDCOACH_OUT": str(self.folder / "out")}
        return os.environ | places | quiet | self.own

    @property
    def settings(self):
        return self.folder / "config" / "beeldcoach.ini"

    def start(self, deed, *arguments):
        """Start the application and do `deed` of `inside.py` there; returns the process.

        What it says goes to files: after a lock the new process goes on writing to them.
        """
        command = [sys.executable, str(ROOT / "tests/journeys/inside.py"), deed, "--"]
        command += ["--settings", str(self.settings), "--language", "en", *arguments]
        with self._file("out").open("wb") as out, self._file("err").open("wb") as err:
            return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=out, stderr=err)

    def run(self, deed, *arguments):
        """Do `deed` and return what it said, line by line, once the process has ended well."""
        process = self.start(deed, *arguments)
        code = process.wait(PATIENCE)
        assert code == 0, (code, self.said[-5:], self.complained[-2000:])
        return self.said

    def _file(self, kind):
        return self.folder / f"told.{kind}"

    @property
    def said(self):
        return self._file("out").read_text("utf-8").splitlines()

    @property
    def complained(self):
        return self._file("err").read_text("utf-8")

    def until_said(self, word):
        """Wait for a line of the process."""
        wait_for(lambda: word in self.said or self._gave_up(), f"{word!r}")
        assert word in self.said, self.said[-3:]

    def _gave_up(self):
        return any(line.startswith("failed") for line in self.said)

    def instances(self):
        """Return the ids of the applications that run here, other than by `inside.py`."""
        return [pid for pid, words in self._processes() if words[1:3] == ["-m", "ui"]]

    def everyone(self):
        """Return the ids of all processes that were started here."""
        return [pid for pid, _words in self._processes()]

    def _processes(self):
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if entry.name.isdigit():
                    words = (entry / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
                    if any(word.startswith(str(self.folder)) for word in words):
                        yield int(entry.name), words

    def end_all(self):
        """End what was started here."""
        for pid in self.everyone():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def wait_for(found, what, patience=PATIENCE):
    """Wait until `found` is true."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found():
            return
        time.sleep(0.1)  # another process: there is no signal to wait on
    raise AssertionError(f"never came: {what}")
