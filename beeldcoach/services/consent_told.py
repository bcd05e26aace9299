"""The text that is read before consent is given, with what holds for exactly this trajectory.

The law wants it said who is responsible, how long things are kept, and where to complain. What
was read is kept with the consent, word for word; a later change of terms changes no earlier one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.content import SignedText, consent_text, consent_told_words
from beeldcoach.services.identities import school_of

if TYPE_CHECKING:
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

LANGUAGES = ("nl", "en")
_YEAR = 365  # days, as the terms of an agreement are chosen


def told_texts(
    work: Work, trajectory: Trajectory, *, by_guardians: bool = False
) -> dict[str, SignedText]:
    """Return what is read in each language, by oneself or by who decides for a pupil."""
    return {
        language: told_text(work, trajectory, language, by_guardians=by_guardians)
        for language in LANGUAGES
    }


def told_text(
    work: Work, trajectory: Trajectory, language: str, *, by_guardians: bool = False
) -> SignedText:
    """Return what is read in one language."""
    text = consent_text(language, by_guardians=by_guardians)
    words = text.text.format(
        controller=_controller(work, trajectory, language), keeping=_keeping(trajectory, language)
    )
    return replace(text, text=words)


def _controller(work: Work, trajectory: Trajectory, language: str) -> str:
    """Return who is responsible for the data: it follows from the coach's role at the school."""
    school = school_of(work, trajectory.school_id)
    said: str = consent_told_words("controllers", language)[school.coach_role]
    coach = work.unit.settings.get("coach_name")
    return said.format(board=school.board or school.name, coach=f", {coach}" if coach else "")


def _keeping(trajectory: Trajectory, language: str) -> str:
    """Return how long things are kept; without video there is no film."""
    agreed, said = trajectory.agreement, consent_told_words("keeping", language)
    kinds: tuple[str, ...] = ("film", "record", "consent")
    if trajectory.kind is not Kind.WITH_VIDEO:
        kinds = kinds[1:]
    terms = {
        "film": _term(agreed.film_days, language),
        "record": _term(agreed.record_days, language),
        "consent": _term(agreed.consent_days, language),
    }
    return " ".join(said[kind] for kind in kinds).format(**terms)


def _term(days: int, language: str) -> str:
    """Return a term in words: whole years, or days."""
    words = consent_told_words("for_days", language)
    count, one, more = days, "day", "days"
    if days and days % _YEAR == 0:
        count, one, more = days // _YEAR, "year", "years"
    term: str = words[one if count == 1 else more]
    return term.format(n=count)
