"""The sheet of keys: lies over the studio, shows the keys as they are now, and can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.actions import ACTIONS
from ui.keys.press import name_of
from ui.pages.key_columns import KeyColumns
from ui.printing import has_printer
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap

DIM = 122  # 48 % black
WIDTH = 1240  # logical pixels; wider, the words would stand far from their keys
_MARGINS = (theme.S16, theme.S12, theme.S8, theme.S12)
_SEARCH = 320
_EDGES = 4  # of the card and of what scrolls in it
_LOCKS = tuple(key for row in ACTIONS if row.id == "lock" for key in row.keys)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class KeySheet(QWidget):
    """Dims the page. What is typed searches; Escape, F1 or a click beside the card closes it.

    Signals:
        opened, closed: it lies over the page, or no longer.
        changing: the coach wants other keys.
        saving, printing: she wants it on paper.
    """

    opened = Signal()
    closed = Signal()
    changing = Signal()
    saving = Signal()
    printing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("All keys"))
        self._card = QFrame(self)
        self._card.setProperty("ground", "card")
        self.search = SearchField(self.tr("Search a deed or a key"))
        self.search.setMaximumWidth(_SEARCH)
        self.columns = KeyColumns()
        self._change = QPushButton(self.tr("Change the keys …"))
        self._save = QPushButton(self.tr("Save as PDF …"))
        self._print = QPushButton(self.tr("Print …"))
        self._close = QToolButton()
        self._build()
        self._bind()
        parent.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self._close.setIcon(theme.icon("ph.x", "ink2"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Label(self.tr("All keys"), "heading"))
        head.addSpacing(theme.S12)
        head.addWidget(self.search, 1)
        head.addSpacing(theme.S12)
        for button in (self._change, self._save, self._print, self._close):
            head.addWidget(button)
        self._head = QWidget()
        self._head.setLayout(head)
        head.setContentsMargins(0, 0, theme.S8, 0)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*_MARGINS)
        inside.setSpacing(theme.S4)
        inside.addWidget(self._head)
        inside.addWidget(self.columns)

    def _bind(self) -> None:
        self.search.textChanged.connect(self._search)
        self._close.clicked.connect(self.close_sheet)
        for button, told in (
            (self._change, self.changing),
            (self._save, self.saving),
            (self._print, self.printing),
        ):
            button.clicked.connect(self.close_sheet)
            button.clicked.connect(told)

    def open(self, keymap: KeyMap, known: frozenset[Act]) -> None:
        """Show the keys as they are now over its parent, of the acts that are known."""
        self._print.setEnabled(has_printer())
        self.search.clear()
        self.columns.set_keys(keymap, known)
        self.show()
        self.raise_()
        self._fit()  # only now its words have their measure
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.opened.emit()

    def close_sheet(self) -> None:
        """Take it away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape or F1, scroll with the arrows; no key does anything to the page."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.columns.scroll_by(step)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close_sheet()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the keys from the page and the window, save the one that locks the vault."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(name_of(event) not in _LOCKS)
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802
        """Walk the card only: the page beneath cannot be reached."""
        buttons = (self._change, self._save, self._print, self._close)
        stops = [w for w in (self.search, *buttons) if w.isEnabled()]
        now = self.focusWidget()
        place = stops.index(now) if now in stops else -1
        stops[(place + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        event.accept()
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath."""
        QPainter(self).fillRect(event.rect(), QColor(0, 0, 0, DIM))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the page."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        if self.isVisible():
            self.columns.look_for(text)

    def _fit(self) -> None:
        """Lie over all of the page, the card as large as it must be and in the middle."""
        self.setGeometry(self._parent().rect())
        room = self.rect().adjusted(theme.S12, theme.S12, -theme.S12, -theme.S12)
        width = min(room.width(), WIDTH)
        needed = self.columns.set_width(width - _MARGINS[0] - _MARGINS[2] - _EDGES)
        head = self._head.sizeHint().height() + theme.S8
        height = needed + _MARGINS[1] + _MARGINS[3] + head + _EDGES
        size = QSize(width, min(room.height(), height))
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        self._card.setGeometry(QRect(corner, size))

    def _parent(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None, "the sheet lies over a page"
        return parent
