"""Content that is data: lenses, forms, and the texts that are read and signed, per language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.lens_body import lens_from
from resources import path

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens

_PICTURES = ("film", "fragment", "still")
_AGREEMENTS = {
    Kind.WITH_VIDEO: "agreement",
    Kind.WITHOUT_VIDEO: "agreement_without_video",
    Kind.PUPIL: "agreement_pupil",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a field."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form.

    `kind` is text (lines of words), line (one line), lines (a list of them), scale (0 to 10),
    choice (of `options`), many (any of `options`), yes_no, date, time, number (whole), note (only
    the label is shown), or one that a page draws in its own way: goals, lens, planning,
    pupil_basis, table (who sits at it), met (how often each sign shows). `half` ones stand two in
    a row; an `extra` one only sometimes applies, so a section is complete without it.
    """

    name: str
    kind: str
    label: str
    help: str = ""
    example: str = ""
    options: tuple[Option, ...] = ()
    half: bool = False
    least: int = 0  # of `lines`: how many are advised
    most: int = 0  # of `lines`: how many there may be; of `number`: the highest
    extra: bool = False


@dataclass(frozen=True, slots=True)
class FormSection:
    """Fields that belong together."""

    id: str
    title: str
    fields: tuple[FormField, ...]
    questions: tuple[str, ...] = ()  # to ask in the talk, at hand beside the fields


@dataclass(frozen=True, slots=True)
class Form:
    """A form in one language."""

    id: str
    sections: tuple[FormSection, ...]


@dataclass(frozen=True, slots=True)
class StrategyCard:
    """One learning strategy, in a pupil's words."""

    id: str
    icon: str  # of the Phosphor set
    name: str
    words: str  # what one does, in one sentence


@dataclass(frozen=True, slots=True)
class SignedText:
    """A text that is read before it is agreed to, in exactly this version."""

    version: str
    dated: str  # ISO date
    language: str
    text: str


def _load(*parts: str) -> Any:
    return json.loads(path(*parts).read_text("utf-8"))


@cache
def form(form_id: str, language: str, traits: frozenset[str] | None = None) -> Form:
    """Return a form with its words in a language, as a trajectory with these traits has it.

    A section or field with `for` is only there where one of its traits is (`with_video`,
    `without_video`, `pupil`, `teacher`, `ib`, `by_board`, ...); one with `not_for` where none is.
    None leaves nothing out.
    """
    data = _load("forms", f"{form_id}.json")
    sections = tuple(
        FormSection(
            section["id"],
            section["title"][language],
            tuple(_field(field, language) for field in section["fields"] if _has(field, traits)),
            tuple(section.get("questions", {}).get(language, ())),
        )
        for section in data["sections"]
        if _has(section, traits)
    )
    return Form(data["id"], tuple(section for section in sections if section.fields))


def form_ids() -> tuple[str, ...]:
    """Return the ids of all forms that are shipped."""
    return tuple(
        sorted(
            file.stem
            for file in path("forms").glob("*.json")
            if "sections" in json.loads(file.read_text("utf-8"))
        )
    )


def _has(data: dict[str, Any], traits: frozenset[str] | None) -> bool:
    if traits is None:
        return True
    wanted, unwanted = data.get("for"), data.get("not_for", ())
    return (wanted is None or bool(traits & set(wanted))) and not traits & set(unwanted)


def _field(data: dict[str, Any], language: str) -> FormField:
    options = tuple(Option(option["id"], option[language]) for option in data.get("options", ()))
    return FormField(
        data["name"],
        data["kind"],
        data["label"][language],
        data.get("help", {}).get(language, ""),
        data.get("example", {}).get(language, ""),
        options,
        data.get("half", False),
        data.get("least", 0),
        data.get("most", 0),
        data.get("extra", False),
    )


