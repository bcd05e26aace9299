"""Saves what is typed: after a short rest, when the field is left, and when the page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

REST_MS = 400  # a pause between words; shorter would write every letter


class Autosave(QObject):
    """Calls `save` some time after `touch`, at once when the field loses the focus."""

    def __init__(self, field: QWidget, save: Callable[[], None]) -> None:
        super().__init__(field)
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._save)
        field.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Something was typed."""
        self._timer.start()

    def flush(self) -> None:
        """Save now what was typed."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def forget(self) -> None:
        """Save nothing: what was typed in has gone."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the field being left."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)
