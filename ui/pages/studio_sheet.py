"""The sheet of keys: lies over the studio until it is pressed away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.keys.keymap import GROUPS
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap
    from ui.keys.rows import KeyGroup, KeyRow

DIM = 122  # 48 % black
WIDTH = 1180  # logical pixels; wider, the words would stand far from their keys
_MARGINS = (theme.S24, theme.S16, theme.S12, theme.S16)
_BAR = 12  # the scroll bar, should there be one
_EDGES = 4  # of the card and of what scrolls in it
_HEAD = 28 + theme.S12  # the heading and the room below it
_COLUMNS = ((0, 7), (1, 5, 3), (4, 2, 6))  # groups by column
_NAMES = (  # of keys that are called otherwise in another language
    QT_TRANSLATE_NOOP("StudioKeyNames", "Space"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Backspace"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Home"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "End"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Del"),
    QT_TRANSLATE_NOOP("StudioKeyNames", "Esc"),
)
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class KeySheet(QWidget):
    """Dims the page and shows every key in groups; any key or click closes it. Signals: closed."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("paintsOwnFocus", True)  # noqa: FBT003
        self.setAccessibleName(self.tr("All keys"))
        self._card = QFrame(self)
        self._card.setProperty("ground", "card")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*_MARGINS)
        inside.setSpacing(theme.S12)
        inside.addWidget(Label(self.tr("All keys"), "heading"))
        inside.addWidget(self._scroll)
        parent.installEventFilter(self)
        self.hide()

    def open(self, keymap: KeyMap, known: frozenset[Act]) -> None:
        """Show the keys as they are now over its parent, of the acts that are known."""
        self._content = self._sheet(keymap, known)
        self._scroll.setWidget(self._content)
        self.show()
        self.raise_()
        self._fit()  # only now its words have their measure
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Take it away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrows; every other key closes it and does nothing else."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}
        step = (steps | {Qt.Key.Key_PageDown: 8}).get(Qt.Key(event.key()))
        if step is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + step * 32)
        elif event.text() or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close_sheet()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the keys from the page and the window while it lies open."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click closes it."""
        event.accept()
        self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath."""
        QPainter(self).fillRect(event.rect(), QColor(0, 0, 0, DIM))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the page."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Lie over all of the page, the card as large as it must be and in the middle."""
        self.setGeometry(self._parent().rect())
        room = self.rect().adjusted(theme.S24, theme.S24, -theme.S24, -theme.S24)
        width = min(room.width(), WIDTH)
        inner = width - _MARGINS[0] - _MARGINS[2]
        fitting = self._content.heightForWidth(inner - _BAR)
        needed = fitting if fitting > 0 else self._content.sizeHint().height()
        self._content.setMinimumHeight(needed)  # else what its narrowest columns would need
        height = needed + _MARGINS[1] + _MARGINS[3] + _HEAD + _EDGES
        size = QSize(width, min(room.height(), height))
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        self._card.setGeometry(QRect(corner, size))

    def _parent(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None, "the sheet lies over a page"
        return parent

    def _sheet(self, keymap: KeyMap, known: frozenset[Act]) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, theme.S12, 0)
        row.setSpacing(theme.S32)
        for places in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(theme.S16)
            for place in places:
                rows = shown_rows(GROUPS[place], keymap, known)
                if rows:
                    column.addLayout(_group(GROUPS[place], rows))
            if places == _COLUMNS[-1]:
                column.addLayout(self._of_lens())
            column.addStretch()
            row.addLayout(column, 1)
        return sheet

    def _of_lens(self) -> QVBoxLayout:
        rows = (
            (("1", "Q"), self.tr("Code of the lens")),
            (("Shift+1",), self.tr("Begin or end an interval of that code")),
        )
        column = QVBoxLayout()
        column.setSpacing(theme.S4)
        column.addWidget(Label(self.tr("Codes"), "strong"))
        grid = _grid()
        for place, (keys, words) in enumerate(rows):
            _add(grid, place, keys, words)
        column.addLayout(grid)
        return column


def shown_rows(
    group: KeyGroup, keymap: KeyMap, known: frozenset[Act]
) -> list[tuple[KeyRow, list[str]]]:
    """The rows of a group that say something true: all acts can be done, and have a key."""
    rows = []
    for row in group.rows:
        keys = _shown_keys(row, keymap)
        if keys and known.issuperset(row.acts):
            rows.append((row, keys))
    return rows


def _group(group: KeyGroup, rows: Sequence[tuple[KeyRow, list[str]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.S4)
    column.addWidget(Label(_tr(group.title), "strong"))
    grid = _grid()
    for place, (row, keys) in enumerate(rows):
        _add(grid, place, keys, _tr(row.words))
    column.addLayout(grid)
    return column


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.S12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    return grid


def _add(grid: QGridLayout, place: int, keys: Sequence[str], words: str) -> None:
    caps = QHBoxLayout()
    caps.setSpacing(theme.S4)
    for key in keys:
        caps.addWidget(KeyCap(_cap(key)))
    caps.addStretch()
    label: QLabel = Label(words, "small", wraps=True)
    grid.addLayout(caps, place, 0)
    grid.addWidget(label, place, 1)


def _shown_keys(row: KeyRow, keymap: KeyMap) -> list[str]:
    """The keys worth a place: media keys and twins by Ctrl are known by those who have them."""
    if len(row.acts) > 1:
        return [names[0] for act in row.acts if (names := keymap.keys[act])]
    names = keymap.keys[row.acts[0]]
    return [name for name in names if not name.startswith("Media")][:2]


def _cap(name: str) -> str:
    """The name of a key in the language of the screen."""
    if name.endswith("+"):
        return f"{_tr_keys(name[:-2])}+{name[-1]}" if len(name) > 1 else name
    return "+".join(_tr_keys(part) for part in name.split("+"))


def _tr_keys(part: str) -> str:
    return _ARROWS.get(part) or QCoreApplication.translate("StudioKeyNames", part)


def _tr(words: object) -> str:
    return QCoreApplication.translate("StudioKeys", str(words))  # marked in the table
