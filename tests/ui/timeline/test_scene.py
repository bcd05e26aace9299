"""What stands under the pointer, and that only what is in view is looked at."""

from dataclasses import replace

import pytest

from tests.ui.timeline.made import code, fragment, lesson
from ui.timeline.content import Content
from ui.timeline.geometry import whole_film
from ui.timeline.lanes import ALL, Lane, Wanted, scrolled, stack, total_height
from ui.timeline.scene import Part, Scene

LEFT, WIDTH = 112.0, 760.0


def scene(state, view=None, playhead=0):
    whole = whole_film(state.duration_ms, LEFT, WIDTH)
    return Scene(Content(state), view or whole, stack(Wanted(), 400), whole, playhead)


def middle(made, lane):
    return made.band(lane).middle


def near_lesson(state, playhead=0):
    whole = whole_film(state.duration_ms, LEFT, WIDTH)
    return scene(state, whole.showing(640_000, 800_000), playhead)


def test_a_fragment_has_handles_of_ten_pixels_on_its_edges():
    state = lesson()
    made = near_lesson(state)
    y = middle(made, Lane.FRAGMENTS)
    chosen = state.fragments[1]
    left, right = made.view.x_of(chosen.start_ms), made.view.x_of(chosen.end_ms)
    parts = {x: made.hit(x, y).part for x in (left - 4.9, left + 4.9, right - 4.9, right + 4.9)}
    assert list(parts.values()) == [Part.FRAGMENT_START] * 2 + [Part.FRAGMENT_END] * 2
    assert made.hit((left + right) / 2, y).part is Part.FRAGMENT
    assert made.hit(left - 5.1, y).part is Part.LANE
    assert made.hit(left, y).item == chosen


@pytest.mark.parametrize("length", [100, 1_000, 2_500])
def test_a_narrow_fragment_keeps_a_middle_and_two_whole_handles(length):
    state = lesson(0, fragments=(fragment(1, 700_000, 700_000 + length),))
    made = near_lesson(state)
    y = middle(made, Lane.FRAGMENTS)
    left, right = (made.view.x_of(700_000 + ms) for ms in (0, length))
    hits = [made.hit(left - 15 + i / 10, y).part for i in range(round((right - left + 30) * 10))]
    assert 95 <= hits.count(Part.FRAGMENT_START) <= 105
    assert 95 <= hits.count(Part.FRAGMENT_END) <= 105
    assert made.hit((left + right) / 2, y).part is Part.FRAGMENT


def test_of_two_touching_fragments_the_selected_one_gives_its_handle():
    one, two = fragment(1, 640_000, 700_000), fragment(2, 700_000, 760_000)
    state = lesson(0, fragments=(one, two))
    for chosen, part in ((one, Part.FRAGMENT_END), (two, Part.FRAGMENT_START)):
        made = near_lesson(replace(state, selected=chosen.id))
        hit = made.hit(made.view.x_of(700_000), middle(made, Lane.FRAGMENTS))
        assert (hit.part, hit.item) == (part, chosen)


def test_codes_are_hit_where_they_are_painted_in_both_sub_rows():
    state = lesson(0, codes=(code(1, 700_000), code(2, 700_000, 720_000, cluster=3)))
    made = near_lesson(state)
    for item, row in made.codes_near(ALL, LEFT, LEFT + WIDTH):
        left, top, width, height = made.code_box(made.band(Lane.CODES), item, row)
        assert made.hit(left + width / 2, top + height / 2).item == item
        assert made.hit(left + width + 1, top + height / 2).part is Part.LANE
    assert {row for _, row in made.codes_near(ALL, LEFT, LEFT + WIDTH)} == {0, 1}


def test_the_selected_code_is_taken_from_a_pile():
    codes = tuple(code(i, 700_000 + i * 10) for i in range(1, 6))
    for chosen in codes:
        made = near_lesson(lesson(0, codes=codes, selected=chosen.id))
        row = {item.id: row for item, row in made.codes_near(ALL, LEFT, LEFT + WIDTH)}[chosen.id]
        left, top, width, height = made.code_box(made.band(Lane.CODES), chosen, row)
        assert made.hit(left + width / 2, top + height / 2).item == chosen


