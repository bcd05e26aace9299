"""GatePage: what stands before the vault is open; changes its words without losing any."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label


class GatePage(QWidget):
    """A page that builds itself anew in another language.

    Signals:
        language_chosen: the code of a language.
    """

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._again = QTimer(self)  # a language comes as several translators, one after another
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.rebuild)

    def let_go(self) -> None:
        """Close what was opened but not gone into; called when the window closes."""

    def rebuild(self) -> None:
        """Build all anew; the keyboard stays at the same place."""
        stops = self._stops()
        now = QApplication.focusWidget()
        place = stops.index(now) if now in stops else -1
        typed = [edit.text() for edit in self._content.findChildren(QLineEdit)]
        self._content.hide()
        self._content.deleteLater()
        self._content = self._build()
        self._column.addWidget(self._content)
        for edit, text in zip(self._content.findChildren(QLineEdit), typed, strict=False):
            edit.setText(text)
        self._render()
        if place >= 0 and place < len(stops := self._stops()):
            stops[place].setFocus()

    def _build(self) -> QWidget:
        raise NotImplementedError

    def _render(self) -> None:
        raise NotImplementedError

    def _stops(self) -> list[QWidget]:
        """What can have the keyboard, in the order in which it was built."""
        return [w for w in self._content.findChildren(QWidget) if w.focusPolicy().value]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the application."""
        if event.type() == QEvent.Type.LanguageChange:
            self._again.start()
        super().changeEvent(event)


def button(
    text: str, role: theme.Role = "normal", icon: str = "", *, tall: bool = True
) -> QPushButton:
    """Return a button that Enter presses too, 40 high."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    theme.set_role(made, role)
    if tall:
        made.setProperty("tall", "yes")
    if icon:
        token = {"primary": "on_accent", "quiet": "accent"}.get(role, "ink")
        made.setIcon(theme.icon(icon, token))
    return made


def brand() -> QHBoxLayout:
    """Return the sign of the application."""
    row = QHBoxLayout()
    row.setSpacing(theme.S12)
    row.addWidget(IconLabel("ph.video-camera", "accent", 32))
    row.addWidget(Label("Beeldcoach", "heading"))
    row.addStretch(1)
    return row
