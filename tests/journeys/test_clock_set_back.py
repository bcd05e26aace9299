"""A clock that is set back, on a real vault that is closed and opened again."""

from contextlib import closing
from datetime import timedelta

import pytest

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.release import Recipient
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
