"""BORIS projects read: ours as they were, those of others an observation at a time."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from beeldcoach.formats.boris_comment import Signs, unsigned
from beeldcoach.formats.boris_layout import NO_MODIFIER
from beeldcoach.formats.boris_write import OWN
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.gathering import LATEST_MS, Gathering, code_of, media_of, noted
from beeldcoach.formats.model import (
    Code,
    Fragment,
    Lane,
    Mark,
    Media,
    Moment,
    Phase,
    Reading,
    Talk,
)
from beeldcoach.formats.tidy import file_name, line
from beeldcoach.formats.words import actor_named, voice_named

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping

LIMIT = 40_000_000  # bytes of a project, not compressed
MOST_VALUES = 2_000_000  # numbers, texts and lists in it
MOST_EVENTS = 100_000
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Own:
    """What only we write."""

    media: Media
    lanes: tuple[Lane, ...]
    codes: tuple[Code, ...]
    behaviours: Mapping[str, tuple[str, str]]
    subjects: Mapping[str, str]
    modifiers: Mapping[str, str]
    observers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Seen:
    """An event from its beginning to its end, with what BORIS says of it."""

    observation: str
    behaviour: str
    start_ms: int
    end_ms: int | None
    subject: str
    modifier: str
    comment: str


@dataclass(frozen=True, slots=True)
class Line:
    """A behaviour of the ethogram."""

    category: str = ""
    colour: str = ""
    key: str = ""
    state: bool = False


def read_boris(content: bytes) -> Reading:
    """Return what a BORIS project holds; raise FormatError."""
    project = _project(content)
    own = _own(project.get(OWN))
    ethogram = _ethogram(project)
    observations = {str(name): _dict(each) for name, each in _dict(project["observations"]).items()}
    if sum(len(_list(each.get("events"))) for each in observations.values()) > MOST_EVENTS:
        raise FormatError(Reason.TOO_MANY)
    made = Gathering(own.media) if own else None
    if made is not None and own is not None:
        made.know(own.lanes, own.codes)
    parts = []
    for name, observation in observations.items():
        into = made or Gathering(_media(observation))
        seen = list(_seen(name, _list(observation.get("events")), ethogram, into.left))
        _take(seen, ethogram, own, into)
        if made is None:
            parts.append(into.part(name))
    if made is not None:
        parts.append(made.part(""))
    parts = [part for part in parts if part.annotations.count or part.left]
    if not parts:
        raise FormatError(Reason.EMPTY)
    return Reading(tuple(parts), own is not None)


def _project(content: bytes) -> dict[str, Any]:
    """Return what stands in the file, in not more room than it may take."""
    if content.startswith(_GZIP):
        content = _unpacked(content)
    if len(content) > LIMIT:
        raise FormatError(Reason.TOO_LARGE)
    if sum(content.count(sign) for sign in (b",", b"[", b"{")) > MOST_VALUES:
        raise FormatError(Reason.TOO_MANY)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(Reason.NOT_TEXT) from error
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(Reason.BROKEN) from error
    if not isinstance(found, dict) or not {"observations", "behaviors_conf"} <= found.keys():
        raise FormatError(Reason.UNKNOWN)
    return found


def _unpacked(content: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            return packed.read(LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise FormatError(Reason.BROKEN) from error


def _own(data: object) -> Own | None:
    """Return what we wrote; None where it is not as we write it."""
    if not isinstance(data, dict):
        return None
    try:
        name, *known = data["media"]
        own = Own(
            media_of(str(name), *known),
            tuple(Lane(str(lane_id), str(name)) for lane_id, name in data["lanes"]),
            tuple(code_of(*code) for code in data["codes"]),
            {str(n): (str(kind), str(of)) for n, (kind, of) in data["behaviours"].items()},
            *(
                {str(shown): str(meant) for shown, meant in data[kind].items()}
                for kind in ("subjects", "modifiers", "observers")
            ),
        )
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
        return None
    lanes = {lane.id for lane in own.lanes}
    return own if all(code.lane in lanes for code in own.codes) else None


def _ethogram(project: dict[str, Any]) -> dict[str, Line]:
    found = {}
    for each in _dict(project["behaviors_conf"]).values():
        said = {name: _text(value) for name, value in _dict(each).items()}
        found[said.get("code", "")] = Line(
            said.get("category", ""),
            _colour(said.get("color", "")),
            said.get("key", "").upper()[:1],
            said.get("type", "").casefold().startswith("state"),
        )
    return found


def _media(observation: dict[str, Any]) -> Media:
    """Return the first film of an observation, as far as it is known."""
    files = _list(_dict(observation.get("file")).get("1"))
    name = _text(files[0]) if files else ""
    about = _dict(observation.get("media_info"))
    duration = _ms(_dict(about.get("length")).get(name)) or 0
    fps = _dict(about.get("fps")).get(name)
    rate = Fraction(0)
    if isinstance(fps, int | float) and 0 < fps < 1_000:
        rate = Fraction(fps).limit_denominator(1_001)
    day = _text(observation.get("date"))[:10]
    return Media(file_name(name), duration, rate.numerator, rate.denominator, day)


def _seen(
    name: str, rows: list[Any], ethogram: Mapping[str, Line], left: Counter[str]
) -> Iterator[Seen]:
    """Return the events of an observation; of a state the beginning finds its end by parity."""
    timed = []
    for row in rows:
        fields = _list(row)
        at = _ms(fields[0]) if len(fields) > 2 else None
        if at is None:
            left["no_time"] += 1
        else:
            subject, behaviour, modifier, comment = map(_text, (*fields[1:5], "", "")[:4])
            timed.append(Seen(name, behaviour, at, None, subject, modifier, comment))
    timed.sort(key=lambda seen: seen.start_ms)
    begun: dict[tuple[str, str, str], Seen] = {}
    for seen in timed:
        key = seen.behaviour, seen.subject, seen.modifier
        if not ethogram.get(seen.behaviour, _POINT).state:
            yield seen
        elif (first := begun.pop(key, None)) is None:
            begun[key] = seen
        else:
            end = seen.start_ms if seen.start_ms > first.start_ms else None
            comment = noted(first.comment, seen.comment) if seen.comment else first.comment
            yield replace(first, end_ms=end, comment=comment)
    left["unpaired"] += len(begun)
    if not left["unpaired"]:
        del left["unpaired"]


_POINT = Line()


def _take(seen: list[Seen], ethogram: Mapping[str, Line], own: Own | None, made: Gathering) -> None:
    for each in seen:
        kind, of = own.behaviours.get(each.behaviour, ("", "")) if own else ("", "")
        if kind in ("phase", "fragment", "talk", "mark"):
            _take_other(each, kind, of, made)
        else:
            _take_moment(each, (kind, of), ethogram, own, made)


def _take_moment(
    each: Seen,
    meant: tuple[str, str],
    ethogram: Mapping[str, Line],
    own: Own | None,
    made: Gathering,
) -> None:
    kind, of = meant
    said = ethogram.get(each.behaviour, _POINT)
    code: str | None = None if kind == "note" else of
    if kind != "note" and not (kind == "moment" and made.knows(of)):
        like = Code("", "", "", said.colour, said.key, said.state)
        code = made.code(said.category, each.behaviour, like)
    note, signs = unsigned(each.comment) if own else (each.comment, Signs())
    moment = Moment(
        each.start_ms,
        each.end_ms,
        code,
        note,
        starred=signs.starred,
        actor=actor_named(
            line(own.subjects.get(each.subject, each.subject) if own else each.subject)
        ),
        modifier=_modifier(each.modifier, own),
        observer=own.observers.get(each.observation, "") if own else "",
    )
    made.add(moment, str(signs.number or ""), signs.number)
    if signs.number and signs.answers:
        made.answer(str(signs.number), str(signs.answers))


def _take_other(each: Seen, kind: str, of: str, made: Gathering) -> None:
    start_ms, end_ms = each.start_ms, each.end_ms or each.start_ms + made.media.frame_ms
    if kind == "phase":
        made.phases.append(Phase(start_ms, of))
    elif kind == "mark":
        made.marks.append(Mark(start_ms, each.comment))
    elif kind == "fragment":
        title, _, question = each.comment.partition("\n")
        made.fragments.append(Fragment(start_ms, end_ms, title, question))
    elif (voice := voice_named(of)) is not None:
        made.talk.append(Talk(start_ms, end_ms, voice))
    else:
        made.left["unknown"] += 1


def _modifier(text: str, own: Own | None) -> str:
    """Return what was chosen; of several sets all, with a comma between."""
    if own is not None and text in own.modifiers:
        return own.modifiers[text]
    return ", ".join(part for part in text.split("|") if part not in ("", NO_MODIFIER))


def _ms(value: object) -> int | None:
    """Return seconds as milliseconds; None for what is no time of a film."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return round(value * 1_000) if 0 <= value <= LATEST_MS / 1_000 else None


def _colour(text: str) -> str:
    return text.upper() if _HEX.fullmatch(text) else ""


_HEX = re.compile("#[0-9A-Fa-f]{6}")


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
