"""Talk and silence: who is heard, what share each has, how long one waits."""

from itertools import pairwise
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.annotation import Moment, TalkSpan, Voice
from beeldcoach.domain.lens import Cluster, Code, Lens, Speech
from beeldcoach.domain.talk import (
    LONGEST_WAIT_MS,
    Stretch,
    Wait,
    asked,
    coded,
    found,
    heard,
    marked,
    painted,
    pieces_of,
    talk_figures,
    talk_share,
    wait_figures,
    waits_after_answers,
    waits_after_questions,
)

T, P, B, S = Voice.TEACHER, Voice.PUPIL, Voice.BOTH, Voice.SILENCE
LENGTH = 60

voices = st.sampled_from([T, P, B, S, None])
spans = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(lambda s: tuple(sorted(s)))


def flat(pieces):
    """Stretches of these voices that do not overlap, some with room between."""
    made, at = [], 0
    for gap, length, voice in pieces:
        made.append(Stretch(at + gap, at + gap + length, voice))
        at += gap + length
    return made


layers = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 6), voices), max_size=8).map(flat)


def by_ms(stretches, length=LENGTH * 2):
    """For each millisecond the voice heard, "-" where nothing is said about it."""
    line = ["-"] * length
    for stretch in stretches:
        for ms in range(stretch.start_ms, stretch.end_ms):
            assert line[ms] == "-", "two stretches tell of one time"
            line[ms] = stretch.voice
    return line


def test_the_word_of_the_coach_counts_before_what_was_found():
    marks = marked([TalkSpan(uuid4(), uuid4(), 1_000, 4_000, T)])
    made = heard(marks, found([(500, 2_000), (6_000, 7_000)], 10_000))
    assert made == (
        Stretch(0, 500, S),
        Stretch(500, 1_000, None),
        Stretch(1_000, 4_000, T),
        Stretch(4_000, 6_000, S),
        Stretch(6_000, 7_000, None),
        Stretch(7_000, 10_000, S),
    )


@given(layers, layers, layers)
def test_the_first_layer_that_says_something_counts(one, two, three):
    lines = [by_ms(layer) for layer in (one, two, three)]
    wanted = [next((v for v in column if v != "-"), "-") for column in zip(*lines, strict=True)]
    made = heard(one, two, three)
    assert by_ms(made) == wanted
    assert list(made) == sorted(made, key=lambda stretch: stretch.start_ms)
    touching = pairwise(made)
    assert not any(a.end_ms == b.start_ms and a.voice is b.voice for a, b in touching)


@given(st.lists(spans, max_size=6), st.integers(1, LENGTH))
def test_what_was_found_covers_the_whole_film_once(speech, duration):
    line = by_ms(found(speech, duration), LENGTH * 2)
    assert "-" not in line[:duration]
    assert set(line[duration:]) == {"-"}
    spoken = {ms for start, end in speech for ms in range(start, min(end, duration))}
    assert {ms for ms, voice in enumerate(line) if voice is None} == spoken


@given(layers, spans, voices)
def test_brushing_replaces_what_lies_under_it_and_nothing_else(old, within, voice):
    before, after = by_ms(old), by_ms(painted(old, within, voice))
    for ms, (was, now) in enumerate(zip(before, after, strict=True)):
        if within[0] <= ms < within[1]:
            assert now == ("-" if voice is None else voice)
        else:
            assert now == was


@given(layers, spans, st.lists(spans, min_size=1, max_size=4))
def test_of_a_brush_over_several_pieces_only_these_are_marked(old, within, pieces):
    line = by_ms(painted(old, within, T, pieces))
    for ms in range(*within):
        assert line[ms] == (T if any(a <= ms < b for a, b in pieces) else "-")


@given(layers)
def test_shares_add_up(stretches):
    share = talk_share(heard(stretches))
    total = sum(stretch.length_ms for stretch in stretches)
    assert share.known_ms + share.unnamed_ms == total
    if share.known_ms:
        assert sum(share.share(voice) for voice in Voice) == pytest.approx(1)
    else:
        assert share.share(T) is None


def test_a_share_is_of_what_is_known():
    share = talk_share([Stretch(0, 600, T), Stretch(600, 800, P), Stretch(900, 1_900, None)])
    assert (share.share(T), share.share(P), share.share(S)) == (0.75, 0.25, 0)
    assert share.unnamed_ms == 1_000


LESSON = (
    Stretch(0, 2_000, T),  # a question
    Stretch(2_000, 5_500, S),
    Stretch(5_500, 7_000, P),  # the answer
    Stretch(7_000, 7_800, S),
    Stretch(7_800, 12_000, T),  # another question
    Stretch(12_000, 13_000, S),
    Stretch(13_000, 14_000, T),  # she goes on herself
    Stretch(14_000, 16_000, P),
    Stretch(17_000, 18_000, P),  # a second pupil
    Stretch(21_000, 22_000, T),
)


@pytest.mark.parametrize("at", [1_200, 2_000, 4_900, 6_000])
def test_wait_time_1_begins_where_the_question_ended_however_late_it_was_coded(at):
    assert waits_after_questions(LESSON, [at]) == (Wait(2_000, 5_500, P),)


