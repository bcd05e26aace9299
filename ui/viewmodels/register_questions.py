"""Questions of the register: checking a paper, and asking back. Frozen, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class AskProof:
    """The dialog that checks a receipt or a register print, as often as wanted. No answer."""

    session: Session


@dataclass(frozen=True, slots=True)
class AskRecall:
    """The dialog that lists what is to be asked back, and records what came of it.

    Answer: a Location to write a letter at, else none.
    """

    session: Session
    trajectory_id: TrajectoryId | None  # None: of all
