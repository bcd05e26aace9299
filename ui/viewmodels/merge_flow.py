"""Merging two people or schools, from laying them side by side to making them one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.ids import PersonId, SchoolId
from beeldcoach.services.merging import (
    ComparePeople,
    CompareSchools,
    KeepApart,
    MergePeople,
    MergeSchools,
)
from ui.tasks.flow import Ask
from ui.viewmodels.questions import AskMerge, AskOther, MergeAnswer

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any
    from uuid import UUID

    from ui.tasks.flow import Background
    from ui.viewmodels.session import Session

    Merging = Generator[Background | Ask, Any, UUID | None]


def merge_people(session: Session, first: UUID, second: UUID) -> Merging:
    """Ask whether two people are one; return the id of the one that is kept."""
    one, other = PersonId(first), PersonId(second)
    compared = yield session.ask(ComparePeople(one, other))
    answer: MergeAnswer | None = yield Ask(
        AskMerge(compared, of_schools=False, language=session.language)
    )
    if answer is None:
        return None
    if answer.apart:
        yield session.do(KeepApart(one, other))
        return None
    kept, double = PersonId(answer.kept_id), PersonId(answer.double_id)
    yield session.do(MergePeople(kept, double, answer.taken))
    return kept


def merge_schools(session: Session, first: UUID, second: UUID) -> Merging:
    """Ask whether two schools are one; return the id of the one that is kept."""
    one, other = SchoolId(first), SchoolId(second)
    compared = yield session.ask(CompareSchools(one, other))
    answer: MergeAnswer | None = yield Ask(
        AskMerge(compared, of_schools=True, language=session.language)
    )
    if answer is None:
        return None
    if answer.apart:
        yield session.do(KeepApart(one, other))
        return None
    kept, double = SchoolId(answer.kept_id), SchoolId(answer.double_id)
    yield session.do(MergeSchools(kept, double, answer.taken))
    return kept


def choose_other(
    title: str,
    text: str,
    choices: tuple[tuple[UUID, str], ...],
    *,
    merging: bool = True,
    near: int = 0,
) -> Merging:
    """Ask which other one it is; return its id. Merging lays the two side by side next.

    `near` says how many of the choices, the first, have to do with it.
    """
    chosen: UUID | None = yield Ask(AskOther(title, text, choices, merging, near))
    return chosen
