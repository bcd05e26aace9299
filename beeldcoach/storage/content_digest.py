"""The one digest by which the content of an object is known: BLAKE3, 256 bits of the plaintext.

It is stored in the database and printed on papers, so it never changes silently: another function
would need a migration (docs/adr/0003-import-speed.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from blake3 import blake3

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

DIGEST_BYTES = 32


class Digest(Protocol):
    """A digest being taken."""

    def update(self, data: ReadableBuffer, /) -> object:
        """Take in more; other threads run meanwhile."""

    def digest(self) -> bytes:
        """Return the digest of all that was taken in."""


def new_digest() -> Digest:
    """Return a digest that is to be fed."""
    return blake3()


def content_digest(data: ReadableBuffer) -> bytes:
    """Return the digest of content that is in memory, `DIGEST_BYTES` long."""
    return blake3(data).digest()
