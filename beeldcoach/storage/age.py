"""The age v1 file (c2sp.org/age): a streaming writer and a seekable reader that rejects truncation.

The payload is cut in chunks of 64 KiB, each sealed with its number and a mark on the last one, so
that no chunk can be changed, moved, left out or added unnoticed. The format does not authenticate
who wrote the file: whoever opens one must check that it is the file meant.
"""

from __future__ import annotations

import io
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from beeldcoach.storage.age_errors import (
    AgeError,
    HeaderError,
    MacError,
    NoMatchError,
    PayloadError,
)
from beeldcoach.storage.age_header import (
    FILE_KEY_SIZE,
    HEADER_LIMIT,
    Header,
    derive,
    make_header,
    parse_header,
)
from beeldcoach.storage.age_payload import CHUNK, SEALED, SPAN, TAG, chunk_nonce
from beeldcoach.storage.age_recipients import (
    Identity,
    Recipient,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    X25519Recipient,
    check_stanzas,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from _typeshed import WriteableBuffer

__all__ = [
    "CHUNK",
    "AgeError",
    "Encrypted",
    "HeaderError",
    "Identity",
    "MacError",
    "NoMatchError",
    "PayloadError",
    "Randomness",
    "Readable",
    "Reader",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "Writable",
    "X25519Identity",
    "X25519Recipient",
    "encrypt",
    "fill",
    "payload_key",
    "payload_size",
]

_NONCE_SIZE = 16
_CACHED = 4  # chunks kept: a player hops between the index, the sound and the picture


class Readable(Protocol):
    """What can be encrypted: any binary file, buffered or not."""

    def readinto(self, target: memoryview, /) -> int | None:
        """Fill `target` as far as it comes; return the number of bytes, 0 at the end."""


class Writable(Protocol):
    """Where age files go: any binary file, buffered or not."""

    def write(self, data: memoryview, /) -> int | None:
        """Take some of `data`; return the number of bytes taken."""


@dataclass(frozen=True, slots=True)
class Randomness:
    """What must be new for every file; given only to reproduce test vectors."""

    file_key: bytes = field(default_factory=lambda: secrets.token_bytes(FILE_KEY_SIZE), repr=False)
    nonce: bytes = field(default_factory=lambda: secrets.token_bytes(_NONCE_SIZE))


@dataclass(frozen=True, slots=True)
class Encrypted:
    """What was written; sizes in bytes."""

    plaintext_size: int
    ciphertext_size: int
    header: bytes


def encrypt(
    source: BinaryIO | Readable,
    destination: Writable,
    recipients: Sequence[Recipient],
    *,
    randomness: Randomness | None = None,
    advanced: Callable[[int], None] | None = None,
) -> Encrypted:
    """Encrypt all of `source` to `recipients`, a mebibyte at a time.

    Args:
        source: readable binary.
        destination: writable binary.
        recipients: who can open the file.
        randomness: file key and nonce, only to reproduce test vectors.
        advanced: told the plaintext bytes done, after each mebibyte; may raise to stop.
    """
    new = randomness or Randomness()
    stanzas = tuple(recipient.wrap(new.file_key) for recipient in recipients)
    check_stanzas(stanzas)
    header = make_header(stanzas, new.file_key)
    _write(destination, memoryview(header.raw + new.nonce))
    cipher = ChaCha20Poly1305(derive(new.file_key, new.nonce, b"payload"))
    done, chunks = _seal_all(source, destination, cipher, advanced)
    return Encrypted(done, len(header.raw) + _NONCE_SIZE + done + chunks * TAG, header.raw)


def payload_size(size: int) -> int:
    """Return the bytes that `size` plaintext bytes take, without the header."""
    return _NONCE_SIZE + size + max(1, -(-size // CHUNK)) * TAG


def payload_key(file: BinaryIO, identities: Sequence[Identity]) -> tuple[bytes, int]:
    """Return the key of the payload and the byte at which it begins, from the header in `file`.

    Raises:
        HeaderError, NoMatchError, MacError, PayloadError: the header is damaged or not for them.
    """
    header, file_key, nonce = _open_header(file, identities)
    return derive(file_key, nonce, b"payload"), len(header.raw) + _NONCE_SIZE


def fill(source: BinaryIO | Readable, target: memoryview) -> int:
    """Read until `target` is full or the source ends; return the number of bytes."""
    readinto = getattr(source, "readinto", None) or _readinto_by_read(source)
    done = 0
    while done < len(target):
        count = readinto(target[done:])
        if not count:
            break
        done += count
    return done


class Reader(io.RawIOBase):
    """The plaintext of an age file: seekable, and safe to share between threads.

    Owns `file` once made, and closes it with itself. Opening decrypts the last chunk: only then
    is the length to be trusted, and a cut file is refused at once.

    Raises:
        HeaderError, NoMatchError, MacError, PayloadError: on opening.
        PayloadError: on reading; what was read before is true.
    """

    def __init__(self, file: BinaryIO | io.RawIOBase, identities: Sequence[Identity]) -> None:
        super().__init__()
        self._lock = threading.RLock()
        self._file = file
        self._position = 0
        self._cache: OrderedDict[int, memoryview] = OrderedDict()
        header, file_key, nonce = _open_header(file, identities)
        self.header = header.raw
        self._cipher = ChaCha20Poly1305(derive(file_key, nonce, b"payload"))
        self._start = len(header.raw) + _NONCE_SIZE
        sealed = file.seek(0, io.SEEK_END) - self._start
        self.ciphertext_size = sealed + self._start
        self._chunks, self.size = _measure(sealed)
        self._buffer = memoryview(bytearray(min(self._chunks, SPAN) * SEALED))
        self._chunk(self._chunks - 1)  # proves the length

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be sought."""
        return True

    def tell(self) -> int:
        """Return the position in plaintext bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position in plaintext bytes; beyond the end is allowed and reads nothing."""
        with self._lock:
            base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
            if base + offset < 0:
                raise ValueError("negative seek position")
            self._position = base + offset
            return self._position

    def readinto(self, target: WriteableBuffer, /) -> int:
        """Fill `target` as far as there is plaintext; raise PayloadError at a damaged chunk."""
        with self._lock:
            if self.closed:
                raise ValueError("read of closed file")
            view = memoryview(target).cast("B")
            wanted = max(0, min(len(view), self.size - self._position))
            done = self._read_at(self._position, view[:wanted])
            self._position += done
            return done

    def read_at(self, position: int, size: int) -> bytes:
        """Return up to `size` bytes from `position`, without moving; for several threads."""
        with self._lock:
            wanted = max(0, min(size, self.size - position))
            data = bytearray(wanted)
            done = self._read_at(position, memoryview(data))
            return bytes(data[:done])

    def readall(self) -> bytes:
        """Return all that is left."""
        data = bytearray(max(0, self.size - self._position))
        done = 0
        while count := self.readinto(memoryview(data)[done:]):
            done += count
        return bytes(data[:done])

    def close(self) -> None:
        """Close the file and forget the plaintext kept."""
        with self._lock:
            if not self.closed:
                self._cache.clear()
                self._file.close()
            super().close()

    def _read_at(self, position: int, view: memoryview) -> int:
        done = 0
        while done < len(view):
            try:
                done += self._step(position + done, view[done:])
            except PayloadError:
                if done:
                    return done  # the truth first; the next read stands at the damage
                raise
        return done

    def _step(self, position: int, view: memoryview) -> int:
        """Read some bytes: whole chunks straight into `view`, else a part of one chunk."""
        index, skip = divmod(position, CHUNK)
        whole = len(view) // CHUNK
        if skip or not whole or index in self._cache:
            part = self._chunk(index)[skip : skip + len(view)]
            view[: len(part)] = part
            return len(part)
        return self._span(index, min(whole, SPAN), view)

    def _span(self, first: int, count: int, view: memoryview) -> int:
        """Decrypt `count` full chunks into `view`; stop before a damaged one."""
        self._load(first, count)
        for i in range(count):
            plain = view[i * CHUNK : (i + 1) * CHUNK]
            try:
                self._open_chunk(first + i, self._buffer[i * SEALED : (i + 1) * SEALED], plain)
            except PayloadError:
                if i:
                    return i * CHUNK
                raise
        return count * CHUNK

    def _chunk(self, index: int) -> memoryview:
        """Return one chunk decrypted, from the cache when it is there."""
        if index in self._cache:
            self._cache.move_to_end(index)
            return self._cache[index]
        size = min(CHUNK, self.size - index * CHUNK)
        self._load(index, 1)
        spent = self._cache.popitem(last=False)[1] if len(self._cache) >= _CACHED else None
        room = spent.obj if spent is not None else bytearray(CHUNK)
        plain = memoryview(room)[:size]
        self._open_chunk(index, self._buffer[: size + TAG], plain)
        self._cache[index] = plain
        return plain

    def _load(self, first: int, count: int) -> None:
        """Read the sealed bytes of chunks into the buffer."""
        start = self._start + first * SEALED
        length = min(count * SEALED, self.ciphertext_size - start)
        self._file.seek(start)
        if fill(self._file, self._buffer[:length]) != length:
            raise PayloadError("file became shorter", first * CHUNK)

    def _open_chunk(self, index: int, sealed: memoryview, plain: memoryview) -> None:
        nonce = chunk_nonce(index, last=index == self._chunks - 1)
        try:
            self._cipher.decrypt_into(nonce, sealed, None, plain)
        except InvalidTag:
            plain[:] = bytes(len(plain))  # unauthenticated bytes must not be seen
            raise PayloadError("damaged chunk", index * CHUNK) from None


def _open_header(
    file: BinaryIO | io.RawIOBase, identities: Sequence[Identity]
) -> tuple[Header, bytes, bytes]:
    file.seek(0)
    start = memoryview(bytearray(HEADER_LIMIT + _NONCE_SIZE))
    start = start[: fill(file, start)]
    header = parse_header(start.tobytes())
    file_key = _file_key(header, identities)
    nonce = start[len(header.raw) : len(header.raw) + _NONCE_SIZE].tobytes()
    if len(nonce) != _NONCE_SIZE:
        raise PayloadError("no payload")
    return header, file_key, nonce


def _file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    check_stanzas(header.stanzas)
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            header.verify(file_key)
            return file_key
    raise NoMatchError("no identity opens this file")


def _measure(sealed: int) -> tuple[int, int]:
    """Return the number of chunks and of plaintext bytes in a payload of `sealed` bytes."""
    chunks = -(-sealed // SEALED)
    last = sealed - (chunks - 1) * SEALED
    if chunks == 0 or last < TAG or (chunks > 1 and last == TAG):
        raise PayloadError("payload of an impossible length", max(0, chunks - 1) * CHUNK)
    return chunks, sealed - chunks * TAG


def _seal_all(
    source: BinaryIO | Readable,
    destination: Writable,
    cipher: ChaCha20Poly1305,
    advanced: Callable[[int], None] | None,
) -> tuple[int, int]:
    """Seal the source chunk by chunk; return plaintext bytes and chunks written.

    One buffer is read ahead, for only the end of the source tells which chunk is the last.
    """
    current, ahead = (memoryview(bytearray(SPAN * CHUNK)) for _ in range(2))
    sealed = memoryview(bytearray(SPAN * SEALED))
    done = index = 0
    size = fill(source, current)
    while True:
        following = fill(source, ahead) if size == len(current) else 0
        chunks = max(1, -(-size // CHUNK))  # an empty payload is one empty chunk
        for i in range(chunks):
            last = not following and i == chunks - 1
            plain = current[i * CHUNK : min((i + 1) * CHUNK, size)]
            room = sealed[i * SEALED : i * SEALED + len(plain) + TAG]
            cipher.encrypt_into(chunk_nonce(index + i, last=last), plain, None, room)
        _write(destination, sealed[: size + chunks * TAG])
        done += size
        index += chunks
        if advanced is not None:
            advanced(done)
        if not following:
            return done, index
        current, ahead, size = ahead, current, following


def _readinto_by_read(source: Any) -> Callable[[memoryview], int]:
    """Stand in for `readinto` where a file has only `read`."""

    def readinto(target: memoryview) -> int:
        data = source.read(len(target)) or b""
        target[: len(data)] = data
        return len(data)

    return readinto


def _write(destination: Writable, data: memoryview) -> None:
    done = 0
    while done < len(data):  # an unbuffered file may take less than it is given
        done += destination.write(data[done:]) or 0
