"""The one way out: everything that leaves the vault readable is written here, with a release.

A test reads the sources and proves that nothing else in the core or the windows writes a file
outside the vault.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from beeldcoach.services.errors import CannotWrite, VaultReadOnly
from beeldcoach.services.ports import Written
from beeldcoach.storage.backup import BackupPart
from beeldcoach.storage.durable import open_new, part_of, refusal, sync_folder, write_durably
from beeldcoach.storage.sealed_page import write_sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from beeldcoach.domain.release import Release
    from beeldcoach.services.ports import SealedAs
    from beeldcoach.services.progress import Progress
    from beeldcoach.storage.backup import VaultBackups

_BLOCK = 1 << 20  # bytes read at once


class FileOutbox:
    """Writes released content to where the coach says, whole or not at all."""

    def __init__(self, backups: VaultBackups | None = None) -> None:
        """Take what knows the files of the open vault; without it no backup is made."""
        self._backups = backups

    def write(self, release: Release, content: bytes, destination: Path) -> Written:
        """Write what was released; raise CannotWrite or DiskFull, with nothing left behind."""
        assert all(check.ok for check in release.checks), "a release is the gate's yes"
        return _write(content, destination)

    def begin(self, release: Release, destination: Path) -> FilePart:
        """Return what is filled bit by bit and kept at the end, or dropped with nothing left."""
        assert all(check.ok for check in release.checks), "a release is the gate's yes"
        return FilePart(destination)

    def begin_backup(self, release: Release, number: int, folder: Path) -> BackupPart:
        """Return a backup of the vault, encrypted as it lies, that is filled and then kept."""
        assert all(check.ok for check in release.checks), "a release is the gate's yes"
        assert self._backups is not None, "an outbox of an open vault"
        return BackupPart(release, number, self._backups, folder)

    def write_recovery_sheet(self, content: bytes, destination: Path) -> Written:
        """Write the sheet with the recovery key: about nobody, and made before any consent."""
        return _write(content, destination)

    def sweep(self, destinations: Iterable[str]) -> None:
        """Remove the halves that a process left when it was killed while it let these out."""
        for destination in destinations:
            path = Path(destination)
            if path.is_absolute():  # where it went to may be a printer
                with suppress(OSError):
                    part_of(path).unlink(missing_ok=True)

    def discard(self, destination: Path) -> None:
        """Remove what was written for a release that did not come to its end."""
        destination.unlink(missing_ok=True)


class FilePart:
    """A released file on its way: beside its destination under another name until it is kept."""

    def __init__(self, destination: Path) -> None:
        self._destination, self._part = destination, part_of(destination)
        self._written: Written | None = None

    def fill(self, write: Callable[[BinaryIO], None], progress: Progress) -> None:
        """Let `write` write it, and make it durable; on any thread.

        Raises what `write` raises, CannotWrite or DiskFull; then nothing is left.
        """
        try:
            with open_new(self._part) as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            self._written = self._as_it_lies(progress)
        except OSError as error:
            self.drop()
            raise _outside(error, self._destination) from error
        except BaseException:
            self.drop()
            raise

    def fill_sealed(self, source: BinaryIO, size: int, how: SealedAs, progress: Progress) -> None:
        """Fill it with a page that opens with a password only; as `fill`."""
        self.fill(lambda file: write_sealed(source, size, file, how, progress), progress)

    def keep(self) -> Written:
        """Give it its name; raise CannotWrite with nothing left."""
        assert self._written is not None, "filled before it is kept"
        try:
            self._part.replace(self._destination)
            sync_folder(self._destination.parent)
        except OSError as error:
            self.drop()
            raise CannotWrite from error
        return self._written

    def drop(self) -> None:
        """Remove it; also when there is nothing."""
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _as_it_lies(self, progress: Progress) -> Written:
        digest, size = hashlib.sha256(), 0
        for block in _blocks(self._part):
            progress.check()
            digest.update(block)
            size += len(block)
        return Written(digest.hexdigest(), size)


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _outside(error: OSError, destination: Path) -> Exception:
    """Return the kind of failure that an error of the file system outside the vault is."""
    try:
        found = refusal(error, destination.parent, 0)
    except OSError:  # the disk was taken out
        return CannotWrite()
    return CannotWrite() if isinstance(found, VaultReadOnly) else found


def _write(content: bytes, destination: Path) -> Written:
    try:
        write_durably(destination, content)
    except VaultReadOnly as error:
        raise CannotWrite from error
    except OSError as error:
        raise CannotWrite from error
    return Written(hashlib.sha256(content).hexdigest(), len(content))
