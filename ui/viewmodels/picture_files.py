"""The flow that lets a film, a fragment or a still out, from wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.picture_questions import AskPictureRelease

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.pictures import PictureAsked
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


def let_out(
    session: Session,
    trajectory_id: TrajectoryId,
    asked: PictureAsked,
    leave: Callable[[Location], object],
) -> Flow:
    """Let a part of a film out; the dialog asks the gate and writes the file.

    `leave` gets the Location where a remedy lies.
    """
    answer = yield Ask(AskPictureRelease(session, trajectory_id, asked))
    if isinstance(answer, Location):
        leave(answer)
