"""From whatever was asked about before, another purpose comes with what the table knows of."""

from itertools import product

import pytest

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.domain.release_rows import has_row
from beeldcoach.services.tryable import Thing
from ui.viewmodels.may_things import fitting

KINDS = (
    *("report", "interim_report", "register", "course"),
    *("film", "fragment", "still", "annotations", "figures", "letter", "vault"),
)
THINGS = tuple(Thing(kind, kind) for kind in KINDS)
BOARD = Recipient("board:1", "Stichting De Meander")


@pytest.mark.parametrize(("before", "purpose"), list(product(THINGS, Purpose)), ids=str)
def test_no_change_of_purpose_ends_where_nothing_fits(before, purpose):
    thing = fitting(THINGS, purpose, BOARD, before)
    assert has_row(purpose, thing.material, BOARD)
    if purpose not in (Purpose.ORAL_INTERIM, Purpose.BACKUP):
        assert thing.material not in ("course", "vault")


def test_what_was_chosen_stays_where_it_can():
    still = THINGS[6]
    assert fitting(THINGS, Purpose.EDUCATION, BOARD, still) is still
    assert fitting(THINGS, Purpose.REPORT_TO_BOARD, BOARD, still).material == "report"
