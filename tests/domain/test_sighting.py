"""What was seen, and how it is counted."""

from uuid import uuid4

import pytest

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.sighting import MARK, Sighting, figures


def seen(at_ms, code=None, **fields):
    return Sighting(uuid4(), uuid4(), uuid4(), at_ms, code, **fields)


def test_codes_are_counted_with_their_first_and_last_time_marks_and_notes_are_not():
    told = figures([seen(9_000, "nod"), seen(3_000, "nod"), seen(1, MARK), seen(2, note="stil")])
    (nod,) = told
    assert (nod.code, nod.count, nod.first_ms, nod.last_ms) == ("nod", 2, 3_000, 9_000)


def test_a_time_stays_within_the_lesson():
    moment = seen(0)
    moment.place(-5)
    assert moment.at_ms == 0
    moment.place(10**12)
    assert moment.at_ms == 12 * 3_600_000


def test_words_that_are_too_long_are_refused_and_nothing_is_changed():
    moment = seen(0, note="kort")
    with pytest.raises(TooLong):
        moment.write("a" * 20_001)
    with pytest.raises(TooLong):
        moment.describe("t" * 201, "")
    assert (moment.note, moment.title) == ("kort", "")
