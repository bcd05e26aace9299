"""What an EAF holds as annotations: its own tiers by their types, those of others by their values.

A tier of another program with a vocabulary, or with few values, is a lane with a code for each
value. A tier of free texts (a transcript, remarks) is one code, with the text as its note.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from beeldcoach.formats.eaf_read import Aligned, Document, TierRead, document_of
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.gathering import Gathering, code_of, media_of, noted
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
from beeldcoach.formats.tidy import line
from beeldcoach.formats.words import actor_named, voice_named

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from beeldcoach.formats.model import Part

_CODES_AT_LEAST = 12  # so few different values are codes, however often each stands there
_CODES_AT_MOST = 40
_LONGEST_CODE = 40  # characters


@dataclass(frozen=True, slots=True)
class Own:
    """What only we write."""

    media: Media
    lanes: tuple[Lane, ...]
    codes: tuple[Code, ...]
    shown: Mapping[str, str]  # name as it is shown to code id
    types: Mapping[str, tuple[str, str, bool]]
    details: Mapping[str, str]


def read_eaf(content: bytes) -> Reading:
    """Return what an EAF holds; raise FormatError."""
    document = document_of(content)
    own = _own(document.own)
    reader = _Reader(document, own)
    part = reader.part()
    if not part.annotations.count and not part.left:
        raise FormatError(Reason.EMPTY)
    return Reading((part,), own is not None)


def _own(data: dict[str, Any] | None) -> Own | None:
    """Return what we wrote; None where it is not as we write it."""
    if data is None:
        return None
    try:
        media, lanes, codes = data["media"], data["lanes"], data["codes"]
        made = tuple(code_of(*code[:6]) for code in codes)
        own = Own(
            media_of("", *media),
            tuple(Lane(str(lane_id), str(name)) for lane_id, name in lanes),
            made,
            {str(code[6]): each.id for code, each in zip(codes, made, strict=True)},
            {str(name): (str(k), str(of), bool(p)) for name, (k, of, p) in data["types"].items()},
            {str(name): str(kind) for name, kind in data["details"].items()},
        )
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        return None
    known = {lane.id for lane in own.lanes}
    return own if all(code.lane in known for code in own.codes) else None


class _Reader:
    """Makes annotations of a document."""

    def __init__(self, document: Document, own: Own | None) -> None:
        self._document, self._own = document, own
        media = replace(own.media, name=document.media) if own else Media(document.media)
        self._made = Gathering(media)
        self._made.angles += document.angles
        if own is not None:
            self._made.know(own.lanes, own.codes)
        self._details: dict[str, dict[str, str]] = defaultdict(dict)
        self._notes: dict[str, list[str]] = defaultdict(list)

    def part(self) -> Part:
        """Return it all."""
        self._refer()
        for tier in self._document.tiers:
            kind, of, point = self._kind(tier)
            take = self._taker(tier, kind, of)
            for each in tier.aligned:
                self._place(each, take, point=point)
        for one, earlier in self._document.links:
            self._made.answer(one, earlier)
        return self._made.part("")

    def _kind(self, tier: TierRead) -> tuple[str, str, bool]:
        return self._own.types.get(tier.type, ("", "", False)) if self._own else ("", "", False)

    def _refer(self) -> None:
        """Keep what depends on an annotation with the one in time that it is about."""
        of = {each.id: each.of for tier in self._document.tiers for each in tier.referring}
        details = self._own.details if self._own else {}
        for tier in self._document.tiers:
            kind = details.get(tier.type, "")
            for each in tier.referring:
                root = _root(each.of, of)
                if kind:
                    self._details[root][kind] = each.value
                elif each.value.strip():
                    self._notes[root].append(f"{tier.name}: {each.value}")

    def _place(
        self, each: Aligned, take: Callable[[Aligned, int, int | None], None], *, point: bool
    ) -> None:
        if each.start_ms is None or each.end_ms is None:
            self._made.left["no_time"] += 1
        elif each.end_ms < each.start_ms:
            self._made.left["backwards"] += 1
        else:
            is_point = point or each.end_ms == each.start_ms
            take(each, each.start_ms, None if is_point else each.end_ms)

    def _taker(
        self, tier: TierRead, kind: str, of: str
    ) -> Callable[[Aligned, int, int | None], None]:
        """Return what takes the annotations of a tier."""
        takers = {
            "phase": self._phase,
            "fragment": self._fragment,
            "talk": self._talk,
            "mark": self._mark,
        }
        if kind in takers:
            return takers[kind]
        codes_of = self._codes_of(tier, kind, of)

        def take(each: Aligned, start_ms: int, end_ms: int | None) -> None:
            code, text = codes_of(each)
            known = self._details.get(each.id, {})
            moment = Moment(
                start_ms,
                end_ms,
                code,
                noted_exactly(text, known.get("note", ""), self._notes.get(each.id, [])),
                starred=bool(known.get("star")),
                actor=actor_named(line(tier.participant)),
                modifier=known.get("modifier", ""),
                observer=tier.annotator if self._own else "",
            )
            self._made.add(moment, each.id, _number(each.id))

        return take

    def _codes_of(
        self, tier: TierRead, kind: str, of: str
    ) -> Callable[[Aligned], tuple[str | None, str]]:
        """Return what tells the code and the text of an annotation of a tier."""
        if kind == "note":
            return lambda each: (None, each.value)
        own = self._own
        lanes = {lane.id: lane.name for lane in own.lanes} if own else {}
        entries = self._document.entries.get(self._document.vocabulary_of.get(tier.type, ""), {})
        lane = lanes[of] if kind == "moment" and of in lanes else tier.name
        valued = kind == "moment" or bool(entries) or _are_codes(tier)

        def code(each: Aligned) -> tuple[str | None, str]:
            value = line(each.value) or line(entries.get(each.cve, ""))
            if own is not None and value in own.shown:
                return own.shown[value], ""
            if valued and value:
                return self._made.code(lane, value), ""
            return self._made.code(tier.name, tier.name), each.value

        return code

    def _phase(self, each: Aligned, start_ms: int, _end_ms: int | None) -> None:
        self._made.phases.append(Phase(start_ms, each.value))

    def _fragment(self, each: Aligned, start_ms: int, end_ms: int | None) -> None:
        question = self._details.get(each.id, {}).get("question", "")
        end_ms = end_ms or start_ms + self._made.media.frame_ms
        self._made.fragments.append(Fragment(start_ms, end_ms, each.value, question))

    def _talk(self, each: Aligned, start_ms: int, end_ms: int | None) -> None:
        voice = voice_named(line(each.value))
        if voice is None or end_ms is None:
            self._made.left["unknown"] += 1
        else:
            self._made.talk.append(Talk(start_ms, end_ms, voice))

    def _mark(self, each: Aligned, start_ms: int, _end_ms: int | None) -> None:
        self._made.marks.append(Mark(start_ms, each.value))


def noted_exactly(text: str, note: str, more: list[str]) -> str:
    """Return the note of a moment: as we wrote it, or with what others wrote about it."""
    return noted(text, note, *more) if more or (text and note) else text or note


def _root(annotation: str, of: Mapping[str, str]) -> str:
    """Return the annotation in time that one is about in the end; never mind rings."""
    seen = set()
    while annotation in of and annotation not in seen:
        seen.add(annotation)
        annotation = of[annotation]
    return annotation


def _are_codes(tier: TierRead) -> bool:
    """Whether the values of a tier are codes and not free texts."""
    values = [line(each.value) for each in tier.aligned if each.value.strip()]
    different = set(values)
    if any(len(value) > _LONGEST_CODE for value in different):
        return False
    few = len(different) <= _CODES_AT_LEAST
    return few or (len(different) <= _CODES_AT_MOST and 2 * len(different) <= len(values))


def _number(annotation: str) -> int:
    """Return the number of an annotation, by which ours are in order; 0 for another id."""
    digits = annotation[1:13]
    return int(digits) if digits.isascii() and digits.isdigit() else 0