def test_wait_time_1_ends_when_the_teacher_goes_on_herself():
    assert waits_after_questions(LESSON, [11_000]) == (Wait(12_000, 13_000, T),)


def test_an_answer_at_once_is_a_wait_of_nothing():
    assert waits_after_questions(LESSON, [13_500]) == (Wait(14_000, 14_000, P),)


@pytest.mark.parametrize("at", [6_000, 7_000, 7_900])
def test_wait_time_2_ends_with_the_teachers_next_word(at):
    assert waits_after_answers(LESSON, [at]) == (Wait(7_000, 7_800, T),)


def test_what_pupils_say_before_the_teacher_goes_on_with_the_answer():
    assert waits_after_answers(LESSON, [15_000, 17_500]) == (Wait(18_000, 21_000, T),)


def test_speech_of_nobody_named_ends_a_wait():
    lesson = found([(0, 2_000), (4_000, 5_000)], 9_000)
    assert waits_after_questions(lesson, [1_500]) == (Wait(2_000, 4_000, None),)
    assert waits_after_answers(lesson, [1_500]) == (Wait(2_000, 4_000, None),)


@pytest.mark.parametrize(
    ("stretches", "at"),
    [
        ((), 1_000),
        ((Stretch(0, 2_000, T),), 1_000),  # nothing follows
        ((Stretch(3_000, 4_000, T), Stretch(5_000, 6_000, P)), 1_000),  # nothing came before
        ((Stretch(0, 1_000, T), Stretch(1_500, 9_000, P), Stretch(9_500, 9_900, T)), 8_000),
        ((Stretch(0, 1_000, T), Stretch(2_000 + LONGEST_WAIT_MS, 99_999, P)), 1_000),
    ],
)
def test_no_wait_is_made_up(stretches, at):
    assert waits_after_questions(stretches, [at]) == ()


def test_two_moments_of_one_question_are_one_wait():
    assert len(waits_after_questions(LESSON, [1_000, 1_500, 2_500])) == 1


def test_figures_of_waits():
    waits = [Wait(0, 1_000, P), Wait(5_000, 8_000, P), Wait(9_000, 9_500, T)]
    figures = wait_figures(waits)
    assert (figures.count, figures.mean_ms, figures.median_ms) == (3, 1_500, 1_000)
    assert figures.long_share == pytest.approx(1 / 3)
    assert wait_figures([]).long_share is None


@given(layers, st.lists(st.integers(0, LENGTH), max_size=6))
def test_waits_lie_between_speech_and_begin_at_its_end(stretches, at):
    spoken = [stretch for stretch in heard(stretches) if stretch.voice is not S]
    for waits in (waits_after_questions, waits_after_answers):
        made = waits(spoken, at)
        assert len({wait.start_ms for wait in made}) == len(made) <= len(at)
        for wait in made:
            assert wait.length_ms >= 0
            assert wait.start_ms in {stretch.end_ms for stretch in spoken}
            following = [s for s in spoken if (s.start_ms, s.voice) == (wait.end_ms, wait.ended_by)]
            assert following
            assert not any(s.start_ms < wait.end_ms and s.end_ms > wait.start_ms for s in spoken), (
                "silence all the while"
            )


def lens():
    codes = [
        Code("vraag", "vraag", "1", "beurten", speech=Speech.QUESTION),
        Code("antwoord", "antwoord", "2", "beurten", speech=Speech.ANSWER),
        Code("praat", "leerkracht", "3", "beurten", interval=True, speech=Speech.TEACHER),
        Code("knik", "ja knikken", "4", "beurten"),
    ]
    return Lens("denktijd", "Denktijd", (Cluster("beurten", "Beurten", "blauw"),), tuple(codes))


def moment(code, start, end=None):
    return Moment(uuid4(), uuid4(), start, end, code)


def test_questions_answers_and_intervals_come_from_the_codes_of_the_lens():
    moments = [
        moment("vraag", 4_000),
        moment("vraag", 0, 1_000),  # an interval: it ends with its end
        moment("antwoord", 6_000),
        moment("praat", 500, 900),
        moment("praat", 800),  # a point has no length to count
        moment("knik", 100, 200),
        moment("weg", 300, 400),  # of a lens before
        moment(None, 50),
    ]
    assert asked(moments, lens(), Speech.QUESTION) == (1_000, 4_000)
    assert asked(moments, lens(), Speech.ANSWER) == (6_000,)
    assert coded(moments, lens()) == (Stretch(500, 900, T),)


def test_all_figures_of_a_film():
    figures = talk_figures(LESSON, [2_000, 12_000], [7_000])
    assert figures.share == talk_share(LESSON)
    assert figures.after_questions.count == 2
    assert figures.after_questions.long == 1
    assert figures.after_answers.mean_ms == 800


@given(st.lists(st.integers(0, LENGTH), unique=True).map(sorted), spans)
def test_pieces_are_what_lies_in_the_stretch(edges, within):
    speech = list(zip(edges[::2], edges[1::2], strict=False))
    line = {ms for a, b in speech for ms in range(a, b)} & set(range(*within))
    assert {ms for a, b in pieces_of(speech, within) for ms in range(a, b)} == line
