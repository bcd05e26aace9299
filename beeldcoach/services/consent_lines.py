"""What is asked of somebody, in the words that stand on the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.services.content import consent_words, purpose_words
from beeldcoach.services.documents import ConsentLine
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from beeldcoach.services.consenting import ConsentItem


def asked_line(item: ConsentItem, language: str) -> ConsentLine:
    """Return what for, what, for whom, and under what until when."""
    words = consent_words(language)
    conditions = [words["conditions"][condition.value] for condition in item.terms]
    conditions.append(item.conditions)
    if item.valid_until:
        conditions.append(words["until"].format(date=date_text(item.valid_until, language)))
    return ConsentLine(
        purpose_words(words["purposes"][item.purpose.value], item.purpose_words),
        item.material_name or words["materials"].get(item.material, ""),
        item.recipient_name,
        "; ".join(part for part in conditions if part),
    )
