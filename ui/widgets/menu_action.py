"""An action of a menu that a page keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMenu


def menu_action(menu: QMenu, words: str, icon: QIcon | None = None) -> QAction:
    """Put an action at the end of a menu and return it, to be kept as long as the menu.

    It is made here. One that `QMenu.addAction` makes can get the Python object of an action that
    went with an earlier page, and then counts as deleted while it is still shown.
    """
    action = QAction(words, menu)
    if icon is not None:
        action.setIcon(icon)
    menu.addAction(action)
    return action
