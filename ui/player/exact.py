"""Exact pictures of the film that stands still, found in a thread beside Qt's player.

One search is under way at a time and comes to its end, or held keys would show nothing; of those
asked meanwhile the newest stays. When nothing is asked for a while, the pictures before the one
that is seen are decoded, for steps back.
"""

from __future__ import annotations

import atexit
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtMultimedia import QVideoFrame

from beeldcoach.services.errors import NotAFilm, WorldError
from ui.player.film_frames import video_frame

if TYPE_CHECKING:
    from beeldcoach.services.ports import FilmPicture, FinderFactory, FrameFinder, StreamFactory

REST_S = 0.15  # without a wish for so long, steps back are prepared
FIRST = 12  # pictures whose times are told at first

_live: WeakSet[ExactFrames] = WeakSet()
_leaving: set[ExactFrames] = (
    set()
)  # until their thread has ended: Qt's objects end in the UI thread


@dataclass(slots=True)
class _Wish:
    """What is asked for: a place, near it or exactly; then so many steps from there."""

    at_ms: int | None  # None: where the search before this one ends
    near: bool = False
    steps: int = 0
    shows: bool = True  # else only steps back are prepared


class ExactFrames(QObject):
    """The pictures of one film; made for one film and stopped once.

    Signals, all from the thread:
        opened: when the first pictures of the film begin, microseconds, in order.
        found: a frame that was asked for; before one that takes long, one that is near it.
        mended: the frame that stands there already, without the comb that Qt shows.
        lost: the exception that ended it; there will be no more frames.
    """

    opened = Signal(list)
    found = Signal(QVideoFrame)
    mended = Signal(QVideoFrame)
    lost = Signal(object)
    _ended = Signal()

    def __init__(self, find: FinderFactory, open_stream: StreamFactory) -> None:
        super().__init__()
        self._find, self._open_stream = find, open_stream
        self._news = threading.Condition()
        self._wish: _Wish | None = None
        self._searching = self._stopped = False
        self._on_way = 0  # pictures that were found and have not arrived in the UI thread
        self._thread = threading.Thread(target=self._work, name="exact frames", daemon=True)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open the film."""
        _live.add(self)
        _leaving.add(self)
        self._thread.start()

    def seek(self, at_ms: int) -> None:
        """Ask for the frame that is shown at this time."""
        self._ask(_Wish(at_ms))

    def near(self, at_ms: int) -> None:
        """Ask for a frame near this time that is there at once."""
        self._ask(_Wish(at_ms, near=True))

    def step(self, from_ms: int, frames: int) -> None:
        """Ask for the frame so many on from that time; steps in haste add up."""
        with self._news:
            wish = self._wish
            if wish is None or wish.near or not wish.shows:
                place = None if self._searching or self._on_way else from_ms
                self._wish = _Wish(place, steps=frames)
            else:
                wish.steps += frames
            self._news.notify()

    def prepare(self, at_ms: int) -> None:
        """Make ready for steps back from this time; shows nothing."""
        self._ask(_Wish(at_ms, shows=False))

    @property
    def is_busy(self) -> bool:
        """Whether a frame is still to come."""
        return self._searching or self._on_way > 0 or self._wish is not None

    def arrived(self) -> None:
        """A picture came to where it is shown: from now on steps may begin at it."""
        with self._news:
            self._on_way -= 1

    def rest(self) -> None:
        """Search for nothing more; the film plays."""
        self._ask(None)

    def stop(self) -> None:
        """End the thread as soon as it can; does not wait for it."""
        with self._news:
            self._stopped = True
            self._news.notify()

    def finish(self) -> None:
        """End the thread and wait a little."""
        self.stop()
        self._thread.join(2.0)

    def _ask(self, wish: _Wish | None) -> None:
        with self._news:
            self._wish = wish
            self._news.notify()

    @Slot()
    def _on_ended(self) -> None:
        _leaving.discard(self)

    # In the thread

    def _work(self) -> None:
        try:
            self._open_and_serve()
        finally:
            self._ended.emit()

    def _open_and_serve(self) -> None:
        try:
            finder = self._find(self._open_stream)
        except Exception as problem:  # noqa: BLE001  the film is played without
            self._tell(self.lost, problem)
            return
        try:
            self._tell(self.opened, finder.first_starts_us(FIRST))
            self._serve(finder)
        except Exception as problem:  # noqa: BLE001  handed on to the UI thread
            self._tell(self.lost, problem)
        finally:
            finder.close()

    def _serve(self, finder: FrameFinder) -> None:
        last = 0  # microseconds; where the picture found last begins
        rests = True  # nothing is to be prepared
        while True:
            wish = self._next(None if rests else REST_S)
            if self._stopped:
                return
            if wish is None:
                if not rests:
                    finder.keep_before(last, self._is_wished)
                rests = True
                continue
            picture = self._search(finder, wish, last)
            if picture is not None:
                last, rests = picture.start_us, wish.near
            self._deliver(picture, wish)

    def _deliver(self, picture: FilmPicture | None, wish: _Wish) -> None:
        """Let the picture be shown; whoever steps before it is there steps on from it."""
        signal = self.found if wish.shows else self.mended
        if picture is None or not (wish.shows or picture.mended):
            self._searching = False
            return
        frame = video_frame(picture)
        with self._news:
            self._searching = False
            self._on_way += 1
        self._tell(signal, frame)

    def _search(self, finder: FrameFinder, wish: _Wish, last: int) -> FilmPicture | None:
        start = last if wish.at_ms is None else wish.at_ms * 1000
        if wish.near:
            return finder.near(start // 1000)
        if wish.steps:
            return finder.beside(start, wish.steps, self._is_stopped)
        if wish.shows and finder.is_far(start // 1000):
            self._glimpse(finder, start // 1000)
        return finder.at(start // 1000, self._is_stopped)

    def _glimpse(self, finder: FrameFinder, at_ms: int) -> None:
        """Show a frame near the one that is searched for; `is_busy` says that it is not the one."""
        near = finder.near(at_ms)
        if near is not None:
            with self._news:
                self._on_way += 1
            self._tell(self.found, video_frame(near))

    def _next(self, patience: float | None) -> _Wish | None:
        with self._news:
            if self._wish is None and not self._stopped:
                self._news.wait(patience)
            wish, self._wish = self._wish, None
            self._searching = wish is not None
            return wish

    def _is_wished(self) -> bool:
        return self._stopped or self._wish is not None

    def _is_stopped(self) -> bool:
        return self._stopped

    def _tell(self, signal: SignalInstance, *news: object) -> None:
        if not self._stopped:
            signal.emit(*news)


def is_damage(problem: object) -> bool:
    """Whether the film's file is damaged or gone, rather than of a kind not known here."""
    return isinstance(problem, WorldError | OSError) and not isinstance(problem, NotAFilm)


@atexit.register
def _finish_all() -> None:
    for frames in list(_live):
        frames.finish()
