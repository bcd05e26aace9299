"""Says for a few seconds what was done, and lets it be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QEnterEvent

SHOWN_MS = 6000  # long enough to read and to reach the button
_ABOVE_BOTTOM = 40


class Toast(QFrame):
    """Stands over the bottom of its parent; waits while the pointer is on it. Signals: undone."""

    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label()
        self._undo = QPushButton()
        theme.set_role(self._undo, "quiet")
        self._undo.clicked.connect(self._undo_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, 6, theme.S8, 6)
        row.setSpacing(theme.S12)
        row.addWidget(IconLabel("ph.check-circle", "ok", 20))
        row.addWidget(self._words)
        row.addWidget(self._undo)
        self.setProperty("ground", "card")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def announce(self, words: str, undo: str = "") -> None:
        """Show words, with a button when there is a text for it. An earlier toast is replaced."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._undo.setText(undo)
        self._undo.setVisible(bool(undo))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def heed(self, doing: SignalInstance, turning: SignalInstance) -> None:
        """Go when it is no longer true: after undo or redo, or when its button would undo more.

        `doing` tells that another deed begins, `turning` that something is undone or redone.
        """
        doing.connect(self._outdate)
        turning.connect(self.dismiss)

    @Slot()
    def dismiss(self) -> None:
        """Go at once."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _outdate(self) -> None:
        if self._undo.text():
            self.dismiss()

    @property
    def is_waiting(self) -> bool:
        """Whether it goes away by itself soon: not while it is pointed at."""
        return self._timer.isActive()

    def _undo_now(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(max(0, left), max(0, parent.height() - self.height() - _ABOVE_BOTTOM))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while pointed at."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
