"""The second camera of the film that is open: its film, its place in time, and finding that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.services import operations
from beeldcoach.services.angles import SetOffset
from beeldcoach.services.errors import WorldError
from ui.tasks.flow import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.dossier import FilmLine
    from beeldcoach.services.ports import StreamFactory
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session


class StudioAngle(QObject):
    """Fetches the film of the second camera, and keeps and finds its offset.

    Signals:
        ready: its StreamFactory.
        gone: there is none, or not any more.
        moved: its offset is another one, milliseconds.
        progressed: how much of both films was listened to, 0 to 1.
        matched: a SoundMatch; None where there is nothing to hear.
        unheard: a film could not be read while listening; the exception.
        stopped: nobody listens any more, however it ended.
    """

    ready = Signal(object)
    gone = Signal()
    moved = Signal(int)
    progressed = Signal(float)
    matched = Signal(object)
    unheard = Signal(object)
    stopped = Signal()

    def __init__(
        self, session: Session, failed: Callable[[Exception], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._failed = session, failed
        self.angle: FilmLine | None = None
        self._stream: StreamFactory | None = None
        self._listening: TaskRunner | None = None

    @property
    def is_listening(self) -> bool:
        """Whether both films are being listened to."""
        return self._listening is not None

    @property
    def may_change(self) -> bool:
        """Whether the vault takes another offset."""
        return not self._session.core.read_only

    def show(self, angle: FilmLine | None) -> None:
        """Take what is known of the second camera now."""
        before, self.angle = self.angle, angle
        if angle is None:
            if before is not None:
                self.stop_listening()
                self._stream = None
                self.gone.emit()
        elif before is None or before.id != angle.id:
            self._session.start(self._fetch(angle.id), self._failed)
        elif before.offset_ms != angle.offset_ms:
            self.moved.emit(angle.offset_ms)

    def set_offset(self, offset_ms: int) -> None:
        """Say what it shows when the first film begins."""
        if self.angle is not None and offset_ms != self.angle.offset_ms:
            self._session.start(self._set(self.angle.id, offset_ms), self._failed)

    def listen(self, first: StreamFactory) -> None:
        """Listen to both films; `matched` or `unheard` follows, unless it is stopped."""
        if self._stream is None or self.is_listening:
            return
        self._listening = self._session.start(self._match(first, self._stream), self._failed)
        self._listening.progressed.connect(self._tell_progress)

    def stop_listening(self) -> None:
        """Listen no more."""
        if self._listening is not None:
            self._listening.cancel()

    def _fetch(self, film_id: FilmId) -> Flow:
        core = self._session.core
        stream = yield Background(lambda _: operations.film_stream(core, film_id))
        if self.angle is not None and self.angle.id == film_id:
            self._stream = stream
            self.ready.emit(stream)

    def _set(self, film_id: FilmId, offset_ms: int) -> Flow:
        yield self._session.do(SetOffset(film_id, offset_ms))

    def _match(self, first: StreamFactory, second: StreamFactory) -> Flow:
        ear = self._session.core.pictures
        try:
            found = yield self._session.media(lambda work: ear.sound_match(first, second, work))
        except WorldError as problem:
            self.unheard.emit(problem)
        else:
            self.matched.emit(found)
        finally:
            self._listening = None
            self.stopped.emit()

    def _tell_progress(self, done: int, total: int) -> None:
        self.progressed.emit(done / max(1, total))
