"""MomentList: the moments of a film as rows for a list; changes come as inserts and removals."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from beeldcoach.domain.annotation import ATTENTION, Actor
from ui.i18n import film_time
from ui.viewmodels.moments import Moments
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ui.viewmodels.moments import MomentRow, Splice

Index = QModelIndex | QPersistentModelIndex


class MomentList(QAbstractListModel):
    """Rows by time. The row itself is given in ROW; the display text is for a screen reader."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MomentRow] = []
        self._moments: Moments | None = None  # what the rows were taken from, where it knows edits

    def set_rows(self, rows: Moments | Sequence[MomentRow]) -> None:
        """Show other rows, touching only those that differ; a moved one goes and comes."""
        before, self._moments = self._moments, rows if isinstance(rows, Moments) else None
        steps = self._moments.since(before.version) if self._moments and before else None
        if steps is None:
            self._compare(rows)
        for step in steps or ():
            self._splice(step)

    def _splice(self, step: Splice) -> None:
        at, removed, rows = step
        if removed == len(rows):
            self._rows[at : at + removed] = rows
            self.dataChanged.emit(self.index(at), self.index(at + removed - 1))
            return
        if removed:
            self.beginRemoveRows(QModelIndex(), at, at + removed - 1)
            del self._rows[at : at + removed]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self.endInsertRows()

    def _compare(self, rows: Sequence[MomentRow]) -> None:
        first = same_at_start(self._rows, rows)
        last = _same_at_end(self._rows[first:], rows[first:])
        if first == len(self._rows) == len(rows):
            return
        new = rows[first : len(rows) - last]
        self._take_out(first, len(self._rows) - last, {row.id: i for i, row in enumerate(new)})
        self._put_in(first, new)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many moments there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or what it says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.note) or None
        return None

    def name_of(self, row: MomentRow) -> str:
        """What a moment is called: its code, or a note."""
        if row.code_id == ATTENTION:
            return self.tr("Look again")
        return row.name or self.tr("Note")

    def actor_of(self, row: MomentRow) -> str:
        """Whom a moment is about, in a word; empty when that was not said."""
        words = {
            Actor.TEACHER: self.tr("teacher"),
            Actor.PUPIL: self.tr("pupil"),
            Actor.GROUP: self.tr("group"),
        }
        return words.get(Actor(row.actor), "")

    def index_of(self, item: UUID | None) -> QModelIndex:
        """The index of a moment; an invalid one when it is not here."""
        if self._moments is not None:
            place = self._moments.place_of(item)
        else:
            place = next((i for i, row in enumerate(self._rows) if row.id == item), -1)
        return QModelIndex() if place < 0 else self.index(place)

    def _words(self, row: MomentRow) -> str:
        words = [film_time(row.start_ms), self.name_of(row)]
        if row.end_ms is not None:
            words.append(film_time(row.end_ms - row.start_ms))
        words += [each for each in (row.said, self.actor_of(row)) if each]
        if row.asks:
            words.append(self.tr("question open"))
        if row.starred:
            words.append(self.tr("starred"))
        return ", ".join([*words, row.note] if row.note else words)

    def _take_out(self, first: int, end: int, places: dict[Any, int]) -> None:
        """Remove rows between two places that go, or that no longer stand in the old order."""
        going, last = [], -1
        for at in range(first, end):
            place = places.get(self._rows[at].id, -1)
            if place > last:
                last = place
            else:
                going.append(at)
        for low, high in reversed(_runs(going)):
            self.beginRemoveRows(QModelIndex(), low, high)
            del self._rows[low : high + 1]
            self.endRemoveRows()

    def _put_in(self, first: int, new: Sequence[MomentRow]) -> None:
        """Insert and change rows so that from `first` on stands `new`."""
        staying = {row.id for row in self._rows[first:]}
        place = first
        for stays, rows in groupby(new, lambda row: row.id in staying):
            run = list(rows)
            if stays:
                self._change(place, run)
            else:
                self.beginInsertRows(QModelIndex(), place, place + len(run) - 1)
                self._rows[place:place] = run
                self.endInsertRows()
            place += len(run)

    def _change(self, first: int, run: Sequence[MomentRow]) -> None:
        """Show other versions of rows that stand where they stood."""
        for place, row in enumerate(run, first):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))


def same_at_start(old: Sequence[MomentRow], new: Sequence[MomentRow]) -> int:
    """How many rows at the start are the very same objects."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((i for i, (a, b) in pairs if a is not b), min(len(old), len(new)))


def _same_at_end(old: Sequence[MomentRow], new: Sequence[MomentRow]) -> int:
    return same_at_start(old[::-1], new[::-1])


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers as pairs of first and last."""
    runs = []
    for _, group in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        members = [place for _, place in group]
        runs.append((members[0], members[-1]))
    return runs
