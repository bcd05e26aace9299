"""AgendaPage: a week or a month with everything planned and held; holidays; calendar files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from ui import i18n, theme
from ui.models.agenda_words import AgendaWords, place_of
from ui.pages.holidays_card import HolidaysCard
from ui.pages.page import Page, keyboard_is_free
from ui.viewmodels.agenda import AgendaModel
from ui.widgets.agenda_grid import AgendaGrid
from ui.widgets.agenda_state import AgendaState
from ui.widgets.banner import Notice
from ui.widgets.label import Label
from ui.widgets.menu_action import menu_action
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.agenda import Agenda
    from ui.navigation import Location
    from ui.viewmodels.session import Session

_HOLIDAYS = "holidays"
_OWN_PAGE = "settings"  # where the coach's own sessions are kept
_WIDE = 900  # logical pixels; below it the heading makes room


class AgendaPage(Page):
    """The agenda; everything in it is one click, or Enter, away."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = AgendaModel(session, self)
        self._words = AgendaWords(self)
        self._arriving = True
        self._shown = ""  # holidays, or the model's view
        self._build()
        self._bind()

    def come(self, location: Location) -> None:
        """Show how things stand."""
        del location
        self._arriving = True
        self.titled.emit(self.tr("Agenda"))
        self.model.open()

    def go(self) -> None:
        """Keep what was typed, and rest."""
        self.holidays.flush()
        self.model.active = False

    def _build(self) -> None:
        self.grid = AgendaGrid()
        self.holidays = HolidaysCard(self.model)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.holidays.setProperty("ground", "none")
        area.setWidget(self.holidays)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(area)
        column = QVBoxLayout()
        column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addLayout(self._build_head())
        column.addWidget(self._stack, 1)
        self.fill(column)

    def _build_head(self) -> QHBoxLayout:
        self._heading = Label(self.tr("Agenda"), "heading")
        self.span = Label("", "strong")
        self.before, self.after = QToolButton(), QToolButton()
        self.before.setIcon(theme.icon("ph.caret-left", "ink"))
        self.after.setIcon(theme.icon("ph.caret-right", "ink"))
        self.today = QPushButton(self.tr("Today"))
        self.view = Segmented()
        self.view.setAccessibleName(self.tr("Shown as"))
        self.plan = QPushButton(self.tr("Plan …"))
        self.plan.setIcon(theme.icon("ph.plus", "on_accent"))
        self.plan.setToolTip("Ctrl+Shift+N")
        theme.set_role(self.plan, "primary")
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self._heading)
        row.addSpacing(theme.S8)
        row.addWidget(self.before)
        row.addWidget(self.today)
        row.addWidget(self.after)
        row.addWidget(self.span, 1)
        row.addWidget(self.view)
        row.addWidget(self._build_more())
        row.addWidget(self.plan)
        return row

    def _build_more(self) -> QPushButton:
        self.more = QPushButton(self.tr("File"))
        self.more.setIcon(theme.icon("ph.export", "ink2"))
        self.more.setAccessibleName(self.tr("Calendar file"))
        menu = QMenu(self.more)
        self.export = menu_action(menu, self.tr("Save as a calendar file …"))
        self.check = menu_action(menu, self.tr("Look into a calendar file …"))
        self.more.setMenu(menu)
        return self.more

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.exported.connect(self._say_exported)
        model.taken_over.connect(self._say_taken_over)
        self.before.clicked.connect(lambda: model.step(-1))
        self.after.clicked.connect(lambda: model.step(1))
        self.today.clicked.connect(lambda: model.walk(self.session.today))
        self.view.chosen.connect(self._show_as)
        self.plan.clicked.connect(self._plan_here)
        self.export.triggered.connect(self._export)
        self.check.triggered.connect(self._check)
        self.grid.opened.connect(self._open)
        self.grid.moved.connect(self._move)
        self.grid.asked_to_move.connect(self._ask_to_move)
        self.grid.planning.connect(self._plan)
        self.grid.walked.connect(model.walk)
        self.grid.wanted_week.connect(self._show_week)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self._plan_here)

    def _render(self) -> None:
        agenda, model = self.model.agenda, self.model
        if agenda is None:
            return
        in_holidays = self._shown == _HOLIDAYS
        self.view.set_state(
            [
                ("week", self.tr("Week")),
                ("month", self.tr("Month")),
                (_HOLIDAYS, self.tr("Holidays")),
            ],
            _HOLIDAYS if in_holidays else model.view,
        )
        self._stack.setCurrentIndex(1 if in_holidays else 0)
        for widget in (self.before, self.today, self.after):
            widget.setEnabled(not in_holidays)
        self._render_span(in_holidays=in_holidays)
        self.plan.setEnabled(not self.session.core.read_only)
        self.holidays.setEnabled(not self.session.core.read_only)
        self.holidays.render_state(agenda.periods)
        self.grid.set_state(self._state_of(agenda))
        if self._arriving:
            self._arriving = False
            self.hinted.emit(
                self.tr(
                    "Arrows walk, Enter opens or plans, Ctrl and an arrow moves, M asks for a time"
                )
            )
            self.take_focus()

    def _render_span(self, *, in_holidays: bool) -> None:
        language, first, last = self.session.language, *self.model.span()
        month = self.model.view == "month"
        words = i18n.month_text(self.model.day, language)
        span = words if month else i18n.span_text(first, last, language)
        self.span.setText("" if in_holidays else span)
        before = self.tr("The month before") if month else self.tr("The week before")
        after = self.tr("The month after") if month else self.tr("The week after")
        for button, said in ((self.before, before), (self.after, after)):
            button.setToolTip(said)
            button.setAccessibleName(said)

    def _state_of(self, agenda: Agenda) -> AgendaState:
        language = self.session.language
        entries = tuple(self._words.entry(a, agenda.today, language) for a in agenda.appointments)
        holidays = tuple((p.first, p.last, p.name) for p in agenda.periods)
        return AgendaState(
            self.model.view, self.model.day, agenda.today, language, entries, holidays
        )

    def _show_as(self, key: str) -> None:
        self._shown = key if key == _HOLIDAYS else ""
        if key == "week":
            self.model.show_as("week")
        elif key == "month":
            self.model.show_as("month")
        else:
            self._render()

    def _show_week(self, day: date) -> None:
        self.model.day = day
        self.model.show_as("week")

    def _open(self, subject: object) -> None:
        appointment = self.model.appointment(subject)
        if appointment is not None:
            self.going.emit(place_of(appointment, own=_OWN_PAGE))

    def _move(self, subject: object, on: date) -> None:
        self.clear_notice()
        self.model.move(subject, on)

    def _ask_to_move(self, subject: object) -> None:
        appointment = self.model.appointment(subject)
        if appointment is not None and not appointment.movable:
            self.model.move(subject, appointment.on)  # the rules say why not
        elif appointment is not None:
            words = self._words.entry(appointment, self.session.today, self.session.language)
            self.clear_notice()
            self.model.ask_to_move(subject, words.words)

    def _plan_here(self) -> None:
        self._plan(max(self.grid.day or self.session.today, self.session.today))

    def _plan(self, day: date) -> None:
        agenda = self.model.agenda
        if agenda is not None and not self.session.core.read_only:
            self.clear_notice()
            self.model.plan(day, tuple(self._words.open_one(one) for one in agenda.to_plan))

    def _export(self) -> None:
        self.clear_notice()
        self.model.export()

    def _check(self) -> None:
        self.clear_notice()
        self.model.check_file()

    def _say_exported(self, path: Path, number: int) -> None:
        first = self.tr("The calendar is saved as {name}.").format(name=path.name)
        rest = self.tr("It is in the register of releases under no. {}.").format(number)
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_taken_over(self, count: int) -> None:
        first = self.tr("%n period(s) taken over as school holidays.", "", count)
        rest = self.tr("Nothing else of the file was kept. You can undo it.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))
        self._show_as(_HOLIDAYS)

    def take_focus(self) -> None:
        """Give the keyboard to the grid."""
        if not self._arriving and keyboard_is_free() and self._shown != _HOLIDAYS:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the heading where there is little room: the rail says where this is."""
        super().resizeEvent(event)
        self._heading.setVisible(self.width() >= _WIDE)
