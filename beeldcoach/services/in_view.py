"""Who can be recognised in a film, as the coach said: for whom the intake names it is said apart.

A film of a class in which the intake names a pupil in focus, or pupils who stay out of the picture,
is not said in full before the coach looked for exactly these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.film_rules import NO_RULES, FilmRules, film_rules

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.film import Film
    from beeldcoach.services.desk import Work

LOOKED_FOR = "looked_for"  # personal text of `in_view_known`


def rules_of(work: Work, film: Film) -> FilmRules:
    """Return whom the intake names for this film; nobody where it is of a talk."""
    trajectory = work.unit.trajectories.get(film.trajectory_id)
    if trajectory.cycle(film.cycle_id).of_conversation:
        return NO_RULES
    return film_rules(work, trajectory)


def sought(work: Work, film: Film) -> str:
    """Return whom to look for in a film, in the words of the intake; empty where it names none."""
    rules = rules_of(work, film)
    return "; ".join(part for part in (rules.focus_pupil, rules.out) if part)


def said_in_full_on(work: Work, film: Film) -> date | None:
    """Return when the coach said who can be recognised, having looked for whom the intake names."""
    wanted = sought(work, film) if film.in_view_on is not None else ""
    return film.in_view_on if not wanted or _looked_for(work, film) == wanted else None


def _looked_for(work: Work, film: Film) -> str:
    said = [
        entry.seq
        for entry in work.unit.ledger.entries(film.trajectory_id)
        if entry.kind is EntryKind.IN_VIEW_KNOWN and entry.body["film_id"] == str(film.id)
    ]
    return work.unit.ledger.texts(said[-1]).get(LOOKED_FOR, "") if said else ""
