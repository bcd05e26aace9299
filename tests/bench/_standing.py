"""A film of 45 minutes out of the vault in a player that stands still, for two benchmarks."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtTest import QTest

from beeldcoach.media.strip_maker import FilmStripMaker
from beeldcoach.storage.age import Reader, encrypt
from beeldcoach.storage.age_recipients import X25519Identity
from tests.bench._long_film import long_film
from tests.bench.first_frame import Show, application
from ui.player.player import Player

FRAME_MS = 40
PATIENCE_S = 10


@contextmanager
def standing(key_every: int | None = None) -> Iterator[Show]:
    """Yield a player with the film loaded; `key_every` as for `long_film`."""
    kept = application()
    film = long_film(key_every=key_every)
    with TemporaryDirectory() as folder:
        identity, sealed = X25519Identity.generate(), Path(folder) / "film.age"
        with film.open("rb") as source, sealed.open("wb") as target:
            encrypt(source, target, [identity.recipient])
        show = Show(Player(find=FilmStripMaker().finder))
        show.load(lambda: Reader(sealed.open("rb", buffering=0), [identity]))
        until(lambda: show.player._standing.is_ready)
        try:
            yield show
        finally:
            show.unload()
            show.surface.close()
    del kept


def places(show: Show, count: int) -> list[int]:
    """Times of frames all over the film, the same in every run."""
    frames = show.player.duration_ms // FRAME_MS
    return [at * 7_919 % frames * FRAME_MS for at in range(1, 10_000 * count, 10_000)]


def until(happened: Callable[[], bool]) -> float:
    """Seconds until something is so, the event loop running meanwhile."""
    begun = time.perf_counter()
    while not happened():
        QTest.qWait(1)
        if time.perf_counter() - begun > PATIENCE_S:
            raise TimeoutError
    return time.perf_counter() - begun


def shown(show: Show, ms: int, ask: Callable[[], None]) -> float:
    """Seconds from a wish until the frame of exactly that time is the one that is seen."""
    begun = time.perf_counter()
    ask()
    until(lambda: show.surface.last_time_ms == ms)
    return time.perf_counter() - begun


def figure(name: str, seconds: list[float], **more: Any) -> dict[str, Any]:
    """The median in milliseconds, and what BORIS needs for the same (`annotation.md`)."""
    peers = {"exact_seek": 221.0, "step_back": 492.0}
    value = round(statistics.median(seconds) * 1000, 1)
    ordered = sorted(seconds)
    return {
        "name": name,
        "value": value,
        "unit": "ms",
        "peer": "BORIS 9.15, 1280x720, on another day",
        "peer_value": peers[name],
        "ratio": round(value / peers[name], 2),
        "p95": round(ordered[int(0.95 * len(ordered))] * 1000, 1),
        **more,
    }
