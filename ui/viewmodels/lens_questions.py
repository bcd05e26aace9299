"""Questions about lenses: what becomes of codes that were used, and what is wrong with a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Code, Lens
    from beeldcoach.services.errors import LensFault
    from beeldcoach.services.lens_changing import CodeMove


@dataclass(frozen=True, slots=True)
class AskCodeMoves:
    """What becomes of codes that were used.

    Answer: pairs of the old code and a code of `lens`, or AS_NOTE.
    """

    title: str
    text: str
    verb: str
    moves: tuple[CodeMove, ...]
    lens: Lens  # whose codes there are to choose from
    codes: tuple[Code, ...]  # of it, that can be chosen


@dataclass(frozen=True, slots=True)
class AskOneOf:
    """One of a few choices. Answer: its key."""

    title: str
    text: str
    verb: str
    label: str
    choices: tuple[tuple[str, str], ...]  # key and words
    destructive: bool = False


@dataclass(frozen=True, slots=True)
class TellFaults:
    """What is wrong with the file of a lens. There is no answer."""

    file_name: str
    faults: tuple[LensFault, ...]
    count: int  # of all, of which these are the first
