"""The consent page: the matrix, recording, withdrawing, and the teacher's papers."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Answer, Condition, Given, Purpose, State
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_evidence import Rests, read_evidence
from beeldcoach.services.operations import let_out
from beeldcoach.services.people import AddPerson
from beeldcoach.services.progress import Silent
from beeldcoach.services.releasing import AskGate
from beeldcoach.storage.content_digest import content_digest
from tests.ui import consent_stories as stories
from tests.ui.pages.pupil_case import PupilCase
from tests.ui.paper import text_of
from ui.dialogs.evidence_dialog import EvidenceDialog
from ui.navigation import Location
from ui.pages.consent_page import ConsentPage
from ui.viewmodels.consent_flows import PRINT, ConsentAnswer
from ui.viewmodels.questions import (
    AskConsent,
    AskReceipt,
    AskWithdrawal,
    ChooseSave,
    FormWish,
    ShowEvidence,
)
from ui.viewmodels.register_questions import AskProof
from ui.viewmodels.withdrawal import Withdrawn
from ui.viewmodels.withdrawal_choices import choices
from ui.widgets.scan_picture import pages_of


@pytest.fixture
def story(core, clock):
    return stories.closed(core, clock)


@pytest.fixture
def opened(qtbot, session):
    pages = []

    def open_on(story):
        page = ConsentPage(session)
        qtbot.addWidget(page)
        page.resize(1192, 720)
        page.show()
        with qtbot.waitSignal(page.model.changed):
            page.come(Location("consent", story.id))
        pages.append(page)
        return page

    yield open_on
    for page in pages:
        page.go()
        page.close()


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def answer(story, purpose=Purpose.REPORT_TO_BOARD, how=Given.WRITTEN, said=Answer.YES):
    page = story.page
    item = stories.ConsentItem(purpose, "report", page.board_key, page.board)
    written = how is Given.WRITTEN and said is Answer.YES
    text = stories.signed_text("consent", "nl") if said is Answer.YES else None
    evidence = stories.SIGNATURE if written else b""
    kind = "drawn" if written else ""
    return ConsentAnswer(
        (item,), said, how, page.today, text, (evidence,) if evidence else (), kind, ("x",), ("y",)
    )


def notice(page):
    return page.notice.accessibleName() if page.notice.isVisible() else ""


def test_the_ring_around_the_way_back_leaves_what_follows_in_sight(opened, story):
    page = opened(story)
    slash = next(label for label in page.findChildren(QLabel) if label.text().strip() == "/")
    assert slash.geometry().left() - page._back.geometry().right() > 6


def test_every_purpose_has_its_answer_in_words(opened, story):
    story.answer(Purpose.COACH_WORK, until=date(2027, 1, 31))
    page = opened(story)
    shown = words(page.matrix)
    for word in ("Always allowed", "Yes, in writing", "Not asked", "Never possible", "31 jan 2027"):
        assert any(word in text for text in shown), word


def test_a_yes_that_lacks_its_signature_stands_above_the_page(opened, story):
    story.answer(Purpose.REPORT_TO_BOARD, how=Given.ORAL)
    page = opened(story)
    assert "the signature is missing" in notice(page)
    assert page.matrix.button("sign", story.row(Purpose.REPORT_TO_BOARD)) is not None


def test_every_yes_can_be_withdrawn_with_one_press_also_of_two_recipients(opened, story):
    story.answer(Purpose.SUPERVISION, name="J. Terpstra", key="named:1")
    story.answer(Purpose.SUPERVISION, name="K. Bos", key="named:2")
    page = opened(story)
    rows = [row for row in story.page.rows if row.purpose is Purpose.SUPERVISION]
    assert [row.recipient_name for row in rows] == ["J. Terpstra", "K. Bos"]
    for row in rows:
        button = page.matrix.button("withdraw", row)
        assert button is not None
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_recording_keeps_evidence_and_saves_the_receipt(opened, story, prompter, qtbot, tmp_path):
    page = opened(story)
    receipt = tmp_path / "bewijs.pdf"
    prompter.answers = [answer(story), True, receipt]
    with qtbot.waitSignal(page.model.saved):
        page.record_button.click()
    assert [type(q) for q in prompter.asked] == [AskConsent, AskReceipt, ChooseSave]
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.WRITTEN
    said = text_of(receipt)
    assert "Ik mag mijn toestemming op elk moment intrekken" in said
    assert "Rapport naar het bestuur" in said
    assert "Stichting De Meander" in said
    assert story.page.register[0].recipient == "Peter Hoekstra"


def test_what_lacks_a_yes_leads_to_the_wizard_at_that_purpose(opened, story, prompter, qtbot):
    page = opened(story)
    for state in (State.NONE, State.ORAL):  # once it is recorded there is nothing to ask
        assert story.row(Purpose.REPORT_TO_BOARD).state is state
        prompter.asked.clear()
        with qtbot.waitSignal(page.model.changed):
            page.come(Location("consent", story.id, "report_to_board"))
        qtbot.wait(50)
        asked = [each.chosen.purpose for each in prompter.asked if isinstance(each, AskConsent)]
        assert asked == ([Purpose.REPORT_TO_BOARD] if state is State.NONE else [])
        story.answer(Purpose.REPORT_TO_BOARD, how=Given.ORAL)


@pytest.mark.parametrize("part", ["/record", "report_to_board/record"])
def test_the_wizard_opens_at_once_where_a_link_says_so(opened, story, prompter, qtbot, part):
    story.answer(Purpose.REPORT_TO_BOARD)
    page = opened(story)
    prompter.answers = [None]
    page.come(Location("consent", story.id, part))
    qtbot.waitUntil(lambda: any(isinstance(each, AskConsent) for each in prompter.asked))


def test_evidence_that_is_gone_is_told_and_can_be_signed_anew(opened, story, core, prompter, qtbot):
    story.answer(Purpose.REPORT_TO_BOARD)
    with core.desk._world.open_unit() as unit:
        [kept] = unit.evidence.find()
    core.objects.delete(kept.id)
    page = opened(story)
    row = story.row(Purpose.REPORT_TO_BOARD)
    assert row.state is State.UNPROVEN
    assert "not proven any more" in notice(page)
    prompter.answers = [None]
    page.matrix.button("sign", row).click()
    qtbot.waitUntil(lambda: any(isinstance(each, AskConsent) for each in prompter.asked))


def test_dismissing_the_wizard_leaves_nothing(opened, story, prompter, qtbot, core):
    page = opened(story)
    before = set(core.objects.list()), len(story.page.lines)
    prompter.answers = [None]
    page.record_button.click()
    qtbot.waitUntil(lambda: bool(prompter.asked) and not page.session.busy)
    assert (set(core.objects.list()), len(story.page.lines)) == before


def test_a_recording_that_fails_leaves_no_evidence_behind(
    opened, story, prompter, qtbot, core, clock
):
    page = opened(story)
    before = set(core.objects.list())
    late = answer(story)
    clock.forward(days=-1)  # it is now said to have been signed tomorrow
    prompter.answers = [late]
    with qtbot.waitSignal(page.model.failed) as failed:
        page.record_button.click()
    assert isinstance(failed.args[0], errors.InTheFuture)
    assert set(core.objects.list()) == before
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.NONE


def test_a_no_is_recorded_too(opened, story, prompter, qtbot):
    page = opened(story)
    prompter.answers = [answer(story, how=Given.ORAL, said=Answer.NO), None]
    with qtbot.waitSignal(page.model.recorded):
        page.matrix.button("ask", story.row(Purpose.REPORT_TO_BOARD)).click()
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.REFUSED


def test_a_withdrawal_takes_effect_at_once_and_lists_what_to_ask_back(
    opened, story, prompter, qtbot, core, tmp_path
):
    story.answer(Purpose.SUPERVISION, how=Given.ORAL, name="J. van Dalen")
    story.answer(Purpose.REPORT_TO_BOARD)
    asked = Recipient(story.page.board_key, story.page.board)
    gate = AskGate(story.id, Purpose.REPORT_TO_BOARD, asked)
    let_out(core, gate, tmp_path / "rapport.pdf", Silent())
    page = opened(story)
    prompter.answers = [choices(story.page, story.row(Purpose.REPORT_TO_BOARD))[0]]
    with qtbot.waitSignal(page.model.withdrawn):
        page.matrix.button("withdraw", story.row(Purpose.REPORT_TO_BOARD)).click()
    assert isinstance(prompter.asked[0], AskWithdrawal)
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.WITHDRAWN
    number = story.page.register[0].number
    assert "eindversie van het rapport to Stichting De Meander" in notice(page)
    assert f"no. {number}" in notice(page)
    shown = lambda: {row.purpose: row.state for row in page.model.page.rows}  # noqa: E731
    qtbot.waitUntil(lambda: shown()[Purpose.REPORT_TO_BOARD] is State.WITHDRAWN)
    page.notice.dismissed.emit()  # what is to come back goes before what is to be signed
    qtbot.waitUntil(lambda: "went out before consent was withdrawn" in notice(page))
    assert "signature(s) are missing" in notice(page)


def test_of_a_part_that_was_withdrawn_it_is_said_that_the_rest_stays(opened, story):
    story.answer(Purpose.SUPERVISION, name="J. Terpstra")
    page = opened(story)
    row = story.row(Purpose.SUPERVISION)
    page.model.withdrawn.emit(Withdrawn((row,), (7,), (), "fragment 1 of film 1"))
    assert "was withdrawn for fragment 1 of film 1" in notice(page)
    assert "the rest stays" in notice(page)


def test_everything_can_be_withdrawn_at_once_with_one_receipt(
    opened, story, prompter, qtbot, tmp_path
):
    story.answer(Purpose.REPORT_TO_BOARD)
    story.answer(Purpose.SUPERVISION, name="J. Terpstra")
    row = story.row(Purpose.SUPERVISION)
    every = choices(story.page, row)[-1]
    assert len(every.rows) == 2
    page = opened(story)
    receipt = tmp_path / "bewijs.pdf"
    prompter.answers = [every, receipt]
    with qtbot.waitSignal(page.model.withdrawn):
        page.matrix.button("withdraw", row).click()
    assert {r.state for r in story.page.rows if r.number} == {State.WITHDRAWN}
    with qtbot.waitSignal(page.model.saved):
        page.notice.remedied.emit("receipt")
    said = text_of(receipt)
    assert "J. Terpstra" in said
    assert "De Meander" in said


def test_keeping_the_consent_changes_nothing(opened, story, prompter, qtbot):
    story.answer(Purpose.REPORT_TO_BOARD)
    page = opened(story)
    prompter.answers = [None]
    page.matrix.button("withdraw", story.row(Purpose.REPORT_TO_BOARD)).click()
    qtbot.waitUntil(lambda: bool(prompter.asked) and not page.session.busy)
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.WRITTEN


def test_the_teacher_gets_her_register(opened, story, prompter, qtbot, tmp_path):
    page = opened(story)
    prompter.answers = [tmp_path / "register"]
    with qtbot.waitSignal(page.model.saved) as saved:
        page.save_register.trigger()
    assert saved.args[0].name == "register.pdf"
    assert "Peter Hoekstra" in text_of(saved.args[0])


def test_proof_is_checked_as_in_the_register(opened, story, qtbot, prompter):
    page = opened(story)
    prompter.answers = [None]
    page.check_button.click()
    qtbot.waitUntil(lambda: bool(prompter.asked))
    assert isinstance(prompter.asked[-1], AskProof)


def want_form(story, prompter, *, printed):
    """Answer the wizard as a coach who lets a form with two questions out."""
    page, ask = story.page, prompter.ask
    items = (
        stories.ConsentItem(Purpose.REPORT_TO_BOARD, "report", page.board_key, page.board),
        stories.ConsentItem(Purpose.SUPERVISION, "annotations", "named:1", "J. Terpstra"),
    )

    def answer(question, reply):
        if isinstance(question, AskConsent):
            question.print_form(FormWish(items, "nl", printed), reply)
        else:
            ask(question, reply)

    prompter.ask = answer


def test_a_printed_form_waits_until_its_scan_is_added(opened, story, prompter, qtbot):
    page = opened(story)
    pages = []
    want_form(story, prompter, printed=True)
    prompter.answers = [lambda question: question.allowed() and not pages.extend(question.pages)]
    with qtbot.waitSignal(page.model.handed_out):
        page.form_button.click()
    assert pages[0].startswith(b"\x89PNG")
    assert page.waiting.isVisible()
    assert any("Form printed on" in text for text in words(page.waiting))
    assert any("Stichting De Meander" in text for text in words(page.waiting))
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.NONE
    (form,) = story.page.forms
    (out,) = story.page.register
    assert out.recipient == "Peter Hoekstra"
    signed = ConsentAnswer(
        form.items[:1],
        Answer.YES,
        Given.WRITTEN,
        story.page.today,
        form.text,
        (b"%PDF- scan",),
        "scan",
        ("x",),
        ("y",),
        refused=form.items[1:],
        form_id=form.id,
    )
    prompter.answers = [signed, PRINT, lambda question: question.allowed()]
    with qtbot.waitSignal(page.model.printed) as printed:
        page.waiting.findChild(QPushButton, "add-scan").click()
    assert printed.args == [True]
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.WRITTEN
    assert story.row(Purpose.SUPERVISION).state is State.REFUSED
    assert not page.waiting.isVisible()
    assert len(story.page.register) == 2


def test_photos_of_two_pages_lie_in_the_vault_as_one_paper_with_one_hash(
    opened, story, prompter, core, qtbot
):
    page = opened(story)
    photos = tuple(photo(colour) for colour in ("white", "grey"))
    prompter.answers = [replace(answer(story), evidence=photos, evidence_kind="scan"), None]
    with qtbot.waitSignal(page.model.recorded):
        page.record_button.click()
    with core.desk._world.open_unit() as unit:
        (kept,) = unit.evidence.find()
    content = read_evidence(core, kept)
    assert len(list(pages_of(content, QSize(200, 300)))) == 2
    assert kept.content_digest == content_digest(content)
    assert story.row(Purpose.REPORT_TO_BOARD).state is State.WRITTEN


def photo(colour):
    image = QImage(300, 420, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return bytes(buffer.data())


def test_a_form_that_was_not_printed_does_not_wait(opened, story, prompter, qtbot):
    page = opened(story)
    want_form(story, prompter, printed=True)
    prompter.answers = [False]
    page.form_button.click()
    qtbot.waitUntil(lambda: not page.session.busy)
    assert not story.page.forms
    assert story.page.lines[0].kind is EntryKind.RELEASE_ABORTED


def test_a_saved_form_waits_and_can_be_dropped(opened, story, prompter, qtbot, tmp_path):
    page = opened(story)
    want_form(story, prompter, printed=False)
    prompter.answers = [tmp_path / "formulier"]
    with qtbot.waitSignal(page.model.handed_out) as out:
        page.form_button.click()
    assert "J. Terpstra" in text_of(out.args[0])
    with qtbot.waitSignal(page.model.dropped):
        page.waiting.findChild(QPushButton, "drop-form").click()
    assert not story.page.forms
    assert not page.waiting.isVisible()


def test_a_receipt_of_a_withdrawal_can_be_printed(opened, story, prompter, qtbot):
    story.answer(Purpose.REPORT_TO_BOARD)
    page = opened(story)
    row = story.row(Purpose.REPORT_TO_BOARD)
    prompter.answers = [choices(story.page, row)[0], lambda question: question.allowed()]
    with qtbot.waitSignal(page.model.withdrawn):
        page.matrix.button("withdraw", row).click()
    with qtbot.waitSignal(page.model.printed):
        page.notice.remedied.emit("print")
    assert "went to the printer" in notice(page)


def test_the_evidence_of_an_answer_is_shown_and_its_receipt_can_be_had_again(
    opened, story, prompter, qtbot, tmp_path
):
    story.answer(Purpose.REPORT_TO_BOARD)
    page = opened(story)
    prompter.answers = [True, tmp_path / "opnieuw.pdf"]
    with qtbot.waitSignal(page.model.saved):
        page.matrix.button("evidence", story.row(Purpose.REPORT_TO_BOARD)).click()
    shown = prompter.asked[0]
    assert isinstance(shown, ShowEvidence)
    assert shown.content == stories.SIGNATURE
    assert (shown.rests.text_version, shown.rests.text_language) == (story.page.text.version, "nl")
    said = text_of(tmp_path / "opnieuw.pdf")
    assert "met een getekende handtekening" in said or "with a drawn signature" in said
    assert "De Meander" in said


@pytest.mark.parametrize(("content", "pages"), [(stories.SIGNATURE, 1), (b"%PDF- damaged", 0)])
def test_evidence_is_shown_or_its_lack_is_told(qtbot, story, content, pages):
    story.answer(Purpose.REPORT_TO_BOARD)
    row = story.row(Purpose.REPORT_TO_BOARD)
    row = replace(row, terms=(Condition.VIEW_ONLY,), conditions="op school")
    rests = Rests(None, "3", "nl", "M. de Boer")
    dialog = EvidenceDialog(ShowEvidence("Peter", row, content, rests))
    qtbot.addWidget(dialog)
    assert len(dialog.pages) == pages
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("cannot be shown" in text for text in told) is (pages == 0)
    assert any("Stichting De Meander" in text for text in told)
    assert "Conditions: to look at only, op school" in told
    assert "Text: version 3, Dutch; witness: M. de Boer" in told


def test_why_never_is_explained(opened, story):
    page = opened(story)
    page.matrix.button("why", story.row(Purpose.ASSESSMENT)).click()
    assert "nothing is ever released" in notice(page)


def test_narrow_it_still_says_what_and_for_whom(opened, story, qtbot):
    page = opened(story)
    page.resize(860, 540)
    qtbot.waitUntil(lambda: page.width() == 860)
    assert any("Stichting De Meander" in text for text in words(page.matrix))
    assert page.matrix.width() <= 860


def test_links_lead_to_the_intake_and_back(opened, story, qtbot):
    page = opened(story)
    with qtbot.waitSignal(page.going) as going:
        links = page.pupils.findChildren(QPushButton)
        next(each for each in links if each.text() == "See what was agreed").click()
    assert going.args == [Location("trajectory", story.id, "intake/pupils")]


def test_of_a_young_pupil_the_guardians_get_the_receipt_with_the_name(
    session, core, qtbot, opened, prompter, tmp_path
):
    case = PupilCase(session, core, qtbot)
    page = opened(case)
    item = stories.ConsentItem(Purpose.SUPERVISION, "annotations", "named:1", "J. van Dalen")
    today = page.model.page.today
    said = ConsentAnswer((item,), Answer.YES, Given.ORAL, today, page.model.page.text, what=("x",))
    receipt = tmp_path / "bewijs.pdf"
    prompter.answers = [said, True, receipt]
    with qtbot.waitSignal(page.model.saved):
        page.record_button.click()
    assert prompter.asked[1].first_name == "Eline"
    assert "L-07" in prompter.asked[2].proposed
    paper = text_of(receipt)
    assert "Eline de Wit" in paper
    assert "Noor de Wit" in paper
    assert "Ik beslis voor deze leerling." in paper
    (row,) = page.model.page.register
    assert row.recipient == "wie beslist voor L-07"


def test_of_a_teacher_a_report_can_be_released(opened, story):
    assert opened(story).out.release_button.isVisible()


def test_of_a_pupil_there_is_no_report_to_release(session, core, qtbot, opened):
    assert not opened(PupilCase(session, core, qtbot)).out.release_button.isVisible()


def test_another_in_the_picture_has_a_page_and_a_receipt_of_her_own(
    opened, story, prompter, qtbot, core, tmp_path
):
    colleague = core.desk.do(AddPerson("Fatima Yilmaz", "other")).value
    page = opened(story)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("consent", story.id, str(colleague)))
    assert page._heading.text() == "What does Fatima say about the film of Peter?"
    item = stories.ConsentItem(Purpose.SUPERVISION, "annotations", "named:1", "J. van Dalen")
    today, text = page.model.page.today, page.model.page.text
    receipt = tmp_path / "bewijs.pdf"
    prompter.answers = [
        ConsentAnswer((item,), Answer.YES, Given.ORAL, today, text, what=("x",)), True, receipt
    ]  # fmt: skip
    with qtbot.waitSignal(page.model.saved):
        page.record_button.click()
    assert "Fatima Yilmaz" in text_of(receipt)
    assert story.row(Purpose.SUPERVISION).state is State.NONE
    assert [(other.name, other.yes) for other in story.page.others] == [("Fatima Yilmaz", 1)]
    with qtbot.waitSignal(page.going) as going:
        page._back.click()
    assert going.args == [Location("consent", story.id)]


def test_the_register_menu_says_why_it_cannot_print(opened, story, monkeypatch):
    monkeypatch.setattr("ui.printing.has_printer", lambda: False)
    page = opened(story)
    page.register_button.menu().aboutToShow.emit()
    assert not page.print_register.isEnabled()
    assert "knows no printer" in page.print_register.text()
