"""Flows of annotations as files: out to another program, and in from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from beeldcoach.services.annotation_plan import Wish
from beeldcoach.services.annotations_in import BringIn, read_annotations
from ui.tasks.flow import Ask
from ui.viewmodels.annotation_questions import AskAnnotationsIn, AskAnnotationsOut
from ui.viewmodels.questions import ChooseFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.annotation_plan import Brought
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

ENDINGS = (".eaf", ".boris", ".boris.gz", ".csv", ".tsv")


def let_out(session: Session, film_id: FilmId) -> Flow:
    """Let annotations of a film out; the dialog asks the gate and writes the file."""
    yield Ask(AskAnnotationsOut(film_id, session))


def bring_in(
    session: Session, film_id: FilmId, told: Callable[[Brought], None], source: Path | None = None
) -> Flow:
    """Bring annotations of a file into a film; `told` hears what came of it.

    Without a `source` it is asked for. Raises NotAnnotations, SourceUnreadable.
    """
    path = source
    if path is None:
        title = QCoreApplication.translate("annotation_files", "Choose a file with annotations")
        path = yield Ask(ChooseFile(title, _filters()))
    if path is None:
        return
    chosen = path
    reading = yield session.media(lambda _: read_annotations(chosen))
    wish = yield Ask(AskAnnotationsIn(film_id, session, chosen.name, reading))
    if isinstance(wish, Wish):
        told((yield session.do(BringIn(film_id, wish))))


def can_be_read(name: str) -> bool:
    """Whether a file may hold annotations, by its name."""
    return name.casefold().endswith(ENDINGS)


def _filters() -> str:
    every = " ".join(f"*{ending}" for ending in ENDINGS)
    annotations = QCoreApplication.translate("annotation_files", "Annotations")
    anything = QCoreApplication.translate("annotation_files", "All files")
    return f"{annotations} ({every});;{anything} (*)"
