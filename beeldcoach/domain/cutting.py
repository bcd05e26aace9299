"""A fragment or moment cut in two or doubled, two fragments made one: what becomes of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Children, Fragment, Moment, Need, TeacherStatus
from beeldcoach.domain.errors import SpanInvalid

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FragmentId, MomentId

_LINES = ("fact", "meaning", "pupil_does", "teacher_does", "effect", "insight")
_STRICTEST = (TeacherStatus.NOT_SHOWN, TeacherStatus.NOT_SEEN, TeacherStatus.AGREED)
_MOST_SEEN = (Children.IN_FOCUS, Children.UNKNOWN, Children.OUT_OF_FOCUS, Children.NONE)


def split(fragment: Fragment, at_ms: int, new_id: FragmentId) -> Fragment:
    """End a fragment at a time and return what is left of it, with a card of its own.

    What was decided about showing it, and who can be seen, holds for both. Raises SpanInvalid
    where the time does not lie inside.
    """
    if not fragment.start_ms < at_ms < fragment.end_ms:
        raise SpanInvalid
    rest = Fragment(
        new_id,
        fragment.film_id,
        at_ms,
        fragment.end_ms,
        kind=fragment.kind,
        status=fragment.status,
        children=fragment.children,
    )
    fragment.end_ms = at_ms
    return rest


def doubled(fragment: Fragment, new_id: FragmentId) -> Fragment:
    """Return another with the same card, save what came of the talk."""
    return replace(fragment, id=new_id, codes=list(fragment.codes), used=False, insight="")


def join(first: Fragment, second: Fragment) -> None:
    """Let the first reach over the second too, and take in its card.

    The stricter of what the teacher said holds, and the child most in view.
    """
    first.start_ms = min(first.start_ms, second.start_ms)
    first.end_ms = max(first.end_ms, second.end_ms)
    first.title = _joined(first.title, second.title, " / ")
    first.question = _joined(first.question, second.question, " ")
    for name in _LINES:
        setattr(first, name, _joined(getattr(first, name), getattr(second, name), "\n"))
    first.codes += [code for code in second.codes if code not in first.codes]
    first.need = first.need if first.need is not Need.NONE else second.need
    first.status = min(first.status, second.status, key=_STRICTEST.index)
    first.children = min(first.children, second.children, key=_MOST_SEEN.index)
    first.used = first.used or second.used


def split_moment(moment: Moment, at_ms: int, new_id: MomentId) -> Moment:
    """End a moment at a time and return what is left of it: the same was seen, its note stays.

    Raises SpanInvalid where the time does not lie inside; so for one without a length.
    """
    end_ms = moment.end_ms
    if end_ms is None or not moment.start_ms < at_ms < end_ms:
        raise SpanInvalid
    moment.place(moment.start_ms, at_ms)
    return replace(moment, id=new_id, start_ms=at_ms, end_ms=end_ms, note="", answers=None)


def doubled_moment(moment: Moment, at_ms: int, new_id: MomentId) -> Moment:
    """Return the same moment once more at another time, as long as it was; no link of a chain."""
    length = None if moment.end_ms is None else moment.end_ms - moment.start_ms
    made = replace(moment, id=new_id, answers=None)
    made.place(at_ms, None if length is None else at_ms + length)
    return made


def _joined(first: str, second: str, sign: str) -> str:
    return sign.join(dict.fromkeys(text for text in (first, second) if text.strip()))
