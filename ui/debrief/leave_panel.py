"""The end of the talk, over the film: what is still to be filled in, and where to go from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.debrief import dark
from ui.debrief.notes_panel import NotesPanel
from ui.debrief.notice_strip import NoticeStrip
from ui.messages import split_of
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.viewmodels.debrief import DebriefModel

_WIDE = 672


class LeavePanel(QFrame):
    """Covers its parent.

    Signals:
        stayed: back to the talk.
        left: go away; everything that was typed is kept.
        held: record the debrief as held.
    """

    stayed = Signal()
    left = Signal()
    held = Signal()

    def __init__(self, model: DebriefModel, over: QWidget) -> None:
        super().__init__(over)
        self.model, self._over = model, over
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notes = NotesPanel(model, short=True)
        self.notice = NoticeStrip()
        self._build()
        over.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, with what the rules say today."""
        self._render()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        state = self.model.state
        held_today = state is not None and state.refusal is None
        (self._hold if held_today else self._leave).setFocus()

    def _build(self) -> None:
        sheet = QFrame()
        sheet.setObjectName("sheet")
        sheet.setFixedWidth(_WIDE)
        self._stay = QPushButton(self.tr("Back to the talk"))
        self._leave = QPushButton(self.tr("Stop for now"))
        self._hold = QPushButton(self.tr("Record as held …"))
        theme.set_role(self._hold, "primary")
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        for button, deed in (
            (self._stay, self._go_back),
            (self._leave, self._go),
            (self._hold, self._keep),
        ):
            button.setProperty("tall", "yes")
            dark.rings_itself(button)
            button.clicked.connect(deed)
        row.addWidget(self._stay)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._hold)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(theme.S24, theme.S16, theme.S24, theme.S16)
        column.setSpacing(theme.S12)
        column.addWidget(Label(self.tr("Finish the debrief"), "heading"))
        column.addWidget(Label(self.tr("Everything that was written is kept."), "text", "second"))
        column.addWidget(self.notice)
        column.addWidget(self.notes)
        column.addSpacing(theme.S8)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.addWidget(sheet, 0, Qt.AlignmentFlag.AlignCenter)

    def _render(self) -> None:
        state = self.model.state
        refusal = state.refusal if state is not None else None
        self._hold.setVisible(self.model.may_hold)
        self._leave.setText(self.tr("Stop for now") if self.model.may_hold else self.tr("Close"))
        if refusal is not None:
            self.notice.tell("info" if self.model.is_held else "warn", *split_of(refusal))
        else:
            self.notice.hide()

    def _go_back(self) -> None:
        self.notes.flush()
        self.hide()
        self.stayed.emit()

    def _go(self) -> None:
        self.notes.flush()
        self.left.emit()

    def _keep(self) -> None:
        self.notes.flush()
        self.held.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the talk; no key reaches the film beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)
