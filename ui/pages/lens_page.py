"""LensPage: the lenses that a film is looked at through: clusters, codes, keys, examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services import content
from ui import theme
from ui.navigation import Location
from ui.pages.page import Page
from ui.widgets.card import Card
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.shapes import paint_shape

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.lens import Cluster, Code, Lens
    from ui.viewmodels.session import Session

_CARD = 300  # narrowest that a cluster's card is
_GAP = theme.S16
_WIDEST = 1200


class LensPage(Page):
    """To read and to learn the keys by; nothing is changed here."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self._inner.setMaximumWidth(_WIDEST)
        self._inside = QVBoxLayout(self._inner)
        self._inside.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S24)
        self._inside.setSpacing(theme.S8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._inner)
        self._area.setProperty("paintsOwnFocus", "yes")  # a ring around a whole page says nothing
        self._area.setAccessibleName(self.tr("Lenses"))
        self._grids: list[_Clusters] = []
        self.fill(self._area)
        self._build()

    def _build(self) -> None:
        self._inside.addLayout(self._heading())
        lead = self.tr(
            "A lens is a set of things to see. You choose one for a trajectory and look through "
            "it at every film. While the film plays, the key tags what you see."
        )
        self._inside.addWidget(Label(lead, "text", "second", wraps=True))
        for lens_id in content.lens_ids():
            self._add_lens(content.lens(lens_id, self.session.language))
        self._inside.addStretch(1)

    def _heading(self) -> QHBoxLayout:
        self.cards_button = QPushButton(self.tr("Question cards"))
        self.cards_button.setIcon(theme.icon("ph.cards", "accent"))
        theme.set_role(self.cards_button, "quiet")
        self.cards_button.clicked.connect(lambda: self.going.emit(Location("cards")))
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Lenses"), "heading"), 1)
        row.addWidget(self.cards_button)
        return row

    def _add_lens(self, lens: Lens) -> None:
        count = self.tr("{0} codes in {1} clusters").format(len(lens.codes), len(lens.clusters))
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(Label(lens.name, "key"))
        head.addWidget(Label(count, "small", "second"))
        head.addStretch(1)
        self._inside.addSpacing(theme.S12)
        self._inside.addLayout(head)
        grid = _Clusters([ClusterCard(lens, cluster) for cluster in lens.clusters])
        self._grids.append(grid)
        self._inside.addWidget(grid)

    def come(self, location: Location) -> None:
        """Begin at the top."""
        del location
        self.titled.emit(self.tr("Lenses"))
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards side by side as there is room for."""
        super().resizeEvent(event)
        room = min(self.width(), _WIDEST) - 2 * theme.S24
        for grid in self._grids:
            grid.set_columns(max(1, min(3, (room + _GAP) // (_CARD + _GAP))))


class _Clusters(QWidget):
    """Cards in columns."""

    def __init__(self, cards: list[ClusterCard]) -> None:
        super().__init__()
        self._cards, self._columns = cards, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.set_columns(3)

    def set_columns(self, columns: int) -> None:
        """Place the cards anew."""
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(3):
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
                self.body.addLayout(self._row(code))
        self.body.addSpacing(theme.S8)
        self.body.addStretch(1)

    def _row(self, code: Code) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(code.name))
        words.addWidget(Label(code.example, "small", "second", wraps=True))
        row = QHBoxLayout()
        row.setContentsMargins(theme.S16, 6, theme.S16, 6)
        row.setSpacing(theme.S12)
        row.addWidget(KeyCap(code.key), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row


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
