"""FormTabs: the forms of one step side by side, one of them shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.pages.form_view import FormView
from ui.viewmodels.form import FormModel
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.ids import CycleId, MeetingId, TrajectoryId
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Tab:
    """A form, or with `form` empty a page of the pane's own, under a word."""

    key: str
    words: str
    form: str = ""


class FormTabs(QWidget):
    """Forms of one step, a word for each; one word alone shows no bar.

    Every form is made when it is first shown, keeps itself saved, and is closed by `leave`.

    Signals:
        chosen: the key of the tab that is shown.
    """

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._tabs: tuple[Tab, ...] = ()
        self._pages: dict[str, QWidget] = {}
        self._models: dict[str, FormModel] = {}
        self._subject: tuple[TrajectoryId, CycleId | MeetingId | None] | None = None
        self._current = ""
        self.bar = Segmented()
        self._head = QWidget()
        self._line = Separator()
        self._stack = QStackedWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(theme.S16, theme.S8, theme.S16, theme.S8)
        row.addWidget(self.bar)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._line)
        column.addWidget(self._stack, 1)
        self.bar.chosen.connect(self.show_tab)

    @property
    def current(self) -> str:
        """The key of the tab that is shown."""
        return self._current

    def add_page(self, key: str, page: QWidget) -> None:
        """Give a tab without a form its page."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def prepare(self, key: str) -> FormView:
        """Return the form of a tab, to put widgets above its fields before it is opened."""
        model = self._models[key] = FormModel(self._session, self)
        form = FormView(model)
        self.add_page(key, form)
        return form

    def form(self, key: str) -> FormView | None:
        """Return the form of a tab; None while it was not shown."""
        page = self._pages.get(key)
        return page if isinstance(page, FormView) else None

    def open(
        self,
        tabs: Sequence[Tab],
        trajectory_id: TrajectoryId,
        occasion: CycleId | MeetingId | None,
        start: str = "",
    ) -> None:
        """Show the forms of a step: at `start`, else where it was, else the first."""
        subject = (trajectory_id, occasion)
        if subject != self._subject:
            self.flush()
        keys = [tab.key for tab in tabs]
        kept = self._current if subject == self._subject and self._current in keys else ""
        self._tabs, self._subject = tuple(tabs), subject
        self.bar.setVisible(len(tabs) > 1)
        self._head.setVisible(len(tabs) > 1)
        self._line.setVisible(len(tabs) > 1)
        self.show_tab(kept or (start if start in keys else "") or keys[0])

    def show_tab(self, key: str) -> None:
        """Show one of the tabs."""
        tab = next(tab for tab in self._tabs if tab.key == key)
        if key != self._current:
            self._close_current()
        self._current = key
        self.bar.set_state([(tab.key, tab.words) for tab in self._tabs], key)
        self._stack.setCurrentWidget(self._page(tab))
        if tab.form and self._subject is not None:
            trajectory_id, occasion = self._subject
            self._models[key].open(trajectory_id, tab.form, occasion)
        self.chosen.emit(key)

    def open_section(self, key: str, section: str, field: str = "") -> None:
        """Show a section of a tab's form."""
        self.show_tab(key)
        form = self.form(key)
        if form is not None:
            form.open_section(section, field)

    def flush(self) -> None:
        """Save what was typed."""
        form = self.form(self._current)
        if form is not None:
            form.flush()

    def leave(self) -> None:
        """Save what was typed, and stop following changes."""
        self.flush()
        for model in self._models.values():
            model.close()

    def _close_current(self) -> None:
        self.flush()
        if self._current in self._models:
            self._models[self._current].close()

    def _page(self, tab: Tab) -> QWidget:
        if tab.form and tab.key not in self._pages:
            self.prepare(tab.key)
        return self._pages[tab.key]
