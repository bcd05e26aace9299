"""DemoPage: says that the demo dossier is being made, the first time and once a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import messages, theme
from ui.pages.gate_page import GatePage, brand
from ui.widgets.banner import Notice, Remedy
from ui.widgets.label import Label
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.demo import DemoModel

_WIDTH = 400  # as the unlock page, which follows
_SHARE = 1000  # of the bar


class DemoPage(GatePage):
    """Waits for the demo vault.

    Signals:
        ready: it is there.
    """

    ready = Signal()

    def __init__(self, model: DemoModel) -> None:
        super().__init__()
        self._model = model
        self._model.setParent(self)
        self._begun = False
        self._error: Exception | None = None
        model.progressed.connect(self._advance)
        model.failed.connect(self._fail)
        model.ready.connect(self.ready)
        self.rebuild()

    def let_go(self) -> None:
        """Stop making it."""
        self._model.let_go()

    def _build(self) -> QWidget:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._words = Label(self.tr("The demo dossier is being made …"))
        self._bar.setAccessibleName(self._words.text())
        words = self.tr("Invented people, to look around. This takes a few seconds.")
        self._about = Label(words, "small", "second", wraps=True)
        self._trouble = StackedNotice()
        self._trouble.remedied.connect(lambda _: self._start())
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, theme.S24, 0, theme.S24)
        column.setSpacing(theme.S8)
        column.addLayout(brand())
        column.addSpacing(theme.S16)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._about)
        column.addWidget(self._trouble)
        content = QWidget()
        row = QHBoxLayout(content)
        row.addStretch(1)
        row.addWidget(middle, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return content

    def _render(self) -> None:
        for shown in (self._bar, self._words, self._about):
            shown.setVisible(self._error is None)
        self._trouble.setVisible(self._error is not None)
        if self._error is not None:
            first, rest = messages.split_of(self._error)
            again = Remedy("again", self.tr("Try again"))
            self._trouble.set_state(Notice("bad", first, rest, (again,)))

    def _start(self) -> None:
        self._error = None
        self._render()
        self._model.start()

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, _SHARE)
        self._bar.setValue(done * _SHARE // max(1, total))

    def _fail(self, error: Exception) -> None:
        self._error = error
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once the page can be seen."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._start()
