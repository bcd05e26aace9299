"""Copying one file of a backup: written beside its place, made durable, read back, compared."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from blake3 import blake3

from beeldcoach.services.errors import CannotWrite, VaultReadOnly, WorldError
from beeldcoach.storage import backup_files as files
from beeldcoach.storage.durable import open_new, refusal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from beeldcoach.services.progress import Progress

SPARE = 8 << 20  # bytes for names and folders on the other disk


class SourceLost(Exception):
    """The vault cannot give a file back that it should have."""


@dataclass
class Counted:
    """Progress over one file, counted from where the ones before it ended."""

    progress: Progress
    start: int
    total: int
    done: int = 0

    def add(self, count: int) -> None:
        """Note that so many bytes more were read or written; raise Cancelled."""
        self.done += count
        self.progress.check()
        self.progress.report(min(self.start + self.done, self.total), self.total)

    def restart(self) -> None:
        """Count the file from its beginning."""
        self.done = 0


class OldDatabase:
    """The database of before, to be overwritten once the new one stands in its place.

    Windows does not let an open file be replaced; there its blocks stay until they are used.
    """

    def __init__(self, path: Path) -> None:
        self._handle: int | None = None
        if os.name != "nt":
            with suppress(OSError):
                self._handle = os.open(path, os.O_RDWR)

    def overwrite(self) -> None:
        """Write zeros over it."""
        if self._handle is None:
            return
        with suppress(OSError), os.fdopen(self._handle, "rb+") as file:
            left = os.fstat(file.fileno()).st_size
            while left > 0:
                left -= file.write(bytes(min(left, files.BLOCK)))
            file.flush()
            os.fsync(file.fileno())


def copied(part: Path, source: Path, counted: Counted | None) -> tuple[int, str]:
    """Copy a file and read it back; return its size and digest. Raises CannotWrite, OSError."""
    digest, size = blake3(), 0
    with open_new(part) as out:
        for block in _read(source):
            out.write(block)
            digest.update(block)
            size += len(block)
            if counted is not None:
                counted.add(len(block))
        out.flush()
        os.fsync(out.fileno())
    back = files.look(part.parent, part.name, counted.add if counted else lambda _: None)
    if back is None or (back.size, back.digest) != (size, digest.hexdigest()):
        raise CannotWrite
    return size, digest.hexdigest()


def _read(source: Path) -> Iterable[bytes]:
    """Yield a file of the vault; what fails here is no fault of the other disk."""
    try:
        yield from files.blocks(source)
    except OSError as error:
        raise SourceLost from error


def size_of(path: Path) -> int | None:
    """Return the bytes of a file; None where it cannot be seen."""
    try:
        return path.stat().st_size
    except OSError:
        return None


def has_size(path: Path, size: int | None) -> bool:
    """Whether a file is there, is no link, and has as many bytes."""
    return size is not None and not path.is_symlink() and size_of(path) == size


def elsewhere(error: OSError, folder: Path) -> WorldError:
    """Return the kind of failure that an error on the other disk is."""
    try:
        found = refusal(error, folder, SPARE)
    except OSError:  # the disk was taken out
        return CannotWrite()
    return CannotWrite() if isinstance(found, VaultReadOnly) else found
