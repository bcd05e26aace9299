"""The demo vault on disk: made whole or not at all, and anew when its days have grown old.

Never to be used on a coach's own vault: what is out of date is thrown away.
"""

from __future__ import annotations

import re
import secrets
import shutil
import time
from typing import TYPE_CHECKING, TypeAlias

from beeldcoach import demo_dossier
from beeldcoach.services.errors import VaultInUse, VaultReadOnly, WorldError
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.services.core import Core
    from beeldcoach.services.progress import Progress

FRESH_FOR = 7 * 86_400  # seconds; its story is told in days from the day on which it was made
_LEFT_AFTER = 3_600  # seconds; the making takes some, so an hour old is left by a crash
_DESCRIPTION = "vault.json"  # written when a vault is made, and never again

Create: TypeAlias = "Callable[[Path, str], tuple[Core, str]]"


def make(folder: Path, create: Create, progress: Progress | None = None) -> None:
    """Make the demo vault where there is none, or one of more than a week ago that nobody has open.

    It is built beside `folder` and gets its name at the end. `create` makes an empty vault.

    Raises:
        Cancelled: nothing was made.
        DiskFull, VaultReadOnly: it cannot be made there.
    """
    _remove_left_overs(folder)
    if is_fresh(folder) or _is_open(folder):
        return
    building = _beside(folder, "making")
    try:
        _build(building, create, progress or Silent())
        _put_in_place(building, folder)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def is_fresh(folder: Path) -> bool:
    """Whether the demo vault is there, and its days are of this week."""
    try:
        made = (folder / _DESCRIPTION).stat().st_mtime
    except OSError:
        return False
    return abs(time.time() - made) < FRESH_FOR  # a clock that was set back makes it old as well


def _build(building: Path, create: Create, progress: Progress) -> None:
    core, _recovery = create(building, demo_dossier.PASSPHRASE)
    try:
        demo_dossier.build(core, core.clock.today(), progress)
    finally:
        core.close()


def _put_in_place(building: Path, folder: Path) -> None:
    old = _beside(folder, "old")
    try:
        if folder.exists():
            folder.rename(old)
        building.rename(folder)
    except OSError as error:
        if not is_fresh(folder):  # else another start was there first
            raise VaultReadOnly from error
    finally:
        shutil.rmtree(old, ignore_errors=True)


def _is_open(folder: Path) -> bool:
    """Whether another process has the vault open; its folder must stay where it is then."""
    from beeldcoach.storage.lock import VaultLock

    try:
        VaultLock(folder / "vault.lock").release()
    except VaultInUse:
        return True
    except WorldError:  # no vault there
        return False
    return False


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f".{folder.name}.{what}-{secrets.token_hex(8)}")


def _remove_left_overs(folder: Path) -> None:
    left = re.compile(re.escape(f".{folder.name}.") + "(making|old)-[0-9a-f]{16}")
    if not folder.parent.is_dir():
        return
    for path in folder.parent.iterdir():
        if left.fullmatch(path.name) and time.time() - path.stat().st_mtime > _LEFT_AFTER:
            shutil.rmtree(path, ignore_errors=True)
