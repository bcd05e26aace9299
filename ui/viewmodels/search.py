"""SearchModel: what was found for the words that stand in the box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from beeldcoach.services.searching import SHOWN, Hit, SearchAll
from ui.viewmodels.base import ViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

REST_MS = 120  # between two letters; a search takes less


class SearchModel(ViewModel):
    """The results of one search box. `hits` is what was found for `found_for`."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.words = self.found_for = ""
        self.hits: tuple[Hit, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.reload)

    @property
    def has_more(self) -> bool:
        """Whether there may be more than is shown."""
        return len(self.hits) >= SHOWN

    def look_for(self, words: str) -> None:
        """Search, once the typing rests; without words there is nothing at once."""
        self.words = words
        self.active = bool(words.strip())
        if self.active:
            self._rest.start()
            return
        self._rest.stop()
        self.hits, self.found_for = (), ""
        self.changed.emit()

    def pause(self) -> None:
        """Search no more while the box is out of sight."""
        self.active = False
        self._rest.stop()

    def resume(self) -> None:
        """Search for the words that still stand in the box."""
        self.active = bool(self.words.strip())
        if self.active:
            self.reload()

    def _load(self) -> Flow:
        words = self.words
        hits = yield self.session.ask(SearchAll(words, self.session.language))
        if self.active and words == self.words:
            self.hits, self.found_for = hits, words
            self.changed.emit()
