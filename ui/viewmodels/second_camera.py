"""What may be done with the second camera of a lesson, on the page of its trajectory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.services.angles import SwapAngles, remove_angle
from ui.tasks.flow import Ask
from ui.viewmodels.questions import Confirm

if TYPE_CHECKING:
    from beeldcoach.services.dossier import FilmLine
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


def swapping(session: Session, angle: FilmLine) -> Flow:
    """Make the second camera the film of the lesson."""
    yield session.do(SwapAngles(angle.id))


def removing(session: Session, angle: FilmLine) -> Flow:
    """Ask whether to erase the second camera's film, and do it."""
    question = Confirm(
        _tr(QT_TRANSLATE_NOOP("SecondCamera", "Take the second camera away")),
        _tr(
            QT_TRANSLATE_NOOP(
                "SecondCamera",
                "The film of the second camera is erased from the vault: its key and its file "
                "are destroyed. This cannot be undone. A backup that you made before still has "
                "it. The first film stays, with all that you wrote.",
            )
        ),
        _tr(QT_TRANSLATE_NOOP("SecondCamera", "Erase this film")),
        destructive=True,
    )
    if (yield Ask(question)):
        core = session.core
        yield session.desk(lambda _: remove_angle(core, angle.id))


def _tr(source: object) -> str:
    return QCoreApplication.translate("SecondCamera", str(source))
