"""What stands at the right of the film: keys and moments, one whole card, or the talk plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from beeldcoach.services.talk_plan import talk_plan
from ui import theme
from ui.models import fragment_words as words
from ui.pages.fragment_sheet import FragmentSheet
from ui.pages.studio_column import NARROW, WIDTH, StudioColumn
from ui.pages.studio_fragments import FragmentPlan
from ui.pages.studio_modes import Mode
from ui.widgets.empty_state import EmptyState
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.i18n import Language
    from ui.pages.small_look import SmallLook
    from ui.viewmodels.studio_fragments import StudioFragments
    from ui.viewmodels.studio_state import StudioState

_EDGE, _STEP = 24, 12  # so near its edge a dragged card scrolls the list, so far each time


class StudioSide(QStackedWidget):
    """Keeps its width; each side scrolls as a whole where the window is low."""

    def __init__(self, column: StudioColumn, small: SmallLook, language: Language) -> None:
        super().__init__()
        self.column, self.small = column, small
        plan = talk_plan(language)
        self.sheet = FragmentSheet(language, plan)
        self.plan = FragmentPlan(plan)
        self._mode = Mode.CODE
        self._no_card = EmptyState("ph.scissors", words.none_words())
        self._small_side, self._plan_side = _scrolling(self._small_page()), _scrolling(self.plan)
        for side in (column, self._small_side, self._plan_side):
            self.addWidget(side)
        self.plan.dragged_to.connect(self._scroll_along)
        self.set_narrow(narrow=True)

    @property
    def mode(self) -> Mode:
        """The way of working that it is for now."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Show what this way of working needs; watching needs nothing but the film."""
        self.flush()
        self._mode = mode
        sides = {Mode.SMALL: self._small_side, Mode.PLAN: self._plan_side}
        self.setCurrentWidget(sides.get(mode, self.column))
        self.setVisible(mode is not Mode.WATCH)

    def set_state(self, state: StudioState, fragments: StudioFragments) -> None:
        """Show the card that is open, or all of them; `StudioColumn` shows itself."""
        card = fragments.open_card
        count, after = len(state.fragments), fragments.neighbour(state.card)
        following = after.number if after else None
        self.column.card.set_state(card, count, following)
        self.column.card.setVisible(not state.observer)  # who codes blind has no cards
        self.column.follow(state.selected if state.fragment(state.selected) else None)
        if self._mode is Mode.SMALL:
            self.sheet.setVisible(card is not None)
            self.small.setVisible(card is not None)
            self._no_card.setVisible(card is None)
            self.sheet.set_state(card, count, following)
            self.small.set_state(card)
            if state.head is not None:
                self.sheet.set_teacher(state.head.first_name)
        elif self._mode is Mode.PLAN:
            self.plan.set_state(state.fragments, state.card, fragments.neighbour, fragments.picture)

    def set_parts(self, state: StudioState, fragments: StudioFragments) -> None:
        """Show what was reckoned or made since: codes, advice, stills and pictures."""
        card = fragments.open_card
        if self._mode is Mode.SMALL and card is not None and state.head is not None:
            stills = fragments.stills(card)
            lens = state.head.lens
            self.sheet.set_parts(fragments.codes, lens, stills, fragments.pictures.at)
        elif self._mode is Mode.PLAN:
            self.plan.set_advice(fragments.advice)

    def focus_card(self, field: str = "title") -> None:
        """Let the card that is open take the keyboard, at its title or "question"."""
        if self._mode is Mode.PLAN:
            self.plan.focus_on(field)
        elif self._mode is Mode.SMALL:
            self.sheet.focus_on(field)
        else:
            self.column.card.focus_on(field)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Take less room beside the film."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        self.column.set_narrow(narrow)
        self.column.card.set_narrow(narrow)
        self.sheet.set_narrow(narrow)

    def flush(self) -> None:
        """Tell what was typed up to now."""
        for part in (self.column.card, self.sheet, self.plan):
            part.flush()

    def _small_page(self) -> QWidget:
        page = QWidget()
        look = QVBoxLayout()
        look.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        look.addWidget(self.small)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(self._no_card)
        column.addLayout(look)
        column.addWidget(Separator())
        column.addWidget(self.sheet)
        column.addStretch()
        return page

    def _scroll_along(self, at: QPoint) -> None:
        """Scroll while a card is dragged near the edge."""
        bar = self._plan_side.verticalScrollBar()
        here = self.plan.mapTo(self._plan_side.viewport(), at).y()
        if here < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif here > self._plan_side.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _STEP)


class _Area(QScrollArea):
    """Leaves every key to the page: an arrow means the same everywhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _scrolling(inside: QWidget) -> QScrollArea:
    area = _Area()
    inside.setProperty("ground", "none")
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
