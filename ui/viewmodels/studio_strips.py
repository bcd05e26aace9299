"""Strips of the studio: the film in small, made in the background and shown as it grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.errors import WorldError

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.services.ports import StreamFactory
    from beeldcoach.services.studio import Studio
    from ui.tasks.flow import Flow
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

THUMBNAIL_PX = 80  # the lane's 40 on a dense screen
THUMBNAIL_EVERY_MS = 10_000  # as far apart as key frames often are: more would mean decoding all
FEWEST_THUMBNAILS, MOST_THUMBNAILS = 6, 240
BUCKETS = 4_000  # of loudness; a lane is seldom wider in pixels


class StudioStrips(QObject):
    """Makes the strips of one film at a time.

    Signals:
        found: the name of a field of StudioState, and its value.
    """

    found = Signal(str, object)

    def __init__(
        self, session: Session, failed: Callable[[Exception], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._failed = session, failed
        self._making: TaskRunner | None = None
        self._round = 0  # of making; what an earlier one still brings is not shown

    def make(self, stream: StreamFactory, head: Studio, duration_ms: int) -> None:
        """Make thumbnails and loudness in the background, and leave what was being made."""
        self.cancel()
        self._making = self._session.start(self._make(stream, head, duration_ms), self._failed)

    def cancel(self) -> None:
        """Stop making them; nothing is found any more."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
        self._round += 1

    def _tell(self, made_in: int, field: str, value: object) -> None:
        if made_in == self._round:
            self.found.emit(field, value)

    def _make(self, stream: StreamFactory, head: Studio, duration_ms: int) -> Flow:
        pictures, now = self._session.core.pictures, self._round
        wanted = duration_ms // THUMBNAIL_EVERY_MS
        count = min(max(wanted, FEWEST_THUMBNAILS), MOST_THUMBNAILS)
        try:
            found = yield self._session.media(
                lambda progress: pictures.thumbnails(stream, count, THUMBNAIL_PX, progress)
            )
            self._tell(now, "thumbnails", tuple(found))
            if head.film.has_sound:
                peaks = yield self._session.media(
                    lambda progress: pictures.peaks(stream, BUCKETS, progress)
                )
                self._tell(now, "peaks", peaks)
        except WorldError:
            return  # the player tells of damage; a lane without pictures is no news
