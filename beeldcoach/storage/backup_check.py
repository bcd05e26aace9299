"""Look through a whole backup: each file is there, as it was written, and opens."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.errors import BackupDamaged, Tampered, WorldError
from beeldcoach.services.ports import BackupChecked
from beeldcoach.storage import age, keys
from beeldcoach.storage import backup_files as files
from beeldcoach.storage.database import is_whole, open_engine

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from beeldcoach.services.progress import Progress
    from beeldcoach.storage.backup_files import Listed


def check_backup(
    place: Path, vault: Path, known: frozenset[UUID], identity: age.X25519Identity,
    progress: Progress,
) -> BackupChecked:  # fmt: skip
    """Compare each file with the list and decrypt it, and that of the vault; progress in bytes.

    Raises NotABackup, BackupDamaged where no list counts, and Cancelled.
    """
    manifest, allowed = files.standing(place, identity)
    look = Looking(place, progress, 3 * manifest.size)
    damaged = [
        each.name
        for each in manifest.files
        if not look.is_as_listed(each, allowed) or not look.opens(each, identity)
    ]
    if files.DATABASE not in damaged and not database_is_whole(place, identity):
        damaged.append(files.DATABASE)
    look.place = vault
    spoilt = {name.split("/")[-1] for name in damaged}
    lost = tuple(
        object_id
        for each in manifest.files
        if (object_id := files.object_of(each.name)) in known
        and each.name.split("/")[-1] not in spoilt
        and not look.opens(each, identity)
    )
    return BackupChecked(
        manifest.backup,
        manifest.made_at,
        manifest.number,
        len(manifest.objects),
        manifest.size,
        tuple(damaged),
        strange(place, frozenset(manifest.listed)),
        lost,
    )


def strange(place: Path, listed: frozenset[str]) -> int:
    """Return how many files lie there that are none of the backup."""
    known = listed | {files.MANIFEST, files.NEXT}
    found = (p for p in place.rglob("*") if p.is_symlink() or not p.is_dir())
    return sum(path.relative_to(place).as_posix() not in known for path in found)


@dataclass
class Looking:
    """Goes through files, and tells how far it is."""

    place: Path
    progress: Progress
    total: int  # bytes
    done: int = 0

    def add(self, count: int) -> None:
        """Note that so many bytes more were looked at; raise Cancelled."""
        self.done += count
        self.progress.check()
        self.progress.report(min(self.done, self.total), self.total)

    def is_as_listed(self, each: Listed, allowed: frozenset[Listed]) -> bool:
        """Whether a file is what the list says; of keys, what either of two lists says."""
        try:
            files.refuse_links(self.place, each.name)
        except BackupDamaged:
            return False
        found = files.look(self.place, each.name, self.add)
        return found == each or (each.name in files.CHANGING and found in allowed)

    def opens(self, each: Listed, identity: age.X25519Identity) -> bool:
        """Whether a film or other object decrypts, from its first byte to its last."""
        object_id = files.object_of(each.name)
        if object_id is None:
            return True
        try:
            self._decrypt(object_id, identity)
        except (OSError, ValueError, WorldError, age.AgeError):
            return False
        return True

    def _decrypt(self, object_id: UUID, identity: age.X25519Identity) -> None:
        key, content = (self.place / name for name in files.names_of(object_id))
        own = age.X25519Identity.parse(keys.read_key(key, identity))
        room = bytearray(files.BLOCK)
        with content.open("rb", buffering=0) as file, age.Reader(file, [own]) as reader:
            while count := reader.readinto(room):
                self.add(count)


def database_is_whole(folder: Path, identity: age.X25519Identity) -> bool:
    """Whether the database of a backup opens, and each page of it is what was written."""
    with suppress(Tampered):
        key = keys.database_key(folder / "keys", identity)
        engine = open_engine(folder / files.DATABASE, key, read_only=True)
        try:
            return is_whole(engine)
        finally:
            engine.dispose()
    return False
