"""The moments of the film: a list with a search and a filter, which say what they hide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from beeldcoach.domain.annotation import Actor
from ui import theme
from ui.models.moment_filter import MomentFilter
from ui.pages.studio_moments import ROW_HEIGHT, MomentView
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from beeldcoach.domain.lens import Lens
    from ui.viewmodels.studio_state import StudioState

ROWS_AT_LEAST = 3


class _Search(SearchField):
    """Escape empties and leaves it; Enter leaves it with what it found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in keys:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MomentsPane(QWidget):
    """A list of moments that can be narrowed.

    Signals:
        left: the search was left; the keyboard belongs to the film.
        narrowed: another filter was chosen; the MomentFilter.
    """

    left = Signal()
    narrowed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.view = MomentView()
        self.filter = MomentFilter()
        self._lens: Lens | None = None
        self._title = Label(self.tr("Moments"), "strong")
        self._filters = QPushButton()
        self._search_button = QToolButton()
        self.search = _Search(self.tr("Search in the moments"))
        self._hidden = QWidget()
        self._hidden_words = Label("", "small", "second", tabular=True)
        self._all = QPushButton(self.tr("Show all"))
        self._none = Label("", "small", "second", wraps=True)
        self._build()
        self._bind()

    def set_state(self, state: StudioState) -> None:
        """Show the moments, one of them chosen."""
        lens = state.head.lens if state.head else None
        if lens != self._lens:
            self._lens = lens
            self._change(MomentFilter())
            self._fill_menu()
        self.view.set_state(state.moments, state.selected)
        count, shown = len(state.moments), self.view.count
        empty = state.head is not None and not count
        self._none.setVisible(empty)
        self.view.setVisible(not empty)
        self._filters.setVisible(not empty)
        self._search_button.setVisible(not empty)
        self._filters.setText(f"{self._name_of_filter()}, {shown}")
        self._hidden.setVisible(not self.filter.is_empty)
        words = self.tr("{shown} of {count} shown")
        self._hidden_words.setText(words.format(shown=shown, count=count))

    def start_search(self) -> None:
        """Open the search and take the keyboard."""
        self.search.show()
        self.search.start()

    def _build(self) -> None:
        self._filters.setIcon(theme.icon("ph.funnel", "ink2"))
        self._filters.setMenu(QMenu(self))
        self._filters.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._filters.setAccessibleName(self.tr("Which moments"))
        self._search_button.setIcon(theme.icon("ph.magnifying-glass", "ink", 18))
        self._search_button.setAccessibleName(self.tr("Search in the moments"))
        self._search_button.setToolTip(self.tr("Search in the moments (Ctrl+F)"))
        self._search_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search.hide()
        self._hidden.setProperty("ground", "none")
        theme.set_role(self._all, "quiet")
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.view.setMinimumHeight(ROWS_AT_LEAST * ROW_HEIGHT)
        self._none.setText(
            self.tr("No moments yet. Play the film and press a digit when you see something.")
        )
        self._none.setContentsMargins(theme.S12, theme.S4, theme.S12, theme.S12)
        self._none.setMinimumHeight(ROWS_AT_LEAST * ROW_HEIGHT)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.S12, theme.S4, theme.S8, theme.S4)
        head.setSpacing(theme.S4)
        head.addWidget(self._title, 1)
        head.addWidget(self._filters)
        head.addWidget(self._search_button)
        told = QHBoxLayout(self._hidden)
        told.setContentsMargins(theme.S12, 0, theme.S8, 0)
        told.addWidget(self._hidden_words, 1)
        told.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        search = QHBoxLayout()
        search.setContentsMargins(theme.S12, 0, theme.S12, theme.S4)
        search.addWidget(self.search)
        column.addLayout(search)
        column.addWidget(self._hidden)
        column.addWidget(self.view, 1)
        column.addWidget(self._none, 1)

    def _bind(self) -> None:
        self._all.clicked.connect(self._show_all)
        self._search_button.clicked.connect(self._toggle_search)
        self.search.textChanged.connect(lambda words: self._narrow(words=words.strip()))
        self.search.left.connect(self._leave_search)

    def _toggle_search(self) -> None:
        if self.search.isVisible():
            self.search.clear()
            self._leave_search()
        else:
            self.start_search()

    def _leave_search(self) -> None:
        if not self.search.text():
            self.search.hide()
        self.left.emit()

    def _show_all(self) -> None:
        self.search.clear()
        self.search.hide()
        self._change(MomentFilter())
        self.left.emit()

    def _narrow(self, **changes: Any) -> None:
        self._change(replace(self.filter, **changes))

    def _change(self, chosen: MomentFilter) -> None:
        if chosen != self.filter:
            self.filter = chosen
            self.view.set_filter(chosen)
            self._fill_menu()
            self.narrowed.emit(chosen)

    def _choices(self) -> list[tuple[str, MomentFilter]]:
        words = self.filter.words
        made = [
            (self.tr("All"), MomentFilter(words=words)),
            (self.tr("Starred"), MomentFilter(words=words, starred=True)),
            (self.tr("With a note"), MomentFilter(words=words, notes=True)),
            (self.tr("Look again"), MomentFilter(words=words, attention=True)),
            (self.tr("Question open"), MomentFilter(words=words, open=True)),
        ]
        clusters = self._lens.clusters if self._lens else ()
        made += [(each.name, MomentFilter(words=words, lane=each.id)) for each in clusters]
        actors = (
            (Actor.TEACHER, self.tr("About the teacher")),
            (Actor.PUPIL, self.tr("About a pupil")),
            (Actor.GROUP, self.tr("About the group")),
        )
        return made + [(name, MomentFilter(words=words, actor=who.value)) for who, name in actors]

    def _fill_menu(self) -> None:
        menu = self._filters.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name, chosen in self._choices():
            action = QAction(plain_label(name), group)
            action.setCheckable(True)
            action.setChecked(chosen == self.filter)
            action.triggered.connect(lambda _=False, chosen=chosen: self._change(chosen))
            menu.addAction(action)

    def _name_of_filter(self) -> str:
        found = (name for name, chosen in self._choices() if chosen == self.filter)
        return plain_label(next(found, self.tr("All")))
