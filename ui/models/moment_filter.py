"""Which moments a list shows, and the rows that are left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from beeldcoach.domain.annotation import ATTENTION
from ui.models.moment_list import MomentList

if TYPE_CHECKING:
    from ui.viewmodels.moments import MomentRow


@dataclass(frozen=True, slots=True)
class MomentFilter:
    """What a moment must have to be shown; an empty one shows all."""

    lane: str = ""  # a category of the lens
    actor: str = ""
    starred: bool = False
    notes: bool = False  # with words
    attention: bool = False  # marks of the first pass
    open: bool = False  # with a question that was not answered
    words: str = ""  # in its name, note or answer

    @property
    def is_empty(self) -> bool:
        """Whether nothing is hidden."""
        return self == MomentFilter()

    def shows(self, row: MomentRow) -> bool:
        """Whether a moment is shown."""
        found = (
            (not self.lane or row.lane == self.lane)
            and (not self.actor or row.actor == self.actor)
            and (not self.starred or row.starred)
            and (not self.notes or bool(row.note))
            and (not self.attention or row.code_id == ATTENTION)
            and (not self.open or row.asks)
        )
        if not found or not self.words:
            return found
        said = f"{row.name} {row.note} {row.said}".casefold()
        return all(word in said for word in self.words.casefold().split())


class MomentSieve(QSortFilterProxyModel):
    """The rows of a MomentList that a filter shows; it looks only at rows that come or change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = MomentFilter()

    def set_filter(self, chosen: MomentFilter) -> None:
        """Show other rows."""
        if chosen != self._filter:
            self.beginFilterChange()
            self._filter = chosen
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(  # noqa: N802
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether a row is shown."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        return self._filter.shows(index.data(MomentList.ROW))
