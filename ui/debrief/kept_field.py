"""Fields that write themselves down while one types, and are never written over meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.debrief import dark
from ui.debrief.keys import deed_of
from ui.widgets.scale import ScaleRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

REST_MS = 400


class KeptField(QObject):
    """Keeps what stands in one text control.

    Signals:
        written: the name of the answer and its text; 400 ms after the last key, or on leaving.
        asked: a deed of the film that was keyed in while typing, such as a clicker's.
    """

    written = Signal(str, object)
    asked = Signal(str)

    def __init__(self, name: str, control: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(control)
        self.name, self.control = name, control
        self._told = self._seen = ""
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.flush)
        control.textChanged.connect(lambda *_: self._rest.start())
        control.installEventFilter(self)
        dark.rings_itself(control)

    @property
    def text(self) -> str:
        """What stands there now."""
        control = self.control
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what the vault holds, unless it is being typed over."""
        if text == self._seen:
            return
        self._seen = text
        if self.control.hasFocus() or self._rest.isActive():
            return
        if text != self.text:
            self._put(text)
        self._told = text

    def flush(self) -> None:
        """Write down what was not written yet."""
        self._rest.stop()
        if self.text != self._told:
            self._told = self.text
            self.written.emit(self.name, self._told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write on leaving; let a clicker's keys through to the film."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deed = deed_of(event, typing=True)
            if deed is not None:
                self.asked.emit(deed)
                return True
        return super().eventFilter(watched, event)

    def _put(self, text: str) -> None:
        control = self.control
        control.blockSignals(True)  # noqa: FBT003  an echo, not typing
        if isinstance(control, QLineEdit):
            control.setText(text)
        else:
            control.setPlainText(text)
        control.blockSignals(False)  # noqa: FBT003


class DarkScaleRow(ScaleRow):
    """The scale from 0 to 10 in the dark look, whatever theme is on."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self.sizeHint())  # a click is counted in boxes of this width
        dark.rings_itself(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint eleven boxes, the chosen one filled, and the ring of the focus."""
        del event
        _paint_scale(self)


def _paint_scale(row: DarkScaleRow) -> None:
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(row.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    clip = QPainterPath()
    clip.addRoundedRect(frame, 4, 4)
    painter.fillPath(clip, dark.colour("surface"))
    painter.setClipPath(clip)
    wide = (row.width() - 1) / 11
    for number in range(11):
        box = QRectF(number * wide, 0, wide + 1, row.height())
        font, on = QFont(row.font()), number == row.value
        if on:
            painter.fillRect(box, dark.colour("accent"))
            font.setWeight(QFont.Weight.DemiBold)
        elif number:
            painter.fillRect(QRectF(box.left(), 0, 1, box.height()), dark.colour("edge"))
        painter.setFont(font)
        painter.setPen(dark.colour("on_accent" if on else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.setClipping(False)
    focus = row.hasFocus()
    painter.setPen(QPen(dark.colour("accent" if focus else "edge"), 2 if focus else 1))
    painter.drawPath(clip)


def is_typing(widget: QWidget | None) -> bool:
    """Whether a widget takes letters as text."""
    return isinstance(widget, QLineEdit | QPlainTextEdit)
