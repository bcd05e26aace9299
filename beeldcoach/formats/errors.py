"""What keeps a file from being read, as a reason and never in words of the file."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a file cannot be read."""

    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"  # more in it than anybody codes in one film
    NOT_TEXT = "not_text"  # no encoding that is known
    UNSAFE = "unsafe"  # it defines entities, or points elsewhere
    BROKEN = "broken"  # begins as what it says, and is no whole one
    UNKNOWN = "unknown"  # another kind of file
    NO_TIMES = "no_times"  # a table without a column that says when
    EMPTY = "empty"


class FormatError(Exception):
    """A file cannot be read; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
