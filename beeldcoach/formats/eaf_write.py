"""ELAN's format, EAF 3.0, written. What the schema says stands in `tests/formats/test_eaf.py`."""

from __future__ import annotations

import json
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from beeldcoach.formats.eaf_layout import Layout, Tier, layout
from beeldcoach.formats.tidy import clean, line, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.formats.envelope import Envelope
    from beeldcoach.formats.model import Annotations
    from beeldcoach.formats.words import Words

OWN = "beeldcoach"  # the property that holds what EAF has no place for
VERSION = 1
LANGUAGES = {"nl": ("nld", "Dutch (nld)"), "en": ("eng", "English (eng)")}
_SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
_CONSTRAINTS = {  # as ELAN writes them
    "Time_Subdivision": "Time subdivision of parent annotation's time interval, no time gaps "
    "allowed within this interval",
    "Symbolic_Subdivision": "Symbolic subdivision of a parent annotation. Annotations refering to "
    "the same parent are ordered",
    "Symbolic_Association": "1-1 association with a parent annotation",
    "Included_In": "Time alignable annotations within the parent annotation's time interval, gaps "
    "are allowed",
}
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    | {char: f"&#{ord(char)};" for char in "\r\n\t"}
)


def eaf(annotations: Annotations, envelope: Envelope) -> bytes:
    """Return annotations as an EAF."""
    given = tidy(annotations)
    placed = layout(given, envelope.words)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        *_element(
            "ANNOTATION_DOCUMENT",
            {
                "AUTHOR": line(envelope.author),
                "DATE": envelope.made_at.isoformat(timespec="seconds"),
                "FORMAT": "3.0",
                "VERSION": "3.0",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:noNamespaceSchemaLocation": _SCHEMA,
            },
            [
                *_license(envelope),
                *_header(given, placed, envelope),
                *_tiers(placed, envelope.words),
                *_types(placed),
                *_language(envelope),
                *_constraints(),
                *_vocabularies(given, placed, envelope),
                *_links(placed, envelope),
            ],
        ),
    ]
    return "\n".join([*lines, ""]).encode()


def _element(tag: str, attributes: dict[str, str], inside: list[str] | str = "") -> list[str]:
    """Return an element, as lines; a text inside stands on its line."""
    said = "".join(f' {name}="{value.translate(_ATTRIBUTE)}"' for name, value in attributes.items())
    if not inside:
        return [f"<{tag}{said}/>"]
    if isinstance(inside, str):
        return [f"<{tag}{said}>{inside.translate(_TEXT)}</{tag}>"]
    return [f"<{tag}{said}>", *inside, f"</{tag}>"]


def _license(envelope: Envelope) -> list[str]:
    if envelope.stamp is None:
        return []
    return _element("LICENSE", {"LICENSE_URL": ""}, clean(envelope.released))


def _header(given: Annotations, placed: Layout, envelope: Envelope) -> list[str]:
    media = _media(given.media.name, None) if given.media.name else []
    for angle in given.angles:
        media += _media(angle.name, angle.origin_ms)
    own = json.dumps(_own(given, placed), ensure_ascii=False, sort_keys=True)
    urn = uuid5(NAMESPACE_URL, f"{envelope.made_at.isoformat()} {own}")
    properties = {
        "URN": f"urn:nl-mpi-tools-elan-eaf:{urn}",
        "lastUsedAnnotationId": str(placed.last),
        OWN: own,
    }
    if stamp := envelope.stamp:
        properties |= {
            "release": line(stamp.number),
            "recipient": line(stamp.recipient),
            "released": line(stamp.day),
        }
    lines = [
        each
        for name, value in properties.items()
        for each in _element("PROPERTY", {"NAME": name}, value)
    ]
    return _element("HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"}, [*media, *lines])


def _media(name: str, origin_ms: int | None) -> list[str]:
    """Return a film; its own time where the annotations have their zero, if that is known."""
    told = {} if origin_ms is None else {"TIME_ORIGIN": str(origin_ms)}
    place = quote(name)
    kind = guess_type(name)[0] or "video/*"
    urls = {"MEDIA_URL": f"file:///{place}", "MIME_TYPE": kind, "RELATIVE_MEDIA_URL": f"./{place}"}
    return _element("MEDIA_DESCRIPTOR", urls | told)


def _own(given: Annotations, placed: Layout) -> dict[str, object]:
    """Return what EAF has no place for: keys, colours, and which type is for what."""
    media = given.media
    return {
        "version": VERSION,
        "media": [media.duration_ms, media.rate_numerator, media.rate_denominator, media.day],
        "lanes": [[lane.id, lane.name] for lane in given.lanes],
        "codes": [
            [c.id, c.name, c.lane, c.colour, c.key, c.interval, placed.shown[c.id]]
            for c in given.codes
        ],
        "types": {
            name: [track.kind, track.lane, track.point] for track, name in placed.types.items()
        },
        "details": {name: kind for kind, name in placed.detail_types.items()},
    }


