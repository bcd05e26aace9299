"""Withdrawing from a row of the matrix: how much of it, the deed, and what had gone out before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.recall import ShowRecalls
from ui.tasks.flow import Ask
from ui.viewmodels.consent_words import speakers, together
from ui.viewmodels.questions import AskWithdrawal
from ui.viewmodels.withdrawal_choices import Choice, choices

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.recall import RecallCopy
    from ui.tasks.flow import Background
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was withdrawn, and what had gone out before."""

    rows: tuple[ConsentRow, ...]
    numbers: tuple[int, ...]  # of the ledger entries
    recall: tuple[RecallCopy, ...]
    part: str = ""  # of what was agreed to, where the rest stays


def withdraw(
    session: Session, page: ConsentPage, row: ConsentRow
) -> Generator[Background | Ask, Any, Withdrawn | None]:
    """Ask how much ends, end it, and return what went out before; None when dismissed."""
    offered = choices(page, row)
    question = AskWithdrawal(speakers(page), row, offered, page.today, together(page))
    chosen = yield Ask(question)
    if not isinstance(chosen, Choice):
        return None
    recalls = ShowRecalls(page.trajectory_id, session.language)
    before = {copy.number for copy in (yield session.ask(recalls))}
    done = yield session.do(chosen.command(page, row))
    numbers = (done,) if isinstance(done, int) else tuple(done)
    copies = yield session.ask(recalls)
    out = tuple(copy for copy in copies if copy.number not in before)
    return Withdrawn(chosen.rows, numbers, out, chosen.part)
