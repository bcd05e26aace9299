"""The agenda: what stands in it, and putting it on another day."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.ids import MeetingId, SupervisionId
from beeldcoach.domain.meeting import Meeting
from beeldcoach.domain.practice import Supervision
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.agenda import AppointmentKind, MoveAppointment, ShowAgenda, Subject
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.holidays import (
    AddPeriods,
    ChangePeriod,
    NewPeriod,
    RemovePeriod,
    ShowPeriods,
)
from beeldcoach.services.trajectories import (
    HoldIntake,
    PlanCycle,
    PlanTrajectory,
    RecordPupilBasis,
)
from tests.factories import FACTS, agree_to_work, start_command, stored

TODAY = date(2026, 11, 24)


def day(offset):
    return TODAY + timedelta(days=offset)


@pytest.fixture
def begun(desk, store):
    """Start a trajectory with its intake held; return it as it lies in the store."""

    def make(name="Marit Jansen", kind=Kind.WITH_VIDEO):
        trajectory_id = desk.do(start_command(coachee_name=name, kind=kind)).value
        desk.do(HoldIntake(trajectory_id, day(-30)))
        return store.tables["trajectories"][trajectory_id]

    return make


@pytest.fixture
def shown(desk):
    return lambda first=-60, last=60: desk.ask(ShowAgenda(day(first), day(last)))


def kinds(agenda):
    return [(a.subject.kind.value, (a.on - TODAY).days) for a in agenda.appointments]


def test_what_is_planned_and_was_held_stands_there_by_day_and_time(desk, begun, shown):
    trajectory = begun()
    cycle = trajectory.cycles[0].id
    desk.do(PlanCycle(trajectory.id, cycle, day(1), day(4), time(9), time(15, 30), "Rekenen", "4"))
    desk.do(PlanTrajectory(trajectory.id, day(-30), day(40), closing_at=time(16)))
    agenda = shown()
    assert kinds(agenda) == [("intake", -30), ("film", 1), ("debrief", 4), ("closing", 40)]
    intake, film, debrief, _ = agenda.appointments
    assert intake.held
    assert not film.held
    assert (film.at, film.lesson, film.room, film.number) == (time(9), "Rekenen", "4", 1)
    assert (debrief.at, debrief.name, debrief.school) == (time(15, 30), "Marit Jansen", "De Wilgen")


def test_only_what_lies_between_the_days_is_shown(desk, begun, shown):
    trajectory = begun()
    desk.do(PlanCycle(trajectory.id, trajectory.cycles[0].id, day(1), day(4)))
    assert kinds(shown(1, 3)) == [("film", 1)]


def test_an_analysis_stands_on_the_day_before_its_debrief_until_it_is_done(desk, begun, shown):
    trajectory = begun()
    cycle = trajectory.cycles[0].id
    desk.do(RecordPupilBasis(trajectory.id, "consent", day(-30)))
    agree_to_work(desk, trajectory.id)
    desk.do(RegisterFilm(trajectory.id, cycle, day(-1), "klas.mp4", FACTS, stored()))
    desk.do(PlanCycle(trajectory.id, cycle, day(-1), day(2)))
    assert ("analysis", 1) in kinds(shown())


def test_meetings_and_sessions_of_the_coach_stand_there_too(store, begun, shown):
    trajectory = begun("Noor", Kind.PUPIL)
    meeting = Meeting(MeetingId(uuid4()), trajectory.id, "parent_talk", day(3), time(15))
    session = Supervision(SupervisionId(uuid4()), day(5), "intervision", "stilte")
    store.tables["meetings"][meeting.id] = meeting
    store.tables["supervisions"][session.id] = session
    assert kinds(shown(0)) == [("parent_talk", 3), ("intervision", 5)]
    assert shown(0).appointments[1].name == ""


def test_what_has_no_day_yet_can_be_planned(desk, begun, shown):
    trajectory = begun()
    [open_one] = shown().to_plan
    assert (open_one.subject.kind, open_one.number) == (AppointmentKind.FILM, 1)
    desk.do(MoveAppointment(open_one.subject, day(2), time(9)))
    assert kinds(shown(0)) == [("film", 2)]
    assert shown().to_plan[0].subject.kind is AppointmentKind.DEBRIEF
    assert trajectory.id == open_one.subject.trajectory_id


def test_moving_keeps_the_rules_and_can_be_undone(desk, begun, shown):
    trajectory = begun()
    cycle = trajectory.cycles[0].id
    desk.do(PlanCycle(trajectory.id, cycle, day(1), day(4), lesson="Taal"))
    debrief = Subject(AppointmentKind.DEBRIEF, trajectory.id, cycle)
    with pytest.raises(errors.DebriefOnLaterDay):
        desk.do(MoveAppointment(debrief, day(1)))
    desk.do(MoveAppointment(debrief, day(6), time(16)))
    assert kinds(shown(0)) == [("film", 1), ("debrief", 6)]
    assert shown(0).appointments[0].lesson == "Taal"
    desk.undo()
    assert kinds(shown(0)) == [("film", 1), ("debrief", 4)]


@pytest.mark.parametrize("kind", [AppointmentKind.OBSERVATION, AppointmentKind.DEBRIEF])
def test_without_video_observation_and_debrief_move_together(desk, begun, shown, kind):
    trajectory = begun(kind=Kind.WITHOUT_VIDEO)
    cycle = trajectory.cycles[0].id
    desk.do(PlanCycle(trajectory.id, cycle, day(1), day(1), time(9), time(15)))
    desk.do(MoveAppointment(Subject(kind, trajectory.id, cycle), day(8), time(10)))
    moved = shown(0).appointments
    assert {a.on for a in moved} == {day(8)}
    assert time(10) in {a.at for a in moved}


def test_what_was_held_or_follows_from_something_else_stays_where_it_is(desk, begun, store):
    trajectory = begun()
    with pytest.raises(errors.AlreadyDone):
        desk.do(MoveAppointment(Subject(AppointmentKind.INTAKE, trajectory.id), day(1)))
    with pytest.raises(errors.PlanFixed):
        desk.do(MoveAppointment(Subject(AppointmentKind.ERASURE, trajectory.id), day(1)))
    past = Supervision(SupervisionId(uuid4()), day(-3))
    store.tables["supervisions"][past.id] = past
    with pytest.raises(errors.AlreadyDone):
        desk.do(MoveAppointment(Subject(AppointmentKind.SUPERVISION, None, past.id), day(1)))
    with pytest.raises(errors.UnknownThing):
        desk.do(MoveAppointment(Subject(AppointmentKind.PARENT_TALK, None, uuid4()), day(1)))


def test_holidays_are_added_changed_removed_and_undone(desk):
    autumn = NewPeriod("Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))
    own = NewPeriod("Studiedag", date(2026, 10, 19), date(2026, 10, 19))
    first, second = desk.do(AddPeriods((autumn, own))).value
    lines = {line.id: line for line in desk.ask(ShowPeriods())}
    assert lines[first].overlaps == ("Studiedag",)
    assert lines[second].overlaps == ("Herfstvakantie",)
    with pytest.raises(errors.PeriodBackwards):
        desk.do(ChangePeriod(first, "Herfst", autumn.last, autumn.first))
    assert desk.ask(ShowPeriods())[0].name == "Herfstvakantie"
    desk.do(RemovePeriod(second))
    assert [line.name for line in desk.ask(ShowPeriods())] == ["Herfstvakantie"]
    desk.undo()
    desk.undo()
    assert desk.ask(ShowPeriods()) == ()
    with pytest.raises(errors.TooLong):
        desk.do(AddPeriods((NewPeriod("x" * 101, day(0), day(0)),)))
    with pytest.raises(errors.UnknownThing):
        desk.do(RemovePeriod(first))


def test_what_falls_in_the_holidays_is_not_late(desk, begun, shown):
    trajectory = begun()
    desk.do(PlanCycle(trajectory.id, trajectory.cycles[0].id, day(-2), None))
    assert [a.late for a in shown().appointments] == [False, True]
    desk.do(AddPeriods((NewPeriod("vrij", day(-3), day(3)),)))
    assert [a.late for a in shown().appointments] == [False, False]
