"""What was agreed about who may be in the picture, for whoever films (G2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import FocusNotAgreed
from beeldcoach.services.recording import intake_form, record_of

if TYPE_CHECKING:
    from beeldcoach.domain.ids import CycleId
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

_YES = (True, "yes")


@dataclass(frozen=True, slots=True)
class FilmRules:
    """Who stays out of the picture, and how it stands with a pupil in focus."""

    out_names: str = ""  # names or codes; they stay in the vault
    out_places: str = ""  # how many, and where they sit
    focus_pupil: str = ""
    focus_agreed: bool | None = None  # all guardians with authority; None: not asked
    protocol_on: str = ""  # ISO date on which the school's protocol was seen

    @property
    def out(self) -> str:
        """Everything that is known of who stays out."""
        return "; ".join(part for part in (self.out_names, self.out_places) if part)

    @property
    def focus_stands(self) -> bool:
        """Whether nobody is in focus, or those who decide said yes."""
        return not self.focus_pupil or self.focus_agreed is True


NO_RULES = FilmRules()


def film_rules(work: Work, trajectory: Trajectory) -> FilmRules:
    """Return what the intake says of who may be in the picture."""
    intake = record_of(work, trajectory.id, intake_form(trajectory.kind), None)
    agreed = intake.answers.get("focus_agreed")
    return FilmRules(
        intake.text("pupils_out_names").strip(),
        intake.text("pupils_out").strip(),
        intake.text("focus_pupil").strip(),
        None if agreed is None or agreed == "" else agreed in _YES,
        intake.text("protocol_on").strip(),
    )


def refuse_focus(work: Work, trajectory: Trajectory, cycle_id: CycleId) -> None:
    """Raise FocusNotAgreed while a pupil in focus may not be filmed so."""
    if trajectory.cycle(cycle_id).of_conversation:
        return
    if not film_rules(work, trajectory).focus_stands:
        raise FocusNotAgreed
