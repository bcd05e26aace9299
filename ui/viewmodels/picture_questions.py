"""Questions about films, fragments and stills that go out, are hidden, or are shown.

The answer is None when the coach dismisses the dialog.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.hidden_copies import Stretch
    from beeldcoach.services.pictures import PictureAsked
    from beeldcoach.services.releasing import AskGate
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class AskPictureRelease:
    """The dialog that asks the gate about a part of a film, and lets it out by itself.

    Answer: a Location to go to, where a remedy lies; True when something went out. `gate` is the
    question to begin with, where it is known already.
    """

    session: Session
    trajectory_id: TrajectoryId
    asked: PictureAsked
    gate: AskGate | None = None


@dataclass(frozen=True, slots=True)
class AskHiddenCopy:
    """The dialog in which an unrecognisable copy is made, seen, and signed off.

    Answer: True when the copy counts.
    """

    session: Session
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class AskCopyPassword:
    """With which password a copy opens. Answer: a str; nobody keeps it."""

    recipient: str
    own_words: tuple[str, ...] = ()  # that who knows them would try
