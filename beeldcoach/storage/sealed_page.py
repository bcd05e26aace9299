"""A page that opens itself in any browser, with a password: for a copy that only one may see.

AES-256-GCM in parts of a megabyte, each with its number and whether it is the last in its nonce,
and the head of the page as additional data; the key by PBKDF2-HMAC-SHA-256. See ADR 7.
"""

from __future__ import annotations

import base64
import html
import json
import os
import unicodedata
from typing import TYPE_CHECKING, BinaryIO

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from beeldcoach.services.errors import CopyTooLarge
from resources import path

if TYPE_CHECKING:
    from beeldcoach.services.ports import SealedAs
    from beeldcoach.services.progress import Progress

ROUNDS = 1_000_000  # of SHA-256; about a second in a browser
PART = 1 << 20  # bytes of plaintext
LARGEST = 600_000_000  # bytes; more than that no browser keeps in its memory
_SALT, _NONCE = 16, 7  # bytes; the other five of a nonce count


def write_sealed(
    source: BinaryIO, size: int, target: BinaryIO, how: SealedAs, progress: Progress
) -> None:
    """Write `size` bytes of `source` to `target` as a page that asks for the password.

    Progress is in bytes. Raises CopyTooLarge before anything is written.
    """
    if size > LARGEST:
        raise CopyTooLarge(size, LARGEST)
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    head = _head(how, salt, nonce)
    before, after = _page(how, head)
    cipher = AESGCM(_key(how.password, salt))
    target.write(before)
    count = max(1, -(-size // PART))
    for number in range(count):
        progress.check()
        plain = _read(source, min(PART, size - number * PART))
        used = nonce + number.to_bytes(4, "big") + bytes([number == count - 1])
        sealed = base64.b64encode(cipher.encrypt(used, plain, head))
        target.write(b'<script type="text/plain" class="part">' + sealed + b"</script>\n")
        progress.report(min(size, (number + 1) * PART), size)
    target.write(after)


def normal(password: str) -> str:
    """Return a password as both sides use it: one blank between words, none around."""
    return " ".join(unicodedata.normalize("NFKC", password).split())


def _key(password: str, salt: bytes) -> bytes:
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, salt, ROUNDS)
    return kdf.derive(normal(password).encode())


def _head(how: SealedAs, salt: bytes, nonce: bytes) -> bytes:
    told = {
        "version": 1,
        "kdf": "PBKDF2-HMAC-SHA-256",
        "rounds": ROUNDS,
        "cipher": "AES-256-GCM",
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "type": how.media_type,
        "number": how.number,
    }
    return json.dumps(told, sort_keys=True).encode()


def _page(how: SealedAs, head: bytes) -> tuple[bytes, bytes]:
    page = path("copy_page", "page.html").read_text("utf-8")
    words = json.loads(path("texts", "copy_page.json").read_text("utf-8"))[how.language]
    filled = {
        "language": how.language,
        "title": html.escape(words["title"].format(number=how.number)),
        "about": html.escape(words["about"]),
        "password": html.escape(words["password"]),
        "open": html.escape(words["open"]),
        "words": json.dumps(words["words"]).replace("<", "\\u003c"),
        "head": head.decode().replace("<", "\\u003c"),
    }
    for name, value in filled.items():
        page = page.replace("{{" + name + "}}", value)
    before, after = page.split("{{parts}}")
    return before.encode(), after.encode()


def _read(source: BinaryIO, size: int) -> bytes:
    found = bytearray()
    while len(found) < size:
        piece = source.read(size - len(found))
        if not piece:
            raise EOFError
        found += piece
    return bytes(found)
