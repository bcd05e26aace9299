"""How two films of one lesson share the stage, and the second one's picture."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.pages.studio_tools import SIDE, DarkButton
from ui.player.second_angle import AngleState
from ui.player.surface import Surface
from ui.tokens import DARK

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

SMALL = 0.3  # of the stage's width is a picture in the corner
LEAST = QSize(192, 108)
GAP = 2
WIDE = 16 / 9  # of a film whose size is not known


class AngleView(Enum):
    """What is seen of the two films."""

    ONE = auto()  # the first alone
    CORNER = auto()  # the second small in the corner
    BESIDE = auto()
    OTHER = auto()  # the second large, the first small in the corner


def following(view: AngleView) -> AngleView:
    """The next way to look."""
    every = list(AngleView)
    return every[(every.index(view) + 1) % len(every)]


def places(room: QRect, view: AngleView, ratio: float) -> tuple[QRect, QRect]:
    """Return where the first and the second film stand; `ratio` is width to height of the small."""
    nowhere = QRect()
    if view is AngleView.ONE:
        return room, nowhere
    if view is AngleView.BESIDE:
        half = (room.width() - GAP) // 2
        left = QRect(room.left(), room.top(), half, room.height())
        right = QRect(left.right() + 1 + GAP, room.top(), room.width() - half - GAP, room.height())
        return left, right
    width = max(LEAST.width(), round(room.width() * SMALL))
    height = max(LEAST.height(), round(width / max(0.2, ratio)))
    if height > room.height() // 2:  # of a film taken upright
        height = max(LEAST.height(), room.height() // 2)
        width = max(LEAST.width(), round(height * ratio))
    across = room.left() + room.width() - width - theme.S8
    small = QRect(across, room.top() + theme.S8, width, height)
    return (room, small) if view is AngleView.CORNER else (small, room)


class Rim(QWidget):
    """A thin line around the small picture, so that it parts from the large one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(QColor(DARK.ink3), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Cover(QWidget):
    """Words where there is no picture, on the dark of the stage in both themes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.hide()

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(DARK.stage))
        painter.setPen(QColor(DARK.ink))
        painter.setFont(theme.font("text"))
        room = self.rect().adjusted(theme.S12, SIDE, -theme.S12, -theme.S8)
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(how), self._words)


class SecondView(QWidget):
    """The second camera's picture, what there is to say of it, and its buttons.

    Signals:
        sound_asked: hear this film, or the first again.
        align_asked: set both films equal.
        swap_asked: make this picture the large one, or the small one again.
    """

    sound_asked = Signal()
    align_asked = Signal()
    swap_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Second camera"))
        self.surface = Surface(self)
        self.surface.setAccessibleName(self.tr("Second camera"))
        self._cover = _Cover(self)
        self._sound = DarkButton("ph.speaker-slash", "", self)
        self._align = DarkButton("ph.link-simple", self.tr("Set both films equal"), self)
        self._swap = DarkButton("ph.swap", self.tr("Swap large and small"), self)
        self._lay_out()
        self._sound.clicked.connect(self.sound_asked)
        self._align.clicked.connect(self.align_asked)
        self._swap.clicked.connect(self.swap_asked)
        self.set_heard(heard=False)
        self.set_state(AngleState.NONE)

    def set_state(self, state: AngleState) -> None:
        """Show the picture, or say why there is none."""
        words = {
            AngleState.OUTSIDE: self.tr("The second camera was not running at this time."),
            AngleState.LOST: self.tr("The film of the second camera cannot be shown."),
        }.get(state, "")
        self._cover.say(words)

    def set_heard(self, *, heard: bool) -> None:
        """Show which film is heard."""
        name = self.tr("Hear the first film") if heard else self.tr("Hear this film")
        self._sound.set_glyph("ph.speaker-high" if heard else "ph.speaker-slash", name)

    def set_sound(self, *, has_sound: bool, may_align: bool) -> None:
        """Show only the buttons that can do something."""
        self._sound.setVisible(has_sound)
        self._align.setVisible(may_align)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the place with the picture."""
        super().resizeEvent(event)
        self.surface.setGeometry(self.rect())
        self._cover.setGeometry(self.rect())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.S4)
        row.addStretch(1)
        for button in (self._sound, self._align, self._swap):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S4, theme.S4, theme.S4, theme.S4)
        column.addLayout(row)
        column.addStretch(1)
