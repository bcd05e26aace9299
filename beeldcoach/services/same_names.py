"""One person under two keys: once typed as a name, once chosen. Who reads a form reads the name.

A name that was typed has a key of its own. When somebody known bears that name, or it was typed
twice, what was answered under either key is about one: a no to the name holds for the person. Of
what was answered apart the strictest counts; a later answer is about both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.merging import Merge, board_key, folded, person_key, school_key
from beeldcoach.services.identities import people_of, school_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.consent import Consent
    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.release import Recipient
    from beeldcoach.services.desk import Work

TYPED = "named:"  # how the key of a typed name begins


def merges_by_name(
    work: Work,
    trajectory_id: TrajectoryId,
    consents: Iterable[Consent],
    recipient: Recipient | None = None,
) -> dict[str, Merge]:
    """Return to which key each typed name leads, by the keys that the ledger knows.

    `recipient` is one who may not have been asked about yet.
    """
    first, apart = _first_asked(consents)
    names = {key: _name(work, seq) for key, seq in first.items()}
    if recipient is not None and recipient.key not in apart:
        names.setdefault(recipient.key, folded(recipient.name))
    if not any(key.startswith(TYPED) for key in names):
        return {}
    known = _known(work, trajectory_id)
    leads: dict[str, Merge] = {}
    for key, name in names.items():
        if not key.startswith(TYPED) or not name:
            continue
        to = known.get(name) or next(other for other, said in names.items() if said == name)
        if to and to != key:
            leads[key] = Merge(to, max(first.get(key, 0), first.get(to, 0)))
    return leads


def key_asked_before(
    work: Work, consents: Iterable[Consent], purpose: Purpose, recipient: Recipient
) -> str:
    """Return the key under which the same name was asked about before, or its own.

    Two people who are known and bear one name stay two.
    """
    first, apart = _first_asked(consents)
    own, name = recipient.key, folded(recipient.name)
    if purpose is Purpose.OTHER or not name or own in {*first, *apart}:
        return own
    for key, seq in first.items():
        if (key.startswith(TYPED) or own.startswith(TYPED)) and _name(work, seq) == name:
            return key
    return own


def _first_asked(consents: Iterable[Consent]) -> tuple[dict[str, int], set[str]]:
    """Return each recipient with the first entry about it, and which keys stay apart.

    Another purpose in words has a key for each of its wordings, which all bear one name: a yes
    to one must not open the next, so such keys are kept apart.
    """
    found: dict[str, int] = {}
    apart = set()
    for consent in consents:
        found.setdefault(consent.recipient, consent.seq)
        if consent.purpose is Purpose.OTHER and consent.recipient.startswith(TYPED):
            apart.add(consent.recipient)
    return {key: seq for key, seq in found.items() if key not in apart}, apart


def _name(work: Work, seq: int) -> str:
    return folded(work.unit.ledger.texts(seq).get("recipient", ""))


def _known(work: Work, trajectory_id: TrajectoryId) -> dict[str, str]:
    """Return the key of who is known by each name; empty where a name is borne by two."""
    found: dict[str, str] = {}
    for person in people_of(work):
        name = folded(person.name)
        found[name] = "" if name in found else person_key(person.id)
    school = school_of(work, work.unit.trajectories.get(trajectory_id).school_id)
    found.setdefault(folded(school.board or school.name), board_key(school.id))
    found.setdefault(folded(school.name), school_key(school.id))
    return found
