"""A form that was handed out to be signed on paper, until its scan or photo comes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import PaperFormId, PersonId, TrajectoryId


@dataclass(eq=False)
class PaperForm:
    """One form that waits for a signature; it is no consent and opens nothing.

    `body` holds what it asks and the text that stands on it, exactly: what is recorded of it later
    is what was signed, also when the texts have a newer version by then.
    """

    id: PaperFormId
    trajectory_id: TrajectoryId
    giver_id: PersonId  # who is to answer
    made_on: date
    printed: bool  # by the application; otherwise it was saved as a file
    body: dict[str, object] = field(default_factory=dict)
