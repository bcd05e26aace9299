"""ELAN's format, EAF 2.7 to 3.0, read: files of our own as they were, of others by their tiers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from beeldcoach.formats.eaf_write import OWN
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.gathering import LATEST_MS
from beeldcoach.formats.model import Angle
from beeldcoach.formats.safe_xml import listen
from beeldcoach.formats.tidy import file_name

MOST_ANNOTATIONS = 100_000


@dataclass(slots=True)
class Aligned:
    """An annotation in time; None where its slot says no time."""

    id: str
    start_ms: int | None
    end_ms: int | None
    cve: str
    value: str = ""


@dataclass(slots=True)
class Referring:
    """An annotation about another one."""

    id: str
    of: str
    value: str = ""


@dataclass(slots=True)
class TierRead:
    """A tier as it stands in the file."""

    name: str
    type: str
    participant: str
    annotator: str
    aligned: list[Aligned] = field(default_factory=list)
    referring: list[Referring] = field(default_factory=list)


@dataclass(slots=True)
class Document:
    """What is of use in an EAF."""

    media: str = ""
    angles: list[Angle] = field(default_factory=list)
    tiers: list[TierRead] = field(default_factory=list)
    vocabulary_of: dict[str, str] = field(default_factory=dict)  # type to vocabulary
    entries: dict[str, dict[str, str]] = field(default_factory=dict)  # of vocabulary: id to value
    links: list[tuple[str, str]] = field(default_factory=list)
    own: dict[str, Any] | None = None  # what only we write


class _Listener:
    """Gathers a document."""

    def __init__(self) -> None:
        self.document = Document()
        self._root = ""
        self._slots: dict[str, int | None] = {}
        self._count = 0
        self._vocabulary: dict[str, str] = {}
        self._entry = self._property = ""
        self._last: Aligned | Referring | None = None

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._root:
            if tag != "ANNOTATION_DOCUMENT":
                raise FormatError(Reason.UNKNOWN)
            self._root = tag
        begin = getattr(self, f"_begin_{tag.lower()}", None)
        if begin is not None:
            begin(attributes)

    def ends(self, tag: str, text: str) -> None:
        if tag == "ANNOTATION_VALUE" and self._last is not None:
            self._last.value = text
        elif tag in ("CVE_VALUE", "CV_ENTRY") and self._entry:
            self._vocabulary.setdefault(self._entry, text)
        elif tag == "PROPERTY" and self._property == OWN:
            self.document.own = _json(text)

    def _begin_media_descriptor(self, attributes: dict[str, str]) -> None:
        url = attributes.get("RELATIVE_MEDIA_URL") or attributes.get("MEDIA_URL", "")
        name = file_name(unquote(url))
        if not self.document.media:
            self.document.media = name
        elif name:
            origin = attributes.get("TIME_ORIGIN", "")
            self.document.angles.append(Angle(name, _origin(origin)))

    def _begin_property(self, attributes: dict[str, str]) -> None:
        self._property = attributes.get("NAME", "")

    def _begin_time_slot(self, attributes: dict[str, str]) -> None:
        self._slots[attributes.get("TIME_SLOT_ID", "")] = _time(attributes.get("TIME_VALUE", ""))

    def _begin_tier(self, attributes: dict[str, str]) -> None:
        said = attributes.get
        self.document.tiers.append(
            TierRead(
                said("TIER_ID", ""),
                said("LINGUISTIC_TYPE_REF", ""),
                said("PARTICIPANT", ""),
                said("ANNOTATOR", ""),
            )
        )

    def _begin_alignable_annotation(self, attributes: dict[str, str]) -> None:
        slots = (attributes.get(f"TIME_SLOT_REF{edge}", "") for edge in (1, 2))
        start, end = (self._slots.get(slot) for slot in slots)
        cve = attributes.get("CVE_REF", "")
        self._last = Aligned(attributes.get("ANNOTATION_ID", ""), start, end, cve)
        self._tier().aligned.append(self._last)

    def _begin_ref_annotation(self, attributes: dict[str, str]) -> None:
        about = attributes.get("ANNOTATION_REF", "")
        self._last = Referring(attributes.get("ANNOTATION_ID", ""), about)
        self._tier().referring.append(self._last)

    def _tier(self) -> TierRead:
        """Return the tier that is open; an annotation outside of one is in no EAF."""
        self._count += 1
        if self._count > MOST_ANNOTATIONS:
            raise FormatError(Reason.TOO_MANY)
        if not self.document.tiers:
            raise FormatError(Reason.BROKEN)
        return self.document.tiers[-1]

    def _begin_linguistic_type(self, attributes: dict[str, str]) -> None:
        if vocabulary := attributes.get("CONTROLLED_VOCABULARY_REF", ""):
            self.document.vocabulary_of[attributes.get("LINGUISTIC_TYPE_ID", "")] = vocabulary

    def _begin_controlled_vocabulary(self, attributes: dict[str, str]) -> None:
        self._vocabulary = self.document.entries.setdefault(attributes.get("CV_ID", ""), {})

    def _begin_cv_entry_ml(self, attributes: dict[str, str]) -> None:
        self._entry = attributes.get("CVE_ID", "")

    def _begin_cv_entry(self, _attributes: dict[str, str]) -> None:
        self._entry = f"entry {len(self._vocabulary)}"  # before 2.8 they had no ids

    def _begin_cross_ref_link(self, attributes: dict[str, str]) -> None:
        self.document.links.append((attributes.get("REF1", ""), attributes.get("REF2", "")))


def document_of(content: bytes) -> Document:
    """Return what is of use in an EAF; raise FormatError."""
    listener = _Listener()
    listen(content, listener)
    return listener.document


def _time(text: str) -> int | None:
    """Return a time in milliseconds; None for what is none, or lies beyond any film."""
    if not (text.isascii() and text.isdigit() and len(text) < 12):
        return None
    value = int(text)
    return value if value <= LATEST_MS else None


def _origin(text: str) -> int:
    """Return a time that may lie before zero; 0 for what is none."""
    value = _time(text.removeprefix("-")) or 0
    return -value if text.startswith("-") else value


def _json(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
