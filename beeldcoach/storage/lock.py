"""One instance at a time: a lock of the operating system, which even a killed process lets go."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from beeldcoach.services.errors import NotAVault, VaultInUse

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows makes locked bytes unreadable: lock one that is never written

    def _try_lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class VaultLock:
    """Held from construction until `release`; `is_read_only` when the folder cannot be written."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            VaultInUse: another instance has it.
            NotAVault: the folder is gone.
        """
        self._handle: int | None = None
        self.is_read_only = False
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError as error:
            raise NotAVault from error
        except OSError:  # a stick that is write-protected, a folder of another person
            self.is_read_only = True
            with contextlib.suppress(OSError):
                self._handle = os.open(path, os.O_RDONLY)
        if self._handle is not None:
            self._take(self._handle)

    def release(self) -> None:
        """Let others in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _take(self, handle: int) -> None:
        try:
            _try_lock(handle)
        except OSError as error:
            since = _read_moment(handle)
            self.release()
            raise VaultInUse(since) from error
        if not self.is_read_only:
            _write_moment(handle)


def _write_moment(handle: int) -> None:
    moment = datetime.fromtimestamp(int(time.time()), UTC).isoformat()
    with contextlib.suppress(OSError):  # a full disk must not keep the vault shut
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, moment.encode("ascii"))


def _read_moment(handle: int) -> datetime | None:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        moment = datetime.fromisoformat(os.read(handle, 64).decode("ascii"))
    except (OSError, ValueError):
        return None
    return moment if moment.tzinfo else None
