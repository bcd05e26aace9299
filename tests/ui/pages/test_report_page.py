"""The report page: drafting, typing, approving, reading, and the pages beside it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.recording import AddGoal, FillField
from beeldcoach.services.report_view import ShowReport
from beeldcoach.services.reporting import ApproveSection, DraftReport, WriteSection
from beeldcoach.services.trajectories import StartTrajectory
from ui.navigation import Location
from ui.pages.report_page import ReportPage
from ui.tokens import LIGHT
from ui.viewmodels.questions import AskRelease
from ui.widgets.elided_label import ElidedLabel

WORDS = {
    "assignment": "De school vroeg om deze begeleiding.",
    "method": "Drie films en drie nabesprekingen.",
    "goals": "Hoe kan ik wachten?\nIk wacht drie tellen.",
    "development": "Marit wacht nu na bijna elke vraag.",
    "own_words": "Ik hoor meer kinderen.",
    "declaration": "Dit verslag is vertrouwelijk.",
}


@pytest.fixture
def trajectory_id(core):
    desk = core.desk
    made = desk.do(
        StartTrajectory(
            Kind.WITH_VIDEO,
            "Marit Jansen",
            "teacher",
            "De Wilgen",
            "Zwolle",
            "Stichting De Meander",
            "groep 5",
            Assignment(Commissioner.BOARD, "Stichting De Meander", "leren wachten", True, False),
            Agreement("1", date(2026, 11, 1)),
            True,
        )
    ).value
    desk.do(FillField(made, "intake", None, "question", "Hoe kan ik wachten?"))
    desk.do(FillField(made, "intake", None, "scale_now", 4))
    desk.do(FillField(made, "closing", None, "scale", 7))
    desk.do(AddGoal(made, "Ik wacht drie tellen", "didactic"))
    return made


@pytest.fixture
def page(qtbot, session, trajectory_id):
    page = ReportPage(session)
    page.resize(1192, 696)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("report", trajectory_id))
    yield page
    page.go()
    page.close()


@pytest.fixture
def written(core, trajectory_id):
    """A report with words in every part that needs them, none approved."""
    report_id = core.desk.do(DraftReport(trajectory_id, "nl")).value
    for section, text in WORDS.items():
        core.desk.do(WriteSection(report_id, section, text))
    return report_id


@pytest.fixture
def approved(core, written):
    for section in WORDS:
        core.desk.do(ApproveSection(written, section, approved=True))
    return written


def stored(core, trajectory_id, section):
    report = core.desk.ask(ShowReport(trajectory_id, "nl"))
    return next(line for line in report.sections if line.id == section)


def open_part(page, part):
    page.writing.parts.open(part)
    return page.writing.parts.sections[part]


def type_words(qtbot, row, words):
    row.editor.setFocus()
    row.editor.selectAll()
    qtbot.keyClicks(row.editor, words)


def test_a_report_that_was_not_begun_offers_its_first_draft(qtbot, page, core, trajectory_id):
    assert page.empty.isVisible()
    assert not page.top.release.isVisible()

    page.empty.acted.emit()
    qtbot.waitUntil(page.writing.isVisible)

    assert "Hoe kan ik wachten?" in stored(core, trajectory_id, "goals").text
    assert page.writing.parts.sections["goals"].editor.toPlainText().startswith("Hoe kan ik")
    assert "after the closing" in page.notice.accessibleName()


@pytest.mark.usefixtures("written")
class TestWritten:
    def test_typing_is_stored_after_a_rest(self, qtbot, page, core, trajectory_id):
        row = open_part(page, "development")
        type_words(qtbot, row, "Ze wacht.")
        assert stored(core, trajectory_id, "development").text == WORDS["development"]

        qtbot.waitUntil(lambda: stored(core, trajectory_id, "development").text == "Ze wacht.")

    def test_nothing_typed_is_lost_on_leaving_at_once(self, qtbot, page, core, trajectory_id):
        row = open_part(page, "development")
        type_words(qtbot, row, "Ze wacht.")
        page.writing.parts.title.setFocus()
        page.writing.parts.title.selectAll()
        qtbot.keyClicks(page.writing.parts.title, "Wachten")
        page.go()

        assert stored(core, trajectory_id, "development").text == "Ze wacht."
        assert core.desk.ask(ShowReport(trajectory_id, "nl")).title == "Wachten"

    def test_typing_in_one_part_is_one_step_of_undo(self, qtbot, page, session, core):
        row = open_part(page, "development")
        for words in ("Ze", "Ze wacht.", "Ze wacht nu."):
            type_words(qtbot, row, words)
            page.model.save()
        qtbot.waitUntil(lambda: page.model.page.sections[3].text == "Ze wacht nu.")
        core.clock.forward(seconds=10)

        page.model.run(iter_of(session.undo()))
        qtbot.waitUntil(lambda: row.editor.toPlainText() == WORDS["development"])

    def test_a_state_that_lags_behind_does_not_overwrite_what_is_typed(self, qtbot, page):
        row = open_part(page, "development")
        type_words(qtbot, row, "Ze wacht")
        with qtbot.waitSignal(page.model.changed):
            page.model.reload()

        assert row.editor.toPlainText() == "Ze wacht"

    def test_approving_approves_what_stands_on_the_screen(self, qtbot, page, core, trajectory_id):
        row = open_part(page, "development")
        type_words(qtbot, row, "Ze wacht nu.")
        row.approval.click()
        qtbot.waitUntil(lambda: page.model.page.approved == 1)

        line = stored(core, trajectory_id, "development")
        assert (line.state, line.text) == ("approved", "Ze wacht nu.")

    def test_a_change_after_approval_shows_as_changed(self, qtbot, page):
        row = open_part(page, "development")
        row.approval.click()
        qtbot.waitUntil(lambda: page.model.page.approved == 1)
        type_words(qtbot, row, "Anders.")
        qtbot.waitUntil(lambda: not row.approval.isChecked())

        assert page.model.page.sections[3].state == "changed"
        assert "approves it again" in row.editor.accessibleDescription()

    def test_agreement_waits_until_every_part_is_approved(self, qtbot, page):
        page.read()
        with qtbot.waitSignal(page.model.failed):
            page.reading.agree.click()

        assert "Ontwikkeling" in page.notice.accessibleName()
        assert page.model.page.seen_on is None

    def test_only_one_part_is_open_at_a_time(self, page):
        open_part(page, "goals")
        open_part(page, "development")

        rows = page.writing.parts.sections
        assert [name for name, row in rows.items() if row.is_open] == ["development"]

    def test_parts_are_walked_with_arrows_and_opened_with_enter(self, qtbot, page):
        rows = page.writing.parts.sections
        rows["assignment"].focus_head()
        for _ in range(3):
            qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)

        assert rows["development"].is_open
        assert page.focusWidget() is rows["development"].editor
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
        assert page.focusWidget() in rows["development"].stops[:1]

    def test_the_pages_follow_what_is_typed_and_mark_the_part(self, qtbot, page):
        sheets = page.writing.pane.sheets
        qtbot.waitUntil(lambda: sheets.count > 0)
        assert marked(sheets) == 0
        row = open_part(page, "development")
        qtbot.waitUntil(lambda: marked(sheets) > 0)
        short, pages = marked(sheets), sheets.count
        row.editor.insertPlainText("\n".join(["Een regel over wachten."] * 60))

        qtbot.waitUntil(lambda: sheets.count > pages and marked(sheets) > short)

    def test_pages_are_turned_by_keyboard(self, qtbot, page):
        sheets = page.writing.pane.sheets
        row = open_part(page, "development")
        row.editor.insertPlainText("\n".join(["Een regel over wachten."] * 60))
        qtbot.waitUntil(lambda: sheets.count > 1)
        sheets.turn_to(0)
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(row.editor, Qt.Key.Key_PageDown, control)
        assert sheets.current == 1
        qtbot.keyClick(row.editor, Qt.Key.Key_PageUp, control)
        assert sheets.current == 0

    def test_the_chart_can_be_left_out(self, qtbot, page, core, trajectory_id):
        row = open_part(page, "development")
        assert row.chart.isVisible()
        assert row.chart.isChecked()
        row.chart.click()

        qtbot.waitUntil(lambda: not core.desk.ask(ShowReport(trajectory_id, "nl")).with_chart)
        assert not open_part(page, "goals").chart.isVisible()

    def test_in_a_narrow_window_the_pages_are_behind_a_tab(self, qtbot, page):
        page.resize(904, 480)
        assert page.writing.parts.isVisible()
        assert not page.writing.pane.isVisible()
        page.writing.choose_side("pages")

        assert not page.writing.parts.isVisible()
        qtbot.waitUntil(lambda: page.writing.pane.sheets.count > 0)

    def test_words_too_long_to_store_stay_in_the_field(self, qtbot, page):
        row = open_part(page, "development")
        long = "a" * 20_001
        row.editor.setPlainText(long)
        with qtbot.waitSignal(page.model.failed):
            page.model.save()
        with qtbot.waitSignal(page.model.changed):
            page.model.reload()

        assert row.editor.toPlainText() == long


@pytest.mark.usefixtures("approved")
class TestApproved:
    def test_she_agrees_to_exactly_this_version(self, qtbot, page):
        page.read()
        with qtbot.waitSignal(page.model.seen):
            page.reading.agree.click()
        qtbot.waitUntil(lambda: page.model.page.seen_on == date(2026, 11, 24))

        assert not page.reading.agree.isVisible()
        page.write()
        said = [label.text for label in page.top.findChildren(ElidedLabel)]
        assert said == ["agreed on 24 november, for Stichting De Meander"]

    def test_a_change_after_her_agreement_asks_to_read_again(self, qtbot, page):
        page.model.record_seen()
        qtbot.waitUntil(lambda: page.model.page.seen_on is not None)
        row = open_part(page, "development")
        type_words(qtbot, row, "Anders.")
        qtbot.waitUntil(lambda: page.model.page.seen_on is None)

        assert "was changed after Marit agreed" in page.notice.accessibleName()

    def test_the_release_button_asks_the_gate_and_goes_where_a_remedy_lies(
        self, qtbot, page, prompter, trajectory_id
    ):
        there = Location("consent", trajectory_id)
        prompter.answers.append(there)
        with qtbot.waitSignal(page.going) as gone:
            page.top.release.click()

        assert isinstance(prompter.asked[0], AskRelease)
        assert gone.args == [there]

    def test_whom_the_gate_sent_to_read_comes_back_to_the_gate(
        self, qtbot, page, trajectory_id, prompter
    ):
        prompter.answers = [Location("report", trajectory_id, "read"), None]
        page.top.release.click()
        qtbot.waitUntil(page.reading.isVisible)
        assert page.reading.agree.isVisible()
        page.reading.agree.click()
        qtbot.waitUntil(lambda: len(prompter.asked) == 2)
        assert isinstance(prompter.asked[-1], AskRelease)
        assert page.top.isVisible()
        assert page.model.page.seen_on is not None

    def test_the_gate_of_another_page_leads_straight_to_reading(self, qtbot, page, trajectory_id):
        page.come(Location("report", trajectory_id, "read"))
        qtbot.waitUntil(page.reading.isVisible)
        page.write()
        page.come(Location("report", trajectory_id))
        assert page.top.isVisible()


def iter_of(step):
    yield step


def marked(sheets) -> int:
    """How many pixels in a column left of the text have the colour of the marked part."""
    colour = QColor(LIGHT.soft).rgb()
    return sum(
        image.pixel(round(image.width() * 0.119), y) == colour
        for image in sheets._images
        for y in range(image.height())
    )
