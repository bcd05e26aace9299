"""The cards of the progress page: scale, a goal, working points, then and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from beeldcoach.services.course import OUTCOMES
from ui import theme
from ui.models.goal_kinds import kind_word
from ui.pages.autosave import Autosave
from ui.pages.scale_picture import ScalePicture
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.met_cell import MetCell
from ui.widgets.scale import scale_text
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from beeldcoach.services.course import (
        Course,
        CycleHead,
        GoalCourse,
        IndicatorLine,
        LearningCourse,
        ThenNow,
        WorkingPoint,
    )
    from ui.viewmodels.session import Session

_CHART = QSize(896, 272)
_NOTHING = "\N{EN DASH}"


class ScaleCard(Card):
    """The scale over the whole trajectory, as a picture and in words."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.picture = ScalePicture(session, _CHART)
        self.words = Label("", "small", "second", wraps=True)
        self.add(Label(self.tr("The scale"), "key"))
        self.add(self.picture)
        self.add(self.words)

    def set_state(self, course: Course) -> None:
        """Show the scale; one answer alone is told in words."""
        self.picture.set_figure(course.figure)
        self.words.setText(
            course.figure.alt
            if course.figure.points
            else self.tr("The scale was not asked yet. It begins at the intake.")
        )


class GoalCard(Card):
    """One goal. Signals: marked (indicator, cycle id or None, level)."""

    marked = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self._shape: tuple[object, ...] = ()
        self.cells: dict[tuple[str, object], MetCell] = {}
        self._text = Label("", "strong", wraps=True)
        self._kind = Label("", "small", "second")
        self._holder = QVBoxLayout()
        self._grid: QWidget | None = None
        self.add(self._text)
        self.add(self._kind)
        self.body.addLayout(self._holder)

    def set_state(self, goal: GoalCourse, cycles: tuple[CycleHead, ...]) -> None:
        """Show a goal; the table is only built anew when it is another one."""
        self._text.setText(goal.text or self.tr("A goal without words yet"))
        self._kind.setText(kind_word(goal.kind))
        shape = (tuple(i.text for i in goal.indicators), goal.codes, cycles)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(goal, cycles)
        for line in goal.indicators:
            for cycle, level in zip(cycles, line.levels, strict=True):
                self.cells[line.text, cycle.id].set_state(level)
            self.cells[line.text, None].set_state(line.at_closing)

    def _rebuild(self, goal: GoalCourse, cycles: tuple[CycleHead, ...]) -> None:
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self.cells = {}
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, theme.S4, 0, 0)
        grid.setHorizontalSpacing(theme.S8)
        grid.setVerticalSpacing(theme.S4)
        grid.setColumnStretch(0, 1)
        if goal.indicators or goal.codes:
            self._head(grid, cycles)
        for line in goal.indicators:
            self._indicator(grid, line, cycles)
        if not goal.indicators:
            words = self.tr("By what do you see it? Write indicators with this goal in the intake.")
            grid.addWidget(Label(words, "small", "second", wraps=True), grid.rowCount(), 0, 1, -1)
        self._codes(grid, goal)
        self._holder.addWidget(self._grid)

    def _head(self, grid: QGridLayout, cycles: tuple[CycleHead, ...]) -> None:
        heads = [self.tr("Cycle {number}").format(number=cycle.number) for cycle in cycles]
        for column, words in enumerate([*heads, self.tr("Closing")], 1):
            grid.addWidget(
                Label(words, "small", "second"), 0, column, Qt.AlignmentFlag.AlignHCenter
            )

    def _indicator(
        self, grid: QGridLayout, line: IndicatorLine, cycles: tuple[CycleHead, ...]
    ) -> None:
        row = grid.rowCount()
        grid.addWidget(Label(line.text, "text", wraps=True), row, 0)
        places: list[tuple[object, str]] = [
            (cycle.id, self.tr("Cycle {number}").format(number=cycle.number)) for cycle in cycles
        ]
        for column, (cycle_id, where) in enumerate([*places, (None, self.tr("Closing"))], 1):
            cell = self.cells[line.text, cycle_id] = MetCell(f"{line.text}, {where}")
            cell.chosen.connect(
                lambda level, at=cycle_id, text=line.text: self.marked.emit(text, at, level)
            )
            grid.addWidget(cell, row, column)

    def _codes(self, grid: QGridLayout, goal: GoalCourse) -> None:
        if not goal.codes:
            return
        head = Label(self.tr("How often the codes were seen"), "small", "second")
        grid.setRowMinimumHeight(grid.rowCount(), theme.S4)
        grid.addWidget(head, grid.rowCount(), 0)
        for code in goal.codes:
            row = grid.rowCount()
            grid.addWidget(Label(code.name), row, 0)
            for column, count in enumerate(code.counts, 1):
                words = _NOTHING if count is None else str(count)
                label = Label(words, "text", "faint" if count is None else "ink", tabular=True)
                said = self.tr("not coded") if count is None else self.tr("%n time(s)", "", count)
                label.setAccessibleName(f"{code.name}: {said}")
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignHCenter)


