"""An unrecognisable copy of a stretch: made in the background, seen whole, signed off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.services.filming import FilmObject
from beeldcoach.services.hidden_copies import (
    HiddenCopies,
    SignOffHidden,
    bind_hidden,
    drop_hidden,
    enough_ms,
    make_hidden,
)
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from beeldcoach.services.hidden_copies import ShownCopy, Stretch
    from beeldcoach.services.ports import StreamFactory
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

_PIECE_MS = 100  # what was seen is counted in pieces of this length
_STEP_MS = 1_000  # a longer way from one look to the next was a jump, and was not seen


class Seen:
    """Which pieces of a film were seen while it played."""

    def __init__(self, length_ms: int) -> None:
        self.length_ms = length_ms
        self._pieces: set[int] = set()
        self._last: int | None = None

    def note(self, at_ms: int, *, playing: bool) -> None:
        """Note where the film is; only what it played through counts."""
        last, self._last = self._last, at_ms
        if not playing or last is None or not 0 < at_ms - last <= _STEP_MS:
            return
        self._pieces.update(range(last // _PIECE_MS, at_ms // _PIECE_MS + 1))

    @property
    def ms(self) -> int:
        """How much of it was seen."""
        return min(self.length_ms, len(self._pieces) * _PIECE_MS)

    @property
    def is_whole(self) -> bool:
        """Whether that is all of it."""
        return self.ms >= enough_ms(self.length_ms)


class HiddenCopyModel(ViewModel):
    """The copy of one stretch.

    Signals:
        progressed: done and total while it is made.
        signed: it was signed off.
    """

    progressed = Signal(object, object)
    signed = Signal()

    def __init__(self, session: Session, stretch: Stretch) -> None:
        super().__init__(session, session)
        self.stretch = stretch
        self.copy: ShownCopy | None = None
        self.seen = Seen(stretch.length_ms)
        self.busy = self.is_loaded = False
        self._runner: TaskRunner | None = None

    def open(self) -> None:
        """Look whether there is a copy."""
        self.active = True
        self.reload()

    def close(self) -> None:
        """Stop listening; a copy under way is given up."""
        self.active = False
        self.cancel()

    def cancel(self) -> None:
        """Give up the copy under way; nothing of it is left."""
        if self.busy and self._runner is not None:
            self._runner.cancel()

    @property
    def stream(self) -> StreamFactory | None:
        """What opens the copy; None while there is none."""
        copy, objects = self.copy, self.session.core.objects
        return None if copy is None else lambda: objects.open(copy.stored)

    def make(self) -> None:
        """Make it, in place of one that is there."""
        if not self.busy:
            self._runner = self.run(self._make())
            self._runner.progressed.connect(self.progressed)

    def drop(self) -> None:
        """Take the copy away: somebody can be recognised after all."""
        if self.copy is not None:
            self.run(self._drop(self.copy))

    def sign_off(self) -> None:
        """Record that all of it was seen and nobody recognised."""
        if self.copy is not None:
            self.run(self._sign_off(self.copy))

    def _load(self) -> Flow:
        found: tuple[ShownCopy, ...] = yield self.session.ask(HiddenCopies(self.stretch.film_id))
        mine = (self.stretch.start_ms, self.stretch.end_ms)
        fitting = [c for c in found if (c.stretch.start_ms, c.stretch.end_ms) == mine]
        before, self.copy = self.copy, fitting[-1] if fitting else None
        if (before and before.id) != (self.copy and self.copy.id):
            self.seen = Seen(self.stretch.length_ms)
        self.is_loaded = True
        self.changed.emit()

    def _make(self) -> Flow:
        core, stretch, language = self.session.core, self.stretch, self.session.language
        self._set_busy(on=True)
        try:
            film = yield self.session.ask(FilmObject(stretch.film_id))
            stored = yield self.session.media(
                lambda progress: make_hidden(core, film, stretch, language, progress)
            )
            yield self.session.desk(lambda _: bind_hidden(core, stretch, stored))
        finally:
            self._set_busy(on=False)

    def _drop(self, copy: ShownCopy) -> Flow:
        core = self.session.core
        yield self.session.desk(lambda _: drop_hidden(core, copy.id))

    def _sign_off(self, copy: ShownCopy) -> Flow:
        yield self.session.do(SignOffHidden(copy.id, self.seen.ms))
        self.signed.emit()

    def _set_busy(self, *, on: bool) -> None:
        self.busy = on
        self.changed.emit()
