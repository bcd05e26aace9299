"""A backup of the vault: everything as it lies, encrypted, into a folder elsewhere.

Films and their keys never change once they are written, so a later copy to the same folder takes
only what is missing there. The database goes through SQLite's backup API, the list of all files
comes last: until then the folder is the older backup, and stays one whatever breaks off.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from blake3 import blake3

from beeldcoach.services.errors import (
    BackupDamaged,
    BackupInVault,
    CannotWrite,
    DiskFull,
    NotABackup,
    VaultReadOnly,
    WorldError,
)
from beeldcoach.services.ports import BackupKept, BackupPlan, Written
from beeldcoach.storage import backup_files as files
from beeldcoach.storage.backup_check import check_backup
from beeldcoach.storage.backup_files import Listed, Manifest, names_of
from beeldcoach.storage.database import snapshot
from beeldcoach.storage.durable import (
    PART,
    open_new,
    overwrite,
    part_of,
    refusal,
    sync_folder,
    write_durably,
)
from beeldcoach.storage.synced import synced_with

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Engine

    from beeldcoach.domain.release import Release
    from beeldcoach.services.ports import BackupChecked
    from beeldcoach.services.progress import Progress
    from beeldcoach.storage.vault import Vault

_SPARE = 8 << 20  # bytes for names and folders on the other disk
_HEADER = 1 << 16  # bytes of an age file in which lies, sealed, what opens the rest
_SNAPSHOT = "outgoing.part.db"  # swept with all halves when a process was killed


class VaultBackups:
    """Backups of one open vault; may be called from any thread."""

    def __init__(self, vault: Vault, engine: Engine) -> None:
        """Take an unlocked vault and its open database."""
        self.vault, self._engine = vault, engine

    def plan(self, folder: Path, known: frozenset[UUID]) -> BackupPlan:
        """Return what a copy to `folder` would take; raise BackupInVault, CannotWrite."""
        place = self.place_in(folder)
        if _is_inside(place, self.vault.folder) or _is_inside(self.vault.folder, place):
            raise BackupInVault
        try:
            free = shutil.disk_usage(folder).free
            same = folder.stat().st_dev == self.vault.folder.stat().st_dev
            missing = [n for n in _object_names(known) if not self._is_there(place, n)]
            sizes = [size for n in missing if (size := self._size(n)) is not None]
            fixed = sum(self._size(name) or 0 for name in files.CHANGING)
        except OSError as error:
            raise CannotWrite from error
        is_first = not (place / files.MANIFEST).exists()
        needed = sum(sizes) + fixed + _SPARE
        return BackupPlan(
            folder, place, len(sizes), sum(sizes) + fixed, needed, free, same,
            is_first, synced_with(folder),
        )  # fmt: skip

    def place_in(self, folder: Path) -> Path:
        """Return where in the folder that the coach chose the backup of this vault lies."""
        if self._is_own(folder):
            return folder
        return folder / f"Reservekopie-{str(self.vault.id)[:8]}.beeldcoach"

    def check(self, place: Path, progress: Progress) -> BackupChecked:
        """Decrypt all of a backup and compare it; raise NotABackup, BackupDamaged, Cancelled."""
        if not self._is_own(place):
            raise NotABackup
        return check_backup(place, self.vault.identity, progress)

    def snapshot(self, path: Path) -> None:
        """Copy the live database to a file; raise DiskFull, VaultReadOnly."""
        snapshot(self._engine, path, self.vault.database_key)

    def _is_own(self, folder: Path) -> bool:
        """Whether a folder is a backup of this vault: its list opens with the vault's key."""
        return bool(files.manifests(folder, self.vault.identity))

    def _is_there(self, place: Path, name: str) -> bool:
        try:
            return (place / name).stat().st_size == self._size(name)
        except OSError:
            return False

    def _size(self, name: str) -> int | None:
        try:
            return (self.vault.folder / name).stat().st_size
        except OSError:
            return None


