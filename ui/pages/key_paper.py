"""KeyPaper: a recovery key to read, to save or print, and two groups of it to type over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.gate_page import button
from ui.printing import has_printer, print_pages
from ui.viewmodels.recovery_key import LETTERS
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_groups import KeyGroups, group_font
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QShowEvent

    from ui.i18n import Language
    from ui.viewmodels.recovery_key import Kept, Proof


class KeyPaper(QWidget):
    """The groups of the key, and what puts them on paper.

    Signals:
        saving: title, file name and filters for where the sheet is to be saved.
        rendering: the sheet is wanted for a printer; answer with `ask_printer`.
        printed: the sheet went to a printer.
    """

    saving = Signal(str, str, str)
    rendering = Signal()
    printed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups = KeyGroups()
        self._save = button(self.tr("Save as PDF …"), "normal", "ph.file-pdf", tall=False)
        self._print = button(self.tr("Print the key …"), "normal", "ph.printer", tall=False)
        self._no_printer = Label("", "small", "second", wraps=True)
        self._kept_icon = IconLabel("ph.check", "ok", 16)
        self._kept = Label("", "small", "ok", wraps=True)
        self._save.clicked.connect(self._save_sheet)
        self._print.clicked.connect(self.rendering)
        self._build()
        self.setFocusProxy(self._save)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._save)
        row.addWidget(self._print)
        row.addStretch(1)
        kept = QHBoxLayout()
        kept.setSpacing(theme.S8)
        kept.addWidget(self._kept_icon)
        kept.addWidget(self._kept, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addWidget(self._groups)
        column.addLayout(row)
        column.addWidget(self._no_printer)
        column.addLayout(kept)

    def set_state(
        self, groups: tuple[str, ...], kept: Kept, kept_at: datetime | None, language: Language
    ) -> None:
        """Show the key, and what was done with it when."""
        self._groups.set_state(groups)
        done = {"saved": self.tr("saved"), "printed": self.tr("printed")}.get(kept, "")
        if done and kept_at is not None:
            done = f"{done}, {i18n.time_text(kept_at, language)}"
        self._kept.setText(done)
        self._kept_icon.setVisible(bool(done))
        self._kept.setVisible(bool(done))

    def ask_printer(self, pages: tuple[bytes, ...]) -> None:
        """Ask which printer, for pages that were made ready."""
        if self.isVisible():
            print_pages(self, pages, self.printed.emit)

    def _save_sheet(self) -> None:
        self.saving.emit(
            self.tr("Save the recovery key"),
            self.tr("Recovery key Beeldcoach.pdf"),
            self.tr("PDF (*.pdf)"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer printing where there is a printer."""
        super().showEvent(event)
        found = has_printer()
        reason = "" if found else self.tr("This computer knows no printer. Save the sheet instead.")
        self._print.setEnabled(found)
        self._print.setToolTip(reason)
        self._print.setAccessibleDescription(reason)
        self._no_printer.setText(reason)
        self._no_printer.setVisible(not found)


class ProofField(QWidget):
    """One group that is typed over. Signals: edited (text), submitted."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fits: bool | None = None
        self._label = Label("", "strong")
        self._edit = QLineEdit()
        self._edit.setMaxLength(LETTERS + 2)
        self._edit.setFont(group_font())
        self._edit.setProperty("tall", "yes")
        self._edit.setFixedWidth(112)
        self._edit.textChanged.connect(self.edited)
        self._edit.returnPressed.connect(self.submitted)
        self._icon = IconLabel("ph.check-circle", "ok", 18)
        self._verdict = Label("", "small", "second", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._edit)
        row.addWidget(self._icon)
        row.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self._label)
        column.addLayout(row)
        self.setFocusProxy(self._edit)

    def clear(self) -> None:
        """Forget what was typed."""
        self._edit.clear()

    def set_state(self, proof: Proof) -> None:
        """Show which group is asked, and whether it fits so far."""
        self.fits = proof.fits
        question = self.tr("Group {}").format(proof.index + 1)
        self._label.setText(question)
        verdict = ""
        if proof.fits is True:
            verdict = self.tr("Right.")
        elif proof.fits is False:
            verdict = self.tr("Group {} is not right yet.").format(proof.index + 1)
        self._icon.setVisible(proof.fits is not None)
        ok = proof.fits is True
        self._icon.set_state(
            "ph.check-circle" if ok else "ph.warning-circle", "ok" if ok else "bad"
        )
        self._verdict.setText(verdict)
        self._verdict.set_tone("ok" if ok else "bad")
        self._edit.setProperty("state", "error" if proof.fits is False else "")
        self._edit.setAccessibleName(question)
        self._edit.setAccessibleDescription(verdict)
        theme.restyle(self._edit)
