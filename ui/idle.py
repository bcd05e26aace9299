"""Locks after rest: watches input, the system's sleep and its screen lock."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputEvent

if TYPE_CHECKING:
    from collections.abc import Callable

_CHECK_MS = 5000  # how often rest is looked at
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Tells when there was no input for long, or the system goes to sleep or locks its screen.

    `minutes` is asked each time; `busy` says whether something runs that must not be interrupted
    by rest alone, such as a debrief.

    Signals:
        rested: it is time to lock.
    """

    rested = Signal()

    def __init__(
        self, minutes: Callable[[], int], busy: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._minutes, self._busy = minutes, busy
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self.check)
        parent.installEventFilter(self)

    def start(self) -> None:
        """Begin to count; called when a vault was opened."""
        self._last = time.monotonic()
        self._timer.start()
        self._listen_to_system()

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input, let it pass."""
        del watched
        if isinstance(event, QInputEvent) and event.type() in _INPUT:  # most are not: be quick
            self._last = time.monotonic()
        return False

    @Slot()
    def check(self) -> None:
        """Lock when the rest was long enough."""
        if self._busy():
            self._last = time.monotonic()
        elif time.monotonic() - self._last >= self._minutes() * 60:
            self._timer.stop()
            self.rested.emit()

    def _listen_to_system(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a system without D-Bus
            return
        sleep = ("org.freedesktop.login1", "/org/freedesktop/login1")
        system = QDBusConnection.systemBus()
        if system.isConnected():
            system.connect(
                *sleep,
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                SLOT("on_away(bool)").encode(),
            )
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                path = "/" + name.replace(".", "/")
                session.connect(
                    "", path, name, "ActiveChanged", self, SLOT("on_away(bool)").encode()
                )

    @Slot(bool)
    def on_away(self, away: bool) -> None:  # noqa: FBT001  the shape of the system's signal
        """Lock at once when the system sleeps or its screen is locked."""
        if away and self._timer.isActive():
            self._timer.stop()
            self.rested.emit()
