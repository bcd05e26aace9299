"""A studio with a film of 45 minutes in full HD and ten thousand annotations, for the benches."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from beeldcoach import bootstrap
from beeldcoach.domain.annotation import Moment
from beeldcoach.services.progress import Silent
from beeldcoach.storage import tables
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.unit_of_work import SqlUnit
from beeldcoach.storage.vault import Vault
from tests.bench._long_film import MINUTES, long_film
from tests.fakes import ScriptedPrompter, SetClock
from tests.ui.pages.studio_case import film_in
from ui import theme
from ui.navigation import Location
from ui.pages.studio_page import StudioPage
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session

ANNOTATIONS, FEW = 10_000, 100
LENGTH_MS = MINUTES * 60_000
PASSPHRASE = "vier fietsen"
SIZE = (1280, 720)
PATIENCE_S = 60.0
CODES = (
    *("look", "turn", "nod", "repeat", "name", "look_round"),
    *("give_turn", "share_turns", "propose", "choice", "initiative"),
)


class Bench:
    """The page as in the application: its work on threads, the film out of the vault."""

    def __init__(self, folder: Path, annotations: int) -> None:
        self.core, _ = bootstrap.create(folder / "Kluis.beeldcoach", PASSPHRASE, work_factor=4)
        self.film_id = film_in(self.core, b"a placeholder")
        self._bind(folder / "Kluis.beeldcoach", long_film(), annotations)
        self.lanes = {lane: ThreadPoolExecutor(1) for lane in Lane}
        preferences = Preferences.in_file(folder / "settings.ini")
        self.session = Session(self.core, self.lanes, ScriptedPrompter(), preferences)
        self.page = StudioPage(self.session)
        self.page.resize(*SIZE)
        self.page.show()
        self.page.activateWindow()

    def _bind(self, folder: Path, film: Path, annotations: int) -> None:
        with film.open("rb") as stream:
            stored = self.core.objects.put(stream, film.stat().st_size, Silent())
        self.core.close()
        vault = Vault.unlock(folder, PASSPHRASE)
        engine = open_engine(vault.database_path, vault.database_key)
        with SqlUnit(engine, SetClock(), vault.objects) as unit:
            kept = unit.films.get(self.film_id)
            kept.object_id, kept.plaintext_size = stored.id, stored.plaintext_size
            kept.ciphertext_size = stored.ciphertext_size
            kept.header_digest, kept.content_digest = stored.header_digest, stored.content_digest
            kept.duration_ms, kept.width, kept.height = LENGTH_MS, 1920, 1080
            kept.has_sound = True
            unit.films.save(kept)
            unit.commit()
        engine.dispose()
        vault.close()
        self.core = bootstrap.unlock(folder, PASSPHRASE)
        self.annotations = 0
        self.fill(annotations)

    def fill(self, annotations: int) -> None:
        """Code the film until it has so many annotations; while it is closed."""
        rows = list(self._moments(annotations))[self.annotations :]
        with self.core.desk._world.open_unit() as unit:
            unit._connection.execute(insert(tables.moments), rows)
            unit.commit()
        self.annotations = annotations

    def _moments(self, count: int) -> Iterator[dict[str, Any]]:
        """Spread unevenly but repeatably over the film, every seventh with a length."""
        for n in range(count):
            start = (n * 7_919 * 41 + n * n % 977 * 13) % LENGTH_MS
            end = start + 1_000 + n % 9 * 500 if n % 7 == 0 else None
            moment = Moment(uuid4(), self.film_id, start, end, CODES[n % len(CODES)], f"noot {n}")
            yield {column.name: getattr(moment, column.name) for column in tables.moments.columns}

    def open(self) -> float:
        """Open the film; seconds until film, list and timeline are painted."""
        surface, timeline = self.page.stage.surface, self.page.timeline
        picture = Painted(surface, when=lambda: surface.has_picture)
        codes = Painted(
            timeline.viewport(), when=lambda: len(timeline.state.codes) >= self.annotations
        )
        begun = time.perf_counter()
        self.page.come(Location("studio", self.film_id))
        self.until(lambda: picture.all_painted and codes.all_painted)
        assert self.page.player.is_loaded
        assert self.page.column.moments.model().rowCount() >= self.annotations
        return time.perf_counter() - begun

    def leave(self) -> None:
        """Close the film and wait until it is closed."""
        self.page.go()
        self.until(lambda: not self.page.player._reels and not self.session.busy)

    def until(self, happened: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
        """Run the event loop until something happened."""
        late = time.monotonic() + seconds
        while not happened() and time.monotonic() < late:
            QApplication.processEvents()
            time.sleep(0.0005)

    def rest(self, seconds: float) -> None:
        """Run the event loop for a while."""
        self.until(lambda: False, seconds)

    def play(self, seconds: float) -> None:
        """Run the event loop as the application does, without looking at the clock meanwhile."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def close(self) -> None:
        """Let go of everything."""
        if self.page.model.film_id is not None:
            self.leave()
        for lane in self.lanes.values():
            lane.shutdown()
        self.core.close()


class Painted(QObject):
    """Whether widgets were painted since it was asked last, while a condition held."""

    def __init__(self, *widgets: QObject, when: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._when = when
        self._widgets = {id(widget): widget for widget in widgets}
        self._left = set(self._widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def clear(self) -> None:
        """Wait for all of them once more."""
        self._left = set(self._widgets)

    @property
    def all_painted(self) -> bool:
        """Whether each was painted."""
        return not self._left

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._when():
            self._left.discard(id(watched))
        return False


@contextmanager
def studio(annotations: int = ANNOTATIONS) -> Iterator[Bench]:
    """A studio, not yet opened."""
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), annotations)
        try:
            yield bench
        finally:
            bench.close()


def figure(name: str, value: float, unit: str, **more: Any) -> dict[str, Any]:
    """The figures of a run, as `tests.bench` prints them."""
    told = {"name": name, "value": round(value, 2), "unit": unit}
    return told | {"peer": None, "peer_value": None, "ratio": None} | more
