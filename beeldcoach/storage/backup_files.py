"""What a backup consists of: names as the vault has them, and a sealed list of all of them.

The list (`manifest.age`) opens with the vault's identity. While a copy is completed the new list
lies beside the old one under another name: whichever fits the database is the one that counts.
"""

from __future__ import annotations

import io
import json
import os
import re
import stat
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from blake3 import blake3

from beeldcoach.services.errors import BackupDamaged, NotABackup
from beeldcoach.storage import age, keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MANIFEST, NEXT = "manifest.age", "manifest.next.age"
DESCRIPTION = "vault.json"
DATABASE = "db/dossier.db"
KEYS = tuple(
    f"keys/{name}" for name in (keys.IDENTITY_FILE, keys.RECOVERY_FILE, keys.DATABASE_FILE)
)
CHANGING = (DESCRIPTION, *KEYS, DATABASE)  # all else is written once and never changed
BLOCK = 1 << 20  # bytes read at once
_FORMAT, _VERSION = "beeldcoach-backup", 1
_LARGEST = 64 << 20  # bytes of a list; half a million files
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_OBJECT = re.compile(rf"(?:keybag|media/[0-9a-f]{{2}})/({_UUID})\.age")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the list has it: bytes and BLAKE3, in hex, of the file as it lies."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """All files of a backup, and what it is a backup of."""

    vault: UUID
    backup: UUID
    release: UUID
    number: int  # of the ledger entry of that release
    made_at: datetime
    files: tuple[Listed, ...]

    @property
    def size(self) -> int:
        """All bytes."""
        return sum(each.size for each in self.files)

    @property
    def listed(self) -> dict[str, Listed]:
        """The files by name."""
        return {each.name: each for each in self.files}

    @property
    def objects(self) -> frozenset[UUID]:
        """The ids of all objects."""
        found = (object_of(each.name) for each in self.files)
        return frozenset(each for each in found if each is not None)

    def sealed(self, recipient: age.Recipient) -> bytes:
        """Return it as an age file."""
        fields = {
            "format": _FORMAT,
            "version": _VERSION,
            "vault": str(self.vault),
            "backup": str(self.backup),
            "release": str(self.release),
            "number": self.number,
            "made_at": self.made_at.isoformat(),
            "files": [[each.name, each.size, each.digest] for each in self.files],
        }
        out = io.BytesIO()
        age.encrypt(io.BytesIO(json.dumps(fields).encode("ascii")), out, [recipient])
        return out.getvalue()


def opened(path: Path, identity: age.Identity) -> Manifest:
    """Return the list in a file; raise BackupDamaged, also where a name is none of a vault."""
    try:
        refuse_links(path.parent, path.name)
        if path.stat().st_size > _LARGEST:
            raise BackupDamaged(path.name)
        with age.Reader(io.BytesIO(path.read_bytes()), [identity]) as reader:
            return _parse(json.loads(reader.read()))
    except (OSError, ValueError, TypeError, KeyError, age.AgeError) as error:
        raise BackupDamaged(path.name) from error


def _parse(fields: dict[str, object]) -> Manifest:
    if (fields["format"], fields["version"]) != (_FORMAT, _VERSION):
        raise ValueError("of another version")
    files = tuple(Listed(*each) for each in fields["files"])  # type: ignore[attr-defined]
    for each in files:
        if not is_ours(each.name) or type(each.size) is not int or each.size < 0:
            raise ValueError("no file of a vault")
        if not _HASH.fullmatch(each.digest):
            raise ValueError("no digest")
    names = {each.name for each in files}
    if len(names) != len(files) or not names.issuperset(CHANGING) or not _paired(names):
        raise ValueError("not all that a vault has")
    made_at = datetime.fromisoformat(str(fields["made_at"]))
    if made_at.tzinfo is None:
        raise ValueError("no moment")
    vault, backup, release = (UUID(str(fields[name])) for name in ("vault", "backup", "release"))
    return Manifest(vault, backup, release, int(str(fields["number"])), made_at, files)


def _paired(names: set[str]) -> bool:
    """Whether each object has its key and each key its object."""
    files = {name.split("/")[-1] for name in names if name.startswith("media/")}
    return files == {name.split("/")[-1] for name in names if name.startswith("keybag/")}


def is_ours(name: str) -> bool:
    """Whether a name is exactly one that a vault has: no other folder, no way out of it."""
    if name in CHANGING:
        return True
    found = _OBJECT.fullmatch(name)
    return found is not None and name in names_of(UUID(found[1]))


def object_of(name: str) -> UUID | None:
    """Return the object of which a name is the content; None for all else."""
    return UUID(name[-40:-4]) if name.startswith("media/") else None


def names_of(object_id: UUID) -> tuple[str, str]:
    """Return where an object's key and content lie."""
    return f"keybag/{object_id}.age", f"media/{str(object_id)[:2]}/{object_id}.age"


def manifests(place: Path, identity: age.Identity) -> tuple[Manifest, ...]:
    """Return the lists that can be read, the newest first; of a copy under way there are two."""
    found = []
    for name in (NEXT, MANIFEST):
        if (place / name).exists():
            try:
                found.append(opened(place / name, identity))
            except BackupDamaged:
                continue
    return tuple(found)


def standing(place: Path, identity: age.Identity) -> tuple[Manifest, frozenset[Listed]]:
    """Return the list that fits the database, and all that a file may be.

    A copy that was broken off while it was completed leaves keys of one list or the other.

    Raises:
        NotABackup: there is no list at all.
        BackupDamaged: no list can be read, or the database fits none.
    """
    if not any((place / name).is_file() for name in (MANIFEST, NEXT)):
        raise NotABackup
    found = manifests(place, identity)
    if not found:
        raise BackupDamaged(MANIFEST)
    refuse_links(place, DATABASE)
    there = look(place, DATABASE)
    allowed = frozenset(each for one in found for each in one.files)
    for one in found:
        if one.listed[DATABASE] == there:
            return one, allowed
    raise BackupDamaged(DATABASE)


def look(place: Path, name: str, check: Callable[[int], None] = lambda _: None) -> Listed | None:
    """Return a file as it lies; None where it cannot be read. `check` gets the bytes read."""
    digest, size = blake3(), 0
    try:
        for block in blocks(place / name):
            digest.update(block)
            size += len(block)
            check(len(block))
    except OSError:
        return None
    return Listed(name, size, digest.hexdigest())


def blocks(path: Path) -> Iterator[bytes]:
    """Yield a file in blocks; raise OSError."""
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def refuse_links(place: Path, name: str) -> None:
    """Raise BackupDamaged where a file, or a folder on the way to it, leads elsewhere."""
    path = place
    for part in name.split("/"):
        path = path / part
        try:
            status = os.lstat(path)
        except OSError as error:
            raise BackupDamaged(name) from error
        mode, is_file = status.st_mode, path == place / name
        regular = stat.S_ISREG(mode) if is_file else stat.S_ISDIR(mode)
        if not regular or getattr(status, "st_reparse_tag", False):  # on Windows, a junction
            raise BackupDamaged(name)
