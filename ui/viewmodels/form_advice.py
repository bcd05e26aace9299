"""Advice on the answers of a form: what would be better; it never blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from beeldcoach.domain.records import Value
    from beeldcoach.services.content import Form

QUESTION_LENGTH = 160  # characters; a longer one takes more than two lines of the page's head
LONG_FILM = 30  # minutes; a longer one takes an evening to study
FEW_CYCLES = 3  # of an adult's trajectory, at least
_SO_THAT = ("zodat", "opdat", "so that")  # what makes a wish visible in others
_LITTLE_CONFIDENCE = 4  # on the scale; below it a smaller step is better


def advice_on(form: Form, answers: Mapping[str, Value]) -> dict[str, str]:
    """Return the codes of what could be better, by name of the field."""
    asked = {field.name: field for section in form.sections for field in section.fields}
    advice = {
        name: "few_lines"
        for name, field in asked.items()
        if field.kind == "lines" and 0 < len(_lines(answers, name)) < field.least
    }
    if form.id == "intake":
        advice |= _on_scales(answers) | _on_question(answers)
    if form.id == "film_plan" and (_number(answers, "minutes") or 0) > LONG_FILM:
        advice["minutes"] = "long_film"
    if form.id == "agreement":
        advice |= _on_agreement(answers)
    if form.id == "debrief" and len(_text(answers, "working_point")) > QUESTION_LENGTH:
        advice["working_point"] = "working_point_long"
    if form.id == "recording_card" and answers.get("wiped") is False:
        advice["wiped"] = "wipe_it"
    return {name: code for name, code in advice.items() if name in asked}


def _on_scales(answers: Mapping[str, Value]) -> dict[str, str]:
    now, enough = _number(answers, "scale_now"), _number(answers, "scale_enough")
    wanted, confidence = _number(answers, "scale_wanted"), _number(answers, "confidence")
    advice: dict[str, str] = {}
    if now is not None and wanted is not None and wanted < now:
        advice["scale_wanted"] = "wanted_below_now"
    elif enough is not None and wanted is not None and enough > wanted:
        advice["scale_enough"] = "enough_above_wanted"
    if enough is not None and now is not None and enough < now:
        advice.setdefault("scale_enough", "enough_below_now")
    if confidence is not None and confidence < _LITTLE_CONFIDENCE:
        advice["confidence"] = "little_confidence"
    return advice


def _on_question(answers: Mapping[str, Value]) -> dict[str, str]:
    question = _text(answers, "question")
    if len(question) > QUESTION_LENGTH:
        return {"question": "question_long"}
    if question.strip() and not any(words in question.casefold() for words in _SO_THAT):
        return {"question": "question_without_effect"}
    return {}


def _on_agreement(answers: Mapping[str, Value]) -> dict[str, str]:
    advice: dict[str, str] = {}
    cycles = _number(answers, "cycles")
    if cycles is not None and cycles < FEW_CYCLES:
        advice["cycles"] = "few_cycles"
    if answers.get("no_assessment") is False:
        advice["no_assessment"] = "no_assessment"
    return advice


def _text(answers: Mapping[str, Value], name: str) -> str:
    value = answers.get(name)
    return value if isinstance(value, str) else ""


def _lines(answers: Mapping[str, Value], name: str) -> list[str]:
    value = answers.get(name)
    return value if isinstance(value, list) else []


def _number(answers: Mapping[str, Value], name: str) -> float | None:
    value = answers.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value
