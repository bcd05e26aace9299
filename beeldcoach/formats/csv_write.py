"""A table, one row for each thing that was seen: for spreadsheets and statistics."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from beeldcoach.formats.cells import neutral
from beeldcoach.formats.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.formats.envelope import Envelope
    from beeldcoach.formats.model import Annotations, Moment

COLUMNS = (
    "kind", "id", "media", "start_s", "end_s", "duration_s", "lane", "code", "modifier", "subject",
    "note", "question", "frame_start", "observer", "starred", "answers", "colour", "key",
    "interval", "code_id", "lane_id", "release", "recipient",
)  # fmt: skip
BOM = b"\xef\xbb\xbf"
_Row = dict[str, str]


def table(annotations: Annotations, envelope: Envelope, *, for_excel: bool = False) -> bytes:
    """Return annotations as a table in UTF-8 with commas (RFC 4180).

    `for_excel` makes it as Excel opens it with a double click in the language of the file: marked
    as UTF-8, and in Dutch with semicolons and decimal commas.
    """
    given = tidy(annotations)
    comma = for_excel and envelope.words.language == "nl"
    rows = sorted(_rows(given, envelope), key=lambda row: int(row["start_s"]))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", delimiter=";" if comma else ",")
    writer.writeheader()
    for row in rows:
        for name in ("start_s", "end_s", "duration_s"):
            row[name] = _seconds(row.get(name, ""), "," if comma else ".")
        writer.writerow(row)
    return (BOM if for_excel else b"") + text.getvalue().encode()


def _seconds(milliseconds: str, mark: str) -> str:
    if not milliseconds:
        return ""
    whole, part = divmod(int(milliseconds), 1_000)
    return f"{whole}{mark}{part:03}"


def _rows(given: Annotations, envelope: Envelope) -> Iterator[_Row]:
    """Return the rows, with times in milliseconds."""
    for each in _seen(given, envelope):
        row = {name: neutral(text) for name, text in each.items()}
        row["media"] = neutral(given.media.name)
        if "end_s" in row:
            row["duration_s"] = str(int(row["end_s"]) - int(row["start_s"]))
        frame = given.media.frame_at(int(row["start_s"]))
        row["frame_start"] = "" if frame is None else str(frame)
        if envelope.stamp is not None:
            row["release"] = neutral(envelope.stamp.number)
            row["recipient"] = neutral(envelope.stamp.recipient)
        yield row


def _seen(given: Annotations, envelope: Envelope) -> Iterator[_Row]:
    for number, moment in enumerate(given.moments, 1):
        yield {"kind": "moment", "id": str(number), **_moment(moment, given, envelope)}
    for index, phase in enumerate(given.phases):
        later = [next_.start_ms for next_ in given.phases[index + 1 :]]
        end = later[0] if later else given.media.duration_ms
        row = {"kind": "phase", "start_s": str(phase.start_ms), "code": phase.name}
        yield {**row, "end_s": str(end)} if end > phase.start_ms else row
    for each in given.fragments:
        yield {
            "kind": "fragment",
            **_span(each.start_ms, each.end_ms),
            "note": each.title,
            "question": each.question,
        }
    for span in given.talk:
        voice = envelope.words.voices[span.voice]
        yield {"kind": "talk", **_span(span.start_ms, span.end_ms), "code": voice}
    for mark in given.marks:
        yield {"kind": "mark", "start_s": str(mark.at_ms), "note": mark.text}


def _span(start_ms: int, end_ms: int) -> _Row:
    return {"start_s": str(start_ms), "end_s": str(end_ms)}


def _moment(moment: Moment, given: Annotations, envelope: Envelope) -> _Row:
    row = {
        "start_s": str(moment.start_ms),
        "modifier": moment.modifier,
        "subject": envelope.words.actor(moment.actor),
        "note": moment.note,
        "observer": moment.observer,
        "starred": "1" if moment.starred else "",
        "answers": "" if moment.answers is None else str(moment.answers + 1),
    }
    if moment.end_ms is not None:
        row["end_s"] = str(moment.end_ms)
    if moment.code is not None:
        code = next(code for code in given.codes if code.id == moment.code)
        row |= {
            "lane": next(lane.name for lane in given.lanes if lane.id == code.lane),
            "code": code.name,
            "colour": code.colour,
            "key": code.key,
            "interval": "1" if code.interval else "",
            "code_id": code.id,
            "lane_id": code.lane,
        }
    return row
