"""A lens as a file, to share with others: written from a lens, and read with great care.

The file is JSON in UTF-8. What is read came from somebody else: nothing of it is taken on trust,
and what is wrong with it is told, each with its place.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

from beeldcoach.domain.lens import (
    ABOUT_LIMIT,
    ANSWERS_LEAST,
    ANSWERS_MOST,
    CLUSTERS_MOST,
    CODE_COLOURS,
    CODE_KEYS,
    CODES_MOST,
    EXAMPLE_LIMIT,
    LEAD_MOST_MS,
    LENS_NAME_LIMIT,
    NAME_LIMIT,
    QUESTION_LIMIT,
    RESERVED_KEYS,
    Lens,
    Pole,
    Role,
    Speech,
)
from beeldcoach.services.errors import LensFault, NotALens
from beeldcoach.services.lens_body import body_of, lens_from

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT, VERSION = "beeldcoach.lens", 1
LENS_FILE_LIMIT = 256 * 1024  # bytes; the longest lens that can be made takes less than 40,000
_FAULTS_TOLD = 20
_SHOWN = 24  # letters of a value that is wrong, in what is told of it
_ID = re.compile(r"[a-z0-9_]{1,40}")


def file_of(lens: Lens) -> bytes:
    """Return a lens as a file."""
    told = {"format": FORMAT, "version": VERSION, **body_of(lens)}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def read_lens(content: bytes) -> Lens:
    """Return the lens that a file holds; raise NotALens."""
    told = _told(content)
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise NotALens("no_lens")
    if told.get("version") is True or told.get("version") != VERSION:
        raise NotALens("other_version")
    reading = _Reading()
    reading.lens(told)
    if reading.faults:
        raise NotALens("faulty", tuple(reading.faults[:_FAULTS_TOLD]), len(reading.faults))
    return lens_from(told, "", "")


def _told(content: bytes) -> Any:
    if len(content) > LENS_FILE_LIMIT:
        raise NotALens("too_large")
    try:
        text = content.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise NotALens("unreadable") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that says something twice: another program would read the other one."""
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError
    return dict(pairs)


def _no_number(_: str) -> Any:
    raise ValueError


@dataclass(frozen=True, slots=True)
class _Text:
    """What a text must be."""

    most: int
    needed: bool = True
    lines: bool = False  # may be of several lines


_NAME = _Text(NAME_LIMIT)
_MEMBERS = {
    "lens": {"format", "version", "name", "about", "clusters", "modifiers", "codes"},
    "cluster": {"id", "name", "colour"},
    "modifier": {"id", "question", "answers"},
    "answer": {"id", "name"},
    "code": {
        "id", "name", "key", "cluster", "example", "interval", "pole", "role", "speech",
        "modifier", "lead_ms", "lag_ms",
    },
}  # fmt: skip
_CHOICES: dict[str, frozenset[str]] = {
    "pole": frozenset(Pole),
    "role": frozenset(Role),
    "speech": frozenset(Speech),
}


