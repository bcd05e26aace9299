"""SubjectPage: what the pages of a person and of a school share: head, notices, two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.pages.page import Page
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Banner, Notice, Remedy
from ui.widgets.label import Label
from ui.widgets.two_lines import TwoLines

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.viewmodels.session import Session

_ONE_COLUMN_BELOW = 860  # pixels
_LEFT = 400
_WIDEST = 1240


class SubjectPage(Page):
    """A heading with what can be done, and cards in two columns."""

    def __init__(self, session: Session, back: str) -> None:
        super().__init__(session)
        self.back = BackButton(back, flush=True)
        self.heading = TwoLines()
        self.below = Label("", "text", "second", wraps=True)
        self.archive = QPushButton()
        self.archive.setIcon(theme.icon("ph.archive", "ink2"))
        self.more = QToolButton()
        self.more.setIcon(theme.icon("ph.dots-three", "ink2"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.double = Banner()
        self.double.hide()
        self.left, self.right = QVBoxLayout(), QVBoxLayout()

    def build(self, *buttons: QWidget) -> None:
        """Place the head with these buttons, and the columns below it."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.heading)
        words.addWidget(self.below)
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addLayout(words, 1)
        for button in (*buttons, self.archive, self.more):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self.double)
        column.addLayout(self._columns())
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self.fill(self._scroll)
        self._turn()

    def _columns(self) -> QBoxLayout:
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.S16)
        self._left = QWidget()
        self._left.setProperty("ground", "none")
        self._left.setLayout(self.left)
        for column in (self.left, self.right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.S12)
        self._pair.addWidget(self._left)
        self._pair.addLayout(self.right, 1)
        return self._pair

    def show_double(self, name: str) -> None:
        """Say that it may be written down twice; "" takes it away."""
        self.double.setVisible(bool(name))
        if name:
            first = self.tr("This may be written down twice.")
            rest = self.tr("{} looks the same.").format(name)
            look = Remedy("compare", self.tr("Lay side by side …"))
            self.double.set_state(Notice("info", first, rest, (look,), icon="ph.copy"))

    def show_archived(self, *, archived: bool) -> None:
        """Name what the button does."""
        self.archive.setText(self.tr("Bring back") if archived else self.tr("Archive"))

    def set_there(self, *, there: bool) -> None:
        """Let nobody type about what is not there any more."""
        inner = self._scroll.widget()
        if inner is None:
            return
        if there and not inner.isEnabled():
            self.clear_notice()  # undo brought it back
        inner.setEnabled(there)

    def show_whole(self, widget: QWidget) -> None:
        """Scroll to something that stands further down."""
        self._scroll.ensureWidgetVisible(widget, 0, theme.S24)

    def to_top(self) -> None:
        """Begin above."""
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below one another where there is little room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        way = QBoxLayout.Direction
        narrow = self.width() < _ONE_COLUMN_BELOW
        self._pair.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        if narrow:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(_WIDEST)
        else:
            self._left.setFixedWidth(min(_LEFT, self.width() * 2 // 5))
