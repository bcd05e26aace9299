"""The school holidays: a row a period, written at once; what cannot be stands at its field."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.holidays import NAME_LIMIT, NewPeriod, PeriodLine
from ui import messages, theme
from ui.pages.autosave import Autosave
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.ids import PeriodId
    from ui.viewmodels.agenda import AgendaModel

_NARROW_BELOW = 620
_DATE = 164


class PeriodRow(QWidget):
    """One period: its name, first and last day, and a way to remove it."""

    def __init__(self, model: AgendaModel, line: PeriodLine) -> None:
        super().__init__()
        self.id = line.id
        self._model, self._line = model, line
        self.name, self.first, self.last = QLineEdit(), DateField(), DateField()
        self.remove = QToolButton()
        self.message = Label("", "small", "warn", wraps=True)
        self._wrong = ""
        self._build()
        self._saving = Autosave(self.name, self._save)
        self.name.textEdited.connect(self._saving.touch)
        self.first.changed.connect(lambda _: self._save())
        self.last.changed.connect(lambda _: self._save())
        self.remove.clicked.connect(lambda: self._model.remove_period(self.id))
        self.set_state(line)

    def _build(self) -> None:
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("Name of the holidays"))
        self.name.setAccessibleName(self.tr("Name of the holidays"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.remove.setIcon(theme.icon("ph.trash", "ink2"))
        for field in (self.first, self.last):
            field.setFixedWidth(_DATE)
        days = QHBoxLayout()
        days.setSpacing(theme.S8)
        days.addWidget(self.first)
        days.addWidget(Label(self.tr("to"), "text", "second"))
        days.addWidget(self.last)
        days.addWidget(self.remove)
        days.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(theme.S8)
        self._box.addWidget(self.name, 1)
        self._box.addLayout(days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addLayout(self._box)
        column.addWidget(self.message)

    def set_state(self, line: PeriodLine) -> None:
        """Show the period as it is kept; what was refused stays as it was typed."""
        self._line = line
        if not self._wrong:
            self.first.set_state(line.first)
            self.last.set_state(line.last)
        if not self.name.hasFocus() and self.name.text().strip() != line.name:
            with QSignalBlocker(self.name):
                self.name.setText(line.name)
        words = self.tr("Remove {name}").format(name=line.name or self.tr("these holidays"))
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(plain_tip(words))
        self._say()

    def set_error(self, text: str) -> None:
        """Say what cannot be; "" takes it away."""
        self._wrong = text
        self._say()

    def flush(self) -> None:
        """Write what was typed."""
        self._saving.flush()

    def _say(self) -> None:
        advice = ""
        if self._line.overlaps:
            others = ", ".join(name or self.tr("other holidays") for name in self._line.overlaps)
            advice = self.tr("Shares days with: {others}. That is allowed.").format(others=others)
        self.message.setText(self._wrong or advice)
        self.message.set_tone("bad" if self._wrong else "warn")
        self.message.setVisible(bool(self._wrong or advice))
        self.last.setProperty("state", "error" if self._wrong else "")
        self.last.setAccessibleDescription(self._wrong)
        theme.restyle(self.last)

    def _save(self) -> None:
        period = NewPeriod(self.name.text().strip(), self.first.value, self.last.value)
        kept = NewPeriod(self._line.name, self._line.first, self._line.last)
        if period != kept or self._wrong:
            self._model.change_period(self.id, period)

    def set_narrow(self, *, on: bool) -> None:
        """Put the days below the name where there is little room."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if on else way.LeftToRight)


class HolidaysCard(QWidget):
    """All periods in the order of the year, and a way to add one."""

    def __init__(self, model: AgendaModel) -> None:
        super().__init__()
        self.model = model
        self.rows: dict[PeriodId, PeriodRow] = {}
        self._order: tuple[PeriodId, ...] = ()
        self._before: set[PeriodId] | None = None  # what was there when one more was asked for
        self.add = QPushButton(self.tr("Add holidays"))
        self.add.setIcon(theme.icon("ph.plus", "ink"))
        self.empty = EmptyState(
            "ph.sun-horizon",
            self.tr("No school holidays yet. What falls in them does not count as overdue."),
        )
        self._build()
        self.add.clicked.connect(self._add)
        model.period_refused.connect(self._refuse)
        model.period_accepted.connect(self._accept)

    def _build(self) -> None:
        card = Card()
        card.body.setSpacing(theme.S12)
        about = self.tr(
            "What falls in the holidays does not count as overdue, and no day in them is proposed. "
            "You can also take them over from a calendar file."
        )
        card.add(Label(self.tr("School holidays"), "strong"))
        card.add(Label(about, "small", "second", wraps=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.S12)
        card.body.addLayout(self._list)
        card.add(self.empty)
        card.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        card.setMaximumWidth(820)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def render_state(self, lines: tuple[PeriodLine, ...]) -> None:
        """Show the periods."""
        order = tuple(line.id for line in lines)
        for gone in set(self.rows) - set(order):
            self.rows.pop(gone).deleteLater()
        for line in lines:
            if line.id in self.rows:
                self.rows[line.id].set_state(line)
            else:
                self.rows[line.id] = PeriodRow(self.model, line)
        if order != self._order:
            self._place(order)
        self.empty.setVisible(not lines)
        self._greet(order)

    def _place(self, order: tuple[PeriodId, ...]) -> None:
        inside = QApplication.focusWidget()
        self._order = order
        for at, period_id in enumerate(order):
            self._list.removeWidget(self.rows[period_id])
            self._list.insertWidget(at, self.rows[period_id])
        previous: QWidget = self.rows[order[0]].name if order else self.add
        for period_id in order:
            row = self.rows[period_id]
            for stop in (row.name, row.first, row.last, row.remove):
                if stop is not previous:
                    QWidget.setTabOrder(previous, stop)
                previous = stop
        QWidget.setTabOrder(previous, self.add)
        if inside is not None and self.isAncestorOf(inside):
            inside.setFocus()
        self._fit()

    def _greet(self, order: tuple[PeriodId, ...]) -> None:
        """Put the keyboard in the name of the period that was just added."""
        if self._before is None:
            return
        fresh = [period_id for period_id in order if period_id not in self._before]
        if fresh:
            self._before = None
            self.rows[fresh[0]].name.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Write what was typed."""
        for row in self.rows.values():
            row.flush()

    def _add(self) -> None:
        self._before = set(self.rows)
        first = self._proposed()
        self.model.add_period(NewPeriod("", first, first + timedelta(days=8)))

    def _proposed(self) -> date:
        """Return a first day after all that is there: a Saturday."""
        lasts = [row.last.value for row in self.rows.values()]
        after = max([self.model.session.today, *lasts]) + timedelta(days=1)
        return after + timedelta(days=(5 - after.weekday()) % 7)

    def _refuse(self, period_id: PeriodId | None, error: Exception) -> None:
        row = self.rows.get(period_id) if period_id is not None else None
        if row is not None:
            row.set_error(messages.sentence_of(error))

    def _accept(self, period_id: PeriodId | None) -> None:
        row = self.rows.get(period_id) if period_id is not None else None
        if row is not None:
            row.set_error("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put days below names where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for row in self.rows.values():
            row.set_narrow(on=self.width() < _NARROW_BELOW)
