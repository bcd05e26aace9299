"""Small pictures of places in a film, made in the background when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.errors import WorldError

if TYPE_CHECKING:
    from beeldcoach.services.ports import StreamFactory, StripMaker
    from beeldcoach.services.progress import Progress
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

WIDTH = 224  # pixels: twice as shown, for dense screens
KEPT = 64  # of some 8 kB each; none is ever written anywhere


class FilmPictures(QObject):
    """Pictures of one film at a time, kept in memory.

    Signals:
        came: one more of those that were asked for is there.
    """

    came = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stream: StreamFactory | None = None
        self._known: OrderedDict[int, bytes] = OrderedDict()
        self._wanted: list[int] = []
        self._making: TaskRunner | None = None
        session.erased.connect(self._forget)

    def open(self, stream: StreamFactory | None) -> None:
        """Take pictures of this film from now on; of none with None."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
        self._stream = stream
        self._known.clear()
        self._wanted.clear()
        if stream is not None:
            self.came.emit()  # whoever asked before there was a film asks again

    def _forget(self) -> None:
        """Keep no picture of what may be the film that was erased."""
        self.open(None)

    def at(self, ms: int) -> bytes:
        """Return the JPEG of a time; empty while it is being made, `came` follows."""
        found = self._known.get(ms)
        if found is not None:
            self._known.move_to_end(ms)
            return found
        if self._stream is not None and ms not in self._wanted:
            self._wanted.append(ms)
            if self._making is None:
                self._making = self._session.start(self._make(self._stream), _ignore)
        return b""

    def _make(self, stream: StreamFactory) -> Flow:
        while self._wanted and stream is self._stream:
            ms = self._wanted[-1]  # what was asked for last is most likely in sight
            try:
                made = yield self._session.media(
                    partial(_picture, self._session.core.pictures, stream, ms)
                )
            except WorldError:
                made = b""  # the player tells of damage; a card without a picture is no news
            if stream is not self._stream:
                return
            self._keep(ms, made)
        self._making = None

    def _keep(self, ms: int, made: bytes) -> None:
        self._wanted.remove(ms)
        self._known[ms] = made
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        self.came.emit()


def _picture(pictures: StripMaker, stream: StreamFactory, at_ms: int, progress: Progress) -> bytes:
    return pictures.picture_at(stream, at_ms, WIDTH, progress)


def _ignore(_error: Exception) -> None:
    """Nothing is lost where a picture cannot be made."""
