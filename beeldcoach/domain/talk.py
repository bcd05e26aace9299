"""Talk and silence: who is heard when, what share each has, and how long one waits.

The coach's word counts first. Elsewhere what was found in the sound counts: silence as silence,
speech as that of somebody who was not named. All times are milliseconds of the film.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from statistics import fmean, median
from typing import TYPE_CHECKING, Protocol

from beeldcoach.domain.annotation import Voice
from beeldcoach.domain.lens import Speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from beeldcoach.domain.annotation import TalkSpan
    from beeldcoach.domain.lens import Lens

Span = tuple[int, int]
"""Begin and end."""

REACH_MS = 2_000  # a question or answer is often coded when the next has begun to speak
LONG_WAIT_MS = 3_000  # from here on a wait gives time to think
LONGEST_WAIT_MS = 60_000  # what takes longer is no waiting any more, but working


class Seen(Protocol):
    """As much of a moment as counts here."""

    @property
    def code(self) -> str | None:
        """The code of the lens; None for a note."""

    @property
    def start_ms(self) -> int:
        """When it begins."""

    @property
    def end_ms(self) -> int | None:
        """When it ends; None for a point."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of film and who is heard in it; None for somebody who was not named."""

    start_ms: int
    end_ms: int
    voice: Voice | None

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class TalkShare:
    """How long each is heard, and how long somebody speaks who was not named."""

    teacher_ms: int = 0
    pupil_ms: int = 0
    both_ms: int = 0
    silence_ms: int = 0
    unnamed_ms: int = 0

    @property
    def known_ms(self) -> int:
        """The whole of which the shares are parts: all that is known, unnamed speech left out."""
        return self.teacher_ms + self.pupil_ms + self.both_ms + self.silence_ms

    def length_ms(self, voice: Voice) -> int:
        """How long a voice is heard."""
        return {
            Voice.TEACHER: self.teacher_ms,
            Voice.PUPIL: self.pupil_ms,
            Voice.BOTH: self.both_ms,
            Voice.SILENCE: self.silence_ms,
        }[voice]

    def share(self, voice: Voice) -> float | None:
        """The part of what is known (0 to 1); None while nothing is."""
        return self.length_ms(voice) / self.known_ms if self.known_ms else None


@dataclass(frozen=True, slots=True)
class Wait:
    """A silence after a question or an answer, and whose voice ended it (None: not named)."""

    start_ms: int
    end_ms: int
    ended_by: Voice | None

    @property
    def length_ms(self) -> int:
        """How long it lasted."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class WaitFigures:
    """Waits of one kind in figures; with a `count` of 0 the others say nothing."""

    count: int = 0
    mean_ms: float = 0.0
    median_ms: float = 0.0
    long: int = 0  # how many lasted LONG_WAIT_MS or more

    @property
    def long_share(self) -> float | None:
        """The part that lasted so long (0 to 1); None without any."""
        return self.long / self.count if self.count else None


@dataclass(frozen=True, slots=True)
class TalkFigures:
    """What the sound of a film tells: shares, and waits after questions and after answers."""

    share: TalkShare = TalkShare()
    after_questions: WaitFigures = WaitFigures()
    after_answers: WaitFigures = WaitFigures()


def marked(spans: Iterable[TalkSpan]) -> tuple[Stretch, ...]:
    """What the coach marked on the band, by time."""
    return _flat(Stretch(span.start_ms, span.end_ms, span.voice) for span in spans)


def coded(moments: Iterable[Seen], lens: Lens) -> tuple[Stretch, ...]:
    """What intervals say whose code tells who talks, by time."""
    voices = {code.id: _VOICES.get(code.speech) for code in lens.codes}
    found = (
        Stretch(moment.start_ms, moment.end_ms, voice)
        for moment in moments
        if moment.end_ms is not None and (voice := voices.get(moment.code or "")) is not None
    )
    return _flat(found)


def asked(moments: Iterable[Seen], lens: Lens, speech: Speech) -> tuple[int, ...]:
    """When the questions (or answers) ended, as they were coded; by time."""
    codes = {code.id for code in lens.codes if code.speech is speech}
    ends = (
        moment.start_ms if moment.end_ms is None else moment.end_ms
        for moment in moments
        if moment.code in codes
    )
    return tuple(sorted(ends))


def found(speech: Iterable[Span], duration_ms: int) -> tuple[Stretch, ...]:
    """The whole film as it was heard by the machine: speech of somebody, and silence between."""
    made: list[Stretch] = []
    at = 0
    for begins, ends in sorted(speech):
        start, end = max(begins, at), min(ends, duration_ms)
        if start >= end:
            continue
        if start > at:
            made.append(Stretch(at, start, Voice.SILENCE))
        made.append(Stretch(start, end, None))
        at = end
    if at < duration_ms:
        made.append(Stretch(at, duration_ms, Voice.SILENCE))
    return tuple(made)


def heard(*layers: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Who is heard when, by time; each layer counts only where those before it say nothing.

    Neighbours of one voice become one. What no layer speaks of is left out.
    """
    made: list[Stretch] = []
    for layer in layers:
        made = sorted([*made, *_between(made, layer)], key=lambda stretch: stretch.start_ms)
    return joined(made)


