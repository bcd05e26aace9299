"""Shows how far a deed is that touches thousands of things, once it takes longer than a blink."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot

from ui.widgets.progress_strip import ProgressStrip

PATIENCE_MS = 500  # what is over sooner needs no words


class DeedStrip(ProgressStrip):
    """Hidden, but for a deed that lasts. Signals: cancelled."""

    def __init__(self) -> None:
        super().__init__(low=True)
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(PATIENCE_MS)
        self._waits.timeout.connect(self.show)
        self._is_under_way = False
        self.cancelled.connect(self._say_stopping)
        self.hide()

    @Slot(object, object)
    def tell(self, done: int, total: int) -> None:
        """Say how far it is."""
        if not self._is_under_way:
            self._is_under_way = True
            self._waits.start()
        words = self.tr("Under way: {percent} %").format(percent=100 * done // total)
        self.set_state(words, done, total)

    @Slot()
    def end(self) -> None:
        """It is over."""
        self._is_under_way = False
        self._waits.stop()
        self.hide()

    def _say_stopping(self) -> None:
        self.set_state(self.tr("Stopping …"), 0, None, cancellable=False)
