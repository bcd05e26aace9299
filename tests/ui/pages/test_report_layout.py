"""Where the pages of a report lie."""

from ui.pages import report_layout as layout


def test_a_whole_page_fits_the_height_of_the_view():
    width = layout.page_width("page", 600, 640)

    assert layout.sheets(1, width, 600)[0].height <= 640 - 2 * layout.GAP


def test_a_page_as_wide_as_fits_leaves_a_gap_and_never_grows_too_wide():
    assert layout.page_width("width", 600, 640) == 600 - 2 * layout.GAP
    assert layout.page_width("width", 5000, 640) == layout.WIDEST


def test_pages_lie_below_one_another_in_the_middle():
    first, second = layout.sheets(2, 400, 600)

    assert first.x == second.x == 100
    assert second.y == first.y + first.height + layout.GAP
    assert layout.total_height((first, second)) == second.y + second.height + layout.GAP


def test_the_page_that_takes_most_of_the_view_is_read():
    places = layout.sheets(3, 400, 600)

    assert layout.page_at(places, 0, 600) == 0
    assert layout.page_at(places, places[1].y - 100, 600) == 1
    assert layout.page_at((), 0, 600) == 0


def test_the_resolution_gives_a_pixel_of_the_screen_for_each_of_the_page():
    assert layout.resolution(827, 1.0) == 100
    assert layout.resolution(827, 2.0) == 200
