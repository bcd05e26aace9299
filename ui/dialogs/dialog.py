"""AnsweringDialog: what every dialog has: a heading, a body, buttons, and an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.fitted_scroll import FittedScroll, polish
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

_DIM = 122  # of 255: the 48 % black over the window behind a dialog
_LEAST = 120  # logical px of what scrolls


class AnsweringDialog(QDialog):
    """A dialog with an `answer`, None until it is given.

    A subclass puts its content in `body` and its buttons in `buttons`, and calls `give`.
    """

    holds_open: ClassVar[bool] = False  # rest alone does not lock the vault while it is there

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: object = None
        self._veil: _Veil | None = None
        self.setWindowTitle(title)
        self.setModal(True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(theme.S24, 0, theme.S24, theme.S16)
        self.body.setSpacing(theme.S12)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        self.buttons.setSpacing(theme.S8)
        self._heading = Label(title, "heading", wraps=True)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.S24, theme.S16, theme.S24, theme.S12)
        head.addWidget(self._heading, 1)
        foot = QFrame()
        foot.setObjectName("dialogFoot")
        foot.setProperty("ground", "sunken")
        foot.setLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        column.addWidget(foot)

    def set_heading(self, text: str) -> None:
        """Change the heading and the title of the window."""
        self._heading.setText(text)
        self.setWindowTitle(text)

    def add_button(self, text: str, role: theme.Role = "normal") -> QPushButton:
        """Add a button at the right of those that are there."""
        button = QPushButton(text)
        theme.set_role(button, role)
        button.setAutoDefault(role == "primary")
        button.setDefault(role == "primary")
        self.buttons.addWidget(button)
        return button

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that dismisses, after a stretch."""
        self.buttons.addStretch(1)
        button = self.add_button(text or self.tr("Cancel"))
        button.clicked.connect(self.reject)
        return button

    def give(self, answer: object) -> None:
        """Answer and close."""
        self.answer = answer
        self.accept()

    def fit(self, scroll: FittedScroll, width: int, rest: int) -> None:
        """Be no higher than what it holds, and no higher than the window behind.

        `scroll` is the part that gives way, so wide inside; `rest` is what stands above and below
        it. In logical px.
        """
        polish(self)
        scroll.fit(width, self._room_behind(rest))
        self.be_low()

    def be_low(self) -> None:
        """Be as high as what it holds takes at this width, and no higher."""
        polish(self)
        whole = self.layout()
        if whole is not None:
            whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self.setMinimumHeight(0)  # the layout's own counts wrapped lines at the least width
            self.resize(self.width(), whole.totalHeightForWidth(self.width()))
            self.setMinimumSize(self.size())

    def _room_behind(self, rest: int) -> int:
        behind = self.parentWidget()
        high = behind.window().height() if behind is not None else self.screen().size().height()
        return max(_LEAST, high - rest)

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window behind."""
        behind = self.parentWidget()
        if behind is not None and self._veil is None:
            self._veil = _Veil(behind.window())
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the veil away."""
        if self._veil is not None:
            self._veil.end()
            self._veil = None
        super().hideEvent(event)


class _Veil(QWidget):
    """Dims a window as long as a dialog is over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def end(self) -> None:
        """Let the window be seen again."""
        self._over.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a half-transparent black."""
        del event
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _DIM))
