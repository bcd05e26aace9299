"""Bench: from the start of the process to the unlock screen painted, with a vault that is there."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ROUNDS = 7
WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "UnlockPage":
            print("painted", flush=True)
            app.removeEventFilter(self)
            app.quit()
        return False

watch = Watch()
app.installEventFilter(watch)
from ui.__main__ import main
sys.exit(main(["--vault", sys.argv[1], "--settings", sys.argv[2]]))
"""


def measure() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "Kluis.beeldcoach"
        _make(vault)
        seconds = [_start(vault, Path(folder) / "settings.ini") for _ in range(ROUNDS)]
    return {
        "name": "startup",
        "value": round(statistics.median(seconds), 3),
        "unit": "s",
        "peer": None,
        "peer_value": None,
        "ratio": None,
        "rounds": [round(s, 3) for s in seconds],
    }


def _make(vault: Path) -> None:
    from beeldcoach import bootstrap

    core, _ = bootstrap.create(vault, "vier fietsen naast de oude kastanje", work_factor=10)
    core.close()


def _start(vault: Path, settings: Path) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begun = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-c", WATCH, str(vault), str(settings)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    assert child.stdout is not None
    line = child.stdout.readline()
    seconds = time.perf_counter() - begun
    child.wait(timeout=30)
    child.stdout.close()
    assert line.strip() == "painted", "the unlock screen was never painted"
    return seconds
