"""How keys are written, and how groups of them are spread over columns."""

from hypothesis import given
from hypothesis import strategies as st

from ui.keys.columns import spread
from ui.keys.words import cap_of, caps_of, shown_keys


def test_a_key_is_written_as_it_is_printed(qapp):
    assert cap_of("Ctrl+Shift+Left") == "Ctrl+Shift+←"
    assert cap_of("Ctrl++") == "Ctrl++"
    assert cap_of("+") == "+"


def test_keys_that_belong_together_are_written_short(qapp):
    assert caps_of(["Ctrl+Left", "Ctrl+Right"]) == ["Ctrl+←", "→"]
    assert caps_of(["I", "O"]) == ["I", "O"]
    assert caps_of(["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"]) == ["Ctrl+1…4"]
    assert caps_of(["Ctrl+1", "Ctrl+3", "Ctrl+2"]) == ["Ctrl+1", "3", "2"]
    assert caps_of(["F6", "Shift+F6"]) == ["(Shift+)F6"]
    assert caps_of(["Shift+F6", "F6"]) == ["Shift+F6", "F6"]
    arrows = ["Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"]
    assert caps_of(arrows) == ["Alt+←→↑↓"]


def test_a_sheet_shows_a_key_and_a_short_twin():
    assert shown_keys(["Ctrl+Space", "F9", "Media Play"]) == ["Ctrl+Space", "F9"]
    assert shown_keys(["Ctrl+Y", "Ctrl+Shift+Z"]) == ["Ctrl+Y"]
    assert shown_keys([]) == []


@given(st.lists(st.integers(1, 300), min_size=1, max_size=10), st.integers(1, 5))
def test_groups_keep_their_order_and_no_other_way_is_lower(heights, columns):
    found = spread(heights, columns)
    assert [at for places in found for at in places] == list(range(len(heights)))
    assert len(found) <= columns
    highest = max(sum(heights[at] for at in places) for places in found)
    assert highest == lowest(heights, columns)


def lowest(heights, columns):
    """The same by trying every height in turn."""
    for limit in sorted(
        {sum(heights[a:b]) for a in range(len(heights)) for b in range(a + 1, len(heights) + 1)}
    ):
        used, room = 1, limit
        for height in heights:
            if height > limit:
                break
            if height > room:
                used, room = used + 1, limit
            room -= height
        else:
            if used <= columns:
                return limit
    return None
