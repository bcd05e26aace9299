"""What belongs to the coach's practice as a whole: holidays, supervision, cards of her own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from beeldcoach.domain.errors import InTheFuture, PeriodBackwards, TooLong

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from beeldcoach.domain.ids import CardId, PeriodId, SupervisionId

SUBJECT_LIMIT = 200
LEARNED_LIMIT = 20_000
EXPIRES_SOON = timedelta(days=90)  # a certificate takes some weeks to renew
_FURTHEST = 120  # days to look ahead for a day of school: more than any holidays
_FACTS = UUID("6f0d4f0e-5c1c-4c0f-9a55-6a2b8f2b0d11")  # names the facts, for undo


@dataclass(frozen=True)
class Fact:
    """Something that is known of the practice; an empty value says that it is not known."""

    name: str
    value: str

    @property
    def id(self) -> UUID:
        """Name it among the images of undo."""
        return uuid5(_FACTS, self.name)


@dataclass(eq=False)
class Period:
    """Days on which schools are closed. Raises PeriodBackwards when it ends before it begins."""

    id: PeriodId
    name: str
    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        self.set_days(self.first, self.last)

    def set_days(self, first: date, last: date) -> None:
        """Set its first and last day; raises PeriodBackwards."""
        if last < first:
            raise PeriodBackwards(first, last)
        self.first, self.last = first, last

    def has(self, day: date) -> bool:
        """Whether a day is one of it."""
        return self.first <= day <= self.last


@dataclass(eq=False)
class Supervision:
    """One session of the coach's own supervision, intervision or training; names nobody."""

    id: SupervisionId
    on: date
    kind: str = "supervision"  # supervision, intervision, training
    subject: str = ""
    learned: str = ""
    minutes: int = 60

    def hold(self, on: date, kind: str, minutes: int, today: date) -> None:
        """Set when it was, of what kind and how long; raises InTheFuture."""
        if on > today:
            raise InTheFuture(on)
        self.on, self.kind, self.minutes = on, kind, minutes

    def write(self, subject: str, learned: str) -> None:
        """Set what it was about and what was learned; raises TooLong."""
        for words, limit in ((subject, SUBJECT_LIMIT), (learned, LEARNED_LIMIT)):
            if len(words) > limit:
                raise TooLong(limit)
        self.subject, self.learned = subject, learned


@dataclass(eq=False)
class Card:
    """A question of the coach's own, in one of the conversation models."""

    id: CardId
    model: str  # id of a shipped model, or `own`
    text: str
    position: int = 0


def is_school_day(day: date, periods: Iterable[Period]) -> bool:
    """Whether schools are open."""
    return day.weekday() < 5 and not any(period.has(day) for period in periods)


def school_day_from(day: date, periods: Sequence[Period]) -> date:
    """Return the first day of school on or after a day."""
    for ahead in range(_FURTHEST):
        found = day + timedelta(days=ahead)
        if is_school_day(found, periods):
            return found
    return day


def is_overdue(on: date, today: date, periods: Iterable[Period]) -> bool:
    """Whether a planned day has passed with at least one day of school since."""
    closed = tuple(periods)
    since = (on + timedelta(days=ahead) for ahead in range(1, (today - on).days + 1))
    return any(is_school_day(day, closed) for day in since)


def amount_of(text: str) -> Decimal | None:
    """Return an amount that was typed as 95, 95,00, 1.450 or 1450.50; None when it is none."""
    plain = re.sub(r"[\s\u20ac]", "", text)
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]{1,2})?", plain):
        plain = plain.replace(".", "")
    plain = plain.replace(",", ".")
    if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,2})?", plain):
        return None
    try:
        return Decimal(plain)
    except InvalidOperation:  # pragma: no cover  the pattern lets only figures through
        return None


def is_iban(text: str) -> bool:
    """Whether a bank account number has the right length and check digits."""
    plain = re.sub(r"\s", "", text).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}", plain, re.ASCII):
        return False
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


def is_kvk(text: str) -> bool:
    """Whether it can be a number of the trade register: eight figures."""
    return re.fullmatch(r"\d{8}", re.sub(r"\s", "", text), re.ASCII) is not None


def is_postcode(text: str) -> bool:
    """Whether it can be a Dutch or Belgian postcode."""
    return re.fullmatch(r"[1-9]\d{3}(\s?[A-Za-z]{2})?", text.strip(), re.ASCII) is not None


def is_email(text: str) -> bool:
    """Whether it can be an e-mail address."""
    return re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", text.strip()) is not None
