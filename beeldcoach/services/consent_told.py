"""The text that is read before consent is given, with what holds for exactly this trajectory.

The law wants it said who is responsible, how long things are kept, and where to complain. What
was read is kept with the consent, word for word; a later change of terms changes no earlier one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.merging import person_key
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.content import SignedText, consent_text, consent_told_words
from beeldcoach.services.controllers import controller_of, how_to_reach
from beeldcoach.services.deciding import guardians_who_decide
from beeldcoach.services.identities import merges_of, school_of

if TYPE_CHECKING:
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

LANGUAGES = ("nl", "en")
_YEAR = 365  # days, as the terms of an agreement are chosen


def told_texts(work: Work, trajectory: Trajectory, giver: Person) -> dict[str, SignedText]:
    """Return what is read in each language, by someone or by who decides for a pupil."""
    return {language: told_text(work, trajectory, giver, language) for language in LANGUAGES}


def told_text(work: Work, trajectory: Trajectory, giver: Person, language: str) -> SignedText:
    """Return what is read in one language."""
    by_guardians = bool(guardians_who_decide(work, giver))
    text = consent_text(language, by_guardians=by_guardians)
    keys = merges_of(work)
    own = keys.same(person_key(giver.id), person_key(trajectory.coachee_id))
    words = text.text.format(
        withdrawn=_withdrawn(trajectory, language, own=own, by_guardians=by_guardians),
        controller=_controller(work, trajectory, language),
        basis=_basis(trajectory, language),
        keeping=_keeping(trajectory, language),
    )
    return replace(text, text=words)


def _withdrawn(trajectory: Trajectory, language: str, *, own: bool, by_guardians: bool) -> str:
    """Return what a withdrawal leads to: without her film there is no coaching with film."""
    words: dict[str, str] = consent_told_words("withdrawn", language)
    filmed = trajectory.kind is Kind.WITH_VIDEO
    if own and filmed and not by_guardians:
        return words["filmed"]
    about = "plain" if own else "in_view"
    return words[f"{about}_guardians" if by_guardians else about]


def _controller(work: Work, trajectory: Trajectory, language: str) -> str:
    """Return who is responsible for the data: it follows from the coach's role at the school."""
    school = school_of(work, trajectory.school_id)
    said: str = consent_told_words("controllers", language)[school.coach_role]
    found = controller_of(work, school, language)
    reach = how_to_reach(found, school.coach_role, language)
    return " ".join(said.format(who=found.who, reach=reach).split())


def _basis(trajectory: Trajectory, language: str) -> str:
    """Return the legal basis by name; of a film also that of filming in class."""
    words: dict[str, str] = consent_told_words("basis", language)
    if trajectory.kind is not Kind.WITH_VIDEO:
        return words["own"]
    return f"{words['own']} {words[trajectory.pupil_basis]}"


def _keeping(trajectory: Trajectory, language: str) -> str:
    """Return how long things are kept; without video there is no film."""
    agreed, said = trajectory.agreement, consent_told_words("keeping", language)
    kinds: tuple[str, ...] = ("film", "record", "ends", "consent")
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
