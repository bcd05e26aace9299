"""How long work reports on itself and is asked to stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user cancelled; raised inside the work itself, at its next `check`."""


class Progress(Protocol):
    """The reporting end of long work; knows no Qt."""

    def report(self, done: int, total: int) -> None:
        """Tell how much is done, in the unit of the work (bytes, frames, pages)."""

    def check(self) -> None:
        """Raise Cancelled when the user wants out; call once per chunk or frame."""


class Silent:
    """Progress that nobody watches and nobody cancels."""

    def report(self, done: int, total: int) -> None:
        """Ignore the report."""

    def check(self) -> None:
        """Never cancel."""
