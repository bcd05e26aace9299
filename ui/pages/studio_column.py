"""The right column of the studio: keys, moments and fragment card; the card stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.pages.moments_pane import MomentsPane
from ui.pages.studio_card import FragmentCard
from ui.pages.studio_codes import CodePanel
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.studio_state import StudioState

WIDTH, NARROW = 400, 320
_TALL = 800  # logical pixels; from here on the moments have room above a whole card
_HIGH = 560  # logical pixels; from here on the keys have room beside a card that stays


class StudioColumn(QWidget):
    """Keeps its width. A card that is open stands below what scrolls, small until it is chosen.

    Where the window is low the card scrolls along with the keys, and comes into sight when its
    fragment is cut or chosen; then the keys come back with the next moment.
    """

    def __init__(self, talk: QWidget, plan: TalkPlan) -> None:
        super().__init__()
        self.talk = talk  # the figures of who talks
        self.codes = CodePanel()
        self.pane = MomentsPane()
        self.moments = self.pane.view
        self.card = FragmentCard(plan)
        self.area = _Area()
        self._foot = Separator()
        self._chosen: UUID | None = None  # a fragment
        self._before = 0  # how far all was scrolled before its card came into sight
        self._build()
        self.set_narrow(narrow=True)  # a window may be no wider at first

    def set_state(self, state: StudioState, at_ms: int) -> None:
        """Show keys, moments and the card of the chosen fragment."""
        self.codes.set_state(state, at_ms)
        self.pane.set_state(state)

    def follow(self, chosen: UUID | None) -> None:
        """Let the card be seen when a fragment was chosen; None for anything else."""
        self._arrange()
        before, self._chosen = self._chosen, chosen
        self.card.set_folded(chosen is None and self.has_card_below and self.height() < _TALL)
        if chosen == before or self.has_card_below:
            return
        bar = self.area.verticalScrollBar()
        if chosen is None:
            bar.setValue(self._before)
            return
        self._before = self._before if before is not None else bar.value()
        self._inner.activate()  # the card may be new
        self.area.ensureWidgetVisible(self.card)

    @property
    def has_card_below(self) -> bool:
        """Whether the card stands still, below what scrolls."""
        return self.card.parentWidget() is self

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Take less room beside the film."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the card stay where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        below = self.card.is_open and self.height() >= _HIGH
        if below != self.has_card_below:
            place = self._outer if below else self._inner
            is_hidden = self.card.isHidden()
            place.addWidget(self.card)
            self.card.setHidden(is_hidden)  # a widget that moves is hidden for a moment
        self._foot.setVisible(below and not self.card.isHidden())

    def _build(self) -> None:
        self._inside = QWidget()
        self._inside.setProperty("ground", "none")
        self._inner, self._outer = _column(self._inside), _column(self)
        self._inner.addWidget(self.codes)
        self._inner.addWidget(Separator())
        self._inner.addWidget(self.pane, 1)
        self._inner.addWidget(Separator())
        self._inner.addWidget(self.talk)
        self._inner.addWidget(self.card)
        self.area.setWidget(self._inside)
        self._outer.addWidget(self.area, 1)
        self._outer.addWidget(self._foot)


class _Area(QScrollArea):
    """Leaves every key to the page: an arrow means the same everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
