"""Verdict: the line of the release dialog that says whether something may go out."""

from __future__ import annotations

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
        self.setMinimumHeight(56)

    def in_the_way(self, count: int) -> str:
        """Return in words how many checks failed."""
        return self.tr(
            "%n thing(s) in the way. Nothing was sent and nothing was changed.", "", count
        )

    def set_state(self, kind: str, first: str, rest: str) -> None:
        """Show `ok`, `bad` or `info`."""
        icons = {
            "ok": ("ph.check-circle-fill", "ok"),
            "bad": ("ph.hand-palm", "bad"),
            "info": ("ph.hourglass", "accent"),
        }
        self._icon.set_state(*icons[kind])
        self.first.setText(first)
        self.rest.setText(rest)
        self.setProperty("ground", kind)
        self.setAccessibleName(f"{first} {rest}")
        theme.restyle(self)
