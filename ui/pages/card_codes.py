"""The codes of a card: those seen in the film between its edges, and those the coach adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.flow_box import FlowBox
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.lens import Lens
    from ui.viewmodels.card_parts import CodeOfCard

_SHAPE, _SIDE, _GAP, _CROSS = 14, 8, 6, 12


class CodeChip(QAbstractButton):
    """A code; one that the coach chose has a cross and is taken away by pressing it."""

    def __init__(self, code: CodeOfCard) -> None:
        super().__init__()
        self.code = code
        self.setFont(theme.font("small"))
        self.setText(code.name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if code.chosen:
            words = self.tr("Take {code} away").format(code=code.name)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        else:
            words = self.tr("{code}, seen in the film").format(code=code.name)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Room for shape, name and cross; what can be pressed is higher."""
        width = 2 * _SIDE + _SHAPE + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 1
        cross = _GAP + _CROSS if self.code.chosen else 0
        return QSize(width + cross, theme.CONTROL if self.code.chosen else 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a rounded frame, shape, name and cross."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.code.chosen and self.underMouse()
        painter.setPen(QPen(theme.colour("edge" if self.code.chosen else "line"), 1))
        painter.setBrush(theme.colour("hover" if hover else "surface"))
        inset = 3.5 if self.code.chosen else 0.5
        box = QRectF(self.rect()).adjusted(0.5, inset, -0.5, -inset)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        look = theme.code_colour(self.code.colour)
        place = QRectF(_SIDE, (self.height() - _SHAPE) / 2, _SHAPE, _SHAPE)
        paint_shape(painter, self.code.shape, place, QColor(look.fill), QColor(look.edge))
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        words = self.rect().adjusted(_SIDE + _SHAPE + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.code.chosen:
            left = self.width() - _SIDE - _CROSS
            top = (self.height() - _CROSS) // 2
            icon = theme.icon("ph.x", "ink2", _CROSS)
            icon.paint(painter, left, top, _CROSS, _CROSS)


class CardCodes(QWidget):
    """Chips, and a button that lets one add a code of the lens.

    Signals:
        chosen: the id of a code, and whether the card names it now.
        clicked: something was pressed that keeps no keyboard.
    """

    chosen = Signal(str, bool)
    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._codes: tuple[CodeOfCard, ...] = ()
        self._lens: Lens | None = None
        self._box = FlowBox(theme.S4)
        self._add = QPushButton(self.tr("Add a code"))
        self._add.setIcon(theme.icon("ph.plus", "accent", 14))
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(self._add, "quiet")
        self.menu = QMenu(self)
        self._add.setMenu(self.menu)
        self.menu.triggered.connect(lambda action: self._choose(action.data()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(Label(self.tr("Codes"), "small_strong"))
        column.addWidget(self._box)
        self._show()

    def set_state(self, codes: Sequence[CodeOfCard], lens: Lens | None) -> None:
        """Show the codes of a card."""
        if tuple(codes) != self._codes or lens is not self._lens:
            self._codes, self._lens = tuple(codes), lens
            self._show()

    def _show(self) -> None:
        chips: list[QWidget] = []
        for code in self._codes:
            chip = CodeChip(code)
            if code.chosen:
                chip.clicked.connect(lambda _=False, item=code.id: self._drop(item))
            chips.append(chip)
        self._box.set_items([*chips, self._add])
        self.menu.clear()
        known = {code.id for code in self._codes}
        for other in self._lens.codes if self._lens else ():
            if other.id not in known:
                self.menu.addAction(plain_label(other.name)).setData(other.id)
        self._add.setEnabled(not self.menu.isEmpty())

    def _choose(self, code_id: str) -> None:
        self.chosen.emit(code_id, True)  # noqa: FBT003  the signature of a signal
        self.clicked.emit()

    def _drop(self, code_id: str) -> None:
        self.chosen.emit(code_id, False)  # noqa: FBT003
        self.clicked.emit()
