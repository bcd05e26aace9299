"""Cohen's kappa, against worked examples from books and against plain reckoning."""

import itertools
from collections import Counter
from fractions import Fraction
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.domain.agreement import NOTHING, Difference, by_events, by_units, cohen
from beeldcoach.domain.annotation import Moment
from beeldcoach.domain.matching import match
from beeldcoach.domain.stretches import part_of, whole

FILM = UUID(int=1)


def seen(code, start_ms, end_ms=None):
    return Moment(uuid4(), FILM, start_ms, end_ms, code)


def table(*rows):
    names = [(letter,) for letter in "abcdefgh"]
    return {
        (names[row], names[column]): count
        for row, counts in enumerate(rows)
        for column, count in enumerate(counts)
    }


def plain_kappa(pairs):
    """Kappa from single judgements, in floating point, as a textbook has it."""
    count = len(pairs)
    names = {name for pair in pairs for name in pair}
    agreed = sum(one == other for one, other in pairs) / count
    chance = sum(
        (sum(one == name for one, _ in pairs) / count)
        * (sum(other == name for _, other in pairs) / count)
        for name in names
    )
    return (agreed - chance) / (1 - chance)


@pytest.mark.parametrize(
    ("rows", "observed", "expected", "kappa"),
    [
        # 50 grant applications read by two (the example of the article "Cohen's kappa" in
        # Wikipedia), and its two tables with the same agreement and another kappa
        (((20, 5), (10, 15)), "0.7000", "0.5000", "0.4000"),
        (((45, 15), (25, 15)), "0.6000", "0.5400", "0.1304"),
        (((25, 35), (5, 35)), "0.6000", "0.4600", "0.2593"),
        # Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), table 18.1:
        # 100 persons as psychotic, neurotic or organic
        (((75, 1, 4), (5, 4, 1), (0, 0, 10)), "0.8900", "0.6600", "0.6765"),
        # VassarStats, kappa of three categories
        (((44, 5, 1), (7, 20, 3), (9, 5, 6)), "0.7000", "0.4100", "0.4915"),
    ],
)
def test_kappa_is_that_of_worked_examples(rows, observed, expected, kappa):
    told = cohen(table(*rows))
    assert f"{float(told.observed):.4f}" == observed
    assert f"{float(told.expected):.4f}" == expected
    assert f"{float(told.value):.4f}" == kappa


def test_full_agreement_is_one_and_none_beyond_chance_is_zero():
    assert cohen(table((7, 0), (0, 3))).value == 1
    assert cohen(table((25, 25), (25, 25))).value == 0
    assert cohen(table((0, 10), (10, 0))).value == -1


def test_without_two_categories_it_says_nothing():
    assert cohen({}).value is None
    assert cohen({}).observed is None
    only_one = cohen(table((12,)))
    assert (only_one.value, only_one.observed, only_one.expected) == (None, 1, 1)


def test_one_who_uses_a_single_category_agrees_by_chance_only():
    assert cohen(table((8, 0), (2, 0))).value == 0


def test_the_commonest_category_is_told_with_its_share():
    told = cohen(table((90, 4), (3, 3)))
    assert (told.commonest, told.prevalence) == (("a",), Fraction(94 + 93, 200))


def test_time_units_hold_all_that_lies_in_them():
    first = [seen("a", 500, 2_500), seen("b", 3_999)]
    second = [seen("a", 1_000, 3_000), seen("b", 3_000), seen("b", 4_000)]
    told = by_units(first, second, whole(4_500), 1_000)
    assert told.cells == {
        (("a",), NOTHING): 1,
        (("a",), ("a",)): 2,
        (("b",), ("b",)): 1,
        (NOTHING, ("b",)): 1,
    }
    assert told.kappa.judged == 5  # the last one is half a second
    assert told.kappa.agreed == 3
    assert told.differences == (
        Difference(0, 1_000, ("a",), NOTHING),
        Difference(4_000, 4_500, NOTHING, ("b",)),
    )


