"""Asking back in the window: asked, answered, and a letter begun."""

import pytest

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.services.operations import let_out
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Silent
from beeldcoach.services.recall import RecallAnswer, RecallHow, ShowRecalls
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.ui import consent_stories as stories
from ui.dialogs.recall_dialog import RecallDialog
from ui.navigation import Location
from ui.viewmodels.register_questions import AskRecall


@pytest.fixture
def withdrawn(core, clock, tmp_path):
    story = stories.closed(core, clock)
    story.answer(Purpose.REPORT_TO_BOARD)
    board = Recipient(story.page.board_key, story.page.board)
    gate = AskGate(story.id, Purpose.REPORT_TO_BOARD, board)
    let_out(core, gate, tmp_path / "rapport.pdf", Silent())
    story.do(WithdrawConsent(story.id, story.row(Purpose.REPORT_TO_BOARD).consent_id))
    return story


@pytest.fixture
def dialog(qtbot, session, withdrawn):
    made = RecallDialog(AskRecall(session, withdrawn.id))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.list.count() == 1)
    made.show()
    return made


def choose(qtbot, dialog, what):
    dialog.what.setCurrentIndex(dialog.what.findData(what.value))
    with qtbot.waitSignal(dialog.model.changed):
        dialog.record.click()


def copy_of(core, story):
    [copy] = core.desk.ask(ShowRecalls(story.id, "nl"))
    return copy


def tasks(core):
    return [task.kind.value for task in core.desk.ask(ShowHome()).tasks]


def test_a_copy_is_asked_back_and_its_answer_recorded(qtbot, dialog, core, withdrawn):
    assert "recall" in tasks(core)
    assert dialog.what.findData(RecallAnswer.DESTROYED.value) == -1  # nothing was asked yet
    choose(qtbot, dialog, RecallHow.MAIL)
    assert copy_of(core, withdrawn).how is RecallHow.MAIL
    assert "no answer yet" in dialog.list.item(0).text()
    assert "recall" in tasks(core)
    choose(qtbot, dialog, RecallAnswer.DESTROYED)
    assert copy_of(core, withdrawn).answer is RecallAnswer.DESTROYED
    assert "Destroyed on" in dialog.list.item(0).text()
    assert "recall" not in tasks(core)


def test_a_letter_is_begun_and_leads_to_it(qtbot, dialog, withdrawn):
    with qtbot.waitSignal(dialog.finished):
        dialog.letter.click()
    assert dialog.answer == Location("letters", withdrawn.id, "recall")
