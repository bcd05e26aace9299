"""The textual header of an age v1 file (c2sp.org/age): stanzas in, stanzas out, and its MAC."""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from beeldcoach.storage.age_errors import HeaderError, MacError

VERSION_LINE = b"age-encryption.org/v1\n"
HEADER_LIMIT = 64 * 1024  # bytes; real headers are a few hundred, an endless one is an attack
FILE_KEY_SIZE = 16  # bytes
_COLUMNS = 64  # base64 characters on a full body line; a shorter line ends the body
_MAC_SIZE = 32  # bytes
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*")


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapped copy of the file key: its type and arguments, and the wrapped bytes."""

    args: tuple[str, ...]
    body: bytes

    @property
    def type(self) -> str:
        """Name the kind of recipient, such as X25519."""
        return self.args[0]

    def encode(self) -> bytes:
        """Return the stanza as it stands in a header, with its final newline."""
        text = encode_base64(self.body)
        lines = [text[i : i + _COLUMNS] for i in range(0, len(text) + 1, _COLUMNS)]
        return b"\n".join([b"-> " + " ".join(self.args).encode("ascii"), *lines]) + b"\n"


@dataclass(frozen=True, slots=True)
class Header:
    """A header with its MAC; `raw` are the very bytes read or written."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    raw: bytes

    def verify(self, file_key: bytes) -> None:
        """Raise MacError unless `file_key` made this header.

        The MAC is taken over the bytes as read: a second encoding of the same meaning would
        otherwise pass.
        """
        covered = self.raw[: self.raw.rindex(b"\n---") + 4]
        if not hmac.compare_digest(_mac(file_key, covered), self.mac):
            raise MacError("header MAC does not match")

    def encode(self) -> bytes:
        """Return the header encoded afresh from its parts."""
        return _encode(self.stanzas) + b" " + encode_base64(self.mac) + b"\n"


def make_header(stanzas: tuple[Stanza, ...], file_key: bytes) -> Header:
    """Return the header for `stanzas`, sealed with `file_key`."""
    covered = _encode(stanzas)
    mac = _mac(file_key, covered)
    return Header(stanzas, mac, covered + b" " + encode_base64(mac) + b"\n")


def parse_header(start: bytes) -> Header:
    """Return the header at the start of a file; `start` may hold payload after it.

    Raises:
        HeaderError: it is not well-formed, or longer than HEADER_LIMIT.
    """
    start = start[:HEADER_LIMIT]
    if not start.startswith(VERSION_LINE):
        raise HeaderError("not an age v1 file")
    at = len(VERSION_LINE)
    stanzas: list[Stanza] = []
    line, at = _line(start, at)
    while line.startswith(b"-> "):
        args = _arguments(line[3:])
        body, at = _body(start, at)
        stanzas.append(Stanza(args, body))
        line, at = _line(start, at)
    if not stanzas or not line.startswith(b"--- "):
        raise HeaderError("no stanza, or a line that is none")
    mac = decode_base64(line[4:])
    if len(mac) != _MAC_SIZE:
        raise HeaderError("MAC of a wrong length")
    return Header(tuple(stanzas), mac, start[:at])


def encode_base64(data: bytes) -> bytes:
    """Return `data` as base64 without padding."""
    return base64.b64encode(data).rstrip(b"=")


def decode_base64(text: bytes) -> bytes:
    """Return the bytes of canonical, unpadded base64; raise HeaderError for any other."""
    if not _BASE64.fullmatch(text):
        raise HeaderError("not base64")
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4))
    except binascii.Error as error:
        raise HeaderError("not base64") from error
    if encode_base64(data) != text:  # spare bits set: two texts for one value
        raise HeaderError("base64 is not canonical")
    return data


def derive(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 key bytes by HKDF-SHA-256."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(file_key)


def _encode(stanzas: tuple[Stanza, ...]) -> bytes:
    return VERSION_LINE + b"".join(s.encode() for s in stanzas) + b"---"


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(derive(file_key, b"", b"header"), covered, "sha256")


def _line(data: bytes, at: int) -> tuple[bytes, int]:
    end = data.find(b"\n", at)
    if end < 0:
        raise HeaderError("header without an end")
    return data[at:end], end + 1


def _arguments(text: bytes) -> tuple[str, ...]:
    args = text.split(b" ")
    if not all(_ARGUMENT.fullmatch(arg) for arg in args):
        raise HeaderError("empty or unprintable stanza argument")
    return tuple(arg.decode("ascii") for arg in args)


def _body(data: bytes, at: int) -> tuple[bytes, int]:
    parts: list[bytes] = []
    while True:
        line, at = _line(data, at)
        if len(line) > _COLUMNS:
            raise HeaderError("stanza line is too long")
        parts.append(decode_base64(line))
        if len(line) < _COLUMNS:
            return b"".join(parts), at
