"""Films, fragments and stills on their way out: begun, written beside their place, then kept.

Whatever is stored meanwhile makes the gate look again: what may go out no longer stops at once,
and nothing of it is left. The last look and giving the file its name are one step of the desk, so
no withdrawal comes between them.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, cast

from beeldcoach.domain.errors import DomainError, ReleaseStopped, UnknownThing
from beeldcoach.domain.release import Release
from beeldcoach.services.errors import WorldError
from beeldcoach.services.picture_copy import PictureCopy
from beeldcoach.services.ports import SealedAs
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.releasing import StartRelease
from beeldcoach.services.writing_out import FAILED, break_off, reason_of, refuse_spent

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import OutgoingPart, Written
    from beeldcoach.services.progress import Progress
    from beeldcoach.services.releasing import AskGate

SEALED = ".html"
_STEPS = 1000  # of progress over several pieces of work


@dataclass
class Export:
    """A copy under way: `fill` it on the media lane; begin, end and drop it on the desk lane."""

    release: Release
    number: int  # in the register
    copy: PictureCopy
    destination: Path
    part: OutgoingPart
    stopped: Event = field(default_factory=Event)
    grounds: tuple[str, ...] = ()  # why it may go out no longer
    look: Callable[[], None] = lambda: None  # at the gate again
    unwatch: Callable[[], None] = lambda: None

    def stop(self, grounds: tuple[str, ...]) -> None:
        """It may go out no longer: whoever writes it stops at the next look."""
        self.grounds = grounds
        self.stopped.set()

    def refuse_stopped(self) -> None:
        """Raise ReleaseStopped once it was stopped."""
        if self.stopped.is_set():
            raise ReleaseStopped(self.grounds)


def ending_of(ask: AskGate, *, png: bool = False) -> str:
    """Return the ending of the file that a copy becomes."""
    picture = ask.picture
    assert picture is not None
    if picture.encrypted:
        return SEALED
    return ".mp4" if picture.at_ms is None else ".png" if png else ".jpg"


def begin_picture(core: Core, ask: AskGate, destination: Path) -> Export:
    """Ask the gate and begin; on the desk lane. Raises ReleaseRefused."""
    started = core.desk.do(StartRelease(ask, str(destination))).value
    release, copy = started.release, started.document
    if not isinstance(copy, PictureCopy):
        break_off(core, release, FAILED)
        raise UnknownThing
    part = core.outbox.begin(release, destination)
    export = Export(release, started.number, copy, destination, part)
    export.look = lambda: _look_again(core, ask, export)
    export.unwatch = core.desk.watch(export.look)
    return export


def fill_picture(core: Core, export: Export, progress: Progress, password: str = "") -> None:
    """Write it beside its place, behind the password where it goes out encrypted.

    On the media lane. Raises ReleaseStopped, ReleaseSpent, Cancelled, NotAFilm, CannotWrite,
    DiskFull and CopyTooLarge, with nothing of it left.
    """
    copy, watched = export.copy, _Watched(progress, export)
    watched.check()
    refuse_spent(export.release, core.clock.now())
    if not copy.encrypted:
        export.part.fill(lambda file: _write(core, export, file, watched), watched)
        return
    assert password.strip(), "what goes out encrypted has a password"
    kind = "video/mp4" if copy.at_ms is None else "image/jpeg"
    how = SealedAs(password, kind, str(export.number), copy.language)
    if copy.at_ms is not None:
        content = io.BytesIO()
        _write(core, export, content, watched)
        export.part.fill_sealed(io.BytesIO(content.getvalue()), content.tell(), how, watched)
        return
    _seal_film(core, export, how, watched)


def end_picture(core: Core, export: Export) -> Written:
    """Look a last time, give the file its name, record it; on the desk lane.

    Raises ReleaseStopped and CannotWrite, with nothing of it left.
    """
    try:
        export.look()
        export.refuse_stopped()
        written = export.part.keep()
    except (WorldError, DomainError) as error:
        drop_picture(core, export, error)
        raise
    export.unwatch()
    try:
        core.desk.do(FinishRelease(export.release, written.sha256, written.size))
    except BaseException:
        core.outbox.discard(export.destination)
        raise
    return written


def drop_picture(core: Core, export: Export, why: BaseException) -> None:
    """Record that it was broken off and why, with nothing of it left; on the desk lane."""
    export.unwatch()
    export.part.drop()
    break_off(core, export.release, reason_of(why))


def let_out_picture(
    core: Core, ask: AskGate, destination: Path, progress: Progress, password: str = ""
) -> int:
    """Do all of it on one thread; return its number in the register."""
    export = begin_picture(core, ask, destination)
    try:
        fill_picture(core, export, progress, password)
    except (WorldError, DomainError, Cancelled) as error:
        drop_picture(core, export, error)
        raise
    end_picture(core, export)
    return export.number


def _look_again(core: Core, ask: AskGate, export: Export) -> None:
    """Stop it unless the gate still says yes to the very same; also when nobody can tell."""
    try:
        decision = core.desk.ask(ask)
    except Exception:  # noqa: BLE001  what it is about was erased, or damaged
        export.stop(("material",))
        return
    if not isinstance(decision, Release):
        export.stop(tuple(c.ground.value for c in decision.checks if not c.ok))
    elif decision.request.material != export.release.request.material:
        export.stop(("material",))


def _write(core: Core, export: Export, file: BinaryIO, progress: Progress) -> None:
    """Write the copy with its mark to a file."""
    copy = export.copy

    def opened() -> io.RawIOBase:
        return core.objects.open(copy.source)

    if copy.at_ms is None:
        core.media.copy_film(opened, file, copy.plan, progress)
        return
    form = "png" if export.destination.suffix.lower() == ".png" else "jpg"
    file.write(core.media.copy_still(opened, copy.at_ms, form, copy.plan, progress))


def _seal_film(core: Core, export: Export, how: SealedAs, progress: Progress) -> None:
    """Make the copy inside the vault first: a film is not written from front to back."""
    made = core.objects.make(
        lambda file: _write(core, export, file, _Part(progress, 0, _STEPS * 4 // 5)),
        export.copy.source.plaintext_size,
        progress,
    )
    try:
        with core.objects.open(made) as plain:
            rest = _Part(progress, _STEPS * 4 // 5, _STEPS)
            export.part.fill_sealed(cast("BinaryIO", plain), made.plaintext_size, how, rest)
    finally:
        core.objects.delete(made.id)


class _Watched:
    """Progress that stops what may go out no longer."""

    def __init__(self, progress: Progress, export: Export) -> None:
        self._progress, self._export = progress, export

    def report(self, done: int, total: int) -> None:
        """Hand it on."""
        self._progress.report(done, total)

    def check(self) -> None:
        """Raise ReleaseStopped or Cancelled."""
        self._export.refuse_stopped()
        self._progress.check()


class _Part:
    """Progress of one piece of the work, from one step to another."""

    def __init__(self, progress: Progress, first: int, last: int) -> None:
        self._progress, self._first, self._last = progress, first, last

    def report(self, done: int, total: int) -> None:
        """Tell it as a share of the whole."""
        span = self._last - self._first
        self._progress.report(self._first + span * done // max(1, total), _STEPS)

    def check(self) -> None:
        """Hand it on."""
        self._progress.check()
