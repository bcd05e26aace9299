"""How much can be withdrawn from a row of the matrix: this, a part of it, or all like it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import ANY
from beeldcoach.services.withdrawing import Said, Scope, WithdrawConsent, WithdrawScope
from ui.viewmodels.consent_words import STANDING, coach_words, fragment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage


_THIS: object = QT_TRANSLATE_NOOP("Withdrawal", "Only this: {}")
_PURPOSE: object = QT_TRANSLATE_NOOP("Withdrawal", "All for this purpose: {}")
_MATERIAL: object = QT_TRANSLATE_NOOP("Withdrawal", "All about this: {}")
_RECIPIENT: object = QT_TRANSLATE_NOOP("Withdrawal", "All for {}")
_ALL: object = QT_TRANSLATE_NOOP("Withdrawal", "Everything that {} said yes to")
_COUNTED: object = QT_TRANSLATE_NOOP("Withdrawal", "{0}: {1} consents")
_ONLY: object = QT_TRANSLATE_NOOP("Withdrawal", "Only these fragments:")


@dataclass(frozen=True, slots=True)
class Part:
    """One fragment of what was agreed to."""

    words: str  # with its title, for the coach
    scope: Scope


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to withdraw; without a scope and without parts it is the row itself that ends."""

    words: str
    rows: tuple[ConsentRow, ...]  # whose yes ends, whole or in part
    scope: Scope | None = None
    parts: tuple[Part, ...] = ()  # of which some end, where the rest stays
    said: Said = field(default_factory=Said)

    @property
    def part(self) -> str:
        """What of it ends, in words that others may read; empty where nothing stays."""
        return "; ".join(part.scope.material_name for part in self.parts)

    def only(self, parts: Sequence[Part]) -> Choice:
        """Return the choice of some of its parts."""
        return replace(self, parts=tuple(parts))

    def command(self, page: ConsentPage, row: ConsentRow) -> WithdrawConsent | WithdrawScope:
        """Return the deed."""
        where, giver = page.trajectory_id, page.giver_id
        if self.parts:
            first, *rest = (part.scope for part in self.parts)
            return WithdrawScope(where, first, giver, self.said, tuple(rest))
        if self.scope is not None:
            return WithdrawScope(where, self.scope, giver, self.said)
        assert row.consent_id is not None
        return WithdrawConsent(where, row.consent_id, self.said)


def choices(page: ConsentPage, row: ConsentRow) -> tuple[Choice, ...]:
    """Return the ways to withdraw: the row, what is wider, parts of it; none that adds nothing."""
    standing = tuple(each for each in page.rows if each.state in STANDING and each.consent_id)
    about = ", ".join(part for part in (row.material_name, row.recipient_name) if part)
    found = [
        Choice(
            _tr(_THIS).format(f"{row.purpose_name} ({about})"),
            (row,),
        ),
    ]
    wider = (
        (
            _tr(_PURPOSE).format(row.purpose_name),
            Scope(row.purpose),
        ),
        (
            _tr(_MATERIAL).format(row.material_name),
            Scope(material=row.about),
        ),
        (
            _tr(_RECIPIENT).format(row.recipient_name),
            Scope(recipient=row.recipient),
        ),
        (
            _tr(_ALL).format(page.first_name),
            Scope(),
        ),
    )
    for words, scope in wider:
        rows = tuple(each for each in standing if _within(scope, each))
        if scope.recipient == ANY:
            continue  # it was for everybody: nobody is named
        if len(rows) > 1 and all(set(rows) != set(choice.rows) for choice in found):
            found.append(Choice(_tr(_COUNTED).format(words, len(rows)), rows, scope))
    return (*found, *_fragments(page, row))


def _within(scope: Scope, row: ConsentRow) -> bool:
    return (
        scope.purpose in (None, row.purpose)
        and (scope.material is None or row.about == scope.material or _part(row, scope.material))
        and scope.recipient in (None, row.recipient)
    )


def _part(row: ConsentRow, material: str) -> bool:
    return row.about.startswith(f"{material}:")


def _fragments(page: ConsentPage, row: ConsentRow) -> tuple[Choice, ...]:
    """Of a yes to all fragments some of them can be taken back."""
    if row.about != "fragment" or not page.fragments:
        return ()
    parts = []
    for one in page.fragments:
        told = fragment_words(one)
        scope = Scope(row.purpose, one.material, row.recipient, told, row.recipient_name)
        parts.append(Part(coach_words(one), scope))
    return (Choice(_tr(_ONLY), (row,), None, tuple(parts)),)


def _tr(text: object) -> str:
    return QCoreApplication.translate("Withdrawal", str(text))  # marked where it is written
