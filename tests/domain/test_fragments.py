"""What is advised about the fragments of a talk, and what becomes of cards that are cut."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.annotation import Children, Fragment, FragmentKind, Need, TeacherStatus
from beeldcoach.domain.cutting import doubled, join, split
from beeldcoach.domain.errors import SpanInvalid
from beeldcoach.domain.fragment_advice import (
    Advice,
    Span,
    advice_on,
    bears_on,
    codes_in,
    length_advice,
)

FILM = UUID(int=1)
SUCCESS, QUESTION = FragmentKind.SUCCESS, FragmentKind.QUESTION


def fragment(number=1, start_ms=0, end_ms=20_000, **card):
    return Fragment(UUID(int=number), FILM, start_ms, end_ms, **card)


def of(*kinds):
    return [fragment(number, kind=kind) for number, kind in enumerate(kinds, 1)]


def test_without_fragments_nothing_is_advised():
    assert advice_on([], [], {"wait"}) == ()


@pytest.mark.parametrize(("count", "said"), [(2, {Advice.FEW}), (3, set()), (6, set())])
def test_three_to_six_are_advised(count, said):
    assert set(advice_on(of(*[SUCCESS] * count), [], ())) == said


def test_seven_are_many():
    assert advice_on(of(*[SUCCESS] * 7), [], ()) == (Advice.MANY,)


@pytest.mark.parametrize(
    ("successes", "others", "told"),
    [(2, 1, False), (4, 2, False), (3, 2, True), (1, 2, True), (2, 2, True), (0, 3, True)],
)
def test_two_of_three_are_successes_or_it_is_said(successes, others, told):
    chosen = of(*[SUCCESS] * successes, *[QUESTION] * others)
    assert (Advice.FEW_SUCCESSES in advice_on(chosen, [], ())) is told


def test_one_that_bears_on_the_goal_is_enough():
    chosen = [fragment(1, 0, 10_000), fragment(2, 30_000, 50_000), fragment(3, 60_000, 90_000)]
    inside, outside = Span(40_000, None, "wait"), Span(55_000, None, "wait")
    assert advice_on(chosen, [inside], {"wait"}) == ()
    assert advice_on(chosen, [outside], {"wait"}) == (Advice.NONE_FOR_GOAL,)


def test_a_chosen_code_bears_on_the_goal_too():
    assert bears_on(fragment(codes=["wait"]), [], {"wait"})
    assert not bears_on(fragment(codes=["look"]), [], {"wait"})


def test_where_no_code_counts_for_a_goal_nothing_is_said_about_goals():
    assert advice_on(of(SUCCESS, SUCCESS, SUCCESS), [], ()) == ()


def test_codes_inside_are_named_once_in_the_order_of_the_film():
    moments = [
        Span(9_000, None, "nod"),
        Span(1_000, 6_000, "wait"),  # reaches in
        Span(7_000, None, "look"),
        Span(8_000, None, "look"),
        Span(10_000, None, "turn"),  # the end is not in it
        Span(6_000, None, ""),  # a bare note
    ]
    assert codes_in(moments, 5_000, 10_000) == ("wait", "look", "nod")


@pytest.mark.parametrize(
    ("length", "said"),
    [(14_999, Advice.SHORT), (15_000, None), (120_000, None), (120_001, Advice.LONG)],
)
def test_a_length_of_15_to_120_seconds_is_advised(length, said):
    assert length_advice(3_000, 3_000 + length) is said


def test_a_fragment_is_cut_in_two_and_a_veto_holds_for_both():
    first = fragment(title="Ik wacht", status=TeacherStatus.NOT_SHOWN, children=Children.IN_FOCUS)
    rest = split(first, 12_000, UUID(int=9))
    assert (first.start_ms, first.end_ms, rest.start_ms, rest.end_ms) == (0, 12_000, 12_000, 20_000)
    assert (first.title, rest.title) == ("Ik wacht", "")
    assert not rest.shown
    assert rest.children is Children.IN_FOCUS


@pytest.mark.parametrize("at_ms", [0, 20_000, -1, 90_000])
def test_a_cut_at_or_beyond_an_edge_is_refused(at_ms):
    whole = fragment()
    with pytest.raises(SpanInvalid):
        split(whole, at_ms, UUID(int=9))
    assert (whole.start_ms, whole.end_ms) == (0, 20_000)


def test_a_double_has_the_card_but_not_what_came_of_the_talk():
    one = fragment(question="Wat zie je?", codes=["wait"], used=True, insight="Ik kan wachten")
    two = doubled(one, UUID(int=9))
    assert (two.question, two.codes, two.used, two.insight) == ("Wat zie je?", ["wait"], False, "")
    two.codes.append("nod")
    assert one.codes == ["wait"]


def test_two_that_are_joined_keep_all_words_and_the_stricter_status():
    first = fragment(
        1, 0, 10_000, title="Ik kijk", fact="kijkt rond", codes=["look"], children=Children.NONE
    )
    second = fragment(
        2,
        30_000,
        50_000,
        title="Ik wacht",
        fact="wacht",
        codes=["look", "wait"],
        need=Need.COMPETENCE,
        status=TeacherStatus.NOT_SHOWN,
        children=Children.IN_FOCUS,
        used=True,
    )
    join(first, second)
    assert (first.start_ms, first.end_ms) == (0, 50_000)
    assert (first.title, first.fact) == ("Ik kijk / Ik wacht", "kijkt rond\nwacht")
    assert (first.codes, first.need) == (["look", "wait"], Need.COMPETENCE)
    assert not first.shown
    assert (first.children, first.used) == (Children.IN_FOCUS, True)


statuses, children = st.sampled_from(list(TeacherStatus)), st.sampled_from(list(Children))


@given(statuses, statuses, children, children)
def test_joining_never_shows_more_than_either_part_might(one, two, seen, also_seen):
    first, second = fragment(status=one, children=seen), fragment(2, status=two, children=also_seen)
    join(first, second)
    assert first.shown == (one is not TeacherStatus.NOT_SHOWN is not two)
    if first.status is TeacherStatus.AGREED:
        assert one is two is TeacherStatus.AGREED
    if first.children is Children.NONE:
        assert seen is also_seen is Children.NONE
    if Children.IN_FOCUS in (seen, also_seen):
        assert first.children is Children.IN_FOCUS
