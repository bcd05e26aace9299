"""A notice on the page, with the remedy as a button in it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

Kind: TypeAlias = Literal["warn", "bad", "ok", "info"]

_ICONS: dict[str, tuple[str, str]] = {
    "warn": ("ph.warning", "warn"),
    "bad": ("ph.warning-octagon", "bad"),
    "ok": ("ph.check-circle", "ok"),
    "info": ("ph.info", "accent"),
}


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button in a banner: what it is called, and the key told when it is pressed."""

    key: str
    text: str
    role: theme.Role = "normal"


@dataclass(frozen=True, slots=True)
class Notice:
    """What a banner shows: a bold first sentence, the rest, and remedies at the right."""

    kind: Kind
    first: str
    rest: str = ""
    remedies: tuple[Remedy, ...] = ()
    icon: str = ""  # another than the kind's own
    dismissable: bool = False


class Banner(QFrame):
    """One notice. Signals: remedied (key of the remedy), dismissed."""

    remedied = Signal(str)
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("ph.info", "accent", 20)
        self._label = Label(wraps=True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._remedies = QHBoxLayout()
        self._remedies.setSpacing(theme.S8)
        self._close = QToolButton()
        self._close.setIcon(theme.icon("ph.x", "ink2"))
        self._close.setAccessibleName(self.tr("Dismiss this notice"))
        self._close.setToolTip(self.tr("Dismiss this notice"))
        self._close.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, 6, theme.S8, 6)
        row.setSpacing(theme.S12)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addLayout(self._remedies)
        row.addWidget(self._close)
        self.setMinimumHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_state(Notice("info", ""))

    def set_state(self, notice: Notice) -> None:
        """Show a notice: the first sentence bold, the rest plain, remedies at the right."""
        name, token = _ICONS[notice.kind]
        self._icon.set_state(notice.icon or name, token)
        first = f'<span style="font-weight: 600">{escape(notice.first)}</span>'
        self._label.setText(f"{first} {escape(notice.rest)}".strip())
        self._close.setVisible(notice.dismissable)
        self.setProperty("ground", notice.kind)
        self.setAccessibleName(f"{notice.first} {notice.rest}".strip())
        self._replace_buttons(notice.remedies)
        theme.restyle(self)

    def _replace_buttons(self, remedies: tuple[Remedy, ...]) -> None:
        while (item := self._remedies.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for remedy in remedies:
            button = QPushButton(plain_label(remedy.text))
            theme.set_role(button, remedy.role)
            button.clicked.connect(lambda _=False, key=remedy.key: self.remedied.emit(key))
            self._remedies.addWidget(button)
