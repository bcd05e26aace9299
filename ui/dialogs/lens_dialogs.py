"""Dialogs about lenses: what becomes of codes that were used, and what is wrong with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.recoding import AS_NOTE
from ui import theme
from ui.dialogs.dialog import AnsweringDialog
from ui.models.lens_words import fault_words
from ui.widgets.code_shape import CodeShape
from ui.widgets.down_scroll import DownScroll
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.shape_icon import shape_icon

if TYPE_CHECKING:
    from beeldcoach.services.lens_changing import CodeMove
    from beeldcoach.services.recoding import CodeUse
    from ui.viewmodels.lens_questions import AskCodeMoves, AskOneOf, TellFaults

_WIDTH, _HIGHEST, _BOX, _LINE = 600, 280, 220, 32
_UNSAID = -1  # the place in a box of nothing chosen


class CodeMovesDialog(AnsweringDialog):
    """For each code that was used: which code it becomes, or that it stays as a note."""

    def __init__(self, question: AskCodeMoves, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self._question = question
        self.boxes: list[QComboBox] = []
        self.setMinimumWidth(_WIDTH)
        self.body.addWidget(Label(question.text, wraps=True))
        self.body.addWidget(self._rows())
        self.rest = QPushButton(self.tr("Keep the rest as notes"))
        theme.set_role(self.rest, "quiet")
        self.rest.clicked.connect(self._keep_rest)
        self.rest.setVisible(len(question.moves) > 1)
        self.buttons.addWidget(self.rest)
        self.add_cancel()
        self.verb = self.add_button(question.verb, "primary")
        self.verb.clicked.connect(lambda: self.give(self._moves()))
        self._check()
        first = next((box for box in self.boxes if box.currentIndex() == _UNSAID), self.boxes[0])
        first.setFocus()

    def _rows(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "none")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, theme.S4, theme.S8, theme.S4)  # room for the ring of a box
        grid.setHorizontalSpacing(theme.S12)
        grid.setColumnStretch(1, 1)
        for row, move in enumerate(self._question.moves):
            grid.addWidget(_shape(move.use), row, 0)
            grid.addLayout(self._words(move.use), row, 1)
            grid.addWidget(self._box(move), row, 2)
        area = DownScroll(inner)
        area.setFixedHeight(min(_HIGHEST, inner.sizeHint().height()))
        return area

    def _words(self, use: CodeUse) -> QVBoxLayout:
        counts = []
        if use.seen:
            counts.append(self.tr("%n moment(s)", "", use.seen))
        if use.named:
            counts.append(self.tr("named by %n fragment(s) or goal(s)", "", use.named))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(use.name))
        column.addWidget(Label(", ".join(counts), "small", "second", wraps=True))
        return column

    def _box(self, move: CodeMove) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(_BOX)
        box.setAccessibleName(self.tr("What {name} becomes").format(name=move.use.name))
        box.setPlaceholderText(self.tr("Choose …"))
        for code in self._question.codes:
            colour = self._question.lens.cluster_of(code).colour
            box.addItem(shape_icon(colour), code.name, code.id)
        box.addItem(theme.icon("ph.note", "ink2"), self.tr("Stays as a note"), AS_NOTE)
        box.setCurrentIndex(box.findData(move.proposed) if move.proposed else _UNSAID)
        box.currentIndexChanged.connect(lambda _: self._check())
        self.boxes.append(box)
        return box

    def _check(self) -> None:
        unsaid = [box for box in self.boxes if box.currentIndex() == _UNSAID]
        self.verb.setEnabled(not unsaid)
        self.rest.setEnabled(bool(unsaid))

    def _keep_rest(self) -> None:
        for box in self.boxes:
            if box.currentIndex() == _UNSAID:
                box.setCurrentIndex(box.findData(AS_NOTE))
        self.verb.setFocus()

    def _moves(self) -> tuple[tuple[str, str], ...]:
        codes = (move.use.code for move in self._question.moves)
        return tuple(zip(codes, (box.currentData() for box in self.boxes), strict=True))


def _shape(use: CodeUse) -> QWidget:
    shape = CodeShape()
    if use.colour:
        shape.set_state(theme.code_colour(use.colour).shape, use.colour)
    return shape


class OneOfDialog(AnsweringDialog):
    """One of a few choices."""

    def __init__(self, question: AskOneOf, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(_WIDTH)
        self.box = QComboBox()
        for key, words in question.choices:
            self.box.addItem(words, key)
        self.body.addWidget(Label(question.text, wraps=True))
        self.body.addWidget(Field(question.label, self.box))
        self.add_cancel()
        verb = self.add_button(question.verb, "destructive" if question.destructive else "primary")
        verb.clicked.connect(lambda: self.give(self.box.currentData()))
        self.box.setFocus()


class FaultsDialog(AnsweringDialog):
    """What is wrong with a file, each with its place; nothing of it was taken over."""

    def __init__(self, question: TellFaults, parent: QWidget | None = None) -> None:
        title = self.tr("This file is not taken over")
        super().__init__(title, parent)
        self.setMinimumWidth(_WIDTH)
        lead = self.tr("In {name} is something wrong. Nothing was changed here.")
        self.body.addWidget(Label(lead.format(name=question.file_name), wraps=True))
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.S8, 0)
        column.setSpacing(theme.S4)
        self.lines = [fault_words(fault) for fault in question.faults]
        for line in self.lines:
            column.addLayout(_line(line))
        more = question.count - len(question.faults)
        if more > 0:
            column.addWidget(Label(self.tr("And %n more.", "", more), "small", "second"))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("What is wrong"))
        area.setWidget(inner)
        area.setFixedHeight(min(_HIGHEST, _LINE * (len(self.lines) + 1)))
        self.body.addWidget(area)
        self.add_cancel(self.tr("Close")).setFocus()


def _line(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.S8)
    dot = Label("•", "text", "second")
    row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "text", wraps=True), 1)
    return row
