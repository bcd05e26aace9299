"""The stills of a fragment on its card: small pictures to go to, name and take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.i18n import film_time
from ui.pages.studio_fields import Draft
from ui.widgets.flow_box import FlowBox
from ui.widgets.label import Label
from ui.widgets.small_picture import SmallPicture

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from beeldcoach.domain.ids import StillId
    from ui.viewmodels.fragment_rows import StillRow

_PICTURE = QSize(112, 63)
_CROSS, _CLOSER = 32, 8
_Lines = tuple[tuple[tuple[float, float], tuple[float, float]], ...]
_CROSSED: _Lines = (((-3.5, -3.5), (3.5, 3.5)), ((-3.5, 3.5), (3.5, -3.5)))
_OUTWARD: _Lines = (((-3.5, 3.5), (3.5, -3.5)), ((-2, -3.5), (3.5, -3.5)), ((3.5, -3.5), (3.5, 2)))
"""From the middle of a corner, in pixels: a cross, and an arrow that leaves."""


class StillStrip(QWidget):
    """Pictures side by side, and a button that keeps the picture that is seen now.

    Signals:
        wanted: keep the picture that is seen now.
        gone_to: milliseconds of a still.
        titled: a still and its title.
        removed: a still.
        released: milliseconds of a still that is to go out.
        clicked: something was pressed that keeps no keyboard.
    """

    wanted = Signal()
    gone_to = Signal(int)
    titled = Signal(object, str)
    removed = Signal(object)
    released = Signal(int)
    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stills: dict[StillId, _Still] = {}
        keep = self.tr("Keep this picture")
        self._add = QPushButton(f" {keep}")
        self._add.setAccessibleName(self.tr("Keep this picture as a still"))
        self._add.setToolTip(self.tr("Keep this picture as a still (F12)"))
        self._add.setIcon(theme.icon("ph.camera", "accent", 16))
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(self._add, "quiet")
        self._add.clicked.connect(self.wanted)
        self._add.clicked.connect(self.clicked)
        self._box = FlowBox(theme.S8)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Stills"), "small_strong"))
        head.addStretch()
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._box)

    def set_state(self, rows: Sequence[StillRow], picture: Callable[[int], bytes]) -> None:
        """Show stills; `picture` returns the JPEG of a time, or nothing yet."""
        known = {row.id for row in rows}
        for gone in [item for item in self._stills if item not in known]:
            del self._stills[gone]
        for row in rows:
            still = self._stills.get(row.id) or self._new(row.id)
            still.set_state(row, picture(row.at_ms))
        items: list[QWidget] = [self._stills[row.id] for row in rows]
        if items != self._box.items:
            self._box.set_items(items)
        self._box.setVisible(bool(rows))

    def flush(self) -> None:
        """Tell what was typed up to now."""
        for still in self._stills.values():
            still.draft.flush()

    def _new(self, item: StillId) -> _Still:
        still = self._stills[item] = _Still()
        still.picture.clicked.connect(lambda: self._go(still))
        still.remove.clicked.connect(lambda: self.removed.emit(item))
        still.remove.clicked.connect(self.clicked)
        still.out.clicked.connect(lambda: self.released.emit(still.at_ms))
        still.draft.written.connect(lambda text: self.titled.emit(item, text))
        return still

    def _go(self, still: _Still) -> None:
        self.gone_to.emit(still.at_ms)
        self.clicked.emit()


class _Corner(QAbstractButton):
    """A sign on a dark ground, which is seen upon every picture; a click leaves the keyboard."""

    def __init__(self, lines: _Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setFixedSize(_CROSS, _CROSS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("accent" if self.underMouse() or self.isDown() else "stage")
        ground.setAlpha(220)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(QRectF(self.rect()).adjusted(6, 6, -6, -6))
        painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
        middle = QRectF(self.rect()).center()
        for one, other in self._lines:
            painter.drawLine(middle + QPointF(*one), middle + QPointF(*other))


class _Still(QWidget):
    """A picture with its title below and a cross in its corner."""

    def __init__(self) -> None:
        super().__init__()
        self.at_ms = 0
        self.picture = SmallPicture(_PICTURE)
        self.title = QLineEdit()
        self.title.setFont(theme.font("small"))
        self.title.setPlaceholderText(self.tr("What is to be seen?"))
        self.title.setFixedWidth(_PICTURE.width())
        self.draft = Draft(self.title)
        self.out = _Corner(_OUTWARD, self)
        self.remove = _Corner(_CROSSED, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.picture)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.title)
        column.addLayout(row)
        self.out.move(_PICTURE.width() - 2 * _CROSS + _CLOSER, 0)
        self.remove.move(_PICTURE.width() - _CROSS, 0)
        for corner in (self.out, self.remove):
            corner.raise_()

    def set_state(self, row: StillRow, jpeg: bytes) -> None:
        """Show a still."""
        self.at_ms = row.at_ms
        time = film_time(row.at_ms)
        name = self.tr("Go to the still at {time}").format(time=time)
        self.picture.set_state(name, jpeg, time)
        self.draft.show(row.title, anew=False)
        self.title.setAccessibleName(self.tr("Title of the still at {time}").format(time=time))
        words = self.tr("Take the still at {time} away").format(time=time)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(words)
        words = self.tr("Release the still at {time} …").format(time=time)
        self.out.setAccessibleName(words)
        self.out.setToolTip(words)
