"""The child process that reads back what an import writes, decrypts it and compares it.

It trails the parent, with handles of its own, so that nothing is shared but the two files. It also
takes the digest of the content, of what it decrypted, since it has time left where the parent has
none. Standard
input brings the order (see `Order`) and then, again and again, the plaintext bytes written so far
(8 bytes, big-endian); standard output takes messages of 9 bytes: one of the letters below and a
number. The end of standard input means that the parent is gone: then this process goes too.
"""

from __future__ import annotations

import os
import struct
import threading
from io import FileIO
from typing import TYPE_CHECKING, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from beeldcoach.storage.age_payload import CHUNK, SEALED, SPAN, TAG, chunk_nonce
from beeldcoach.storage.content_digest import new_digest
from beeldcoach.storage.hardening import harden

if TYPE_CHECKING:
    from collections.abc import Callable

DONE = b"D"  # so many plaintext bytes are the same, and there will be more
SAME = b"S"  # all are the same; the digest of the content follows
DIFFERENT = b"X"  # they are not, or what was written is damaged
UNREADABLE = b"U"  # the source cannot be read

MESSAGE = struct.Struct(">cQ")
COUNT = struct.Struct(">Q")
_LENGTH = struct.Struct(">I")
_REPORT = 4 << 20  # bytes between two messages


class Named(NamedTuple):
    """A file by its path, and what proves that the path leads to the very file meant."""

    path: bytes
    identity: bytes

    @classmethod
    def of(cls, handle: int, path: os.PathLike[str] | str) -> Named:
        """Return how another process finds the file that is open here as `handle`."""
        return cls(os.fsencode(os.path.abspath(path)), file_identity(handle))  # noqa: PTH100

    def open(self) -> FileIO:
        """Open it unbuffered for reading; raise OSError also when it is another file by now."""
        file = FileIO(os.fsdecode(self.path), "rb")
        if file_identity(file.fileno()) != self.identity:
            file.close()
            raise OSError("another file of the same name")
        return file


class Order(NamedTuple):
    """What to compare: the payload at `start` of `part`, under `key`, with `size` bytes."""

    key: bytes
    start: int
    size: int
    part: Named
    source: Named

    def to_bytes(self) -> bytes:
        """Return it as it goes over the pipe: a length, then fields parted by zero bytes."""
        numbers = b"%d\0%d" % (self.start, self.size)
        data = b"\0".join([self.key.hex().encode(), numbers, *self.part, *self.source])
        return _LENGTH.pack(len(data)) + data

    @classmethod
    def receive(cls, read: Callable[[int], bytes]) -> Order:
        """Return what `to_bytes` made, from a pipe."""
        data = read(_LENGTH.unpack(read(_LENGTH.size))[0])
        key, start, size, *rest = data.split(b"\0")
        part, source = Named(*rest[:2]), Named(*rest[2:])
        return cls(bytes.fromhex(key.decode()), int(start), int(size), part, source)


class Different(Exception):
    """What was written is not the source."""


class Unreadable(Exception):
    """The source cannot be read."""


class _Written:
    """How far the parent has written; ends the process when the parent has ended."""

    def __init__(self) -> None:
        self._size = 0
        self._told = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def wait_for(self, size: int) -> None:
        """Return when at least `size` plaintext bytes are written."""
        with self._told:
            self._told.wait_for(lambda: self._size >= size)

    def _listen(self) -> None:
        left = b""
        while data := os.read(0, 4096):
            left += data
            whole = len(left) - len(left) % COUNT.size
            if whole:
                (size,) = COUNT.unpack_from(left, whole - COUNT.size)  # only the last one counts
                left = left[whole:]
                with self._told:
                    self._size = size
                    self._told.notify()
        os._exit(1)  # at once, in the midst of whatever the other thread does


class Comparison:
    """Two files, read side by side through buffers that are used again and again."""

    def __init__(self, order: Order, part: FileIO, source: FileIO) -> None:
        self._order = order
        self._part = part
        self._source = source
        self._cipher = ChaCha20Poly1305(order.key)
        self._digest = new_digest()
        self._last = max(0, -(-order.size // CHUNK) - 1)  # number of the last chunk
        self._sealed = memoryview(bytearray(SPAN * SEALED))
        self._ours, self._theirs = bytearray(SPAN * CHUNK), bytearray(SPAN * CHUNK)
        part.seek(order.start)

    def step(self, done: int) -> int:
        """Compare what follows `done` bytes; return how many that were.

        Raises:
            Different, Unreadable: so it is.
            OSError: what was written cannot be read.
        """
        size = min(len(self._ours), self._order.size - done)
        chunks = -(-size // CHUNK)
        sealed = self._sealed[: size + chunks * TAG]
        if _fill(self._part, sealed) != len(sealed):
            raise Different
        for i in range(chunks):
            self._open(done // CHUNK + i, sealed[i * SEALED : (i + 1) * SEALED], i * CHUNK)
        if self._read_source(memoryview(self._theirs)[:size]) != size or not self._is_same(size):
            raise Different
        self._digest.update(memoryview(self._ours)[:size])
        return size

    def end(self) -> bytes:
        """Return the digest of the content; raise Different when either file goes on."""
        if self._part.read(1) or self._read_source(memoryview(bytearray(1))):
            raise Different
        return self._digest.digest()

    def _open(self, index: int, sealed: memoryview, at: int) -> None:
        plain = memoryview(self._ours)[at : at + len(sealed) - TAG]
        try:
            nonce = chunk_nonce(index, last=index == self._last)
            self._cipher.decrypt_into(nonce, sealed, None, plain)
        except InvalidTag:
            raise Different from None

    def _read_source(self, target: memoryview) -> int:
        try:
            return _fill(self._source, target)
        except OSError:
            raise Unreadable from None

    def _is_same(self, size: int) -> bool:
        if size == len(self._ours):
            return self._ours == self._theirs  # a memoryview would compare a hundred times slower
        return self._ours[:size] == self._theirs[:size]


def main() -> None:
    """Serve one import; end with a verdict, or without one when it could not be reached."""
    harden()
    order = Order.receive(_receive)
    try:
        digest = _compare(order, _Written())
    except Different:
        _send(DIFFERENT, 0)
    except Unreadable:
        _send(UNREADABLE, 0)
    else:
        _send(SAME, order.size, digest)


def file_identity(handle: int) -> bytes:
    """Return what tells a file from every other on this computer while it is open."""
    status = os.fstat(handle)
    return b"%d:%d" % (status.st_dev, status.st_ino)


def _compare(order: Order, written: _Written) -> bytes:
    done = reported = 0
    with order.part.open() as part, order.source.open() as source:
        comparison = Comparison(order, part, source)
        while done < order.size:
            written.wait_for(min(done + SPAN * CHUNK, order.size))
            done += comparison.step(done)
            if done - reported >= _REPORT:
                _send(DONE, done)
                reported = done
        return comparison.end()


def _fill(file: FileIO, target: memoryview) -> int:
    done = 0
    while done < len(target) and (count := file.readinto(target[done:])):
        done += count
    return done


def _send(kind: bytes, number: int, digest: bytes = b"") -> None:
    os.write(1, MESSAGE.pack(kind, number) + digest)


def _receive(size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = os.read(0, size - len(data))
        if not piece:
            os._exit(1)
        data += piece
    return data
