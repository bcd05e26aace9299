"""A backup of the vault: everything as it lies, encrypted, into a folder elsewhere.

Films and their keys never change once they are written, so a later copy to the same folder takes
only what is missing there. The database goes through SQLite's backup API, the list of all files
comes last: until then the folder is the older backup, and stays one whatever breaks off.
"""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from beeldcoach.services.errors import (
    BackupDamaged,
    BackupInVault,
    CannotWrite,
    DiskFull,
    NotABackup,
    VaultReadOnly,
)
from beeldcoach.services.ports import BackupKept, BackupPlan, Written
from beeldcoach.storage import backup_files as files
from beeldcoach.storage.backup_check import check_backup
from beeldcoach.storage.backup_copying import (
    SPARE,
    Counted,
    OldDatabase,
    SourceLost,
    copied,
    elsewhere,
    has_size,
    size_of,
)
from beeldcoach.storage.backup_files import Listed, Manifest, names_of
from beeldcoach.storage.database import snapshot
from beeldcoach.storage.durable import (
    PART,
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
        needed = sum(sizes) + fixed + SPARE
        return BackupPlan(
            folder, place, len(sizes), sum(sizes) + fixed, needed, free, same,
            is_first, synced_with(folder),
        )  # fmt: skip

    def place_in(self, folder: Path) -> Path:
        """Return where in the folder that the coach chose the backup of this vault lies."""
        if self._is_own(folder):
            return folder
        return folder / f"Reservekopie-{str(self.vault.id)[:8]}.beeldcoach"

    def check(self, place: Path, known: frozenset[UUID], progress: Progress) -> BackupChecked:
        """Decrypt all of a backup and compare it; raise NotABackup, BackupDamaged, Cancelled."""
        if not self._is_own(place):
            raise NotABackup
        return check_backup(place, self.vault.folder, known, self.vault.identity, progress)

    def bring_back(self, place: Path, lost: tuple[UUID, ...], progress: Progress) -> None:
        """Copy what the vault has lost out of a backup: the key first, as when it was put in.

        Raises NotABackup, BackupDamaged, DiskFull, VaultReadOnly, Cancelled.
        """
        if self.vault.read_only:
            raise VaultReadOnly
        listed = files.standing(place, self.vault.identity)[0].listed
        names = [name for name in _object_names(lost) if name in listed]
        counted = Counted(progress, 0, 2 * sum(listed[name].size for name in names))
        for name in names:
            files.refuse_links(place, name)
            try:
                self._bring(place, listed[name], counted)
            except SourceLost as error:
                raise BackupDamaged(name) from error
            except OSError as error:
                raise refusal(error, self.vault.folder, listed[name].size) from error

    def _bring(self, place: Path, wanted: Listed, counted: Counted) -> None:
        target = self.vault.folder / wanted.name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        part = part_of(target)
        try:
            if copied(part, place / wanted.name, counted) != (wanted.size, wanted.digest):
                raise BackupDamaged(wanted.name)
            part.replace(target)
            sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)

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
            raise elsewhere(error, self._folder) from error
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
            raise elsewhere(error, self._folder) from error

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
            raise elsewhere(error, self._folder) from error
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
            raise elsewhere(error, self._folder) from error
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
            if each.name not in files.CHANGING and has_size(self.place / each.name, each.size):
                self._found[each.name] = each

    def _fill(self, known: frozenset[UUID], anew: frozenset[str], progress: Progress) -> None:
        wanted = [name for name in _object_names(known) if name in anew or name not in self._found]
        sizes = {n: s for n in wanted if (s := size_of(self._vault.folder / n)) is not None}
        total, done = 2 * sum(sizes.values()), 0
        self._refuse_full(sizes)
        for name, size in sizes.items():
            brought = self._brought(name, Counted(progress, done, total), again=name in anew)
            done += 2 * size
            if brought is not None:
                self._found[name] = brought
        for folder in {(self.place / name).parent for name in sizes}:
            if folder.is_dir():
                sync_folder(folder)
        sync_folder(self.place / "media")

    def _refuse_full(self, sizes: dict[str, int]) -> None:
        """Raise DiskFull where what is new, and the database beside the old one, do not fit."""
        new = sum(size for name, size in sizes.items() if not has_size(self.place / name, size))
        fixed = sum(size_of(self._vault.folder / name) or 0 for name in files.CHANGING)
        needed, free = new + fixed + SPARE, shutil.disk_usage(self._folder).free
        if free < needed:
            raise DiskFull(needed, free)

    def _brought(self, name: str, counted: Counted, *, again: bool) -> Listed | None:
        """Copy one file, unless it is there already; None when the vault itself has lost it."""
        source, target = self._vault.folder / name, self.place / name
        if not again and has_size(target, size_of(source)):
            theirs = files.look(self.place, name, counted.add)
            if theirs is not None and theirs == files.look(self._vault.folder, name, counted.add):
                return theirs
            counted.restart()
        try:
            return self._copied(source, name, counted, at_once=True)
        except SourceLost:
            part_of(target).unlink(missing_ok=True)
            return None

    def _copied(
        self, source: Path, name: str, counted: Counted | None = None, *, at_once: bool = False
    ) -> Listed:
        """Copy one file to beside its place, read it back; with `at_once` give it its name."""
        target = self.place / name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        part = part_of(target)
        size, digest = copied(part, source, counted)
        if at_once:
            part.replace(target)
        return Listed(name, size, digest)

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
        old = OldDatabase(self.place / files.DATABASE)
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


def _object_names(known: Iterable[UUID]) -> list[str]:
    return [name for object_id in sorted(known, key=str) for name in names_of(object_id)]


def _objects_in(place: Path) -> list[Path]:
    found = sorted([*place.glob("keybag/*.age"), *place.glob("media/??/*.age")])
    return [path for path in found if files.is_ours(path.relative_to(place).as_posix())]


def _halves(place: Path) -> list[Path]:
    found = (place.glob(f"{at}*{PART}") for at in ("", "keys/", "keybag/", "media/??/", "db/"))
    return [path for each in found for path in each]


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a path is a folder or lies in it, wherever links lead."""
    return path.resolve().is_relative_to(folder.resolve())
