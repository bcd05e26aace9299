"""The vault on disk: create, unlock, change the passphrase, tidy after a crash, lock."""

from __future__ import annotations

import json
import re
import secrets
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from beeldcoach.services.errors import (
    IsABackup,
    NotAVault,
    Tampered,
    VaultExists,
    VaultReadOnly,
    VaultTooNew,
)
from beeldcoach.storage import keys
from beeldcoach.storage.age import X25519Identity
from beeldcoach.storage.backup_files import DESCRIPTION, MANIFEST, NEXT
from beeldcoach.storage.database import create_database
from beeldcoach.storage.durable import PART, refusal, sync_folder, write_durably
from beeldcoach.storage.lock import VaultLock
from beeldcoach.storage.object_store import ObjectStore
from beeldcoach.storage.recovery import new_recovery_key
from beeldcoach.storage.synced import synced_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMAT_VERSION = 1
WORK_FACTOR = 18  # log2 of the scrypt cost: about a second and 256 MiB a guess
_LOCK = "vault.lock"
_KEYS = "keys"
_DATABASE = "db/dossier.db"
_SNAPSHOTS = "db/snapshots"
FOLDERS = (_KEYS, "keybag", "media", "db", _SNAPSHOTS)


@dataclass(frozen=True, slots=True)
class Description:
    """What `vault.json` says, to anyone: no names."""

    id: UUID
    version: int = FORMAT_VERSION

    def write(self, folder: Path) -> None:
        """Put it in a folder, durably."""
        text = json.dumps({"format": "beeldcoach", "version": self.version, "id": str(self.id)})
        write_durably(folder / DESCRIPTION, f"{text}\n".encode("ascii"))

    @classmethod
    def read(cls, folder: Path) -> Description:
        """Read it; raise NotAVault, VaultTooNew or Tampered."""
        try:
            text = (folder / DESCRIPTION).read_bytes()
        except OSError as error:
            raise NotAVault from error
        try:
            fields = json.loads(text)
            found = cls(UUID(fields["id"]), int(fields["version"]))
        except (ValueError, TypeError, KeyError) as error:
            raise Tampered("keys") from error
        if found.version > FORMAT_VERSION:
            raise VaultTooNew(found.version)
        return found