class BackupPart:
    """A backup on its way; the folder is the older one until it is kept."""

    def __init__(self, release: Release, number: int, backups: VaultBackups, folder: Path) -> None:
        self._release, self._number, self._backups = release, number, backups
        self._vault = backups.vault
        self._folder, self.place = folder, backups.place_in(folder)
        self._found: dict[str, Listed] = {}  # what lies there and was looked at
        self._id: UUID | None = None
        self._reached = False

    def prepare(self, proposed: UUID) -> UUID:
        """Make the folder; return the id that this backup has, or takes. Raises as `fill`."""
        try:
            self._reach()
        except OSError as error:
            raise _elsewhere(error, self._folder) from error
        self._id = self._id or proposed
        return self._id

    def fill(self, known: frozenset[UUID], anew: frozenset[str], progress: Progress) -> None:
        """Copy what is not there yet, or is in `anew`; each file is read back and compared.

        What was copied before it broke off stays, and is not copied again. Raises Cancelled,
        CannotWrite and DiskFull.
        """
        try:
            self._fill(known, anew, progress)
        except OSError as error:
            raise _elsewhere(error, self._folder) from error

    def lacks(self, known: frozenset[UUID]) -> bool:
        """Whether something that the vault has was not copied yet."""
        there = self._found
        return any(
            name not in there and (self._vault.folder / name).is_file()
            for name in _object_names(known)
        )

    def take_database(self) -> None:
        """Copy the database to beside its place; on the desk lane. Raises as `fill`."""
        taken = self._vault.snapshots / _SNAPSHOT
        try:
            self._backups.snapshot(taken)
            self._found[files.DATABASE] = self._copied(taken, files.DATABASE)
        except OSError as error:
            raise _elsewhere(error, self._folder) from error
        finally:
            taken.unlink(missing_ok=True)

    def keep(self, known: frozenset[UUID], made_at: datetime) -> BackupKept:
        """Let it be the backup, and take away what the vault has no longer; on the desk lane.

        Raises CannotWrite and DiskFull; then the older backup stands.
        """
        assert self._id is not None, "prepared before it is kept"
        try:
            for name in (files.DESCRIPTION, *files.KEYS):
                self._found[name] = self._copied(self._vault.folder / name, name)
            listed, missing = self._all_of(known)
            manifest = Manifest(
                self._vault.id,
                self._id,
                self._release.id,
                self._number,
                made_at,
                tuple(listed),
            )
            written = self._complete(manifest)
        except OSError as error:
            raise _elsewhere(error, self._folder) from error
        purged, is_clean = self._purge({each.name for each in listed})
        return BackupKept(
            manifest.backup, self.place, written, len(manifest.objects), missing, purged, is_clean
        )

    def drop(self) -> None:
        """Remove what is half; the older backup stands."""
        if self._reached:
            for half in _halves(self.place):
                with suppress(OSError):
                    half.unlink(missing_ok=True)

    def _reach(self) -> None:
        """Make the folders, and learn what an older copy left."""
        if self._reached:
            return
        for name in ("", "keys", "keybag", "media", "db"):
            folder = self.place / name
            folder.mkdir(mode=0o700, exist_ok=True)
            for each in (folder, *(folder.glob("??") if name == "media" else ())):
                if each.is_symlink():  # it would be written, and purged, elsewhere
                    raise BackupDamaged(each.name)
        sync_folder(self._folder)
        self._reached = True
        self.drop()  # halves of one that was killed
        found = files.manifests(self.place, self._vault.identity)
        self._id = found[0].backup if found else None
        for each in (each for one in reversed(found) for each in one.files):
            if each.name not in files.CHANGING and _has_size(self.place / each.name, each.size):
                self._found[each.name] = each

    def _fill(self, known: frozenset[UUID], anew: frozenset[str], progress: Progress) -> None:
        wanted = [name for name in _object_names(known) if name in anew or name not in self._found]
        sizes = {n: s for n in wanted if (s := _size(self._vault.folder / n)) is not None}
        total, done = 2 * sum(sizes.values()), 0
        self._refuse_full(sizes)
        for name, size in sizes.items():
            copied = self._brought(name, _Counted(progress, done, total), again=name in anew)
            done += 2 * size
            if copied is not None:
                self._found[name] = copied
        for folder in {(self.place / name).parent for name in sizes}:
            if folder.is_dir():
                sync_folder(folder)
        sync_folder(self.place / "media")

    def _refuse_full(self, sizes: dict[str, int]) -> None:
        """Raise DiskFull where what is new, and the database beside the old one, do not fit."""
        new = sum(size for name, size in sizes.items() if not _has_size(self.place / name, size))
        fixed = sum(_size(self._vault.folder / name) or 0 for name in files.CHANGING)
        needed, free = new + fixed + _SPARE, shutil.disk_usage(self._folder).free
        if free < needed:
            raise DiskFull(needed, free)

    def _brought(self, name: str, counted: _Counted, *, again: bool) -> Listed | None:
        """Copy one file, unless it is there already; None when the vault itself has lost it."""
        source, target = self._vault.folder / name, self.place / name
        if not again and _has_size(target, _size(source)):
            theirs = files.look(self.place, name, counted.add)
            if theirs is not None and theirs == files.look(self._vault.folder, name, counted.add):
                return theirs
            counted.restart()
        try:
            return self._copied(source, name, counted, at_once=True)
        except _LostError:
            part_of(target).unlink(missing_ok=True)
            return None

    def _copied(
        self, source: Path, name: str, counted: _Counted | None = None, *, at_once: bool = False
    ) -> Listed:
        """Copy one file to beside its place, read it back; with `at_once` give it its name."""
        target = self.place / name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        part, digest, size = part_of(target), blake3(), 0
        with open_new(part) as out:
            for block in _read(source):
                out.write(block)
                digest.update(block)
                size += len(block)
                if counted is not None:
                    counted.add(len(block))
            out.flush()
            os.fsync(out.fileno())
        wanted = Listed(name, size, digest.hexdigest())
        back = files.look(part.parent, part.name, counted.add if counted else lambda _: None)
        if back is None or (back.size, back.digest) != (size, wanted.digest):
            raise CannotWrite
        if at_once:
            part.replace(target)
        return wanted

    def _all_of(self, known: frozenset[UUID]) -> tuple[list[Listed], int]:
        """Return what the backup consists of, and how many objects neither it nor the vault has.

        What the vault has lost but still knows stays in the backup: it may be the last of it.
        """
        listed, missing = [self._found[name] for name in files.CHANGING], 0
        for object_id in sorted(known, key=str):
            pair = [self._found.get(name) for name in names_of(object_id)]
            both = [each for each in pair if each is not None]
            if len(both) == len(pair):
                listed += both
            else:
                missing += 1
        return listed, missing

    def _complete(self, manifest: Manifest) -> Written:
        sealed = manifest.sealed(self._vault.identity.recipient)
        write_durably(self.place / files.NEXT, sealed)
        old = _Old(self.place / files.DATABASE)
        for name in files.CHANGING:
            part_of(self.place / name).replace(self.place / name)
        for folder in ("keys", "db", ""):
            sync_folder(self.place / folder)
        (self.place / files.NEXT).replace(self.place / files.MANIFEST)
        sync_folder(self.place)
        old.overwrite()
        return Written(hashlib.sha256(sealed).hexdigest(), manifest.size)

    def _purge(self, kept: set[str]) -> tuple[int, bool]:
        """Destroy what the vault has no longer; return how many objects, and whether all went."""
        gone, is_clean = 0, True
        for path in _objects_in(self.place):
            name = path.relative_to(self.place).as_posix()
            if name in kept:
                continue
            try:
                overwrite(path, _HEADER if name.startswith("media/") else None)
                path.unlink(missing_ok=True)
                sync_folder(path.parent)
                gone += name.startswith("media/")
            except OSError:
                is_clean = False
        return gone, is_clean


