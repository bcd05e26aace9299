"""Files that are wholly there or not at all, also after the power fails."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

from beeldcoach.services.errors import DiskFull, VaultReadOnly, WorldError

if TYPE_CHECKING:
    from io import BufferedWriter
    from pathlib import Path

_BLOCK = 1 << 20  # bytes written at once
PART = ".part"  # the end of the name of a file that is not yet whole
# EFBIG: a file system (FAT32) or a quota that ends before the disk does
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if os.name != "nt" else {errno.ENOSPC}


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: the old file or the new one, never a half.

    Raises:
        DiskFull, VaultReadOnly: nothing was changed.
    """
    part = part_of(path)
    try:
        with open_new(part) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise refusal(error, path.parent, len(data)) from error


def overwrite(path: Path, size: int | None = None) -> None:
    """Write zeros over the first `size` bytes of a file, or all, for disks that write in place.

    One that is gone already is no error. Raises OSError.
    """
    try:
        with path.open("rb+") as file:
            left = path.stat().st_size if size is None else min(size, path.stat().st_size)
            while left > 0:
                left -= file.write(bytes(min(left, _BLOCK)))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return


def part_of(path: Path) -> Path:
    """Return the name that the file has while it is being written."""
    return path.with_name(path.name + PART)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def refusal(error: OSError, folder: Path, needed: int) -> WorldError:
    """Return the kind of failure that an error of the file system in the vault is."""
    if error.errno in _NO_ROOM:
        return DiskFull(needed, shutil.disk_usage(folder).free)
    return VaultReadOnly()


def open_new(path: Path) -> BufferedWriter:
    """Open an empty file for writing, buffered, readable by nobody else."""
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
