"""A field that takes the next key, whatever it is, and tells its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui import theme
from ui.keys.press import name_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

_BARE = frozenset(
    {
        int(Qt.Key.Key_Shift),
        int(Qt.Key.Key_Control),
        int(Qt.Key.Key_Alt),
        int(Qt.Key.Key_AltGr),
        int(Qt.Key.Key_Meta),
        int(Qt.Key.Key_CapsLock),
        int(Qt.Key.Key_NumLock),
        int(Qt.Key.Key_ScrollLock),
        int(Qt.Key.Key_Mode_switch),
    }
)


class KeyCapture(QLabel):
    """Waits for one key; Escape and a click end the waiting, and so does going elsewhere.

    Tab, the keys of the menu, dead keys and what AltGr types are keys like all others here.

    Signals:
        pressed: the name of the key.
        left: Escape or a click ended the waiting.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(56)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("strong"))
        self.setProperty("ground", "accent")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003  a dead
        # key would wait there for its letter
        self.hide()

    def start(self) -> None:
        """Wait for a key."""
        self._say(self.tr("Press the key now. Esc leaves it as it was."))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take every key before the menu or the tab order does."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click leaves it."""
        event.accept()
        self._end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no more when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.hide()

    def _take(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat() or event.key() in _BARE:
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self._end()
            return
        name = name_of(event)
        if not name:
            self._say(self.tr("This key cannot be used. Press another, or Esc."))
            return
        self.pressed.emit(name)
        self.hide()

    def _end(self) -> None:
        self.left.emit()
        self.hide()

    def _say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
