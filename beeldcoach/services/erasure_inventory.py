"""What hangs on a film, a trajectory or a person: all that goes when it is erased, and no more."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.identities import ids_of_person
from beeldcoach.services.paper_forms import forms_about
from beeldcoach.services.text_erasure import entries_naming, entries_of_trajectories

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import PersonId
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

_PICTURES = ("stills", "drawings", "in_view")  # of a film, and nothing without it
_WRITTEN = ("moments", "fragments", "marks", "phases", "talk_spans", *_PICTURES)
_RECORDS = (
    "records",
    "goals",
    "working_goals",
    "learning_goals",
    "sightings",
    "meetings",
    "letters",
    "reports",
    "paper_forms",
)
_ERASURES = (EntryKind.FILM_ERASED, EntryKind.TRAJECTORY_ERASED, EntryKind.PERSON_ERASED)
_KEPT_OBJECTS = ("strips", "hidden_copies")  # of a film, in the vault as files of their own


@dataclass
class Inventory:
    """What is to go: rows by repository, objects in the vault, and what is left of the rest."""

    rows: dict[str, list[UUID]] = field(default_factory=dict)
    objects: list[UUID] = field(default_factory=list)
    films: list[Film] = field(default_factory=list)  # whose rows stay, with no more than a hash
    trajectories: list[Trajectory] = field(default_factory=list)  # whose rows stay, without words
    people: list[Person] = field(default_factory=list)  # whose rows stay, without words
    entries: tuple[int, ...] = ()  # of the ledger, whose personal texts go
    consents_of: list[UUID] = field(default_factory=list)  # trajectories whose evidence goes
    photos: int = 0

    @property
    def counts(self) -> Counter[str]:
        """How many there are of each kind of thing that goes."""
        found = Counter({kind: len(ids) for kind, ids in self.rows.items() if ids})
        found["films"] = sum(1 for film in self.films if not film.is_angle)
        found["angles"] = sum(1 for film in self.films if film.is_angle)
        found["trajectories"] = len(self.trajectories)
        found["photos"] = self.photos
        found["evidence"] = found["evidence"] - self.photos
        found["texts"] = len(self.entries)
        return +found

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to go."""
        return not (self.counts or self.people)

    def add(self, kind: str, ids: Iterable[UUID]) -> None:
        """Add rows of one repository, each once."""
        known = self.rows.setdefault(kind, [])
        known += [each for each in ids if each not in set(known)]


def add_film(found: Inventory, work: Work, film: Film) -> None:
    """Add a film that is still there with its second camera, and all that shows something of it.

    What was written about it stays: it has a term of its own.
    """
    angles = work.unit.films.find(angle_of=film.id, erased_on=None)
    for each in (film, *angles):
        if any(each.id == known.id for known in found.films):
            continue
        found.films.append(each)
        found.objects.append(each.object_id)
        _add_parts(found, work, each.id, _PICTURES)
        for kind in _KEPT_OBJECTS:
            kept = getattr(work.unit, kind).find(film_id=each.id)
            found.add(kind, [one.id for one in kept])
            found.objects += [one.object_id for one in kept]


def add_films(found: Inventory, work: Work, trajectory: Trajectory) -> None:
    """Add all films of a trajectory that are still there."""
    for film in work.unit.films.find(trajectory_id=trajectory.id, erased_on=None):
        add_film(found, work, film)


def add_trajectory(found: Inventory, work: Work, trajectory: Trajectory) -> None:
    """Add all that was recorded in a trajectory; consents and register stay."""
    add_films(found, work, trajectory)
    for film in work.unit.films.find(trajectory_id=trajectory.id):
        _add_parts(found, work, film.id, _WRITTEN)
    for kind in _RECORDS:
        things = getattr(work.unit, kind).find(trajectory_id=trajectory.id)
        found.add(kind, [each.id for each in things])
    pages = work.unit.log_entries.find(trajectory_id=trajectory.id)
    found.add("log_entries", [page.id for page in pages])
    photos = [page.photo_id for page in pages if page.photo_id is not None]
    found.photos += len(photos)
    found.add("evidence", photos)
    found.objects += photos
    found.trajectories.append(trajectory)


def add_consents(found: Inventory, work: Work, trajectories: Iterable[Trajectory]) -> None:
    """Add the evidence of consents, and the names in the register."""
    ids = [trajectory.id for trajectory in trajectories]
    found.consents_of += ids
    _add_entries(found, work, entries_of_trajectories(work, ids))
    proofs = {
        UUID(entry.body["evidence"][0])
        for each in ids
        for entry in work.unit.ledger.entries(each)
        if entry.body.get("evidence")
    }
    kept = [proof for proof in sorted(proofs) if work.unit.evidence.find(id=proof)]
    found.add("evidence", kept)
    found.objects += kept


def add_person(found: Inventory, work: Work, person_id: PersonId, *, with_proofs: bool) -> None:
    """Add everything about somebody: her trajectories, and her row with those of her doubles."""
    ids = ids_of_person(work, person_id)
    own = trajectories_of(work, ids)
    for trajectory in own:
        if trajectory.erased_on is None:
            add_trajectory(found, work, trajectory)
    bonds = [
        bond.id
        for bond in work.unit.guardianships.find()
        if bond.pupil_id in ids or bond.guardian_id in ids
    ]
    found.add("guardianships", bonds)
    found.add("paper_forms", forms_about(work, ids))
    found.people += [p for each in sorted(ids) if not (p := work.unit.people.get(each)).erased_on]
    if with_proofs:
        add_consents(found, work, own)
        _add_entries(found, work, entries_naming(work, ids))


def _add_entries(found: Inventory, work: Work, numbers: Iterable[int]) -> None:
    """Add entries of which texts are left; what is told with an erasure names nobody."""
    sealed = work.unit.ledger.sealed()
    own = {entry.seq for entry in work.unit.ledger.entries() if entry.kind in _ERASURES}
    left = {number for number in numbers if number in sealed} - own
    found.entries = tuple(sorted({*found.entries, *left}))


def trajectories_of(work: Work, ids: Iterable[UUID]) -> list[Trajectory]:
    """Return the trajectories of somebody, under each of her ids."""
    return [t for each in sorted(ids) for t in work.unit.trajectories.find(coachee_id=each)]


def _add_parts(found: Inventory, work: Work, film_id: UUID, kinds: Iterable[str]) -> None:
    for kind in kinds:
        things = getattr(work.unit, kind).find(film_id=film_id)
        found.add(kind, [each.id for each in things])
