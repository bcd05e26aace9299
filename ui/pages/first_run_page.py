"""FirstRunPage: three steps from nothing to a vault whose recovery key is on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import messages, theme
from ui.pages.first_run_key import BeginStep, KeyStep
from ui.pages.first_run_steps import NameStep, SecretStep
from ui.pages.gate_page import GatePage, brand, button
from ui.widgets.banner import Notice
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.side_steps import SideSteps
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from ui.pages.first_run_step import Step
    from ui.viewmodels.first_run import FirstRunModel

_SIDE, _SIDE_NARROW = 280, 216
_NARROW_BELOW = 1100  # logical pixels
_WIDEST = 888  # the content; beyond it lines grow too long to read


class FirstRunPage(GatePage):
    """What a coach sees when there is no vault yet.

    Signals:
        opened: the Core; she wants to start her first trajectory.
        demo_wanted: she wants to look at the demo dossier; her own vault stays open.
        existing_chosen: the folder of a vault that she has already.
        restore_wanted: she has a backup, which is to be put back.
    """

    opened = Signal(object)
    demo_wanted = Signal()
    existing_chosen = Signal(object)
    restore_wanted = Signal()

    def __init__(self, model: FirstRunModel) -> None:
        super().__init__()
        self._model = model
        self._shown_stage = ""
        model.changed.connect(self._render)
        model.opened.connect(self.opened)
        model.demo_wanted.connect(self.demo_wanted)
        model.existing_chosen.connect(self._choose_existing)
        model.restore_wanted.connect(self.restore_wanted)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self.rebuild()

    def let_go(self) -> None:
        """Close a vault that was made but not gone into."""
        self._model.let_go()

    def _follow_focus(self) -> None:
        """Show what has the keyboard; takes no arguments, the old one may be gone."""
        now = QApplication.focusWidget()
        if now is not None and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, theme.S16, theme.S40)

    def _choose_existing(self, folder: Path) -> None:
        self.existing_chosen.emit(folder)

    def _build(self) -> QWidget:
        model = self._model
        self._secret = SecretStep(model)
        self._steps: dict[str, Step] = {
            "name": NameStep(model),
            "secret": self._secret,
            "key": KeyStep(model),
            "begin": BeginStep(model),
        }
        for step in self._steps.values():
            step.completed.connect(self._go_on)
            step.language_chosen.connect(self.language_chosen)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side_bar())
        row.addWidget(self._main(), 1)
        return content

    def _side_bar(self) -> QWidget:
        self._side = QFrame()
        self._side.setProperty("ground", "sunken")
        self._side_steps = SideSteps()
        safe = QHBoxLayout()
        safe.setSpacing(theme.S12)
        safe.addWidget(IconLabel("ph.shield-check", "ok", 18))
        words = self.tr("Everything stays on this computer. Nothing goes to the internet.")
        safe.addWidget(Label(words, "small", "second", wraps=True), 1)
        column = self._side_column = QVBoxLayout(self._side)
        column.setContentsMargins(theme.S32, theme.S40, theme.S16, theme.S32)
        column.setSpacing(0)
        column.addLayout(brand())
        column.addSpacing(theme.S12)
        lead = self.tr("Three steps, about five minutes.")
        column.addWidget(Label(lead, "text", "second", wraps=True))
        column.addSpacing(theme.S32)
        column.addWidget(self._side_steps)
        column.addStretch(1)
        column.addLayout(safe)
        return self._side

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self._foot())
        return main

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST + theme.S56 + theme.S56)
        self._trouble = StackedNotice()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S56, theme.S40, theme.S56, theme.S16)
        column.setSpacing(theme.S16)
        column.addWidget(self._trouble)
        for step in self._steps.values():
            column.addWidget(step)
        column.addStretch(1)
        self._inner = column
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setWidget(inner)
        self._area = area
        return area

    def _foot(self) -> QWidget:
        self._back = button(self.tr("Back"))
        self._back.clicked.connect(self._model.back)
        self._next = button("", "primary")
        self._next.clicked.connect(self._go_on)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Making the vault"))
        self._doing = Label("", "small", "second", wraps=True)
        working = QVBoxLayout()
        working.setSpacing(theme.S4)
        working.addStretch(1)
        working.addWidget(self._doing)
        working.addWidget(self._bar)
        working.addStretch(1)
        self._feet = QWidget()
        self._feet.setMaximumWidth(_WIDEST + theme.S56 + theme.S56)
        row = self._feet_row = QHBoxLayout(self._feet)
        row.setContentsMargins(theme.S56, theme.S12, theme.S56, theme.S24)
        row.setSpacing(theme.S24)
        row.addWidget(self._back)
        row.addLayout(working, 1)
        row.addWidget(self._next)
        return self._feet

    def _render(self) -> None:
        state = self._model.state
        words = (
            self.tr("Language and name"),
            self.tr("Passphrase and recovery key"),
            self.tr("Begin"),
        )
        self._side_steps.set_state(words, state.step)
        self._trouble.setVisible(state.error is not None)
        if state.error is not None:
            self._trouble.set_state(Notice("bad", *messages.split_of(state.error)))
        for stage, step in self._steps.items():
            step.setVisible(stage == state.stage)
        shown = self._steps[state.stage]
        shown.render_state(state)
        self._feet.setVisible(state.stage != "begin")
        self._back.setVisible(state.stage == "secret")
        self._back.setEnabled(not state.busy)
        self._next.setText(shown.verb)
        self._next.setEnabled(shown.is_complete(state) and not state.busy)
        self._doing.setText(self._hint(shown))
        self._bar.setVisible(state.busy)
        if state.stage != self._shown_stage:
            self._shown_stage = state.stage
            if state.stage == "key":
                self._secret.forget()  # the vault has it now
            self._area.verticalScrollBar().setValue(0)
            if self.isVisible():
                shown.setFocus()

    def _hint(self, shown: Step) -> str:
        if self._model.state.busy:
            return self.tr("The vault is being made. That takes a few seconds, on purpose.")
        return shown.missing(self._model.state)

    def _go_on(self) -> None:
        if not self._next.isEnabled():
            return
        if self._model.state.stage == "secret":
            self._model.make()
        else:
            self._model.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up room at the side where there is little."""
        super().resizeEvent(event)
        self._fit()

    def rebuild(self) -> None:
        """Build all anew, for the width that there is."""
        super().rebuild()
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _NARROW_BELOW
        side, top = (theme.S24, theme.S24) if narrow else (theme.S56, theme.S40)
        inset, below = (theme.S16, theme.S12) if narrow else (theme.S32, theme.S24)
        self._side.setFixedWidth(_SIDE_NARROW if narrow else _SIDE)
        self._side_column.setContentsMargins(inset, top, theme.S16, inset)
        self._inner.setContentsMargins(side, top, side, theme.S16)
        self._feet_row.setContentsMargins(side, theme.S12, side, below)
        for step in self._steps.values():
            step.set_narrow(on=narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard in the first field."""
        super().showEvent(event)
        self._steps[self._model.state.stage].setFocus()
