"""Films and other objects as age files by id, destroyed by destroying the key.

An object is there when its key in `keybag` and its file in `media` are. The key is written first
and destroyed first, and a file gets its name only when it is whole: a crash leaves nothing that
looks like an object. The database row binds the object: a file replaced by another valid one is
refused.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import shutil
from io import UnsupportedOperation
from typing import TYPE_CHECKING, BinaryIO
from uuid import UUID, uuid4

from beeldcoach.services.errors import (
    DiskFull,
    MissingObject,
    SourceChanged,
    SourceUnreadable,
    Tampered,
    VaultReadOnly,
)
from beeldcoach.services.ports import StoredObject
from beeldcoach.storage import age
from beeldcoach.storage.age_writer import proof_of, write_sealed
from beeldcoach.storage.content_digest import new_digest
from beeldcoach.storage.durable import (
    PART,
    open_new,
    overwrite,
    part_of,
    refusal,
    sync_folder,
)
from beeldcoach.storage.importing import Importing
from beeldcoach.storage.keys import read_key, write_key

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from beeldcoach.services.progress import Progress

_BLOCK = 1 << 20  # bytes read at once
_SPARE = 4 << 20  # bytes that must stay free, so that the database can still be written
_HEADER = 1 << 16  # bytes; no header is longer
_OVERHEAD = 4096  # bytes of header and key file, rounded up to whole disk blocks


class ObjectStore:
    """The folders `media` and `keybag` of a vault, opened with the vault's identity."""

    def __init__(
        self, folder: Path, identity: age.X25519Identity, *, is_read_only: bool = False
    ) -> None:
        self._media = folder / "media"
        self._keybag = folder / "keybag"
        self._identity = identity
        self._is_read_only = is_read_only

    def put(self, source: BinaryIO, size: int, progress: Progress) -> StoredObject:
        """Encrypt `size` bytes of `source`, compare what was written with it, make it durable.

        Progress is in bytes over both passes, so to twice the size. On any failure, and when
        cancelled, nothing is left behind.

        Raises:
            Cancelled: as asked.
            DiskFull, VaultReadOnly: the vault has no room, or cannot be written.
            SourceUnreadable, SourceChanged: the source failed, or is not what was copied.
        """
        self._refuse_read_only()
        object_id = uuid4()
        try:
            self._refuse_full(size)
            return self._put(object_id, source, size, progress)
        except OSError as error:
            self._discard(object_id)
            raise refusal(error, self._media, _needed(size)) from error
        except BaseException:
            self._discard(object_id)
            raise

    def make(
        self, write: Callable[[BinaryIO], None], expected: int, progress: Progress
    ) -> StoredObject:
        """Encrypt what `write` writes, read it back and compare, make it durable.

        The file that `write` gets takes bytes in order; its first 64 KiB can be written anew.
        `progress` is only asked whether to stop, after `write` is done. On any failure, and when
        cancelled, nothing is left behind.

        Raises:
            Cancelled, and what else `write` raises; UnsupportedOperation when it goes back further.
            DiskFull, VaultReadOnly: the vault has no room, or cannot be written.
            SourceChanged: what the disk gives back is not what was written.
        """
        self._refuse_read_only()
        object_id = uuid4()
        try:
            self._refuse_full(expected)
            return self._make(object_id, write, progress)
        except UnsupportedOperation:  # our own fault, and not that of a disk
            self._discard(object_id)
            raise
        except OSError as error:
            self._discard(object_id)
            raise refusal(error, self._media, _needed(expected)) from error
        except BaseException:
            self._discard(object_id)
            raise

    def open(self, stored: StoredObject) -> io.RawIOBase:
        """Return a seekable, thread-safe plaintext reader.

        Raises:
            MissingObject: its file or its key is not there; also later, when the disk is gone.
            Tampered: it is damaged, cut or replaced; also from later reads, with the offset.
        """
        path = self._path(stored.id)
        try:
            identity = self._object_identity(stored.id)
            file = path.open("rb", buffering=0)
        except OSError as error:
            raise MissingObject(stored.id) from error
        try:
            reader = _ObjectReader(file, [identity], stored.id)
            _check_binding(reader, stored)
        except BaseException:
            file.close()
            raise
        return reader

    def digest(self, source: BinaryIO, progress: Progress) -> bytes:
        """Return the `content_digest` that `source`, read from where it stands, would have.

        Progress is checked, not reported: the size is not known here.

        Raises:
            Cancelled: as asked.
            SourceUnreadable: the source failed.
        """
        digest, block = new_digest(), memoryview(bytearray(_BLOCK))
        try:
            while count := age.fill(source, block):
                progress.check()
                digest.update(block[:count])
        except (OSError, ValueError) as error:
            raise SourceUnreadable from error
        return digest.digest()

    def delete(self, object_id: UUID) -> None:
        """Destroy the object's key, then its file; one that is gone already is no error.

        What is left on the disk of the file opens with nothing: its own key is gone, and so is
        the header that says how the rest was sealed.
        """
        self._refuse_read_only()
        try:
            _shred(self._key_path(object_id))
            path = self._path(object_id)
            overwrite(path, _HEADER)  # in it lies, sealed, what opens the rest
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                sync_folder(path.parent)
        except OSError as error:
            raise refusal(error, self._media, 0) from error

    def list(self) -> Iterator[UUID]:
        """Return the ids of all objects whose file is present."""
        return (object_id for object_id, _ in _named_by_id(self._media.glob("??/*.age")))

    def sweep(self, known_ids: set[UUID]) -> set[UUID]:
        """Remove what a crash left: half files, and keys and files that no row speaks of."""
        self._refuse_read_only()
        for part in [*self._media.glob("??/*" + PART), *self._keybag.glob("*" + PART)]:
            part.unlink(missing_ok=True)
        found = [*self._keybag.glob("*.age"), *self._media.glob("??/*.age")]
        orphans = {object_id for object_id, _ in _named_by_id(found)} - known_ids
        for object_id in orphans:
            self.delete(object_id)
        return orphans

    def _put(
        self, object_id: UUID, source: BinaryIO, size: int, progress: Progress
    ) -> StoredObject:
        path = self._path(object_id)
        _make_folder(path.parent)
        identity = age.X25519Identity.generate()
        part = part_of(path)
        written = Importing(part, identity, source, size, progress).run()
        write_key(self._key_path(object_id), str(identity), self._identity.recipient)
        progress.check()
        part.replace(path)
        sync_folder(path.parent)
        return StoredObject(
            object_id,
            written.plaintext_size,
            written.ciphertext_size,
            _header_digest(written.header),
            written.content_digest,
        )

    def _make(
        self, object_id: UUID, write: Callable[[BinaryIO], None], progress: Progress
    ) -> StoredObject:
        path = self._path(object_id)
        _make_folder(path.parent)
        identity = age.X25519Identity.generate()
        part = part_of(path)
        with open_new(part) as file:
            written, proofs = write_sealed(file, [identity.recipient], write)
            file.flush()
            os.fsync(file.fileno())
        digest = _proven(part, identity, proofs, progress)
        write_key(self._key_path(object_id), str(identity), self._identity.recipient)
        progress.check()
        part.replace(path)
        sync_folder(path.parent)
        return StoredObject(
            object_id,
            written.plaintext_size,
            written.ciphertext_size,
            _header_digest(written.header),
            digest,
        )

    def _object_identity(self, object_id: UUID) -> age.X25519Identity:
        path = self._key_path(object_id)
        path.stat()  # a key that is gone is a missing object, not a damaged one
        try:
            return age.X25519Identity.parse(read_key(path, self._identity))
        except (Tampered, ValueError):
            raise Tampered("object", object_id) from None  # the cause may hold the key

    def _discard(self, object_id: UUID) -> None:
        path = self._path(object_id)
        with contextlib.suppress(OSError):
            _shred(self._key_path(object_id))
        for half in (part_of(path), path):
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            path.parent.rmdir()  # only when it is empty

    def _path(self, object_id: UUID) -> Path:
        return self._media / str(object_id)[:2] / f"{object_id}.age"

    def _key_path(self, object_id: UUID) -> Path:
        return self._keybag / f"{object_id}.age"

    def _refuse_read_only(self) -> None:
        if self._is_read_only:
            raise VaultReadOnly

    def _refuse_full(self, size: int) -> None:
        needed, free = _needed(size), shutil.disk_usage(self._media).free
        if free < needed:
            raise DiskFull(needed, free)


