"""The flow in which a register of processing is saved as a table, of one school or of all."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from beeldcoach.services.processing_out import (
    NamedInProcessing,
    StartProcessingFile,
    let_out_processing,
)
from ui.tasks.flow import Ask, Background
from ui.viewmodels.consent_flows import file_name
from ui.viewmodels.questions import ChooseSave

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from beeldcoach.domain.ids import SchoolId
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class RegisterSaved:
    """Where a register was saved, with the number of its release; or who is named and kept it."""

    path: Path | None = None
    number: int = 0
    names: tuple[str, ...] = field(default=(), repr=False)


def save_register(
    session: Session, school_id: SchoolId | None = None, school: str = ""
) -> Generator[Background | Ask, Any, RegisterSaved | None]:
    """Ask where to, and let the register out through the gate; None when dismissed."""
    language = session.language
    names = yield session.ask(NamedInProcessing(language, school_id))
    if names:
        return RegisterSaved(names=names)
    title = QCoreApplication.translate("processing_out", "Save the register of processing")
    proposed = QCoreApplication.translate("processing_out", "Register of processing {}")
    name = file_name(proposed.format(school or session.today.year))
    tables = QCoreApplication.translate("processing_out", "Tables (*.csv)")
    destination = yield Ask(ChooseSave(title, f"{name}.csv", tables))
    if destination is None:
        return None
    path: Path = destination if destination.suffix else destination.with_suffix(".csv")
    command = StartProcessingFile(language, school_id, str(path))
    number = yield session.desk(
        lambda progress: let_out_processing(session.core, command, progress, path)
    )
    return RegisterSaved(path, number)
