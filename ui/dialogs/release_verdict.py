"""Verdict: the line of the release dialog that says whether something may go out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label


class Verdict(QFrame):
    """The gate's answer in one line, above its grounds."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("ph.hand-palm", "bad", 22)
        self.first = Label("", "strong", wraps=True)
        self.rest = Label("", "small", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.first)
        words.addWidget(self.rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, theme.S8, theme.S12, theme.S8)
        row.setSpacing(theme.S12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self._row = Label("", "small", "second")
        row.addWidget(self._row, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(56)

    def set_row(self, number: int) -> None:
        """Say by which row of the table it was decided."""
        self._row.setText(self.tr("rule {number}").format(number=number) if number else "")

    def set_state(self, kind: str, first: str, rest: str) -> None:
        """Show `ok`, `bad`, `info`, or `view`: it may be looked at only."""
        icons = {
            "ok": ("ph.check-circle-fill", "ok"),
            "bad": ("ph.hand-palm", "bad"),
            "info": ("ph.hourglass", "accent"),
            "view": ("ph.eye", "accent"),
        }
        self._icon.set_state(*icons[kind])
        self.first.setText(first)
        self.rest.setText(rest)
        self.setProperty("ground", "info" if kind == "view" else kind)
        self.setAccessibleName(f"{first} {rest}")
        theme.restyle(self)
