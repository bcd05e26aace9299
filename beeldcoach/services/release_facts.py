"""What the gate must know of a trajectory besides consents: its report, and names in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from beeldcoach.domain.merging import person_key
from beeldcoach.domain.names import as_read
from beeldcoach.domain.release import Facts
from beeldcoach.services.identities import merges_of
from beeldcoach.services.known_names import listed_names, people_besides
from beeldcoach.services.reporting import agreed_day, agreement_to, agreements

if TYPE_CHECKING:
    from beeldcoach.domain.release import Recipient
    from beeldcoach.domain.report import Report
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work


def facts_of(
    work: Work, trajectory: Trajectory, report: Report | None, *, own_key: str, to: Recipient
) -> Facts:
    """Return the facts; those of a report where it is about one. `own_key` is of whose it is."""
    seen = agreements(work, report) if report else ()
    exact = agreement_to(work, report) if report else None
    last = exact or (seen[-1] if seen else None)
    return Facts(
        trajectory.assignment.commissioner,
        trajectory.agreement.report_to_board,
        trajectory.closed_on,
        report is not None and not report.open_sections(),
        frozenset(entry.body["digest"] for entry in seen),
        agreed_day(last) if last else None,
        pupil_names(work, trajectory, _words_of(report)) if report else (),
        merges_of(work).same(to.key, own_key),
    )


def _words_of(report: Report) -> str:
    return " ".join([report.title, *(report.texts.get(s, "") for s in report.going_out())])


def pupil_names(work: Work, trajectory: Trajectory, text: str) -> tuple[str, ...]:
    """Return the pupils' first names, as listed at the intake, that a text contains."""
    names = {name.casefold() for name in first_names_of_pupils(work, trajectory)}
    text = as_read(text).casefold()
    return tuple(sorted(name for name in names if _stands_in(name, text)))


def first_names_of_pupils(work: Work, trajectory: Trajectory) -> tuple[str, ...]:
    """Return the first names that an intake lists, and those of all pupils who are known."""
    names = [name.split()[0] for name in listed_names(work, trajectory.id)]
    names += [as_read(pupil.first_name) for pupil in work.unit.people.find(role="pupil")]
    return tuple(dict.fromkeys(name for name in names if name))


def others_named(
    work: Work, trajectory: Trajectory, text: str, recipient: Recipient
) -> tuple[str, ...]:
    """Return who is named besides whom it is about, who decides for her, and who gets it."""
    merges, bonds = merges_of(work), work.unit.guardianships.find(pupil_id=trajectory.coachee_id)
    hers = {person_key(trajectory.coachee_id), *(person_key(bond.guardian_id) for bond in bonds)}
    known = {merges.now(key) for key in (*hers, recipient.key)}
    allowed = {p.id for p in work.unit.people.find() if merges.now(person_key(p.id)) in known}
    return people_besides(work, text, allowed)


def _stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text as a word of its own, or as somebody's: Sems."""
    return re.search(rf"(?<!\w){re.escape(name)}(['\u2019]?s)?(?!\w)", text) is not None
