"""What ELAN asks of an EAF and its schema does not catch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from beeldcoach.formats.safe_xml import listen


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that ELAN would not take, and where: an id or a name of the file."""

    what: str  # overlap, no_length, unsorted, untimed, loose, same_id, no_constraint, no_entry
    where: str


_IDS = (  # of the type xsd:ID
    "TIME_SLOT_ID", "ANNOTATION_ID", "LANG_ID", "STEREOTYPE", "LANGUAGE_CODE", "EXT_REF_ID",
    "LINK_SET_ID", "REF_LINK_ID", "LEX_REF_ID",
)  # fmt: skip


class _Listener:
    """Gathers what must fit together."""

    def __init__(self) -> None:
        self.slots: list[tuple[str, int | None]] = []
        self.tiers: list[dict[str, str]] = []
        self.aligned: list[tuple[str, dict[str, str]]] = []  # tier, and attributes
        self.referring: list[tuple[str, dict[str, str]]] = []
        self.types: dict[str, dict[str, str]] = {}
        self.entries: dict[str, set[str]] = {}
        self.ids: Counter[str] = Counter()  # of xsd:ID, which all share one namespace
        self._vocabulary: set[str] = set()

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        self.ids.update(value for name in _IDS if (value := attributes.get(name)))
        if tag == "TIME_SLOT":
            value = attributes.get("TIME_VALUE")
            self.slots.append((attributes["TIME_SLOT_ID"], int(value) if value else None))
        elif tag == "TIER":
            self.tiers.append(attributes)
        elif tag in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
            kept = self.aligned if tag == "ALIGNABLE_ANNOTATION" else self.referring
            kept.append((self.tiers[-1]["TIER_ID"], attributes))
        else:
            self._begin_type(tag, attributes)

    def _begin_type(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "LINGUISTIC_TYPE":
            self.types[attributes["LINGUISTIC_TYPE_ID"]] = attributes
        elif tag == "CONTROLLED_VOCABULARY":
            self._vocabulary = self.entries.setdefault(attributes["CV_ID"], set())
        elif tag == "CV_ENTRY_ML":
            self._vocabulary.add(attributes["CVE_ID"])

    def ends(self, tag: str, text: str) -> None:
        """Texts do not matter here: what XML has no place for does not parse."""


def faults(content: bytes) -> tuple[Fault, ...]:
    """Return what ELAN would not take in an EAF that its schema takes; raise FormatError."""
    found = _Listener()
    listen(content, found)
    return (
        *_slots(found),
        *_spans(found),
        *_dependent(found),
        *_entries(found),
        *(Fault("same_id", name) for name, count in found.ids.items() if count > 1),
    )


def _slots(found: _Listener) -> list[Fault]:
    untimed = [Fault("untimed", name) for name, at in found.slots if at is None]
    times = [(at, name) for name, at in found.slots if at is not None]
    steps = pairwise(times)
    return untimed + [Fault("unsorted", name) for (one, _), (at, name) in steps if at < one]


def _spans(found: _Listener) -> list[Fault]:
    slots = dict(found.slots)
    spans: dict[str, list[tuple[int, int, str]]] = {}
    faults: list[Fault] = []
    for tier, attributes in found.aligned:
        name = attributes["ANNOTATION_ID"]
        start, end = (slots.get(attributes[f"TIME_SLOT_REF{edge}"]) for edge in (1, 2))
        if start is None or end is None:
            faults.append(Fault("untimed", name))
        else:
            spans.setdefault(tier, []).append((start, end, name))
    for its in spans.values():
        its.sort()
        faults += [Fault("no_length", name) for start, end, name in its if end <= start]
        steps = pairwise(its)
        faults += [Fault("overlap", later[2]) for one, later in steps if later[0] < one[1]]
    return faults


def _dependent(found: _Listener) -> list[Fault]:
    """Look whether each tier with a parent has constraints, and stands on annotations of it."""
    parents = {tier["TIER_ID"]: tier.get("PARENT_REF", "") for tier in found.tiers}
    type_of = {t["TIER_ID"]: found.types.get(t["LINGUISTIC_TYPE_REF"], {}) for t in found.tiers}
    tier_of = {a["ANNOTATION_ID"]: tier for tier, a in (*found.aligned, *found.referring)}
    faults = [
        Fault("no_constraint", tier)
        for tier, parent in parents.items()
        if bool(parent) != bool(type_of[tier].get("CONSTRAINTS"))
    ]
    taken: Counter[tuple[str, str]] = Counter()
    for tier, attributes in found.referring:
        of = attributes["ANNOTATION_REF"]
        taken[tier, of] += 1
        only = type_of[tier].get("CONSTRAINTS") == "Symbolic_Association"
        if tier_of.get(of) != parents[tier] or (only and taken[tier, of] > 1):
            faults.append(Fault("loose", attributes["ANNOTATION_ID"]))
    return faults


def _entries(found: _Listener) -> list[Fault]:
    type_of = {tier["TIER_ID"]: tier["LINGUISTIC_TYPE_REF"] for tier in found.tiers}
    faults = []
    for tier, attributes in found.aligned:
        vocabulary = found.types.get(type_of[tier], {}).get("CONTROLLED_VOCABULARY_REF", "")
        entry = attributes.get("CVE_REF")
        if entry and entry not in found.entries.get(vocabulary, ()):
            faults.append(Fault("no_entry", attributes["ANNOTATION_ID"]))
    return faults
