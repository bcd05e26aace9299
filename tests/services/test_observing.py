"""An observation from its first second to what is looked back on."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.trajectory import Kind, Participant
from beeldcoach.services.observing import (
    AddSighting,
    ChooseSighting,
    DescribeSighting,
    DiscardObservation,
    EndObservation,
    NoteSighting,
    PauseObservation,
    PlaceSighting,
    RemoveSighting,
    ResumeObservation,
    ShowObservation,
    StartObservation,
)
from beeldcoach.services.trajectories import (
    HoldDebrief,
    HoldIntake,
    RecordObservation,
    SetTable,
)
from tests.factories import start_command

MINUTE = 60_000


class Lesson:
    """A trajectory without video after its intake."""

    def __init__(self, desk, clock, kind=Kind.WITHOUT_VIDEO):
        self.desk, self.clock = desk, clock
        self.id = desk.do(start_command(kind=kind)).value
        desk.do(HoldIntake(self.id, date(2026, 9, 2)))
        self.number = 0

    @property
    def cycle(self):
        (trajectory,) = self.desk._world.open_unit().__enter__().trajectories.find()
        return trajectory.cycles[self.number].id

    @property
    def shown(self):
        return self.desk.ask(ShowObservation(self.id, self.cycle, "nl"))

    def do(self, command, **fields):
        return self.desk.do(command(self.id, self.cycle, **fields)).value


@pytest.fixture
def lesson(desk, clock):
    return Lesson(desk, clock)


def test_a_lesson_is_watched_at_a_clock_and_recorded_for_the_day_on_which_it_began(lesson, clock):
    lesson.do(StartObservation)
    assert lesson.shown.observed_on is None
    clock.forward(minutes=10)
    lesson.do(PauseObservation)
    clock.forward(minutes=5)
    lesson.do(ResumeObservation)
    clock.forward(minutes=30)
    lesson.do(EndObservation)
    shown = lesson.shown
    assert shown.observed_on == clock.today()
    assert shown.watch.has_ended
    assert shown.watch.at(clock.now()) == 40 * MINUTE


def test_what_was_seen_is_shown_by_time_and_counted_in_the_order_of_the_lens(lesson):
    lesson.do(StartObservation)
    lesson.do(AddSighting, at_ms=9_000, code="wait")
    lesson.do(AddSighting, at_ms=4_000, code="look")
    lesson.do(AddSighting, at_ms=6_000, note="S. kijkt op")
    assert [each.at_ms for each in lesson.shown.sightings] == [4_000, 6_000, 9_000]
    assert [each.code for each in lesson.shown.figures] == ["look", "wait"]


def test_what_was_seen_can_be_changed_chosen_described_deleted_and_all_that_undone(lesson):
    lesson.do(StartObservation)
    item = lesson.do(AddSighting, at_ms=4_000, code="look")
    for command in (
        NoteSighting(item, "S. kijkt op"),
        PlaceSighting(item, 5_000),
        ChooseSighting(item, chosen=True),
        DescribeSighting(item, "Wachten", "Zij staat stil, S. haalt adem."),
    ):
        lesson.desk.do(command)
    (moment,) = lesson.shown.chosen
    assert (moment.note, moment.at_ms, moment.title) == ("S. kijkt op", 5_000, "Wachten")
    lesson.desk.do(RemoveSighting(item))
    assert lesson.shown.sightings == ()
    lesson.desk.undo()
    assert lesson.shown.chosen[0].picture == "Zij staat stil, S. haalt adem."
    for _ in range(5):
        lesson.desk.undo()
    assert lesson.shown.sightings == ()


def test_nothing_is_seen_before_the_clock_was_started_or_the_day_recorded(lesson, clock):
    with pytest.raises(errors.ObservationFirst):
        lesson.do(AddSighting, at_ms=0, code="look")
    with pytest.raises(errors.ObservationFirst):
        lesson.do(EndObservation)
    lesson.do(RecordObservation, on=clock.today())
    lesson.do(AddSighting, at_ms=0, note="uit het hoofd")
    assert len(lesson.shown.sightings) == 1


def test_the_intake_and_the_debrief_before_come_first(desk, clock):
    lesson = Lesson(desk, clock)
    lesson.number = 1
    with pytest.raises(errors.PreviousDebriefFirst):
        lesson.do(StartObservation)
    assert isinstance(lesson.shown.refusal, errors.PreviousDebriefFirst)
    lesson.number = 0
    lesson.do(RecordObservation, on=clock.today())
    lesson.do(HoldDebrief, on=clock.today())
    lesson.number = 1
    lesson.do(StartObservation)


def test_without_an_intake_no_clock_starts(desk):
    trajectory_id = desk.do(start_command(kind=Kind.WITHOUT_VIDEO)).value
    (trajectory,) = desk._world.open_unit().__enter__().trajectories.find()
    with pytest.raises(errors.IntakeFirst):
        desk.do(StartObservation(trajectory_id, trajectory.cycles[0].id))


def test_at_a_conversation_everyone_at_the_table_agreed(lesson, clock):
    table = (Participant("moeder van S.", clock.today()), Participant("leerkracht"))
    lesson.do(SetTable, participants=table, of_conversation=True)
    with pytest.raises(errors.TableConsentMissing):
        lesson.do(StartObservation)
    agreed = tuple(Participant(who.who, clock.today()) for who in table)
    lesson.do(SetTable, participants=agreed, of_conversation=True)
    lesson.do(StartObservation)


def test_a_clock_starts_once_and_never_in_a_trajectory_with_video(desk, clock):
    lesson = Lesson(desk, clock)
    lesson.do(StartObservation)
    with pytest.raises(errors.AlreadyDone):
        lesson.do(StartObservation)


def test_a_filmed_lesson_has_no_clock(desk, clock):
    lesson = Lesson(desk, clock, Kind.WITH_VIDEO)
    with pytest.raises(errors.FilmedInThisKind):
        lesson.do(StartObservation)


def test_a_clock_that_was_forgotten_overnight_ends_at_the_last_that_was_seen(lesson, clock):
    began = clock.today()
    lesson.do(StartObservation)
    clock.forward(days=1)
    lesson.do(EndObservation, at_ms=41 * MINUTE)
    assert lesson.shown.observed_on == began
    assert lesson.shown.watch.at(clock.now()) == 41 * MINUTE


def test_ending_is_undone_as_one_deed_so_that_the_clock_goes_on(lesson, clock):
    lesson.do(StartObservation)
    clock.forward(minutes=20)
    lesson.do(EndObservation)
    clock.forward(minutes=1)
    lesson.desk.undo()
    assert lesson.shown.observed_on is None
    assert lesson.shown.watch.at(clock.now()) == 21 * MINUTE


def test_an_observation_that_was_begun_by_mistake_is_thrown_away_and_comes_back(lesson):
    lesson.do(StartObservation)
    lesson.do(AddSighting, at_ms=1_000, code="look")
    lesson.do(DiscardObservation)
    assert (lesson.shown.watch, lesson.shown.sightings) == (None, ())
    lesson.desk.undo()
    assert lesson.shown.watch is not None
    assert len(lesson.shown.sightings) == 1


def test_an_observation_that_took_place_is_not_thrown_away(lesson):
    lesson.do(StartObservation)
    lesson.do(EndObservation)
    with pytest.raises(errors.AlreadyDone):
        lesson.do(DiscardObservation)


def test_after_the_debrief_the_clock_cannot_go_on(lesson, clock):
    lesson.do(StartObservation)
    lesson.do(EndObservation)
    lesson.do(HoldDebrief, on=clock.today())
    with pytest.raises(errors.AlreadyDone):
        lesson.do(ResumeObservation)


def test_the_debrief_of_another_day_is_refused(lesson, clock):
    lesson.do(StartObservation)
    lesson.do(EndObservation)
    with pytest.raises(errors.DebriefOnSameDay):
        lesson.do(HoldDebrief, on=clock.today() - timedelta(days=1))


def test_what_is_gone_is_named_so(lesson):
    with pytest.raises(errors.UnknownThing):
        lesson.desk.do(NoteSighting(uuid4(), "weg"))
