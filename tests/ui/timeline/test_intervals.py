"""The interval index finds what a plain search finds."""

from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.intervals import IntervalIndex

ranges = st.lists(
    st.tuples(st.integers(0, 1_000), st.integers(0, 400)).map(lambda r: (r[0], r[0] + r[1]))
)


@given(ranges, st.integers(-100, 1_500), st.integers(0, 500))
def test_it_finds_exactly_the_items_that_touch_a_stretch(items, low, length):
    index = IntervalIndex(items, lambda item: item)
    found = [index.items[place] for place in index.between(low, low + length)]
    wanted = sorted(item for item in items if item[0] <= low + length and item[1] >= low)
    assert sorted(found) == wanted
    assert [item[0] for item in found] == sorted(item[0] for item in found)


def test_it_looks_at_few_of_many():
    looked = 0

    class Counting(tuple):
        __slots__ = ()

        def __getitem__(self, place):
            nonlocal looked
            looked += 1
            return super().__getitem__(place)

    index = IntervalIndex([(i, i) for i in range(10_000)], lambda item: item)
    index.ends = Counting(index.ends)
    assert len(list(index.between(5_000, 5_009))) == 10
    assert looked == 10
