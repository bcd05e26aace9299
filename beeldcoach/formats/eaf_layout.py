"""Which annotation stands in which tier of an EAF, and what the tiers are called.

ELAN lets nothing overlap within a tier and nothing be without length. So what overlaps goes to a
tier `name (2)`, and points last one frame, in tiers of a type of their own by which they are
points again when read. What else is known of a moment stands in tiers that depend on its tier.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from beeldcoach.formats.packing import rows_of
from beeldcoach.formats.tidy import unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.formats.model import Annotations, Lane
    from beeldcoach.formats.words import Words

Kind = Literal["moment", "note", "phase", "fragment", "talk", "mark"]
DETAILS = ("note", "modifier", "star", "question")
STAR = "*"
BETWEEN = " · "  # the parts of a tier's name


@dataclass(frozen=True, slots=True)
class Track:
    """What a tier is for: annotations of one kind, lane and observer, about one actor."""

    kind: Kind
    lane: str = ""  # id
    actor: str = ""
    observer: str = ""
    point: bool = False

    @property
    def type(self) -> Track:
        """Return what its linguistic type is for."""
        return Track(self.kind, self.lane, point=self.point)


@dataclass(frozen=True, slots=True)
class Item:
    """One annotation with its number in the file, and what else is known of it."""

    track: Track
    start_ms: int
    end_ms: int
    value: str
    number: int = 0
    code: str = ""  # id
    details: tuple[tuple[str, str], ...] = ()  # of DETAILS, and the text


@dataclass(frozen=True, slots=True)
class Detail:
    """What depends on an annotation."""

    of: int  # number of the annotation
    value: str
    number: int


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier: annotations in time, or what depends on those of `parent`."""

    name: str
    type: str
    track: Track
    items: tuple[Item, ...] = ()
    parent: str = ""
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """All tiers, the names of their types, and of the codes as they are shown."""

    tiers: tuple[Tier, ...]
    types: dict[Track, str]
    detail_types: dict[str, str]
    shown: dict[str, str] = field(default_factory=dict)  # code id to its name
    vocabularies: dict[str, str] = field(default_factory=dict)  # lane id to its name
    links: tuple[tuple[int, int], ...] = ()  # annotation, and the one that it goes on from
    last: int = 0  # the highest number of an annotation


def shown_names(annotations: Annotations) -> dict[str, str]:
    """Return for each code a name that no other one has."""
    names = unique(code.name or code.id for code in annotations.codes)
    return {code.id: name for code, name in zip(annotations.codes, names, strict=True)}


def layout(annotations: Annotations, words: Words) -> Layout:
    """Return in which tiers tidy annotations stand."""
    shown = shown_names(annotations)
    lanes = {lane.id: lane for lane in annotations.lanes}
    items = _items(annotations, words, shown)
    tracks = list(dict.fromkeys(item.track for item in items))
    kinds = list(dict.fromkeys(track.type for track in tracks))
    type_names = unique(
        [*(_type_name(kind, lanes, words) for kind in kinds), *(words.term(d) for d in DETAILS)]
    )
    types = dict(zip(kinds, type_names, strict=False))
    detail_types = dict(zip(DETAILS, type_names[len(kinds) :], strict=True))
    tiers = _tiers(_rows(items, tracks, lanes, words), types, detail_types, len(items))
    vocabularies = unique(lane.name or lane.id for lane in annotations.lanes)
    return Layout(
        tuple(tiers),
        types,
        detail_types,
        shown,
        {lane.id: name for lane, name in zip(annotations.lanes, vocabularies, strict=True)},
        tuple(
            (index + 1, moment.answers + 1)
            for index, moment in enumerate(annotations.moments)
            if moment.answers is not None
        ),
        len(items) + sum(len(tier.details) for tier in tiers),
    )


def _type_name(track: Track, lanes: dict[str, Lane], words: Words) -> str:
    name = _kind_name(track, lanes, words)
    is_own = track.point and track.kind in ("moment", "note")
    return f"{name}{BETWEEN}{words.term('points')}" if is_own else name


def _kind_name(track: Track, lanes: dict[str, Lane], words: Words) -> str:
    if track.kind == "moment":
        return lanes[track.lane].name or track.lane
    terms = {"note": "notes", "phase": "phases", "fragment": "fragments", "mark": "marks"}
    return words.term(terms.get(track.kind, track.kind))


