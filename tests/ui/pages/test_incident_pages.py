"""Something went wrong: noted, gone through step by step, and the notification let out."""

import hashlib
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.incident import IncidentKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.incidents import (
    AUTHORITY,
    AnswerIncident,
    RecordIncident,
    SetIncidentTimes,
    ShowIncident,
    ShowIncidents,
    TellOf,
)
from beeldcoach.services.operations import let_out
from beeldcoach.services.progress import Silent
from beeldcoach.services.recording import SetPracticeFact
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.school_duties import SetCoachRole
from tests.ui.people_made import small_practice
from ui.clipboard import clipboard
from ui.dialogs.first_aid import FirstAidDialog
from ui.navigation import Location
from ui.pages.home_page import HomePage
from ui.pages.incident_page import STEPS, IncidentPage
from ui.pages.incidents_page import IncidentsPage
from ui.pages.people_rows import LinkRow
from ui.viewmodels.questions import Confirm


@pytest.fixture
def made(core):
    return small_practice(core)


@pytest.fixture
def page(qtbot, session, made):
    page = IncidentPage(session)
    qtbot.addWidget(page)
    page.resize(1192, 696)
    page.show()
    yield page
    page.go()
    page.close()


def lost(core):
    now = core.clock.now()
    return core.desk.do(RecordIncident("lost", now.date(), now - timedelta(hours=2))).value


def come(page, qtbot, incident_id, step=""):
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("incident", incident_id, step))


def incident(core, incident_id):
    return core.desk.ask(ShowIncident(incident_id, "en"))


def test_a_new_one_is_kept_when_its_kind_is_chosen(page, qtbot, core):
    come(page, qtbot, None)
    assert not page.following.isEnabled()
    page.what.kinds[IncidentKind.STOLEN].click()
    assert page.following.isEnabled()
    with qtbot.waitSignal(page.going) as going:
        page.following.click()
    (line,) = core.desk.ask(ShowIncidents())
    assert going.args == [Location("incident", line.id)]
    assert line.kind == "stolen"
    assert line.found_at <= core.clock.now()


def test_the_steps_are_answered_and_the_time_is_told(page, qtbot, core):
    incident_id = lost(core)
    come(page, qtbot, incident_id)
    assert "70 hour" in page.clock.accessibleName()
    for step in STEPS[:-1]:
        assert page.panes[page.step].isVisible(), step
        page.following.click()
    assert page.message.isVisible()
    assert not page.following.isVisible()
    page.previous.click()
    assert page.tell.isVisible()
    page.on_it.locked.chosen.emit("yes")
    page.on_it.key.chosen.emit("no")
    qtbot.waitUntil(lambda: "Nobody can read it" in page.on_it.verdict.accessibleName())
    assert incident(core, incident_id).incident.text("passphrase") == "no"


def test_what_is_typed_is_kept_when_the_step_is_left(page, qtbot, core):
    incident_id = lost(core)
    come(page, qtbot, incident_id)
    qtbot.keyClicks(page.what.story.control, "In de trein")
    page.following.click()
    assert incident(core, incident_id).incident.text("story") == "In de trein"


def test_times_that_cannot_be_are_told_at_the_field(page, qtbot, core):
    incident_id = lost(core)
    come(page, qtbot, incident_id)
    tomorrow = core.clock.today() + timedelta(days=1)
    with qtbot.waitSignal(page.model.refused):
        page.model.set_times(core.clock.today(), tomorrow, None)
    assert "future" in page.what._found.control.accessibleDescription()


def test_a_file_that_was_out_is_named_and_can_be_left_out(page, qtbot, core, made, tmp_path):
    recipient = Recipient(f"person:{made.marit}", "Marit Jansen")
    ask = AskGate(made.trajectory, Purpose.COPY_OWN, recipient, "register")
    let_out(core, ask, tmp_path / "register.pdf", Silent())
    incident_id = lost(core)
    come(page, qtbot, incident_id, "files")
    ((release_id, box),) = page.files.boxes.items()
    assert box.isChecked()
    assert page.files.checked.isVisible()
    assert "Marit Jansen" in box.text()
    assert "SHA-256" in page.message.text.toPlainText()
    assert "Marit" not in page.message.text.toPlainText()
    with qtbot.waitSignal(page.model.changed):
        box.click()
    assert not incident(core, incident_id).files[0].concerned
    assert "SHA-256" not in page.message.text.toPlainText()
    assert not page.files.checked.isVisible()
    assert release_id == incident(core, incident_id).files[0].release_id


def test_a_step_that_was_only_passed_gets_no_tick(page, qtbot, core):
    incident_id = lost(core)
    come(page, qtbot, incident_id)
    for _ in STEPS[:-1]:
        page.following.click()
    marks = [page.steps.state_of(at) for at in range(len(STEPS))]
    assert marks == ["done", "planned", "done", "planned", "planned", "now"]  # no files are out
    assert "On it, Consequences, Tell" in page.steps.accessibleDescription()
    assert page.message.unanswered.isVisible()
    assert "whether the vault was locked" in page.message.unanswered.text()
    page.message.answer.click()
    assert page.on_it.isVisible()
    page.on_it.locked.chosen.emit("yes")
    page.on_it.key.chosen.emit("unknown")
    qtbot.waitUntil(lambda: page.model.page.unanswered[0] == "consequences")
    page.following.click()
    assert page.steps.state_of(1) == "done"


