"""Talk of the studio: who is heard when, and how the coach says it, by key or by brush."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain import talk
from beeldcoach.domain.annotation import Voice
from beeldcoach.domain.lens import Speech
from beeldcoach.services.talk import MarkTalk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.talk import Span, Stretch, TalkFigures
    from ui.viewmodels.studio_editing import StudioEditing
    from ui.viewmodels.studio_state import StudioState

REACTION_MS = 800  # one presses after somebody began to speak
AHEAD_MS = 200  # or a little before
SHORTEST_MS = 200  # what lasts shorter was a slip of the hand
_SAYING = frozenset(Speech) - {Speech.NONE}


class Seen(NamedTuple):
    """A moment as the reckoning wants it."""

    code: str | None
    start_ms: int
    end_ms: int | None


@dataclass(frozen=True, slots=True)
class Talking:
    """Who talks since when, told by key, until another key says otherwise."""

    voice: Voice | None
    since_ms: int


class StudioTalk(QObject):
    """Marks who is heard, over what was found in the sound.

    Signals:
        changed: another brush, or another who talks.
    """

    changed = Signal()

    def __init__(self, model: StudioEditing) -> None:
        super().__init__(model)
        self._model = model
        self.brush: Voice | None = Voice.TEACHER  # None wipes
        self.talking: Talking | None = None
        self._band = _Kept()

    def take(self, brush: Voice | None) -> None:
        """Choose what the next drag over the band says."""
        self.brush = brush
        self.changed.emit()

    def toggle(self, voice: Voice | None, at_ms: int) -> None:
        """From here on this voice is heard; the same again ends it. What went before is marked."""
        before = self.talking
        self.end(at_ms)
        if before is None or before.voice is not voice:
            self.talking = Talking(voice, at_ms)
            self.changed.emit()

    def end(self, at_ms: int) -> None:
        """Mark who talked up to here; nobody is said to talk any more."""
        told, self.talking = self.talking, None
        if told is None:
            return
        self.changed.emit()
        if at_ms - told.since_ms >= SHORTEST_MS:
            speech = self._model.state.speech
            start, end = (before_reaction(ms, speech) for ms in (told.since_ms, at_ms))
            self.mark(told.voice, start, end if end > start else at_ms)

    def forget(self) -> None:
        """Another film."""
        self.talking = None
        self.changed.emit()

    def paint(self, start_ms: int, end_ms: int) -> None:
        """Brush over a stretch of the band with the chosen voice."""
        self.mark(self.brush, start_ms, end_ms)

    def pick(self, at_ms: int) -> None:
        """Give the whole stretch that stands here to the chosen voice."""
        for stretch in self.band():
            if stretch.start_ms <= at_ms < stretch.end_ms:
                self.mark(self.brush, stretch.start_ms, stretch.end_ms)
                return

    def mark(self, voice: Voice | None, start_ms: int, end_ms: int) -> None:
        """Say who is heard from here to there; of a voice only where speech was found, if any."""
        state, film_id = self._model.state, self._model.film_id
        start_ms, end_ms = max(0, start_ms), min(end_ms, state.duration_ms or end_ms)
        if film_id is None or end_ms <= start_ms:
            return
        speaks = voice not in (None, Voice.SILENCE)
        pieces = talk.pieces_of(state.speech, (start_ms, end_ms)) if speaks else ()
        self._model.carry_out(MarkTalk(film_id, start_ms, end_ms, voice, pieces))

    def band(self) -> tuple[Stretch, ...]:
        """Who is heard when, as far as is known; the same object while nothing changed."""
        return self._band.of(self._model.state)

    def figures(self) -> TalkFigures | None:
        """Shares and waits; None while nothing is known of the sound."""
        state = self._model.state
        band = self.band()
        if state.head is None or not band:
            return None
        lens = state.head.lens
        seen = _seen(state, lens, frozenset({Speech.QUESTION, Speech.ANSWER}))
        questions, answers = (
            talk.asked(seen, lens, kind) for kind in (Speech.QUESTION, Speech.ANSWER)
        )
        return talk.talk_figures(band, questions, answers)


class _Kept:
    """The band, made anew only when something of it changed."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._coded: tuple[object, tuple[Stretch, ...]] = (None, ())
        self._made: tuple[Stretch, ...] = ()

    def of(self, state: StudioState) -> tuple[Stretch, ...]:
        """The band of a state."""
        head = state.head
        if head is None:
            return ()
        key = (head.talk, self._intervals(state, head.lens), state.speech, state.heard_ms)
        if key != self._of:
            self._of = key
            layers = [talk.marked(head.talk), key[1]]
            if state.heard_ms:
                layers.append(talk.found(state.speech, state.heard_ms))
            self._made = talk.heard(*layers)
        return self._made

    def _intervals(self, state: StudioState, lens: Lens) -> tuple[Stretch, ...]:
        of = (state.moments.version, lens)
        if of != self._coded[0]:
            seen = _seen(state, lens, _SAYING - {Speech.QUESTION, Speech.ANSWER})
            self._coded = (of, talk.coded(seen, lens))
        return self._coded[1]


def _seen(state: StudioState, lens: Lens, kinds: frozenset[Speech]) -> list[Seen]:
    """The moments whose code says one of these things about talk."""
    codes = {code.id for code in lens.codes if code.speech in kinds}
    if not codes:
        return []
    rows = (row for row in state.moments if row.code_id in codes)
    return [Seen(row.code_id, row.start_ms, row.end_ms) for row in rows]


def before_reaction(at_ms: int, speech: Sequence[Span]) -> int:
    """Where speech begins or ends that a key press meant; the press itself where none does."""
    edges = _edges(speech)
    near = edges[bisect_left(edges, at_ms - REACTION_MS) : bisect_right(edges, at_ms + AHEAD_MS)]
    return min(near, key=lambda edge: abs(edge - at_ms), default=at_ms)


def _edges(speech: Iterable[Span]) -> list[int]:
    return [edge for span in speech for edge in span]
