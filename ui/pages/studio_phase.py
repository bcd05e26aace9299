"""The name of a phase of the lesson: typed over the foot of the film, or one of the usual ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from beeldcoach.services.phases import NAME_LIMIT
from ui import theme
from ui.widgets.flow_box import FlowBox
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.viewmodels.studio_state import PhaseRow


class PhaseField(QFrame):
    """Asks for the name of a phase, not modal.

    Signals:
        named: the id of the phase, and its name, as it is typed.
        left: it closed.
    """

    named = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._phase: PhaseRow | None = None
        self._field = QLineEdit()
        self._field.setMaxLength(NAME_LIMIT)
        self._field.setAccessibleName(self.tr("Name of the phase"))
        self._field.textEdited.connect(self._tell)
        self._field.returnPressed.connect(self.close_field)
        self._field.editingFinished.connect(self._close_when_left)
        flow = FlowBox(theme.S4)
        flow.set_items([self._usual_button(words) for words in self._usual()])
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        column.setSpacing(theme.S4)
        column.addWidget(Label(self.tr("Phase of the lesson"), "strong"))
        column.addWidget(self._field)
        column.addWidget(flow)
        self.hide()

    def open(self, phase: PhaseRow) -> None:
        """Let the phase be named."""
        self._phase = phase
        self._field.setText(phase.name)
        self._field.selectAll()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it and keeps what was typed; Enter was the field's."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()

    def close_field(self) -> None:
        """Close; what was typed is kept already."""
        if self.isVisible():
            self.hide()
            self._phase = None
            self._field.clear()
            self.left.emit()

    def _tell(self, text: str) -> None:
        if self._phase is not None:
            self.named.emit(self._phase.id, text)

    def _choose(self, words: str) -> None:
        self._tell(words)
        self.close_field()

    def _close_when_left(self) -> None:
        if not self._field.hasFocus():
            self.close_field()

    def _usual_button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._choose(words))
        return button

    def _usual(self) -> tuple[str, ...]:
        return (
            self.tr("Start"),
            self.tr("Looking back"),
            self.tr("Instruction"),
            self.tr("Practising together"),
            self.tr("Working alone"),
            self.tr("Closing"),
        )