class _ObjectReader(age.Reader):
    """A reader that says which object is damaged, and where."""

    def __init__(self, file: io.RawIOBase, identities: Sequence[age.Identity], id_: UUID) -> None:
        self._id = id_
        try:
            super().__init__(file, identities)
        except age.AgeError as error:
            raise Tampered("object", id_, getattr(error, "offset", None)) from error

    def readinto(self, target: WriteableBuffer, /) -> int:
        try:
            return super().readinto(target)
        except age.PayloadError as error:
            raise Tampered("object", self._id, error.offset) from error
        except OSError as error:  # the disk was taken out
            raise MissingObject(self._id) from error

    def read_at(self, position: int, size: int) -> bytes:
        try:
            return super().read_at(position, size)
        except age.PayloadError as error:
            raise Tampered("object", self._id, error.offset) from error
        except OSError as error:
            raise MissingObject(self._id) from error


def _proven(
    part: Path, identity: age.X25519Identity, proofs: Sequence[bytes], progress: Progress
) -> bytes:
    """Decrypt what was written, compare it chunk by chunk, return the digest of the content."""
    digest, room = new_digest(), memoryview(bytearray(age.CHUNK))
    try:
        with part.open("rb", buffering=0) as file, age.Reader(file, [identity]) as reader:
            for proof in proofs:
                progress.check()
                count = age.fill(reader, room)
                if proof_of(room[:count]) != proof:
                    raise SourceChanged
                digest.update(room[:count])
            if age.fill(reader, room[:1]):
                raise SourceChanged
    except age.AgeError as error:
        raise SourceChanged from error
    return digest.digest()


def _needed(size: int) -> int:
    return age.payload_size(size) + _OVERHEAD + _SPARE


def _check_binding(reader: age.Reader, stored: StoredObject) -> None:
    same_header = hmac.compare_digest(_header_digest(reader.header), stored.header_digest)
    sizes = (reader.size, reader.ciphertext_size)
    if not same_header or sizes != (stored.plaintext_size, stored.ciphertext_size):
        raise Tampered("object", stored.id)


def _header_digest(header: bytes) -> bytes:
    return hashlib.blake2b(header, digest_size=32).digest()


def _named_by_id(paths: Iterable[Path]) -> Iterator[tuple[UUID, Path]]:
    """Leave out files that are not named as ours are."""
    for path in paths:
        with contextlib.suppress(ValueError):
            object_id = UUID(path.stem)
            if path.stem == str(object_id):
                yield object_id, path


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def _shred(path: Path) -> None:
    """Destroy a key: overwrite it in place, for disks that do write in place, then unlink it."""
    overwrite(path)
    if path.exists():
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
