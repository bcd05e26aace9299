"""The clusters of an own lens: each with its name, its colour and shape, and its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.lens import CLUSTERS_MOST, NAME_LIMIT
from ui import theme
from ui.models import lens_words
from ui.pages.lens_fields import KeptWords, tool
from ui.widgets.card import Card
from ui.widgets.counted_line import CountedLine
from ui.widgets.label import Label
from ui.widgets.shape_icon import shape_icon

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Cluster, Lens
    from ui.viewmodels.lens_editor import LensEditorModel

_WIDEST, _ICON = 720, 20


class ClustersPane(QWidget):
    """One row for each cluster, in the order of the lanes."""

    def __init__(self, model: LensEditorModel) -> None:
        super().__init__()
        self.model = model
        self.rows: dict[str, ClusterRow] = {}
        self.setMaximumWidth(_WIDEST)
        self.add_button = QPushButton(self.tr("Add a cluster"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self.add_button.clicked.connect(model.add_cluster)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.S12)
        lead = self.tr(
            "A cluster holds codes that belong together. It has a colour with a shape, and a lane "
            "of its own in the timeline."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addWidget(Label(lead, "text", "second", wraps=True))
        column.addLayout(self._lines)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def set_state(self, lens: Lens) -> None:
        """Show the clusters of a lens."""
        ids = [cluster.id for cluster in lens.clusters]
        if list(self.rows) != ids:
            self._rebuild(ids)
        for at, cluster in enumerate(lens.clusters):
            self.rows[cluster.id].set_state(self.model, lens, at)
        full = len(ids) >= CLUSTERS_MOST
        self.add_button.setEnabled(not full)
        most = self.tr("There are at most {most} clusters: one for each colour.")
        self.add_button.setToolTip(most.format(most=CLUSTERS_MOST) if full else "")

    def focus_on(self, cluster_id: str) -> None:
        """Begin to name a cluster."""
        row = self.rows.get(cluster_id)
        if row is not None:
            row.name.control.setFocus(Qt.FocusReason.OtherFocusReason)
            row.line.selectAll()

    def flush(self) -> None:
        """Tell what was typed."""
        for row in self.rows.values():
            row.name.flush()

    def _rebuild(self, ids: list[str]) -> None:
        focused = next((i for i, row in self.rows.items() if row.has_keyboard), "")
        self.flush()
        for gone in set(self.rows) - set(ids):
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        rows = {}
        for each in ids:
            rows[each] = self.rows.get(each) or self._row(each)
            self._lines.removeWidget(rows[each])
            self._lines.addWidget(rows[each])
        self.rows = rows
        if focused in self.rows:
            self.rows[focused].take_keyboard()

    def _row(self, cluster_id: str) -> ClusterRow:
        row, model = ClusterRow(), self.model
        row.name.told.connect(lambda words: model.tell_cluster(cluster_id, "name", words))
        row.coloured.connect(lambda colour: model.tell_cluster(cluster_id, "colour", colour))
        row.moving.connect(partial(self._move, cluster_id))
        row.removing.connect(model.remove_cluster)
        return row

    def _move(self, cluster_id: str, by: int) -> None:
        self.model.move_cluster(cluster_id, list(self.rows).index(cluster_id) + by)


class ClusterRow(Card):
    """One cluster. Signals: coloured (a colour), moving (by how many places), removing."""

    coloured = Signal(str)
    moving = Signal(int)
    removing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cluster: Cluster | None = None
        self._shown: tuple[object, ...] = ()
        self.line = CountedLine(NAME_LIMIT)
        self.name = KeptWords(self.tr("Name of the cluster"), self.line, bare=True)
        self.colour = QPushButton()
        self.colour.setMenu(QMenu(self.colour))
        self._count = Label("", "small", "second")
        self.up = tool("ph.arrow-up", self.tr("Move up"), self)
        self.down = tool("ph.arrow-down", self.tr("Move down"), self)
        self.remove = tool("ph.trash", self.tr("Delete the cluster"), self)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S4)
        foot.addWidget(self._count)
        for button in (self.up, self.down, self.remove):
            foot.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(self.colour, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.name, 1)
        row.addLayout(foot)
        self.body.addLayout(row)
        self.up.clicked.connect(lambda: self.moving.emit(-1))
        self.down.clicked.connect(lambda: self.moving.emit(1))
        self.remove.clicked.connect(lambda: self.removing.emit(self._cluster))

    @property
    def has_keyboard(self) -> bool:
        """Whether it is in here."""
        return any(each.hasFocus() for each in (self.line, self.up, self.down, self.colour))

    def take_keyboard(self) -> None:
        """Have it at a button that moves, after it moved."""
        able = self.up if self.up.isEnabled() else self.down
        able.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_state(self, model: LensEditorModel, lens: Lens, at: int) -> None:
        """Show a cluster."""
        cluster = self._cluster = lens.clusters[at]
        self.name.set_state(model, ("cluster", cluster.id, "name"), cluster.name)
        codes = sum(1 for code in lens.codes if code.cluster == cluster.id)
        self._count.setText(self.tr("%n code(s)", "", codes))
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at + 1 < len(lens.clusters))
        self.remove.setEnabled(len(lens.clusters) > 1)
        owners = {each.colour: each.name for each in lens.clusters}
        shown = (cluster.colour, tuple(owners.items()), theme.is_dark())
        if shown != self._shown:
            self._shown = shown
            self._show_colours(cluster, owners)

    def _show_colours(self, cluster: Cluster, owners: dict[str, str]) -> None:
        words = dict(lens_words.colours())
        told = self.tr("Colour and shape: {colour}").format(colour=words[cluster.colour])
        self.colour.setAccessibleName(told)
        self.colour.setToolTip(told)
        self.colour.setIcon(shape_icon(cluster.colour, _ICON))
        menu = self.colour.menu()
        menu.clear()
        for colour, name in words.items():
            owner = owners.get(colour, "") if colour != cluster.colour else ""
            swap = self.tr("{colour} (swap with {owner})").format(colour=name, owner=owner)
            action = menu.addAction(shape_icon(colour), swap if owner else name)
            action.setCheckable(True)
            action.setChecked(colour == cluster.colour)
            action.triggered.connect(lambda _=False, to=colour: self.coloured.emit(to))
