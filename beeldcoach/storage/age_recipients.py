"""Who can open an age file: X25519 key pairs and passphrases, wrapping the file key in a stanza."""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import TYPE_CHECKING, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from beeldcoach.storage import bech32
from beeldcoach.storage.age_errors import HeaderError
from beeldcoach.storage.age_header import (
    FILE_KEY_SIZE,
    Stanza,
    decode_base64,
    derive,
    encode_base64,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_X25519 = "X25519"
_SCRYPT = "scrypt"
_X25519_INFO = b"age-encryption.org/v1/X25519"
_SCRYPT_LABEL = b"age-encryption.org/v1/scrypt"
_ZERO_NONCE = bytes(12)  # safe: every wrapping key is used once
_WRAPPED_SIZE = FILE_KEY_SIZE + 16  # with its tag
_SALT_SIZE = 16
_MAX_WORK_FACTOR = 20  # 1 GiB of memory; a file that asks for more is an attack
_WORK_FACTOR = re.compile(r"[1-9][0-9]{0,2}")


class Recipient(Protocol):
    """One to whom a file is encrypted."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the file key, readable by this recipient only."""


class Identity(Protocol):
    """One who may be able to open a file."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, None when no stanza is for this identity; raise HeaderError."""


class X25519Recipient:
    """A public key, `age1...` as text."""

    def __init__(self, public: bytes) -> None:
        self._public = public

    @classmethod
    def parse(cls, text: str) -> X25519Recipient:
        """Read `age1...`; raise ValueError when mistyped."""
        return cls(_parse(text, "age"))

    def __str__(self) -> str:
        """Return `age1...`."""
        return bech32.encode("age", self._public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Return an X25519 stanza under a key pair made for this once."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(self._public))
        key = derive(shared, share + self._public, _X25519_INFO)
        body = ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)
        return Stanza((_X25519, encode_base64(share).decode("ascii")), body)


class X25519Identity:
    """A secret key, `AGE-SECRET-KEY-1...` as text."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._private = X25519PrivateKey.from_private_bytes(secret)
        self._public = self._private.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> X25519Identity:
        """Make a new key pair."""
        return cls(secrets.token_bytes(32))

    @classmethod
    def parse(cls, text: str) -> X25519Identity:
        """Read `AGE-SECRET-KEY-1...`; raise ValueError when mistyped."""
        return cls(_parse(text, "age-secret-key-"))

    @property
    def recipient(self) -> X25519Recipient:
        """The public half."""
        return X25519Recipient(self._public)

    def __str__(self) -> str:
        """Return the secret as `AGE-SECRET-KEY-1...`."""
        return bech32.encode("age-secret-key-", self._secret).upper()

    def __repr__(self) -> str:
        """Show the public half only: a repr may end up in a traceback."""
        return f"<X25519Identity of {self.recipient}>"

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key from the first stanza that is for this key."""
        found = (self._open(stanza) for stanza in stanzas if stanza.type == _X25519)
        return next((key for key in found if key is not None), None)

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.args) != 2 or len(stanza.body) != _WRAPPED_SIZE:
            raise HeaderError("malformed X25519 stanza")
        share = decode_base64(stanza.args[1].encode("ascii"))
        if len(share) != 32:
            raise HeaderError("X25519 share of a wrong length")
        try:
            shared = self._private.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError as error:  # a point of low order would fix the key for everyone
            raise HeaderError("X25519 share of low order") from error
        return _unwrap(derive(shared, share + self._public, _X25519_INFO), stanza.body)


class ScryptRecipient:
    """A passphrase to encrypt with; `work_factor` is log2 of the scrypt cost."""

    def __init__(self, passphrase: str, work_factor: int = 18) -> None:
        if not 1 <= work_factor <= _MAX_WORK_FACTOR:
            raise ValueError("work factor out of range")
        self._passphrase = passphrase.encode("utf-8")
        self._work_factor = work_factor

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a scrypt stanza with a new salt."""
        salt = secrets.token_bytes(_SALT_SIZE)
        key = _stretch(self._passphrase, salt, self._work_factor)
        body = ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)
        salt_text = encode_base64(salt).decode("ascii")
        return Stanza((_SCRYPT, salt_text, str(self._work_factor)), body)


class ScryptIdentity:
    """A passphrase to decrypt with."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase.encode("utf-8")

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key when the passphrase is right."""
        for stanza in stanzas:
            if stanza.type == _SCRYPT:
                return self._open(stanza)
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.args) != 3 or len(stanza.body) != _WRAPPED_SIZE:
            raise HeaderError("malformed scrypt stanza")
        salt = decode_base64(stanza.args[1].encode("ascii"))
        if len(salt) != _SALT_SIZE:
            raise HeaderError("scrypt salt of a wrong length")
        if not _WORK_FACTOR.fullmatch(stanza.args[2]):
            raise HeaderError("malformed scrypt work factor")
        work_factor = int(stanza.args[2])
        if work_factor > _MAX_WORK_FACTOR:
            raise HeaderError("scrypt work factor is too large")
        return _unwrap(_stretch(self._passphrase, salt, work_factor), stanza.body)


def check_stanzas(stanzas: Sequence[Stanza]) -> None:
    """Raise HeaderError when a passphrase stands beside another recipient.

    Whoever encrypts to a passphrase authenticates by it; a second stanza would let another
    holder of the file key pass for that person.
    """
    if len(stanzas) > 1 and any(s.type == _SCRYPT for s in stanzas):
        raise HeaderError("a scrypt stanza must stand alone")


def _parse(text: str, prefix: str) -> bytes:
    found, data = bech32.decode(text.strip())
    if found != prefix or len(data) != 32:
        raise ValueError("not the kind of key expected")
    return data


def _stretch(passphrase: bytes, salt: bytes, work_factor: int) -> bytes:
    # hashlib's scrypt lets other threads run meanwhile; a second of frozen window otherwise
    cost = 1 << work_factor
    memory = 128 * 8 * (cost + 2) + (1 << 20)
    return hashlib.scrypt(
        passphrase, salt=_SCRYPT_LABEL + salt, n=cost, r=8, p=1, maxmem=memory, dklen=32
    )


def _unwrap(key: bytes, body: bytes) -> bytes | None:
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, body, None)
    except InvalidTag:
        return None
