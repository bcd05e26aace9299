"""The view: zoom, pan, fit and follow, by property."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.geometry import MIN_MS_PER_PX, View, whole_film

LEFT = 112.0


@st.composite
def views(draw):
    view = whole_film(draw(st.integers(0, 8 * 3_600_000)), LEFT, draw(st.floats(1, 4_000)))
    view = view.zoomed(draw(st.floats(1, 5_000)), LEFT + view.width / 2)
    return view.starting_at(draw(st.floats(-1e7, 4e7)))


factors = st.floats(0.01, 100)
times = st.integers(-1_000_000, 30_000_000)


def holds(view: View) -> bool:
    """A view lies within the film, or begins at its start when the film is shorter."""
    last = max(view.duration_ms - view.span_ms, 0)
    return view.ms_per_px >= MIN_MS_PER_PX and 0 <= view.start_ms <= last + 1e-6


@given(views(), factors, st.floats(0, 1), st.floats(-1e5, 1e5), times, st.floats(-10, 4_000))
def test_every_change_leaves_a_view_within_the_film(view, factor, at, pixels, ms, width):
    assert holds(view)
    assert holds(view.zoomed(factor, LEFT + at * view.width))
    assert holds(view.panned(pixels))
    assert holds(view.centred_on(ms))
    assert holds(view.resized(width))
    assert holds(view.fitted())


@given(views(), st.floats(0, 1))
def test_the_time_under_an_x_stands_at_that_x(view, at):
    x = LEFT + at * view.width
    ms = view.ms_at(x)
    assert 0 <= ms <= view.duration_ms
    if 0 < ms < view.duration_ms:
        assert abs(view.x_of(ms) - x) <= 1 / view.ms_per_px


@given(views(), factors, st.floats(0, 1))
def test_the_time_at_the_pointer_stays_there_when_zooming(view, factor, at):
    x = LEFT + at * view.width
    new = view.zoomed(factor, x)
    before = view.start_ms + (x - LEFT) * view.ms_per_px
    last = new.duration_ms - new.span_ms
    wanted = before - (x - LEFT) * new.ms_per_px
    if 0 <= wanted <= last:
        assert new.start_ms + (x - LEFT) * new.ms_per_px == pytest.approx(before, abs=1)
    else:
        assert new.start_ms == pytest.approx(min(max(wanted, 0), max(last, 0)), abs=1)


@given(views())
def test_zooming_in_and_out_gives_the_same_scale_again(view):
    near = view.zoomed(2, LEFT)
    if near.ms_per_px > MIN_MS_PER_PX:
        assert near.zoomed(0.5, LEFT).ms_per_px == pytest.approx(view.ms_per_px)


@given(st.integers(0, 8 * 3_600_000), st.floats(1, 4_000), st.floats(1, 4_000))
def test_a_fitted_view_shows_all_and_stays_fitted_when_resized(duration, width, other):
    view = whole_film(duration, LEFT, width)
    assert view.is_fitted
    assert view.shows(0)
    assert view.end_ms >= duration - 1e-3
    resized = view.resized(other)
    assert resized.is_fitted
    assert resized.end_ms >= duration - 1e-3


@given(views(), st.data())
def test_showing_brings_a_stretch_wholly_into_view(view, data):
    start = data.draw(st.integers(0, view.duration_ms))
    end = data.draw(st.integers(start, view.duration_ms))
    new = view.showing(start, end)
    assert holds(new)
    if (end - start) <= new.span_ms:
        assert new.start_ms - 1 <= start
        assert end <= new.end_ms + 1


@given(views(), st.data())
def test_after_following_a_jump_the_playhead_is_in_view(view, data):
    old = data.draw(st.integers(0, view.duration_ms))
    new = data.draw(st.integers(0, view.duration_ms))
    after = view.following(old, new)
    assert holds(after)
    assert after.ms_per_px == view.ms_per_px
    if abs(new - old) > 1_000:
        assert after.shows(new)
    if view.shows(old) and view.shows(new) and abs(new - old) > 1_000:
        assert after == view


def zoomed_lesson():
    return whole_film(1_600_000, LEFT, 800).showing(600_000, 700_000)


def test_playing_within_the_middle_80_percent_moves_nothing():
    view = zoomed_lesson()
    for at in (0.15, 0.5, 0.88):
        ms = round(view.start_ms + view.span_ms * at)
        assert view.following(ms, ms + 40) is view


def test_playing_past_80_percent_of_the_middle_turns_one_page():
    view = zoomed_lesson()
    ms = round(view.start_ms + view.span_ms * 0.9)
    page = view.following(ms - 20, ms + 20)
    assert page.x_of(ms + 20) == pytest.approx(LEFT + page.width * 0.1, abs=1)
    assert page.following(ms + 20, ms + 60) is page


def test_stepping_back_past_the_left_turns_a_page_back():
    view = zoomed_lesson()
    ms = round(view.start_ms + view.span_ms * 0.1)
    page = view.following(ms + 20, ms - 20)
    assert page.x_of(ms - 20) == pytest.approx(LEFT + page.width * 0.9, abs=1)


def test_playing_on_does_not_pull_back_a_view_that_was_panned_away():
    view = zoomed_lesson()
    assert view.following(10_000, 10_040) is view


def test_playing_forward_at_the_left_edge_turns_no_page():
    view = zoomed_lesson()
    ms = round(view.start_ms) + 10
    assert view.following(ms, ms + 40) is view
