"""The gate for papers of the practice that name nobody but the school that gets them (row 18)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.merging import school_key
from beeldcoach.domain.names import as_read
from beeldcoach.domain.release import NOTHING_KNOWN, Decision, Material, Recipient, Request
from beeldcoach.services.asking import decided, released
from beeldcoach.services.identities import ids_of_school, school_of
from beeldcoach.services.known_names import all_named
from beeldcoach.services.release_entries import append_started

if TYPE_CHECKING:
    from beeldcoach.domain.ids import SchoolId
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.release import Release
    from beeldcoach.services.desk import Work


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to go out: its kind, its digest, and those words that the gate looks through.

    With a school as its recipient it may name that school and its board; else it names none.
    """

    kind: str
    digest: str  # hex, of the content
    words: str = field(repr=False)
    recipient: Recipient
    school_id: SchoolId | None = None  # the recipient
    id: str = ""


def school_recipient(work: Work, school_id: SchoolId) -> Recipient:
    """Return a school as the recipient of a paper."""
    school = school_of(work, school_id)
    return Recipient(school_key(school.id), school.name)


def named_in(work: Work, words: str, school_id: SchoolId | None) -> tuple[str, ...]:
    """Return the names of known people and schools in a text, but for the school that gets it."""
    own = names_of_school(work, school_id)
    return tuple(name for name in all_named(work, words) if as_read(name).strip() not in own)


def names_of_school(work: Work, school_id: SchoolId | None) -> frozenset[str]:
    """Return what a school and its board are called, under its doubles too; nothing for None."""
    if school_id is None:
        return frozenset()
    schools = [work.unit.schools.get(each) for each in ids_of_school(work, school_id)]
    names = [name for school in schools for name in (school.name, school.board)]
    return frozenset(as_read(name).strip() for name in names)


def ask_paper(work: Work, paper: Paper) -> Decision:
    """Ask the gate about a paper (row 18)."""
    facts = replace(NOTHING_KNOWN, names_found=named_in(work, paper.words, paper.school_id))
    material = Material(paper.kind, paper.id, 1, paper.digest)
    request = Request(None, None, Purpose.PRACTICE_PAPER, material, paper.recipient)
    return decided(work, request, facts)


def start_paper(work: Work, paper: Paper, destination: str) -> tuple[Release, Entry]:
    """Ask the gate and record that a paper goes out; raises ReleaseRefused."""
    release = released(ask_paper(work, paper))
    return release, append_started(release, destination, work)
