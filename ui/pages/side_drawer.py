"""Room for something at the right of a page: beside it, or where it is narrow over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

SIDE = 280  # pixels: a card at the right
NARROW_BELOW = 1000  # logical pixels of the page, without the rail


class SideDrawer(QWidget):
    """A page with a side. Signals: narrowed (bool), shut (the drawer was closed by Esc)."""

    narrowed = Signal(bool)
    shut = Signal()

    def __init__(self, main: QWidget, side: QWidget) -> None:
        super().__init__()
        self._main, self._side = main, side
        self._narrow = self._open = self._blank = False
        main.setParent(self)  # first, so that Tab reaches it first
        self._frame = QFrame(self)
        self._frame.setProperty("ground", "paper")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setProperty("ground", "none")
        self._area.setWidget(side)
        self._area.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._column = column
        self._shut = QToolButton(self._frame)
        self._shut.setIcon(theme.icon("ph.x", "ink2"))
        self._shut.setAccessibleName(self.tr("Close"))
        self._shut.setToolTip(self.tr("Close (Esc)"))
        self._shut.clicked.connect(self._shut_now)
        side.setFixedWidth(SIDE)
        self._frame.raise_()

    @property
    def is_narrow(self) -> bool:
        """Whether the side stands over the page."""
        return self._narrow

    @property
    def is_blank(self) -> bool:
        """Whether nothing is shown."""
        return self._blank

    @property
    def is_open(self) -> bool:
        """Whether the side can be seen."""
        return self._open or not self._narrow

    def set_open(self, *, on: bool) -> None:
        """Show the side over a narrow page, or hide it."""
        self._open = on
        self._place()
        if on and self._narrow:
            self._frame.raise_()
            for button in self._side.findChildren(QPushButton):
                if button.isVisible():
                    button.setFocus(Qt.FocusReason.OtherFocusReason)
                    break

    def set_blank(self, *, on: bool) -> None:
        """Show nothing while there is nothing to show."""
        if on != self._blank:
            self._blank = on
            self._main.setVisible(not on)
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side beside the page, or over it."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        if narrow != self._narrow:
            self._narrow, self._open = narrow, False
            self.narrowed.emit(narrow)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the drawer with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._open:
            self._shut_now()
        else:
            super().keyPressEvent(event)

    def _shut_now(self) -> None:
        self.set_open(on=False)
        self.shut.emit()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        reach = SIDE + theme.S24  # the bar to scroll with stands in the margin
        if self._narrow:
            reach += theme.S16
        self._column.setContentsMargins(
            theme.S16 if self._narrow else 0, theme.S32 if self._narrow else 0, 1, 1
        )
        self._shut.setVisible(self._narrow)
        self._shut.setGeometry(reach - theme.S40 - 2, 2, theme.S32, theme.S32)
        if self._narrow:
            self._main.setGeometry(0, 0, width, height)
        else:
            self._main.setGeometry(0, 0, max(0, width - reach), height)
        self._frame.setProperty("ground", "card" if self._narrow else "paper")
        theme.restyle(self._frame)
        self._frame.setGeometry(width - reach, 0, reach, height)
        self._frame.setVisible(self.is_open and not self._blank)
