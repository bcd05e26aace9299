"""The pages of a report or letter as they will print, made beside the window."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import shiboken6
from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.ids import LetterId, TrajectoryId
from beeldcoach.services import operations
from beeldcoach.services.letter_release import files_of
from beeldcoach.services.letters import LetterPages
from beeldcoach.services.practice import LogoObject
from beeldcoach.services.reporting import ReportPages
from ui.tasks.flow import Ask, Background

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.services.documents import Document
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Making: TypeAlias = Generator[Background | Ask, Any, "tuple[bytes, ...]"]


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pages to make: of the draft or of what goes out, with a part marked."""

    subject: UUID  # a trajectory, or a letter
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
        self._document: Document | None = None
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
            if shiboken6.isValid(self):  # broken off with its page, it tells nobody
                self.busy_changed.emit(self._busy)

    def _make_one(self, wish: Wish) -> Flow:
        document: Document | None = yield self._asked(wish)
        known = self.shown is not None and self.shown.ppi == wish.ppi
        if known and document == self._document and document is not None:
            self.shown = wish
            return
        pages: tuple[bytes, ...] = ()
        if document is not None:
            pages = yield from self._made(document, float(wish.ppi))
        self.pages, self.shown, self._document = pages, wish, document
        self.changed.emit()

    def _asked(self, wish: Wish) -> Background:
        """Return the step that fetches the document."""
        query = ReportPages(TrajectoryId(wish.subject), wish.draft, wish.section)
        return self._session.ask(query)

    def _made(self, document: Document, ppi: float) -> Making:
        """Make the pages of a document."""
        core = self._session.core
        pages: tuple[bytes, ...] = yield self._session.media(
            lambda _: operations.preview(core, document, ppi)
        )
        return pages


class LetterPreview(ReportPreview):
    """The pages of a letter, with the logo of the practice."""

    def _asked(self, wish: Wish) -> Background:
        return self._session.ask(LetterPages(LetterId(wish.subject)))

    def _made(self, document: Document, ppi: float) -> Making:
        core = self._session.core
        logo = yield self._session.ask(LogoObject())
        pages: tuple[bytes, ...] = yield self._session.media(
            lambda _: operations.preview(core, document, ppi, files_of(core, logo))
        )
        return pages
