"""The two sides of the report: its parts and its pages, or one behind a tab where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.pages.report_pane import ReportPane
from ui.pages.report_parts import ReportParts
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.viewmodels.report import ReportViewModel

_NARROW = 1012  # logical pixels of page in a window of 1100


class ReportWriting(QWidget):
    """Writing at the left; at the right, the pages follow what is typed."""

    def __init__(self, model: ReportViewModel) -> None:
        super().__init__()
        self._model = model
        self.parts = ReportParts(model)
        self.pane = ReportPane(model.session, "page")
        self.sides = Segmented()
        self._side = "text"
        self._build()
        self.parts.opened.connect(lambda _: self._show_pages())
        self.sides.chosen.connect(self.choose_side)
        self._fold()

    def _build(self) -> None:
        self._tabs = QWidget()
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(theme.S16, theme.S4, theme.S16, theme.S4)
        tabs.addWidget(self.sides)
        tabs.addStretch()
        self._rule = Separator(Qt.Orientation.Vertical)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.parts, 1)
        both.addWidget(self._rule)
        both.addWidget(self.pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addLayout(both, 1)

    def set_state(self) -> None:
        """Show the report as the view-model has it."""
        if self._model.page is not None:
            self.parts.set_state(self._model.page)
            self._show_pages()

    def forget(self) -> None:
        """Show no part open and no pages: another report comes."""
        self.parts.open("")
        self.pane.forget()

    def choose_side(self, side: str) -> None:
        """Show the `text` or the `pages` where there is no room for both."""
        self._side = side
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages behind a tab when there is no room for both."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < _NARROW
        self.sides.set_state([("text", self.tr("Parts")), ("pages", self.tr("Pages"))], self._side)
        if narrow == self._tabs.isHidden():  # it turns: behind a tab a whole page is too small
            self.pane.set_fit("width" if narrow else "page")
        self._tabs.setVisible(narrow)
        self._rule.setVisible(not narrow)
        shown = {"text": self.parts, "pages": self.pane}
        for side, widget in shown.items():  # first hide: both at once would widen the window
            if narrow and side != self._side:
                widget.hide()
        for side, widget in shown.items():
            widget.setVisible(not narrow or side == self._side)

    def _show_pages(self) -> None:
        page = self._model.page
        if page is not None and page.report_id is not None:
            section = self.parts.open_part
            self.pane.show_report(page.trajectory_id, draft=True, section=section)
