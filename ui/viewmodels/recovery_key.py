"""The recovery key on the screen: its groups, typing them over, and the sheet that is kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from beeldcoach.services.documents import RecoverySheet

if TYPE_CHECKING:
    from beeldcoach.services.core import Core
    from ui.i18n import Language

GROUPS = 9
LETTERS = 4  # in a group
CHECKED_FACT = "recovery_key_on"  # in the vault: since when the key on paper is known to be right
_LOOK_ALIKES = str.maketrans("OIL", "011")  # as the key itself is read

Kept: TypeAlias = Literal["", "saved", "printed"]


@dataclass(frozen=True, slots=True)
class Proof:
    """One group that is typed over: which (from 0), what was typed, whether it fits.

    `fits` is None as long as the group is not complete.
    """

    index: int
    typed: str = ""
    fits: bool | None = None


def groups_of(recovery: str) -> tuple[str, ...]:
    """Return the groups of a recovery key as it is printed."""
    return tuple(recovery.split("-"))


def groups_to_prove() -> tuple[Proof, Proof]:
    """Return two groups, chosen by chance, in order."""
    first, second = sorted(secrets.SystemRandom().sample(range(GROUPS), 2))
    return Proof(first), Proof(second)


def plain_group(typed: str) -> str:
    """Return what was typed as it is printed: capitals, no spaces, O read as 0 and I, L as 1."""
    return "".join(c for c in typed.upper() if c.isalnum()).translate(_LOOK_ALIKES)


def proof_of(index: int, typed: str, groups: tuple[str, ...]) -> Proof:
    """Return whether what was typed is that group."""
    plain = plain_group(typed)
    return Proof(index, typed, plain == groups[index] if len(plain) >= LETTERS else None)


def sheet_pdf(core: Core, groups: tuple[str, ...], language: Language) -> bytes:
    """Return the sheet for paper; raise RenderFailed."""
    sheet = _sheet(core, groups, language)
    return core.pdf.pdf(sheet.template, sheet.to_data(), {})


def sheet_pages(core: Core, groups: tuple[str, ...], language: Language) -> tuple[bytes, ...]:
    """Return the sheet as a PNG a page, at 300 points an inch; raise RenderFailed."""
    sheet = _sheet(core, groups, language)
    return tuple(core.pdf.pages(sheet.template, sheet.to_data(), {}, 300))


def _sheet(core: Core, groups: tuple[str, ...], language: Language) -> RecoverySheet:
    return RecoverySheet(language, core.clock.today(), core.folder.stem, groups)