class Vault:
    """An unlocked vault; holds the lock of its folder until `close`."""

    def __init__(
        self, folder: Path, lock: VaultLock, description: Description, identity: X25519Identity
    ) -> None:
        """Take over an open lock and the identity; use `create` or `unlock`."""
        if not (folder / _DATABASE).is_file():  # a new, empty one would pass for the dossier
            raise Tampered("database")
        self.folder = folder
        self.id = description.id
        self.read_only = lock.is_read_only
        self.database_key = keys.database_key(folder / _KEYS, identity)
        self.objects = ObjectStore(folder, identity, is_read_only=lock.is_read_only)
        self._lock = lock
        self._identity = identity

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, *, work_factor: int = WORK_FACTOR
    ) -> tuple[Vault, str]:
        """Make a vault and return it, unlocked, with its recovery key as text.

        It is built beside `folder` and gets its name at the end: complete, or not there.

        Raises:
            VaultExists: the folder is there and not empty.
            DiskFull, VaultReadOnly: it cannot be made there.
        """
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise VaultExists
        recovery = new_recovery_key()
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            remove_half_made(folder)
            building = folder.with_name(f".{folder.name}.new-{secrets.token_hex(8)}")
            try:
                identity = _build(building, (passphrase, recovery), work_factor)
                give_name(building, folder)
            except BaseException:
                shutil.rmtree(building, ignore_errors=True)
                raise
        except OSError as error:
            raise refusal(error, existing(folder.parent), 1 << 20) from error
        return cls._unlock(folder, lambda _: identity), recovery

    @classmethod
    def unlock(cls, folder: Path, passphrase: str) -> Vault:
        """Open the vault with its passphrase.

        Raises:
            NotAVault, IsABackup, VaultTooNew, VaultInUse: before the passphrase is tried.
            WrongPassphrase: it does not open this vault.
            Tampered: a key file is damaged, or the database is gone.
        """
        return cls._unlock(folder, lambda at: keys.identity_by_passphrase(at, passphrase))

    @classmethod
    def unlock_with_recovery(cls, folder: Path, recovery_text: str) -> Vault:
        """Open the vault with its recovery key; as `unlock`, but raises WrongRecoveryKey."""
        return cls._unlock(folder, lambda at: keys.identity_by_recovery(at, recovery_text))

    @classmethod
    def unlock_as(cls, folder: Path, identity: X25519Identity) -> Vault:
        """Open a vault of which the identity is known already, as when it was just put back."""
        return cls._unlock(folder, lambda _: identity)

    @classmethod
    def _unlock(cls, folder: Path, identify: Callable[[Path], X25519Identity]) -> Vault:
        description = Description.read(folder)
        if any((folder / name).exists() for name in (MANIFEST, NEXT)):
            raise IsABackup
        lock = VaultLock(folder / _LOCK)
        try:
            return cls(folder, lock, description, identify(folder / _KEYS))
        except BaseException:
            lock.release()
            raise

    @property
    def identity(self) -> X25519Identity:
        """What opens each key of the vault."""
        return self._identity

    @property
    def database_path(self) -> Path:
        """Where the database is."""
        return self.folder / _DATABASE

    @property
    def snapshots(self) -> Path:
        """The folder of the database's snapshots."""
        return self.folder / _SNAPSHOTS

    @property
    def synced_with(self) -> str | None:
        """Name the service that seems to copy the vault elsewhere, None when none is seen."""
        return synced_with(self.folder)

    def change_passphrase(self, new: str, *, work_factor: int = WORK_FACTOR) -> None:
        """Let `new` open the vault instead; only one small file is rewritten.

        Raises:
            DiskFull, VaultReadOnly: the old passphrase still opens it.
        """
        if self.read_only:
            raise VaultReadOnly
        path = self.folder / _KEYS / keys.IDENTITY_FILE
        keys.seal_identity(path, self._identity, new, work_factor)

    def new_recovery_key(self, *, work_factor: int = WORK_FACTOR) -> str:
        """Return a new recovery key, which opens the vault from now on instead of the old one.

        Raises:
            DiskFull, VaultReadOnly: the old key still opens it.
        """
        if self.read_only:
            raise VaultReadOnly
        recovery = new_recovery_key()
        path = self.folder / _KEYS / keys.RECOVERY_FILE
        keys.seal_identity(path, self._identity, recovery, work_factor)
        return recovery

    def sweep(self, known_ids: set[UUID]) -> set[UUID]:
        """Remove what a crash left; return the objects that no row of the database spoke of."""
        if self.read_only:
            raise VaultReadOnly
        for half in (*self.folder.glob("*" + PART), *(self.folder / _KEYS).glob("*" + PART)):
            half.unlink(missing_ok=True)
        for half in self.snapshots.glob("*" + PART + "*"):
            half.unlink(missing_ok=True)
        return self.objects.sweep(known_ids)

    def close(self) -> None:
        """Let go of the folder and forget the keys; the engine must be disposed before."""
        self.database_key = ""
        self._lock.release()


def _build(building: Path, openers: tuple[str, str], work_factor: int) -> X25519Identity:
    building.mkdir(mode=0o700)
    for name in FOLDERS:
        (building / name).mkdir(mode=0o700)
    identity = X25519Identity.generate()
    at = building / _KEYS
    for name, secret in zip((keys.IDENTITY_FILE, keys.RECOVERY_FILE), openers, strict=True):
        keys.seal_identity(at / name, identity, secret, work_factor)
    create_database(building / _DATABASE, keys.new_database_key(at, identity))
    sync_folder(building / "db")
    Description(uuid4()).write(building)
    return identity


def give_name(building: Path, folder: Path) -> None:
    """Let what was built be the vault at `folder`, in one step."""
    if folder.is_dir():
        folder.rmdir()  # empty, as was checked; Windows does not rename over a folder
    building.rename(folder)
    sync_folder(folder.parent)


def remove_half_made(folder: Path) -> None:
    """Remove what a creation left that was killed; it holds no data of anyone yet."""
    name = re.compile(re.escape(f".{folder.name}.new-") + "[0-9a-f]{16}")
    for path in folder.parent.iterdir():
        if name.fullmatch(path.name):
            shutil.rmtree(path, ignore_errors=True)


def existing(folder: Path) -> Path:
    """Return the first folder that is there, from this one upwards."""
    return next(level for level in (folder, *folder.parents) if level.is_dir())
