"""All that the home page and the agenda look at, fetched a kind at a time and not by row."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import TeacherStatus
from beeldcoach.domain.consent import ConsentLedger
from beeldcoach.domain.film import own_film
from beeldcoach.domain.path import PathFacts, Step, path
from beeldcoach.domain.retention import consents_gone
from beeldcoach.domain.school_names import names_apart
from beeldcoach.services.consenting import consents_among
from beeldcoach.services.identities import merges_among
from beeldcoach.services.outgoing import HeldBack, board_reports, held_back
from beeldcoach.services.recall import open_recalls

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from beeldcoach.domain.consent import Consent
    from beeldcoach.domain.film import Film
    from beeldcoach.domain.ids import CycleId, FilmId, PersonId, SchoolId, TrajectoryId
    from beeldcoach.domain.ledger import Entry
    from beeldcoach.domain.meeting import Meeting
    from beeldcoach.domain.merging import Merges
    from beeldcoach.domain.people import Person, School
    from beeldcoach.domain.practice import Period
    from beeldcoach.domain.report import Report
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work


class Caseload:
    """Every trajectory with what belongs to it; each kind of thing is one question to the vault."""

    def __init__(self, work: Work) -> None:
        self._unit = work.unit
        self.today = work.today

    @cached_property
    def trajectories(self) -> Sequence[Trajectory]:
        """All trajectories that were not erased, in the order in which they began."""
        return [trajectory for trajectory in self._every if trajectory.erased_on is None]

    @cached_property
    def erased(self) -> Sequence[Trajectory]:
        """Those of which no more than consents and register are kept."""
        gone = consents_gone(self._unit.ledger.entries()) if self._has_erased else frozenset()
        return [t for t in self._every if t.erased_on is not None and t.id not in gone]

    @property
    def _has_erased(self) -> bool:
        return any(trajectory.erased_on is not None for trajectory in self._every)

    @cached_property
    def _every(self) -> Sequence[Trajectory]:
        return self._unit.trajectories.find()

    @cached_property
    def people(self) -> dict[PersonId, Person]:
        """Everyone by id."""
        return {person.id: person for person in self._unit.people.find()}

    @cached_property
    def schools(self) -> dict[SchoolId, School]:
        """Schools by id."""
        return {school.id: school for school in self._unit.schools.find()}

    @cached_property
    def school_names(self) -> Mapping[SchoolId, str]:
        """What schools are called in a list: with their place, where others have that name."""
        every = self.schools.values()
        own = {school.id: school.name for school in every}
        return own | names_apart(school for school in every if school.merged_into is None)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """The school holidays."""
        return tuple(self._unit.periods.find())

    def films(self, trajectory_id: TrajectoryId) -> Sequence[Film]:
        """Return the films of a trajectory that are still there, of a second camera too."""
        return self._films.get(trajectory_id, [])

    def film_of(self, trajectory_id: TrajectoryId, cycle_id: CycleId) -> Film | None:
        """Return the film of a cycle that is still there; a second camera is none of its own."""
        return own_film(f for f in self.films(trajectory_id) if f.cycle_id == cycle_id)

    def meetings(self, trajectory_id: TrajectoryId) -> Sequence[Meeting]:
        """Return the meetings of a trajectory, beside its cycles."""
        return self._meetings.get(trajectory_id, [])

    def moments(self, film_id: FilmId) -> int:
        """Return how many moments of a film were marked."""
        return self._moments.get(film_id, 0)

    def fragments(self, film_id: FilmId) -> int:
        """Return how many fragments of a film the debrief may show."""
        return self._fragments.get(film_id, 0) - self._hidden.get(film_id, 0)

    def report(self, trajectory_id: TrajectoryId) -> Report | None:
        """Return the report of a trajectory, once it was begun."""
        return self._reports.get(trajectory_id)

    def consents(self, trajectory_id: TrajectoryId) -> list[Consent]:
        """Return every consent, refusal and withdrawal of a trajectory, in order."""
        return consents_among(self._entries.get(str(trajectory_id), []))

    def consent_ledger(self, trajectory_id: TrajectoryId) -> ConsentLedger:
        """Return the consents of a trajectory, with whoever was merged; none of them proven."""
        return ConsentLedger(self.consents(trajectory_id), frozenset(), self._merges)

    def open_recalls(self, trajectory_id: TrajectoryId) -> int:
        """Return how many copies are to be asked back, or wait for an answer."""
        return open_recalls(self._entries.get(str(trajectory_id), []), self._merges)

    def to_reconsider(self, trajectory_id: TrajectoryId) -> list[HeldBack]:
        """Return what she may not know of by law, where that is to be looked at anew by now."""
        held = held_back(self._entries.get(str(trajectory_id), [])).values()
        return [
            each
            for each in held
            if not each.is_aborted and each.reconsider_on and each.reconsider_on <= self.today
        ]

    @cached_property
    def _merges(self) -> Merges:
        return merges_among(self.people.values(), self.schools.values())

    def current_consents(self, trajectory_id: TrajectoryId) -> tuple[Consent, ...]:
        """Return the latest answer about everything that was asked in a trajectory."""
        return ConsentLedger(self.consents(trajectory_id), frozenset()).current()

    def steps(self, trajectory: Trajectory) -> tuple[Step, ...]:
        """Return the path of a trajectory as it stands today."""
        released = bool(board_reports(self._entries.get(str(trajectory.id), [])))
        facts = PathFacts(released, len(self.films(trajectory.id)), self.periods)
        return path(trajectory, self.today, facts)

    @cached_property
    def _films(self) -> dict[UUID, list[Film]]:
        found: dict[UUID, list[Film]] = defaultdict(list)
        for film in self._unit.films.find(erased_on=None):
            found[film.trajectory_id].append(film)
        return found

    @cached_property
    def _meetings(self) -> dict[UUID, list[Meeting]]:
        found: dict[UUID, list[Meeting]] = defaultdict(list)
        for meeting in self._unit.meetings.find():
            found[meeting.trajectory_id].append(meeting)
        return found

    @cached_property
    def _moments(self) -> dict[UUID, int]:
        return self._unit.moments.tally("film_id", observer="")

    @cached_property
    def _fragments(self) -> dict[UUID, int]:
        return self._unit.fragments.tally("film_id")

    @cached_property
    def _hidden(self) -> dict[UUID, int]:
        return self._unit.fragments.tally("film_id", status=TeacherStatus.NOT_SHOWN)

    @cached_property
    def _reports(self) -> dict[UUID, Report]:
        return {report.trajectory_id: report for report in self._unit.reports.find()}

    @cached_property
    def _entries(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._unit.ledger.entries():
            found[entry.body.get("trajectory_id") or ""].append(entry)
        return found
