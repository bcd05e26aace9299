"""The right column of the studio: keys, moments and fragment card, in one scrolling column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.pages.studio_card import FragmentCard
from ui.pages.studio_codes import CodePanel
from ui.pages.studio_moments import ROW_HEIGHT, MomentView
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.studio_state import StudioState

WIDTH, NARROW = 400, 320
ROWS_AT_LEAST = 3


class StudioColumn(QScrollArea):
    """Keeps its width; scrolls as a whole where the window is low."""

    def __init__(self, plan: TalkPlan) -> None:
        super().__init__()
        self.codes = CodePanel()
        self.moments = MomentView()
        self.card = FragmentCard(plan)
        self._count = Label("", "small", "second", tabular=True)
        self._none = Label("", "small", "second", wraps=True)
        self._build()
        self.set_narrow(narrow=True)  # a window may be no wider at first

    def set_state(self, state: StudioState, at_ms: int) -> None:
        """Show keys, moments and the card of the chosen fragment."""
        self.codes.set_state(state, at_ms)
        self.moments.set_state(state.moments, state.selected)
        self._count.setText(str(len(state.moments)) if state.moments else "")
        empty = state.head is not None and not state.moments
        self._none.setVisible(empty)
        self.moments.setVisible(not empty)

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
        self.moments.setMinimumHeight(ROWS_AT_LEAST * ROW_HEIGHT)
        self._none.setText(
            self.tr("No moments yet. Play the film and press a digit when you see something.")
        )
        self._none.setContentsMargins(theme.S12, theme.S4, theme.S12, theme.S12)
        self._none.setMinimumHeight(ROWS_AT_LEAST * ROW_HEIGHT)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setContentsMargins(theme.S12, 6, theme.S12, 6)
        head.addWidget(Label(self.tr("Moments"), "strong"))
        head.addStretch()
        head.addWidget(self._count)
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.codes)
        column.addWidget(Separator())
        column.addLayout(head)
        column.addWidget(self.moments, 1)
        column.addWidget(self._none, 1)
        column.addWidget(Separator())
        column.addWidget(self.card)
        self.setWidget(inside)
