"""Bench: from opening a film to its first frame shown, out of the vault against a plain file."""

import io
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from beeldcoach.storage.age import Reader, encrypt
from beeldcoach.storage.age_recipients import X25519Identity
from ui.player.player import Player
from ui.player.surface import Surface

ROOT = Path(__file__).parents[2]
FILMS = (
    ROOT.parent / "shared/data/video/good/classroom_1080p25_speech.mp4",
    ROOT / "resources/demo/demo_film.mp4",
)
ROUNDS = 15
PATIENCE_MS = 20_000


class Show:
    """A player with a surface of the studio's size, to wait on."""

    def __init__(self, player: Player | None = None) -> None:
        self.player, self.surface = player or Player(), Surface()
        self.surface.resize(880, 495)
        self.surface.show()
        self.player.attach(self.surface)

    def wait(self, signal: Any, start: Callable[[], None]) -> float:
        """Seconds from `start` until the signal."""
        loop, late = QEventLoop(), []
        signal.connect(loop.quit)
        QTimer.singleShot(PATIENCE_MS, loop, lambda: (late.append(1), loop.quit()))
        begun = time.perf_counter()
        start()
        loop.exec()
        signal.disconnect(loop.quit)
        if late:
            raise TimeoutError
        return time.perf_counter() - begun

    def load(self, open_film: Callable[[], io.RawIOBase]) -> float:
        """Load a film; seconds until its first picture."""
        return self.wait(self.surface.shown, lambda: self.player.load(open_film, has_sound=False))

    def unload(self) -> None:
        """Let go of the film and wait until it is closed."""
        self.wait(self.player.unloaded, self.player.unload)


def film() -> Path:
    """The film to measure with."""
    return next(path for path in FILMS if path.exists())


def application() -> QCoreApplication:
    """The application, made when there is none."""
    return QApplication.instance() or QApplication([])


def ways(folder: Path) -> dict[str, Callable[[], io.RawIOBase]]:
    """Two ways to open the same film: out of the vault, and as it is."""
    identity, sealed = X25519Identity.generate(), folder / "film.age"
    with film().open("rb") as source, sealed.open("wb") as target:
        encrypt(source, target, [identity.recipient])

    def vault() -> io.RawIOBase:
        return Reader(sealed.open("rb", buffering=0), [identity])

    def plain() -> io.RawIOBase:
        return io.FileIO(film())

    return {"vault": vault, "plain": plain}


def result(name: str, seconds: dict[str, list[float]]) -> dict[str, object]:
    """The figures of a run: medians in milliseconds, and ours by theirs."""
    ours, peer = (statistics.median(seconds[way]) * 1000 for way in ("vault", "plain"))
    return {
        "name": name,
        "value": round(ours, 1),
        "unit": "ms",
        "peer": "the same film as a plain file",
        "peer_value": round(peer, 1),
        "ratio": round(ours / peer, 2),
    }


def measure() -> dict[str, object]:
    """Median time to the first picture, alternating between the two ways."""
    from tempfile import TemporaryDirectory

    kept = application()
    seconds: dict[str, list[float]] = {"vault": [], "plain": []}
    with TemporaryDirectory() as folder:
        show, opened = Show(), ways(Path(folder))
        for turn in range(ROUNDS + 1):
            for way, open_film in opened.items():
                took = show.load(open_film)
                show.unload()
                if turn:  # the first also loads Qt's plugin
                    seconds[way].append(took)
        show.surface.close()
    del kept
    return result("first_frame", seconds)


if __name__ == "__main__":
    print(measure())
