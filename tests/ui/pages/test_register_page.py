"""The register of everything that went out."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from beeldcoach.domain.consent import Given, Purpose
from beeldcoach.domain.release import BreakGlass, Recipient
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.operations import let_out
from beeldcoach.services.progress import Silent
from beeldcoach.services.release_entries import AbortRelease
from beeldcoach.services.releasing import AskGate, StartRelease
from tests.ui import consent_stories as stories
from tests.ui.paper import text_of
from ui import theme
from ui.navigation import Location
from ui.pages.register_page import RegisterPage

AGAIN = date(2027, 3, 1)  # when it is looked at whether she may know


@pytest.fixture
def page(qtbot, session):
    made = RegisterPage(session)
    qtbot.addWidget(made)
    made.resize(1192, 720)
    made.show()
    yield made
    made.go()
    made.close()


def come(page, qtbot):
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("register"))


def cells(page, row):
    return [page.rows.data(page.rows.index(row, column)) for column in range(7)]


def test_an_empty_register_says_so_and_leads_on(page, qtbot):
    come(page, qtbot)
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.going) as going:
        page.empty.acted.emit()
    assert going.args == [Location("home")]


def test_what_went_out_stands_in_it_with_its_ground(page, qtbot, core, clock, tmp_path):
    story = stories.closed(core, clock)
    number = story.answer(Purpose.REPORT_TO_BOARD)
    board = Recipient(story.page.board_key, story.page.board)
    gate = AskGate(story.id, Purpose.REPORT_TO_BOARD, board)
    let_out(core, gate, tmp_path / "rapport.pdf", Silent())
    come(page, qtbot)
    assert page.rows.rowCount() == 1
    _, _, whose, what, whom, _, ground = cells(page, 0)
    assert (whose, whom) == ("Peter Hoekstra", "Stichting De Meander")
    assert what == "eindversie van het rapport"
    assert f"nr. {number}" in ground
    assert not page.notice.isVisible()


def test_a_release_that_did_not_end_is_told(page, qtbot, core, clock):
    story = stories.closed(core, clock)
    teacher = Recipient(story.page.coachee_key, story.page.name)
    core.desk.do(StartRelease(AskGate(story.id, Purpose.COPY_OWN, teacher)))
    come(page, qtbot)
    assert not page.notice.isVisible(), "it stands above all pages"
    assert cells(page, 0)[5] == "Began, not ended"


def test_the_check_says_that_the_chain_is_whole(page, qtbot):
    come(page, qtbot)
    with qtbot.waitSignal(page.model.checked):
        page.check_button.click()
    assert "whole" in page.notice.accessibleName()


def test_what_the_law_forced_stands_out_in_word_and_sign_and_not_by_colour_alone(
    page, qtbot, core, clock, tmp_path
):
    story = stories.closed(core, clock)
    why = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."
    glass = BreakGlass(why, "artikel 126nd Sv", informing_forbidden=True, reconsider_on=AGAIN)
    court = Recipient("named:court", "Rechtbank Overijssel")
    gate = AskGate(story.id, Purpose.LEGAL_DUTY, court, broken=glass)
    let_out(core, gate, tmp_path / "rapport.pdf", Silent())
    come(page, qtbot)
    ground = page.rows.index(0, 6)
    assert page.rows.data(ground) == (
        f"zonder toestemming, wettelijke plicht: artikel 126nd Sv: {why}"
    )
    how = page.rows.index(0, 5)
    assert page.rows.data(how) == (
        "Out by law, without consent\nnot shown to whom it is about; look again on 1 maart 2027"
    )
    assert not page.rows.data(how, Qt.ItemDataRole.DecorationRole).isNull()
    assert page.rows.data(ground, Qt.ItemDataRole.ForegroundRole) == theme.colour("bad")
    (line,) = story.page.register
    assert line.forced
    own = AskGate(
        story.id,
        Purpose.COPY_OWN,
        Recipient(story.page.coachee_key, story.page.name),
        "register",
    )
    let_out(core, own, tmp_path / "register.pdf", Silent())
    told = text_of(tmp_path / "register.pdf")
    assert "Rechtbank" not in told, "where the law forbids to inform her, her paper is silent"


def test_whether_she_may_know_by_now_is_asked_on_the_register(
    page, qtbot, core, clock, prompter, tmp_path
):
    story = stories.closed(core, clock)
    why = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."
    on = clock.today() + timedelta(days=30)
    glass = BreakGlass(why, "artikel 126nd Sv", informing_forbidden=True, reconsider_on=on)
    court = Recipient("named:court", "Rechtbank Overijssel")
    gate = AskGate(story.id, Purpose.LEGAL_DUTY, court, broken=glass)
    let_out(core, gate, tmp_path / "rapport.pdf", Silent())
    come(page, qtbot)
    assert not page.notice.isVisible()
    clock.forward(days=30)
    page.model.reload()
    qtbot.waitUntil(page.notice.isVisible)
    assert "by now" in page.notice.accessibleName()
    prompter.answers = [clock.today() + timedelta(days=9)]
    page.notice.remedied.emit("later")
    qtbot.waitUntil(lambda: not page.notice.isVisible())
    clock.forward(days=9)
    page.model.reload()
    qtbot.waitUntil(page.notice.isVisible)
    prompter.answers = [True]
    page.notice.remedied.emit("informed")
    qtbot.waitUntil(lambda: not page.notice.isVisible())
    assert not page.model.seen.rows[0][1].held_back


def test_what_the_law_forced_and_was_broken_off_is_not_told_as_gone_out(
    page, qtbot, core, clock, tmp_path
):
    story = stories.closed(core, clock)
    why = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."
    glass = BreakGlass(why, "artikel 126nd Sv", teacher_informed=True)
    court = Recipient("named:court", "Rechtbank Overijssel")
    started = core.desk.do(
        StartRelease(AskGate(story.id, Purpose.LEGAL_DUTY, court, broken=glass))
    ).value
    core.desk.do(AbortRelease(started.release.id, story.id, "failed"))
    come(page, qtbot)
    how, ground = page.rows.index(0, 5), page.rows.index(0, 6)
    assert page.rows.data(how).startswith("Broken off")
    assert page.rows.data(ground).startswith("wettelijke plicht, er ging niets naar buiten")
    assert page.rows.data(ground, Qt.ItemDataRole.ForegroundRole) != theme.colour("bad")
    teacher = Recipient(story.page.coachee_key, story.page.name)
    own = AskGate(story.id, Purpose.COPY_OWN, teacher, "register")
    let_out(core, own, tmp_path / "register.pdf", Silent())
    told = text_of(tmp_path / "register.pdf").casefold()
    assert "zonder toestemming" not in told, "no row went out so"
    assert "dit is alles" not in told


def test_her_register_is_two_clicks_away_and_is_hers(page, qtbot, core, clock, prompter, tmp_path):
    story = stories.closed(core, clock)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("register", story.id))
    assert page.back.isVisible()
    prompter.answers.append(tmp_path / "register.pdf")
    with qtbot.waitSignal(page.model.saved):
        page.save_button.click()
    told = text_of(tmp_path / "register.pdf")
    assert "Register van Peter Hoekstra" in told
    assert "Wie kan nu wat zien?" in told
    assert page.notice.isVisible()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)
    assert cells_of_one(page, 0)[2:4] == ["register", "Peter Hoekstra"]


def cells_of_one(page, row):
    return [page.rows.data(page.rows.index(row, column)) for column in range(6)]


@pytest.mark.parametrize("taken", [True, False])
def test_she_gets_it_on_paper_as_well(page, qtbot, core, clock, prompter, taken):
    story = stories.closed(core, clock)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("register", story.id))
    pages = []
    prompter.answers = [lambda question: bool(pages.extend(question.pages)) or taken]
    with qtbot.waitSignal(page.model.printed) as printed:
        page.print_button.click()
    assert printed.args == [taken]
    assert pages[0].startswith(b"\x89PNG")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)
    assert ("went to the printer" in page.notice.accessibleName()) is taken


def test_a_person_over_all_her_trajectories(page, qtbot, core, clock, prompter, tmp_path):
    story = stories.closed(core, clock)
    her = core.desk.ask(ShowDossier(story.id, "nl")).trajectory.coachee_id
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("register", her, "person"))
    prompter.answers.append(tmp_path / "register.pdf")
    with qtbot.waitSignal(page.model.saved):
        page.save_button.click()
    assert "Register van Peter Hoekstra" in text_of(tmp_path / "register.pdf")
    with qtbot.waitSignal(page.going) as going:
        page.back.click()
    assert going.args == [Location("person", her)]


def test_who_can_see_what_is_searched_filtered_and_sorted(page, qtbot, core, clock):
    story = stories.closed(core, clock)
    story.answer(Purpose.ORAL_INTERIM, how=Given.ORAL)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("register", story.id))
    with qtbot.waitSignal(page.model.changed):
        page.halves._press("can")
    assert page.found.rowCount() == 2  # what cannot be seen yet is no answer to this
    page.kinds.setCurrentIndex(page.kinds.findData("not_yet"))
    page.kinds.activated.emit(page.kinds.currentIndex())
    assert page.found.rowCount() == 1
    assert page.found.index(0, 3).data().startswith("Not yet: ")
    page.search.setText("hoekstra")
    assert not page.found.rowCount()
    assert page._none.isVisible()
    page.search.clear()
    page.kinds.setCurrentIndex(0)
    page.kinds.activated.emit(0)
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert page.found.index(0, 0).data() == "Peter Hoekstra"


def test_every_entry_can_be_read_and_a_jump_of_the_clock_stands_out(page, qtbot, core, clock):
    story = stories.closed(core, clock)
    story.answer(Purpose.ORAL_INTERIM, how=Given.ORAL)
    clock.forward(days=-3)
    story.answer(Purpose.ORAL_INTERIM, how=Given.ORAL)
    come(page, qtbot)
    with qtbot.waitSignal(page.model.changed):
        page.halves._press("ledger")
    said = [page.found.index(row, 3).data() for row in range(page.found.rowCount())]
    assert "The clock was set back, by 3 days" in said


def test_all_of_it_is_in_reach_at_twice_the_size(page, qtbot, core, clock):
    """960 by 540 leaves the page 904 by 487, with its notice and every button that there can be."""
    story = stories.closed(core, clock)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("register", story.id))
    page.resize(904, 487)
    for button in (page.recall_button, page.proofs_button):
        button.show()
    page.show_notice(page._to_ask_back(2))
    page._place_tools()
    qtbot.wait(50)
    least = page.minimumSizeHint()
    assert (least.width() <= 904, least.height() <= 487) == (True, True)
    for tool in (page.proof_button, page.save_button, page.proofs_button, page.search):
        assert page.rect().contains(tool.geometry())


def test_a_release_that_was_broken_off_says_why(page, qtbot, core, clock):
    story = stories.closed(core, clock)
    teacher = Recipient(story.page.coachee_key, story.page.name)
    started = core.desk.do(StartRelease(AskGate(story.id, Purpose.COPY_OWN, teacher))).value
    core.desk.do(AbortRelease(started.release.id, story.id, "withdrawn"))
    come(page, qtbot)
    assert cells(page, 0)[5] == "Broken off: what allowed it was taken back"
    with qtbot.waitSignal(page.model.changed):
        page.halves._press("ledger")
    said = page.found.index(0, 3).data()
    number, why = started.number, "what allowed it was taken back"
    what = "eindversie van het rapport, for eigen kopie"
    assert said == f"Release broken off (no. {number}): {what}\n{why}"
    assert page.found.index(0, 4).data() == teacher.name
