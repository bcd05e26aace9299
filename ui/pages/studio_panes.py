"""StudioPanes: the parts of the studio that F6 walks, as they are shown now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.pages.studio_side import StudioSide
    from ui.pages.studio_stage import Stage
    from ui.timeline.timeline import Timeline


class StudioPanes:
    """Film, timeline, and what stands beside the film in the way of working that is on."""

    def __init__(self, stage: Stage, timeline: Timeline, side: StudioSide) -> None:
        column = side.column
        self._panes: tuple[tuple[QWidget, Callable[[], object]], ...] = (
            (stage, lambda: _focus(stage)),
            (timeline, lambda: _focus(timeline)),
            (column.codes, column.codes.focus_first),
            (column.moments, lambda: _focus(column.moments)),
            (column.card, column.card.focus_title),
            (side.sheet, side.sheet.focus_title),
            (side.plan, side.plan.focus_first),
        )
        self._card = column.card

    def walk(self, way: int) -> None:
        """Give the keyboard to the part after (+1) or before (-1)."""
        panes = [(pane, take) for pane, take in self._panes if self._is_there(pane)]
        now = QApplication.focusWidget()
        here = [place for place, (pane, _) in enumerate(panes) if now and _holds(pane, now)]
        place = ((here[-1] if here else 0) + way) % len(panes)
        panes[place][1]()

    def _is_there(self, pane: QWidget) -> bool:
        """Whether a part is shown and has anything to stand on."""
        return pane.isVisible() and (pane is not self._card or self._card.is_open)


def _focus(pane: QWidget) -> None:
    pane.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
