"""The one way out: everything that leaves the vault readable is written here, with a release.

A test reads the sources and proves that nothing else in the core or the windows writes a file
outside the vault.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from beeldcoach.services.errors import CannotWrite, VaultReadOnly
from beeldcoach.services.ports import Written
from beeldcoach.storage.durable import part_of, write_durably

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.release import Release


class FileOutbox:
    """Writes released content to where the coach says, whole or not at all."""

    def write(self, release: Release, content: bytes, destination: Path) -> Written:
        """Write what was released; raise CannotWrite or DiskFull, with nothing left behind."""
        assert all(check.ok for check in release.checks), "a release is the gate's yes"
        return _write(content, destination)

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


def _write(content: bytes, destination: Path) -> Written:
    try:
        write_durably(destination, content)
    except VaultReadOnly as error:
        raise CannotWrite from error
    except OSError as error:
        raise CannotWrite from error
    return Written(hashlib.sha256(content).hexdigest(), len(content))
