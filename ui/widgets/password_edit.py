"""A field for a passphrase that can be shown while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from ui import theme


class PasswordEdit(QLineEdit):
    """Hidden at first. The eye can be reached with Tab and never remembers its state."""

    def __init__(self, *, tall: bool = False) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        if tall:
            self.setProperty("tall", "yes")
        self._eye = QAction(self)
        self._eye.triggered.connect(self._toggle)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_shown(on=False)

    def set_shown(self, *, on: bool) -> None:
        """Show or hide the letters."""
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        words = self.tr("Hide the passphrase") if on else self.tr("Show the passphrase")
        self._eye.setText(words)
        self._eye.setToolTip(words)
        self._eye.setIcon(theme.icon("ph.eye-slash" if on else "ph.eye", "accent", 18))

    @property
    def is_shown(self) -> bool:
        """Whether the letters can be read."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def _toggle(self) -> None:
        self.set_shown(on=not self.is_shown)
