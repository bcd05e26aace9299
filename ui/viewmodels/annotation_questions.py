"""Questions about annotations as files: what may go out, what is to be brought in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.consent import Purpose
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.formats.model import Reading
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class AskAnnotationsOut:
    """The dialog that asks the gate about annotations, and writes them to a file by itself.

    Answer: True when a file went out.
    """

    film_id: FilmId
    session: Session
    to: str = ""  # key of the recipient to begin with
    purpose: Purpose | None = None  # to begin with


@dataclass(frozen=True, slots=True)
class AskAnnotationsIn:
    """Which of a file is to come into a film, and as what. Answer: a Wish."""

    film_id: FilmId
    session: Session
    file_name: str
    reading: Reading = field(repr=False)
