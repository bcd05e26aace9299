"""Shows how far a long job is, in a bar and in words, and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui import theme
from ui.widgets.label import Label


class ProgressStrip(QWidget):
    """A 6-px bar with words beside it; `low` for a line of 24 px. Signals: cancelled."""

    cancelled = Signal()

    def __init__(self, *, low: bool = False) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(120)
        self._words = Label("", "small", "second", tabular=True)
        self._cancel = QPushButton(self.tr("Cancel"))
        theme.set_role(self._cancel, "quiet")
        if low:
            self._cancel.setProperty("low", "yes")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        row.addWidget(self._cancel)

    def set_state(
        self, words: str, done: int, total: int | None, *, cancellable: bool = True
    ) -> None:
        """Show `done` of `total` (any unit); no total when it is not known yet."""
        if total:
            self._bar.setRange(0, 1000)  # a share: byte counts do not fit an int of C
            self._bar.setValue(min(1000, done * 1000 // total))
        else:
            self._bar.setRange(0, 0)
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._cancel.setVisible(cancellable)