class _LostError(Exception):
    """The vault cannot give a file back that it should have."""


@dataclass
class _Counted:
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


class _Old:
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


def _object_names(known: Iterable[UUID]) -> list[str]:
    return [name for object_id in sorted(known, key=str) for name in names_of(object_id)]


def _read(source: Path) -> Iterable[bytes]:
    """Yield a file of the vault; what fails here is no fault of the other disk."""
    try:
        yield from files.blocks(source)
    except OSError as error:
        raise _LostError from error


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _has_size(path: Path, size: int | None) -> bool:
    return size is not None and not path.is_symlink() and _size(path) == size


def _objects_in(place: Path) -> list[Path]:
    found = sorted([*place.glob("keybag/*.age"), *place.glob("media/??/*.age")])
    return [path for path in found if files.is_ours(path.relative_to(place).as_posix())]


def _halves(place: Path) -> list[Path]:
    found = (place.glob(f"{at}*{PART}") for at in ("", "keys/", "keybag/", "media/??/", "db/"))
    return [path for each in found for path in each]


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a path is a folder or lies in it, wherever links lead."""
    return path.resolve().is_relative_to(folder.resolve())


def _elsewhere(error: OSError, folder: Path) -> WorldError:
    """Return the kind of failure that an error on the other disk is."""
    try:
        found = refusal(error, folder, _SPARE)
    except OSError:  # the disk was taken out
        return CannotWrite()
    return CannotWrite() if isinstance(found, VaultReadOnly) else found
