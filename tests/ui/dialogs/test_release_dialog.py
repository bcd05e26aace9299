"""The release dialog: refused with reason and remedy, released once everything is in order."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.trajectory import Commissioner
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.reporting import ApproveSection, WriteSection
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.fakes import Inline
from tests.ui import consent_stories as stories
from tests.ui.paper import text_of
from ui.dialogs.consent_dialog import ConsentDialog
from ui.dialogs.prompter import DialogPrompter
from ui.dialogs.release_dialog import ReleaseDialog
from ui.navigation import Location
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.consent_flows import ConsentAnswer
from ui.viewmodels.questions import AskConsent, AskReceipt, AskRelease
from ui.viewmodels.release import BOARD, INTERIM, REPORT, TEACHER
from ui.viewmodels.session import Session
from ui.widgets.check_row import CheckRow


@pytest.fixture
def story(core, clock):
    return stories.closed(core, clock)


@pytest.fixture
def opened(qtbot, session, tmp_path):
    """Open the dialog on a story; it is closed after the test."""
    made = []

    def open_on(story):
        dialog = ReleaseDialog(AskRelease(story.id, session))
        qtbot.addWidget(dialog)
        dialog.show_file.setChecked(False)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.model.decision is not None)
        dialog.path.setText(str(tmp_path / "Rapport.pdf"))
        dialog._touched = True
        made.append(dialog)
        return dialog

    yield open_on
    for dialog in made:
        dialog.close()


def checks(dialog):
    body = dialog._rows.body
    every = [body.itemAt(at).widget() for at in range(body.count())]
    return [widget for widget in every if isinstance(widget, CheckRow)]


def crosses(dialog):
    rows = [row for row in checks(dialog) if not row.accessibleName().startswith("In order")]
    return [row._what.text() for row in rows]


def remedy(dialog, words):
    row = next(row for row in checks(dialog) if words in row._what.text())
    return row.findChild(QPushButton)


def kinds(story):
    return [line.kind for line in reversed(story.page.lines)]


def test_without_consent_it_is_refused_with_the_remedy(opened, story):
    dialog = opened(story)
    assert crosses(dialog) == ["Peter has not been asked about this yet"]
    assert not dialog.release.isEnabled()
    assert remedy(dialog, "not been asked").text() == "Record consent …"


def test_an_oral_yes_lacks_a_signature(opened, story):
    story.answer(Purpose.REPORT_TO_BOARD, how=Given.ORAL)
    dialog = opened(story)
    assert crosses(dialog) == ["Peter said yes, but the signature is missing"]
    assert remedy(dialog, "signature").text() == "Let Peter sign …"


def test_a_no_is_not_passed_over(opened, story):
    story.answer(Purpose.REPORT_TO_BOARD, Answer.NO)
    assert crosses(opened(story)) == ["Peter said no to this"]


def test_a_withdrawn_consent_closes_the_gate(opened, story):
    story.answer(Purpose.REPORT_TO_BOARD)
    story.do(WithdrawConsent(story.id, story.row(Purpose.REPORT_TO_BOARD).consent_id))
    assert crosses(opened(story)) == ["Peter withdrew the consent"]


def test_a_report_that_was_changed_must_be_read_again(opened, story, qtbot):
    story.answer(Purpose.REPORT_TO_BOARD)
    story.do(WriteSection(story.report_id, "qualities", "Nieuwe woorden."))
    story.do(ApproveSection(story.report_id, "qualities", True))
    dialog = opened(story)
    assert crosses(dialog) == ["The report was changed after Peter agreed"]
    remedy(dialog, "changed").click()
    assert dialog.answer == Location("report", story.id, "read")


def test_before_closing_the_remedy_leads_to_the_closing(opened, core, clock):
    story = stories.go_through(stories.start(core, clock))
    story.write_report()
    story.read_report()
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    assert crosses(dialog) == ["The trajectory is not closed yet"]
    remedy(dialog, "closed").click()
    assert dialog.answer == Location("trajectory", story.id, "closing")


def test_names_of_pupils_keep_it_in(opened, story):
    story.answer(Purpose.REPORT_TO_BOARD)
    story.write_report(development="Peter wacht langer, ook bij Sanne.")
    story.read_report()
    assert crosses(opened(story)) == ["Names of pupils stand in it: Sanne"]


def test_without_a_report_there_is_nothing_to_release(opened, core, clock, qtbot):
    dialog = opened(stories.start(core, clock))
    assert "There is no approved report yet" in crosses(dialog)
    with qtbot.waitSignal(dialog.model.changed):
        dialog.model.choose(REPORT, TEACHER, Purpose.COPY_OWN)
    qtbot.waitUntil(lambda: dialog.model.decision is not None)
    assert crosses(dialog) == ["There is no approved report yet"]
    assert not dialog.release.isEnabled()
    remedy(dialog, "no approved").click()
    assert dialog.answer == Location("report", dialog.model._trajectory_id)


def test_a_teacher_who_asked_herself_agreed_to_no_report_for_the_board(opened, core, clock):
    story = stories.closed(core, clock, commissioner=Commissioner.TEACHER, report_to_board=False)
    story.answer(Purpose.REPORT_TO_BOARD)
    assert crosses(opened(story)) == ["The coaching agreement names no report to the board"]


def test_an_assessment_never_gets_anything(opened, story, qtbot):
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    with qtbot.waitSignal(dialog.model.changed):
        dialog.model.choose(REPORT, BOARD, Purpose.ASSESSMENT)
    qtbot.waitUntil(lambda: dialog.model.decision is not None)
    assert dialog.verdict.first.text() == "This never goes out."
    assert crosses(dialog) == ["For an assessment or a personnel file nothing is ever released"]


def test_an_interim_report_never_goes_to_the_board(opened, story, qtbot):
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    dialog.model.choose(INTERIM, BOARD, Purpose.REPORT_TO_BOARD)
    qtbot.waitUntil(lambda: dialog.model.decision is not None)
    assert crosses(dialog) == ["An interim report in writing never goes to the board"]
    assert dialog.verdict.first.text() == "This never goes out."
    remedy(dialog, "interim").click()  # the trajectory is closed: the report itself may go
    qtbot.waitUntil(lambda: dialog.model.allowed)


def test_a_remedy_asks_the_gate_again(opened, story, prompter, qtbot):
    dialog = opened(story)
    page = story.page
    item = stories.ConsentItem(Purpose.REPORT_TO_BOARD, "report", page.board_key, page.board)
    text = stories.signed_text("consent", "nl")
    signed = ConsentAnswer(
        (item,), Answer.YES, Given.WRITTEN, page.today, text, (stories.SIGNATURE,), "drawn"
    )
    prompter.answers = [signed, None]
    remedy(dialog, "not been asked").click()
    qtbot.waitUntil(lambda: dialog.model.allowed)
    assert [type(q) for q in prompter.asked] == [AskConsent, AskReceipt]
    assert crosses(dialog) == []
    assert dialog.release.text() == "Release report to Stichting De Meander"


def test_what_goes_out_is_written_and_stands_in_the_register(opened, story, qtbot, core, tmp_path):
    number = story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    with qtbot.waitSignal(dialog.model.ended):
        dialog.release.click()
    written = tmp_path / "Rapport.pdf"
    words = text_of(written)
    assert "Woorden bij development." in words
    assert "Stichting De Meander" in words
    (row,) = story.page.register
    assert row.recipient == "Stichting De Meander"
    assert f"nr. {number}" in row.ground
    assert kinds(story)[-2:] == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE]
    assert core.desk.ask(CheckLedger()) == len(story.page.lines)
    assert f"number {row.number}" in dialog.verdict.rest.text()
    dossier = core.desk.ask(ShowDossier(story.id, "en"))
    assert dossier.report_released_on == story.page.today, "its step says so"
    dialog.reject()
    assert dialog.answer is True


def test_a_withdrawal_while_the_dialog_is_open_keeps_it_in(opened, story, qtbot, core, tmp_path):
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    # past the session, so that the dialog does not hear of it before it asks
    story.do(WithdrawConsent(story.id, story.row(Purpose.REPORT_TO_BOARD).consent_id))
    assert dialog.release.isEnabled()
    with qtbot.waitSignal(dialog.model.failed):
        dialog.release.click()
    qtbot.waitUntil(lambda: not dialog.model.allowed)
    assert not (tmp_path / "Rapport.pdf").exists()
    assert EntryKind.RELEASE_STARTED not in kinds(story)


def test_a_file_that_is_there_is_never_written_over(opened, story, qtbot, tmp_path):
    story.answer(Purpose.REPORT_TO_BOARD)
    (tmp_path / "Rapport.pdf").write_text("van mij")
    dialog = opened(story)
    with qtbot.waitSignal(dialog.model.occupied):
        dialog.release.click()
    assert (tmp_path / "Rapport.pdf").read_text() == "van mij"
    assert dialog.model.done is None


def test_a_folder_that_cannot_be_written_leaves_a_broken_off_release(
    opened, story, qtbot, tmp_path
):
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    dialog.path.setText(str(tmp_path / "nergens" / "Rapport.pdf"))
    with qtbot.waitSignal(dialog.model.failed):
        dialog.release.click()
    assert kinds(story)[-1] is EntryKind.RELEASE_ABORTED
    assert not dialog.model.busy
    qtbot.waitUntil(lambda: not dialog.model.session.busy)
    assert "Nothing can be written there." in dialog.verdict.accessibleName(), "it stays said"
    dialog.path.setText(str(tmp_path / "Rapport"))
    dialog.path.textEdited.emit(dialog.path.text())
    assert dialog.verdict.first.text() == "This may go out."
    with qtbot.waitSignal(dialog.model.ended):
        dialog.release.click()
    assert (tmp_path / "Rapport.pdf").exists(), "and another folder will do"


def test_a_file_without_a_name_is_asked_for_one(opened, story):
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    dialog.path.setText("  ")
    dialog.release.click()
    assert not dialog.model.busy
    assert kinds(story)[-1] is EntryKind.CONSENT_GIVEN


def test_the_teacher_gets_a_copy_without_any_consent(opened, story, qtbot, tmp_path):
    dialog = opened(story)
    dialog.choose_teacher.click()
    qtbot.waitUntil(lambda: dialog.model.allowed)
    with qtbot.waitSignal(dialog.model.ended):
        dialog.release.click()
    assert (tmp_path / "Rapport.pdf").stat().st_size > 1000
    assert story.page.register[0].recipient == "Peter Hoekstra"


def test_the_proposed_file_name_holds_no_pupil_and_no_strange_characters(opened, story):
    dialog = opened(story)
    assert dialog.model.proposed_path("Report").name == "Report Peter Hoekstra.pdf"
    assert isinstance(dialog.model.proposed_path("Report"), Path)


def test_the_wizard_opens_over_the_dialog_and_leaves_it_as_it_was(
    qtbot, core, tmp_path, story, qapp
):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    preferences = Preferences.in_file(tmp_path / "window.ini")
    lanes = dict.fromkeys(Lane, Inline())
    session = Session(core, lanes, DialogPrompter(window), preferences)
    answers = []
    DialogPrompter(window).ask(AskRelease(story.id, session), answers.append)
    (dialog,) = window.findChildren(ReleaseDialog)
    qtbot.waitUntil(lambda: bool(crosses(dialog)))
    remedy(dialog, "not been asked").click()
    qtbot.waitUntil(lambda: bool(window.findChildren(ConsentDialog)))
    window.findChildren(ConsentDialog)[0].reject()
    qtbot.waitUntil(lambda: not session.busy)
    assert crosses(dialog) == ["Peter has not been asked about this yet"]
    dialog.reject()
    assert answers == [None]
    window.close()
    session.deleteLater()


def test_keys_alone_lead_to_the_release(opened, story, qtbot, qapp, tmp_path):
    story.answer(Purpose.REPORT_TO_BOARD)
    dialog = opened(story)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWidget() is not None)
    reached = []
    while qapp.focusWidget() is not dialog.release and len(reached) < 20:
        reached.append(qapp.focusWidget())
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    assert {dialog.what, dialog.to, dialog.purpose, dialog.path, dialog.folder} <= set(reached)
    with qtbot.waitSignal(dialog.model.ended):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Return)
    assert (tmp_path / "Rapport.pdf").exists()
    assert dialog.cancel.hasFocus()
