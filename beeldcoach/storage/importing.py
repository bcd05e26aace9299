"""Encrypt a source into a new file that is on the disk and proven to be the source's copy.

Reading back, decrypting and comparing is done by a second process that trails the writing, when the
source is a file and large; else, and whenever that process fails, it is done here afterwards.
"""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from beeldcoach.services.errors import SourceChanged, SourceUnreadable
from beeldcoach.storage import age
from beeldcoach.storage.content_digest import new_digest
from beeldcoach.storage.durable import open_new
from beeldcoach.storage.trailing import Trailing, named
from beeldcoach.storage.trailing_child import DIFFERENT, UNREADABLE, Named, Order

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.progress import Progress

_BLOCK = 1 << 20  # bytes compared at once
_LARGE = 32 << 20  # bytes; below this a process costs more time than it saves
_SYNC_STEP = 64 << 20  # bytes after which the disk is set to work while more is written
_LOOK = 0.05  # seconds between two looks whether the user cancelled


@dataclass(frozen=True, slots=True)
class Imported:
    """What was written and verified; sizes in bytes."""

    plaintext_size: int
    ciphertext_size: int
    header: bytes
    content_digest: bytes


class Importing:
    """One import, to `part`, which must not exist; a failure may leave it there, in halves.

    Progress is in bytes over writing and verifying, so to twice the size.
    """

    def __init__(
        self,
        part: Path,
        identity: age.X25519Identity,
        source: BinaryIO,
        size: int,
        progress: Progress,
    ) -> None:
        self._part = part
        self._identity = identity
        self._file = source
        self._size = size
        self._progress = progress
        self._reported = 0
        self._trailing: Trailing | None = None
        self._has_order = False

    def run(self) -> Imported:
        """Do it.

        Raises:
            Cancelled: as asked.
            SourceUnreadable, SourceChanged: the source failed, or is not what was copied.
            OSError: the disk that is written to failed.
        """
        source = Source(self._file, self._size)
        self._trailing = self._start_trailing()
        syncing = _Syncing(self._part)
        try:
            written = self._write(source, syncing)
            syncing.finish()
            digest = self._trailed() or self._compare()
        except age.AgeError as error:  # what was written does not even open
            raise SourceChanged from error
        finally:
            self._end_trailing()
            syncing.end()
        syncing.check()
        source.check_unchanged()
        return Imported(written.plaintext_size, written.ciphertext_size, written.header, digest)

    def _start_trailing(self) -> Trailing | None:
        if self._size >= _LARGE and named(self._file) is not None:
            with contextlib.suppress(OSError):
                return Trailing()
        return None

    def _end_trailing(self) -> None:
        if self._trailing is not None:
            self._trailing.end()

    def _write(self, source: Source, syncing: _Syncing) -> age.Encrypted:
        with open_new(self._part) as file:

            def advanced(done: int) -> None:
                self._tell(file.fileno(), done)
                syncing.advance(done)
                self._advance(done)

            # Unbuffered, so that whoever is told of bytes written finds them in the file.
            return age.encrypt(source, file.raw, [self._identity.recipient], advanced=advanced)

    def _tell(self, handle: int, written: int) -> None:
        """Tell the child how far the file `handle` is written; at first also what to compare."""
        if self._trailing is None:
            return
        source = named(self._file)
        if not self._has_order and source is not None:
            # The key that the file itself yields, so that its header is proven too.
            with self._part.open("rb", buffering=0) as file:
                key, start = age.payload_key(file, [self._identity])
            part = Named.of(handle, self._part)
            self._trailing.order(Order(key, start, self._size, part, source))
            self._has_order = True
        self._trailing.tell(written)

    def _trailed(self) -> bytes:
        """Return the digest when the child found all the same; nothing when it can say nothing."""
        if self._trailing is None:
            return b""
        while not self._trailing.wait(_LOOK):
            self._trailing.tell(self._size)
            self._advance(self._size)
        self._advance(self._size)
        return self._trailing.digest

    def _advance(self, written: int) -> None:
        """Report, and stop when the user or the child has a reason to."""
        verdict = self._trailing.verdict if self._trailing is not None else None
        if verdict == DIFFERENT:
            raise SourceChanged
        if verdict == UNREADABLE:
            raise SourceUnreadable
        self._report(written + (self._trailing.done if self._trailing is not None else 0))

    def _compare(self) -> bytes:
        """Decrypt what was written, compare it with the source read anew, return the digest."""
        digest = new_digest()
        source, done = Source(self._file, self._size), 0
        ours, theirs = bytearray(_BLOCK), bytearray(_BLOCK)
        with (
            self._part.open("rb", buffering=0) as file,
            age.Reader(file, [self._identity]) as reader,
        ):
            while count := reader.readinto(ours):
                size = source.readinto(memoryview(theirs)[:count])
                if not _same(ours, theirs, count, size):
                    raise SourceChanged
                digest.update(memoryview(ours)[:count])
                done += count
                self._report(self._size + done)
        if done != self._size:
            raise SourceChanged
        return digest.digest()

    def _report(self, done: int) -> None:
        self._reported = max(self._reported, done)  # never back, also when the child was in vain
        self._progress.report(self._reported, 2 * self._size)
        self._progress.check()


