"""Questions about backups: frozen, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class AskBackup:
    """The dialog in which a backup is made. Answer: True once one was made there."""

    session: Session
    folder: Path | None = None  # to begin with
    anew: frozenset[str] = frozenset()  # files that a check found damaged
