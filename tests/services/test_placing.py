"""When and where: asked in the planning and in the plan form, and the same in both."""

from datetime import date, time, timedelta

import pytest

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.agenda import AppointmentKind, MoveAppointment, ShowAgenda, Subject
from beeldcoach.services.dossier import ShowForm
from beeldcoach.services.recording import FillField
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordObservation
from tests.factories import start_command

TODAY = date(2026, 11, 24)
FILM, TALK = TODAY + timedelta(days=1), TODAY + timedelta(days=4)


class Story:
    """A trajectory with its intake held and its first cycle planned."""

    def __init__(self, desk, store, kind):
        self.desk, self.store = desk, store
        self.id = desk.do(start_command(kind=kind)).value
        desk.do(HoldIntake(self.id, TODAY - timedelta(days=30)))
        film = kind is Kind.WITH_VIDEO
        self.form = "film_plan" if film else "observation_plan"
        self.kind = AppointmentKind.FILM if film else AppointmentKind.OBSERVATION
        self.talk = TALK if film else FILM
        self.plan()

    @property
    def cycle(self):
        return self.store.tables["trajectories"][self.id].cycles[0]

    @property
    def answers(self):
        return self.desk.ask(ShowForm(self.id, self.form, self.cycle.id, "nl")).answers

    def plan(self, at=None, lesson=None, room=None):
        self.desk.do(PlanCycle(self.id, self.cycle.id, FILM, self.talk, at, None, lesson, room))

    def fill(self, name, value):
        self.desk.do(FillField(self.id, self.form, self.cycle.id, name, value))


@pytest.fixture(params=[Kind.WITH_VIDEO, Kind.WITHOUT_VIDEO])
def story(desk, store, request):
    return Story(desk, store, request.param)


def test_what_the_form_says_stands_in_the_planning_and_the_agenda(story):
    story.fill("lesson", "Rekenen")
    story.fill("room", "lokaal 4")
    story.fill("begins_at", "09:15")
    cycle = story.cycle
    assert (cycle.lesson, cycle.room, cycle.planned_at) == ("Rekenen", "lokaal 4", time(9, 15))
    shown = story.desk.ask(ShowAgenda(FILM, FILM)).appointments
    (film,) = (one for one in shown if one.subject.kind is story.kind)
    assert (film.at, film.lesson, film.room) == (time(9, 15), "Rekenen", "lokaal 4")


def test_what_the_planning_says_stands_in_a_form_that_was_begun(story):
    story.fill("minutes", 20)
    story.plan(time(10, 30), "Taal", "gymzaal")
    answers = story.answers
    assert (answers["lesson"], answers["room"]) == ("Taal", "gymzaal")
    assert (answers["begins_at"], answers["minutes"]) == ("10:30", 20)
    story.plan(None, "", "gymzaal")
    assert not {"lesson", "begins_at"} & set(story.answers)
    assert story.answers["room"] == "gymzaal"


def test_another_time_in_the_agenda_reaches_the_form(story):
    story.fill("minutes", 20)
    there = Subject(story.kind, story.id, story.cycle.id)
    story.desk.do(MoveAppointment(there, FILM, time(13)))
    assert story.answers["begins_at"] == "13:00"


def test_undo_takes_both_back(story):
    story.fill("lesson", "Rekenen")
    story.desk.undo()
    assert story.cycle.lesson == ""
    assert "lesson" not in story.answers


def test_a_long_note_stays_whole_in_the_form(story):
    story.fill("lesson", "a" * 10_000)
    assert len(story.answers["lesson"]) == 10_000
    assert len(story.cycle.lesson) == 200
    story.plan(time(9))
    assert len(story.answers["lesson"]) == 10_000


def test_of_a_lesson_that_is_over_the_form_changes_no_plan(desk, store):
    story = Story(desk, store, Kind.WITHOUT_VIDEO)
    desk.do(RecordObservation(story.id, story.cycle.id, TODAY))  # a day before it was planned
    story.fill("begins_at", "11:00")
    assert story.answers["begins_at"] == "11:00"
    assert story.cycle.planned_at is None
