"""Strips of the studio: the film in small, out of the vault, or made and shown as it grows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from beeldcoach.services import strip_content as written
from beeldcoach.services import strips
from beeldcoach.services.errors import ModelMissing, WorldError
from beeldcoach.services.strips import KeptStrips, StripKind
from ui.tasks.flow import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from beeldcoach.domain.ids import FilmId
    from beeldcoach.services.ports import ObjectStore, StoredObject, StreamFactory
    from ui.tasks.flow import Flow, Progress
    from ui.tasks.runner import TaskRunner
    from ui.viewmodels.session import Session

THUMBNAIL_PX = 80  # the lane's 40 on a dense screen
THUMBNAIL_EVERY_MS = 10_000  # as far apart as key frames often are: more would mean decoding all
FEWEST_THUMBNAILS, MOST_THUMBNAILS = 8, 240
ROUNDS = (8, 25, 100)  # pictures after which all lanes are seen again: coarse first
BUCKETS = 4_000  # of loudness; a lane is seldom wider in pixels


@dataclass(frozen=True, slots=True)
class Source:
    """A film to make strips of."""

    film_id: FilmId
    stream: StreamFactory
    has_sound: bool
    duration_ms: int

    @property
    def rounds(self) -> tuple[int, ...]:
        """How many pictures there are after each round over the film."""
        wanted = self.duration_ms // THUMBNAIL_EVERY_MS
        count = min(max(wanted, FEWEST_THUMBNAILS), MOST_THUMBNAILS)
        return (*(each for each in ROUNDS if each < count), count)

    @property
    def kinds(self) -> tuple[StripKind, ...]:
        """What can be made of it."""
        return tuple(StripKind) if self.has_sound else (StripKind.PICTURES,)


class StudioStrips(QObject):
    """Fetches the strips of one film at a time, and makes those that are not kept.

    Signals:
        found: fields of StudioState with their new values; as it grows, and once it is whole.
    """

    found = Signal(object)
    _grown = Signal(int, object)  # the round of work, and the fields; from a worker thread

    def __init__(
        self, session: Session, failed: Callable[[Exception], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._failed = session, failed
        self._work: TaskRunner | None = None
        self._round = 0  # of work; what an earlier one still brings is not shown
        self._kept: frozenset[StripKind] | None = None  # None until that was looked up
        self._source: Source | None = None
        self._grown.connect(self._tell)

    def open(self, film_id: FilmId, duration_ms: int) -> None:
        """Show what is kept of a film; leave what was being made of another."""
        self.cancel()
        self._work = self._session.start(self._load(film_id, duration_ms), self._failed)

    def make(self, source: Source) -> None:
        """Make what is not kept of the film that is open, in the background."""
        self._source = source
        self._make_missing()

    def cancel(self) -> None:
        """Stop; nothing is found any more."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._round += 1
        self._kept = self._source = None

    def _tell(self, work: int, fields: Mapping[str, Any]) -> None:
        if work == self._round:
            self.found.emit(fields)

    def _load(self, film_id: FilmId, duration_ms: int) -> Flow:
        now, objects = self._round, self._session.core.objects
        kept: Mapping[StripKind, StoredObject] = yield self._session.ask(KeptStrips(film_id))
        there = set()
        for kind, stored in kept.items():
            content = yield self._session.media(partial(_read, objects, stored))
            fields = _fields_of(kind, content, duration_ms)
            if fields:
                there.add(kind)
                self._tell(now, fields)
        if now == self._round:
            self._kept = frozenset(there)
            self._make_missing()

    def _make_missing(self) -> None:
        source, kept = self._source, self._kept
        if source is None or kept is None:
            return
        missing = [kind for kind in source.kinds if kind not in kept]
        self._source = None
        if missing:
            self._work = self._session.start(self._make_all(source, missing), self._failed)

    def _make_all(self, source: Source, kinds: list[StripKind]) -> Flow:
        now = self._round
        for kind in kinds:
            try:
                content = yield self._session.media(partial(self._made, kind, source, now))
            except ModelMissing:
                self._tell(now, {"speech_model": False})
                continue
            except WorldError:
                continue  # the player tells of damage; a lane without pictures is no news
            self._tell(now, _fields_of(kind, content, source.duration_ms))
            if now == self._round and self._kept is not None:
                self._kept |= {kind}  # shown already, were the film to be loaded again
            if not self._session.core.read_only:
                yield from self._keep(source.film_id, kind, content)

    def _made(self, kind: StripKind, source: Source, now: int, progress: Progress) -> bytes:
        """Make a strip, on the media lane, showing it as it grows; return it as it is kept."""
        maker, stream = self._session.core.pictures, source.stream

        def grown(**fields: object) -> None:
            self._grown.emit(now, fields)

        match kind:
            case StripKind.PICTURES:
                pictures = maker.thumbnails(
                    stream,
                    source.rounds,
                    THUMBNAIL_PX,
                    progress,
                    lambda found: grown(thumbnails=tuple(found)),
                )
                return written.write_pictures(pictures)
            case StripKind.LOUDNESS:
                return maker.peaks(stream, BUCKETS, progress, lambda found: grown(peaks=found))
            case StripKind.SPEECH:
                spans = maker.speech(
                    stream,
                    progress,
                    lambda found, until: grown(speech=tuple(found), heard_ms=until),
                )
                return written.write_spans(spans)

    def _keep(self, film_id: FilmId, kind: StripKind, content: bytes) -> Flow:
        core = self._session.core
        try:
            stored = yield self._session.media(
                lambda progress: strips.store_strip(core.objects, content, progress)
            )
            # Not told of as a change: nobody shows what is kept, and this page shows it already.
            yield Background(lambda _: strips.bind_strip(core, film_id, kind, stored))
        except WorldError:
            return  # a full disk: it is made again next time


def _read(objects: ObjectStore, stored: StoredObject, _progress: Progress) -> bytes | None:
    return strips.read_strip(objects, stored)


def _fields_of(kind: StripKind, content: bytes | None, duration_ms: int) -> dict[str, Any]:
    """What the state shows of a strip as it is kept; nothing for what cannot be read."""
    if content is None:
        return {}
    try:
        match kind:
            case StripKind.PICTURES:
                return {"thumbnails": written.read_pictures(content)}
            case StripKind.LOUDNESS:
                return {"peaks": content} if len(content) == BUCKETS else {}
            case StripKind.SPEECH:
                return {"speech": written.read_spans(content), "heard_ms": duration_ms}
    except ValueError:
        return {}
