"""A clock that is set back, on a real vault that is closed and opened again."""

from contextlib import closing
from datetime import timedelta

import pytest

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.clock_watch import ClockAgainstLedger
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.operations import let_out
from beeldcoach.services.progress import Silent
from beeldcoach.services.releasing import AskGate
from tests.fakes import SetClock
from tests.ui import consent_stories as stories

PASSPHRASE = "vier fietsen naast de oude kastanje"


def test_a_consent_that_was_expired_stays_expired(tmp_path):
    clock, folder = SetClock(), tmp_path / "Kluis.beeldcoach"
    core, _ = bootstrap.create(folder, PASSPHRASE, clock=clock, work_factor=10)
    with closing(core):
        story = stories.closed(core, clock)
        story.answer(Purpose.REPORT_TO_BOARD, until=clock.today() + timedelta(days=3))
        page = story.page
        to_board = AskGate(story.id, Purpose.REPORT_TO_BOARD, Recipient(page.board_key, page.board))
        let_out(core, to_board, tmp_path / "op tijd.pdf", Silent())
        clock.forward(days=4)
        her = Recipient(page.coachee_key, page.name)
        register = AskGate(story.id, Purpose.COPY_OWN, her, "register")
        let_out(core, register, tmp_path / "register.pdf", Silent())  # writes down that day
    clock.forward(days=-4)
    with (
        closing(bootstrap.unlock(folder, PASSPHRASE, clock=clock)) as again,
        pytest.raises(ReleaseRefused),
    ):
        let_out(again, to_board, tmp_path / "te laat.pdf", Silent())
    assert {p.name for p in tmp_path.glob("*.pdf*")} == {"op tijd.pdf", "register.pdf"}


def test_each_jump_of_the_clock_stands_in_the_ledger(tmp_path):
    clock, folder = SetClock(), tmp_path / "Kluis.beeldcoach"
    core, _ = bootstrap.create(folder, PASSPHRASE, clock=clock, work_factor=10)
    with closing(core):
        stories.closed(core, clock).answer(Purpose.REPORT_TO_BOARD)
    jumps = []
    for days in (-2, 0, 500, 0):
        now = clock.moment
        clock.forward(days=days)
        with closing(bootstrap.unlock(folder, PASSPHRASE, clock=clock)) as again:
            off = again.desk.ask(ClockAgainstLedger())
            jumps.append(None if off is None else off.ahead)
        clock.moment = now
    assert jumps == [False, None, True, None]
    with (
        closing(bootstrap.unlock(folder, PASSPHRASE, clock=clock)) as again,
        again.desk._world.open_unit() as unit,
    ):
        kinds = [entry.kind for entry in unit.ledger.entries()]
        assert kinds[-2:] == [EntryKind.CLOCK_BACK, EntryKind.CLOCK_AHEAD]
        assert again.desk.ask(CheckLedger()) == len(kinds)
