"""Put a vault back from a backup: into a new folder, and only when all of it was checked.

Names come from the sealed list, which takes only those that a vault has. Nothing of the backup is
written, nothing else in it is read, and no link in it is followed.
"""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.errors import (
    BackupDamaged,
    CannotWrite,
    DiskFull,
    NotABackup,
    Tampered,
    VaultExists,
    VaultReadOnly,
)
from beeldcoach.storage import backup_files as files
from beeldcoach.storage.backup_check import Looking, database_is_whole, strange
from beeldcoach.storage.durable import open_new, refusal, sync_folder
from beeldcoach.storage.vault import (
    FOLDERS,
    Description,
    existing,
    give_name,
    remove_half_made,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from beeldcoach.services.progress import Progress
    from beeldcoach.storage.age import X25519Identity
    from beeldcoach.storage.backup_files import Listed, Manifest

_SPARE = 8 << 20  # bytes for names and folders


@dataclass(frozen=True, slots=True)
class PutBack:
    """A vault that was put back, still closed."""

    folder: Path
    identity: X25519Identity
    manifest: Manifest
    place: Path  # of the backup
    strange: int  # files in the backup's folder that are none of it, and were left there


def find_backup(folder: Path) -> Path:
    """Return the backup in a folder: itself, or the only one in it; raise NotABackup."""
    if _looks_like_one(folder):
        return folder
    try:
        found = [each for each in folder.iterdir() if each.is_dir() and _looks_like_one(each)]
    except OSError as error:
        raise NotABackup from error
    if len(found) != 1:
        raise NotABackup
    return found[0]


def put_back(
    backup: Path,
    target: Path,
    identify: Callable[[Path], X25519Identity],
    progress: Progress,
    settle: Callable[[PutBack], object],
) -> PutBack:
    """Copy a backup to a new folder, checking each byte, and make a vault of it at the end.

    `identify` finds the vault's identity in a folder of keys. Progress is in bytes, over copying
    and decrypting. `settle` gets the vault before it has its name: what it records stands in it
    from the first moment. On any failure nothing is left, and the backup is as it was.

    Raises:
        NotABackup, VaultTooNew: before anything is tried.
        VaultExists: the new folder is there and not empty, or lies in the backup.
        WrongPassphrase, WrongRecoveryKey: it does not open this backup.
        BackupDamaged: a file is damaged, gone, replaced, or leads elsewhere.
        DiskFull, CannotWrite, Cancelled: nothing was made.
    """
    place = find_backup(backup)
    _refuse_target(target, place)
    for name in (files.DESCRIPTION, *files.KEYS):
        files.refuse_links(place, name)
    description = _described(place)
    identity = _identified(place, identify)
    manifest, allowed = files.standing(place, identity)
    if manifest.vault != description.id:
        raise BackupDamaged(files.DESCRIPTION)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _refuse_full(target.parent, manifest.size)
        remove_half_made(target)
        building = target.with_name(f".{target.name}.new-{secrets.token_hex(8)}")
        try:
            look = Looking(building, progress, 3 * manifest.size)
            _Building(place, building, manifest, allowed, identity, look).run()
            others = strange(place, frozenset(manifest.listed))
            settle(PutBack(building, identity, manifest, place, others))
            sync_folder(building / "db")
            give_name(building, target)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
    except OSError as error:
        raise _refused(error, target, manifest.size) from error
    return PutBack(target, identity, manifest, place, others)


def _looks_like_one(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (files.MANIFEST, files.NEXT))


def _refuse_target(target: Path, place: Path) -> None:
    is_taken = target.exists() and (not target.is_dir() or any(target.iterdir()))
    if is_taken or target.is_symlink() or target.resolve().is_relative_to(place.resolve()):
        raise VaultExists


def _described(place: Path) -> Description:
    try:
        return Description.read(place)
    except Tampered as error:
        raise BackupDamaged(files.DESCRIPTION) from error


def _identified(place: Path, identify: Callable[[Path], X25519Identity]) -> X25519Identity:
    try:
        return identify(place / "keys")
    except Tampered as error:
        raise BackupDamaged(files.KEYS[0]) from error


def _refuse_full(folder: Path, size: int) -> None:
    needed, free = size + _SPARE, shutil.disk_usage(existing(folder)).free
    if free < needed:
        raise DiskFull(needed, free)


@dataclass
class _Building:
    """A vault that is being put together beside its place."""

    place: Path
    folder: Path
    manifest: Manifest
    allowed: frozenset[Listed]
    identity: X25519Identity
    look: Looking

    def run(self) -> None:
        """Copy each file, look at all copies, make them durable."""
        self.folder.mkdir(mode=0o700)
        for name in FOLDERS:
            (self.folder / name).mkdir(mode=0o700)
        for each in self.manifest.files:
            files.refuse_links(self.place, each.name)
            self._copy(each)
        self._check()
        for folder in sorted({(self.folder / each.name).parent for each in self.manifest.files}):
            sync_folder(folder)
        sync_folder(self.folder / "media")
        sync_folder(self.folder)

    def _copy(self, each: Listed) -> None:
        target = self.folder / each.name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        with open_new(target) as out:
            for block in _read(self.place, each):
                out.write(block)
                self.look.add(len(block))
            out.flush()
            os.fsync(out.fileno())

    def _check(self) -> None:
        """Look at the copies, not at what they are of: what is on this disk is what counts."""
        wrong = [
            each.name
            for each in self.manifest.files
            if not self.look.is_as_listed(each, self.allowed)
            or not self.look.opens(each, self.identity)
        ]
        if not wrong and not database_is_whole(self.folder, self.identity):
            wrong = [files.DATABASE]
        if wrong:
            raise BackupDamaged(wrong[0], len(wrong))


def _read(place: Path, each: Listed) -> Iterable[bytes]:
    """Yield a file of the backup, no more than it may be; raise BackupDamaged."""
    left = each.size
    try:
        for block in files.blocks(place / each.name):
            left -= len(block)
            if left < 0 and each.name not in files.CHANGING:
                raise BackupDamaged(each.name)
            yield block
    except OSError as error:
        raise BackupDamaged(each.name) from error


def _refused(error: OSError, target: Path, size: int) -> Exception:
    found = refusal(error, existing(target.parent), size)
    return CannotWrite() if isinstance(found, VaultReadOnly) else found
