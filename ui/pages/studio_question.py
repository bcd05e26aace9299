"""The question about what was coded just now, as a row of keys over the film; gone by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from beeldcoach.domain.lens import MODIFIER_KEYS
from ui import theme
from ui.keys.acts import Act
from ui.keys.words import key_of
from ui.widgets.label import Label
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from ui.keys.keymap import KeyMap
    from ui.viewmodels.studio_state import StudioState

_ACTS = (Act.ANSWER_1, Act.ANSWER_2, Act.ANSWER_3)
STAYS_MS = 3_000  # then the moment shows that its question is open


class _Shape(QWidget):
    """The shape of the code's category."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = "leisteen"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        code = theme.code_colour(self.colour)
        box = QRectF(1, 1, 16, 16)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shape(painter, code.shape, box, QColor(code.fill), QColor(code.edge))


class QuestionRow(QFrame):
    """Asks one thing about a moment; the film plays on.

    Signals:
        answered: the place of an answer, from 0.
        left: nobody answered in time.
    """

    answered = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._asked: object = None
        self._shape, self._name = _Shape(), Label("", "strong")
        self._question = Label("", "text", "second")
        self._answers = [QPushButton() for _ in MODIFIER_KEYS]
        self._keys = list(MODIFIER_KEYS)
        self._clock = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._clock.timeout.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S12, theme.S4, theme.S8, theme.S4)
        row.setSpacing(theme.S8)
        row.addWidget(self._shape)
        row.addWidget(self._name)
        row.addWidget(self._question)
        for place, button in enumerate(self._answers):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, place=place: self.answered.emit(place))
            row.addWidget(button)
        self.hide()

    def set_keys(self, keymap: KeyMap) -> None:
        """Name the keys of the answers, from the next question on."""
        self._keys = [key_of(act, keymap) for act in _ACTS]

    def set_state(self, state: StudioState) -> None:
        """Ask what is open; hide when nothing is."""
        asked = state.asked
        if asked is self._asked:
            return
        self._asked = asked
        if asked is None or (row := state.moment(asked.moment)) is None:
            self._clock.stop()
            self.hide()
            return
        self._shape.colour = row.colour
        self._name.setText(row.name)
        self._question.setText(asked.question.question)
        for place, button in enumerate(self._answers):
            there = place < len(asked.question.answers)
            button.setVisible(there)
            if there:
                name = asked.question.answers[place].name
                button.setText(f"{self._keys[place]}  {name}".strip())
                button.setAccessibleName(name)
        self.setAccessibleName(f"{row.name}: {asked.question.question}")
        self.adjustSize()
        self.show()
        self.raise_()
        self._clock.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """A hand that is on its way to an answer has time."""
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The time runs again."""
        super().leaveEvent(event)
        if self.isVisible():
            self._clock.start()
