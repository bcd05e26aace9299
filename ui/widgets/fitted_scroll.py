"""A column that scrolls when it must, and is no higher than it must be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.down_scroll import DownScroll


class FittedScroll(DownScroll):
    """As high as what it holds, where there is room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content
        content.setMinimumHeight(1)  # the layout's own counts wrapped lines at the least width

    def fit(self, width: int, most: int) -> None:
        """Be as high as the content is at a width, or so high; logical px."""
        polish(self._content)
        whole = self._content.layout()
        if whole is not None:
            self.setMinimumHeight(min(whole.totalHeightForWidth(width) + 2, most))

    def sizeHint(self) -> QSize:
        """As it was fitted."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


def polish(widget: QWidget) -> None:
    """Let the style decide how high each line is before anything is measured."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()
    for layout in widget.findChildren(QLayout):
        layout.invalidate()
