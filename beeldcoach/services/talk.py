"""Commands on talk and silence: who is heard in a stretch of film, as the coach says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import TalkSpan, Voice
from beeldcoach.domain.errors import SpanInvalid
from beeldcoach.domain.ids import FilmId, TalkSpanId
from beeldcoach.domain.talk import Span, marked, painted
from beeldcoach.services.desk import Command, Handler, Work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.talk import Stretch


@dataclass(frozen=True, slots=True)
class MarkTalk(Command[None]):
    """Say who is heard in a stretch of film, in the place of what was said there; None wipes.

    With `pieces` only those parts of it are the voice's, and the rest is wiped: the pauses in
    what somebody says are no speech.
    """

    film_id: FilmId
    start_ms: int
    end_ms: int
    voice: Voice | None
    pieces: tuple[Span, ...] = ()


def mark_talk(command: MarkTalk, work: Work) -> None:
    """Handle MarkTalk; raises SpanInvalid."""
    start, end = command.start_ms, command.end_ms
    film = work.unit.films.get(command.film_id)
    if start < 0 or end <= start or end > (film.duration_ms or end):
        raise SpanInvalid
    near = [
        span
        for span in work.unit.talk_spans.find(film_id=film.id)
        if span.start_ms <= end and span.end_ms >= start
    ]
    wanted = painted(marked(near), (start, end), command.voice, command.pieces)
    _store(near, wanted, film.id, work)


def _store(
    near: Sequence[TalkSpan], wanted: Sequence[Stretch], film_id: FilmId, work: Work
) -> None:
    """Make the stored spans those that are wanted; what is right already stays as it is."""
    missing = {(each.start_ms, each.end_ms, each.voice) for each in wanted}
    for span in near:
        kept = (span.start_ms, span.end_ms, span.voice)
        if kept in missing:
            missing.remove(kept)
        else:
            work.unit.talk_spans.remove(span.id)
    for start, end, voice in sorted(missing, key=lambda each: each[0]):
        if voice is not None:
            span_id = TalkSpanId(work.new_id())
            work.unit.talk_spans.save(TalkSpan(span_id, film_id, start, end, voice))


def spans_of(work: Work, film_id: FilmId) -> tuple[TalkSpan, ...]:
    """Return what the coach marked in a film, by time."""
    return tuple(sorted(work.unit.talk_spans.find(film_id=film_id), key=lambda s: s.start_ms))


HANDLERS: dict[type, Handler] = {MarkTalk: mark_talk}
