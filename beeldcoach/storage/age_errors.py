"""Why an age file cannot be opened: four causes that the vault must tell apart."""

from __future__ import annotations


class AgeError(ValueError):
    """An age file was refused; the text names no content."""


class HeaderError(AgeError):
    """The header is not a well-formed age v1 header, or asks what we refuse."""


class NoMatchError(AgeError):
    """None of the identities (or not this passphrase) opens the file."""


class MacError(AgeError):
    """The header was changed after it was written."""


class PayloadError(AgeError):
    """A chunk is damaged, missing, misplaced or cut; `offset` is where, in plaintext bytes."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset
