"""Looking through another lens in a trajectory: what was coded comes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.errors import CodesLeft, LensMissing
from beeldcoach.services.desk import Command, Handler, Query, Work
from beeldcoach.services.lenses import lens_known, lens_of
from beeldcoach.services.recoding import AS_NOTE, CodeUse, proposed, recode, uses

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.lens import Lens


@dataclass(frozen=True, slots=True)
class CodeMove:
    """What a code that was used becomes in another lens."""

    use: CodeUse
    proposed: str  # a code of the other lens; AS_NOTE where none is like it


@dataclass(frozen=True, slots=True)
class LensChange:
    """What another lens would mean for a trajectory."""

    old: Lens
    new: Lens
    moves: tuple[CodeMove, ...]  # of every code that was used, in the order of the old lens

    @property
    def asks(self) -> bool:
        """Whether there is a code that the new lens has nothing like, so that it must be asked."""
        return any(move.proposed == AS_NOTE for move in self.moves)


@dataclass(frozen=True, slots=True)
class ShowLensChange(Query[LensChange]):
    """What it would mean to look through another lens, in a language."""

    trajectory_id: TrajectoryId
    lens: str
    language: str


@dataclass(frozen=True, slots=True)
class ChangeLens(Command[None]):
    """Look through another lens; all that was coded gets a code of it, or stays as a note.

    `moves` says for codes that were used which code of the new lens they become, or AS_NOTE; one
    of which nothing is said goes to the code of the same id or name. Raises CodesLeft where there
    is none, and LensMissing.
    """

    trajectory_id: TrajectoryId
    lens: str
    language: str
    moves: tuple[tuple[str, str], ...] = ()


def show(query: ShowLensChange, work: Work) -> LensChange:
    """Handle ShowLensChange."""
    trajectory = work.unit.trajectories.get(query.trajectory_id)
    old = lens_of(work, trajectory.lens, query.language)
    new = lens_of(work, query.lens, query.language)
    used = uses(work, (trajectory.id,), old)
    return LensChange(
        old, new, tuple(CodeMove(use, proposed(use.code, use.name, new)) for use in used.codes)
    )


def change(command: ChangeLens, work: Work) -> None:
    """Handle ChangeLens."""
    if not lens_known(work, command.lens):
        raise LensMissing
    trajectory = work.unit.trajectories.get(command.trajectory_id)
    if trajectory.lens == command.lens:
        return
    told = show(ShowLensChange(trajectory.id, command.lens, command.language), work)
    said = dict(command.moves)
    left = [m.use for m in told.moves if m.use.code not in said and m.proposed == AS_NOTE]
    if left:
        raise CodesLeft(sum(use.seen for use in left))
    to = {move.use.code: said.get(move.use.code, move.proposed) for move in told.moves}
    recode(work, (trajectory.id,), told.old, told.new, to)
    trajectory.lens = command.lens
    work.unit.trajectories.save(trajectory)


HANDLERS: dict[type, Handler] = {ShowLensChange: show, ChangeLens: change}
