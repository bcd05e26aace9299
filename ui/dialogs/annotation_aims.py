"""A row for each code of a file: how often it is in it, and which code of the lens it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.services.annotation_codes import NEW
from beeldcoach.services.annotation_plan import LEAVE
from beeldcoach.services.recoding import AS_NOTE
from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.annotations_in import BringInChoices, FoundCode

_WIDE = 260  # pixels of a box
_MOST = 120  # rows; a file in which each remark is a code has thousands


class AnnotationAims(QScrollArea):
    """Signals: chosen (a code of the file, and what it becomes)."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QComboBox] = {}
        self._shown: BringInChoices | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(96)

    def set_state(self, choices: BringInChoices, aims: dict[str, str]) -> None:
        """Show the codes of a file, and what each becomes."""
        if choices is not self._shown:
            self._shown = choices
            self._build(choices)
        for code, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(aims.get(code, AS_NOTE))))

    def _build(self, choices: BringInChoices) -> None:
        self.boxes = {}
        inner = QWidget()
        inner.setProperty("ground", "none")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, theme.S8, 0)
        grid.setHorizontalSpacing(theme.S12)
        grid.setVerticalSpacing(theme.S4)
        grid.setColumnStretch(0, 1)
        often = sorted(choices.found, key=lambda each: -each.count)[:_MOST]
        ids = {each.id for each in often}
        shown = [each for each in choices.found if each.id in ids]
        for row, found in enumerate(shown):
            self._add(grid, row, found, choices)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        if more := len(choices.found) - len(shown):
            words = self.tr("And {} more codes, that come in as they are proposed.").format(more)
            column.addWidget(Label(words, "small", "second", wraps=True))
        column.addStretch()
        self.setWidget(inner)

    def _add(self, grid: QGridLayout, row: int, found: FoundCode, choices: BringInChoices) -> None:
        name = ElidedLabel("", "text")
        words = found.name if found.name == found.lane else f"{found.name}, {found.lane}"
        name.set_text(words.strip(", "))
        count = Label(str(found.count), "text", "second")
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box = QComboBox()
        box.setFixedWidth(_WIDE)
        box.setAccessibleName(self.tr("What {} becomes").format(words))
        for code, said, cluster in choices.codes:
            box.addItem(f"{said}, {cluster}" if cluster else said, code)
        box.insertSeparator(box.count())
        if choices.room:
            box.addItem(self.tr("a new code of this lens"), NEW)
        box.addItem(self.tr("as a note"), AS_NOTE)
        box.addItem(self.tr("do not bring in"), LEAVE)
        box.activated.connect(lambda _: self.chosen.emit(found.id, str(box.currentData())))
        self.boxes[found.id] = box
        grid.addWidget(name, row, 0)
        grid.addWidget(count, row, 1)
        grid.addWidget(box, row, 2)
