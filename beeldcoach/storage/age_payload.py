"""The measures of an age payload, apart so that the child that verifies starts without the rest."""

from __future__ import annotations

CHUNK = 64 * 1024  # plaintext bytes, as the format says
TAG = 16  # bytes of Poly1305 after each chunk
SEALED = CHUNK + TAG
SPAN = 16  # chunks read or written in one system call: 1 MiB


def chunk_nonce(index: int, *, last: bool) -> bytes:
    """Return the nonce of one chunk: its number, and whether it is the last of its payload."""
    return index.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
