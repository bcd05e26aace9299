"""Two that may be one, side by side: whose details stay, what moves, what speaks against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.people_words import detail_word, value_text, warning_words
from ui.viewmodels.questions import MergeAnswer
from ui.widgets.banner import Notice
from ui.widgets.card import Card
from ui.widgets.down_scroll import DownScroll
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from beeldcoach.services.merging import Side
    from ui.i18n import Language
    from ui.viewmodels.questions import AskMerge

_WIDE, _HIGHEST = 760, 640
_HEAD, _ROW, _WARNING = 290, 40, 44  # pixels
_VALUE = 60  # characters of a detail that are shown


class MergeDialog(AnsweringDialog):
    """Answers with a MergeAnswer; the first one is kept, with what was chosen of the second."""

    def __init__(self, question: AskMerge, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(
            self.tr("Are these one school?")
            if question.of_schools
            else self.tr("Are these one person?")
        )
        self._compared = question.compared
        self._language: Language = question.language  # type: ignore[assignment]
        self._of_schools = question.of_schools
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._build_parts()
        compared = self._compared
        high = _HEAD + _ROW * len(compared.fields) + _WARNING * len(compared.warnings)
        self.resize(*fitting(parent, (_WIDE, min(high, _HIGHEST))))

    def _build_parts(self) -> None:
        about = self.tr(
            "Choose for each detail which one stays. Trajectories, guardians and contacts come "
            "together, and every consent and refusal goes on counting. You can undo it until "
            "something new is written in the register."
        )
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        if self._compared.warnings:
            words = [warning_words(warning) for warning in self._compared.warnings]
            notice = StackedNotice()
            notice.set_state(Notice("warn", self.tr("Look well."), " ".join(words)))
            self.body.addWidget(notice)
        self.body.addWidget(self._table(), 1)
        apart = self.add_button(self.tr("No, these are two"))
        apart.clicked.connect(lambda: self._give(apart=True))
        self.cancel = self.add_cancel()
        self.merge = self.add_button(self.tr("Yes, make them one"), "primary")
        self.merge.clicked.connect(lambda: self._give(apart=False))
        self.merge.setEnabled("bond" not in self._compared.warnings)

    def _table(self) -> QScrollArea:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S16)
        grid.setVerticalSpacing(theme.S4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        sides = (self._compared.first, self._compared.second)
        for column, side in enumerate(sides, 1):
            head = ElidedLabel(str(side.values["name"]), "strong")
            grid.addWidget(head, 0, column)
            grid.addWidget(Label(self._weight(side), "small", "second", wraps=True), 1, column)
        for row, field in enumerate(self._compared.fields, 2):
            grid.addWidget(Label(detail_word(field), "small", "second"), row, 0)
            self._add_choice(grid, row, field)
        card.body.addLayout(grid)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column_box = QVBoxLayout(inner)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.addWidget(card)
        column_box.addStretch()
        return DownScroll(inner)

    def _weight(self, side: Side) -> str:
        parts = [self.tr("%n trajectory(ies)", "", side.trajectories)]
        if side.bonds and self._of_schools:
            parts.append(self.tr("%n contact(s)", "", side.bonds))
        elif side.bonds:
            parts.append(self.tr("%n guardian(s) or ward(s)", "", side.bonds))
        return ", ".join(parts)

    def _add_choice(self, grid: QGridLayout, row: int, field: str) -> None:
        """Put what both have beside one another; equal ones and remarks need no choice."""
        first, second = (
            self._text(self._compared.first, field),
            self._text(self._compared.second, field),
        )
        if field == "remarks" or first == second:
            both = self.tr("both stay") if field == "remarks" and first and second else ""
            words = "\n\n".join(dict.fromkeys(part for part in (first, second) if part))
            text = f"{_cut(words)} ({both})" if both else _cut(words)
            grid.addWidget(Label(text, wraps=True), row, 1, 1, 2)
            return
        group = QButtonGroup(self)
        pair = QRadioButton(_shown(first)), QRadioButton(_shown(second))
        for column, (button, words) in enumerate(zip(pair, (first, second), strict=True), 1):
            button.setAccessibleName(f"{detail_word(field)}: {words or self.tr('nothing')}")
            button.setToolTip(plain_tip(words) if len(words) > _VALUE else "")
            button.setEnabled(bool(words))
            group.addButton(button)
            grid.addWidget(button, row, column)
        pair[0 if first else 1].setChecked(True)
        self.choices[field] = pair

    def _text(self, side: Side, field: str) -> str:
        shown = side.shown.get(field, "")
        return value_text(field, side.values[field], shown, self._language)

    def _give(self, *, apart: bool) -> None:
        taken = tuple(field for field, (_, other) in self.choices.items() if other.isChecked())
        first, second = self._compared.first.id, self._compared.second.id
        self.give(MergeAnswer(first, second, taken, apart))


def _cut(words: str) -> str:
    return words if len(words) <= _VALUE * 3 else f"{words[: _VALUE * 3]}…"


def _shown(words: str) -> str:
    """Return a detail as the text of a button: short, and no letter of it a key."""
    cut = words if len(words) <= _VALUE else f"{words[:_VALUE]}…"
    return plain_label(" ".join(cut.split())) or "–"  # noqa: RUF001
