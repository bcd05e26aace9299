"""Strips: what is known of them, what replaces what, and how they are written down."""

import struct
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.services import strips
from beeldcoach.services.desk import Work
from beeldcoach.services.filming import KnownObjects, RegisterFilm
from beeldcoach.services.strip_content import (
    read_pictures,
    read_spans,
    write_pictures,
    write_spans,
)
from beeldcoach.services.strips import KeepStrip, KeptStrips, StripKind
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from tests.factories import FACTS, START, agree_to_work, start_command, stored

PICTURES, SPEECH = StripKind.PICTURES, StripKind.SPEECH


@pytest.fixture
def film(desk, store):
    trajectory = desk.do(start_command()).value
    desk.do(HoldIntake(trajectory, START))
    cycle = store.tables["trajectories"][trajectory].cycles[0].id
    filmed = START + timedelta(days=5)
    desk.do(PlanCycle(trajectory, cycle, filmed, filmed + timedelta(days=1)))
    desk.do(RecordPupilBasis(trajectory, "consent", START))
    agree_to_work(desk, trajectory)
    return desk.do(RegisterFilm(trajectory, cycle, filmed, "les.mp4", FACTS, stored())).value


def erase(store, film):
    store.tables["films"][film].erased_on = date(2026, 11, 25)


def test_a_strip_is_known_by_its_film_and_kind(desk, film):
    one, two = stored(b"1"), stored(b"2")
    assert desk.do(KeepStrip(film, PICTURES, one)).value == ()
    assert desk.do(KeepStrip(film, SPEECH, two)).value == ()
    assert desk.ask(KeptStrips(film)) == {PICTURES: one, SPEECH: two}
    assert {one.id, two.id} <= desk.ask(KnownObjects())


def test_a_strip_made_anew_replaces_the_one_before(desk, film):
    one, two = stored(b"1"), stored(b"2")
    desk.do(KeepStrip(film, PICTURES, one))
    assert desk.do(KeepStrip(film, PICTURES, two)).value == (one.id,)
    assert desk.ask(KeptStrips(film)) == {PICTURES: two}
    assert one.id not in desk.ask(KnownObjects())


def test_a_strip_of_an_earlier_way_of_making_is_not_shown_but_replaced(desk, film, monkeypatch):
    one = stored(b"1")
    desk.do(KeepStrip(film, PICTURES, one))
    monkeypatch.setitem(strips.VERSIONS, PICTURES, 99)
    assert desk.ask(KeptStrips(film)) == {}
    assert desk.do(KeepStrip(film, PICTURES, stored(b"2"))).value == (one.id,)


def test_the_strips_of_an_erased_film_are_swept_and_none_is_added(desk, store, film):
    one, late = stored(b"1"), stored(b"2")
    desk.do(KeepStrip(film, PICTURES, one))
    erase(store, film)
    assert one.id not in desk.ask(KnownObjects())
    assert desk.do(KeepStrip(film, SPEECH, late)).value == (late.id,)
    assert late.id not in desk.ask(KnownObjects())


def test_an_erasure_takes_the_strips_with_it(desk, store, clock, film):
    one, two = stored(b"1"), stored(b"2")
    desk.do(KeepStrip(film, PICTURES, one))
    desk.do(KeepStrip(film, SPEECH, two))
    with store.open() as unit:
        gone = strips.forget_strips(film, Work(unit, clock, uuid4))
        unit.commit()
    assert set(gone) == {one.id, two.id}
    assert store.tables["strips"] == {}


def test_keeping_a_strip_is_no_step_of_undo(desk, film):
    before = desk.undo_status
    desk.do(KeepStrip(film, PICTURES, stored(b"1")))
    assert desk.undo_status == before


times = st.lists(st.integers(0, 2**32 - 1), unique=True, min_size=1, max_size=9).map(sorted)


@given(times, st.data())
def test_pictures_come_back_as_they_were_written(told, data):
    pictures = tuple((at, data.draw(st.binary(max_size=20))) for at in told)
    assert read_pictures(write_pictures(pictures)) == pictures


@given(times)
def test_spans_come_back_as_they_were_written(told):
    spans = tuple(zip(told[::2], told[1::2], strict=False))
    assert read_spans(write_spans(spans)) == spans


@given(st.binary(max_size=60))
def test_anything_else_is_refused_and_nothing_breaks(content):
    for read in (read_pictures, read_spans):
        try:
            read(content)
        except ValueError:
            continue


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        struct.pack(">III", 1, 5, 10) + b"short",
        struct.pack(">IIIII", 2, 5, 0, 5, 0),
    ],
)
def test_half_a_strip_of_pictures_is_refused(content):
    with pytest.raises(ValueError, match=r"."):
        read_pictures(content)


@pytest.mark.parametrize("content", [b"1234567", struct.pack(">IIII", 0, 5, 4, 9), bytes(8)])
def test_half_a_strip_of_spans_is_refused(content):
    with pytest.raises(ValueError, match=r"."):
        read_spans(content)
