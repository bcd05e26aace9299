"""Chains and second passes, as plain functions of what was coded."""

import itertools
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.lens import Cluster, Code, Lens, Role
from ui.models.moment_filter import MomentFilter
from ui.viewmodels.chains import REACH_MS, goes_on_from, received
from ui.viewmodels.moments import MomentRow, Moments
from ui.viewmodels.passes import Pass, gaps, joined, stretches
from ui.viewmodels.studio_state import StudioState, neighbour

LENS = Lens(
    "eigen",
    "Eigen",
    (Cluster("a", "A", "blauw"),),
    (
        Code("asks", "vraagt", "1", "a", role=Role.INITIATIVE),
        Code("takes", "ontvangt", "2", "a", role=Role.RECEPTION),
        Code("goes", "gaat door", "3", "a", role=Role.FOLLOW_UP),
        Code("looks", "kijkt", "4", "a"),
    ),
)


def row(number, start_ms, code="looks", end_ms=None, **changes):
    made = MomentRow(
        UUID(int=number), start_ms, end_ms, code, code, "1", "blauw", "circle", "", False
    )
    return replace(made, **changes)


def test_a_reception_goes_on_from_the_nearest_initiative_that_nothing_took_up():
    moments = Moments([row(1, 1_000, "asks"), row(2, 5_000, "asks"), row(3, 6_000, "looks")])
    assert goes_on_from("takes", 7_000, moments, LENS) == UUID(int=2)
    taken = moments.having(row(4, 6_500, "takes", answers=UUID(int=2)))
    assert goes_on_from("takes", 7_000, taken, LENS) == UUID(int=1)
    assert goes_on_from("looks", 7_000, moments, LENS) is None


def test_a_follow_up_goes_on_from_a_reception_rather_than_from_an_initiative():
    moments = Moments([row(1, 1_000, "takes"), row(2, 5_000, "asks")])
    assert goes_on_from("goes", 7_000, moments, LENS) == UUID(int=1)
    assert goes_on_from("goes", 7_000, Moments([row(2, 5_000, "asks")]), LENS) == UUID(int=2)


def test_nothing_goes_on_from_what_comes_later_or_was_too_long_ago():
    moments = Moments([row(1, 1_000, "asks"), row(2, 60_000, "asks")])
    assert goes_on_from("takes", 1_001 + REACH_MS, moments, LENS) is None
    assert goes_on_from("takes", 59_000, moments, LENS) is None


def test_it_counts_how_many_initiatives_were_received():
    moments = Moments([row(number, number * 1_000, "asks") for number in range(1, 4)])
    assert received(moments, LENS) == (0, 3)
    moments = moments.having(row(9, 5_000, "takes", answers=UUID(int=2)))
    moments = moments.having(row(10, 6_000, "takes", answers=UUID(int=2)))
    assert received(moments, LENS) == (1, 3)
    assert received(moments.lacking(UUID(int=9)).lacking(UUID(int=10)), LENS) == (0, 3)


spans = st.lists(
    st.tuples(st.integers(0, 50_000), st.integers(0, 9_000)).map(lambda s: (s[0], s[0] + s[1]))
)


@given(spans)
def test_events_and_gaps_share_the_film_without_overlap(found):
    events = joined(found)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(events))
    for start, end in found:
        assert any(low <= start and end <= high for low, high in events)
    for start, end in gaps(events, 60_000):
        assert end - start >= 1_000
        assert all(end <= low or start >= high for low, high in events)


def test_a_pass_plays_around_moments_within_the_film():
    state = StudioState(
        duration_ms=20_000,
        moments=Moments([row(1, 500), row(2, 9_000, starred=True), row(3, 19_000, end_ms=19_500)]),
    )
    assert stretches(Pass.EVENTS, state) == ((0, 3_500), (7_000, 12_000), (17_000, 20_000))
    assert stretches(Pass.GAPS, state) == ((3_500, 7_000), (12_000, 17_000))
    assert stretches(Pass.STARRED, state) == ((7_000, 12_000),)
    assert stretches(Pass.GAPS, StudioState(duration_ms=5_000)) == ((0, 5_000),)
    assert stretches(Pass.EVENTS, StudioState(duration_ms=5_000)) == ()


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        (MomentFilter(), [1, 2, 3, 4]),
        (MomentFilter(starred=True), [1]),
        (MomentFilter(notes=True), [2]),
        (MomentFilter(actor="pupil"), [3]),
        (MomentFilter(attention=True), [4]),
        (MomentFilter(words="KIJKT rond"), [2]),
        (MomentFilter(open=True, starred=True), []),
    ],
)
def test_a_filter_shows_what_has_all_that_is_asked(chosen, shown):
    rows = (
        row(1, 1_000, starred=True),
        row(2, 2_000, note="Kijkt de klas rond"),
        row(3, 3_000, actor="pupil"),
        row(4, 4_000, "!"),
    )
    assert [each.id.int for each in rows if chosen.shows(each)] == shown


def test_walking_goes_by_what_the_list_shows():
    state = StudioState(moments=Moments([row(1, 1_000), row(2, 2_000), row(3, 3_000)]))
    shows = MomentFilter(words="nothing").shows
    assert neighbour(state, 1, 0, shows) is None
    odd = lambda each: each.id.int % 2 == 1  # noqa: E731
    first = replace(state, selected=UUID(int=1))
    assert neighbour(first, 1, 0, odd).id.int == 3
    assert neighbour(replace(state, selected=UUID(int=3)), -1, 0, odd).id.int == 1
