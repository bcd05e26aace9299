"""Dragged edges: where they are pulled to, and what a fragment keeps."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.made import fragment, lesson
from ui.timeline.snapping import (
    MIN_FRAGMENT_MS,
    edges_of,
    move_snapped,
    moved,
    resized,
    snapped,
)

ms = st.integers(0, 100_000)


@given(ms, st.lists(ms), ms, st.integers(0, 500))
def test_snapping_moves_at_most_the_reach_and_to_a_known_place(at, edges, playhead, reach):
    to = snapped(at, sorted(edges), playhead, reach)
    assert to == at or (abs(to - at) <= reach and to in {*edges, playhead})
    nearest = min((abs(e - at) for e in [*edges, playhead]), default=0)
    if nearest <= reach:
        assert to in {*edges, playhead}


def test_the_playhead_wins_from_a_nearer_edge():
    assert snapped(1_000, [1_010], 1_050, 80) == 1_050


@given(ms, st.integers(1, 20_000), st.integers(-200_000, 200_000), st.booleans())
def test_a_resized_fragment_keeps_a_length_and_stays_in_the_film(start, length, to, at_start):
    end = start + length
    new = resized((start, end), at_start=at_start, to_ms=to, duration_ms=130_000)
    assert 0 <= new[0] < new[1] <= 130_000
    assert new[1] - new[0] >= min(MIN_FRAGMENT_MS, length)
    assert (new[1] == end) if at_start else (new[0] == start)


@given(ms, st.integers(1, 20_000), st.integers(-300_000, 300_000))
def test_a_moved_fragment_keeps_its_length(start, length, by):
    new = moved((start, start + length), by, 130_000)
    assert new[1] - new[0] == length
    assert new[0] >= 0
    assert new[1] <= 130_000


def test_a_moved_fragment_snaps_by_the_edge_that_is_nearer():
    assert move_snapped((1_000, 2_000), (1_110, 2_105), 100) == 105
    assert move_snapped((1_000, 2_000), (1_100, 2_100), 100) == 100


def test_a_fragment_does_not_snap_to_itself():
    state = lesson(0, fragments=(fragment(1, 1_000, 2_000), fragment(2, 5_000, 6_000)), marks=())
    assert edges_of(state, but=state.fragments[0].id) == [0, 5_000, 6_000, state.duration_ms]
