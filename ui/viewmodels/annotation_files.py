"""AnnotationFiles: annotations of a film to a file for another program, and from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.tasks.flow import Ask
from ui.viewmodels.annotation_questions import AskAnnotationsOut

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


def let_out(session: Session, film_id: FilmId) -> Flow:
    """Let annotations of a film out; the dialog asks the gate and writes the file."""
    yield Ask(AskAnnotationsOut(film_id, session))
