"""Which annotations of a film are meant to go out, and as what kind of file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.formats.files import Format

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId


class Kind(StrEnum):
    """What there is to choose from: the passes of the coach, and what goes with them."""

    CODES = "codes"  # of the lens
    ATTENTION = "attention"  # the marks of the first pass
    PHASES = "phases"
    FRAGMENTS = "fragments"
    TALK = "talk"
    MARKS = "marks"  # the teacher's


@dataclass(frozen=True, slots=True)
class AnnotationsAsked:
    """What is chosen of a film; None for all lanes or all observers.

    Without `with_notes` no note goes out and no question; bare notes are notes.
    """

    film_id: FilmId
    form: Format = Format.EAF
    kinds: frozenset[Kind] = frozenset(Kind)
    lanes: frozenset[str] | None = None  # ids of clusters
    observers: frozenset[str] | None = None  # "" is the coach
    with_notes: bool = False
    leave_names_out: bool = False  # of everybody but whom it is about

    @property
    def material_id(self) -> str:
        """Return what the ledger calls it."""
        return f"{self.form.value}:{self.film_id}"


class Left(StrEnum):
    """Why something does not go out."""

    NOT_CHOSEN = "not_chosen"
    NOTES = "notes"  # a bare note, where none go out
    NOT_SHOWN = "not_shown"  # a fragment that the teacher does not want to see shown
    NO_PLACE = "no_place"  # the kind of file has none for it


@dataclass(frozen=True, slots=True)
class Tally:
    """How many things there are, how many of them go out, and why the others do not."""

    total: int
    written: int
    left: tuple[tuple[Left, int], ...]
    masked: int = 0  # texts in which a name was replaced
