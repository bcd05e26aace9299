"""The pages of a report as they will print, made beside the window; the newest wish wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.services import operations
from beeldcoach.services.reporting import ReportPages

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.documents import ReportDocument
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pages to make: of the draft or of what goes out, with a part marked."""

    trajectory_id: TrajectoryId
    ppi: int  # pixels an inch
    draft: bool = True
    section: str = ""


class ReportPreview(QObject):
    """Makes pages, one set at a time; wishes that come meanwhile are taken together.

    Signals:
        changed: there are new pages.
        busy_changed: whether pages are being made.
        failed: an error that a page shows.
    """

    changed = Signal()
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.pages: tuple[bytes, ...] = ()  # PNG
        self.shown: Wish | None = None  # what the pages are of
        self._session = session
        self._wish: Wish | None = None
        self._document: ReportDocument | None = None
        self._busy = False

    def want(self, wish: Wish) -> None:
        """Make these pages as soon as can be; pages that are the same are not made again."""
        self._wish = wish
        if not self._busy:
            self._busy = True
            self._session.start(self._make(), self.failed.emit)

    def stop(self) -> None:
        """Wish nothing any more."""
        self._wish = None

    def _make(self) -> Flow:
        self.busy_changed.emit(self._busy)
        try:
            while self._wish is not None:
                wish, self._wish = self._wish, None
                yield from self._make_one(wish)
        finally:
            self._busy = False
            self.busy_changed.emit(self._busy)

    def _make_one(self, wish: Wish) -> Flow:
        query = ReportPages(wish.trajectory_id, wish.draft, wish.section)
        document: ReportDocument | None = yield self._session.ask(query)
        known = self.shown is not None and self.shown.ppi == wish.ppi
        if known and document == self._document and document is not None:
            self.shown = wish
            return
        pages: tuple[bytes, ...] = ()
        if document is not None:
            core, ready = self._session.core, document
            pages = yield self._session.media(
                lambda _: operations.preview(core, ready, float(wish.ppi))
            )
        self.pages, self.shown, self._document = pages, wish, document
        self.changed.emit()
