"""Who has seen what, who can see what: of one trajectory, of someone, or of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.services.content import consent_words
from beeldcoach.services.deciding import guardians_who_decide
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.identities import person_of
from beeldcoach.services.register import register_rows, rows_about_person, rows_of_all
from beeldcoach.services.sight import Sight, sights_of

if TYPE_CHECKING:
    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.documents import RegisterRow


@dataclass(frozen=True, slots=True)
class About:
    """Of whom or what it is asked: a trajectory, a person over all of hers, or everything."""

    trajectory_id: TrajectoryId | None = None
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose register it is; empty for that of all."""

    person_id: PersonId | None = None
    name: str = ""
    first_name: str = ""
    outward_name: str = ""  # of who takes it on paper: of a pupil under sixteen the guardians


@dataclass(frozen=True, slots=True)
class SeenPage:
    """Who got or saw what, the newest first, with whose it is."""

    whose: Whose
    rows: tuple[tuple[str, RegisterRow], ...]
    length: int  # of the ledger


@dataclass(frozen=True, slots=True)
class SightPage:
    """Who can see what today, with whose it is."""

    rows: tuple[tuple[str, Sight], ...]


@dataclass(frozen=True, slots=True)
class ShowSeen(Query[SeenPage]):
    """Who has seen or got what."""

    about: About
    language: str


@dataclass(frozen=True, slots=True)
class ShowSight(Query[SightPage]):
    """Who can see what today."""

    about: About
    language: str


def show_seen(query: ShowSeen, work: Work) -> SeenPage:
    """Handle ShowSeen."""
    about, language = query.about, query.language
    person = _person(work, about)
    last = work.unit.ledger.last()
    if person is None:
        rows = rows_of_all(work, language)
        whose = Whose()
    else:
        found = (
            register_rows(work, about.trajectory_id, language)
            if about.trajectory_id is not None
            else rows_about_person(work, person.id, language)
        )
        rows = [(person.name, row) for row in found]
        whose = _whose(work, person, language)
    rows.sort(key=lambda pair: int(pair[1].number), reverse=True)
    return SeenPage(whose, tuple(rows), last.seq if last else 0)


def _whose(work: Work, person: Person, language: str) -> Whose:
    name = person.outward_name
    if guardians_who_decide(work, person):
        name = consent_words(language)["guardians_of"].format(pupil=name)
    return Whose(person.id, person.name, person.first_name, name)


def show_sight(query: ShowSight, work: Work) -> SightPage:
    """Handle ShowSight."""
    rows = [
        (work.unit.people.get(trajectory.coachee_id).name, sight)
        for trajectory in _trajectories(work, query.about)
        for sight in sights_of(work, trajectory, query.language)
    ]
    return SightPage(tuple(dict.fromkeys(rows)))


def _person(work: Work, about: About) -> Person | None:
    if about.trajectory_id is not None:
        return work.unit.people.get(work.unit.trajectories.get(about.trajectory_id).coachee_id)
    return person_of(work, about.person_id) if about.person_id is not None else None


def _trajectories(work: Work, about: About) -> list[Trajectory]:
    if about.trajectory_id is not None:
        return [work.unit.trajectories.get(about.trajectory_id)]
    if about.person_id is not None:
        return work.unit.trajectories.find(coachee_id=about.person_id)
    return work.unit.trajectories.find()


HANDLERS: dict[type, Handler] = {ShowSeen: show_seen, ShowSight: show_sight}
