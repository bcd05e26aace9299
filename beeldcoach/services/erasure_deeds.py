"""An erasure from the first row to the last key: what the desk takes away, and then the files."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from beeldcoach.services.erasing import EndErasing, Erase
from beeldcoach.services.errors import WorldError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from beeldcoach.services.core import Core
    from beeldcoach.services.desk import Desk
    from beeldcoach.services.ports import ObjectStore
    from beeldcoach.services.progress import Progress


def erase(core: Core, command: Erase, progress: Progress) -> int:
    """Erase for good; return the number of the ledger entry. On the desk lane.

    From the first commit on it goes through: what is broken off is finished at the next unlock.
    Raises NothingToErase and what the desk raises, with nothing changed.
    """
    progress.check()
    erased = core.desk.do(command).value
    finish(core.desk, core.objects, core.clean_database, erased.objects)
    return erased.number


def finish(
    desk: Desk, objects: ObjectStore, clean: Callable[[], bool], gone: Iterable[UUID]
) -> bool:
    """Destroy keys and files, then the old pages and copies of the database.

    Answers whether all of it is done; else the mark stays, and the next unlock tries again.
    """
    whole = True
    for object_id in gone:
        try:
            objects.delete(object_id)
        except WorldError:
            whole = False
    with suppress(WorldError):
        if clean() and whole:
            desk.do(EndErasing())
            return True
    return False
