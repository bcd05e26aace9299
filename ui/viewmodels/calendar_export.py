"""What would go into a calendar file, as the dialog asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.calendar import CalendarPreview, PreviewCalendar, Wish
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class CalendarExportModel(ViewModel):
    """A wish and what would come of it; `preview` is None while that is not known."""

    def __init__(self, session: Session, parent: QObject, wish: Wish) -> None:
        super().__init__(session, parent)
        self.wish = wish
        self.preview: CalendarPreview | None = None

    def open(self) -> None:
        """Look what would go out."""
        self.active = True
        self.reload()

    def ask_for(self, wish: Wish) -> None:
        """Look what would go out of another wish."""
        if wish != self.wish:
            self.wish, self.preview = wish, None
            self.reload()

    def _load(self) -> Flow:
        wish = self.wish
        found = yield self.session.ask(PreviewCalendar(wish))
        if wish == self.wish:
            self.preview = found
            self.changed.emit()
