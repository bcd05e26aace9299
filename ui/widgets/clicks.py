"""Tells buttons pressed by the mouse from those pressed by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def tell_clicks(inside: QWidget, told: Callable[[], object]) -> None:
    """Call `told` after a click on a button here that takes no focus by a click.

    Who presses it by a key has the keyboard there, and keeps it.
    """
    for button in (inside, *inside.findChildren(QAbstractButton)):
        if isinstance(button, QAbstractButton):
            button.clicked.connect(lambda *_, pressed=button: _tell(pressed, told))


def _tell(button: QAbstractButton, told: Callable[[], object]) -> None:
    if not button.hasFocus():
        told()
