"""Core: the open vault, as the windows get it: the desk, and the ports for what takes long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.services.desk import Desk
    from beeldcoach.services.documents import FigureMaker
    from beeldcoach.services.ports import (
        Backups,
        Calendars,
        Clock,
        CodeReader,
        DocxMaker,
        LogoReader,
        MediaTools,
        ObjectStore,
        Outbox,
        PdfMaker,
        StripMaker,
    )


@dataclass(frozen=True)
class Core:
    """An open vault. `desk` belongs to one thread; the others may be called from any."""

    folder: Path
    desk: Desk
    objects: ObjectStore
    media: MediaTools
    pictures: StripMaker
    pdf: PdfMaker
    docx: DocxMaker
    logos: LogoReader
    figures: FigureMaker
    calendars: Calendars
    codes: CodeReader
    outbox: Outbox
    backups: Backups
    clock: Clock
    read_only: bool
    synced_with: str | None  # a service that seems to copy the vault elsewhere
    change_passphrase: Callable[[str], None]
    new_recovery_key: Callable[[], str]  # the old one opens nothing any more
    clean_database: Callable[[], bool]  # after an erasure: no old page and no old copy is left
    close: Callable[[], None]