def test_two_codes_at_once_are_a_category_of_their_own_and_each_code_is_judged_apart():
    first = [seen("b", 0, 2_000), seen("a", 1_000, 2_000)]
    second = [seen("b", 0, 2_000)]
    told = by_units(first, second, whole(3_000), 1_000)
    assert told.cells == {
        (("b",), ("b",)): 1,
        (("a", "b"), ("b",)): 1,
        (NOTHING, NOTHING): 1,
    }
    assert told.codes["b"].value == 1
    assert told.codes["a"].value == 0


def test_units_begin_where_a_stretch_of_the_part_begins():
    part = part_of([(700, 1_700), (5_000, 6_500)], 10_000)
    told = by_units([seen("a", 0, 10_000)], [seen("a", 5_999)], part, 1_000)
    assert told.cells == {(("a",), NOTHING): 2, (("a",), ("a",)): 1}
    assert told.differences == (
        Difference(700, 1_700, ("a",), NOTHING),
        Difference(6_000, 6_500, ("a",), NOTHING),
    )


def test_differences_in_a_row_are_one():
    told = by_units([seen("a", 0, 5_000)], [], whole(9_000), 1_000)
    assert told.differences == (Difference(0, 5_000, ("a",), NOTHING),)


def test_events_within_the_tolerance_belong_together():
    first = [seen("a", 1_000), seen("b", 5_000), seen("a", 9_000)]
    second = [seen("a", 3_000), seen("c", 5_500), seen("a", 11_001)]
    told = by_events(first, second, whole(20_000), 2_000)
    assert told.cells == {
        (("a",), ("a",)): 1,
        (("b",), ("c",)): 1,
        (("a",), NOTHING): 1,
        (NOTHING, ("a",)): 1,
    }
    assert told.differences == (
        Difference(5_000, 5_000, ("b",), ("c",)),
        Difference(9_000, 9_000, ("a",), NOTHING),
        Difference(11_001, 11_001, NOTHING, ("a",)),
    )
    assert told.kappa.judged == 4
    assert set(told.codes) == {"a", "b", "c"}


def test_the_same_code_goes_before_what_is_nearer():
    first, second = [seen("a", 1_000)], [seen("b", 1_000), seen("a", 2_500)]
    told = by_events(first, second, whole(5_000), 2_000)
    assert told.cells == {(("a",), ("a",)): 1, (NOTHING, ("b",)): 1}


def test_of_the_same_code_the_nearest_belong_together():
    assert match([(10, "a")], [(8, "a"), (10, "a")], 2) == [
        ((10, "a"), (10, "a")),
        (None, (8, "a")),
    ]


def test_nobody_and_only_one_say_nothing():
    for told in (by_units([], [], whole(0)), by_events([], [], whole(60_000))):
        assert (told.kappa.value, told.cells, told.differences, told.codes) == (None, {}, (), {})
    alone = by_events([seen("a", 1), seen("a", 9_000)], [], whole(60_000))
    assert alone.kappa.value == 0  # all of one and nothing of the other: no more than chance
    assert by_units([], [], whole(60_000)).kappa.value is None


def test_a_long_film_with_many_marks_is_compared_in_reasonable_time():
    first = [seen("abcdefgh"[at % 8], at * 270) for at in range(10_000)]
    second = [seen("abcdefgh"[at % 8], at * 270 + 300) for at in range(10_000)]
    told = by_events(first, second, whole(2_800_000), 2_000)
    assert told.kappa.judged == told.kappa.agreed == 10_000
    assert by_units(first, second, whole(2_800_000), 500).kappa.judged == 5_600


CODES = st.sampled_from("abc")
moments = st.lists(
    st.builds(
        lambda code, start, length: seen(code, start, start + length if length else None),
        CODES,
        st.integers(0, 90),
        st.integers(0, 40),
    ),
    max_size=8,
)


