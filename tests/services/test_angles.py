"""A second camera in a lesson: counted once, erased with the rest, never coded."""

from datetime import timedelta

import pytest

from beeldcoach.domain.annotation import Voice
from beeldcoach.domain.drawing import Shape, ShapeKind
from beeldcoach.domain.errors import (
    AngleThereAlready,
    FilmIsCoded,
    FilmThereAlready,
    NotAnAngle,
    NotRunning,
    OffsetTooFar,
)
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.agenda import ShowAgenda
from beeldcoach.services.angles import MayAddAngle, RemoveAngle, SetOffset, SwapAngles
from beeldcoach.services.course import ShowCourse
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.drawings import AddDrawing
from beeldcoach.services.errors import AlreadyImported
from beeldcoach.services.filming import FilmObject, KnownObjects, RegisterFilm
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people_view import ShowPerson
from beeldcoach.services.phases import AddPhase
from beeldcoach.services.stills import AddStill
from beeldcoach.services.strips import KeepStrip, StripKind
from beeldcoach.services.studio import ShowDebrief, ShowStudio
from beeldcoach.services.talk import MarkTalk
from beeldcoach.services.trajectories import (
    CompleteAnalysis,
    HoldDebrief,
    HoldIntake,
    PlanCycle,
    RecordPupilBasis,
    StopTrajectory,
)
from beeldcoach.services.watching import AddMark, AddMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored

FILMED = START + timedelta(days=7)
LENGTH_MS = FACTS.duration_ms


class Lesson:
    """A trajectory whose first lesson was filmed."""

    def __init__(self, desk, clock):
        self.desk, self.clock = desk, clock
        clock.go_to(START)
        self.id = desk.do(start_command()).value
        desk.do(RecordPupilBasis(self.id, "consent", START))
        desk.do(HoldIntake(self.id, START))
        agree_to_work(desk, self.id)
        clock.go_to(FILMED)
        cycle = self.dossier.cycles[0].id
        desk.do(PlanCycle(self.id, cycle, FILMED, FILMED + timedelta(days=2)))
        self.film = self.register(b"one")

    def register(self, content, angle_of=None, on=FILMED, cycle=0):
        return self.desk.do(self.registering(content, angle_of, on, cycle)).value

    def registering(self, content, angle_of, on=FILMED, cycle=0):
        cycle_id = self.dossier.cycles[cycle].id
        name = f"{content.decode()}.mp4"
        return RegisterFilm(self.id, cycle_id, on, name, FACTS, stored(content), angle_of)

    def add_angle(self, content=b"two"):
        return self.register(content, self.film)

    @property
    def dossier(self):
        return self.desk.ask(ShowDossier(self.id, "nl"))

    @property
    def cycle(self):
        return self.dossier.cycles[0]


@pytest.fixture
def lesson(desk, clock):
    return Lesson(desk, clock)


def test_a_second_film_without_a_link_is_refused_as_before(lesson):
    with pytest.raises(FilmThereAlready):
        lesson.register(b"two")


def test_a_second_camera_stands_beside_the_film(lesson):
    before = lesson.cycle.film
    angle = lesson.add_angle()
    assert lesson.cycle.film == before
    assert (lesson.cycle.angle.id, lesson.cycle.angle.file_name) == (angle, "two.mp4")
    assert lesson.desk.ask(ShowStudio(lesson.film, "nl")).angle.id == angle


def test_the_studio_of_the_second_camera_is_that_of_its_film(lesson):
    angle = lesson.add_angle()
    moment = lesson.desk.do(AddMoment(lesson.film, 500, None, None, "stil")).value
    studio = lesson.desk.ask(ShowStudio(angle, "nl"))
    assert (studio.film.id, studio.angle.id) == (lesson.film, angle)
    assert [each.id for each in studio.moments] == [moment]


def test_the_second_camera_is_of_the_day_of_its_film(lesson, clock):
    clock.forward(days=3)
    lesson.register(b"two", lesson.film, on=clock.today())
    assert lesson.cycle.angle.filmed_on == FILMED
    assert lesson.cycle.observed_on == FILMED


