"""The bar at the top of the studio: whose film this is, undo, and the way to the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from ui import theme
from ui.i18n import Language, date_text, film_time
from ui.keys.acts import Act
from ui.keys.words import named
from ui.pages.studio_modes import Mode, mode_words
from ui.widgets.back_button import BackButton
from ui.widgets.clicks import tell_clicks
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from ui.keys.keymap import KeyMap
    from ui.viewmodels.studio_state import StudioState

HEIGHT = 41  # 40 and the rule below it
_NAME = 12  # letters of an observer's name
WITH_FACTS = 960  # logical pixels; narrower, the words of the modes would be cut
ROOMY = 1060  # logical pixels; with less the ways of working need the room of a word


class StudioBar(QFrame):
    """Shows the film's name and facts.

    Signals:
        back_asked: to the trajectory.
        undo_asked: undo.
        redo_asked: redo.
        keys_asked: the sheet of keys.
        figures_asked: the figures of this film.
        observer_asked: a second observer begins, or ends.
        debrief_asked: the analysis is done, on to the debrief.
        mode_chosen: the key of another way of working.
        clicked: something was pressed that keeps no keyboard.
        out_asked: annotations are to go out as a file.
        in_asked: annotations are to be brought in from a file.
    """

    back_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    keys_asked = Signal()
    figures_asked = Signal()
    observer_asked = Signal()
    debrief_asked = Signal()
    mode_chosen = Signal(str)
    clicked = Signal()
    out_asked = Signal()
    in_asked = Signal()

    def __init__(self, language: Language, today: date) -> None:
        super().__init__()
        self._language, self._today = language, today
        self.setProperty("ground", "paper")
        self.setFixedHeight(HEIGHT)
        self._back = BackButton()
        self._film = ElidedLabel("", "strong")
        self._facts = ElidedLabel("", "text", "ink2")
        self.modes = Segmented(by_tab=True)
        self._undo = self._tool("ph.arrow-counter-clockwise", self.tr("Undo"))
        self._redo = self._tool("ph.arrow-clockwise", self.tr("Redo"))
        self._keys = self._tool("ph.keyboard", self.tr("All keys"))
        self._figures = self._tool("ph.chart-bar", self.tr("Figures"))
        self._observer = self._tool("ph.users", self.tr("Second observer"))
        self._observer.setCheckable(True)
        self.more = QToolButton()
        self.more.setIcon(theme.icon("ph.dots-three", "ink", 18))
        self.more.setIconSize(QSize(18, 18))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("More for this film"))
        self.more.setToolTip(self.tr("More for this film"))
        words = self.tr("To the debrief")
        self._debrief = QPushButton(f" {words}")  # the style leaves no room beside an icon
        self._debrief.setAccessibleName(words)
        self._debrief.setIcon(theme.icon("ph.presentation", "ink", 16))
        self._fill_menu()
        self._lay_out()
        self._bind()

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        out = menu.addAction(theme.icon("ph.export", "ink"), self.tr("Annotations out …"))
        out.triggered.connect(self.out_asked)
        into = menu.addAction(theme.icon("ph.download-simple", "ink"), self.tr("Annotations in …"))
        into.triggered.connect(self.in_asked)
        self.more.setMenu(menu)

    def set_state(self, state: StudioState) -> None:
        """Show whose film it is and what can be undone."""
        head = state.head
        self.set_undo(state)
        self._figures.setEnabled(head is not None)
        self._show_observer(state)
        self._debrief.setEnabled(head is not None)
        self.more.setEnabled(head is not None)
        self._back.setVisible(head is not None)
        if head is None:
            self._film.set_text("")
            self._facts.set_text("")
            return
        self._back.set_name(head.name)
        self._film.set_text(self.tr("Film {number}").format(number=head.number))
        filmed = date_text(head.film.filmed_on, self._language, today=self._today)
        length = film_time(state.duration_ms) if state.duration_ms else ""
        self._facts.set_text(", ".join(part for part in (filmed, head.group, length) if part))

    def set_undo(self, state: StudioState) -> None:
        """Show what can be undone."""
        self._undo.setEnabled(state.can_undo)
        self._redo.setEnabled(state.can_redo)

    def _show_observer(self, state: StudioState) -> None:
        """Say who codes, as long as that is not the coach."""
        name = state.observer
        button, style = self._observer, Qt.ToolButtonStyle
        button.setEnabled(state.head is not None)
        button.setChecked(bool(name))
        words = self.tr("Second observer")
        if name:
            words = self.tr("{name} codes. Press to go on yourself.").format(name=name)
        short = name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"
        button.setText(plain_label(f" {short} ") if name else "")  # the style leaves no room
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if name else style.ToolButtonIconOnly
        )
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
        self.modes.setEnabled(not name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room: the way to the debrief as an icon, and no day and group."""
        super().resizeEvent(event)
        self._facts.setVisible(self.width() >= WITH_FACTS)
        name = self._debrief.accessibleName()
        self._debrief.setText(f" {name}" if self.width() >= ROOMY else "")
        self._debrief.setToolTip(name if self.width() < ROOMY else "")

    def set_mode(self, mode: Mode) -> None:
        """Show which way of working is on."""
        self.modes.set_state(mode_words(), mode.value)

    def set_keys(self, keymap: KeyMap) -> None:
        """Name the keys that do the same."""
        acts = ((self._undo, Act.UNDO), (self._redo, Act.REDO), (self._keys, Act.SHEET))
        for button, act in acts:
            button.setToolTip(named(button.accessibleName(), act, keymap))

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon, "ink", 18))
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _tools(self) -> tuple[QAbstractButton, ...]:
        film = (self._undo, self._redo, self._keys)
        return (*film, self._observer, self._figures, self.more, self._debrief)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.S8, 4, theme.S12, 4)
        row.setSpacing(theme.S8)
        rule = Separator(Qt.Orientation.Vertical)
        rule.setFixedHeight(20)
        for widget in (self._back, rule, self._film):
            row.addWidget(widget)
        row.addWidget(self._facts, 1)
        row.addWidget(self.modes)
        row.addStretch(1)
        for button in self._tools():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Separator())

    def _bind(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self._undo.clicked.connect(self.undo_asked)
        self._redo.clicked.connect(self.redo_asked)
        self._keys.clicked.connect(self.keys_asked)
        self._figures.clicked.connect(self.figures_asked)
        self._debrief.clicked.connect(self.debrief_asked)
        self.modes.chosen.connect(self.mode_chosen)
        self.set_mode(Mode.CODE)
        self.modes.setAccessibleName(self.tr("Way of working"))
        tell_clicks(self.modes, self.clicked.emit)
        self._observer.clicked.connect(self.observer_asked)
        for button in (self._back, *self._tools()):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it with the film
