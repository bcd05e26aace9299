"""People and schools, as far as a trajectory needs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId, SchoolId


@dataclass(eq=False)
class Person:
    """Someone who is coached, or to whom something is addressed."""

    id: PersonId
    name: str
    role: str = "teacher"  # teacher, ib, pupil, board, other
    email: str = ""
    archived: bool = False

    @property
    def first_name(self) -> str:
        """The name to speak of her by."""
        return self.name.split(" ", 1)[0]


@dataclass(eq=False)
class School:
    """Where the coaching takes place, and the board that governs it."""

    id: SchoolId
    name: str
    place: str = ""
    board: str = ""
    archived: bool = False
