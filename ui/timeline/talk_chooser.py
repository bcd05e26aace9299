"""The label of the band of who talks: shows the voice that a drag marks, and lets choose it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from beeldcoach.domain.annotation import Voice
from ui import theme
from ui.timeline.talk_lane import paint_voice
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LABEL_AT = 12  # where a lane's name begins, in line with the page's text
SWATCH = QSize(18, 14)


class TalkChooser(QToolButton):
    """Lies over the lane's label. A press opens the voices; the keyboard goes back to the film.

    Signals:
        chosen: a Voice, or None to wipe.
        closed: the list of voices is away again.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._voice: Voice | None = Voice.TEACHER
        self._talking = False
        self._note = ""
        self._menu = QMenu(self)
        self._menu.aboutToHide.connect(self.closed)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet("min-width: 0; min-height: 0; padding: 0; border: none;")
        self.setProperty("paintsOwnFocus", True)  # noqa: FBT003
        theme.changed.connect(self._name)
        self._name()

    def set_state(self, voice: Voice | None, *, talking: bool, note: str) -> None:
        """Show the chosen voice, whether somebody is told to talk now, and a note about speech."""
        if (voice, talking, note) != (self._voice, self._talking, self._note):
            self._voice, self._talking, self._note = voice, talking, note
            self._name()

    def words(self) -> dict[Voice | None, str]:
        """Each voice in words."""
        return {
            Voice.TEACHER: self.tr("Teacher"),
            Voice.PUPIL: self.tr("Pupil"),
            Voice.BOTH: self.tr("Both"),
            Voice.SILENCE: self.tr("Silence"),
            None: self.tr("Wipe"),
        }

    def _name(self) -> None:
        words = self.words()
        self._menu.clear()
        group = QActionGroup(self._menu)
        for voice, word in words.items():
            action = self._menu.addAction(_swatch(voice, self.devicePixelRatioF()), word)
            action.setCheckable(True)
            action.setChecked(voice is self._voice)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, voice=voice: self.chosen.emit(voice))
        name = self.tr("Who talks: {voice}").format(voice=words[self._voice])
        self.setAccessibleName(name)
        tip = self.tr(
            "Drag over the band to say who talks: the chosen voice gets the speech in it. "
            "Double-click for one whole stretch."
        )
        told = "\n\n".join(part for part in (name, tip, self._note) if part)
        self.setAccessibleDescription(told)
        self.setToolTip(plain_tip(told))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when the application does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the label of a lane, with the voice and a caret after it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("hover" if self.underMouse() else "paper"))
        painter.setFont(theme.font("small_strong" if self._talking else "small"))
        painter.setPen(theme.colour("accent" if self._talking else "ink2"))
        room = QRectF(self.rect()).adjusted(LABEL_AT, 0, -40, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(
            self.tr("Talk"), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, align, text)
        middle, right = self.height() / 2, float(self.width())
        box = QRectF(right - 38, middle - SWATCH.height() / 2, SWATCH.width(), SWATCH.height())
        _paint_swatch(painter, self._voice, box)
        self._paint_caret(painter, QPointF(right - 11, middle))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_caret(self, painter: QPainter, tip: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink2"), 1.5))
        points = [tip + QPointF(-4, -2), tip + QPointF(0, 2), tip + QPointF(4, -2)]
        painter.drawPolyline(QPolygonF(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_swatch(painter: QPainter, voice: Voice | None, box: QRectF) -> None:
    """A piece of the band as the voice looks there; for wiping, an empty one crossed out."""
    painter.setPen(QPen(theme.colour("edge"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if voice is None:
        painter.drawLine(box.bottomLeft() + QPointF(3, -3), box.topRight() + QPointF(-3, 3))
    else:
        paint_voice(painter, voice, [box.adjusted(2, 2, -2, -2)])


def _swatch(voice: Voice | None, ratio: float) -> QIcon:
    picture = QPixmap(SWATCH * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _paint_swatch(painter, voice, QRectF(0, 0, SWATCH.width(), SWATCH.height()))
    painter.end()
    return QIcon(picture)
