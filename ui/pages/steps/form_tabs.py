"""FormTabs: the forms of one step side by side, one of them shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.pages.form_view import LOW_BELOW, FormView
from ui.viewmodels.form import FormModel
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

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
    A part of a location opens a tab by its key, with a section behind a slash; a part that is no
    key is a section of the first form.

    Signals:
        chosen: the key of the tab that is shown.
        going: the Location that a form leads to.
    """

    chosen = Signal(str)
    going = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._tabs: tuple[Tab, ...] = ()
        self._pages: dict[str, QWidget] = {}
        self._forms: dict[str, FormView] = {}  # of its own, and those in pages
        self._models: dict[str, FormModel] = {}
        self._subject: tuple[TrajectoryId, CycleId | MeetingId | None] | None = None
        self._current = ""
        self._extras: dict[tuple[str, str], QWidget] = {}
        self.bar = Segmented()
        self.bar.setAccessibleName(self.tr("Papers of this step"))
        self._head = QWidget()
        self._line = Separator()
        self._stack = QStackedWidget()
        self._row = QHBoxLayout(self._head)
        self._row.setContentsMargins(theme.S16, theme.S4, theme.S16, theme.S4)
        self._row.addWidget(self.bar)
        self._row.addStretch()
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

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """What stands side by side."""
        return self._tabs

    def add_page(self, key: str, page: QWidget, form: FormView | None = None) -> None:
        """Give a tab without a form its page; `form` is one that the page has in it."""
        self._pages[key] = page
        if form is not None:
            self._forms[key] = form
        self._stack.addWidget(page)

    def add_to_section(self, key: str, section: str, widget: QWidget) -> None:
        """Show a widget above a section of a tab's form; call it before the form is shown."""
        self._extras[key, section] = widget

    def prepare(self, key: str) -> FormView:
        """Return the form of a tab, to put widgets above its fields before it is opened."""
        model = self._models[key] = FormModel(self._session, self)
        model.leaving.connect(self.going)
        form = FormView(model)
        for (tab, section), widget in self._extras.items():
            if tab == key:
                form.add_to_section(section, widget)
        self.add_page(key, form, form)
        return form

    def form(self, key: str) -> FormView | None:
        """Return the form of a tab; None while it was not shown."""
        return self._forms.get(key) if key in self._models else None

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
        self._fit()
        self.chosen.emit(key)

    def open_part(self, part: str) -> None:
        """Show the tab, or the section, that a part of a location means; "" is the first tab."""
        first, _, rest = part.partition("/")
        keys = [tab.key for tab in self._tabs]
        key, section = (first, rest) if first in keys else (keys[0], first)
        self.show_tab(key)
        form = self.form(key)
        if form is not None and section:
            form.open_section(section, section)  # a field of that name gets the keyboard

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether there is room for two bars."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the sections of a form beside the tabs where it is low, so that fields have room."""
        low = len(self._tabs) > 1 and self.height() < LOW_BELOW + self._head.sizeHint().height()
        for key, form in self._forms.items():
            shown = key == self._current and not form.isHidden()
            form.lend_sections(self._row if low else None, shown=shown)

    def _close_current(self) -> None:
        self.flush()
        if self._current in self._models:
            self._models[self._current].close()

    def _page(self, tab: Tab) -> QWidget:
        if tab.form and tab.key not in self._pages:
            self.prepare(tab.key)
        return self._pages[tab.key]
