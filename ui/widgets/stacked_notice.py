"""A notice for a narrow column: its remedies stand below the words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from ui.widgets.banner import Notice

_ICONS = {
    "warn": ("ph.warning", "warn"),
    "bad": ("ph.warning-octagon", "bad"),
    "ok": ("ph.shield-check", "ok"),
    "info": ("ph.info", "accent"),
}


class StackedNotice(QFrame):
    """One notice, with or without a frame. Signals: remedied (key of the remedy)."""

    remedied = Signal(str)

    def __init__(self, *, framed: bool = True) -> None:
        super().__init__()
        self._framed = framed
        self._icon = IconLabel("ph.info", "accent", 20)
        self._label = Label("", "text" if framed else "small", wraps=True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.S8)
        words = QVBoxLayout()
        words.setSpacing(theme.S8)
        words.addWidget(self._label)
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        across, down = (theme.S12, theme.S12) if framed else (0, 0)
        row.setContentsMargins(across, down, across, down)
        row.setSpacing(theme.S12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_state(self, notice: Notice) -> None:
        """Show a notice: the first sentence bold, the rest plain."""
        name, token = _ICONS[notice.kind]
        self._icon.set_state(notice.icon or name, token)
        first = f'<span style="font-weight: 600">{escape(notice.first)}</span>'
        gap = " " if self._framed else "<br>"
        self._label.setText(f"{first}{gap}{escape(notice.rest)}" if notice.rest else first)
        self.setProperty("ground", notice.kind if self._framed else "")
        self.setAccessibleName(f"{notice.first} {notice.rest}".strip())
        self._replace_buttons(notice)
        theme.restyle(self)

    def height_in(self, width: int) -> int:
        """Return how high it is without remedies in so many pixels, no more than its words take."""
        margins = self.contentsMargins() + self.layout().contentsMargins()  # type: ignore[union-attr]
        across = margins.left() + margins.right() + self._icon.sizeHint().width() + theme.S12
        words = self._label.heightForWidth(width - across)
        return max(words, self._icon.sizeHint().height()) + margins.top() + margins.bottom()

    def _replace_buttons(self, notice: Notice) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for remedy in notice.remedies:
            button = QPushButton(plain_label(remedy.text))
            button.setAutoDefault(True)
            theme.set_role(button, remedy.role)
            button.clicked.connect(lambda _=False, key=remedy.key: self.remedied.emit(key))
            self._buttons.addWidget(button)
        if notice.remedies:
            self._buttons.addStretch(1)