def test_adding_one_leaves_the_analysis_done(lesson, clock):
    lesson.desk.do(CompleteAnalysis(lesson.id, lesson.cycle.id, FILMED))
    clock.forward(days=1)
    lesson.add_angle()
    assert lesson.cycle.analysed_on == FILMED


def test_it_may_come_after_the_debrief(lesson, clock):
    lesson.desk.do(CompleteAnalysis(lesson.id, lesson.cycle.id, FILMED))
    clock.forward(days=2)
    lesson.desk.do(HoldDebrief(lesson.id, lesson.cycle.id, clock.today()))
    lesson.add_angle()
    assert lesson.cycle.angle is not None
    assert lesson.cycle.debriefed_on == clock.today()


def test_a_lesson_has_two_cameras_at_most(lesson):
    angle = lesson.add_angle()
    with pytest.raises(AngleThereAlready) as refusal:
        lesson.desk.ask(MayAddAngle(lesson.film))
    assert refusal.value.number == 1
    with pytest.raises(AngleThereAlready):
        lesson.add_angle(b"three")
    with pytest.raises(NotAnAngle):
        lesson.register(b"three", angle)


def test_two_films_of_different_lessons_are_no_pair(lesson):
    with pytest.raises(NotAnAngle):
        lesson.register(b"two", lesson.film, cycle=1)
    assert lesson.dossier.cycles[1].observed_on is None


def test_the_same_film_is_not_its_own_second_camera(lesson):
    with pytest.raises(AlreadyImported):
        lesson.add_angle(b"one")


def test_a_trajectory_that_ended_gets_no_second_camera(lesson, clock):
    lesson.desk.do(StopTrajectory(lesson.id, clock.today(), "verhuisd"))
    with pytest.raises(NotRunning):
        lesson.add_angle()


def test_the_register_tells_whose_angle_it_is(lesson, store):
    angle = lesson.add_angle()
    entry = store.lines[-1][0]
    assert entry.kind is EntryKind.FILM_IMPORTED
    assert entry.body["film_id"] == str(angle)
    assert entry.body["angle_of"] == str(lesson.film)


# Counted once


def test_home_agenda_and_debrief_count_the_lesson_once(lesson, clock):
    desk, span = lesson.desk, (FILMED - timedelta(days=9), FILMED + timedelta(days=30))

    def told():
        home = desk.ask(ShowHome())
        return (
            [(row.next, row.film, row.needs_analysis) for row in home.rows],
            home.tasks,
            desk.ask(ShowAgenda(*span)),
            [each.title for each in desk.ask(ShowDebrief(lesson.film, "nl")).shown],
            desk.ask(ShowCourse(lesson.id, "nl")),
        )

    desk.do(AddFragment(lesson.film, 100, 900, "wachten"))
    before = told()
    angle = lesson.add_angle()
    assert told() == before
    desk.undo()  # the fragment
    desk.do(SwapAngles(angle))
    films = [row.film.id for row in desk.ask(ShowHome()).rows]
    assert films == [angle]  # imported last, yet the film of the lesson


def test_a_person_has_both_films_until_they_are_erased(lesson):
    lesson.add_angle()
    person = lesson.dossier.trajectory.coachee_id
    found = lesson.desk.ask(ShowPerson(person, "nl")).films
    assert [(each.cycle, each.is_angle) for each in found] == [(1, False), (1, True)]
    row = lesson.desk.ask(ShowHome()).rows[0]
    assert row.films == 2


def test_both_films_are_known_to_the_sweep(lesson):
    angle = lesson.add_angle()
    known = lesson.desk.ask(KnownObjects())
    assert {lesson.desk.ask(FilmObject(each)).id for each in (lesson.film, angle)} <= known


# Its place in time


def test_an_offset_is_kept_and_taken_back(lesson):
    angle = lesson.add_angle()
    lesson.desk.do(SetOffset(angle, -1_234))
    assert lesson.cycle.angle.offset_ms == -1_234
    assert lesson.desk.undo_status.undo == "SetOffset"
    lesson.desk.undo()
    assert lesson.cycle.angle.offset_ms == 0
    lesson.desk.redo()
    assert lesson.cycle.angle.offset_ms == -1_234


