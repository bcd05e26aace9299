"""The words that a template prints by itself, per language."""

from __future__ import annotations

import json
from functools import cache

import resources

LANGUAGES = ("nl", "en")
_FALLBACK = "en"


def labels_for(language: str, template: str) -> dict[str, object]:
    """Return the labels of `template`, with those all templates share; English when unknown."""
    known = _read(labels_language(language))
    return {**known["common"], **known[template]}


def labels_language(language: str) -> str:
    """Return the language in which `labels_for` answers."""
    base = language.partition("-")[0].lower()
    return base if base in LANGUAGES else _FALLBACK


@cache
def _read(language: str) -> dict[str, dict[str, object]]:
    text = resources.path("report_templates", f"labels_{language}.json").read_text("utf-8")
    labels: dict[str, dict[str, object]] = json.loads(text)
    return labels
