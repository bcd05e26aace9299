"""What can be done with a whole fragment, as a menu behind three dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from ui import theme
from ui.widgets.menu_action import menu_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class CardMenu(QToolButton):
    """Three dots.

    Signals:
        acted: play, whole, split, duplicate, join, earlier, later, release or remove.
    """

    acted = Signal(str)

    def __init__(self, *, ordered: bool = False, whole: bool = True) -> None:
        """Make it; `ordered` lets one move it too, `whole` offers the whole card."""
        super().__init__()
        self.setIcon(theme.icon("ph.dots-three", "ink", 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What to do with this fragment"))
        self.setToolTip(self.tr("What to do with this fragment"))
        self.list = menu = QMenu(self)
        self.clicked.connect(self._open)
        self._actions: dict[str, QAction] = {}
        self._add(menu, "play", self.tr("Play"), "ph.play")
        if whole:
            self._add(menu, "whole", self.tr("The whole card"), "ph.arrows-out-simple")
        menu.addSeparator()
        if ordered:
            self._add(menu, "earlier", self.tr("Show earlier"), "ph.arrow-up")
            self._add(menu, "later", self.tr("Show later"), "ph.arrow-down")
        self._add(menu, "split", self.tr("Split at the playhead"), "ph.scissors")
        self._add(menu, "join", "", "ph.arrows-in-line-horizontal")
        self._add(menu, "duplicate", self.tr("Duplicate"), "ph.copy")
        menu.addSeparator()
        self._add(menu, "release", self.tr("Release …"), "ph.paper-plane-tilt")
        menu.addSeparator()
        self._add(menu, "remove", self.tr("Delete"), "ph.trash")
        menu.triggered.connect(lambda action: self.acted.emit(action.data()))

    def _open(self) -> None:
        self.list.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _add(self, menu: QMenu, key: str, word: str, icon: str) -> None:
        action = menu_action(menu, word, theme.icon(icon, "ink", 16))
        action.setData(key)
        self._actions[key] = action

    def set_state(self, number: int, count: int, next_number: int | None) -> None:
        """Offer what can be done with this fragment out of so many."""
        join = self._actions["join"]
        join.setEnabled(next_number is not None)
        if next_number is None:
            join.setText(self.tr("Join with the next in the film"))
        else:
            words = self.tr("Join with fragment {number}, the next in the film")
            join.setText(words.format(number=next_number))
        if "earlier" in self._actions:
            self._actions["earlier"].setEnabled(number > 1)
            self._actions["later"].setEnabled(number < count)
