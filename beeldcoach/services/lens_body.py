"""A lens as data: the body of a file of `resources/lenses`, and of a lens in the vault.

Words stand in both languages (`{"nl": ..., "en": ...}`) in the files that are shipped, and as they
are in a lens that the coach made. What says nothing is left out.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from beeldcoach.domain.lens import Answer, Cluster, Code, Lens, Modifier, Pole, Role, Speech

_PLAIN = {field.name: field.default for field in fields(Code)}  # what a code is unless it is said


def lens_from(body: dict[str, Any], lens_id: str, language: str) -> Lens:
    """Return the lens that a body tells of, with its words in a language.

    Raises KeyError or ValueError for a body that is none; `lens_files` tells what is wrong.
    """
    return Lens(
        lens_id,
        _words(body["name"], language),
        tuple(
            Cluster(each["id"], _words(each["name"], language), each["colour"])
            for each in body["clusters"]
        ),
        tuple(_code(each, language) for each in body["codes"]),
        tuple(_modifier(each, language) for each in body.get("modifiers", ())),
        _words(body.get("about", ""), language),
    )


def body_of(lens: Lens) -> dict[str, Any]:
    """Return a lens as a body, in its one language."""
    return {
        "name": lens.name,
        "about": lens.about,
        "clusters": [
            {"id": each.id, "name": each.name, "colour": each.colour} for each in lens.clusters
        ],
        "modifiers": [_modifier_body(each) for each in lens.modifiers],
        "codes": [_code_body(each) for each in lens.codes],
    }


def _words(said: str | dict[str, str], language: str) -> str:
    return said if isinstance(said, str) else said[language]


def _code(body: dict[str, Any], language: str) -> Code:
    return Code(
        body["id"],
        _words(body["name"], language),
        body["key"],
        body["cluster"],
        _words(body.get("example", ""), language),
        body.get("interval", False),
        Pole(body.get("pole", "")),
        Role(body.get("role", "")),
        Speech(body.get("speech", "")),
        body.get("modifier", ""),
        body.get("lead_ms", _PLAIN["lead_ms"]),
        body.get("lag_ms", _PLAIN["lag_ms"]),
    )


def _modifier(body: dict[str, Any], language: str) -> Modifier:
    answers = (Answer(each["id"], _words(each["name"], language)) for each in body["answers"])
    return Modifier(body["id"], _words(body["question"], language), tuple(answers))


def _modifier_body(modifier: Modifier) -> dict[str, Any]:
    answers = [{"id": each.id, "name": each.name} for each in modifier.answers]
    return {"id": modifier.id, "question": modifier.question, "answers": answers}


def _code_body(code: Code) -> dict[str, Any]:
    said = {name: getattr(code, name) for name in _PLAIN}
    return {name: _plain(value) for name, value in said.items() if value != _PLAIN[name]}


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Pole | Role | Speech) else value
