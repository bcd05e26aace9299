"""The right column of the studio: keys, moments and fragment card, in one scrolling column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.pages.moments_pane import MomentsPane
from ui.pages.studio_card import FragmentCard
from ui.pages.studio_codes import CodePanel
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.studio_state import StudioState

WIDTH, NARROW = 400, 320


class StudioColumn(QScrollArea):
    """Keeps its width; scrolls as a whole where the window is low."""

    def __init__(self, talk: QWidget, plan: TalkPlan) -> None:
        super().__init__()
        self.talk = talk  # the figures of who talks
        self.codes = CodePanel()
        self.pane = MomentsPane()
        self.moments = self.pane.view
        self.card = FragmentCard(plan)
        self._build()
        self.set_narrow(narrow=True)  # a window may be no wider at first

    def set_state(self, state: StudioState, at_ms: int) -> None:
        """Show keys, moments and the card of the chosen fragment."""
        self.codes.set_state(state, at_ms)
        self.pane.set_state(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: an arrow means the same everywhere."""
        event.ignore()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Take less room beside the film."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.codes)
        column.addWidget(Separator())
        column.addWidget(self.pane, 1)
        column.addWidget(Separator())
        column.addWidget(self.talk)
        column.addWidget(self.card)
        self.setWidget(inside)
