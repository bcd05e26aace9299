"""What each way of looking at figures has: it scrolls, shows a sheet, and keeps to one width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_tile import FactTile
from ui.widgets.flow_box import FlowBox
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.sheets import FigureSheet
    from ui.viewmodels.figures import FiguresModel

WIDEST = 980
_AROUND = 24  # shown above and below what the keyboard is on


class FiguresPane(QScrollArea):
    """A column in a scroll area.

    Signals:
        gone_to: a time of the film, milliseconds; -1 for where the coach left off.
    """

    gone_to = Signal(int)

    def __init__(self, model: FiguresModel) -> None:
        super().__init__()
        self.model = model
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = QWidget()
        self._whole.setProperty("ground", "none")
        self._whole.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(self._whole)
        self.column.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S24)
        self.column.setSpacing(theme.S12)
        self.setWidget(self._whole)
        self.empty = EmptyState()
        self.empty.acted.connect(lambda: self.gone_to.emit(-1))
        self.facts = FlowBox()
        self._notes: list[Label] = []
        self._shown_facts: tuple[tuple[str, str], ...] | None = None

    def render_state(self) -> None:
        """Show the state of the model."""
        raise NotImplementedError

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show figures with their names."""
        if facts == self._shown_facts:
            return
        self._shown_facts = facts
        self.facts.set_items([FactTile(name, value) for name, value in facts])
        self.facts.setVisible(bool(facts))

    def add_notes(self) -> None:
        """Make room for what the figures mean."""
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.S4)
        self.column.addLayout(self._below)

    def show_notes(self, sheet: FigureSheet | None) -> None:
        """Say what the figures mean."""
        notes = sheet.notes if sheet is not None else ()
        while len(self._notes) < len(notes):
            self._notes.append(Label("", "small", "second", wraps=True))
            self._below.addWidget(self._notes[-1])
        for place, label in enumerate(self._notes):
            label.setText(notes[place] if place < len(notes) else "")
            label.setVisible(place < len(notes))

    def follow(self, widget: Any) -> None:
        """Scroll along with what the keyboard is on in a widget."""
        widget.stood_on.connect(lambda box: self._show_box(widget, box))

    def _show_box(self, widget: QWidget, box: QRect | QRectF) -> None:
        if not widget.hasFocus():
            return
        rect = box.toRect() if isinstance(box, QRectF) else box
        place = widget.mapTo(self._whole, QPoint(rect.x(), rect.y()))
        middle = place + QPoint(rect.width() // 2, rect.height() // 2)
        self.ensureVisible(middle.x(), middle.y(), 0, rect.height() // 2 + _AROUND)


def asked_row(*widgets: QWidget) -> QHBoxLayout:
    """Return a row of what is chosen, to the left."""
    row = QHBoxLayout()
    row.setSpacing(theme.S16)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
    row.addStretch(1)
    return row


def fill_combo(combo: QComboBox, entries: Sequence[tuple[str, object]], chosen: object) -> None:
    """Show entries and the chosen one; tells nobody (`activated` is the user's)."""
    if [(combo.itemText(at), combo.itemData(at)) for at in range(combo.count())] != list(entries):
        combo.clear()
        for words, data in entries:
            combo.addItem(words, data)
    for at in range(combo.count()):
        if combo.itemData(at) == chosen:
            combo.setCurrentIndex(at)
