"""The codes of an own lens: the row of them at the left, one of them at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.lens import CODES_MOST
from ui import theme
from ui.models.code_rows import CodeDelegate, CodeRow, CodeRows
from ui.pages.lens_code_form import CodeForm
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from beeldcoach.domain.lens import Code, Lens
    from beeldcoach.services.lenses import OwnLensPage
    from ui.viewmodels.lens_editor import LensEditorModel

_LIST, _NARROW = 280, 200
_WIDE = 760  # of the pane, from which on the list has all its room


class CodesPane(QWidget):
    """Rows are dragged, or moved with Ctrl and an arrow; Delete removes one."""

    def __init__(self, model: LensEditorModel) -> None:
        super().__init__()
        self.model = model
        self.chosen = ""  # the id of the code that is shown
        self._lens: Lens | None = None
        self.rows = CodeRows(self)
        self.list = QListView()
        self.form = CodeForm(model)
        self.empty = EmptyState(
            "ph.list-plus",
            self.tr("No codes yet. A code is one thing to see, with a key of its own."),
            self.tr("Add the first code"),
        )
        self._count = Label("", "small", "second")
        self.add_button = QPushButton(self.tr("Add a code"))
        self.add_button.setIcon(theme.icon("ph.plus", "ink"))
        self._build()
        self._bind()

    def _build(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(CodeDelegate(self.list))
        self.list.setAccessibleName(self.tr("Codes"))
        self.list.setProperty("paintsOwnFocus", "yes")  # its row shows where the keyboard is
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setDropIndicatorShown(True)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left())
        row.addWidget(self.empty, 1)
        row.addWidget(self.area, 1)

    def _left(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.add_button)
        left = QVBoxLayout()
        left.setContentsMargins(theme.S24, 0, 0, theme.S16)
        left.setSpacing(theme.S8)
        left.addLayout(head)
        left.addWidget(self.list, 1)
        self._holder = QWidget()
        self._holder.setFixedWidth(_LIST + theme.S24)
        self._holder.setLayout(left)
        return self._holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list less where there is little room."""
        super().resizeEvent(event)
        width = _LIST if self.width() >= _WIDE else _NARROW
        self._holder.setFixedWidth(width + theme.S24)

    def _bind(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._show(index.row()))
        self.rows.moved.connect(self.model.move_code)
        self.add_button.clicked.connect(self._add)
        self.empty.acted.connect(self._add)
        self.form.moving.connect(self._move)
        self.form.removing.connect(self._remove)
        for keys, deed in (
            ("Ctrl+Up", lambda: self._move(-1)),
            ("Ctrl+Down", lambda: self._move(1)),
        ):
            QShortcut(QKeySequence(keys), self, deed)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def code(self) -> Code | None:
        """The code that is shown."""
        return self._lens.code(self.chosen) if self._lens is not None else None

    def set_state(self, page: OwnLensPage) -> None:
        """Show the codes of a lens."""
        lens = self._lens = page.lens
        seen = {use.code: use.seen for use in page.uses.codes}
        before = self.rows.row_of(self.chosen)
        self.rows.set_rows(
            [
                CodeRow(
                    code.id,
                    code.key,
                    code.name,
                    lens.cluster_of(code).colour,
                    lens.cluster_of(code).name,
                    seen.get(code.id, 0),
                )
                for code in lens.codes
            ]
        )
        count = self.tr("{count} of {most} codes")
        self._count.setText(count.format(count=len(lens.codes), most=CODES_MOST))
        self.add_button.setEnabled(len(lens.codes) < CODES_MOST)
        self.empty.setVisible(not lens.codes)
        self.list.setVisible(bool(lens.codes))
        self.area.setVisible(bool(lens.codes))
        if lens.codes:
            row = self.rows.row_of(self.chosen)
            self._choose(row if row >= 0 else min(max(before, 0), len(lens.codes) - 1))

    def focus_on(self, code_id: str = "") -> None:
        """Begin to name a code that was just added; else begin at the list."""
        row = self.rows.row_of(code_id)
        if row < 0:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._choose(row)
        line = self.form.name.control
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()  # type: ignore[attr-defined]  # a line

    def flush(self) -> None:
        """Tell what was typed."""
        self.form.flush()

    def _choose(self, row: int) -> None:
        index = self.rows.index(row)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, select)
        self._show(row)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self.rows.rows) or self._lens is None:
            return
        other = self.rows.rows[row].id != self.chosen
        self.chosen = self.rows.rows[row].id
        if self.code is not None:
            self.form.set_state(self._lens, self.code)
        if other:
            self.model.drop_conflict()
            self.area.verticalScrollBar().setValue(0)

    def _add(self) -> None:
        """Add a code to the cluster of the one that is shown."""
        if self._lens is not None and len(self._lens.codes) < CODES_MOST:
            cluster = self.code.cluster if self.code else self._lens.clusters[0].id
            self.flush()
            self.model.add_code(cluster)

    def _move(self, by: int) -> None:
        row = self.rows.row_of(self.chosen)
        if row >= 0 and 0 <= row + by < len(self.rows.rows):
            self.model.move_code(self.chosen, row + by)

    def _remove(self) -> None:
        if self.code is not None:
            self.model.remove_code(self.code)
