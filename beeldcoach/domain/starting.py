"""Who says yes to the coaching of a pupil, and what a name must have to be one.

Guardians decide together until the sixteenth birthday; from then on the pupil decides.
"""

from __future__ import annotations

import unicodedata
from calendar import isleap
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.domain import errors

if TYPE_CHECKING:
    from collections.abc import Iterable

OWN_DECISION_AGE = 16  # years; until then the guardians decide for a pupil
MOST_GUARDIANS = 3
USUAL_AGES = range(4, 21)  # of pupils; another age may be a slip of the hand


@dataclass(frozen=True, slots=True)
class GuardianAnswer:
    """What one guardian answered; with neither a day nor a refusal, nothing yet."""

    has_authority: bool = True
    agreed_on: date | None = None
    refused: bool = False


class Decision(StrEnum):
    """What the guardians' answers come to."""

    AGREED = "agreed"  # everyone with authority said yes
    REFUSED = "refused"  # someone with authority said no
    OPEN = "open"  # someone with authority has not answered
    NOBODY = "nobody"  # nobody with authority is named
    OWN = "own"  # the pupil decides; guardians are informed


def age_on(born_on: date, on: date) -> int:
    """Return the age in whole years; someone born on 29 February has a birthday on 1 March."""
    return on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))


def decides_from(born_on: date) -> date:
    """Return the sixteenth birthday; of someone born on 29 February perhaps 1 March."""
    year = born_on.year + OWN_DECISION_AGE
    leap_day = (born_on.month, born_on.day) == (2, 29)
    return date(year, 3, 1) if leap_day and not isleap(year) else born_on.replace(year=year)


def decides_alone(born_on: date | None, on: date) -> bool:
    """Whether a pupil decides without guardians; without a date of birth, none does."""
    return born_on is not None and decides_from(born_on) <= on


def decision(guardians: Iterable[GuardianAnswer], born_on: date | None, on: date) -> Decision:
    """Return what the answers come to on a day; who has no authority is not counted."""
    if decides_alone(born_on, on):
        return Decision.OWN
    asked = [guardian for guardian in guardians if guardian.has_authority]
    if any(guardian.refused for guardian in asked):
        return Decision.REFUSED
    if not asked:
        return Decision.NOBODY
    agreed = all(guardian.agreed_on is not None for guardian in asked)
    return Decision.AGREED if agreed else Decision.OPEN


def check_days(
    accepted_on: date, born_on: date | None, guardians: Iterable[GuardianAnswer], today: date
) -> None:
    """Raise InTheFuture or TooEarly when a day of the start of a pupil's trajectory cannot be."""
    for day in (born_on, accepted_on, *(guardian.agreed_on for guardian in guardians)):
        if day is not None and day > today:
            raise errors.InTheFuture(day)
        if day is not None and born_on is not None and day < born_on:
            raise errors.TooEarly(day, born_on, "birth")


def says_something(text: str) -> bool:
    """Whether there is anything to see in a text: spaces and invisible marks are nothing."""
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)
