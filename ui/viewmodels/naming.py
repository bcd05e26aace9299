"""Naming for whom something is meant: somebody known by that name, or a new person."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.people import AddPerson
from beeldcoach.services.recipients import meant
from ui.tasks.flow import Ask, Background
from ui.viewmodels.questions import AskNewPerson

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.ids import SchoolId
    from ui.viewmodels.session import Session

Naming = Generator[Background | Ask, Any, "Recipient | None"]


def name_recipient(
    session: Session, known: Iterable[Recipient], role: str, school_id: SchoolId | None = None
) -> Naming:
    """Ask for a name and return who it is; only who is not known yet is added to the people.

    One name is one recipient: under a second key a no that was said to the first would be lost.
    """
    answer = yield Ask(AskNewPerson("", role))
    if answer is None:
        return None
    name, chosen = answer
    found = meant(name, known)
    if found is not None:
        return found
    added = yield session.do(AddPerson(name, chosen, school_id))
    return Recipient(person_key(added), name)
