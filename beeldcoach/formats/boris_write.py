"""BORIS projects (format 7.0), written: JSON, or the same compressed."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

from beeldcoach.formats.boris_layout import NO_MODIFIER, Behaviour, Event, Layout, layout
from beeldcoach.formats.tidy import line, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.formats.envelope import Envelope
    from beeldcoach.formats.model import Annotations, Media

OWN = "beeldcoach"  # the key that holds what BORIS has no place for; it keeps it
VERSION = 1
_PLAYERS = 8


def boris(annotations: Annotations, envelope: Envelope) -> bytes:
    """Return annotations as a BORIS project."""
    given = tidy(annotations)
    title = line(envelope.title)
    placed = layout(given, envelope.words, title)
    observer = envelope.words.term("observer")
    made_at = envelope.made_at.replace(tzinfo=None).isoformat(timespec="seconds")
    said = (envelope.released, line(envelope.author))
    project = {
        "time_format": "hh:mm:ss",
        "project_date": made_at,
        "project_name": title or envelope.words.term("film"),
        "project_description": "\n".join(each for each in said if each),
        "project_format_version": "7.0",
        "subjects_conf": {
            str(place): {"key": "", "name": name, "description": ""}
            for place, name in enumerate(placed.subjects.values())
        },
        "behaviors_conf": {
            str(place): _behaviour(behaviour, placed, envelope)
            for place, behaviour in enumerate(placed.behaviours)
        },
        "observations": {
            name: {
                **_observation(given.media, given.media.day or made_at, envelope),
                "independent_variables": {observer: who or envelope.words.term("coach")},
                "events": list(_rows(events, given.media, placed)),
            }
            for name, who, events in placed.observations
        },
        "behavioral_categories": list(placed.categories),
        "behavioral_categories_config": {
            str(place): {"name": name, "color": ""} for place, name in enumerate(placed.categories)
        },
        "independent_variables": {
            "0": {
                "label": observer,
                "description": "",
                "type": "text",
                "default value": "",
                "possible values": "",
            }
        },
        "coding_map": {},
        "behaviors_coding_map": [],
        "converters": {},
        OWN: _own(given, placed),
    }
    return json.dumps(project, ensure_ascii=True, allow_nan=False, indent=1).encode()


def boris_gz(annotations: Annotations, envelope: Envelope) -> bytes:
    """Return annotations as a compressed BORIS project."""
    return gzip.compress(boris(annotations, envelope), mtime=0)


def _behaviour(behaviour: Behaviour, placed: Layout, envelope: Envelope) -> dict[str, object]:
    said = placed.behaviours[behaviour]
    chosen = placed.chosen.get(behaviour, ())
    choice = {
        "name": envelope.words.term("modifier"),
        "description": "",
        "type": 0,
        "ask at stop": False,
        "values": list(chosen),
    }
    return {
        "type": "Point event" if behaviour.point else "State event",
        "key": said.key,
        "code": said.name,
        "description": "",
        "color": said.colour,
        "category": said.category,
        "modifiers": {"0": choice} if chosen else {},
        "excluded": "",
        "coding map": "",
    }


def _observation(media: Media, day: str, envelope: Envelope) -> dict[str, object]:
    name = media.name or envelope.words.term("film")
    files: dict[str, list[str]] = {str(player): [] for player in range(1, _PLAYERS + 1)}
    files["1"] = [name]
    return {
        "file": files,
        "type": "MEDIA",
        "date": day if "T" in day else f"{day}T00:00:00",
        "description": envelope.released,
        "time offset": 0.0,
        "observation time interval": [0, 0],
        "media_info": {
            "length": {name: media.duration_ms / 1_000},
            "fps": {name: media.rate_numerator / media.rate_denominator},
            "hasVideo": {name: True},
            "hasAudio": {name: True},
            "offset": {"1": 0.0},
        },
    }


def _rows(events: tuple[Event, ...], media: Media, placed: Layout) -> Iterator[list[object]]:
    """Return the rows of an observation by time; a state ends before the next one begins."""
    rows = []
    for place, event in enumerate(events):
        said = placed.behaviours[event.behaviour].name
        modifier = placed.modifiers.get(event.modifier, "")
        if not modifier and event.behaviour in placed.chosen:
            modifier = NO_MODIFIER
        subject = placed.subjects.get(event.actor, "")
        for ends, at, comment in ((1, event.start_ms, event.comment), (0, event.end_ms, "")):
            if at is not None:
                frame = media.frame_at(at)
                row = [at / 1_000, subject, said, modifier, comment]
                rows.append((at, ends, place, [*row, "NA" if frame is None else frame]))
    rows.sort(key=lambda each: each[:3])
    return (row for *_, row in rows)


def _own(given: Annotations, placed: Layout) -> dict[str, object]:
    """Return what BORIS has no place for, and what stands behind its names."""
    media = given.media
    return {
        "version": VERSION,
        "media": [
            media.name,
            media.duration_ms,
            media.rate_numerator,
            media.rate_denominator,
            media.day,
        ],
        "lanes": [[lane.id, lane.name] for lane in given.lanes],
        "codes": [[c.id, c.name, c.lane, c.colour, c.key, c.interval] for c in given.codes],
        "behaviours": {
            said.name: [behaviour.kind, behaviour.of]
            for behaviour, said in placed.behaviours.items()
        },
        "subjects": {name: actor for actor, name in placed.subjects.items()},
        "modifiers": {shown: chosen for chosen, shown in placed.modifiers.items()},
        "observers": {name: observer for name, observer, _ in placed.observations},
    }
