"""Writing what goes out, and breaking off: that nothing of it is left, and why, is recorded."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import ReleaseSpent, ReleaseStopped
from beeldcoach.services.errors import WorldError
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.release_entries import AbortRelease, FinishRelease

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from beeldcoach.domain.release import Release
    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import Written
    from beeldcoach.services.progress import Progress

CANCELLED = "cancelled"
LEFT = "left"  # the computer stopped, and the coach says that nothing went out
FAILED = "failed"
_REASONS: dict[type[BaseException], str] = {
    Cancelled: CANCELLED,
    ReleaseStopped: "withdrawn",
    ReleaseSpent: "spent",
}


def write_out(
    core: Core, release: Release, content: bytes, destination: Path, progress: Progress
) -> Written:
    """Write a file and record it; on the desk lane.

    Raises ReleaseSpent, Cancelled, CannotWrite or DiskFull, with nothing of the file left.
    """
    with broken_off(core, release):
        progress.check()
        refuse_spent(release, core.clock.now())
        written = core.outbox.write(release, content, destination)
    core.desk.do(FinishRelease(release, written.sha256, written.size))
    return written


@contextmanager
def broken_off(core: Core, *releases: Release) -> Iterator[None]:
    """Record why these broke off when what is done meanwhile does; the outbox leaves nothing."""
    try:
        yield
    except (WorldError, Cancelled, ReleaseSpent) as why:
        for release in releases:
            break_off(core, release, reason_of(why))
        raise


def reason_of(why: BaseException) -> str:
    """Return the code under which the ledger holds why a release was broken off."""
    return _REASONS.get(type(why), FAILED)


def break_off(core: Core, release: Release, reason: str) -> None:
    """Record that nothing of a release went out; on the desk lane."""
    core.desk.do(AbortRelease(release.id, release.request.trajectory_id, reason))


def refuse_spent(release: Release, now: datetime) -> None:
    """Raise ReleaseSpent when writing may not begin any more."""
    if not release.holds_at(now):
        raise ReleaseSpent
