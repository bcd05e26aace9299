"""What went out to others and lies outside the vault: erasing here changes nothing in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release_checks import PICTURES
from beeldcoach.services.identities import merges_of
from beeldcoach.services.material_words import MaterialWords
from beeldcoach.services.outgoing import held_back, releases
from beeldcoach.services.recall import RecallAnswer, last_recall, to_ask_back
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work
    from beeldcoach.services.outgoing import Outgoing


@dataclass(frozen=True, slots=True)
class OutsideCopy:
    """A copy that somebody else has, as far as the register knows."""

    number: int  # of its release
    trajectory_id: TrajectoryId
    day: date  # on which it went out
    what: str
    recipient: str
    must_come_back: bool  # consent for it was withdrawn, and no answer came yet
    asked_on: date | None = None
    answer: RecallAnswer | None = None
    answered_on: date | None = None


def copies_of(
    work: Work,
    trajectory: Trajectory,
    language: str,
    *,
    films: Collection[UUID] | None = None,
    for_her: bool = False,
) -> tuple[OutsideCopy, ...]:
    """Return what others got of a trajectory, or only of some films.

    What she got herself is her own. What she may not know by law is left out `for_her`.
    """
    entries, merges = work.unit.ledger.entries(trajectory.id), merges_of(work)
    own = person_key(trajectory.coachee_id)
    back = {release.started.seq for release, _ in to_ask_back(entries, merges)}
    held = held_back(entries)
    found, told = [], MaterialWords(work, language)
    for release in releases(entries):
        forbidden = for_her and release.started.seq in held
        hers = merges.same(own, release.body["recipient"])
        if release.is_aborted or forbidden or hers or not _is_of(release, films):
            continue
        seq = release.started.seq
        asked, answered = last_recall(entries, seq)
        found.append(
            OutsideCopy(
                seq,
                trajectory.id,
                release.started.at.astimezone().date(),
                told.of(release.body),
                text_of(work, seq, "recipient", language),
                seq in back and answered is None,
                date.fromisoformat(asked.body["on"]) if asked else None,
                RecallAnswer(answered.body["answer"]) if answered else None,
                date.fromisoformat(answered.body["on"]) if answered else None,
            )
        )
    return tuple(found)


def _is_of(release: Outgoing, films: Collection[UUID] | None) -> bool:
    if films is None:
        return True
    kind, material_id, *_ = release.body["material"]
    return kind in PICTURES and str(material_id).split(":")[0] in {str(each) for each in films}