class Source:
    """The file to import, from its start, with its own kinds of failure."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size
        try:
            file.seek(0)
        except (OSError, ValueError) as error:
            raise SourceUnreadable from error
        self._stamp = self._read_stamp()

    def readinto(self, target: memoryview) -> int:
        """Read as a raw file does; raise SourceUnreadable, or SourceChanged when it grew."""
        try:
            count = age.fill(self._file, target)
        except (OSError, ValueError) as error:
            raise SourceUnreadable from error
        self._left -= count
        if self._left < 0 or (count < len(target) and self._left > 0):
            raise SourceChanged
        return count

    def check_unchanged(self) -> None:
        """Raise SourceChanged when it was written to since this was made, as its dates tell."""
        if self._read_stamp() != self._stamp:
            raise SourceChanged

    def _read_stamp(self) -> tuple[int, int] | None:
        try:
            status = os.fstat(self._file.fileno())
        except (OSError, ValueError, AttributeError):
            return None  # it is no file of the system
        return status.st_size, status.st_mtime_ns


class _Syncing:
    """Brings a file to the disk while it is written; the disk has less left to do at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._error: OSError | None = None
        self._next = _SYNC_STEP
        self._wanted = threading.Event()
        self._is_last = self._is_stopped = False
        self._thread = threading.Thread(target=self._run, daemon=True)

    def advance(self, written: int) -> None:
        """Note that so many bytes are in the file."""
        if written >= self._next:
            self._next = written + _SYNC_STEP
            self._want()

    def finish(self) -> None:
        """Note that all is in the file."""
        self._is_last = True
        self._want()

    def end(self) -> None:
        """Wait until the disk has all; or only for the other thread, when it was not finished."""
        self._is_stopped = not self._is_last
        self._wanted.set()
        if self._thread.ident is not None:
            self._thread.join()

    def check(self) -> None:
        """Raise what the disk said."""
        if self._error is not None:
            raise self._error

    def _want(self) -> None:
        if self._thread.ident is None:
            self._thread.start()
        self._wanted.set()

    def _run(self) -> None:
        try:
            with self._path.open("rb+") as file:
                is_last = False
                while not is_last:
                    self._wanted.wait()
                    self._wanted.clear()
                    is_last = self._is_last
                    if self._is_stopped:
                        return
                    os.fsync(file.fileno())
        except OSError as error:
            self._error = error


def _same(ours: bytearray, theirs: bytearray, count: int, size: int) -> bool:
    if count == size == _BLOCK:
        return ours == theirs  # without a copy; a memoryview would compare a hundred times slower
    return ours[:count] == theirs[:size]
