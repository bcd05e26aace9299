"""Marking who is heard: what is stored of it, and taking it back."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beeldcoach.domain.annotation import Voice
from beeldcoach.domain.errors import SpanInvalid
from beeldcoach.domain.talk import marked, painted
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.talk import MarkTalk
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from tests.factories import FACTS, START, agree_to_work, start_command, stored

T, P, S = Voice.TEACHER, Voice.PUPIL, Voice.SILENCE


@pytest.fixture
def film(desk, store):
    trajectory = desk.do(start_command()).value
    desk.do(HoldIntake(trajectory, START))
    cycle = store.tables["trajectories"][trajectory].cycles[0].id
    filmed = START + timedelta(days=5)
    desk.do(PlanCycle(trajectory, cycle, filmed, filmed + timedelta(days=1)))
    desk.do(RecordPupilBasis(trajectory, "consent", START))
    agree_to_work(desk, trajectory)
    return desk.do(RegisterFilm(trajectory, cycle, filmed, "les.mp4", FACTS, stored())).value


def told(desk, film):
    spans = desk.ask(ShowStudio(film, "nl")).talk
    return [(span.start_ms, span.end_ms, span.voice) for span in spans]


def test_a_mark_replaces_what_it_overlaps(desk, film):
    desk.do(MarkTalk(film, 0, 10_000, T))
    desk.do(MarkTalk(film, 4_000, 6_000, P))
    assert told(desk, film) == [(0, 4_000, T), (4_000, 6_000, P), (6_000, 10_000, T)]


def test_marks_of_one_voice_that_touch_become_one(desk, film):
    desk.do(MarkTalk(film, 0, 2_000, T))
    desk.do(MarkTalk(film, 2_000, 3_000, T))
    assert told(desk, film) == [(0, 3_000, T)]


def test_nobody_wipes(desk, film):
    desk.do(MarkTalk(film, 0, 9_000, T))
    desk.do(MarkTalk(film, 1_000, 8_000, None))
    assert told(desk, film) == [(0, 1_000, T), (8_000, 9_000, T)]


def test_pauses_in_what_was_brushed_stay_free(desk, film):
    desk.do(MarkTalk(film, 0, 9_000, P))
    desk.do(MarkTalk(film, 1_000, 8_000, T, ((500, 2_000), (6_000, 7_000))))
    assert told(desk, film) == [
        (0, 1_000, P),
        (1_000, 2_000, T),
        (6_000, 7_000, T),
        (8_000, 9_000, P),
    ]


def test_one_step_of_undo_brings_all_of_it_back(desk, film):
    for start in (0, 2_000, 4_000):
        desk.do(MarkTalk(film, start, start + 1_000, P))
    before = told(desk, film)
    desk.do(MarkTalk(film, 500, 4_500, T))
    assert len(told(desk, film)) == 3
    desk.undo()
    assert told(desk, film) == before
    desk.redo()
    assert told(desk, film) == [(0, 500, P), (500, 4_500, T), (4_500, 5_000, P)]


@pytest.mark.parametrize("span", [(-1, 5), (5, 5), (6, 5), (0, FACTS.duration_ms + 1)])
def test_no_mark_outside_the_film(desk, film, span):
    with pytest.raises(SpanInvalid):
        desk.do(MarkTalk(film, *span, T))


def test_marks_of_another_film_are_left_alone(desk, store, film):
    desk.do(MarkTalk(film, 0, 1_000, T))
    span = next(iter(store.tables["talk_spans"].values()))
    span.film_id = START  # of a film that is not this one
    desk.do(MarkTalk(film, 0, 1_000, P))
    assert told(desk, film) == [(0, 1_000, P)]
    assert len(store.tables["talk_spans"]) == 2


brushes = st.tuples(st.integers(0, 40), st.integers(1, 40), st.sampled_from([T, P, S, None])).map(
    lambda b: (b[0] * 100, (b[0] + b[1]) * 100, b[2])
)


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(brushes, max_size=8))
def test_what_is_stored_is_what_brushing_gives(desk, store, film, told_brushes):
    store.tables["talk_spans"].clear()
    wanted = ()
    for start, end, voice in told_brushes:
        desk.do(MarkTalk(film, start, end, voice))
        wanted = painted(wanted, (start, end), voice)
    assert marked(desk.ask(ShowStudio(film, "nl")).talk) == wanted
    assert len(store.tables["talk_spans"]) == len(wanted)
