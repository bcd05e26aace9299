"""A film of 45 minutes in a real vault, and its strips made as the studio makes them."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from beeldcoach import bootstrap
from beeldcoach.services import operations
from tests.bench._long_film import MINUTES, long_film
from tests.fakes import ScriptedPrompter
from tests.ui.pages.studio_case import film_in
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session
from ui.viewmodels.studio_strips import Source, StudioStrips

PATIENCE_S = 180
LENGTH_MS = MINUTES * 60_000


class Making:
    """One opening of the film: what was shown when, in seconds since it began."""

    def __init__(self, core: Any, session: Session, film_id: Any) -> None:
        self.strips = StudioStrips(session, self._fail, session)
        self.told: list[tuple[float, float, dict[str, Any]]] = []
        self.session = session
        self._core, self._film_id = core, film_id
        self._begun, self._work = time.perf_counter(), time.process_time()
        self.strips.found.connect(self._take)

    def open(self) -> "Making":
        """Look up what is kept."""
        self._begun, self._work = time.perf_counter(), time.process_time()
        self.strips.open(self._film_id, LENGTH_MS)
        self.until(lambda: not self.session.busy)
        return self

    def make(self, *, sound: bool) -> "Making":
        """Make what is not."""
        stream = operations.film_stream(self._core, self._film_id)
        self.told.clear()
        self._begun, self._work = time.perf_counter(), time.process_time()
        self.strips.make(Source(self._film_id, stream, sound, LENGTH_MS))
        return self

    def until(self, happened: Callable[[], Any]) -> None:
        """Wait in an event loop, as the window does; `QTest.qWait` would hold the interpreter."""
        begun, loop, look = time.perf_counter(), QEventLoop(), QTimer(interval=5)
        late = False

        def look_again() -> None:
            nonlocal late
            late = time.perf_counter() - begun > PATIENCE_S
            if late or happened():
                loop.quit()

        look.timeout.connect(look_again)
        look.start()
        loop.exec()
        look.stop()
        if late:
            raise TimeoutError

    def when(self, field: str, enough: Callable[[Any], bool]) -> tuple[float, float]:
        """Seconds, and seconds of processor time, until a field was shown that was enough."""
        for seconds, work, fields in self.told:
            if field in fields and enough(fields[field]):
                return round(seconds, 2), round(work, 2)
        raise LookupError(field)

    def _take(self, fields: dict[str, Any]) -> None:
        seconds = time.perf_counter() - self._begun
        self.told.append((seconds, time.process_time() - self._work, fields))

    def _fail(self, error: Exception) -> None:
        raise error


@contextmanager
def film_in_vault() -> Iterator[Callable[[], Making]]:
    """Yield what makes a new opening of the film in a vault in the temporary folder."""
    kept = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as name:
        folder = Path(name)
        core, _ = bootstrap.create(
            folder / "Kluis.beeldcoach", "vier fietsen naast de oude kastanje", work_factor=10
        )
        film_id = film_in(core, long_film().read_bytes())
        lanes = {Lane.DESK: ThreadPoolExecutor(1), Lane.MEDIA: ThreadPoolExecutor(2)}
        preferences = Preferences.in_file(folder / "settings.ini")
        session = Session(core, lanes, ScriptedPrompter(), preferences)
        try:
            yield lambda: Making(core, session, film_id)
        finally:
            session.cancel_all()
            for lane in lanes.values():
                lane.shutdown()
            core.close()
    del kept


def figure(name: str, seconds: float, **more: Any) -> dict[str, Any]:
    """A figure in seconds, beside an aim."""
    told = {"name": name, "value": seconds, "unit": "s", "peer": None, "peer_value": None}
    return {**told, "ratio": None, **more}
