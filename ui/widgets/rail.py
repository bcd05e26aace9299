"""The way to the parts of the application, at the left of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDE, NARROW = 88, 56
_ITEM_WIDTH, _ITEM_HEIGHT = 80, 56
_BAR = 3
_SIDE = 4


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A part of the application: its key, its icon (`ph.*`) and its word."""

    key: str
    icon: str
    word: str


class _Item(QAbstractButton):
    """One entry, painted over the whole width so that its bar stands at the edge."""

    def __init__(self, entry: RailEntry) -> None:
        super().__init__()
        self.entry = entry
        self.narrow = False
        self.setText(entry.word)
        self.setAccessibleName(entry.word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_narrow(self, *, on: bool) -> None:
        self.narrow = on
        self.setToolTip(self.entry.word if on else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(NARROW - 8 if self.narrow else _ITEM_WIDTH, _ITEM_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # the rail walks, and in a ring
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.isChecked()
        self._paint_ground(painter, current=current)
        token = "accent" if current else "ink2"
        with_word = not self.narrow
        top = 9 if with_word else (self.height() - 20) // 2
        place = QRect((self.width() - 20) // 2, top, 20, 20)
        theme.icon(self.entry.icon, token, 20).paint(painter, place)
        if with_word:
            self._paint_word(painter, token, current=current)

    def _paint_ground(self, painter: QPainter, *, current: bool) -> None:
        if not current and not self.underMouse():
            return
        painter.setPen(QPen(theme.colour("line"), 1) if current else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if current else "hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_word(self, painter: QPainter, token: str, *, current: bool) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        room = self.rect().adjusted(1, 32, -1, -6)
        word = painter.fontMetrics().elidedText(
            self.entry.word, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)


class Rail(QWidget):
    """Entries from above, the lock below. Signals: chosen (key of the entry, or of the lock)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._items: list[_Item] = []
        self._current = ""
        self._narrow = False
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(4)
        self._layout.setContentsMargins(_SIDE, 8, _SIDE, 16)
        self.setAccessibleName(self.tr("Parts of Beeldcoach"))
        self.setFixedWidth(WIDE)

    def set_state(
        self, entries: Sequence[RailEntry], current: str, lock: RailEntry | None = None
    ) -> None:
        """Show the entries, mark one as current, and put the lock at the bottom."""
        wanted = [*entries, *([lock] if lock else [])]
        if [item.entry for item in self._items] != wanted:
            self._rebuild(entries, lock)
        self._current = current
        for item in self._items:
            item.setCheckable(item.entry is not lock)
            item.setChecked(item.entry.key == current)
            item.update()
        self.update()

    def set_narrow(self, *, on: bool) -> None:
        """Icons only, words as tooltips, for a window under 1100 wide."""
        self._narrow = on
        self.setFixedWidth(NARROW if on else WIDE)
        for item in self._items:
            item.set_narrow(on=on)

    def _rebuild(self, entries: Sequence[RailEntry], lock: RailEntry | None) -> None:
        while (place := self._layout.takeAt(0)) is not None:
            if (old := place.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._items = []
        for entry in entries:
            self._add(entry)
        self._layout.addStretch(1)
        if lock:
            self._add(lock)

    def _add(self, entry: RailEntry) -> None:
        item = _Item(entry)
        item.set_narrow(on=self._narrow)
        item.clicked.connect(lambda _=False, key=entry.key: self._choose(key))
        self._items.append(item)
        self._layout.addWidget(item)

    def _choose(self, key: str) -> None:
        """Tell what was chosen; whoever listens says what becomes current."""
        for item in self._items:
            item.setChecked(item.entry.key == self._current)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the entries with the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = [i for i, item in enumerate(self._items) if item.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        target = self._items[(focused[0] + step) % len(self._items)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, its rule, and the bar of the current entry at the very edge."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("line"))
        for item in self._items:
            if item.isChecked():
                bar = QRect(0, item.y() + 12, _BAR, item.height() - 24)
                painter.fillRect(bar, theme.colour("accent"))
