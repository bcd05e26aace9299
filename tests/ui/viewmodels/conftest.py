"""Trajectories for the view-models: one just started, one whose first film may be made."""

from datetime import date

import pytest

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis, StartTrajectory
from tests.factories import agree_to_work


def start(core, kind=Kind.WITH_VIDEO, name="Marit Jansen"):
    """A trajectory agreed upon on 1 November."""
    return core.desk.do(
        StartTrajectory(
            kind,
            name,
            "teacher",
            "De Wilgen",
            "Zwolle",
            "Stichting De Meander",
            "groep 5",
            Assignment(Commissioner.BOARD, "De Wilgen", "leren wachten", True, False),
            Agreement("1", date(2026, 11, 1)),
            True,
        )
    ).value


@pytest.fixture
def trajectory_id(core):
    return start(core)


@pytest.fixture
def filmable(core, trajectory_id):
    """The intake was on 2 November and the basis for filming pupils is recorded; she agreed."""
    core.desk.do(HoldIntake(trajectory_id, date(2026, 11, 2)))
    core.desk.do(RecordPupilBasis(trajectory_id, "legitimate_interest", date(2026, 11, 2)))
    agree_to_work(core.desk, trajectory_id)
    return trajectory_id


@pytest.fixture
def dossier_of(core):
    return lambda trajectory_id: core.desk.ask(ShowDossier(trajectory_id, "nl"))
