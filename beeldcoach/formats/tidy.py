"""Texts that every format can hold, and the one order in which annotations are written."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.formats.words import actor_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.formats.model import Annotations, Moment

# What XML 1.0 has no place for, not even escaped; no text that a person types needs it.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return a text without what cannot be written, its lines ended by a newline each."""
    return _UNWRITABLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")


def line(text: str) -> str:
    """Return a name: one line, without spaces around it."""
    return " ".join(clean(text).split())


def file_name(text: str) -> str:
    """Return the name of a file without its folder."""
    return line(text).replace("\\", "/").rpartition("/")[2].strip()


def unique(names: Iterable[str], form: str = "{} ({})") -> list[str]:
    """Return names of which no two are equal, also to who does not look at capitals."""
    taken: set[str] = set()
    found = []
    for name in names:
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = form.format(name, number)
        taken.add(candidate.casefold())
        found.append(candidate)
    return found


def tidy(annotations: Annotations) -> Annotations:
    """Return annotations with texts that can be written, everything by time; doing it twice is one.

    What two moments have the same keeps its order, those in no chain first.
    """
    given = annotations
    return replace(
        given,
        media=replace(given.media, name=file_name(given.media.name), day=line(given.media.day)),
        lanes=tuple(replace(lane, name=line(lane.name)) for lane in given.lanes),
        codes=tuple(
            replace(code, name=line(code.name), key=line(code.key)[:1]) for code in given.codes
        ),
        moments=_in_order(tuple(_tidy_moment(moment) for moment in given.moments)),
        phases=tuple(
            sorted(
                (replace(phase, name=line(phase.name)) for phase in given.phases),
                key=lambda phase: (phase.start_ms, phase.name),
            )
        ),
        fragments=tuple(
            sorted(
                (
                    replace(each, title=line(each.title), question=clean(each.question))
                    for each in given.fragments
                ),
                key=lambda each: (each.start_ms, each.end_ms, each.title, each.question),
            )
        ),
        talk=tuple(sorted(given.talk, key=lambda span: (span.start_ms, span.end_ms, span.voice))),
        marks=tuple(
            sorted(
                (replace(mark, text=clean(mark.text)) for mark in given.marks),
                key=lambda mark: (mark.at_ms, mark.text),
            )
        ),
        angles=tuple(
            replace(angle, name=name)
            for angle in given.angles
            if (name := file_name(angle.name)) and file_name(given.media.name)
        ),
    )


def _tidy_moment(moment: Moment) -> Moment:
    return replace(
        moment,
        note=clean(moment.note),
        actor=actor_named(line(moment.actor)),
        modifier=line(moment.modifier),
        observer=line(moment.observer),
    )


def _in_order(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    answered = {moment.answers for moment in moments}

    def key(index: int) -> tuple[object, ...]:
        moment = moments[index]
        return (
            moment.start_ms,
            moment.end_ms or 0,
            moment.observer,
            moment.code or "",
            moment.actor,
            moment.modifier,
            moment.note,
            moment.starred,
            index in answered or moment.answers is not None,
            index,
        )

    order = sorted(range(len(moments)), key=key)
    place = {old: new for new, old in enumerate(order)}
    return tuple(
        replace(
            moments[old],
            answers=None if (to := moments[old].answers) is None else place[to],
        )
        for old in order
    )
