"""Where a film is dropped, or chosen; while it comes in, how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.pages.steps.pane import set_refusable
from ui.viewmodels.film_import import ImportState, Phase
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.i18n import Language


class DropZone(QWidget):
    """A dashed field for one file. Signals: chosen (button), dropped (list of Paths)."""

    chosen = Signal()
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self._words = Label("", "text", "ink", wraps=True)
        self.button = QPushButton(self.tr("Import film …"))
        self.button.setIcon(theme.icon("ph.film-strip", "ink"))
        self.button.clicked.connect(self.chosen)
        column = QVBoxLayout()
        column.setSpacing(theme.S12)
        column.addWidget(self._words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24)
        row.setSpacing(theme.S16)
        icon = IconLabel("ph.film-strip", "ink3", 28)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.set_refusal("")

    def set_refusal(self, refusal: str) -> None:
        """Take films, or say why not."""
        self._words.setText(
            refusal or self.tr("No film yet. Drag a film here or choose Import film.")
        )
        self._words.set_tone("second" if refusal else "ink")
        set_refusable(self.button, refusal)
        self.setAcceptDrops(not refusal)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that a file can be let go here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show that it has gone."""
        super().dragLeaveEvent(event)
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        self._over = False
        self.update()
        urls = event.mimeData().urls()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._over else "edge"), 2 if self._over else 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(theme.colour("soft" if self._over else "paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class ImportStrip(QWidget):
    """How far a film is on its way in. Signals: cancelled."""

    cancelled = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._what = Label("", "strong", wraps=True)
        self._strip = ProgressStrip()
        self._strip.cancelled.connect(self.cancelled)
        self._reassurance = Label(
            self.tr("You can go on with something else meanwhile."), "small", "second", wraps=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        for widget in (self._what, self._strip, self._reassurance):
            column.addWidget(widget)

    def set_state(self, state: ImportState) -> None:
        """Show an import that is under way."""
        self._what.setText(self._phase(state))
        total = state.size or None
        if state.phase is Phase.REMAKING:
            self._strip.set_state(self._words(state), state.done, total)
            return
        done = state.done if state.phase is Phase.COPYING else state.size + state.done
        self._strip.set_state(self._words(state), done, total and 2 * total)

    def _phase(self, state: ImportState) -> str:
        number = state.target.number if state.target else 0
        words = {
            Phase.IDLE: "",
            Phase.LOOKING: self.tr("Looking into film {number}"),
            Phase.COPYING: self.tr("Film {number} is being encrypted into the vault"),
            Phase.REMAKING: self.tr("Film {number} is being made anew, straight into the vault"),
            Phase.CHECKING: self.tr("Film {number} is being compared with the original"),
        }[state.phase]
        return words.format(number=number)

    def _words(self, state: ImportState) -> str:
        """How far it is: "3,1 of 8,4 GB, 45 MB a second, 2 minutes left"."""
        if state.phase is Phase.LOOKING or not state.size:
            return ""
        language = self._language
        if state.phase is Phase.REMAKING:
            return self._left(state, [f"{100 * state.done // state.size} %"])
        done, size = i18n.size_text(state.done, language), i18n.size_text(state.size, language)
        if done.rpartition(" ")[2] == size.rpartition(" ")[2]:
            done = done.rpartition(" ")[0]
        parts = [self.tr("{done} of {size}").format(done=done, size=size)]
        if state.rate > 0:
            speed = i18n.size_text(round(state.rate), language)
            parts.append(self.tr("{speed} a second").format(speed=speed))
        return self._left(state, parts)

    def _left(self, state: ImportState, parts: list[str]) -> str:
        if state.remaining_ms is not None:
            left = i18n.duration_text(max(1000, state.remaining_ms), self._language)
            parts.append(self.tr("{time} left").format(time=left))
        return ", ".join(parts)
