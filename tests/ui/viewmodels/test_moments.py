"""Versions of the moments of a film, and what makes one of another."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ui.models.moment_list import MomentList
from ui.viewmodels.moments import MomentRow, Moments

numbers = st.integers(0, 12)
edits = st.lists(
    st.one_of(
        st.tuples(st.just("put"), numbers, st.integers(0, 5), st.none() | numbers),
        st.tuples(st.just("out"), numbers, st.just(0), st.none()),
    ),
    max_size=40,
)


def row(number, start_ms, answers=None, code="look"):
    made = MomentRow(
        UUID(int=number), start_ms, None, code, code, "1", "blauw", "circle", "", False
    )
    return replace(made, answers=None if answers is None else UUID(int=answers))


def after(moments, edit):
    what, number, start, answers = edit
    if what == "out":
        return moments.lacking(UUID(int=number))
    return moments.having(row(number, start * 100, answers, f"code{number % 3}"))


@given(edits)
def test_each_version_is_what_it_would_be_when_made_anew(steps):
    moments = Moments()
    here = {}
    for edit in steps:
        moments = after(moments, edit)
        if edit[0] == "out":
            here.pop(edit[1], None)
        else:
            here[edit[1]] = row(edit[1], edit[2] * 100, edit[3], f"code{edit[1] % 3}")
        fresh = Moments(here.values())
        assert {each.id for each in moments} == {each.id for each in fresh}
        assert [each.start_ms for each in moments] == sorted(each.start_ms for each in moments)
        assert moments.counts == fresh.counts
        assert moments.answered == fresh.answered
        for number, each in here.items():
            assert moments.get(UUID(int=number)) == each
            assert moments[moments.place_of(UUID(int=number))] == each


@given(edits, st.data())
def test_the_steps_since_a_version_make_the_newer_of_it(steps, data):
    versions = [Moments()]
    for edit in steps:
        versions.append(after(versions[-1], edit))
    first = data.draw(st.integers(0, len(versions) - 1))
    rows = list(versions[first])
    for at, removed, new in versions[-1].since(versions[first].version):
        rows[at : at + removed] = new
    assert rows == list(versions[-1])


@given(edits)
def test_the_list_follows_by_steps(steps):
    shown, moments = MomentList(), Moments()
    shown.set_rows(moments)
    for edit in steps:
        moments = after(moments, edit)
        shown.set_rows(moments)
        assert [shown.index(i).data(MomentList.ROW) for i in range(shown.rowCount())] == list(
            moments
        )
        for each in moments:
            assert shown.index_of(each.id).data(MomentList.ROW) == each


def test_what_is_too_long_ago_is_not_known():
    first = now = Moments()
    for number in range(100):
        now = now.having(row(number, number))
    assert now.since(first.version) is None
    assert Moments().since(now.version) is None
