"""A button that prints: off, with the reason, where this computer knows no printer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from ui import printing, theme


def print_button(text: str, role: theme.Role = "normal") -> QPushButton:
    """Return a button with a printer on it."""
    button = QPushButton(text)
    theme.set_role(button, role)
    fit_print_button(button)
    return button


def fit_print_button(button: QPushButton) -> None:
    """Switch a button off where there is no printer, and say so."""
    there = printing.has_printer()
    token = "on_accent" if there and button.property("role") == "primary" else "ink"
    button.setIcon(theme.icon("ph.printer" if there else "ph.lock-simple", token))
    button.setEnabled(there)
    why = QCoreApplication.translate(
        "print_button", "This computer knows no printer. Save as PDF and print that elsewhere."
    )
    button.setToolTip("" if there else why)