def _tier_name(track: Track, lanes: dict[str, Lane], words: Words) -> str:
    points = words.term("points") if track.point and track.kind in ("moment", "note") else ""
    parts = (_kind_name(track, lanes, words), words.actor(track.actor), track.observer, points)
    return BETWEEN.join(part for part in parts if part)


def _items(annotations: Annotations, words: Words, shown: dict[str, str]) -> list[Item]:
    """Return all annotations, numbered: the moments first, in their order."""
    found = (
        *_moments(annotations, shown),
        *_phases(annotations),
        *_fragments(annotations),
        *_talk(annotations, words),
        *_marks(annotations),
    )
    return [replace(item, number=number) for number, item in enumerate(found, 1)]


def _moments(annotations: Annotations, shown: dict[str, str]) -> Iterator[Item]:
    lanes = {code.id: code.lane for code in annotations.codes}
    for moment in annotations.moments:
        code, point = moment.code, moment.end_ms is None
        kind: Kind = "note" if code is None else "moment"
        details = {
            "note": moment.note if code is not None else "",
            "modifier": moment.modifier,
            "star": STAR if moment.starred else "",
        }
        yield Item(
            Track(kind, lanes[code] if code else "", moment.actor, moment.observer, point),
            moment.start_ms,
            moment.end_ms or moment.start_ms + annotations.media.frame_ms,
            moment.note if code is None else shown[code],
            code=code or "",
            details=tuple((name, text) for name, text in details.items() if text),
        )


def _phases(annotations: Annotations) -> Iterator[Item]:
    phases, media = annotations.phases, annotations.media
    for index, phase in enumerate(phases):
        last = index + 1 == len(phases)
        end = media.duration_ms if last else phases[index + 1].start_ms
        end = max(end, phase.start_ms + media.frame_ms)
        yield Item(Track("phase"), phase.start_ms, end, phase.name)


def _fragments(annotations: Annotations) -> Iterator[Item]:
    for each in annotations.fragments:
        details = (("question", each.question),) if each.question else ()
        track = Track("fragment")
        yield Item(track, each.start_ms, each.end_ms, each.title, details=details)


def _talk(annotations: Annotations, words: Words) -> Iterator[Item]:
    for span in annotations.talk:
        yield Item(Track("talk"), span.start_ms, span.end_ms, words.voices[span.voice])


def _marks(annotations: Annotations) -> Iterator[Item]:
    for mark in annotations.marks:
        end = mark.at_ms + annotations.media.frame_ms
        yield Item(Track("mark", point=True), mark.at_ms, end, mark.text)


def _rows(
    items: list[Item], tracks: list[Track], lanes: dict[str, Lane], words: Words
) -> list[tuple[str, Track, list[Item]]]:
    """Return each row without overlap, with the name of its tier."""
    of_track: dict[Track, list[Item]] = {track: [] for track in tracks}
    for item in items:
        of_track[item.track].append(item)
    found: list[tuple[str, Track, list[Item]]] = []
    for track, its in of_track.items():
        rows = rows_of([(item.start_ms, item.end_ms) for item in its])
        name = _tier_name(track, lanes, words)
        for row in range(max(rows) + 1):
            inside = [item for item, at in zip(its, rows, strict=True) if at == row]
            found.append((name, track, inside))
    names = unique(name for name, _, _ in found)
    return [(name, track, its) for name, (_, track, its) in zip(names, found, strict=True)]


def _tiers(
    rows: list[tuple[str, Track, list[Item]]],
    types: dict[Track, str],
    detail_types: dict[str, str],
    number: int,
) -> list[Tier]:
    found = []
    dependent = []
    for name, track, items in rows:
        found.append(Tier(name, types[track.type], track, tuple(items)))
        for kind in DETAILS:
            texts = [(i.number, text) for i in items for what, text in i.details if what == kind]
            details = tuple(Detail(of, text, number + n) for n, (of, text) in enumerate(texts, 1))
            number += len(details)
            if details:
                dependent.append((name, kind, track, details))
    names = unique(
        [*(tier.name for tier in found)]
        + [f"{name}{BETWEEN}{detail_types[kind]}" for name, kind, _, _ in dependent]
    )[len(found) :]
    for own, (name, kind, track, details) in zip(names, dependent, strict=True):
        found.append(Tier(own, detail_types[kind], track, parent=name, details=details))
    return found
