"""The page of the practice: facts, logo, certificate, and the coach's own learning."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from beeldcoach.services.practice import AddSupervision, LogoObject, ShowPractice
from beeldcoach.services.recording import SetPracticeFact
from tests.factories import start_command
from tests.reports.test_letter_papers import SVG, png
from ui.dialogs.supervision_dialog import SupervisionDialog
from ui.navigation import Location
from ui.pages.people_rows import LinkRow
from ui.pages.practice_page import PracticePage
from ui.pages.standing_notices import StandingNotices
from ui.viewmodels.questions import AskSupervision, SessionAnswer


@pytest.fixture
def page(session, qtbot):
    page = PracticePage(session)
    qtbot.addWidget(page)
    page.resize(1192, 696)
    page.show()
    page.activateWindow()
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("practice"))
    yield page
    page.go()
    qtbot.waitUntil(lambda: not session.busy)
    page.close()


def fact(core, name):
    return core.desk.ask(ShowPractice()).fact(name)


def test_a_fact_is_written_a_moment_after_the_last_key(page, qtbot, core):
    line = page.profile.lines["practice_town"]
    line.setFocus()
    qtbot.keyClicks(line, "Zwolle")
    qtbot.waitUntil(lambda: fact(core, "practice_town") == "Zwolle")


def test_what_is_typed_is_kept_when_the_page_is_left_at_once(page, qtbot, core):
    line = page.tariff.lines["tariff_hour"]
    line.setFocus()
    qtbot.keyClicks(line, "95")
    page.go()
    qtbot.waitUntil(lambda: fact(core, "tariff_hour") == "95")


def test_undo_shows_what_stood_there(page, qtbot, core, session):
    core.desk.do(SetPracticeFact("practice_town", "Zwolle"))

    def undo():
        yield session.undo()

    page.model.run(undo())
    qtbot.waitUntil(lambda: fact(core, "practice_town") == "")
    qtbot.waitUntil(lambda: page.profile.lines["practice_town"].text() == "")


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [
        ("practice_kvk", "123", "12345678"),
        ("practice_iban", "NL00 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 00"),
        ("practice_email", "naam", "naam@praktijk.example"),
        ("practice_postcode", "12", "8011 AB"),
    ],
)
def test_what_does_not_fit_is_said_at_the_field_and_kept_all_the_same(
    page, qtbot, core, name, wrong, right
):
    line = page.profile.lines[name]
    for text, state in ((wrong, "advice"), (right, "")):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda text=text: fact(core, name) == text)
        assert line.property("state") == state


@pytest.mark.parametrize("content", [png(), SVG], ids=["png", "svg"])
def test_a_logo_is_chosen_shown_and_removed(page, qtbot, core, prompter, tmp_path, content):
    file = tmp_path / "logo"
    file.write_bytes(content)
    prompter.answers = [file]
    page.logo.choose.click()
    qtbot.waitUntil(page.logo.picture.isVisible)
    assert page.model.logo.startswith(b"\x89PNG")
    stored = core.desk.ask(LogoObject())
    assert stored.id in set(core.objects.list())
    page.logo.remove.click()
    qtbot.waitUntil(lambda: not page.logo.picture.isVisible())
    assert core.desk.ask(LogoObject()) is None


def test_a_file_that_is_no_logo_is_refused_in_words(page, qtbot, core, prompter, tmp_path):
    file = tmp_path / "brief.pdf"
    file.write_bytes(b"%PDF-1.7")
    before = set(core.objects.list())
    prompter.answers = [file]
    with qtbot.waitSignal(page.model.failed):
        page.logo.choose.click()
    assert "cannot be a logo" in page.notice.accessibleName()
    assert set(core.objects.list()) == before


def test_a_session_is_noted_changed_and_removed(page, qtbot, core, prompter):
    first = SessionAnswer(date(2026, 11, 20), "supervision", 90, "Wachten", "Vijf tellen.")
    prompter.answers = [first, SessionAnswer(date(2026, 11, 20), "training", 60, "Kijken", "")]
    page.supervision.note.click()
    qtbot.waitUntil(lambda: len(page.supervision.rows) == 1)
    assert "1,5" in page.supervision.totals.text()
    page.supervision.rows[0].change.click()
    qtbot.waitUntil(lambda: core.desk.ask(ShowPractice()).sessions[0].subject == "Kijken")
    assert prompter.asked[1].line.subject == "Wachten"
    page.supervision.rows[0].remove.click()
    qtbot.waitUntil(lambda: not page.supervision.rows)
    assert page.supervision.empty.isVisible()


def test_the_dialog_warns_of_a_known_name_and_blocks_nothing(qtbot):
    dialog = SupervisionDialog(AskSupervision(date(2026, 11, 24), ("Marit Jansen", "Marit")))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.subject, "Marit wacht")
    assert dialog.subject.property("state") == "advice"
    assert dialog.keep.isEnabled()
    dialog.subject.selectAll()
    qtbot.keyClicks(dialog.subject, "Een leerkracht wacht")
    assert dialog.subject.property("state") == ""
    dialog.minutes.setValue(75)
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert dialog.answer == SessionAnswer(
        date(2026, 11, 24), "supervision", 75, "Een leerkracht wacht", ""
    )


def test_names_in_what_was_noted_before_are_hinted_at(page, qtbot, core):
    core.desk.do(start_command())
    core.desk.do(AddSupervision(date(2026, 11, 1), "supervision", 60, "Marit"))
    page.model.reload()
    qtbot.waitUntil(lambda: len(page.supervision.rows) == 1)
    assert page.model.page.sessions[0].names == ("Marit",)


@pytest.mark.parametrize(
    ("until", "said"), [("2026-12-20", "ends on"), ("2026-11-01", "ended on"), ("2028-01-01", "")]
)
def test_a_certificate_that_ends_is_reminded_of_here_and_at_the_opening(
    page, qtbot, core, session, until, said
):
    core.desk.do(SetPracticeFact("cert_until", until))
    page.model.reload()
    qtbot.waitUntil(page.certificate.until.isVisible)
    assert page.notice.isVisible() is bool(said)
    assert said in page.notice.accessibleName()
    standing = StandingNotices(session)
    qtbot.addWidget(standing)
    qtbot.waitUntil(lambda: standing.model.certificate.until is not None)
    assert (standing.model.now == "certificate") is bool(said)
    if said:
        with qtbot.waitSignal(standing.going) as gone:
            standing.banner.remedied.emit("practice")
        assert gone.args == [Location("practice")]
        assert standing.model.now is None


def test_tab_reaches_every_card(page, qtbot):
    page.profile.lines["coach_name"].setFocus()
    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    lines = {*page.profile.lines.values(), *page.tariff.lines.values()}
    assert lines | {page.logo.choose, page.certificate.dated, page.supervision.note} <= reached


def test_the_register_of_processing_is_saved_without_the_name_of_a_school(
    page, qtbot, core, prompter, tmp_path
):
    core.desk.do(start_command())
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("practice"))
    rows = [row.state.first for row in page.processing.findChildren(LinkRow)]
    assert rows == ["School 1: De Wilgen, Zwolle"]
    prompter.answers.append(tmp_path / "register.csv")
    with qtbot.waitSignal(page.model.register_saved):
        page.processing.save.click()
    text = (tmp_path / "register.csv").read_text("utf-8-sig")
    assert "school 1" in text
    assert "De Wilgen" not in text
    assert "register.csv" in page.notice.accessibleName()
