"""Which annotation is which event of which BORIS observation.

A coder of BORIS has an observation of her own, so the coach and each second observer get one. A
behaviour is either a point or a state; a code that was used as both becomes two. A state begins
and ends with a row each and only parity tells which, so what overlaps within one behaviour,
subject and modifier goes to an observation `name (2)`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from beeldcoach.formats.boris_comment import Signs, signed
from beeldcoach.formats.packing import rows_of
from beeldcoach.formats.tidy import unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.formats.model import Annotations
    from beeldcoach.formats.words import Words

Kind = Literal["moment", "note", "phase", "fragment", "talk", "mark"]
NO_MODIFIER = "None"  # as BORIS writes it where there was a choice and none was made
_FORBIDDEN = str.maketrans({"(": "[", ")": "]", "|": "/", ",": ";", "`": "'", "~": "-"})


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One line of the ethogram."""

    kind: Kind
    of: str = ""  # code, name of a phase, voice
    point: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """Something seen: for a state from a beginning to an end."""

    behaviour: Behaviour
    start_ms: int
    end_ms: int | None
    comment: str = ""
    actor: str = ""
    modifier: str = ""
    observer: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What a behaviour is called, and its category."""

    name: str
    category: str
    colour: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """Observations with their events, and what everything is called in them."""

    observations: tuple[tuple[str, str, tuple[Event, ...]], ...]  # name, observer, events
    behaviours: dict[Behaviour, Line]
    categories: tuple[str, ...]
    subjects: dict[str, str]  # actor to its name
    modifiers: dict[str, str]  # as it was chosen to as it is shown
    chosen: dict[Behaviour, tuple[str, ...]]  # modifiers of a behaviour, as they are shown


def layout(annotations: Annotations, words: Words, title: str) -> Layout:
    """Return which events tidy annotations are."""
    events = list(_events(annotations))
    lines, categories = _ethogram(annotations, words, events)
    modifiers = _modifiers(events)
    chosen: dict[Behaviour, dict[str, None]] = defaultdict(dict)
    for event in events:
        if event.modifier:
            chosen[event.behaviour][modifiers[event.modifier]] = None
    actors = list(dict.fromkeys(event.actor for event in events if event.actor))
    subjects = unique(words.actor(actor).replace("|", "/") for actor in actors)
    return Layout(
        tuple(_observations(events, title or words.term("film"), words)),
        lines,
        categories,
        dict(zip(actors, subjects, strict=True)),
        modifiers,
        {behaviour: tuple(values) for behaviour, values in chosen.items()},
    )


def _events(annotations: Annotations) -> Iterator[Event]:
    yield from _moments(annotations)
    media, phases = annotations.media, annotations.phases
    for index, phase in enumerate(phases):
        last = index + 1 == len(phases)
        end = media.duration_ms if last else phases[index + 1].start_ms
        end = max(end, phase.start_ms + media.frame_ms)
        yield Event(Behaviour("phase", phase.name, point=False), phase.start_ms, end)
    for each in annotations.fragments:
        text = f"{each.title}\n{each.question}" if each.question else each.title
        yield Event(Behaviour("fragment", point=False), each.start_ms, each.end_ms, text)
    for span in annotations.talk:
        yield Event(Behaviour("talk", span.voice, point=False), span.start_ms, span.end_ms)
    for mark in annotations.marks:
        yield Event(Behaviour("mark"), mark.at_ms, None, mark.text)


def _moments(annotations: Annotations) -> Iterator[Event]:
    answered = {moment.answers for moment in annotations.moments}
    for index, moment in enumerate(annotations.moments):
        chained = index in answered or moment.answers is not None
        signs = Signs(
            moment.starred,
            index + 1 if chained else 0,
            0 if moment.answers is None else moment.answers + 1,
        )
        yield Event(
            Behaviour(
                "note" if moment.code is None else "moment",
                moment.code or "",
                moment.end_ms is None,
            ),
            moment.start_ms,
            moment.end_ms,
            signed(moment.note, signs),
            moment.actor,
            moment.modifier,
            moment.observer,
        )


def _ethogram(
    annotations: Annotations, words: Words, events: list[Event]
) -> tuple[dict[Behaviour, Line], tuple[str, ...]]:
    """Return the behaviours: every code of the lens, and what else there is."""
    lanes = unique(lane.name or lane.id for lane in annotations.lanes)
    category = dict(zip((lane.id for lane in annotations.lanes), lanes, strict=True))
    used = {event.behaviour: None for event in events}
    found: dict[Behaviour, Line] = {}
    for code in annotations.codes:
        both = {p: Behaviour("moment", code.id, p) for p in (not code.interval, code.interval)}
        first = next(iter(both.values()))
        for behaviour in both.values():
            if behaviour in used or (behaviour is first and both[code.interval] not in used):
                name = code.name or code.id
                if behaviour is not first:
                    term = words.term("points" if behaviour.point else "intervals")
                    name = f"{name} · {term}"
                found[behaviour] = Line(name, category[code.lane], code.colour, code.key.lower())
    for behaviour in used:
        if behaviour not in found:
            found[behaviour] = _other(behaviour, words)
    names = unique(line.name.replace("|", "/") for line in found.values())
    lines = {
        behaviour: Line(name, line.category, line.colour, line.key)
        for name, (behaviour, line) in zip(names, found.items(), strict=True)
    }
    more = (line.category for line in lines.values() if line.category not in lanes)
    return lines, tuple(dict.fromkeys([*lanes, *more]))


def _other(behaviour: Behaviour, words: Words) -> Line:
    """Return the line of what is no code."""
    if behaviour.kind == "note":
        name = words.term("note")
        length = "" if behaviour.point else f" · {words.term('intervals')}"
        return Line(f"{name}{length}", words.term("notes"))
    if behaviour.kind == "phase":
        return Line(behaviour.of or words.term("phases"), words.term("phases"))
    if behaviour.kind == "talk":
        return Line(words.voices[behaviour.of], words.term("talk"))
    return Line(words.term(behaviour.kind), words.term(f"{behaviour.kind}s"))


def _modifiers(events: list[Event]) -> dict[str, str]:
    chosen = list(dict.fromkeys(event.modifier for event in events if event.modifier))
    shown = unique([NO_MODIFIER, *(text.translate(_FORBIDDEN) for text in chosen)], "{} {}")
    return dict(zip(chosen, shown[1:], strict=True))


def _observations(
    events: list[Event], title: str, words: Words
) -> Iterator[tuple[str, str, tuple[Event, ...]]]:
    rows: dict[tuple[str, int], list[Event]] = defaultdict(list)
    for observer, row, event in _placed(events):
        rows[observer, row].append(event)
    if not rows:
        rows["", 0] = []
    places = sorted(rows)
    names = unique(f"{title} · {observer or words.term('coach')}" for observer, _ in places)
    for name, (observer, row) in zip(names, places, strict=True):
        yield name, observer, tuple(rows[observer, row])


def _placed(events: list[Event]) -> Iterator[tuple[str, int, Event]]:
    """Return each event with its observer and the row in which no states of its kind overlap."""
    states: dict[tuple[object, ...], list[Event]] = defaultdict(list)
    for event in events:
        if event.behaviour.point:
            yield event.observer, 0, event
        else:
            key = event.observer, event.actor, event.behaviour, event.modifier
            states[key].append(event)
    for its in states.values():
        spans = [(event.start_ms, event.end_ms or event.start_ms) for event in its]
        for event, row in zip(its, rows_of(spans), strict=True):
            yield event.observer, row, event
