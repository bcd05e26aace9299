"""HomePage: what is due this week, one click away, and all trajectories with their path."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.erasing import Scope
from ui import i18n, theme
from ui.models.caseload_table import ID_ROLE, CaseloadTable
from ui.models.due_cards import ERASE_CONSENTS, ERASE_RECORDS, DueCards
from ui.models.trajectory_list import TrajectoryList
from ui.navigation import Location
from ui.pages.caseload_view import CaseloadView
from ui.pages.due_row import SHOWN, DueRow
from ui.pages.filter_button import FilterButton
from ui.pages.home_backup import HomeBackup
from ui.pages.home_incident import HomeIncident
from ui.pages.home_restored import HomeRestored
from ui.pages.page import Page, keyboard_is_free
from ui.pages.search_results import SearchResults
from ui.pages.trajectory_list_view import TrajectoryListView
from ui.viewmodels.home import CHOICES, HomeModel
from ui.viewmodels.search import SearchModel
from ui.widgets.banner import Banner, Notice, Remedy
from ui.widgets.chip import ChoiceChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.due import Task
    from beeldcoach.services.overview import Home, TrajectoryRow
    from ui.viewmodels.home import Choice, View
    from ui.viewmodels.session import Session

_NAME_SHOWN = 40  # characters of a name in a sentence
_ERASES = {ERASE_RECORDS: Scope.TRAJECTORY, ERASE_CONSENTS: Scope.CONSENTS}
_WIDE_BAR = 1060  # logical pixels; below it the bar has fewer words


class HomePage(Page):
    """The first page after unlocking."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = HomeModel(session, self)
        self.found = SearchModel(session, self)
        self._cards = DueCards(self)
        self._lines = TrajectoryList()
        self._lines.setParent(self)
        self._arriving = True
        self._build()
        self._bind()

    def come(self, location: Location) -> None:
        """Show how things stand today."""
        del location
        self._arriving = True
        self.titled.emit(self.tr("Trajectories"))
        self.model.open()
        self.backup.come()
        self.found.resume()

    def go(self) -> None:
        """Rest until the page is come to again."""
        self.model.active = False
        self.backup.go()
        self.found.pause()

    def _build(self) -> None:
        self._build_head()
        self.erasing, self.incident = Banner(), HomeIncident()
        self.restored = HomeRestored()
        self.backup = HomeBackup(self.session)
        self.due = DueRow()
        self._empty_week = Label("", "small", "second")
        self._build_lists()
        column = self._build_body()
        column.addWidget(self.incident)
        column.addWidget(self.restored)
        column.addWidget(self.erasing)
        column.addWidget(self._build_week())
        column.addWidget(self._build_bar())
        column.addWidget(self.list, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.results)
        column.addStretch(0)

    def _build_lists(self) -> None:
        self.list = TrajectoryListView(self._lines)
        self.list.setAccessibleName(self.tr("Trajectories"))
        self.table = CaseloadView(CaseloadTable(self))
        self.table.setAccessibleName(self.tr("Trajectories as a table"))
        self.empty = EmptyState("ph.path")
        self.results = SearchResults()
        for later in (self.erasing, self.table, self.empty, self.results):
            later.hide()

    def _build_body(self) -> QVBoxLayout:
        self.body = QWidget()
        self.body.setProperty("ground", "none")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        column.setSpacing(theme.S8)
        scroll = QScrollArea()
        scroll.setWidget(self.body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fill(scroll)
        return column

    def _build_head(self) -> None:
        self._date = Label("", "text", "second")
        self.search = SearchField(self.tr("Search in everything"), "Ctrl+F")
        self.new = QPushButton(self.tr("New trajectory"))
        self.new.setIcon(theme.icon("ph.plus", "on_accent"))
        self.new.setToolTip("Ctrl+N")
        theme.set_role(self.new, "primary")
        head = QHBoxLayout()
        head.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S12)
        head.setSpacing(theme.S16)
        head.addWidget(Label(self.tr("Trajectories"), "heading"))
        head.addWidget(self._date, 1)
        head.addWidget(self.search)
        head.addWidget(self.new)
        self._column.addLayout(head)

    def _build_week(self) -> QWidget:
        self._week = QWidget()
        self._due_count = Label("", "small", "second")
        self.more = QPushButton()
        theme.set_role(self.more, "quiet")
        self.more.setProperty("flush", "right")
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Label(self.tr("This week"), "strong"))
        head.addWidget(self._due_count)
        head.addStretch(1)
        head.addWidget(self.backup)
        head.addWidget(self.more)
        column = QVBoxLayout(self._week)
        column.setContentsMargins(0, theme.S8, 0, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(head)
        column.addWidget(self.due)
        column.addWidget(self._empty_week)
        return self._week

    def _build_bar(self) -> QWidget:
        self._bar = QWidget()
        self._group = QButtonGroup(self)
        self.chips = {choice: ChoiceChip() for choice in CHOICES}
        self.order = QComboBox()
        self.order.addItem(self.tr("Next step"), "next")
        self.order.addItem(self.tr("Name"), "name")
        self.order.addItem(self.tr("School"), "school")
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setMinimumWidth(144)
        self._order_label = Label(self.tr("Order"), "small", "second")
        self.filter = FilterButton()
        self.view = Segmented()
        self.view.setAccessibleName(self.tr("Shown as"))
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        self._bar_title = Label(self.tr("All trajectories"), "strong")
        row.addWidget(self._bar_title)
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addWidget(self.filter)
        row.addStretch()
        row.addWidget(self._order_label)
        row.addWidget(self.order)
        row.addWidget(self.view)
        return self._bar

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.listed.connect(self._render_list)
        self.model.failed.connect(self.show_error)
        self.search.textChanged.connect(self.model.look_for)
        self.search.textChanged.connect(self.found.look_for)
        self.search.returnPressed.connect(self._open_first)
        self.found.changed.connect(self._render_results)
        self.found.failed.connect(self.show_error)
        self.results.going.connect(self.going)
        self.model.leaving.connect(self.going)
        self.new.clicked.connect(self._go_new)
        self.due.pressed.connect(self._press)
        self.more.clicked.connect(self._unfold)
        self.filter.kind_chosen.connect(self.model.filter_kind)
        self.filter.school_chosen.connect(self.model.filter_school)
        self.view.chosen.connect(self.choose_view)
        self.table.opened.connect(lambda subject: self.going.emit(Location("trajectory", subject)))
        self.list.opened.connect(lambda subject: self.going.emit(Location("trajectory", subject)))
        self.empty.acted.connect(self._act_on_empty)
        self.erasing.remedied.connect(self._view_erasing)
        self.incident.going.connect(self.going)
        self.restored.going.connect(self.going)
        self.restored.erasing.connect(self.model.erase_again)
        for choice, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
        self.order.activated.connect(lambda _: self.model.sort_by(self.order.currentData()))
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.start)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self._go_down)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _render(self) -> None:
        home = self.model.home
        if home is None:
            return
        language = self.session.language
        self._date.setText(i18n.date_text(home.today, language, today=home.today, weekday=True))
        self.incident.set_incidents(home.incidents, self.session.core.clock.now())
        self.restored.set_put_back(home.put_back, language)
        self._render_erasing(home)
        self._render_week(home)
        self._render_bar()
        self._render_list()
        if self._arriving:
            self._arriving = False
            self.hinted.emit("" if self.model.is_empty else self._legend())
            self.take_focus()

    def _legend(self) -> str:
        """What the short words of the paths stand for."""
        return self.tr(
            "int intake, F film, O observation, D debrief, C conversation, clo closing, "
            "rep report, era erasure, fol follow-up"
        )

    def _render_erasing(self, home: Home) -> None:
        self.erasing.setVisible(bool(home.erasing))
        if home.erasing:
            self.erasing.set_state(self._erasing_notice(home))

    def _erasing_notice(self, home: Home) -> Notice:
        row = home.erasing[0]
        assert row.erase_on is not None
        left = (row.erase_on - home.today).days
        films = self.tr("%n film(s)", "", row.films)
        if left > 0:
            days = self.tr("In %n day(s) the time to keep {films} ends.", "", left)
        elif left == 0:
            days = self.tr("Today the time to keep {films} ends.")
        else:
            days = self.tr("The time to keep {films} is over.")
        on = i18n.date_text(row.erase_on, self.session.language, today=home.today)
        name = row.name if len(row.name) <= _NAME_SHOWN else f"{row.name[:_NAME_SHOWN]}…"
        rest = self.tr("They belong to {name} and are erased on {date}, once you confirm it.")
        if row.films == 1:
            rest = self.tr("It belongs to {name} and is erased on {date}, once you confirm it.")
        if left < 0:
            rest = self.tr("It was to go on {date}, of {name}. Look at what goes, and confirm it.")
        if len(home.erasing) > 1:
            more = self.tr("Trajectories after it: %n.", "", len(home.erasing) - 1)
            rest = f"{rest} {more}"
        rest = rest.format(name=name, date=on)
        view = Remedy("view", self.tr("View"))
        return Notice("warn", days.format(films=films), rest, (view,), icon="ph.trash")

    def _render_week(self, home: Home) -> None:
        language = self.session.language
        cards = [
            self._cards.card(task, row, home.today, language) for task, row in self.model.cards
        ]
        self._show_week()
        self.due.set_state(cards, all_of_them=self.model.all_cards)
        self.due.setVisible(bool(cards))
        self._due_count.setText(self.tr("%n thing(s) to do", "", len(cards)) if cards else "")
        self._empty_week.setText(self.tr("Nothing is waiting for you this week."))
        self._empty_week.setVisible(not cards)
        folded = self.tr("%n more", "", len(cards) - SHOWN)
        self.more.setText(self.tr("Show less") if self.model.all_cards else folded)
        self.more.setVisible(len(cards) > SHOWN)

    def _show_week(self) -> None:
        """Show what is due, unless a search takes its place."""
        rows = self.model.home.rows if self.model.home is not None else ()
        shown = bool(rows) and not self.found.words.strip()
        self._week.setVisible(shown)
        self.backup.want(on=shown)

    def _render_bar(self) -> None:
        words = {
            "running": self.tr("Running"),
            "waiting": self.tr("Waiting on me"),
            "closed": self.tr("Closed"),
        }
        for choice, chip in self.chips.items():
            chosen = choice == self.model.choice
            chip.set_state(words[choice], self.model.count(choice), chosen=chosen)
        self._bar.setVisible(not self.model.is_empty)
        self.filter.set_state(self.model)
        as_list = self.model.view == "list"
        views = [("list", self.tr("List")), ("table", self.tr("Table"))]
        self.view.set_state(views, self.model.view)
        self.order.setVisible(as_list)
        self._order_label.setVisible(as_list and self.width() >= _WIDE_BAR)
        self._bar_title.setVisible(self.width() >= _WIDE_BAR)
        with QSignalBlocker(self.order):
            self.order.setCurrentIndex(self.order.findData(self.model.order))

    def _render_list(self) -> None:
        home = self.model.home
        if home is None:
            return
        current = self.list.currentIndex()
        held = self._lines.line(current.row()).id if current.isValid() else None
        rows = self.model.rows
        self._render_table(home, rows)
        self._lines.set_rows(rows, home.today, self.session.language)
        if rows and not self.list.currentIndex().isValid():
            at = self._lines.row_of(held) if held is not None else 0
            self.list.setCurrentIndex(self._lines.index(max(0, at)))
        as_table = self.model.view == "table"
        self.list.setVisible(bool(rows) and not as_table)
        self.table.setVisible(bool(rows) and as_table)
        self.empty.setVisible(not rows and not self.found.hits)
        self.search.setVisible(not self.model.is_empty)
        if not rows:
            self._render_empty()

    def _render_results(self) -> None:
        searching = bool(self.found.words.strip())
        self.results.setVisible(searching)
        self.results.set_state(self.found.hits, has_more=self.found.has_more)
        self._show_week()
        self._render_list()

    def _open_first(self) -> None:
        """Enter in the box leads to the first of what was found."""
        if self.model.rows:
            self._go_down()
        elif self.found.hits:
            self.results.list.setFocus()

    def _render_table(self, home: Home, rows: tuple[TrajectoryRow, ...]) -> None:
        """Show the rows as a table, only while it is looked at."""
        if self.model.view != "table":
            return
        first: dict[TrajectoryId, Task] = {}
        for task in home.tasks:
            first.setdefault(task.trajectory_id, task)
        current = self.table.currentIndex()
        held = current.data(ID_ROLE) if current.isValid() else None
        self.table.table.set_rows(rows, first, home.today, self.session.language)
        if rows and not self.table.currentIndex().isValid():
            at = self.table.table.row_of(held) if held is not None else 0
            self.table.setCurrentIndex(self.table.table.index(max(0, at), 0))

    def choose_view(self, view: View) -> None:
        """Show the trajectories as a list of paths, or as a table."""
        self.model.show_as(view)

    def _go_down(self) -> None:
        (self.table if self.model.view == "table" else self.list).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words of the bar where there is little room."""
        super().resizeEvent(event)
        if self.model.home is not None:
            self._render_bar()

    def _render_empty(self) -> None:
        if self.model.is_empty:
            sentence = self.tr(
                "No trajectories yet. Start your first, or look at the demo dossier: "
                "it is in the menu Help."
            )
            self.empty.set_state("ph.path", sentence, self.tr("Start your first trajectory"))
        elif self.model.search.strip():
            self.empty.set_state(
                "ph.magnifying-glass",
                self.tr("No name, school or group has these words."),
                self.tr("Clear the search"),
            )
        elif self.model.filtered:
            self.empty.set_state(
                "ph.funnel",
                self.tr("No trajectory passes the filter."),
                self.tr("Clear the filter"),
            )
        else:
            sentences = {
                "running": self.tr("No trajectory is running."),
                "waiting": self.tr("Nothing is waiting for you."),
                "closed": self.tr("No trajectory was closed yet."),
            }
            self.empty.set_state("ph.path", sentences[self.model.choice])

    def _act_on_empty(self) -> None:
        if self.model.is_empty:
            self._go_new()
        elif self.model.search.strip():
            self.search.clear()
            self.search.setFocus()
        else:
            self.model.filter_school("")
            self.model.filter_kind("")
            self.filter.setFocus()

    def _choose(self, choice: Choice) -> None:
        self.search.clear()
        self.model.choose(choice)

    def _unfold(self) -> None:
        """Show every card, or one row of them again."""
        unfolds = not self.model.all_cards
        self.model.show_all_cards(on=unfolds)
        if unfolds:
            self.due.cards[SHOWN].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _view_erasing(self, key: str) -> None:
        del key
        if self.model.home and self.model.home.erasing:
            row = self.model.home.erasing[0]
            self.going.emit(Location("trajectory", row.id, "erasure"))

    def _press(self, location: Location) -> None:
        """Go to where something is done; erasing what has no page left is done here."""
        scope = _ERASES.get(location.part)
        if scope is None:
            self.going.emit(location)
        elif location.subject is not None:
            self.model.erase(cast("TrajectoryId", location.subject), scope)

    def _go_new(self) -> None:
        self.going.emit(Location("new"))

    def take_focus(self) -> None:
        """Give the keyboard a place, unless it has one (the rail, say)."""
        if self._arriving or not keyboard_is_free():
            return
        first = self.due.cards[0]
        places = (first.button, self.list, self.table, self.new)
        next(place for place in places if place.isVisibleTo(self)).setFocus()