def painted(
    old: Iterable[Stretch], within: Span, voice: Voice | None, pieces: Sequence[Span] = ()
) -> tuple[Stretch, ...]:
    """Marks of the coach with a voice brushed over them; None wipes.

    With `pieces` only those parts of the brushed stretch are the voice's; the rest of it is wiped.
    """
    start, end = within
    kept = [piece for stretch in old for piece in _outside(stretch, start, end)]
    if voice is not None and end > start:
        inside = ((max(begin, start), min(until, end)) for begin, until in pieces or (within,))
        kept += [Stretch(begin, until, voice) for begin, until in inside if begin < until]
    return joined(sorted(kept, key=lambda stretch: stretch.start_ms))


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches by time, with those of one voice that touch made one."""
    made: list[Stretch] = []
    for stretch in stretches:
        last = made[-1] if made else None
        if last and last.voice is stretch.voice and last.end_ms >= stretch.start_ms:
            end = max(last.end_ms, stretch.end_ms)
            made[-1] = Stretch(last.start_ms, end, last.voice)
        else:
            made.append(stretch)
    return tuple(made)


def talk_share(stretches: Iterable[Stretch]) -> TalkShare:
    """How long each is heard."""
    lengths: dict[Voice | None, int] = {}
    for stretch in stretches:
        lengths[stretch.voice] = lengths.get(stretch.voice, 0) + stretch.length_ms
    return TalkShare(
        lengths.get(Voice.TEACHER, 0),
        lengths.get(Voice.PUPIL, 0),
        lengths.get(Voice.BOTH, 0),
        lengths.get(Voice.SILENCE, 0),
        lengths.get(None, 0),
    )


def waits_after_questions(
    stretches: Sequence[Stretch], questions: Iterable[int]
) -> tuple[Wait, ...]:
    """Wait time 1: from the end of a question to the next speech, be it a pupil's or her own.

    A question ends where the speech ends in which it was coded, or after which it was coded.
    """
    spoken = _spoken(stretches)
    return _waits(spoken, questions, {Voice.TEACHER, Voice.BOTH, None}, going_on=frozenset())


def waits_after_answers(stretches: Sequence[Stretch], answers: Iterable[int]) -> tuple[Wait, ...]:
    """Wait time 2: from the end of a pupil's answer to the next speech of the teacher.

    What pupils say before she speaks goes on with the answer. Speech of nobody named ends the wait.
    """
    spoken = _spoken(stretches)
    going_on = frozenset({Voice.PUPIL})
    return _waits(spoken, answers, {Voice.PUPIL, Voice.BOTH, None}, going_on=going_on)


def wait_figures(waits: Sequence[Wait]) -> WaitFigures:
    """Count, mean and median, and how many gave time to think."""
    lengths = [wait.length_ms for wait in waits]
    if not lengths:
        return WaitFigures()
    long = sum(length >= LONG_WAIT_MS for length in lengths)
    return WaitFigures(len(lengths), fmean(lengths), float(median(lengths)), long)


def talk_figures(
    stretches: Sequence[Stretch], questions: Iterable[int], answers: Iterable[int]
) -> TalkFigures:
    """All figures of a film, from what `heard` and `asked` gave."""
    return TalkFigures(
        talk_share(stretches),
        wait_figures(waits_after_questions(stretches, questions)),
        wait_figures(waits_after_answers(stretches, answers)),
    )


_VOICES = {
    Speech.TEACHER: Voice.TEACHER,
    Speech.PUPIL: Voice.PUPIL,
    Speech.BOTH: Voice.BOTH,
    Speech.SILENCE: Voice.SILENCE,
}


def _flat(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches by time that do not overlap: where they do, the one that began first counts."""
    made: list[Stretch] = []
    at = 0
    for stretch in sorted(stretches, key=lambda each: (each.start_ms, each.end_ms)):
        start = max(stretch.start_ms, at)
        if start < stretch.end_ms:
            made.append(Stretch(start, stretch.end_ms, stretch.voice))
            at = stretch.end_ms
    return joined(made)


