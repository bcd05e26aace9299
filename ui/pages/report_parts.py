"""The left side of the report page: how far it is, the title, and the parts one below another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.pages.report_agreement import ReportAgreement
from ui.pages.report_section import ReportSection
from ui.viewmodels.report import TITLE
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.services.report_view import ReportPage
    from ui.pages.report_row import ReportRow
    from ui.viewmodels.report import ReportViewModel

_AGREEMENT = "agreement"


class ReportParts(QFrame):
    """Only one part is open at a time.

    Signals:
        opened: the id of the part that is open, or "" for none.
        reading: the whole is to be shown to the teacher.
    """

    opened = Signal(str)
    reading = Signal()

    def __init__(self, model: ReportViewModel) -> None:
        super().__init__()
        self._model = model
        self.open_part = ""
        self.sections: dict[str, ReportSection] = {}
        self.agreement = ReportAgreement(model.session.language)
        self.title = QLineEdit()
        self._build()
        self._bind()

    def _build(self) -> None:
        self.setProperty("ground", "paper")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        content = QWidget()
        content.setProperty("ground", "none")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, theme.S16)
        inside.setSpacing(0)
        inside.addLayout(self._title_row())
        inside.addWidget(Separator())
        inside.addLayout(self._rows)
        inside.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._progress_rows())
        column.addWidget(Separator())
        column.addWidget(self._scroll, 1)
        self._rows.addWidget(self.agreement)

    def _progress_rows(self) -> QVBoxLayout:
        self._done = Label("", "strong")
        self._to_do = Label("", "small", "second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        words = QHBoxLayout()
        words.addWidget(self._done)
        words.addStretch()
        words.addWidget(self._to_do)
        column = QVBoxLayout()
        column.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
        column.setSpacing(theme.S8)
        column.addLayout(words)
        column.addWidget(self._bar)
        return column

    def _title_row(self) -> QHBoxLayout:
        label = Label(self.tr("Title"), "strong")
        label.setBuddy(self.title)
        self.title.setAccessibleName(self.tr("Title of the report"))
        self.fill = QPushButton(self.tr("Fill empty parts"))
        self.fill.setIcon(theme.icon("ph.plus", "accent"))
        self.fill.setToolTip(self.tr("Fill empty parts from the trajectory"))
        theme.set_role(self.fill, "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(theme.S16, theme.S8, theme.S16, theme.S8)
        row.setSpacing(theme.S12)
        row.addWidget(label)
        row.addWidget(self.title, 1)
        row.addWidget(self.fill)
        return row

    def _bind(self) -> None:
        self.title.textEdited.connect(lambda text: self._model.type(TITLE, text))
        self.title.editingFinished.connect(self._model.save)
        self.fill.clicked.connect(self._model.fill_empty)
        self.agreement.reading.connect(self.reading)
        self.agreement.pressed.connect(lambda: self.toggle(_AGREEMENT))
        self.agreement.stepped.connect(lambda by: self._step(self.agreement, by))

    def set_state(self, page: ReportPage) -> None:
        """Show a report that was begun."""
        if not self.sections:
            self._make_sections(page)
        for line in page.sections:
            words = self._model.text(line.id)
            row = self.sections[line.id]
            row.set_state(line, words, page.first_name, chart=page.with_chart)
        self.agreement.set_state(page, self._model.session.today)
        if self.title.text() != self._model.title:
            with QSignalBlocker(self.title):
                self.title.setText(self._model.title)
        self.fill.setVisible(any(line.state == "empty" for line in page.sections))
        self._say_progress(page)

    def toggle(self, part: str) -> None:
        """Open a part and close the other one, or close it."""
        self.open("" if part == self.open_part else part)

    def open(self, part: str) -> None:
        """Open a part, with the keyboard in its words; "" closes what is open."""
        self.open_part = part
        for name, row in self._named_rows().items():
            row.set_open(on=name == part)
        if part in self.sections:
            editor = self.sections[part].editor
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.setFocus()
        elif part:
            self.agreement.focus_head()
        if part:
            QTimer.singleShot(0, self, self._show_open)
        self.opened.emit(part if part in self.sections else "")

    def _show_open(self) -> None:
        row = self._named_rows().get(self.open_part)
        if row is not None:
            content = self._scroll.widget()
            if content is not None:
                content.adjustSize()
            self._scroll.ensureWidgetVisible(row, 0, theme.S8)

    def _make_sections(self, page: ReportPage) -> None:
        before: QWidget = self.fill
        for place, line in enumerate(page.sections):
            row = ReportSection(line.id)
            self.sections[line.id] = row
            self._rows.insertWidget(place, row)
            self._bind_section(row, line.id)
            for stop in row.stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _bind_section(self, row: ReportSection, part: str) -> None:
        row.pressed.connect(lambda: self.toggle(part))
        row.stepped.connect(lambda by: self._step(row, by))
        row.typed.connect(lambda text: self._model.type(part, text))
        row.left.connect(self._model.save)
        row.approved.connect(lambda yes: self._model.approve(part, yes=yes))
        row.chart_wanted.connect(lambda shown: self._model.show_chart(shown=shown))

    def _named_rows(self) -> dict[str, ReportRow]:
        return {**self.sections, _AGREEMENT: self.agreement}

    def _step(self, row: ReportRow, by: int) -> None:
        rows = list(self._named_rows().values())
        target = rows[(rows.index(row) + by) % len(rows)]
        target.focus_head()
        self._scroll.ensureWidgetVisible(target, 0, theme.S8)

    def _say_progress(self, page: ReportPage) -> None:
        every = page.due  # a part that may stay empty is not waited for
        words = self.tr("{done} of {every} parts approved")
        self._done.setText(words.format(done=page.approved, every=every))
        self._bar.setRange(0, every)
        self._bar.setValue(page.approved)
        self._bar.setAccessibleName(self._done.text())
        self._to_do.setText(self._to_do_words(page))

    def _to_do_words(self, page: ReportPage) -> str:
        write = sum(1 for s in page.sections if s.state == "empty" and s.required)
        approve = sum(1 for s in page.sections if s.state in ("open", "changed"))
        parts = []
        if write:
            parts.append(self.tr("{count} to write").format(count=write))
        if approve:
            words = self.tr("{count} with {name}")
            parts.append(words.format(count=approve, name=page.first_name))
        if page.seen_on is None:
            parts.append(self.tr("1 agreement"))
        return self.tr("still to do: {what}").format(what=", ".join(parts)) if parts else ""
