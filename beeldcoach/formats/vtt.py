"""Subtitles (WebVTT), written only: what was seen, below the film in any player."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from beeldcoach.formats.tidy import line, tidy

if TYPE_CHECKING:
    from beeldcoach.formats.envelope import Envelope
    from beeldcoach.formats.model import Annotations, Moment

POINT_MS = 2_000  # a point is shown so long: one frame could not be read
PHASE_MS = 5_000  # and the name of a phase at its beginning
_BLANK_LINES = re.compile(r"\n\s*\n+")
_Cue = tuple[int, int, str]


def vtt(annotations: Annotations, envelope: Envelope) -> bytes:
    """Return annotations as subtitles; who speaks or is silent is not among them."""
    given = tidy(annotations)
    cues = sorted(
        [
            *(_of_moment(moment, given, envelope) for moment in given.moments),
            *(
                (phase.start_ms, phase.start_ms + PHASE_MS, f"— {_said(phase.name)} —")
                for phase in given.phases
            ),
            *(
                (each.start_ms, each.end_ms, _fragment(each.title, each.question, envelope))
                for each in given.fragments
            ),
            *(
                (mark.at_ms, mark.at_ms + POINT_MS, _named(envelope.words.term("mark"), mark.text))
                for mark in given.marks
            ),
        ]
    )
    blocks = ["WEBVTT"]
    if title := line(envelope.title).replace("-->", "→"):
        blocks[0] += f" - {title}"
    if note := line(envelope.released).replace("-->", "→"):
        blocks.append(f"NOTE {note}")
    blocks += [
        f"{number}\n{_time(start)} --> {_time(end)}\n{text}"
        for number, (start, end, text) in enumerate(cues, 1)
    ]
    return "\n\n".join([*blocks, ""]).encode()


def _of_moment(moment: Moment, given: Annotations, envelope: Envelope) -> _Cue:
    code = next((code.name or code.id for code in given.codes if code.id == moment.code), "")
    name = f"{code} ({moment.modifier})" if code and moment.modifier else code or moment.modifier
    text = _named(f"* {name}".strip() if moment.starred else name, moment.note)
    if actor := envelope.words.actor(moment.actor):
        text = f"<v {_said(actor)}>{text}</v>"
    end = moment.end_ms if moment.end_ms is not None else moment.start_ms + POINT_MS
    return moment.start_ms, end, text


def _fragment(title: str, question: str, envelope: Envelope) -> str:
    text = _named(envelope.words.term("fragment"), title)
    return f"{text}\n{_said(question)}" if question.strip() else text


def _named(name: str, text: str) -> str:
    """Return a name with what is said of it."""
    return ": ".join(said for each in (name, text) if (said := _said(each)))


def _said(text: str) -> str:
    """Return a text as it may stand in a cue: no marks of its own, and no blank line to end it."""
    text = _BLANK_LINES.sub("\n", text.strip())
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(milliseconds: int) -> str:
    seconds, part = divmod(milliseconds, 1_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{part:03}"
