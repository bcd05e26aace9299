"""What waits for the coach, the most urgent first."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.ids import MeetingId
from beeldcoach.domain.meeting import Meeting
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.due import TaskKind
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.holidays import AddPeriods, NewPeriod
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people import AddPerson, ChangePerson, LinkGuardian
from beeldcoach.services.trajectories import HoldDebrief, HoldIntake, PlanCycle, StopTrajectory
from tests.factories import FACTS, agree_to_work, start_command, stored

TODAY = date(2026, 11, 24)


def day(offset):
    return TODAY + timedelta(days=offset)


@pytest.fixture
def begun(desk):
    def make(name="Marit Jansen", **fields):
        trajectory_id = desk.do(start_command(coachee_name=name, **fields)).value
        desk.do(HoldIntake(trajectory_id, fields.get("intake", day(-70))))
        return trajectory_id

    return make


@pytest.fixture
def pupil(begun, store, desk):
    def make(name="Noor", *, last=-50, born=None):
        trajectory_id = begun(name, kind=Kind.PUPIL, coachee_role="pupil", born_on=born)
        cycle = store.tables["trajectories"][trajectory_id].cycles[0]
        desk.do(HoldDebrief(trajectory_id, cycle.id, day(last)))
        following = store.tables["trajectories"][trajectory_id].cycles[1]
        desk.do(PlanCycle(trajectory_id, following.id, None, None))  # it was planned by itself
        return trajectory_id

    return make


def tasks(desk):
    return [(t.kind, (t.on - TODAY).days if t.on else None) for t in desk.ask(ShowHome()).tasks]


def test_a_step_within_a_week_or_without_a_day_waits(desk, begun, store):
    for name, film in (("Anna", 7), ("Bo", 8), ("Cor", None)):
        trajectory_id = begun(name)
        cycle = store.tables["trajectories"][trajectory_id].cycles[0]
        on = day(film) if film is not None else None
        desk.do(PlanCycle(trajectory_id, cycle.id, on, None))
    assert tasks(desk) == [(TaskKind.STEP, 7), (TaskKind.STEP, None)]


def test_late_comes_first_and_then_by_day_and_time(desk, begun, store):
    for name, film, at in (("A", 1, time(15)), ("B", -4, None), ("C", 1, time(9)), ("D", 1, None)):
        trajectory_id = begun(name)
        cycle = store.tables["trajectories"][trajectory_id].cycles[0]
        desk.do(PlanCycle(trajectory_id, cycle.id, day(film), None, at))
    home = desk.ask(ShowHome())
    names = {row.id: row.name for row in home.rows}
    assert [names[task.trajectory_id] for task in home.tasks] == ["B", "C", "A", "D"]
    assert [task.late for task in home.tasks] == [True, False, False, False]


def test_a_film_is_analysed_before_the_day_of_its_debrief(desk, begun, store):
    trajectory_id = begun()
    trajectory = store.tables["trajectories"][trajectory_id]
    trajectory.pupil_basis = "consent"
    cycle = trajectory.cycles[0].id
    agree_to_work(desk, trajectory_id)
    desk.do(RegisterFilm(trajectory_id, cycle, day(-1), "klas.mp4", FACTS, stored()))
    desk.do(PlanCycle(trajectory_id, cycle, day(-1), day(2)))
    assert tasks(desk) == [(TaskKind.STEP, 1)]


def test_a_pupil_who_was_not_seen_for_more_than_six_weeks_waits(desk, pupil):
    pupil(last=-43)
    [task] = desk.ask(ShowHome()).tasks
    assert (task.kind, task.count, task.late) == (TaskKind.TALK_MISSING, 6, True)


def test_six_weeks_with_holidays_in_them_are_not_too_long(desk, pupil):
    pupil(last=-43)
    desk.do(AddPeriods((NewPeriod("herfst", day(-20), day(-12)),)))
    assert TaskKind.TALK_MISSING not in dict(tasks(desk))


def test_a_consent_that_ends_within_thirty_days_waits(desk, begun, store):
    trajectory_id = begun()
    cycle = store.tables["trajectories"][trajectory_id].cycles[0]
    desk.do(PlanCycle(trajectory_id, cycle.id, day(20), None))
    given = RecordConsent(
        trajectory_id,
        (ConsentItem(Purpose.COACH_WORK, "film", "coach"),),
        Answer.YES,
        Given.ORAL,
        day(-60),
        day(31),
    )
    desk.do(given)
    assert tasks(desk) == []
    desk.do(replace(given, valid_until=day(30)))
    assert tasks(desk) == [(TaskKind.CONSENT_ENDS, 30)]
    desk.do(replace(given, answer=Answer.NO))
    assert tasks(desk) == []


def test_a_sixteenth_birthday_within_thirty_days_waits(desk, pupil):
    pupil(last=-5, born=date(2010, 12, 20))
    assert (TaskKind.SIXTEEN, 26) in tasks(desk)


def test_a_talk_with_parents_waits(desk, pupil, store):
    trajectory_id = pupil(last=-5)
    meeting = Meeting(MeetingId(uuid4()), trajectory_id, "parent_talk", day(2))
    store.tables["meetings"][meeting.id] = meeting
    assert (TaskKind.PARENT_TALK, 2) in tasks(desk)
    store.tables["meetings"][meeting.id].held_on = day(0)
    assert (TaskKind.PARENT_TALK, 2) not in tasks(desk)


def test_films_to_erase_and_a_follow_up_wait_after_the_end(desk, begun, store):
    trajectory_id = begun()
    trajectory = store.tables["trajectories"][trajectory_id]
    trajectory.pupil_basis = "consent"
    cycle = trajectory.cycles[0].id
    agree_to_work(desk, trajectory_id)
    desk.do(RegisterFilm(trajectory_id, cycle, day(-60), "klas.mp4", FACTS, stored()))
    desk.do(StopTrajectory(trajectory_id, day(-25)))
    assert tasks(desk) == [(TaskKind.ERASURE, 5)]
    trajectory = store.tables["trajectories"][trajectory_id]
    trajectory.closed_on, trajectory.stopped_on = day(-25), None
    trajectory.planned_follow_up_on = day(6)
    assert tasks(desk) == [(TaskKind.ERASURE, 5), (TaskKind.FOLLOW_UP, 6)]


def test_the_plan_of_a_film_says_how_much_of_it_is_ready(desk, begun, store):
    trajectory_id = begun()
    cycle = store.tables["trajectories"][trajectory_id].cycles[0]
    desk.do(PlanCycle(trajectory_id, cycle.id, day(2), None, lesson="Rekenen"))
    [row] = desk.ask(ShowHome()).rows
    assert row.plan_points == (2, 4)
    assert (row.cycles_done, row.cycles, row.last_contact) == (0, 3, day(-70))


def sixteen(desk):
    return [task for task in desk.ask(ShowHome()).tasks if task.kind is TaskKind.SIXTEEN]


@pytest.mark.parametrize(("born", "waits"), [(date(2010, 11, 1), 1), (date(2010, 10, 1), 0)])
def test_who_turned_sixteen_is_asked_for_a_month(desk, pupil, born, waits):
    pupil(last=-5, born=born)
    assert len(sixteen(desk)) == waits


def test_a_pupil_in_the_film_of_another_turns_sixteen_too(desk, begun, store):
    trajectory_id = begun()
    sem = desk.do(AddPerson("Sem Bakker", "pupil")).value
    desk.do(ChangePerson(sem, "born_on", date(2010, 12, 1)))
    desk.do(LinkGuardian(sem, None, "Eline Bakker"))
    said = RecordConsent(
        trajectory_id,
        (ConsentItem(Purpose.SUPERVISION, "fragment", "named:1", "J. Bos"),),
        Answer.YES,
        Given.ORAL,
        day(0),
        giver_id=sem,
    )
    desk.do(said)
    (task,) = sixteen(desk)
    assert (task.name, task.subject_id, task.on) == ("Sem", sem, date(2026, 12, 1))
