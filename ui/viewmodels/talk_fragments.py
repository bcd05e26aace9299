"""The fragments of a film beside the record of its debrief: what was looked at, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.fragments import FillFragment
from beeldcoach.services.studio import ShowDebrief
from ui.viewmodels.base import ViewModel
from ui.viewmodels.fragment_rows import FragmentRow, fragment_row

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import FilmId, FragmentId
    from beeldcoach.services.desk import Changes
    from beeldcoach.services.fragments import CardValue
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class TalkFragmentsModel(ViewModel):
    """Only what the teacher may see; the others are counted."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.film_id: FilmId | None = None
        self.rows: tuple[FragmentRow, ...] = ()
        self.held_back = 0
        self.first_name = ""

    def open(self, film_id: FilmId) -> None:
        """Show the fragments of a film."""
        if film_id == self.film_id and self.active:
            return
        self.film_id, self.active = film_id, True
        self.rows, self.held_back = (), 0
        self.changed.emit()
        self.reload()

    def close(self) -> None:
        """Stop following changes."""
        self.active, self.film_id = False, None

    def fill(self, item: FragmentId, name: str, value: CardValue) -> None:
        """Write one field of a card."""
        if any(row.id == item and getattr(row, name) != value for row in self.rows):
            self.run(self._fill(item, name, value))

    def concerns(self, changes: Changes) -> bool:
        """What changed of fragments."""
        return "fragments" in changes.kinds

    def _fill(self, item: FragmentId, name: str, value: CardValue) -> Flow:
        yield self.session.do(FillFragment(item, name, value))

    def _load(self) -> Flow:
        film_id = self.film_id
        if film_id is None:
            return
        told = yield self.session.ask(ShowDebrief(film_id, self.session.language))
        if film_id == self.film_id:
            self.rows = tuple(fragment_row(each) for each in told.shown)
            self.held_back = told.held_back
            self.first_name = told.studio.first_name
            self.changed.emit()
