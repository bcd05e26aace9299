"""A notice on the dark screens: a bold sentence, the rest, perhaps a remedy, and a cross."""

from __future__ import annotations

from html import escape
from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from ui import theme
from ui.debrief import dark
from ui.widgets.label import Label

Kind: TypeAlias = Literal["warn", "bad", "info"]
_ICONS = {"warn": "ph.warning", "bad": "ph.warning-octagon", "info": "ph.info"}
_TOKENS = {"warn": "warn", "bad": "bad", "info": "accent"}


class NoticeStrip(QFrame):
    """Hidden until there is something to say. Signals: remedied, by its button."""

    remedied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = dark.Picture("ph.info", "accent", 20)
        self._label = Label(wraps=True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setIcon(dark.icon("ph.x", "ink2"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Dismiss this notice"))
        self._close.setToolTip(self.tr("Dismiss this notice"))
        self._close.clicked.connect(self.hide)
        self._remedy = QPushButton()
        theme.set_role(self._remedy, "quiet")
        self._remedy.clicked.connect(self._heal)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, 4, theme.S4, 4)
        row.setSpacing(theme.S12)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._remedy)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """What is told, without the markup."""
        return self._text

    def tell(self, kind: Kind, first: str, rest: str = "", remedy: str = "") -> None:
        """Show a notice, with a button when there is a text for it."""
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._text = f"{first} {rest}".strip()
        self._icon.set_state(_ICONS[kind], _TOKENS[kind])
        bold = f'<span style="font-weight: 600">{escape(first)}</span>'
        self._label.setText(f"{bold} {escape(rest)}")
        self.setAccessibleName(self._text)
        self.setProperty("ground", kind)
        theme.restyle(self)
        self.show()

    def withdraw_remedy(self) -> None:
        """Take a notice away whose remedy would now do something else."""
        if not self._remedy.isHidden():
            self.hide()

    def _heal(self) -> None:
        self.hide()
        self.remedied.emit()
