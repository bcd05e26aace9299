"""How much can be withdrawn from a row of the matrix: this, a part of it, or all like it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import ANY
from beeldcoach.services.withdrawing import Scope, WithdrawConsent, WithdrawScope
from ui.viewmodels.consent_words import STANDING

if TYPE_CHECKING:
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage


_THIS: object = QT_TRANSLATE_NOOP("Withdrawal", "Only this: {}")
_PURPOSE: object = QT_TRANSLATE_NOOP("Withdrawal", "All for this purpose: {}")
_MATERIAL: object = QT_TRANSLATE_NOOP("Withdrawal", "All about this: {}")
_RECIPIENT: object = QT_TRANSLATE_NOOP("Withdrawal", "All for {}")
_ALL: object = QT_TRANSLATE_NOOP("Withdrawal", "Everything that {} said yes to")
_FRAGMENT: object = QT_TRANSLATE_NOOP("Withdrawal", "fragment {0} of film {1}")
_COUNTED: object = QT_TRANSLATE_NOOP("Withdrawal", "{0}: {1} consents")
_ONLY: object = QT_TRANSLATE_NOOP("Withdrawal", "Only {}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to withdraw; without a scope it is the row itself that ends."""

    words: str
    rows: tuple[ConsentRow, ...]  # whose yes ends, whole or in part
    scope: Scope | None = None
    part: str = ""  # what of it ends, where the rest stays

    def command(self, page: ConsentPage, row: ConsentRow) -> WithdrawConsent | WithdrawScope:
        """Return the deed."""
        if self.scope is not None:
            return WithdrawScope(page.trajectory_id, self.scope, page.giver_id)
        assert row.consent_id is not None
        return WithdrawConsent(page.trajectory_id, row.consent_id)


def choices(page: ConsentPage, row: ConsentRow) -> tuple[Choice, ...]:
    """Return the ways to withdraw, the narrowest first; one that adds nothing is left out."""
    standing = tuple(each for each in page.rows if each.state in STANDING and each.consent_id)
    about = ", ".join(part for part in (row.material_name, row.recipient_name) if part)
    found = [
        *_fragments(page, row),
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
    return tuple(found)


def _within(scope: Scope, row: ConsentRow) -> bool:
    return (
        scope.purpose in (None, row.purpose)
        and (scope.material is None or row.about == scope.material or _part(row, scope.material))
        and scope.recipient in (None, row.recipient)
    )


def _part(row: ConsentRow, material: str) -> bool:
    return row.about.startswith(f"{material}:")


def _fragments(page: ConsentPage, row: ConsentRow) -> list[Choice]:
    """Of a yes to all fragments one of them can be taken back."""
    if row.about != "fragment" or not page.fragments:
        return []
    found = []
    for one in page.fragments:
        name = _tr(_FRAGMENT).format(one.number, one.film)
        scope = Scope(row.purpose, one.material, row.recipient, name, row.recipient_name)
        found.append(Choice(_tr(_ONLY).format(name), (row,), scope, name))
    return found


def _tr(text: object) -> str:
    return QCoreApplication.translate("Withdrawal", str(text))  # marked where it is written
