"""The logbook handed over to the pupil: a window of its own, with nothing else of the vault.

It fills the screen and cannot be closed. The coach comes back by holding a key for three seconds;
locking the vault ends it too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import messages, theme
from ui.pages.logbook_view import LogbookView
from ui.widgets.banner import Banner, Notice
from ui.widgets.hold_key import HOLD_MS, HoldKey
from ui.widgets.label import Label
from ui.widgets.tab_order import go_on, stops

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from ui.viewmodels.logbook import LogbookModel


class PupilWindow(QWidget):
    """The pupil's own screen. Signals: returned (the coach is back), locking."""

    returned = Signal()
    locking = Signal()

    def __init__(self, model: LogbookModel, hold_ms: int = HOLD_MS) -> None:
        super().__init__()
        self._may_close = False
        self.model = model
        self._title = Label("", "heading")
        self.hold_key = HoldKey(self.tr("For the coach"), "ph.lock-simple", hold_ms)
        self._notice = Banner()
        self._notice.hide()
        self.view = LogbookView(self.model, by_pupil=True)
        self._build()
        self.hold_key.held.connect(self._return)
        self._notice.dismissed.connect(self._notice.hide)
        self.model.changed.connect(self._render)
        self.model.failed.connect(self._show_error)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self._show_help)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.locking)
        model.changed.emit()  # so that this view shows what the model holds already
        model.photo_changed.emit()

    def _build(self) -> None:
        self.setMinimumSize(640, 480)
        ground = QFrame()
        ground.setProperty("ground", "paper")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        head = QHBoxLayout()
        head.setSpacing(theme.S16)
        head.addWidget(self._title, 1)
        head.addWidget(self.hold_key)
        column = QVBoxLayout(ground)
        column.setContentsMargins(theme.S32, theme.S24, theme.S32, theme.S24)
        column.setSpacing(theme.S16)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self.view, 1)

    def open_full_screen(self) -> None:
        """Fill the screen."""
        self.showFullScreen()
        self.activateWindow()
        self.view.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Save what was typed, and close."""
        self.view.flush()
        self._may_close = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the coach is back: what lies behind is not the pupil's."""
        if not self._may_close:
            event.ignore()
            self._show_help()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802
        """Walk the page as it is read; the coach's key comes last."""
        places = [*stops(self._notice), *stops(self.view), self.hold_key]
        return go_on([place for place in places if place.isVisible()], forward=next)

    def _render(self) -> None:
        book = self.model.book
        if book is not None:
            title = self.tr("Logbook of {name}").format(name=book.first_name)
            self._title.setText(title)
            self.setWindowTitle(title)

    def _return(self) -> None:
        self.view.flush()
        self.returned.emit()

    def _show_help(self) -> None:
        first = self.tr("This screen is for your logbook.")
        rest = self.tr(
            "Everything you write is saved at once. The coach goes back by holding the key with "
            "the lock for three seconds, with the mouse or with the space bar."
        )
        self._notice.set_state(Notice("info", first, rest, dismissable=True))
        self._notice.show()

    def _show_error(self, error: Exception) -> None:
        first, rest = messages.split_of(error)
        self._notice.set_state(Notice("bad", first, rest, dismissable=True))
        self._notice.show()
