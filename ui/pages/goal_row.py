"""One goal of the intake: its sentence, and folded under it kind, indicators and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from beeldcoach.services.goal_bank import INDICATORS_LEAST, INDICATORS_MOST
from ui import theme
from ui.models.goal_kinds import kind_word, kinds_for
from ui.pages.autosave import Autosave
from ui.widgets.chip import ChoiceChip
from ui.widgets.flow_box import FlowBox
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.segmented import Segmented
from ui.widgets.sentence_edit import SentenceEdit

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.dossier import GoalLine

_UP, _DOWN = -1, 1


class GoalRow(QWidget):
    """One goal.

    Signals:
        changed: its text and kind.
        indicated: its indicators, a list of lines.
        coded: the ids of the codes that count.
        moved: by how many places.
        removed: it is to go.
    """

    changed = Signal(str, str)
    indicated = Signal(object)
    coded = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._kind = "pedagogical"
        self.edit = SentenceEdit()
        self.edit.setPlaceholderText(placeholder)
        self.fold = _tool("ph.caret-right")
        self.fold.setCheckable(True)
        self.up, self.down = _tool("ph.caret-up"), _tool("ph.caret-down")
        self.remove = _tool("ph.trash")
        self.more = _More()
        self.more.hide()
        self._summary = Label("", "small", "second", wraps=True)
        self._saving = Autosave(self.edit, self._tell)
        self._build()
        self._bind()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.S4)
        line.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.edit, 1)
        for button in (self.up, self.down, self.remove):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        under = QVBoxLayout()
        under.setContentsMargins(theme.S32 + theme.S4, 0, 0, theme.S4)
        under.setSpacing(theme.S4)
        under.addWidget(self._summary)
        under.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addLayout(line)
        column.addLayout(under)

    def _bind(self) -> None:
        self.edit.textChanged.connect(self._saving.touch)
        self.fold.toggled.connect(lambda on: self.set_open(on=on))
        self.up.clicked.connect(lambda: self.moved.emit(_UP))
        self.down.clicked.connect(lambda: self.moved.emit(_DOWN))
        self.remove.clicked.connect(self.removed)
        self.more.kind_chosen.connect(self._choose)
        self.more.indicated.connect(self.indicated)
        self.more.coded.connect(self.coded)

    def set_state(
        self, goal: GoalLine, place: tuple[int, int], glasses: Lens | None, role: str
    ) -> None:
        """Show a goal at its place among so many; what is being typed stays."""
        index, count = place
        self._kind = goal.kind
        self.edit.setAccessibleName(self.tr("Goal {number}").format(number=index + 1))
        self._name(index + 1)
        for button, there in ((self.up, index > 0), (self.down, index + 1 < count)):
            if button.hasFocus() and not there:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(there)
        if not self._saving.waiting and goal.text != self.edit.text():
            self.edit.set_text(goal.text)
        self.more.set_state(goal, index + 1, glasses, role)
        self._summary.setText(self._summed_up(goal, glasses))

    def set_open(self, *, on: bool) -> None:
        """Show what stands under the sentence, or fold it."""
        if not on:
            self.more.flush()
        with QSignalBlocker(self.fold):
            self.fold.setChecked(on)
        self.fold.setIcon(theme.icon("ph.caret-down" if on else "ph.caret-right", "ink2"))
        self.more.setVisible(on)
        self._summary.setVisible(not on)

    def flush(self) -> None:
        """Tell what was typed."""
        self._saving.flush()
        self.more.flush()

    def forget(self) -> None:
        """Tell nothing more: the goal is being removed."""
        self._saving.forget()
        self.more.forget()

    def _summed_up(self, goal: GoalLine, glasses: Lens | None) -> str:
        known = [glasses.code(code) for code in goal.codes] if glasses else []
        coded = sum(code is not None for code in known)
        parts = [kind_word(goal.kind)]
        if goal.indicators:
            parts.append(self.tr("%n indicator(s)", "", len(goal.indicators)))
        if coded:
            parts.append(self.tr("%n code(s)", "", coded))
        return ", ".join(parts)

    def _name(self, number: int) -> None:
        for button, words in (
            (self.fold, self.tr("Kind, indicators and codes of goal {number}")),
            (self.up, self.tr("Move goal {number} up")),
            (self.down, self.tr("Move goal {number} down")),
            (self.remove, self.tr("Remove goal {number}")),
        ):
            button.setAccessibleName(words.format(number=number))
            button.setToolTip(plain_tip(words.format(number=number)))

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self._saving.forget()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.edit.text(), self._kind)


class _More(QWidget):
    """Kind, indicators and codes."""

    kind_chosen = Signal(str)
    indicated = Signal(object)
    coded = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.kinds = Segmented()
        self.kinds.chosen.connect(self.kind_chosen)
        self.edits = [self._line() for _ in range(INDICATORS_MOST)]
        self._savings = [Autosave(edit, self._tell) for edit in self.edits]
        for edit, saving in zip(self.edits, self._savings, strict=True):
            edit.textChanged.connect(saving.touch)
        self._advice = Label("", "small", "warn", wraps=True)
        self._whose = Label("", "small", "second", wraps=True)
        self._codes = FlowBox(theme.S4)
        self.chips: dict[str, ChoiceChip] = {}
        self._glasses: Lens | None = None
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S4, 0, theme.S8)
        column.setSpacing(theme.S4)
        column.addWidget(self.kinds)
        column.addSpacing(theme.S4)
        column.addWidget(Label(self.tr("By what do we see it?"), "strong"))
        for edit in self.edits:
            column.addWidget(edit)
        column.addWidget(self._advice)
        column.addSpacing(theme.S4)
        column.addWidget(Label(self.tr("Codes that count for it"), "strong"))
        column.addWidget(self._whose)
        column.addWidget(self._codes)

    def _line(self) -> QLineEdit:
        edit = QLineEdit()
        edit.setAcceptDrops(False)
        return edit

    def set_state(self, goal: GoalLine, number: int, glasses: Lens | None, role: str) -> None:
        """Show them; what is being typed stays."""
        self.kinds.set_state(kinds_for(role, goal.kind), goal.kind)
        self.kinds.setAccessibleName(self.tr("Kind of goal {number}").format(number=number))
        for at, edit in enumerate(self.edits, 1):
            words = self.tr("Indicator {at} of goal {number}").format(at=at, number=number)
            edit.setAccessibleName(words)
            edit.setPlaceholderText(self.tr("what an outsider would see") if at == 1 else "")
        if not any(saving.waiting for saving in self._savings):
            self._show_lines(goal.indicators)
        few = len([line for line in goal.indicators if line.strip()]) < INDICATORS_LEAST
        words = self.tr("With {least} to {most} sentences you can measure better later.")
        words = words.format(least=INDICATORS_LEAST, most=INDICATORS_MOST)
        self._advice.setText(words if few else "")
        self._advice.setVisible(few)
        self._offer(glasses)
        for code, chip in self.chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(code in goal.codes)

    def flush(self) -> None:
        """Tell what was typed."""
        if any(saving.waiting for saving in self._savings):
            self.forget()
            self._tell()

    def forget(self) -> None:
        """Tell nothing more."""
        for saving in self._savings:
            saving.forget()

    def _show_lines(self, lines: tuple[str, ...]) -> None:
        if tuple(self._typed()) == lines:
            return
        padded = [*lines, *[""] * INDICATORS_MOST][:INDICATORS_MOST]
        for edit, line in zip(self.edits, padded, strict=True):
            with QSignalBlocker(edit):
                edit.setText(line)
                edit.setCursorPosition(0)

    def _typed(self) -> list[str]:
        return [edit.text().strip() for edit in self.edits if edit.text().strip()]

    def _tell(self) -> None:
        self.indicated.emit(self._typed())

    def _offer(self, glasses: Lens | None) -> None:
        if glasses is None or glasses == self._glasses:
            return
        self._glasses = glasses
        self._whose.setText(self.tr("of the lens {name}").format(name=glasses.name))
        self.chips = {}
        for code in glasses.codes:
            chip = self.chips[code.id] = ChoiceChip(code.name)
            chip.setToolTip(plain_tip(code.example))
            chip.clicked.connect(self._tell_codes)
        self._codes.set_items(list(self.chips.values()))

    def _tell_codes(self) -> None:
        self.coded.emit([code for code, chip in self.chips.items() if chip.isChecked()])


def _tool(icon: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon, "ink2"))
    return button
