"""Shows how strong a passphrase is: five bars, a word and advice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label, Tone

BARS = 5
_HEIGHT, _GAP = 6, 4
_NONE: Tone = "second"
_TONES: tuple[Tone, ...] = ("bad", "bad", "warn", "ok", "ok")  # by score


class StrengthMeter(QWidget):
    """Bars with words below; what the words are, the page decides."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = _Bars()
        self._icon = IconLabel("ph.check-circle", "ok", 14)
        self._word = Label("", "small", "ok")
        font = theme.font("small")
        font.setWeight(theme.font("strong").weight())
        self._word.setFont(font)
        self._advice = Label("", "small", "second", wraps=True)
        words = QHBoxLayout()
        words.setSpacing(theme.S8)
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._advice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bars)
        column.addLayout(words)
        self.set_state(None, "", "")

    def set_state(self, score: int | None, word: str, advice: str) -> None:
        """Show a score from 0 to 4, or None when nothing was typed."""
        tone = _NONE if score is None else _TONES[score]
        self._bars.set_state(0 if score is None else score + 1, "ink3" if score is None else tone)
        self._icon.setVisible(score is not None)
        self._icon.set_state("ph.check-circle" if tone == "ok" else "ph.warning", tone)
        self._word.setVisible(bool(word))
        self._word.setText(word)
        self._word.set_tone(tone)
        self._advice.setText(advice)
        self.setAccessibleName(f"{word} {advice}".strip())


class _Bars(QWidget):
    """The bars alone."""

    def __init__(self) -> None:
        super().__init__()
        self._filled, self._token = 0, "ink3"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(self, filled: int, token: str) -> None:
        self._filled, self._token = filled, token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - _GAP * (BARS - 1)) / BARS
        for index in range(BARS):
            painter.setBrush(theme.colour(self._token if index < self._filled else "line"))
            painter.drawRoundedRect(QRectF(index * (width + _GAP), 0, width, _HEIGHT), 2, 2)
