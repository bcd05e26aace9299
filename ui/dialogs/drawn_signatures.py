"""Signatures drawn on the screen: a pad for each who signs, with the day on which she did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.widgets.date_field import DateField
from ui.widgets.ink import together
from ui.widgets.label import Label
from ui.widgets.signature_pad import SignaturePad

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


_LOW = 96  # logical px: of more pads, so that all are in sight


class DrawnSignatures(QWidget):
    """One pad; where more than one signs, a pad and a day under each name. Signals: changed."""

    changed = Signal()

    def __init__(self, names: Sequence[str], today: date) -> None:
        super().__init__()
        self.names = tuple(names)
        self.pads = [SignaturePad() for _ in names]
        self.days = [DateField() for _ in names]
        self.wipes = [QPushButton(self.tr("Wipe and draw again")) for _ in names]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        for name, pad, day, wipe in zip(self.names, self.pads, self.days, self.wipes, strict=True):
            wipe.setIcon(theme.icon("ph.eraser"))
            wipe.setAutoDefault(False)
            day.set_state(today, latest=today)
            day.setAccessibleName(self.tr("Date on which {} signs").format(name))
            if self.several:
                pad.setMinimumHeight(_LOW)
                pad.setAccessibleName(self.tr("Signature of {}").format(name))
                wipe.setText(self.tr("Wipe"))
                wipe.setAccessibleName(self.tr("Wipe the signature of {}").format(name))
                column.addLayout(_head(name, day, wipe))
            else:
                day.setParent(self)  # the day of one who signs stands with her name
                day.hide()
            column.addWidget(pad, 1)
            pad.changed.connect(self.changed)
            wipe.clicked.connect(pad.clear)
        column.addLayout(self._below())

    def _below(self) -> QHBoxLayout:
        below = QHBoxLayout()
        if not self.several:
            below.addWidget(self.wipes[0])
        below.addStretch()
        below.addWidget(Label(self.tr("without a mouse: choose Scan"), "small", "second"))
        return below

    @property
    def several(self) -> bool:
        """Whether more than one signs."""
        return len(self.names) > 1

    @property
    def unsigned(self) -> tuple[str, ...]:
        """Who did not sign yet."""
        pairs = zip(self.names, self.pads, strict=True)
        return tuple(name for name, pad in pairs if pad.empty)

    @property
    def day(self) -> date:
        """When the last of them signed: it is whole from then on."""
        return max(day.value for day in self.days)

    def set_missing(self, *, on: bool) -> None:
        """Mark each pad that must be signed still."""
        for pad in self.pads:
            pad.set_missing(on=on and pad.empty)

    def to_svg(self) -> str:
        """All of it as one drawing; of several, with name and day under each."""
        if not self.several:
            return self.pads[0].to_svg()
        language = i18n.language_of(QLocale().name())
        parts = zip(self.names, self.pads, self.days, strict=True)
        return together(
            [
                (pad.ink, f"{name}, {i18n.date_text(day.value, language)}")
                for name, pad, day in parts
            ]
        )


def _head(name: str, day: DateField, wipe: QPushButton) -> QHBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(theme.S8)
    head.addWidget(Label(name, "strong"), 1)
    head.addWidget(day)
    head.addWidget(wipe)
    return head
