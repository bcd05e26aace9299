"""Erasing names and texts from the ledger: what was written behind salted commitments.

The chain stays as it was and can be verified as before. What an entry says in codes and days stays
too: that somebody agreed to something and that something went out; only not who was named in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from beeldcoach.domain.ids import PersonId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.names import as_read, names_in
from beeldcoach.services.content import consent_words
from beeldcoach.services.identities import ids_of_person

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from uuid import UUID

    from beeldcoach.services.desk import Work

_WHO = ("person_id", "giver_id", "recipient")  # in the body of an entry


def erase_texts(work: Work, seqs: Iterable[int]) -> int:
    """Erase the personal texts of these entries; return how many had any.

    One entry says which ones. Where there was nothing to erase, nothing is recorded.
    """
    had = work.unit.ledger.erase_texts(sorted(set(seqs)))
    if had:
        work.unit.ledger.append(EntryKind.TEXTS_ERASED, {"entries": list(had)})
    return len(had)


def entries_of_trajectories(work: Work, trajectories: Collection[UUID]) -> tuple[int, ...]:
    """Return the numbers of all entries about these trajectories."""
    return tuple(entry.seq for each in trajectories for entry in work.unit.ledger.entries(each))


def entries_naming(work: Work, people: Collection[UUID]) -> tuple[int, ...]:
    """Return the numbers of the entries in which one of these people may be named.

    These are the entries that she gave consent in, was a recipient of or was the subject of,
    those about her trajectories, and those with her whole name in their texts. Ask it while her
    name is still known.
    """
    all_ids = {each for person_id in people for each in ids_of_person(work, PersonId(person_id))}
    keys = {str(each) for each in all_ids} | {person_key(each) for each in all_ids}
    own = {
        str(trajectory.id)
        for person_id in all_ids
        for trajectory in work.unit.trajectories.find(coachee_id=person_id)
    }
    names = {as_read(work.unit.people.get(each).name).strip() for each in all_ids} - {""}
    sealed = work.unit.ledger.sealed()
    return tuple(
        entry.seq
        for entry in work.unit.ledger.entries()
        if entry.body.get("trajectory_id") in own
        or _is_about(entry.body, keys)
        or (entry.seq in sealed and _says(sealed[entry.seq].texts, names))
    )


def _is_about(body: Mapping[str, Any], keys: set[str]) -> bool:
    return any(body.get(name) in keys for name in _WHO)


def _says(texts: Mapping[str, str], names: Iterable[str]) -> bool:
    return bool(names_in("\n".join(texts.values()), sorted(names)))


def text_of(work: Work, seq: int, name: str, language: str) -> str:
    """Return a personal text of an entry that was written with texts; or that it was erased."""
    texts = work.unit.ledger.texts(seq)
    if not texts:
        gone: str = consent_words(language)["erased"]
        return gone
    return texts.get(name, "")
