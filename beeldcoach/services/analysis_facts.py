"""What was made of a film, as the gate knows it: figures and annotations as they would go out."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.ledger import canonical
from beeldcoach.domain.release import Material
from beeldcoach.services.annotation_file import annotations_document
from beeldcoach.services.annotations_asked import AnnotationsAsked
from beeldcoach.services.figures_asked import FiguresAsked, sheet_of
from beeldcoach.services.release_facts import others_named, pupil_names

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId
    from beeldcoach.domain.release import Facts, Recipient
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.annotation_file import AnnotationsDocument
    from beeldcoach.services.desk import Work
    from beeldcoach.services.sheets import FigureSheet


def analysis_material(
    work: Work, kind: str, film_id: FilmId, language: str
) -> tuple[Material, FigureSheet | AnnotationsDocument | None]:
    """Return the figures or annotations of a film, with the fewest names in them."""
    if kind == "figures":
        sheet = sheet_of(FiguresAsked(film_id), language, work)
        return Material(kind, str(film_id), 1, _digest(sheet)), sheet
    asked = AnnotationsAsked(film_id, leave_names_out=True)
    document = annotations_document(asked, language, work)
    if not document.annotations.count:
        return Material(kind, "", 0, ""), None
    return Material(kind, asked.material_id, 1, _digest(document)), document


def with_analysis(
    facts: Facts,
    work: Work,
    trajectory: Trajectory,
    recipient: Recipient,
    document: FigureSheet | AnnotationsDocument | None,
) -> Facts:
    """Add who is named in it."""
    words = document.words if document is not None else ""
    return replace(
        facts,
        pupil_names=pupil_names(work, trajectory, words),
        others_named=others_named(work, trajectory, words, recipient),
    )


def _digest(document: FigureSheet | AnnotationsDocument) -> str:
    return hashlib.sha256(canonical(document.to_data())).hexdigest()