def _between(upper: Sequence[Stretch], lower: Iterable[Stretch]) -> list[Stretch]:
    """What of `lower` lies outside of `upper`; both by time, neither overlapping itself."""
    made: list[Stretch] = []
    ends = [stretch.end_ms for stretch in upper]
    for stretch in lower:
        at = stretch.start_ms
        for place in range(bisect_right(ends, at), len(upper)):
            over = upper[place]
            if over.start_ms >= stretch.end_ms:
                break
            if over.start_ms > at:
                made.append(Stretch(at, over.start_ms, stretch.voice))
            at = max(at, over.end_ms)
        if at < stretch.end_ms:
            made.append(Stretch(at, stretch.end_ms, stretch.voice))
    return made


def _outside(stretch: Stretch, start: int, end: int) -> list[Stretch]:
    """What is left of a stretch without the time from `start` to `end`."""
    before = Stretch(stretch.start_ms, min(stretch.end_ms, start), stretch.voice)
    after = Stretch(max(stretch.start_ms, end), stretch.end_ms, stretch.voice)
    return [piece for piece in (before, after) if piece.length_ms > 0]


def _spoken(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    return tuple(stretch for stretch in stretches if stretch.voice is not Voice.SILENCE)


def _belongs(spoken: Sequence[Stretch], place: int, at: int) -> bool:
    """Whether what was coded at a time is what a stretch said.

    It goes on, nobody has spoken since, or somebody has only just begun to.
    """
    return place + 1 == len(spoken) or at - spoken[place + 1].start_ms <= REACH_MS


def _waits(
    spoken: Sequence[Stretch],
    coded_at: Iterable[int],
    speakers: set[Voice | None],
    going_on: frozenset[Voice | None],
) -> tuple[Wait, ...]:
    """The wait after each moment that was coded; two moments of one end are one wait."""
    own = [place for place, stretch in enumerate(spoken) if stretch.voice in speakers]
    starts = [spoken[place].start_ms for place in own]
    made: dict[int, Wait] = {}
    for at in coded_at:
        nearest = bisect_right(starts, at) - 1
        if nearest < 0 or not _belongs(spoken, own[nearest], at):
            continue
        place = own[nearest]
        while place + 1 < len(spoken) and spoken[place + 1].voice in going_on:
            place += 1
        if place + 1 < len(spoken):
            following = spoken[place + 1]
            wait = Wait(spoken[place].end_ms, following.start_ms, following.voice)
            made[wait.start_ms] = wait
    ordered = sorted(made.values(), key=lambda wait: wait.start_ms)
    return tuple(wait for wait in ordered if wait.length_ms <= LONGEST_WAIT_MS)


def pieces_of(speech: Sequence[Span], within: Span) -> tuple[Span, ...]:
    """The parts of a stretch in which speech was found; nothing where none was."""
    start, end = within
    first = bisect_right([span[1] for span in speech], start)
    inside = ((max(a, start), min(b, end)) for a, b in speech[first:] if a < end)
    return tuple(span for span in inside if span[0] < span[1])
