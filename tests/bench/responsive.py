"""Bench: the longest gap of a 10 ms heartbeat on the UI thread during import, report and release.

The real lanes, a real vault, a film of 300 MB (the demo film with room behind it).
"""

import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from beeldcoach import bootstrap, demo_dossier
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.services import operations
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.reporting import ReportPages
from resources import path
from tests.fakes import ScriptedPrompter
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

FILM_BYTES = 300_000_000
BEAT_MS = 10
PREVIEWS = 5


class Heartbeat:
    """Ticks on the UI thread and keeps the gaps, by what was going on."""

    def __init__(self) -> None:
        self.gaps: dict[str, list[float]] = {}
        self.name, self._last = "", 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def watch(self, name: str) -> None:
        self.name, self._last = name, time.perf_counter()
        self.gaps[name] = []
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps[self.name].append((now - self._last) * 1000)
        self._last = now


def measure() -> dict[str, Any]:
    app = QApplication.instance() or QApplication([])
    assert app is not None
    with tempfile.TemporaryDirectory() as folder:
        heart = _run(Path(folder))
    longest = {name: round(max(gaps), 1) for name, gaps in heart.gaps.items()}
    return {
        "name": "responsive",
        "value": max(longest.values()),
        "unit": "ms",
        "peer": None,
        "peer_value": None,
        "ratio": None,
        "longest": longest,
    }


def _run(folder: Path) -> Heartbeat:
    core, _ = bootstrap.create(folder / "Kluis.beeldcoach", "vier fietsen", work_factor=10)
    demo_dossier.build(core, core.clock.today())
    film = folder / "klas.mp4"
    content = path("demo", "demo_film.mp4").read_bytes()
    room = FILM_BYTES - len(content)
    film.write_bytes(content + room.to_bytes(4, "big") + b"free" + bytes(room - 8))
    lanes = {Lane.DESK: ThreadPoolExecutor(1), Lane.MEDIA: ThreadPoolExecutor(2)}
    preferences = Preferences.in_file(folder / "settings.ini")
    session = Session(core, lanes, ScriptedPrompter(), preferences)
    heart = Heartbeat()
    rows = {row.name: row for row in core.desk.ask(ShowHome()).rows}
    peter = rows["Peter Hoekstra"].id
    _import(session, film, heart)
    _report(session, peter, heart)
    _release(session, peter, folder, heart)
    for lane in lanes.values():
        lane.shutdown()
    core.close()
    return heart


def _import(session: Session, film: Path, heart: Heartbeat) -> None:
    core = session.core

    def flow():
        _facts, size = yield session.media(lambda _: operations.probe_film(core, film))
        yield session.media(lambda p: operations.store_film(core, film, size, p))

    _spin(session, flow(), heart, "import")


def _report(session: Session, trajectory_id: Any, heart: Heartbeat) -> None:
    def flow():
        for _ in range(PREVIEWS):
            document = yield session.ask(ReportPages(trajectory_id))
            yield session.media(lambda _, d=document: operations.preview(session.core, d, 110))

    _spin(session, flow(), heart, "report")


def _release(session: Session, trajectory_id: Any, folder: Path, heart: Heartbeat) -> None:
    core = session.core
    page = core.desk.ask(ShowConsent(trajectory_id, "nl"))
    own = Recipient(page.coachee_key, page.name)
    ask = AskGate(trajectory_id, Purpose.COPY_OWN, own, "report")

    def flow():
        for number in range(PREVIEWS):
            to = folder / f"{number}.pdf"
            yield session.desk(lambda p, to=to: operations.let_out(core, ask, to, p))

    _spin(session, flow(), heart, "release")


def _spin(session: Session, flow: Any, heart: Heartbeat, name: str) -> None:
    loop, failures = QEventLoop(), []

    def failed(error: Exception) -> None:
        failures.append(error)
        loop.quit()

    heart.watch(name)
    runner = session.start(flow, failed)
    runner.finished.connect(loop.quit)
    loop.exec()
    if failures:
        raise failures[0]
