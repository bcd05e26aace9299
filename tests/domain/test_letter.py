"""A letter as lines: headings, items, places to sign; everything else is plain words."""

from datetime import date
from uuid import uuid4

import pytest

from beeldcoach.domain.errors import TooLong
from beeldcoach.domain.letter import LETTER_LIMIT, TITLE_LIMIT, Letter, Part, parts_of


def letter():
    return Letter(uuid4(), uuid4(), "offer", "nl", "Offerte", "Tekst", date(2026, 11, 1))


def test_a_mark_at_the_start_of_a_line_says_what_it_is():
    text = "# Planning\n\nWe beginnen in mei.\n- intake\n- film\n__ Marit Jansen"
    assert parts_of(text) == (
        Part("heading", "Planning"),
        Part("paragraph", "We beginnen in mei."),
        Part("item", "intake"),
        Part("item", "film"),
        Part("sign", "Marit Jansen"),
    )


@pytest.mark.parametrize("line", ["#import", "-5 graden", "#", "- ", "__init__", "a # b", "<b>"])
def test_what_is_no_mark_stays_as_it_was_typed(line):
    assert parts_of(line) == (Part("paragraph", line.strip()),)


def test_a_title_or_text_that_is_too_long_changes_nothing():
    kept = letter()
    for fields in (("x" * (TITLE_LIMIT + 1), "", ""), ("", "", "x" * (LETTER_LIMIT + 1))):
        with pytest.raises(TooLong):
            kept.write(*fields)
    assert (kept.title, kept.text) == ("Offerte", "Tekst")