def test_every_lane_answers_and_labels_are_no_part_of_the_film():
    made = near_lesson(lesson(0, fragments=(), marks=()), playhead=700_000)
    for lane in (Lane.FILM, Lane.SOUND, Lane.CODES, Lane.FRAGMENTS, Lane.MARKS):
        assert (hit := made.hit(400, middle(made, lane))).part is Part.LANE
        assert hit.lane is lane
        assert made.hit(50, middle(made, lane)).part is Part.LABEL
    x = made.view.x_of(700_000)
    assert made.hit(x + 6, middle(made, Lane.RULER)).part is Part.PLAYHEAD
    assert made.hit(x + 9, middle(made, Lane.RULER)).part is Part.RULER
    assert made.hit(400, 5_000).part is Part.NOTHING


def test_the_overview_frame_can_be_taken_hold_of():
    made = near_lesson(lesson())
    left, right = made.window()
    assert made.hit((left + right) / 2, 10).part is Part.WINDOW
    assert made.hit(left - 20, 10).part is Part.OVERVIEW
    assert right - left >= 8


def test_a_mark_is_hit_within_its_bookmark():
    state = lesson()
    made = near_lesson(state)
    x = made.view.x_of(state.marks[0].at_ms)
    assert made.hit(x + 5, middle(made, Lane.MARKS)).item == state.marks[0]
    assert made.hit(x + 12, middle(made, Lane.MARKS)).part is Part.LANE


def test_of_ten_thousand_codes_only_those_in_view_are_given():
    whole = whole_film(lesson().duration_ms, LEFT, WIDTH)
    made = scene(lesson(10_000), whole.showing(640_000, 660_000))
    given = made.codes_near(ALL, LEFT, LEFT + WIDTH)
    assert 100 < len(given) < 1_000
    span = made.view.span_ms
    assert all(item.start_ms < made.view.start_ms + 1.1 * span for item, _ in given)


def test_indexes_are_kept_when_only_the_selection_changes():
    state = lesson(1_000)
    first = Content(state)
    packing = first.packed(ALL, 100.0)
    second = Content(replace(state, selected=state.codes.items[0].id), first)
    assert second.fragments is first.fragments
    assert second.packed(ALL, 100.0) is packing
    gone = state.codes.items[-1]
    third = Content(replace(state, codes=state.codes.lacking(gone.id, gone.start_ms)), second)
    assert len(third.packed(ALL, 100.0).index) == 999


LANES = (("a", 1), ("b", 1), ("c", 2))


def test_the_sound_lane_gives_way_first_and_then_the_categories_stand_together():
    wanted = Wanted(codes=LANES)
    full = stack(wanted, 400)
    assert [band.key for band in full if band.lane is Lane.CODES] == ["a", "b", "c"]
    height = total_height(full)
    without_sound = stack(wanted, height - 1)
    assert Lane.SOUND not in {band.lane for band in without_sound}
    assert len(without_sound) == len(full) - 1
    together = stack(wanted, total_height(without_sound) - 1)
    assert [band.key for band in together if band.lane is Lane.CODES] == [ALL]
    assert Lane.SOUND in {band.lane for band in together}
    apart = stack(replace(wanted, together=False), 10)
    assert [band.key for band in apart if band.lane is Lane.CODES] == ["a", "b", "c"]
    always = stack(replace(wanted, together=True), 10_000)
    assert [band.key for band in always if band.lane is Lane.CODES] == [ALL]


def test_empty_lanes_take_no_room():
    bare = {band.lane for band in stack(Wanted(has_film=False, has_sound=False), 400)}
    assert bare.isdisjoint({Lane.FILM, Lane.SOUND})


def test_scrolling_leaves_overview_and_ruler_in_place():
    still = stack(Wanted(codes=LANES), 400)
    moved = scrolled(still, 30)
    assert moved[:2] == still[:2]
    assert [b.top for b in moved[2:]] == [b.top - 30 for b in still[2:]]
