"""A field to search with: a magnifying glass, a placeholder, the key that leads here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from ui import theme
from ui.widgets.keycap import KeyCap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_WIDTH, _LEAST = 296, 200


class SearchField(QLineEdit):
    """Escape empties it."""

    def __init__(self, placeholder: str, key: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setToolTip(key)
        self.setAcceptDrops(False)  # a film let go here is for the page
        glass = QAction(theme.icon("ph.magnifying-glass", "ink2"), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._cap = KeyCap(key)
        self._cap.setParent(self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap.setVisible(bool(key))
        self._key = key
        self.setTextMargins(0, 0, self._cap.sizeHint().width() + theme.S4 if key else 0, 0)
        self.setMinimumWidth(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda text: self._cap.setVisible(bool(self._key) and not text))

    def start(self) -> None:
        """Begin to search: take the keyboard, and what stands there is typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def sizeHint(self) -> QSize:
        """Wide enough for the placeholder."""
        return QSize(_WIDTH, theme.CONTROL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right edge."""
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        self._cap.setGeometry(
            self.width() - size.width() - 6,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
