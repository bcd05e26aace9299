"""A few choices side by side of which one is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Segment(QAbstractButton):
    """One choice; the frame around all of them is painted by the parent."""

    def __init__(self, key: str, word: str) -> None:
        super().__init__()
        self.key = key
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font("text"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(width + 26, theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), theme.CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()  # the parent walks; a button would only move the focus
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        font = QFont(self.font())
        if self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        room = self.rect().adjusted(6, 0, -6, 0)
        word = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)


class Segmented(QWidget):
    """Choices side by side; arrows walk them, Tab leaves. Signals: chosen (key).

    A clearable one is pressed again to choose nothing, "". One that is `by_tab` takes no focus by
    a click, so that the keyboard stays where it was.
    """

    chosen = Signal(str)

    def __init__(self, *, clearable: bool = False, by_tab: bool = False) -> None:
        super().__init__()
        self._clearable, self._by_tab = clearable, by_tab
        self._segments: list[_Segment] = []
        self._value = ""
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_state(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show choices of (key, word), one of them on; tells nobody."""
        if [(s.key, s.text()) for s in self._segments] != list(choices):
            self._rebuild(choices)
        self._value = chosen
        for segment in self._segments:
            on = segment.key == chosen
            segment.setChecked(on)
            segment.setFocusPolicy(self._focus(on=on))
        if self._segments and not any(s.isChecked() for s in self._segments):
            self._segments[0].setFocusPolicy(self._focus(on=True))
        self.update()

    @property
    def value(self) -> str:
        """The key of the choice that is on, or "" when none is."""
        return self._value

    def _rebuild(self, choices: Sequence[tuple[str, str]]) -> None:
        for old in self._segments:
            old.hide()
            old.deleteLater()
        self._segments = [_Segment(key, word) for key, word in choices]
        for segment in self._segments:
            segment.clicked.connect(lambda _=False, key=segment.key: self._press(key))
            self._layout.addWidget(segment)

    def _press(self, key: str) -> None:
        self._choose("" if self._clearable and key == self._value else key)

    def _choose(self, key: str) -> None:
        changed = key != self._value
        self.set_state([(s.key, s.text()) for s in self._segments], key)
        if changed:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbour with the arrows."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        focused = [i for i, s in enumerate(self._segments) if s.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        target = self._segments[(focused[0] + step) % len(self._segments)]
        self._choose(target.key)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one frame around all, rules between them, and the chosen one soft."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        clip = QPainterPath()
        clip.addRoundedRect(frame, 4, 4)
        painter.fillPath(clip, theme.colour("surface" if self.isEnabled() else "sunken"))
        painter.setClipPath(clip)
        for segment in self._segments:
            self._paint_segment(painter, segment)
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("edge" if self.isEnabled() else "line"), 1))
        painter.drawPath(clip)

    def _paint_segment(self, painter: QPainter, segment: _Segment) -> None:
        box = segment.geometry()
        if segment.isChecked():
            painter.fillRect(box, theme.colour("soft"))
            painter.fillRect(box.x(), box.bottom() - 1, box.width(), 2, theme.colour("accent"))
        elif segment.underMouse():
            painter.fillRect(box, theme.colour("hover"))
        if segment is not self._segments[0]:
            painter.fillRect(box.x(), 0, 1, self.height(), theme.colour("line"))

    def _focus(self, *, on: bool) -> Qt.FocusPolicy:
        if self._by_tab:
            return Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus
        return Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