class _Reading:
    """Looks at everything in a file and keeps what is wrong, with its place."""

    def __init__(self) -> None:
        self.faults: list[LensFault] = []

    def lens(self, told: dict[str, Any]) -> None:
        """Look at a whole lens."""
        here: tuple[str | int, ...] = ()
        self._members(told, "lens", here)
        self._text(told, "name", here, _Text(LENS_NAME_LIMIT))
        self._text(told, "about", here, _Text(ABOUT_LIMIT, needed=False, lines=True))
        clusters = self._objects(told, "clusters", here, 1, CLUSTERS_MOST)
        modifiers = self._objects(told, "modifiers", here, 0, CODES_MOST)
        codes = self._objects(told, "codes", here, 0, CODES_MOST)
        for at, cluster in clusters:
            self._cluster(cluster, ("clusters", at))
        for at, modifier in modifiers:
            self._modifier(modifier, ("modifiers", at))
        cluster_ids = {each.get("id") for _, each in clusters if _is_text(each.get("id"))}
        asked = {each.get("id") for _, each in modifiers if _is_text(each.get("id"))}
        for at, code in codes:
            self._code(code, ("codes", at), cluster_ids, asked)
        self._each_once(clusters, "clusters", ("id", "name", "colour"))
        self._each_once(modifiers, "modifiers", ("id",))
        self._each_once(codes, "codes", ("id", "name", "key"))

    def _cluster(self, told: dict[str, Any], here: tuple[str | int, ...]) -> None:
        self._members(told, "cluster", here)
        self._id(told, here)
        self._text(told, "name", here, _NAME)
        self._one_of(told, "colour", here, CODE_COLOURS, needed=True)

    def _modifier(self, told: dict[str, Any], here: tuple[str | int, ...]) -> None:
        self._members(told, "modifier", here)
        self._id(told, here)
        self._text(told, "question", here, _Text(QUESTION_LIMIT))
        answers = self._objects(told, "answers", here, ANSWERS_LEAST, ANSWERS_MOST)
        for at, answer in answers:
            place = (*here, "answers", at)
            self._members(answer, "answer", place)
            self._id(answer, place)
            self._text(answer, "name", place, _NAME)
        self._each_once(answers, "answers", ("id", "name"), here)

    def _code(
        self,
        told: dict[str, Any],
        here: tuple[str | int, ...],
        clusters: set[Any],
        asked: set[Any],
    ) -> None:
        self._members(told, "code", here)
        self._id(told, here)
        self._text(told, "name", here, _NAME)
        self._text(told, "example", here, _Text(EXAMPLE_LIMIT, needed=False))
        self._key(told, here)
        self._one_of(told, "cluster", here, clusters, needed=True)
        self._one_of(told, "modifier", here, {"", *asked})
        for name, choices in _CHOICES.items():
            self._one_of(told, name, here, choices)
        if not isinstance(told.get("interval", False), bool):
            self._fault("no_flag", (*here, "interval"), told["interval"])
        for name in ("lead_ms", "lag_ms"):
            span = told.get(name, 0)
            if type(span) is not int or not 0 <= span <= LEAD_MOST_MS:
                self._fault("no_span", (*here, name), span, LEAD_MOST_MS)

    def _key(self, told: dict[str, Any], here: tuple[str | int, ...]) -> None:
        key = told.get("key")
        if _is_text(key) and key in RESERVED_KEYS:
            self._fault("reserved_key", (*here, "key"), key)
        elif not _is_text(key) or len(key) != 1 or key not in CODE_KEYS:
            self._fault("no_key", (*here, "key"), key)

    def _id(self, told: dict[str, Any], here: tuple[str | int, ...]) -> None:
        value = told.get("id")
        if not _is_text(value) or not _ID.fullmatch(value):
            self._fault("no_id", (*here, "id"), value)

    def _text(
        self, told: dict[str, Any], name: str, here: tuple[str | int, ...], wanted: _Text
    ) -> None:
        value, place = told.get(name, "" if not wanted.needed else None), (*here, name)
        if not _is_text(value):
            self._fault("missing" if value is None else "no_text", place, value)
        elif wanted.needed and not value.strip():
            self._fault("missing", place, value)
        elif len(value) > wanted.most:
            self._fault("too_long", place, value, wanted.most)
        elif not (value.replace("\n", "") if wanted.lines else value).isprintable():
            self._fault("odd_letters", place, "")
        elif value != value.strip():
            self._fault("odd_letters", place, value)

    def _one_of(
        self,
        told: dict[str, Any],
        name: str,
        here: tuple[str | int, ...],
        choices: Iterable[Any],
        *,
        needed: bool = False,
    ) -> None:
        value = told.get(name, None if needed else "")
        if not _is_text(value) or value not in choices:
            self._fault("no_choice", (*here, name), value)

    def _objects(
        self, told: dict[str, Any], name: str, here: tuple[str | int, ...], least: int, most: int
    ) -> list[tuple[int, dict[str, Any]]]:
        """Return the objects of a list, each with its place."""
        value, place = told.get(name, []), (*here, name)
        if not isinstance(value, list):
            self._fault("no_list", place, value)
            return []
        if not least <= len(value) <= most:
            self._fault("too_few" if len(value) < least else "too_many", place, len(value), most)
        for at, each in enumerate(value):
            if not isinstance(each, dict):
                self._fault("no_object", (*place, at), each)
        return [(at, each) for at, each in enumerate(value[:most]) if isinstance(each, dict)]

    def _members(self, told: dict[str, Any], kind: str, here: tuple[str | int, ...]) -> None:
        for strange in sorted(set(told) - _MEMBERS[kind]):
            self._fault("unknown", here, strange)

    def _each_once(
        self,
        things: list[tuple[int, dict[str, Any]]],
        name: str,
        fields: tuple[str, ...],
        here: tuple[str | int, ...] = (),
    ) -> None:
        for field in fields:
            told = [(at, _folded(each.get(field))) for at, each in things]
            counts = Counter(value for _, value in told if value)
            for at, value in told:
                if counts[value] > 1:
                    self._fault("twice", (*here, name, at, field), value)

    def _fault(
        self, kind: str, where: tuple[str | int, ...], value: object, limit: int = 0
    ) -> None:
        shown = "" if value is None else str(value)[:_SHOWN]
        safe = "".join(letter for letter in shown if letter.isprintable())
        self.faults.append(LensFault(kind, where, safe, limit))


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


def _folded(value: object) -> str:
    return value.casefold() if isinstance(value, str) else ""
