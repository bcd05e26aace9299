"""Where a paper goes: among the documents, unless the coach says otherwise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.viewmodels.consent_flows import file_name

_LONGEST = 80  # characters of a name in a file's name: every system takes those


def proposed_path(stem: str, form: str = "pdf") -> Path:
    """Return where to write a paper with this name."""
    return documents() / f"{file_name(stem)[:_LONGEST].strip()}.{form}"


def place_of(typed: str) -> Path:
    """Return where to write what was typed: a PDF, among the documents unless it says where."""
    path = Path(typed).expanduser()
    named = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
    return documents() / named


def documents() -> Path:
    """Return the coach's folder of documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