def _tiers(placed: Layout, words: Words) -> Iterator[str]:
    """Return the time slots, in order of time, and then the tiers that refer to them."""
    ends = [
        (at, item.number, edge)
        for tier in placed.tiers
        for item in tier.items
        for edge, at in ((1, item.start_ms), (0, item.end_ms))
    ]
    slots = {
        (number, edge): f"ts{place}" for place, (_, number, edge) in enumerate(sorted(ends), 1)
    }
    yield from _element(
        "TIME_ORDER",
        {},
        [
            f'<TIME_SLOT TIME_SLOT_ID="ts{place}" TIME_VALUE="{at}"/>'
            for place, (at, _, _) in enumerate(sorted(ends), 1)
        ],
    )
    codes = {code: f"cve{place}" for place, code in enumerate(placed.shown, 1)}
    for tier in placed.tiers:
        yield from _tier(tier, words.actor(tier.track.actor), slots, codes)


def _tier(
    tier: Tier, actor: str, slots: dict[tuple[int, int], str], codes: dict[str, str]
) -> list[str]:
    attributes = {
        "LINGUISTIC_TYPE_REF": tier.type,
        "TIER_ID": tier.name,
        "PARTICIPANT": actor,
        "ANNOTATOR": tier.track.observer,
        "PARENT_REF": tier.parent,
    }
    lines = []
    for item in tier.items:
        about = {
            "ANNOTATION_ID": f"a{item.number}",
            "TIME_SLOT_REF1": slots[item.number, 1],
            "TIME_SLOT_REF2": slots[item.number, 0],
        }
        if item.code:
            about["CVE_REF"] = codes[item.code]
        lines += _annotation("ALIGNABLE_ANNOTATION", about, item.value)
    for detail in tier.details:
        about = {"ANNOTATION_ID": f"a{detail.number}", "ANNOTATION_REF": f"a{detail.of}"}
        lines += _annotation("REF_ANNOTATION", about, detail.value)
    return _element("TIER", {name: value for name, value in attributes.items() if value}, lines)


def _annotation(tag: str, attributes: dict[str, str], value: str) -> list[str]:
    text = value.translate(_TEXT)
    inside = [f"<ANNOTATION_VALUE>{text}</ANNOTATION_VALUE>"]
    return ["<ANNOTATION>", *_element(tag, attributes, inside), "</ANNOTATION>"]


def _types(placed: Layout) -> Iterator[str]:
    for track, name in placed.types.items():
        attributes = {
            "GRAPHIC_REFERENCES": "false",
            "LINGUISTIC_TYPE_ID": name,
            "TIME_ALIGNABLE": "true",
        }
        if track.kind == "moment":
            attributes["CONTROLLED_VOCABULARY_REF"] = placed.vocabularies[track.lane]
        yield from _element("LINGUISTIC_TYPE", attributes)
    for name in placed.detail_types.values():
        yield from _element(
            "LINGUISTIC_TYPE",
            {
                "CONSTRAINTS": "Symbolic_Association",
                "GRAPHIC_REFERENCES": "false",
                "LINGUISTIC_TYPE_ID": name,
                "TIME_ALIGNABLE": "false",
            },
        )


def _language(envelope: Envelope) -> list[str]:
    name, label = LANGUAGES[envelope.words.language]
    return _element("LANGUAGE", {"LANG_ID": name, "LANG_LABEL": label})


def _constraints() -> Iterator[str]:
    for name, words in _CONSTRAINTS.items():
        yield from _element("CONSTRAINT", {"DESCRIPTION": words, "STEREOTYPE": name})


def _vocabularies(given: Annotations, placed: Layout, envelope: Envelope) -> Iterator[str]:
    language, _ = LANGUAGES[envelope.words.language]
    numbers = {code: place for place, code in enumerate(placed.shown, 1)}
    for lane in given.lanes:
        entries = [
            each
            for code in given.codes
            if code.lane == lane.id
            for each in _element(
                "CV_ENTRY_ML",
                {"CVE_ID": f"cve{numbers[code.id]}"},
                _element("CVE_VALUE", {"LANG_REF": language}, placed.shown[code.id]),
            )
        ]
        yield from _element(
            "CONTROLLED_VOCABULARY", {"CV_ID": placed.vocabularies[lane.id]}, entries
        )


def _links(placed: Layout, envelope: Envelope) -> list[str]:
    """Return the chains, in the place that EAF 3.0 has for links between annotations."""
    if not placed.links:
        return []
    lines = [
        each
        for place, (one, earlier) in enumerate(placed.links, 1)
        for each in _element(
            "CROSS_REF_LINK",
            {
                "REF_LINK_ID": f"link{place}",
                "REF1": f"a{one}",
                "REF2": f"a{earlier}",
                "DIRECTIONALITY": "unidirectional",
                "REF_TYPE": "answers",
            },
        )
    ]
    name = envelope.words.term("chain")
    return _element("REF_LINK_SET", {"LINK_SET_ID": "links1", "LINK_SET_NAME": name}, lines)
