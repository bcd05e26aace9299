"""An age file that is written to instead of made from a source: for films that are made anew.

Writers of films come back to their beginning to fill in a length. So the first chunk is kept in
memory until the end; every chunk is sealed exactly once, for a nonce must never seal two texts.
"""

from __future__ import annotations

import hashlib
import io
import os
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from beeldcoach.storage import age
from beeldcoach.storage.age_header import derive, make_header
from beeldcoach.storage.age_payload import CHUNK, SEALED, TAG, chunk_nonce
from beeldcoach.storage.age_recipients import check_stanzas

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from _typeshed import ReadableBuffer

_PROOF = 16  # bytes of each chunk's hash: enough to notice what a disk does wrong


class SealedWriter(io.RawIOBase):
    """Takes plaintext in order; its first 64 KiB can be written anew until `finish`."""

    def __init__(self, file: BinaryIO, recipients: Sequence[age.Recipient]) -> None:
        """Write the header to `file`, which must be empty and can be sought in."""
        super().__init__()
        new = age.Randomness()
        stanzas = tuple(recipient.wrap(new.file_key) for recipient in recipients)
        check_stanzas(stanzas)
        self._file = file
        self._header = make_header(stanzas, new.file_key).raw
        self._cipher = ChaCha20Poly1305(derive(new.file_key, new.nonce, b"payload"))
        self._file.write(self._header + new.nonce)
        self._start = self._file.tell()
        self._head, self._chunk = bytearray(), bytearray()
        self._index = 1  # of `_chunk`
        self._position = self._end = 0
        self.proofs: list[bytes] = []  # a hash of each chunk's plaintext, after `finish`

    def writable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes: to the end, and within the first chunk."""
        return True

    def tell(self) -> int:
        """Return where the next byte goes."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move; where nothing can be written only a write fails."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._end}[whence]
        self._position = max(0, base + offset)
        return self._position

    def write(self, data: ReadableBuffer, /) -> int:
        """Take all of `data`; raise OSError in a place that is sealed already."""
        taken = memoryview(data).cast("B")
        if self._position == self._end:
            self._append(taken)
        elif self._position + len(taken) <= len(self._head):
            self._head[self._position : self._position + len(taken)] = taken
        else:
            raise io.UnsupportedOperation
        self._position += len(taken)
        self._end = max(self._end, self._position)
        return len(taken)

    def finish(self) -> age.Encrypted:
        """Seal what is left, the first chunk last; nothing can be written any more."""
        chunks = 1
        if self._chunk:  # never empty once there is one: a chunk begins with its first byte
            self._seal(self._index, self._chunk, last=True)
            chunks = self._index + 1
        self._file.seek(self._start)
        self._write_sealed(0, self._head, last=chunks == 1)
        self.proofs.insert(0, proof_of(self._head))
        self._file.seek(0, os.SEEK_END)
        size = self._start + self._end + chunks * TAG
        return age.Encrypted(self._end, size, self._header)

    def _append(self, data: memoryview) -> None:
        room = CHUNK - len(self._head)
        self._head += data[:room]
        data = data[room:]
        while data:
            if len(self._chunk) == CHUNK:  # more follows, so it is not the last
                self._seal(self._index, self._chunk, last=False)
                self._index, self._chunk = self._index + 1, bytearray()
            room = CHUNK - len(self._chunk)
            self._chunk += data[:room]
            data = data[room:]

    def _seal(self, index: int, plain: bytearray, *, last: bool) -> None:
        self._file.seek(self._start + index * SEALED)
        self._write_sealed(index, plain, last=last)
        self.proofs.append(proof_of(plain))

    def _write_sealed(self, index: int, plain: bytearray, *, last: bool) -> None:
        sealed = self._cipher.encrypt(chunk_nonce(index, last=last), bytes(plain), None)
        self._file.write(sealed)


def proof_of(plain: ReadableBuffer) -> bytes:
    """Return a short hash of one chunk."""
    return hashlib.blake2b(plain, digest_size=_PROOF).digest()


def write_sealed(
    file: BinaryIO, recipients: Sequence[age.Recipient], write: Callable[[BinaryIO], None]
) -> tuple[age.Encrypted, list[bytes]]:
    """Let `write` write a plaintext; return what was written, and a proof of each chunk."""
    writer = SealedWriter(file, recipients)
    write(writer)  # type: ignore[arg-type]  # as much of a file as writers of films need
    return writer.finish(), writer.proofs
