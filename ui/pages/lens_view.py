"""One lens to read and to learn the keys by: its clusters as cards, each with its codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from beeldcoach.domain.lens import MODIFIER_KEYS, Pole
from ui import theme
from ui.widgets.card import Card
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.lens import Cluster, Code, Lens, Modifier

_CARD, _GAP, _MOST = 256, theme.S16, 3  # narrowest card, room between, columns


class LensView(QWidget):
    """The clusters of a lens, as many side by side as there is room for, and its questions."""

    def __init__(self) -> None:
        super().__init__()
        self._lens: Lens | None = None
        self._cards: list[ClusterCard] = []
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._questions = _Questions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(self._grid)
        column.addWidget(self._questions)

    def set_lens(self, lens: Lens) -> None:
        """Show a lens."""
        if lens == self._lens:
            return
        self._lens = lens
        for card in self._cards:
            card.hide()
            card.deleteLater()
        used = [c for c in lens.clusters if any(code.cluster == c.id for code in lens.codes)]
        self._cards = [ClusterCard(lens, cluster) for cluster in used]
        self._questions.set_lens(lens)
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """One card wide."""
        return QSize(_CARD, super().minimumSizeHint().height())

    def _place(self) -> None:
        columns = max(1, min(_MOST, (self.width() + _GAP) // (_CARD + _GAP)))
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class ClusterCard(Card):
    """One cluster: its shape and colour, and its codes with their keys."""

    def __init__(self, lens: Lens, cluster: Cluster) -> None:
        super().__init__(padded=False)
        self.setAccessibleName(cluster.name)
        head = QHBoxLayout()
        head.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S8)
        head.setSpacing(theme.S12)
        head.addWidget(_Shape(cluster.colour))
        head.addWidget(Label(cluster.name, "strong"), 1)
        self.body.addWidget(_Bar(cluster.colour))
        self.body.addLayout(head)
        for code in lens.codes:
            if code.cluster == cluster.id:
                self.body.addLayout(self._row(lens, code))
        self.body.addSpacing(theme.S8)
        self.body.addStretch(1)

    def _row(self, lens: Lens, code: Code) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        name = QHBoxLayout()
        name.setSpacing(theme.S8)
        name.addWidget(Label(code.name))
        name.addWidget(Label(self._kind(lens, code), "small", "second"), 1)
        words.addLayout(name)
        if code.example:
            words.addWidget(Label(code.example, "small", "second", wraps=True))
        row = QHBoxLayout()
        row.setContentsMargins(theme.S16, 6, theme.S16, 6)
        row.setSpacing(theme.S12)
        row.addWidget(KeyCap(code.key), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _kind(self, lens: Lens, code: Code) -> str:
        """Return what of a code is not to be seen by its name: its length, pole and question."""
        asked = lens.modifier_of(code)
        marks = (
            self.tr("with a length") if code.interval else "",
            self.tr("chance") if code.pole is Pole.CHANCE else "",
            asked.question if asked else "",
        )
        return ", ".join(mark for mark in marks if mark)


class _Questions(Card):
    """The questions that codes ask, with the keys that answer them."""

    def __init__(self) -> None:
        super().__init__()
        self.add(Label(self.tr("Asked when a code was tagged"), "strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S8)
        self.body.addLayout(self._rows)

    def set_lens(self, lens: Lens) -> None:
        """Show the questions of a lens; none are not there."""
        self.setVisible(bool(lens.modifiers))
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for modifier in lens.modifiers:
            self._rows.addWidget(self._row(modifier))

    def _row(self, modifier: Modifier) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(Label(modifier.question))
        for key, answer in zip(MODIFIER_KEYS, modifier.answers, strict=False):
            row.addSpacing(theme.S8)
            row.addWidget(KeyCap(key))
            row.addWidget(Label(answer.name, "text", "second"))
        row.addStretch(1)
        return holder


class _Shape(QWidget):
    """The shape of a cluster, 24 across."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.code_colour(self._colour)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_shape(QPainter(self), look.shape, box, QColor(look.fill), QColor(look.edge))


class _Bar(QWidget):
    """A line in the colour of a cluster along the top of its card."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedHeight(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.code_colour(self._colour).fill))
        # Twice as high as is seen: round above, where the card is, and straight below.
        painter.drawRoundedRect(QRectF(0, 0, self.width(), 12), 5, 5)
