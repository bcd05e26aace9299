"""Figures: what is counted, and what is not, over which part of the film."""

from fractions import Fraction
from itertools import pairwise
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.annotation import ATTENTION, Moment, Phase
from beeldcoach.domain.figures import (
    TEN_MINUTES_MS,
    Budget,
    Chains,
    Poles,
    budget,
    budgets,
    chains,
    coded,
    coded_stretch,
    film_length,
    poles,
)
from beeldcoach.domain.lens import Cluster, Code, Lens, Pole, Role
from beeldcoach.domain.stretches import part_of, phase_stretches, union, whole

FILM = UUID(int=1)
LENS = Lens(
    "test",
    "Test",
    (Cluster("pupil", "Leerling", "vermiljoen"), Cluster("teacher", "Leerkracht", "blauw")),
    (
        Code("initiative", "initiatief", "Q", "pupil", role=Role.INITIATIVE),
        Code("nod", "knikken", "1", "teacher", role=Role.RECEPTION, pole=Pole.SUCCESS),
        Code("missed", "gemist", "2", "teacher", pole=Pole.CHANCE),
        Code("deepen", "verdiepen", "3", "teacher", role=Role.FOLLOW_UP),
        Code("wait", "stilte", "4", "teacher", interval=True),
    ),
)


def seen(code, start_ms, end_ms=None, **fields):
    return Moment(uuid4(), FILM, start_ms, end_ms, code, **fields)


def milliseconds(moments, part):
    """The same by brute force: every millisecond that lies in an interval and in the part."""
    return {
        at
        for moment in moments
        if moment.end_ms is not None
        for at in range(moment.start_ms, moment.end_ms)
        if any(start <= at < end for start, end in part.stretches)
    }


def test_a_lesson_is_counted_to_the_millisecond():
    told = budget(
        [seen("wait", 1_000, 4_000), seen("wait", 3_000, 6_000), seen("wait", 9_000)],
        whole(60_000),
    )
    assert told == Budget(60_000, 1, 2, 5_000, 6_000, 3_000)  # two overlap for a second
    assert told.count == 3
    assert told.share == Fraction(5, 60)
    assert told.mean_ms == 3_000
    assert told.rate() == 3
    assert told.rate(TEN_MINUTES_MS) == 30


def test_points_alone_have_no_time():
    told = budget([seen("nod", 10), seen("nod", 20)], whole(120_000))
    assert (told.count, told.share, told.mean_ms, told.total_ms) == (2, None, None, 0)
    assert told.rate() == 1


def test_a_film_without_length_has_no_rate_and_no_share():
    told = budget([], whole(0))
    assert (told.rate(), told.share, told.mean_ms, told.count) == (None, None, None, 0)


def test_only_what_lies_in_the_part_is_counted():
    part = part_of([(10_000, 20_000), (30_000, 40_000)], 60_000)
    told = budget(
        [
            seen("wait", 5_000, 12_000),  # two seconds of it
            seen("wait", 15_000, 35_000),  # five and five, as one
            seen("wait", 20_000, 30_000),  # in between
            seen("nod", 9_999),
            seen("nod", 10_000),
            seen("nod", 20_000),  # the end is not part of it
            seen("nod", 39_999),
        ],
        part,
    )
    assert told == Budget(20_000, 2, 2, 12_000, 12_000, 10_000)


def test_a_point_on_the_last_millisecond_of_the_film_counts():
    assert budget([seen("nod", 60_000)], whole(60_000)).points == 1
    assert budget([seen("nod", 60_000)], part_of([(0, 30_000)], 60_000)).points == 0
    assert budget([seen("nod", 60_000)], part_of([(30_000, 90_000)], 60_000)).points == 1


def test_marks_of_the_first_pass_notes_and_other_observers_are_not_counted():
    moments = [
        seen("nod", 1),
        seen(None, 2, note="stil"),
        seen(ATTENTION, 3),
        seen("nod", 4, observer="M. K."),
    ]
    assert [m.start_ms for m in coded(moments)] == [1]
    assert [m.start_ms for m in coded(moments, "M. K.")] == [4]


def test_the_coded_part_goes_from_the_first_to_the_last():
    assert coded_stretch([seen("nod", 4_000), seen("wait", 1_000, 9_000)]) == (1_000, 9_000)
    assert coded_stretch([seen("nod", 4_000)]) == (4_000, 4_001)
    assert coded_stretch([]) == (0, 0)


def test_a_film_of_unknown_length_lasts_until_what_was_seen_last():
    assert film_length(0, [seen("nod", 4_000), seen("wait", 1_000, 9_000)]) == 9_000
    assert film_length(20_000, [seen("nod", 4_000)]) == 20_000


def test_a_phase_lasts_until_the_next_or_the_end_of_the_film():
    first, second = Phase(uuid4(), FILM, 0, "start"), Phase(uuid4(), FILM, 5_000, "instructie")
    assert phase_stretches([second, first], 9_000) == (
        (first, (0, 5_000)),
        (second, (5_000, 9_000)),
    )
    assert phase_stretches([second], 4_000) == ((second, (4_000, 4_000)),)
    assert phase_stretches([], 9_000) == ()


