"""The moments that were chosen in a lesson without video, as a photograph would show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import film_time
from ui.widgets.code_shape import CodeShape
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.viewmodels.observation_state import SightingRow


class ChosenMoments(QWidget):
    """A small card for each, by time."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SightingRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S8)

    def set_state(self, rows: Sequence[SightingRow]) -> None:
        """Show the moments."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._column.addWidget(_MomentCard(row))


class _MomentCard(QFrame):
    """Time, shape and title; below it what a photograph would show."""

    def __init__(self, row: SightingRow) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        seen = row.name or self.tr("Note")
        title = Label(row.title or row.note or seen, "strong", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        time = Label(film_time(row.start_ms), "small", "second", tabular=True)
        head.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(CodeShape(row.shape, row.colour), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(head)
        told = row.picture or (row.note if row.title else "")
        if told:
            column.addWidget(Label(told, "text", "ink", wraps=True))
        if row.code_id is not None and title.text() != seen:
            column.addWidget(Label(seen, "small", "second"))
        self.setAccessibleName(f"{film_time(row.start_ms)}, {title.text()}")
        self.setAccessibleDescription(told)