@pytest.mark.parametrize(
    ("offset", "meets"),
    [(LENGTH_MS - 1, True), (LENGTH_MS, False), (1 - LENGTH_MS, True), (-LENGTH_MS, False)],
)
def test_the_films_keep_some_time_in_common(lesson, offset, meets):
    angle = lesson.add_angle()
    if meets:
        lesson.desk.do(SetOffset(angle, offset))
        assert lesson.cycle.angle.offset_ms == offset
    else:
        with pytest.raises(OffsetTooFar):
            lesson.desk.do(SetOffset(angle, offset))


def test_only_an_angle_has_an_offset(lesson):
    with pytest.raises(NotAnAngle):
        lesson.desk.do(SetOffset(lesson.film, 10))


# Which is the main one


def test_swapping_keeps_the_times_of_both_together(lesson):
    angle = lesson.add_angle()
    lesson.desk.do(SetOffset(angle, 700))
    lesson.desk.do(SwapAngles(angle))
    assert (lesson.cycle.film.id, lesson.cycle.angle.id) == (angle, lesson.film)
    assert (lesson.cycle.film.offset_ms, lesson.cycle.angle.offset_ms) == (0, -700)
    lesson.desk.undo()
    assert (lesson.cycle.film.id, lesson.cycle.angle.id) == (lesson.film, angle)
    assert lesson.cycle.angle.offset_ms == 700


ARROW = Shape(ShapeKind.ARROW, ((0.1, 0.2), (0.5, 0.5)))
WRITTEN = {
    "moment": lambda film, _cycle: AddMoment(film, 100, None, None, "x"),
    "fragment": lambda film, _cycle: AddFragment(film, 100, 900, "x"),
    "phase": lambda film, _cycle: AddPhase(film, 100, "Instructie"),
    "talk": lambda film, _cycle: MarkTalk(film, 100, 900, Voice.TEACHER),
    "drawing": lambda film, _cycle: AddDrawing(film, 100, (ARROW,)),
    "still": lambda film, _cycle: AddStill(film, 100),
    "mark": lambda film, cycle: AddMark(film, cycle, None, 100),
}


@pytest.mark.parametrize("kind", WRITTEN)
def test_what_was_written_keeps_its_film_the_main_one(lesson, kind):
    angle = lesson.add_angle()
    lesson.desk.do(WRITTEN[kind](lesson.film, lesson.cycle.id))
    assert lesson.cycle.film.coded
    with pytest.raises(FilmIsCoded) as refusal:
        lesson.desk.do(SwapAngles(angle))
    assert refusal.value.number == 1
    assert lesson.cycle.film.id == lesson.film


# Taken away


def test_taking_it_away_erases_it_and_leaves_the_film(lesson, store):
    angle = lesson.add_angle()
    own = lesson.desk.ask(FilmObject(angle)).id
    strip = stored(b"strip")
    lesson.desk.do(KeepStrip(angle, StripKind.PICTURES, strip))
    assert set(lesson.desk.do(RemoveAngle(angle)).value) == {own, strip.id}
    assert lesson.cycle.angle is None
    assert lesson.cycle.film.id == lesson.film
    assert not {own, strip.id} & lesson.desk.ask(KnownObjects())
    entry = store.lines[-1][0]
    assert (entry.kind, entry.body["film_id"]) == (EntryKind.FILM_ERASED, str(angle))


def test_undo_brings_no_erased_film_back(lesson):
    angle = lesson.add_angle()
    lesson.desk.do(SetOffset(angle, 300))
    lesson.desk.do(SwapAngles(angle))
    lesson.desk.do(SwapAngles(lesson.film))
    lesson.desk.do(RemoveAngle(angle))
    assert lesson.desk.undo_status.undo == ""
    lesson.desk.undo()
    assert lesson.cycle.angle is None


def test_after_that_another_one_may_come_and_the_same_one_too(lesson):
    lesson.desk.do(RemoveAngle(lesson.add_angle()))
    again = lesson.add_angle()
    assert lesson.cycle.angle.id == again


def test_the_film_of_the_lesson_is_not_taken_away_like_that(lesson):
    lesson.add_angle()
    with pytest.raises(NotAnAngle):
        lesson.desk.do(RemoveAngle(lesson.film))
    assert lesson.cycle.film.id == lesson.film