def test_successes_are_counted_beside_the_chances():
    moments = [seen("nod", 1), seen("nod", 2), seen("missed", 3), seen("wait", 4, 9)]
    assert poles(moments, LENS, whole(10)) == Poles(2, 1)
    assert poles(moments, LENS, whole(10)).together == 3
    assert poles(moments, LENS, part_of([(2, 4)], 10)) == Poles(1, 1)
    assert poles([seen("of another lens", 1)], LENS, whole(10)) == Poles(0, 0)


def test_a_chain_is_followed_from_the_initiative_on():
    first, second, third = (seen("initiative", at) for at in (1, 100, 200))
    nod = seen("nod", 2, answers=first.id)
    deepen = seen("deepen", 3, answers=nod.id)
    wait = seen("wait", 101, 150, answers=second.id)  # neither received nor followed up
    late = seen("nod", 160, answers=wait.id)  # received by way of it
    moments = [deepen, late, nod, first, second, third, wait]
    assert chains(moments, LENS, whole(1_000)) == Chains(3, 2, 1)


def test_what_is_followed_up_was_received_too():
    first = seen("initiative", 1)
    deepen = seen("deepen", 3, answers=first.id)
    assert chains([first, deepen], LENS, whole(10)) == Chains(1, 1, 1)


def test_a_lens_without_follow_up_says_nothing_of_it():
    lens = Lens("test", "Test", LENS.clusters, LENS.codes[:3])
    assert chains([seen("initiative", 1)], lens, whole(10)) == Chains(1, 0, None)


def test_a_chain_that_bites_its_tail_ends():
    first = seen("initiative", 1)
    nod = seen("nod", 2, answers=first.id)
    first.answers = nod.id
    assert chains([first, nod], LENS, whole(10)) == Chains(1, 1, 0)


def test_an_initiative_counts_where_it_begins_and_its_answer_wherever_it_is():
    first = seen("initiative", 90)
    nod = seen("nod", 110, answers=first.id)
    assert chains([first, nod], LENS, part_of([(0, 100)], 200)) == Chains(1, 1, 0)
    assert chains([first, nod], LENS, part_of([(100, 200)], 200)) == Chains(0, 0, 0)


def test_a_lesson_of_ten_thousand_marks_is_counted():
    moments = [seen("wait", at * 270, at * 270 + 400) for at in range(10_000)]
    told = budget(moments, whole(3_000_000))
    assert (told.total_ms, told.added_ms) == (9_999 * 270 + 400, 4_000_000)


CODES = [code.id for code in LENS.codes]
moment = st.builds(
    lambda code, start, length: seen(code, start, start + length if length else None),
    st.sampled_from(CODES),
    st.integers(0, 100),
    st.integers(0, 60),
)
stretch = st.tuples(st.integers(0, 120), st.integers(0, 120))


@given(st.lists(moment), st.lists(stretch, max_size=4))
def test_figures_are_those_of_every_millisecond_looked_at(moments, stretches):
    part = part_of(stretches, 120)
    told = budget(moments, part)
    assert told.part_ms == len({at for a, b in stretches for at in range(a, min(b, 120))})
    assert told.total_ms == len(milliseconds(moments, part))
    apart = [len(milliseconds([each], part)) for each in moments if each.end_ms is not None]
    assert told.added_ms == sum(apart)
    assert told.longest_ms == max(apart, default=0)
    assert told.intervals == sum(1 for length in apart if length)
    assert told.longest_ms <= told.total_ms <= min(told.added_ms, told.part_ms)


@given(st.lists(moment), st.lists(st.integers(0, 200), max_size=5))
def test_parts_that_make_up_the_film_count_every_point_once_and_all_the_time(moments, cuts):
    film = film_length(120, moments)
    edges = sorted({0, film, *(cut for cut in cuts if cut < film)})
    parts = [part_of([pair], film) for pair in pairwise(edges)]
    told = [budget(moments, part) for part in parts]
    all_of_it = budget(moments, whole(film))
    assert sum(each.points for each in told) == all_of_it.points
    assert sum(each.total_ms for each in told) == all_of_it.total_ms
    assert sum(each.added_ms for each in told) == all_of_it.added_ms
    assert sum(each.part_ms for each in told) == film


@given(st.lists(moment))
def test_groups_add_up_in_counts_and_added_time_but_not_in_time_by_union(moments):
    part = whole(film_length(120, moments))
    told = budgets(moments, part, lambda each: each.code)
    all_of_it = budget(moments, part)
    assert sum(each.count for each in told.values()) == all_of_it.count == len(moments)
    assert sum(each.added_ms for each in told.values()) == all_of_it.added_ms
    assert sum(each.total_ms for each in told.values()) >= all_of_it.total_ms
    assert max([0, *(each.longest_ms for each in told.values())]) == all_of_it.longest_ms


@given(st.lists(stretch))
def test_a_union_is_the_same_time_in_order_and_apart(stretches):
    made = union(stretches)
    assert {at for a, b in made for at in range(a, b)} == {
        at for a, b in stretches for at in range(a, b)
    }
    assert all(a < b for a, b in made)
    assert all(before[1] < after[0] for before, after in pairwise(made))


@given(st.lists(moment), st.data())
def test_there_are_never_more_received_or_followed_up_than_begun(moments, data):
    for each in moments:
        others = [None, *(other.id for other in moments)]
        each.answers = data.draw(st.sampled_from(others))
    told = chains(moments, LENS, whole(200))
    assert 0 <= told.received <= told.initiatives
    assert 0 <= told.followed <= told.initiatives
    assert told.initiatives == sum(1 for each in moments if each.code == "initiative")
