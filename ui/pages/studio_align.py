"""Setting two films of one lesson equal: both stand at the same moment, or are listened to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.i18n import film_time_exact
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from ui.i18n import Language

SECOND_MS = 1_000
TEN_MS = 10_000
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Comma: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Period: 1}


class Mover(QWidget):
    """The keys that move one film, and where it stands.

    Signals:
        stepped: so many pictures.
        moved: so many milliseconds.
    """

    stepped = Signal(int)
    moved = Signal(int)

    def __init__(self, name: str, language: Language) -> None:
        super().__init__()
        self._language = language
        self.name = Label(name, "strong")
        self.time = Label("", "text", tabular=True)
        longest = film_time_exact(36_000_000, language)
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance(longest))
        deeds = (
            ("ph.caret-double-left", self.tr("One second back"), lambda: self.moved.emit(-1000)),
            ("ph.caret-left", self.tr("One picture back"), lambda: self.stepped.emit(-1)),
            ("ph.caret-right", self.tr("One picture on"), lambda: self.stepped.emit(1)),
            ("ph.caret-double-right", self.tr("One second on"), lambda: self.moved.emit(1000)),
        )
        self.buttons = []
        for icon, words, deed in deeds:
            button = QToolButton()
            button.setIcon(theme.icon(icon, "ink", 18))
            button.setIconSize(QSize(18, 18))
            button.setAccessibleName(f"{name}: {words}")
            button.setToolTip(words)
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(deed)
            self.buttons.append(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        for part in (*self.buttons[:2], self.time, *self.buttons[2:]):
            row.addWidget(part)

    def set_time(self, ms: int) -> None:
        """Show where the film stands."""
        self.time.setText(film_time_exact(ms, self._language))


class AlignPanel(QFrame):
    """Lies over the timeline while both films are set equal, and has the keyboard.

    Signals:
        applied: both show the same moment now.
        left: it closed.
        listening_asked: find it in the sound, or stop that.
        play_asked: let the second film run, or stand still.
    """

    applied = Signal()
    left = Signal()
    listening_asked = Signal()
    play_asked = Signal()

    def __init__(self, over: QWidget, parent: QWidget, language: Language) -> None:
        super().__init__(parent)
        self._over = over
        self.setProperty("ground", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("paintsOwnFocus", True)  # noqa: FBT003
        self.setAccessibleName(self.tr("Set both films equal"))
        self.first = Mover(self.tr("First film"), language)
        self.second = Mover(self.tr("Second camera"), language)
        self._told = Label("", "text", wraps=True)
        self._told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.by_sound = QPushButton()
        self.by_sound.setIcon(theme.icon("ph.ear", "ink"))
        self.cancel = QPushButton(self.tr("Cancel"))
        theme.set_role(self.cancel, "quiet")
        self.apply = QPushButton(self.tr("Set equal"))
        theme.set_role(self.apply, "primary")
        self._lay_out()
        self.by_sound.clicked.connect(self.listening_asked)
        self.cancel.clicked.connect(self.close_panel)
        self.apply.clicked.connect(self.applied)
        over.installEventFilter(self)
        self.hide()

    def open_panel(self) -> None:
        """Begin, with the keyboard here."""
        self.set_listening(None)
        self.say(
            self.tr(
                "Let both films stand at the same moment: a clap, a hand that goes up. "
                "The arrow keys move the second camera, with Alt the first film."
            )
        )
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Leave everything as it was."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def say(self, words: str) -> None:
        """Tell what was found, or what to do."""
        self._told.setText(words)

    def set_listening(self, part: float | None) -> None:
        """Show how much was listened to, 0 to 1; None when nobody listens."""
        self.by_sound.setText(
            self.tr("Find it in the sound")
            if part is None
            else self.tr("Stop listening ({percent}\u00a0%)").format(percent=round(part * 100))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a film, apply or leave; nothing reaches the page."""
        key = Qt.Key(event.key())
        if key in _WAYS:
            self._move(_WAYS[key], event.modifiers())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.applied.emit()
        elif key == Qt.Key.Key_Escape:
            self.close_panel()
        elif key == Qt.Key.Key_Space:
            self.play_asked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Lie over the timeline."""
        super().showEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the timeline, whatever becomes of the window."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _move(self, way: int, held: Qt.KeyboardModifier) -> None:
        mover = self.first if held & Qt.KeyboardModifier.AltModifier else self.second
        if held & Qt.KeyboardModifier.ControlModifier:
            mover.moved.emit(way * TEN_MS)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            mover.moved.emit(way * SECOND_MS)
        else:
            mover.stepped.emit(way)

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        corner = self._over.mapTo(parent, self._over.rect().topLeft())
        self.setGeometry(corner.x(), corner.y(), self._over.width(), self._over.height())

    def _lay_out(self) -> None:
        movers = QGridLayout()
        movers.setHorizontalSpacing(theme.S12)
        movers.setVerticalSpacing(theme.S4)
        for row, mover in enumerate((self.first, self.second)):
            movers.addWidget(mover.name, row, 0)
            movers.addWidget(mover, row, 1)
        movers.setColumnStretch(2, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.S8)
        deeds.addWidget(self.by_sound)
        deeds.addStretch(1)
        deeds.addWidget(self.cancel)
        deeds.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S8, theme.S16, theme.S12)
        column.setSpacing(theme.S8)
        column.addWidget(self._told)
        column.addLayout(movers)
        column.addStretch(1)
        column.addLayout(deeds)
