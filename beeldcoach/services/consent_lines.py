"""What is asked of somebody, in the words that stand on the form and the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Condition
from beeldcoach.services.content import consent_words, purpose_name, purpose_words
from beeldcoach.services.documents import ConsentLine
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.services.consenting import ConsentItem


def whole_material(material: str, language: str) -> str:
    """Return what a kind of material is called where all of that kind is meant."""
    words = consent_words(language)
    return str(words["all_of"].get(material, words["materials"].get(material, "")))


def meanings(terms: Iterable[Condition], language: str) -> tuple[str, ...]:
    """Return a sentence for each condition that a reader may not understand by its name."""
    means, met = consent_words(language)["conditions_mean"], set(terms)
    return tuple(means[each.value] for each in Condition if each in met and each.value in means)


def asked_line(item: ConsentItem, language: str) -> ConsentLine:
    """Return what for, what, for whom, and under what until when."""
    words = consent_words(language)
    conditions = [words["conditions"][condition.value] for condition in item.terms]
    conditions.append(item.conditions)
    if item.valid_until:
        conditions.append(words["until"].format(date=date_text(item.valid_until, language)))
    return ConsentLine(
        purpose_words(
            purpose_name(language, item.purpose.value, item.material), item.purpose_words
        ),
        item.material_name or whole_material(item.material, language),
        item.recipient_name,
        "; ".join(part for part in conditions if part),
    )