@cache
def strategies(language: str) -> tuple[StrategyCard, ...]:
    """Return the card set of learning strategies in a language."""
    return tuple(
        StrategyCard(card["id"], card["icon"], card["name"][language], card["words"][language])
        for card in _load("texts", "strategies.json")["cards"]
    )


@cache
def lens(lens_id: str, language: str) -> Lens:
    """Return a lens that is shipped, with its words in a language."""
    return lens_from(_load("lenses", f"{lens_id}.json"), lens_id, language)


@cache
def lens_ids() -> tuple[str, ...]:
    """Return the ids of all lenses that are shipped, in their order."""
    files = [json.loads(file.read_text("utf-8")) for file in path("lenses").glob("*.json")]
    return tuple(data["id"] for data in sorted(files, key=lambda data: data["number"]))


@cache
def signed_text(name: str, language: str, version: str = "") -> SignedText:
    """Return a text that is signed, such as `consent`; in an earlier version when asked for.

    Raises KeyError for a version that never was.
    """
    data = _load("texts", f"{name}.json")
    versions = {data["version"]: data} | {
        earlier["version"]: earlier for earlier in data.get("earlier", ())
    }
    said = versions[version or data["version"]]
    return SignedText(said["version"], said["dated"], language, said["texts"][language])


def consent_text(language: str, *, by_guardians: bool = False) -> SignedText:
    """Return what is read before consent is given, to be filled in by `consent_told`."""
    return signed_text("consent_guardians" if by_guardians else "consent", language)


@cache
def consent_told_words(which: str, language: str) -> dict[str, str]:
    """Return what a consent text is filled in with: `controllers`, `keeping`, `for_days`."""
    words: dict[str, str] = _load("texts", "consent_told.json")[which][language]
    return words


def own_copy_text(language: str) -> SignedText:
    """Return what a teacher promises before she gets a copy of a film."""
    return signed_text("own_copy", language)


def agreement_text(kind: Kind, language: str, version: str = "") -> SignedText:
    """Return the agreement of a kind of trajectory, the newest unless a version is asked for."""
    return signed_text(_AGREEMENTS[kind], language, version)


@cache
def report_words(language: str) -> dict[str, Any]:
    """Return the words of the report in a language."""
    words: dict[str, Any] = _load("texts", "report.json")[language]
    return words


@cache
def month_names(language: str) -> tuple[str, ...]:
    """Return the names of the months in a language."""
    return tuple(_load("texts", "words.json")[language]["months"])


@cache
def consent_words(language: str) -> dict[str, Any]:
    """Return the words for purposes, materials and answers in a language."""
    words: dict[str, Any] = _load("texts", "words.json")[language]
    return words


@cache
def incident_words(language: str) -> dict[str, Any]:
    """Return the words of the notifications of an incident in a language."""
    words: dict[str, Any] = _load("texts", "incident.json")[language]
    return words


@cache
def processing_words() -> dict[str, Any]:
    """Return the columns of the register of processing, and its words in each language."""
    words: dict[str, Any] = _load("texts", "processing.json")
    return words


@cache
def erasure_words(language: str) -> dict[str, Any]:
    """Return the words of a proof of erasure in a language."""
    words: dict[str, Any] = _load("texts", "erasure.json")[language]
    return words


@cache
def person_file_words() -> dict[str, Any]:
    """Return what a person's file holds, and its words in each language."""
    words: dict[str, Any] = _load("texts", "person_file.json")
    return words


def purpose_name(language: str, purpose: str, material: str = "") -> str:
    """Return what a purpose is called; a picture to the board is no report.

    `material` is a kind, or the key of an exact part. Empty for a purpose that has no name.
    """
    words = consent_words(language)
    if purpose == "report_to_board" and material.partition(":")[0] in _PICTURES:
        return str(words["pictures_to_board"])
    return str(words["purposes"].get(purpose, ""))


def purpose_words(name: str, words: str) -> str:
    """Return what a purpose is called, with the words of one that the table does not name."""
    return f"{name}: {words}" if words else name
