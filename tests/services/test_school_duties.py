"""As what the coach works for a school, the agreement that this asks, and when it waits."""

from datetime import date, timedelta

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.duties import AGREEMENT_NOTICE, AgreementState, CoachRole
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.due import TaskKind
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.merging import MergeSchools
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people import AddSchool
from beeldcoach.services.people_view import ShowSchool
from beeldcoach.services.school_duties import SetAgreement, SetCoachRole
from beeldcoach.services.trajectories import StopTrajectory
from tests.factories import FACTS, START, agree_to_work, start_command, stored

TODAY = date(2026, 11, 24)


@pytest.fixture
def trajectory_id(desk):
    return desk.do(start_command()).value


@pytest.fixture
def school_id(trajectory_id, store):
    return store.tables["trajectories"][trajectory_id].school_id


def school(desk, school_id):
    return desk.ask(ShowSchool(school_id)).school


def waiting(desk):
    tasks = [t for t in desk.ask(ShowHome()).tasks if t.kind is TaskKind.AGREEMENT]
    return [(t.subject_id, t.on, t.late) for t in tasks]


def in_days(number):
    return TODAY + timedelta(days=number)


def test_only_a_processor_needs_an_agreement(desk, school_id):
    for role in ("", CoachRole.CONTROLLER, CoachRole.EMPLOYEE):
        desk.do(SetCoachRole(school_id, role))
        assert desk.ask(ShowSchool(school_id)).agreement is AgreementState.NOT_NEEDED
        assert waiting(desk) == []
    desk.do(SetCoachRole(school_id, CoachRole.PROCESSOR))
    assert desk.ask(ShowSchool(school_id)).agreement is AgreementState.MISSING
    assert waiting(desk) == [(school_id, None, False)]


@pytest.mark.parametrize(
    ("until", "state", "tasks"),
    [
        (None, AgreementState.IN_FORCE, []),
        (AGREEMENT_NOTICE.days + 1, AgreementState.IN_FORCE, []),
        (AGREEMENT_NOTICE.days, AgreementState.ENDS, [False]),
        (0, AgreementState.ENDS, [False]),
        (-1, AgreementState.ENDED, [True]),
    ],
)
def test_an_agreement_waits_a_month_before_it_ends(desk, school_id, until, state, tasks):
    desk.do(SetCoachRole(school_id, CoachRole.PROCESSOR))
    ends = None if until is None else in_days(until)
    desk.do(SetAgreement(school_id, START, ends))
    assert desk.ask(ShowSchool(school_id)).agreement is state
    assert waiting(desk) == [(school_id, ends, late) for late in tasks]


def test_it_waits_once_for_a_school_and_only_where_there_is_filming(desk, store, school_id):
    desk.do(start_command(coachee_name="Els Kuiper"))
    without = desk.do(start_command(kind=Kind.WITHOUT_VIDEO, school_name="De Linde")).value
    for each in (school_id, store.tables["trajectories"][without].school_id):
        desk.do(SetCoachRole(each, CoachRole.PROCESSOR))
    assert waiting(desk) == [(school_id, None, False)]


def test_it_waits_as_long_as_films_are_kept(desk, store, trajectory_id, school_id):
    desk.do(SetCoachRole(school_id, CoachRole.PROCESSOR))
    trajectory = store.tables["trajectories"][trajectory_id]
    trajectory.intake_on = START
    film = RegisterFilm(trajectory_id, trajectory.cycles[0].id, START, "a.mp4", FACTS, stored())
    trajectory.pupil_basis = "consent"
    agree_to_work(desk, trajectory_id)
    film_id = desk.do(film).value
    desk.do(StopTrajectory(trajectory_id, TODAY, ""))
    assert waiting(desk) == [(school_id, None, False)]
    store.tables["films"][film_id].erased_on = TODAY
    assert waiting(desk) == []


def test_what_cannot_be_is_refused(desk, school_id):
    with pytest.raises(errors.InTheFuture):
        desk.do(SetAgreement(school_id, in_days(1), None))
    with pytest.raises(errors.PeriodBackwards):
        desk.do(SetAgreement(school_id, START, START - timedelta(days=1)))
    with pytest.raises(ValueError, match="neighbour"):
        desk.do(SetCoachRole(school_id, "neighbour"))
    assert school(desk, school_id).agreement_on is None


def test_role_and_agreement_are_undone(desk, clock, school_id):
    desk.do(SetCoachRole(school_id, CoachRole.PROCESSOR))
    desk.do(SetAgreement(school_id, START, in_days(90)))
    desk.undo()
    assert school(desk, school_id).agreement_on is None
    desk.undo()
    assert school(desk, school_id).coach_role == ""


def test_of_two_schools_made_one_nothing_is_lost(desk, school_id):
    double = desk.do(AddSchool("de wilgen")).value
    desk.do(SetCoachRole(double, CoachRole.PROCESSOR))
    desk.do(SetAgreement(double, START, in_days(90)))
    desk.do(MergeSchools(school_id, double, ()))
    kept = school(desk, school_id)
    assert (kept.coach_role, kept.agreement_on) == (CoachRole.PROCESSOR, START)
    assert kept.agreement_until == in_days(90)