@given(moments, moments, st.integers(1, 30))
def test_time_units_are_those_of_a_slow_look_at_each_of_them(first, second, unit):
    told = by_units(first, second, whole(100), unit)

    def said(each, start, end):
        spans = [(m.code, m.start_ms, m.end_ms or m.start_ms + 1) for m in each]
        return tuple(sorted({code for code, a, b in spans if a < end and b > start}))

    pairs = [
        (said(first, at, min(at + unit, 100)), said(second, at, min(at + unit, 100)))
        for at in range(0, 100, unit)
    ]
    assert told.cells == Counter(pairs)
    if told.kappa.value is not None:
        assert abs(float(told.kappa.value) - plain_kappa(pairs)) < 1e-9
    for code, kappa in told.codes.items():
        if kappa.value is not None:
            either = [(code in one, code in other) for one, other in pairs]
            assert abs(float(kappa.value) - plain_kappa(either)) < 1e-9
    away = {(d.first, d.second) for d in told.differences}
    assert away == {pair for pair in pairs if pair[0] != pair[1]}


@given(moments, moments, st.integers(0, 20))
def test_it_does_not_matter_who_is_first(first, second, width):
    for look in (by_units, by_events):
        one, other = (
            look(first, second, whole(140), width + 1),
            look(second, first, whole(140), width + 1),
        )
        assert one.kappa.judged == other.kappa.judged
        assert one.kappa.agreed == other.kappa.agreed
    units = by_units(first, second, whole(140), width + 1)
    assert by_units(second, first, whole(140), width + 1).kappa == units.kappa


@given(moments, st.integers(1, 30))
def test_who_codes_the_same_agrees_in_all(first, width):
    for look in (by_units, by_events):
        told = look(first, first, whole(140), width)
        assert told.differences == ()
        assert told.kappa.value in (1, None)


events = st.lists(st.tuples(st.integers(0, 12), st.sampled_from("ab")), max_size=5)


def best_by_trying_all(first, second, tolerance):
    """The most pairs of the same code, then the most pairs, of all ways to match."""
    short, long = sorted((first, second), key=len)
    best = (0, 0)
    for chosen in itertools.permutations([*long, *[None] * len(short)], len(short)):
        pairs = [
            (one, other)
            for one, other in zip(short, chosen, strict=True)
            if other is not None and abs(one[0] - other[0]) <= tolerance
        ]
        best = max(best, (sum(one[1] == other[1] for one, other in pairs), len(pairs)))
    return best


@settings(max_examples=150, deadline=None)
@given(
    events.filter(lambda e: len(e) <= 4), events.filter(lambda e: len(e) <= 4), st.integers(0, 6)
)
def test_no_other_matching_has_more_pairs_of_the_same_code(first, second, tolerance):
    told = match(first, second, tolerance)
    pairs = [(one, other) for one, other in told if one and other]
    assert all(abs(one[0] - other[0]) <= tolerance for one, other in pairs)
    assert sorted(one for one, _ in told if one) == sorted(first)
    assert sorted(other for _, other in told if other) == sorted(second)
    same, _most = best_by_trying_all(first, second, tolerance)
    assert sum(one[1] == other[1] for one, other in pairs) == same
    left = [one for one, other in told if one and not other]
    right = [other for one, other in told if other and not one]
    assert not any(abs(one[0] - other[0]) <= tolerance for one in left for other in right)


@given(events, events, st.integers(0, 6))
def test_of_one_code_matching_brings_the_least_distance(first, second, tolerance):
    ones, others = ([(at, "a") for at, _ in each] for each in (first, second))
    pairs = [(one, other) for one, other in match(ones, others, tolerance) if one and other]
    distance = sum(abs(one[0] - other[0]) for one, other in pairs)
    least = min(
        (
            sum(abs(one[0] - other[0]) for one, other in zip(some, chosen, strict=True))
            for some in itertools.combinations(sorted(ones), len(pairs))
            for chosen in itertools.combinations(sorted(others), len(pairs))
            if all(
                abs(one[0] - other[0]) <= tolerance for one, other in zip(some, chosen, strict=True)
            )
        ),
        default=0,
    )
    assert distance == least
