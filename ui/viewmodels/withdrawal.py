"""Withdrawing from a row of the matrix: how much of it, the deed, and what had gone out before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.recall import ToRecall
from ui.tasks.flow import Ask
from ui.viewmodels.consent_words import speakers, together
from ui.viewmodels.questions import AskWithdrawal
from ui.viewmodels.withdrawal_choices import Choice, choices

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.documents import RegisterRow
    from ui.tasks.flow import Background
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was withdrawn, and what had gone out before."""

    rows: tuple[ConsentRow, ...]
    numbers: tuple[int, ...]  # of the ledger entries
    recall: tuple[RegisterRow, ...]


def withdraw(
    session: Session, page: ConsentPage, row: ConsentRow
) -> Generator[Background | Ask, Any, Withdrawn | None]:
    """Ask how much ends, end it, and return what went out before; None when dismissed."""
    offered = choices(page, row)
    chosen = yield Ask(AskWithdrawal(speakers(page), row, offered, together(page)))
    if not isinstance(chosen, Choice):
        return None
    done = yield session.do(chosen.command(page, row))
    numbers = (done,) if isinstance(done, int) else tuple(done)
    gone: dict[str, RegisterRow] = {}
    for each in chosen.rows:
        about = page.trajectory_id, each.purpose, each.recipient, session.language
        gone |= {out.number: out for out in (yield session.ask(ToRecall(*about)))}
    return Withdrawn(chosen.rows, numbers, tuple(gone.values()))
