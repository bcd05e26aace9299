"""The right column of an observation: what was seen by time, and the card of the chosen row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.pages.observe_card import SightingCard
from ui.pages.studio_moments import ROW_HEIGHT, MomentView
from ui.viewmodels.observation_state import ObservationState, Phase
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.separator import Separator

WIDTH, NARROW = 400, 320
ROWS_AT_LEAST = 3


class ObserveColumn(QScrollArea):
    """Keeps its width; scrolls as a whole where the window is low."""

    def __init__(self) -> None:
        super().__init__()
        self.list = MomentView()
        self.card = SightingCard()
        self._count = Label("", "small", "second", tabular=True)
        self._chosen = Label("", "small", "second", wraps=True)
        self._star = IconLabel("ph.star-fill", "warn", 14)
        self._none = Label("", "small", "second", wraps=True)
        self._build()
        self.set_narrow(narrow=True)  # a window may be no wider at first

    def set_state(self, state: ObservationState) -> None:
        """Show what was seen, and the card of the chosen row."""
        self.list.set_state(state.rows, state.selected)
        self.card.set_state(state.row(state.selected), enabled=state.phase is not Phase.CLOSED)
        self._count.setText(str(len(state.rows)) if state.rows else "")
        empty = state.head is not None and not state.rows
        self._none.setText(self._empty_words(state))
        self._none.setVisible(empty)
        self.list.setVisible(not empty)
        self._say_chosen(state)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Take less room."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    @property
    def advice(self) -> str:
        """What is said about the choice; empty while nothing is chosen."""
        return self._chosen.text()

    def _empty_words(self, state: ObservationState) -> str:
        if state.phase is Phase.BEFORE:
            return self.tr("Start the clock, then press a key when you see something.")
        if state.phase is Phase.AFTER and state.watch is None:
            return self.tr("Nothing yet. Write a time and a note below the keys, or press a key.")
        return self.tr("Nothing yet. Press a key when you see something; Enter writes a note.")

    def _say_chosen(self, state: ObservationState) -> None:
        count = len(state.chosen)
        words = self.tr("%n chosen", "", count)
        if state.chose_many:
            words = self.tr("%n chosen; three is enough", "", count)
        self._chosen.setText(words if count else "")
        self._chosen.set_tone("warn" if state.chose_many else "second")
        self._chosen.setVisible(bool(count))
        self._star.setVisible(bool(count))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the chosen row in sight when the card takes some of the list's room."""
        if watched is self.list and event.type() is QEvent.Type.Resize:
            self.list.scrollTo(self.list.currentIndex())
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.list.installEventFilter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(ROWS_AT_LEAST * ROW_HEIGHT)
        self.list.setAccessibleName(self.tr("What was seen"))
        self._none.setContentsMargins(theme.S12, theme.S4, theme.S12, theme.S12)
        self._none.setMinimumHeight(ROWS_AT_LEAST * ROW_HEIGHT)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setContentsMargins(theme.S12, 6, theme.S12, 6)
        head.setSpacing(theme.S8)
        head.addWidget(Label(self.tr("What was seen"), "strong"))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._star)
        head.addWidget(self._chosen)
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addWidget(Separator())
        column.addWidget(self.card)
        self.setWidget(inside)
