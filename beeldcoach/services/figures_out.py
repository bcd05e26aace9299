"""Figures on their way out: copied for another program, or saved as a picture; with a release.

What goes out is made after the release started, in the window, which has pens and letters. What
did not arrive is recorded as broken off.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import ReleaseSpent, UnknownThing
from beeldcoach.services.progress import Silent
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.releasing import StartRelease
from beeldcoach.services.sheets import FigureSheet
from beeldcoach.services.writing_out import CANCELLED, FAILED, break_off, refuse_spent, write_out

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.release import Release
    from beeldcoach.services.core import Core
    from beeldcoach.services.ports import Written
    from beeldcoach.services.releasing import AskGate


@dataclass(frozen=True, slots=True)
class ToGiveOut:
    """Figures with a release; one of the functions below says what came of it."""

    release: Release
    number: int  # in the register
    sheet: FigureSheet = field(repr=False)


def begin(core: Core, ask: AskGate, where: str) -> ToGiveOut:
    """Ask the gate and begin the release; on the desk lane. Raises ReleaseRefused."""
    started = core.desk.do(StartRelease(ask, where)).value
    if not isinstance(started.document, FigureSheet):
        break_off(core, started.release, FAILED)
        raise UnknownThing
    return ToGiveOut(started.release, started.number, started.document)


def may_still(core: Core, ready: ToGiveOut) -> bool:
    """Whether the release still holds, now that what goes out was made."""
    try:
        refuse_spent(ready.release, core.clock.now())
    except ReleaseSpent:
        return False
    return True


def end_copied(core: Core, ready: ToGiveOut, content: bytes) -> None:
    """Record that this is on the clipboard; on the desk lane."""
    digest = hashlib.sha256(content).hexdigest()
    core.desk.do(FinishRelease(ready.release, digest, len(content)))


def end_saved(core: Core, ready: ToGiveOut, content: bytes, destination: Path) -> Written:
    """Write a picture and record it; on the desk lane.

    Raises ReleaseSpent, CannotWrite or DiskFull, with nothing of it left.
    """
    return write_out(core, ready.release, content, destination, Silent())


def drop(core: Core, ready: ToGiveOut) -> None:
    """Record that nothing went out; on the desk lane."""
    break_off(core, ready.release, CANCELLED)
