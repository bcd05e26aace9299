"""A recovery key in nine groups: shown to be written down, or typed over from paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui import theme
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

GROUPS, LETTERS, COLUMNS = 9, 4, 3
_BETWEEN = re.compile(r"[^0-9A-Za-z]+")


def group_font() -> QFont:
    """The font of a group: apart enough that no letter is missed."""
    font = theme.font("strong", tabular=True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5)
    return font


class KeyGroups(QWidget):
    """The groups to read, each with its number."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = _grid(self)
        self._cells = [_Cell(index + 1) for index in range(GROUPS)]
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // COLUMNS, index % COLUMNS)

    def set_state(self, groups: Sequence[str]) -> None:
        """Show these groups; none empties all."""
        for index, cell in enumerate(self._cells):
            cell.set_text(groups[index] if index < len(groups) else "")


class _Cell(QWidget):
    """One group with its number before it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._text = Label("")
        self._text.setFont(group_font())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S8, 0, theme.S12, 0)
        row.addWidget(Label(str(number), "small", "second", tabular=True))
        row.addStretch(1)
        row.addWidget(self._text)
        row.addStretch(1)
        self.setFixedHeight(theme.S40)
        self.setMinimumWidth(96)

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        name = self.tr("Group {0}: {1}").format(self._number, " ".join(text))
        self._text.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class KeyGroupsEdit(QWidget):
    """Nine small fields; typing runs on from one to the next, pasting fills them all.

    Signals:
        edited: any of them changed.
        completed: Enter was pressed.
    """

    edited = Signal()
    completed = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = _grid(self)
        self.fields = [_GroupEdit(index + 1) for index in range(GROUPS)]
        for index, field in enumerate(self.fields):
            grid.addWidget(field, index // COLUMNS, index % COLUMNS)
            field.textEdited.connect(lambda text, at=index: self._on_edited(at, text))
            field.pasted.connect(lambda text, at=index: self._fill(at, text))
            field.emptied.connect(lambda at=index: self._back(at))
            field.returnPressed.connect(self.completed)
        self.setFocusProxy(self.fields[0])

    @property
    def text(self) -> str:
        """The key as it is printed."""
        return "-".join(field.text().upper() for field in self.fields)

    @property
    def is_complete(self) -> bool:
        """Whether every group has its four characters."""
        return all(len(field.text()) == LETTERS for field in self.fields)

    def set_wrong(self, number: int) -> None:
        """Mark a group, counted from 1, as mistyped; 0 marks none."""
        for index, field in enumerate(self.fields):
            field.setProperty("state", "error" if index + 1 == number else "")
            theme.restyle(field)

    def clear(self) -> None:
        """Empty all groups."""
        for field in self.fields:
            field.clear()

    def _on_edited(self, index: int, text: str) -> None:
        if len(text) == LETTERS and self.fields[index].cursorPosition() == LETTERS:
            self._go(index + 1)
        self.edited.emit()

    def _fill(self, index: int, text: str) -> None:
        plain = "".join(_BETWEEN.split(text)).upper()
        parts = [plain[at : at + LETTERS] for at in range(0, len(plain), LETTERS)]
        for field, part in zip(self.fields[index:], parts, strict=False):
            field.setText(part)
        self._go(min(index + len(parts), GROUPS - 1))
        self.edited.emit()

    def _back(self, index: int) -> None:
        if index > 0:
            before = self.fields[index - 1]
            before.setFocus(Qt.FocusReason.BacktabFocusReason)
            before.deselect()
            before.end(False)  # noqa: FBT003

    def _go(self, index: int) -> None:
        if index < GROUPS:
            self.fields[index].setFocus(Qt.FocusReason.TabFocusReason)


class _GroupEdit(QLineEdit):
    """Four characters. Signals: pasted (text), emptied (Backspace in an empty field)."""

    pasted = Signal(str)
    emptied = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setMaxLength(LETTERS)
        self.setFont(group_font())
        self.setProperty("tall", "yes")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPlaceholderText(str(number))
        self.setAccessibleName(self.tr("Group {0} of {1}").format(number, GROUPS))
        self.setMinimumWidth(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.textEdited.connect(self._raise_letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste over all groups; go back from an empty one; a hyphen or space goes on."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif event.text() in {"-", " "}:
            event.accept()  # stands between the groups on paper
        else:
            super().keyPressEvent(event)

    def _raise_letters(self) -> None:
        place = self.cursorPosition()
        self.setText(self.text().upper())
        self.setCursorPosition(place)


def _grid(owner: QWidget) -> QGridLayout:
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.S8)
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
