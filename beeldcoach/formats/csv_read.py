"""Tables read: ours as they were, others by what their columns are called."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from beeldcoach.formats.cells import plain
from beeldcoach.formats.csv_write import COLUMNS
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.gathering import LATEST_MS, Gathering
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

    from beeldcoach.formats.model import Part

LIMIT = 40_000_000  # bytes
MOST_ROWS = 100_000
MOST_COLUMNS = 200
_NAMES = {  # what others call a column, in small letters; the first that is there counts
    "start": (
        "start_s", "start", "start (s)", "start_time", "start time", "begin", "begin_time",
        "begin time", "begin time - ss.msec", "time", "starttijd", "begintijd", "tijd", "van",
    ),
    "end": (
        "end_s", "end", "stop", "stop (s)", "end_time", "end time", "end time - ss.msec",
        "stop_time", "eindtijd", "einde", "eind", "tot",
    ),
    "duration": (
        "duration_s", "duration", "duration (s)", "duration - ss.msec", "duur", "lengte",
    ),
    "code": ("code", "behavior", "behaviour", "label", "tag", "annotation", "event", "gedrag"),
    "lane": ("lane", "tier", "behavioral category", "category", "categorie", "cluster"),
    "modifier": ("modifier", "modifiers", "modifier #1", "keuze"),
    "subject": ("subject", "actor", "participant", "wie"),
    "note": (
        "note", "notes", "comment", "comments", "comment start", "remark", "notitie", "opmerking",
        "text", "tekst",
    ),
    "media": ("media", "media file name", "media file", "observation id", "video", "film"),
    "edge": ("behavior type", "behaviour type", "type", "status"),
}  # fmt: skip
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
          (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2}(?:[.,]\d+)?)")
_SECONDS = re.compile(r"\d{1,12}(?:[.,]\d+)?")


def read_table(content: bytes) -> Reading:
    """Return what a table holds; raise FormatError."""
    if len(content) > LIMIT:
        raise FormatError(Reason.TOO_LARGE)
    text = _decoded(content)
    if not text.strip():
        raise FormatError(Reason.EMPTY)
    header, rows = _split(text)
    if header == list(COLUMNS):
        return Reading((_own_part(rows),), own=True)
    return _foreign([name.strip().casefold() for name in header], rows)


def _decoded(content: bytes) -> str:
    coding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(coding)
    except UnicodeDecodeError as error:
        raise FormatError(Reason.NOT_TEXT) from error
    if "\0" in text:
        raise FormatError(Reason.NOT_TEXT)
    return text


def _split(text: str) -> tuple[list[str], list[list[str]]]:
    """Return the names of the columns, and the rows below them."""
    first = text.lstrip().partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    found: list[list[str]] = []
    try:
        for row in reader:
            if len(found) > MOST_ROWS or len(row) > MOST_COLUMNS:
                raise FormatError(Reason.TOO_MANY)
            if any(cell.strip() for cell in row):
                found.append(row)
    except csv.Error as error:
        raise FormatError(Reason.BROKEN) from error
    if not found:  # a lone quotation mark, for one
        raise FormatError(Reason.EMPTY)
    return found[0], found[1:]


def _own_part(rows: list[list[str]]) -> Part:
    """Return the annotations of a table of our own."""
    cells = [
        dict.fromkeys(COLUMNS, "") | dict(zip(COLUMNS, map(plain, row), strict=False))
        for row in rows
    ]
    made = Gathering(Media(file_name(cells[0]["media"]) if cells else ""))
    coded = [row for row in cells if row["code_id"]]
    made.know([Lane(row["lane_id"], row["lane"]) for row in coded], [_code(row) for row in coded])
    for row in cells:
        start_ms, end_ms = _time(row["start_s"]), _time(row["end_s"])
        if (why := _wrong(start_ms, end_ms)) or start_ms is None:
            made.left[why] += 1
        else:
            _take(row, start_ms, end_ms, made)
    if not cells:
        raise FormatError(Reason.EMPTY)
    return made.part("")


def _wrong(start_ms: int | None, end_ms: int | None) -> str:
    """Return why a row cannot be taken; "" where it can."""
    if start_ms is None:
        return "no_time"
    return "backwards" if end_ms is not None and end_ms < start_ms else ""


def _code(row: Mapping[str, str]) -> Code:
    return Code(
        row["code_id"],
        row["code"],
        row["lane_id"],
        row["colour"],
        row["key"],
        row["interval"] == "1",
    )


def _take(row: Mapping[str, str], start_ms: int, end_ms: int | None, made: Gathering) -> None:
    kind, end_ms = row["kind"], None if end_ms == start_ms else end_ms
    if kind == "moment":
        _take_moment(row, start_ms, end_ms, made)
    elif kind == "phase":
        made.phases.append(Phase(start_ms, row["code"]))
    elif kind == "mark":
        made.marks.append(Mark(start_ms, row["note"]))
    elif kind == "fragment" and end_ms is not None:
        made.fragments.append(Fragment(start_ms, end_ms, row["note"], row["question"]))
    elif kind == "talk" and end_ms is not None and (voice := voice_named(row["code"])):
        made.talk.append(Talk(start_ms, end_ms, voice))
    else:
        made.left["unknown"] += 1


def _take_moment(
    row: Mapping[str, str], start_ms: int, end_ms: int | None, made: Gathering
) -> None:
    moment = Moment(
        start_ms,
        end_ms,
        row["code_id"] or None,
        row["note"],
        starred=row["starred"] == "1",
        actor=actor_named(line(row["subject"])),
        modifier=row["modifier"],
        observer=row["observer"],
    )
    number = row["id"]
    made.add(moment, number, int(number) if _NUMBER.fullmatch(number) else 0)
    if row["answers"]:
        made.answer(number, row["answers"])


_NUMBER = re.compile("[0-9]{1,9}")


def _foreign(header: list[str], rows: list[list[str]]) -> Reading:
    """Return what a table of another program holds, a part for each film that it names."""
    columns = _columns(header)
    if "start" not in columns:
        raise FormatError(Reason.NO_TIMES)
    parts: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        cells = {
            what: plain(row[place]).strip() if place < len(row) else ""
            for what, (place, _) in columns.items()
        }
        parts[file_name(cells.get("media", ""))].append(cells)
    found = []
    for name, its in parts.items():
        made = Gathering(Media(name))
        in_ms = columns["start"][1].endswith("_ms")
        for seen in _paired([_timed(row, in_ms=in_ms) for row in its], made.left):
            _take_foreign(seen, made)
        found.append(made.part(name))
    found = [part for part in found if part.annotations.count or part.left]
    if not found:
        raise FormatError(Reason.EMPTY)
    return Reading(tuple(found))


def _columns(header: list[str]) -> dict[str, tuple[int, str]]:
    """Return where each thing stands, and what the column is called."""
    found = {}
    for what, names in _NAMES.items():
        known = [*names, *(f"{what}_ms" for _ in range(what in ("start", "end", "duration")))]
        places = [(header.index(name), name) for name in known if name in header]
        if places:
            found[what] = places[0]
    return found


@dataclass(frozen=True, slots=True)
class _Seen:
    """A row with its times."""

    cells: Mapping[str, str]
    start_ms: int | None
    end_ms: int | None


def _timed(cells: Mapping[str, str], *, in_ms: bool) -> _Seen:
    start_ms, end_ms, length = (
        _time(cells.get(name, ""), in_ms=in_ms) for name in ("start", "end", "duration")
    )
    if end_ms is None and start_ms is not None and length:
        end_ms = start_ms + length
    return _Seen(cells, start_ms, end_ms)


def _paired(rows: list[_Seen], left: Counter[str]) -> Iterator[_Seen]:
    """Return rows that begin and end; a row START finds its row STOP, as BORIS exports them."""
    begun: dict[tuple[str, ...], _Seen] = {}
    for seen in rows:
        edge = seen.cells.get("edge", "").casefold()
        key = tuple(seen.cells.get(name, "") for name in ("code", "subject", "modifier"))
        if why := _wrong(seen.start_ms, seen.end_ms):
            left[why] += 1
        elif edge == "start" and key not in begun:
            begun[key] = seen
        elif edge == "stop" and key in begun:
            yield replace(begun.pop(key), end_ms=seen.start_ms)
        elif edge in ("start", "stop"):
            left["unpaired"] += 1
        else:
            yield seen
    if begun:
        left["unpaired"] += len(begun)


def _take_foreign(seen: _Seen, made: Gathering) -> None:
    cells, start_ms, end_ms = seen.cells, seen.start_ms, seen.end_ms
    if start_ms is None or (end_ms is not None and end_ms < start_ms):
        made.left["backwards"] += 1
        return
    name = cells.get("code", "")
    made.add(
        Moment(
            start_ms,
            end_ms if end_ms != start_ms else None,
            made.code(cells.get("lane", ""), name) if name else None,
            cells.get("note", ""),
            actor=actor_named(line(cells.get("subject", ""))),
            modifier=cells.get("modifier", ""),
        )
    )


def _time(text: str, *, in_ms: bool = False) -> int | None:
    """Return seconds, or hours, minutes and seconds, as milliseconds; None for no time of a film.

    With `in_ms` a plain number is milliseconds.
    """
    text = text.strip()
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = (
            Decimal((part or "0").replace(",", ".")) for part in clock.groups()
        )
        value = ((hours * 60 + minutes) * 60 + seconds) * 1_000
    elif _SECONDS.fullmatch(text):
        value = Decimal(text.replace(",", ".")) * (1 if in_ms else 1_000)
    else:
        return None
    return round(value) if value <= LATEST_MS else None
