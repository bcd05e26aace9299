"""Every text in annotations, to look through or to change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from beeldcoach.formats.model import Annotations


def texts_in(annotations: Annotations) -> Iterator[str]:
    """Return every text that a file of these annotations would show."""
    yield annotations.media.name
    yield from (angle.name for angle in annotations.angles)
    yield from (lane.name for lane in annotations.lanes)
    yield from (code.name for code in annotations.codes)
    for moment in annotations.moments:
        yield from (moment.note, moment.modifier, moment.actor, moment.observer)
    yield from (phase.name for phase in annotations.phases)
    for each in annotations.fragments:
        yield from (each.title, each.question)
    yield from (mark.text for mark in annotations.marks)


def with_texts(annotations: Annotations, change: Callable[[str], str]) -> Annotations:
    """Return annotations with every text changed."""
    return replace(
        annotations,
        media=replace(annotations.media, name=change(annotations.media.name)),
        lanes=tuple(replace(each, name=change(each.name)) for each in annotations.lanes),
        codes=tuple(replace(each, name=change(each.name)) for each in annotations.codes),
        moments=tuple(
            replace(
                each,
                note=change(each.note),
                modifier=change(each.modifier),
                actor=change(each.actor),
                observer=change(each.observer),
            )
            for each in annotations.moments
        ),
        phases=tuple(replace(each, name=change(each.name)) for each in annotations.phases),
        fragments=tuple(
            replace(each, title=change(each.title), question=change(each.question))
            for each in annotations.fragments
        ),
        marks=tuple(replace(each, text=change(each.text)) for each in annotations.marks),
        angles=tuple(replace(each, name=change(each.name)) for each in annotations.angles),
    )