class LearningCard(Card):
    """A pupil's learning goal, and what came of the working goals towards it."""

    def __init__(self, goal: LearningCourse) -> None:
        super().__init__()
        states = {
            "open": self.tr("still working on it"),
            "reached": self.tr("reached"),
            "nearly": self.tr("nearly reached"),
            "dropped": self.tr("let go"),
        }
        outcomes = {
            "reached": self.tr("reached"),
            "nearly": self.tr("nearly reached"),
            "not_yet": self.tr("not yet"),
        }
        self.add(Label(goal.text, "strong", wraps=True))
        self.add(Label(states.get(goal.state, goal.state), "small", "second"))
        for words, outcome in goal.working:
            row = QHBoxLayout()
            row.setSpacing(theme.S16)
            row.addWidget(Label(words, wraps=True), 1)
            said = outcomes.get(outcome, self.tr("under way"))
            row.addWidget(Label(said, "small", "second"), 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)


class WorkingPointRow(QWidget):
    """A working point and what came of it. Signals: chosen (outcome), worded (words)."""

    chosen = Signal(str)
    worded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._number = Label("", "small", "second")
        self._words = Label("", "strong", wraps=True)
        self.outcome = Segmented()
        self.words = QLineEdit()
        self.words.setAcceptDrops(False)
        self.words.setMinimumWidth(180)
        self._saving = Autosave(self.words, lambda: self.worded.emit(self.words.text()))
        self.words.textChanged.connect(self._saving.touch)
        self.outcome.chosen.connect(self.chosen)
        below = QHBoxLayout()
        below.setSpacing(theme.S8)
        below.addWidget(self.outcome)
        below.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S4, 0, theme.S8)
        column.setSpacing(theme.S4)
        column.addWidget(self._number)
        column.addWidget(self._words)
        column.addLayout(below)

    def set_state(self, point: WorkingPoint) -> None:
        """Show it; what is being typed stays."""
        head = self.tr("After cycle {number}").format(number=point.number)
        if point.scale is not None:
            scale = self.tr("scale {value}").format(value=scale_text(point.scale))
            head = f"{head}, {scale}"
        self._number.setText(head)
        self._words.setText(point.words or self.tr("No working point was written down."))
        words = {
            "worked": self.tr("Worked"),
            "partly": self.tr("Partly"),
            "not_yet": self.tr("Not yet"),
            "not_tried": self.tr("Not tried"),
        }
        self.outcome.set_state([(key, words[key]) for key in OUTCOMES], point.came_of)
        said = self.tr("What came of it after cycle {number}").format(number=point.number)
        self.outcome.setAccessibleName(said)
        name = self.tr("In words, after cycle {number}").format(number=point.number)
        self.words.setAccessibleName(name)
        self.words.setPlaceholderText(self.tr("What did you see with the children?"))
        if not self._saving.waiting and self.words.text() != point.came_of_words:
            self.words.blockSignals(True)  # noqa: FBT003
            self.words.setText(point.came_of_words)
            self.words.setCursorPosition(0)
            self.words.blockSignals(False)  # noqa: FBT003

    def flush(self) -> None:
        """Tell what was typed."""
        self._saving.flush()


class ThenNowCard(Card):
    """Words of the beginning beside words of the end."""

    def __init__(self) -> None:
        super().__init__()
        self._then, self._now = Label("", wraps=True), Label("", wraps=True)
        self.add(Label(self.tr("Then and now, in words"), "key"))
        row = QHBoxLayout()
        row.setSpacing(theme.S24)
        for head, words in ((self.tr("Then"), self._then), (self.tr("Now"), self._now)):
            column = QVBoxLayout()
            column.setSpacing(theme.S4)
            column.addWidget(Label(head, "small", "second"))
            column.addWidget(words)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addLayout(row)

    def set_state(self, words: ThenNow) -> None:
        """Show what was said."""
        self._then.setText("\n\n".join(words.then) or _NOTHING)
        self._now.setText("\n\n".join(words.now) or _NOTHING)
        self.setVisible(bool(words.then or words.now))
