"""A part of the report: its words, the chart, the teacher's approval, and advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui import theme
from ui.pages.report_row import HeadState, ReportRow
from ui.widgets.growing_text import GrowingText
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from beeldcoach.services.report_view import SectionLine
    from ui.widgets.label import Tone

_ABOUT = 150  # words in one part at most, so that the report stays within three pages
_ICONS: dict[str, tuple[str, Tone]] = {
    "approved": ("ph.check-circle", "ok"),
    "changed": ("ph.pencil-line", "accent"),
    "open": ("ph.clock", "warn"),
    "empty": ("ph.circle-dashed", "second"),
}


class ReportSection(ReportRow):
    """A part that is written.

    Signals:
        typed: the words, after every change by the coach.
        left: the keyboard left the words.
        approved: whether the teacher approves the part as it stands.
        chart_wanted: whether the chart is in the report.
    """

    typed = Signal(str)
    left = Signal()
    approved = Signal(bool)
    chart_wanted = Signal(bool)

    def __init__(self, section: str) -> None:
        super().__init__()
        self.section = section
        self.editor = GrowingText()
        self.editor.typed.connect(self._on_typed)
        self.editor.left.connect(self.left)
        self.editor.escaped.connect(self.focus_head)
        self.approval = QCheckBox()
        self.approval.clicked.connect(self.approved)
        self.chart = QCheckBox(self.tr("Course of the scale as a chart"))
        self.chart.clicked.connect(self.chart_wanted)
        self._words = Label("", "small", "second", tabular=True)
        self._help = Label("", "small", "second", wraps=True)
        self._warning = IconLabel("ph.warning", "warn", 16)
        self._advice = Label("", "small", "warn", wraps=True)
        self._build()

    def _build(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(theme.S12)
        counts.addWidget(self.chart)
        counts.addWidget(self._help, 1)
        counts.addWidget(self._words)
        warned = QHBoxLayout()
        warned.setSpacing(theme.S8)
        warned.addWidget(self._warning)
        warned.addWidget(self._advice, 1)
        self._warned = QWidget()
        self._warned.setLayout(warned)
        warned.setContentsMargins(0, 0, 0, 0)
        self.chart.setParent(self)  # before it is shown: it is no window
        self.chart.setVisible(self.section == "development")
        self.body.addWidget(self.editor)
        self.body.addSpacing(theme.S4)  # room for the focus ring
        self.body.addLayout(counts)
        self.body.addWidget(self.approval)
        self.body.addWidget(self._warned)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in reading order."""
        return (*super().stops, self.editor, self.chart, self.approval)

    def set_state(self, line: SectionLine, text: str, first_name: str, *, chart: bool) -> None:
        """Show a part; `text` is what its field holds, which may be newer than what is stored."""
        icon, tone = _ICONS[line.state]
        state = HeadState(
            line.number, line.heading, line.source, icon, self._state_words(line, first_name), tone
        )
        self.set_head(state)
        self.editor.set_text(text)
        self.editor.setAccessibleName(line.heading)
        self._help.setText(self._help_words(line, first_name))
        approved = self.tr("Approved by {name}").format(name=first_name)
        self.approval.setText(plain_label(approved))
        self.approval.setChecked(line.state == "approved")
        self.approval.setEnabled(line.state != "empty")
        self.chart.setChecked(chart)
        advice = self._advice_words(line, first_name)
        self._advice.setText(advice)
        self._warned.setVisible(bool(advice))
        self.editor.setAccessibleDescription(advice or self._help.text())
        self._count()

    def _on_typed(self, text: str) -> None:
        self.approval.setEnabled(bool(text.strip()))
        self._count()
        self.typed.emit(text)

    def _count(self) -> None:
        words = len(self.editor.toPlainText().split())
        count = self.tr("{words} of about {most} words")
        self._words.setText(count.format(words=words, most=_ABOUT))

    def _state_words(self, line: SectionLine, first_name: str) -> str:
        match line.state:
            case "approved":
                return self.tr("approved")
            case "changed":
                return self.tr("changed")
            case "open":
                return self.tr("with {name}").format(name=first_name)
        return self.tr("still to write") if line.required else self.tr("may stay empty")

    def _help_words(self, line: SectionLine, first_name: str) -> str:
        if line.id == "goals":
            return self.tr("First the question, then each goal on a line of its own.")
        if line.id == "own_words":
            return self.tr("What {name} says, in quotation marks.").format(name=first_name)
        if not line.required:
            return self.tr("An empty part is left out of the report.")
        return ""

    def _advice_words(self, line: SectionLine, first_name: str) -> str:
        if line.state == "changed":
            words = self.tr("Changed after approval. {name} reads it and approves it again.")
            return words.format(name=first_name)
        if line.state == "empty" and line.id == "own_words":
            words = self.tr("Not without {name}'s own words: ask for them, write them here.")
            return words.format(name=first_name)
        if line.state == "empty" and line.required:
            return self.tr("The report cannot do without this part.")
        return ""