def test_a_school_without_a_role_leads_to_where_it_is_chosen(page, qtbot, core):
    incident_id = lost(core)
    come(page, qtbot, incident_id, "tell")
    each = page.model.page.schools[0]
    core.desk.do(SetCoachRole(each.school.id, ""))
    qtbot.waitUntil(lambda: page.model.page.undecided)
    row = page.tell.rows[str(each.school.id)]
    assert "Choose your role there first" in row._words.text()
    assert "decide" not in page.tell.rows[AUTHORITY]._words.text()
    with qtbot.waitSignal(page.going) as going:
        row.role.click()
    assert going.args == [Location("school", each.school.id, "duties")]


def test_a_name_keeps_the_notification_in_until_it_is_left_out(
    page, qtbot, core, prompter, tmp_path
):
    incident_id = lost(core)
    come(page, qtbot, incident_id, "notice")
    assert page.message.to.currentText() == "De Wilgen, Zwolle"
    assert page.message.unreachable.isVisible()
    core.desk.do(SetPracticeFact("practice_phone", "038 000 0000"))
    with qtbot.waitSignal(page.model.changed):
        page.model.reload()
    assert not page.message.unreachable.isVisible()
    page.message.text.setPlainText("De film van Marit Jansen is weg.")
    page.message.flush()
    qtbot.waitUntil(page.message.leave_out.isVisible)
    assert not page.message.save.isEnabled()
    assert "Marit Jansen" in page.message.names.text()
    with qtbot.waitSignal(page.model.changed):
        page.message.leave_out.click()
    assert page.message.save.isEnabled()
    prompter.answers.append(tmp_path / "melding")
    with qtbot.waitSignal(page.model.saved):
        page.message.save.click()
    assert (tmp_path / "melding.pdf").read_bytes().startswith(b"%PDF")
    assert "melding.pdf" in page.notice.accessibleName()
    page.message.refill.click()
    qtbot.waitUntil(lambda: "72 uur" in page.message.text.toPlainText())


def test_the_words_are_copied_without_marks_and_stand_in_the_register(page, qtbot, core):
    incident_id = lost(core)
    come(page, qtbot, incident_id, "notice")
    assert "#" not in page.message.text.toPlainText()
    with qtbot.waitSignal(page.model.copied):
        page.message.copy.click()
    try:
        words = QGuiApplication.clipboard().text()
        assert "Melding van een beveiligingsincident\n\nWat is er gebeurd\n" in words
        assert "# " not in words
        assert core.desk.ask(UnfinishedReleases()) == ()
        with core.desk._world.open_unit() as unit:
            done = unit.ledger.entries()[-1]
        assert done.body["sha256"] == hashlib.sha256(words.encode()).hexdigest()
        assert clipboard.is_ours
    finally:
        clipboard.clear_ours()


def test_closing_asks_as_long_as_somebody_does_not_know(page, qtbot, core, prompter):
    incident_id = lost(core)
    come(page, qtbot, incident_id, "tell")
    prompter.answers.append(None)
    page.closing.click()
    assert isinstance(prompter.asked[-1], Confirm)
    assert incident(core, incident_id).incident.closed_on is None
    for key in page.tell.rows:
        if key not in (AUTHORITY, "people"):
            core.desk.do(TellOf(incident_id, key, core.clock.today()))
    with qtbot.waitSignal(page.model.changed):
        page.model.reload()
    with qtbot.waitSignal(page.model.changed):
        page.closing.click()
    assert len(prompter.asked) == 1
    assert incident(core, incident_id).incident.closed_on == core.clock.today()
    assert not page.clock.isVisible()
    with qtbot.waitSignal(page.model.changed):
        page.closing.click()
    assert page.clock.isVisible()


def test_when_the_hours_are_over_it_says_so(page, qtbot, core):
    incident_id = lost(core)
    now = core.clock.now()
    early = now - timedelta(hours=80)
    core.desk.do(SetIncidentTimes(incident_id, early.date(), early))
    come(page, qtbot, incident_id)
    assert "are over" in page.clock.accessibleName()


def test_the_list_and_the_first_page_lead_to_an_open_one(session, qtbot, core, made):
    incident_id = lost(core)
    core.desk.do(AnswerIncident(incident_id, "locked", "no"))
    listed, home = IncidentsPage(session), HomePage(session)
    for each in (listed, home):
        qtbot.addWidget(each)
        each.show()
    with qtbot.waitSignal(listed.model.changed):
        listed.come(Location("incidents"))
    (row,) = listed.list.findChildren(LinkRow)
    assert "still to be told" in row.state.second
    with qtbot.waitSignal(listed.going) as going:
        row.click()
    assert going.args == [Location("incident", incident_id)]
    with qtbot.waitSignal(home.model.changed):
        home.come(Location("home"))
    assert home.incident.isVisible()
    with qtbot.waitSignal(home.going) as going:
        home.incident.findChild(QPushButton).click()
    assert going.args == [Location("incident", incident_id, "tell")]
    listed.go()
    home.go()


def test_the_lock_screen_says_what_to_do(qtbot, qapp):
    dialog = FirstAidDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog._heading)))
    for told in ("72 hours", "school", "recovery key", "backup"):
        assert told in words
