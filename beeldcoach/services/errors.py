"""What the world can refuse: failures that adapters raise, as a code and fields, never prose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@dataclass(unsafe_hash=True)
class WorldError(Exception):
    """The world said no; `ui/messages.py` holds the sentences for each kind."""

    def __str__(self) -> str:
        """Name the kind only: fields may hold what a log must not."""
        return type(self).__name__


@dataclass(unsafe_hash=True)
class WrongPassphrase(WorldError):
    """The passphrase opens no key of this vault."""


@dataclass(unsafe_hash=True)
class WrongRecoveryKey(WorldError):
    """The recovery key is mistyped in `group` (1-based), or of another vault when 0."""

    group: int = 0


@dataclass(unsafe_hash=True)
class NotAVault(WorldError):
    """The folder holds no vault."""


@dataclass(unsafe_hash=True)
class VaultExists(WorldError):
    """The folder for a new vault is there already and not empty."""


@dataclass(unsafe_hash=True)
class VaultTooNew(WorldError):
    """The vault was written by a newer version."""

    version: int


class VaultTooOld(WorldError):
    """An older version wrote the vault, and it cannot be brought up to date where it lies."""


@dataclass(unsafe_hash=True)
class VaultInUse(WorldError):
    """Another instance holds the vault since then (None when it could not be read)."""

    since: datetime | None


@dataclass(unsafe_hash=True)
class VaultReadOnly(WorldError):
    """The folder of the vault cannot be written."""


@dataclass(unsafe_hash=True)
class Tampered(WorldError):
    """A file of the vault is damaged, cut, or replaced."""

    what: str  # "keys" | "database" | "object"
    object_id: UUID | None = None
    offset: int | None = None


@dataclass(unsafe_hash=True)
class MissingObject(WorldError):
    """A film or other object is known but its file is not there."""

    object_id: UUID


class NotABackup(WorldError):
    """There is no backup of a vault in this folder."""


class IsABackup(WorldError):
    """The folder is a backup: it is restored into a new folder, and not worked in."""


class BackupInVault(WorldError):
    """A backup was to be put inside the vault itself."""


@dataclass(unsafe_hash=True)
class BackupDamaged(WorldError):
    """Files of a backup are damaged, cut, replaced, or gone; nothing was made of it."""

    name: str  # of the first of them, as it lies in the backup
    count: int = 1


@dataclass(unsafe_hash=True)
class DiskFull(WorldError):
    """There is less room than needed, in bytes."""

    needed: int
    free: int


@dataclass(unsafe_hash=True)
class SourceUnreadable(WorldError):
    """The file to import cannot be opened or vanished while it was read."""


@dataclass(unsafe_hash=True)
class SourceChanged(WorldError):
    """The file to import changed while it was read, or the copy did not match it."""


@dataclass(unsafe_hash=True)
class NotAFilm(WorldError):
    """The file is no film that can be played; `reason` is one of the codes of media.probe."""

    reason: str


@dataclass(unsafe_hash=True)
class NotAPhoto(WorldError):
    """The file is no photo for the logbook."""

    reason: str  # not_a_picture, broken_picture, huge_picture


@dataclass(unsafe_hash=True)
class NotAKeySet(WorldError):
    """The file holds no keys of the studio that can be read."""


@dataclass(unsafe_hash=True)
class NotACalendar(WorldError):
    """The file is no calendar that can be read; `reason` says why: too_large, unreadable, empty."""

    reason: str


@dataclass(unsafe_hash=True)
class NotAnnotations(WorldError):
    """The file holds no annotations that can be read; `reason` is one of `formats.errors`."""

    reason: str


@dataclass(unsafe_hash=True)
class AlreadyImported(WorldError):
    """The very same film is in the vault already."""

    film_id: UUID


@dataclass(unsafe_hash=True)
class CannotWrite(WorldError):
    """The place that the coach chose cannot be written."""


@dataclass(unsafe_hash=True)
class CopyTooLarge(WorldError):
    """An encrypted copy would be too large for a browser; both in bytes."""

    size: int
    largest: int


@dataclass(unsafe_hash=True)
class RenderFailed(WorldError):
    """A PDF could not be made."""


@dataclass(unsafe_hash=True)
class NotALogo(WorldError):
    """The file is no picture that can be a logo; `reason` is not_a_picture or too_large."""

    reason: str


@dataclass(frozen=True, slots=True)
class LensFault:
    """One thing that is wrong in the file of a lens."""

    kind: str  # missing, too_long, no_key, reserved_key, twice, ...
    where: tuple[str | int, ...]  # the path to it, such as ("codes", 3, "key"); counts from 0
    value: str  # what stands there, its begin
    limit: int = 0  # of what is too long or too many


@dataclass(unsafe_hash=True)
class NotALens(WorldError):
    """The file is no lens that can be taken over; `reason` is one of `lens_files`."""

    reason: str  # no_lens, unreadable, too_large, other_version, faulty
    faults: tuple[LensFault, ...] = field(default=(), repr=False)  # the first of them
    count: int = 0  # of all faults


@dataclass(unsafe_hash=True)
class ModelMissing(WorldError):
    """A model that something needs is not installed, or is another one than it was made for."""

    name: str  # of its file
