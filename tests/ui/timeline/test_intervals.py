"""The interval index finds what a plain search finds, also after edits."""

from dataclasses import dataclass
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.intervals import IntervalIndex


@dataclass(frozen=True)
class Item:
    id: UUID
    span: tuple[int, int]


def made(ranges):
    return [Item(UUID(int=number), each) for number, each in enumerate(ranges)]


ranges = st.lists(
    st.tuples(st.integers(0, 1_000), st.integers(0, 400)).map(lambda r: (r[0], r[0] + r[1]))
)


@given(ranges, st.integers(-100, 1_500), st.integers(0, 500))
def test_it_finds_exactly_the_items_that_touch_a_stretch(spans, low, length):
    index = IntervalIndex(made(spans))
    found = [index.items[place].span for place in index.between(low, low + length)]
    wanted = sorted(span for span in spans if span[0] <= low + length and span[1] >= low)
    assert sorted(found) == wanted
    assert [span[0] for span in found] == sorted(span[0] for span in found)


@given(ranges, st.data())
def test_after_edits_it_is_what_it_would_be_when_made_of_the_same_items(spans, data):
    items = made(spans)
    index = IntervalIndex(items[::2])
    here = list(items[::2])
    for item in items[1::2]:
        index = index.having(item)
        here.append(item)
    for item in data.draw(st.permutations(here))[: len(here) // 2]:
        index = index.lacking(item.id, item.span[0])
        here.remove(item)
    fresh = IntervalIndex(here)
    assert index.starts.tolist() == fresh.starts.tolist()
    assert {item.id for item in index.items} == {item.id for item in here}
    assert [item.span for item in index.items] == list(
        zip(index.starts.tolist(), index.ends.tolist(), strict=True)
    )
    probe = list(range(0, 1_500, 50))
    for low in probe:
        ours = {index.items[place].id for place in index.between(low, low + 60)}
        assert ours == {fresh.items[place].id for place in fresh.between(low, low + 60)}


def test_what_is_not_there_cannot_be_taken_out():
    index = IntervalIndex(made([(5, 5), (5, 9)]))
    with pytest.raises(KeyError):
        index.lacking(UUID(int=7), 5)


def test_it_looks_at_few_of_many():
    index = IntervalIndex(made([(i, i) for i in range(10_000)]))
    assert list(index.between(5_000, 5_009)) == list(range(5_000, 5_010))
