"""The ruler: labels that people count in and that never touch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.geometry import whole_film
from ui.timeline.gestures import Preview
from ui.timeline.lanes import Lane
from ui.timeline.ruler import (
    LABEL_PX,
    STEPS,
    drag_words,
    length_label,
    short_length,
    step_for,
    ticks,
    time_label,
)


@given(st.integers(0, 6 * 3_600_000), st.floats(300, 3_000), st.floats(1, 2_000), st.floats(0, 1))
def test_ticks_rise_within_view_and_labels_keep_apart(duration, width, factor, at):
    view = whole_film(duration, 0, width).zoomed(factor, at * width)
    shown = list(ticks(view))
    assert len(shown) < 2_000
    assert all(view.start_ms - 1 <= t.ms <= min(view.end_ms, duration) for t in shown)
    assert all(a.ms < b.ms for a, b in pairwise(shown))
    labelled = [t for t in shown if t.label]
    assert all((b.ms - a.ms) / view.ms_per_px >= LABEL_PX - 1e-6 for a, b in pairwise(labelled))
    assert len({t.label for t in labelled}) == len(labelled)


def test_every_step_divides_into_its_part():
    assert all(step % part == 0 for step, part in STEPS)


def test_thirty_seconds_are_labelled_at_the_zoom_of_a_lesson():
    assert step_for(312) == (30_000, 10_000)


@pytest.mark.parametrize(
    ("ms", "tenths", "label"),
    [
        (0, False, "00:00"),
        (723_480, False, "12:03"),
        (59_999, False, "00:59"),
        (3_600_000, False, "1:00:00"),
        (723_480, True, "12:03,4"),
    ],
)
def test_a_time_reads_as_a_clock(ms, tenths, label):
    assert time_label(ms, tenths=tenths) == label


def test_a_length_reads_as_minutes_and_seconds():
    assert length_label(23_400) == "0:23"
    assert length_label(59_500) == "1:00"


def test_a_length_that_is_dragged_shows_tenths_up_to_a_minute():
    assert short_length(14_260) == "14,2 s"
    assert short_length(59_999) == "59,9 s"
    assert short_length(60_000) == "1:00"


def test_a_drag_is_told_in_words():
    edge = Preview(None, 10_200, 24_200, Lane.FRAGMENTS, edge=(12_400, 10_200))
    assert drag_words(edge) == "00:12,4 → 00:10,2 · 14,0 s"
    point = Preview(None, 10_200, None, Lane.CODES, edge=(12_400, 10_200))
    assert drag_words(point) == "00:12,4 → 00:10,2"
    new = Preview(None, 10_200, 24_200, Lane.FRAGMENTS)
    assert drag_words(new) == "00:10,2 \N{EN DASH} 00:24,2 · 14,0 s"
