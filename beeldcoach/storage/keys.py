"""Every key of the vault and what wraps it, on one page.

passphrase or recovery key -> vault identity -> database key, and the identity of each object.
"""

from __future__ import annotations

import io
import re
import secrets
import unicodedata
from typing import TYPE_CHECKING

from beeldcoach.services.errors import Tampered, WrongPassphrase, WrongRecoveryKey
from beeldcoach.storage import age
from beeldcoach.storage.durable import write_durably
from beeldcoach.storage.recovery import read_recovery_key

if TYPE_CHECKING:
    from pathlib import Path

IDENTITY_FILE = "identity.pass.age"
RECOVERY_FILE = "identity.recovery.age"
DATABASE_FILE = "db.key.age"
_HEX_KEY = re.compile(r"[0-9a-f]{64}")


def seal_identity(path: Path, vault: age.X25519Identity, secret: str, work_factor: int) -> None:
    """Write the vault's identity so that `secret` opens it; scrypt costs 2^work_factor."""
    recipient = age.ScryptRecipient(unicodedata.normalize("NFC", secret), work_factor)
    write_key(path, str(vault), recipient)


def identity_by_passphrase(keys: Path, passphrase: str) -> age.X25519Identity:
    """Return the vault's identity; raise WrongPassphrase or Tampered."""
    identity = age.ScryptIdentity(unicodedata.normalize("NFC", passphrase))
    try:
        return _parse(read_key(keys / IDENTITY_FILE, identity))
    except age.NoMatchError as error:
        raise WrongPassphrase from error


def identity_by_recovery(keys: Path, text: str) -> age.X25519Identity:
    """Return the vault's identity; raise WrongRecoveryKey or Tampered."""
    identity = age.ScryptIdentity(read_recovery_key(text))
    try:
        return _parse(read_key(keys / RECOVERY_FILE, identity))
    except age.NoMatchError as error:
        raise WrongRecoveryKey from error


def new_database_key(keys: Path, vault: age.X25519Identity) -> str:
    """Make and store the key of the database; 64 hexadecimal digits."""
    key = secrets.token_hex(32)
    write_key(keys / DATABASE_FILE, key, vault.recipient)
    return key


def database_key(keys: Path, vault: age.X25519Identity) -> str:
    """Return the key of the database; raise Tampered."""
    try:
        key = read_key(keys / DATABASE_FILE, vault)
    except age.NoMatchError as error:  # it is of another vault
        raise Tampered("keys") from error
    if not _HEX_KEY.fullmatch(key):
        raise Tampered("keys")
    return key


def write_key(path: Path, key: str, recipient: age.Recipient) -> None:
    """Store one key as a small age file, durably."""
    out = io.BytesIO()
    age.encrypt(io.BytesIO(f"{key}\n".encode("ascii")), out, [recipient])
    write_durably(path, out.getvalue())


def read_key(path: Path, identity: age.Identity) -> str:
    """Return one key.

    Raises:
        Tampered: the file is damaged or gone.
        age.NoMatchError: `identity` does not open it.
    """
    try:
        with age.Reader(io.BytesIO(path.read_bytes()), [identity]) as reader:
            return reader.read().decode("ascii").strip()
    except age.NoMatchError:
        raise
    except (OSError, ValueError) as error:
        raise Tampered("keys") from error


def _parse(text: str) -> age.X25519Identity:
    try:
        return age.X25519Identity.parse(text)
    except ValueError:
        raise Tampered("keys") from None  # the cause would hold the secret
