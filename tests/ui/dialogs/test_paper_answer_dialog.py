"""A form that came back signed: everything filled in, nothing ticked, a scan that can be seen."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.own_papers import FormAsked
from beeldcoach.services.paper_forms import KeepForm
from beeldcoach.services.progress import Silent
from tests.ui import consent_stories as stories
from ui.dialogs.paper_answer_dialog import PaperAnswerDialog
from ui.viewmodels.questions import AskPaperAnswer, Scan
from ui.viewmodels.scans import SCAN_LIMIT, Fault, NotAScan, read_scan, sentence_of
from ui.widgets.scan_pages import one_pdf
from ui.widgets.scan_picture import is_readable, pages_of

ELINE, RUBEN = uuid4(), uuid4()

ASKED = (
    ConsentItem(Purpose.REPORT_TO_BOARD, "report", "board:1", "Stichting De Meander"),
    ConsentItem(
        Purpose.SUPERVISION, "annotations", "named:1", "J. Terpstra", valid_until=date(2027, 1, 31)
    ),
)


def photo(kind):
    image = QImage(300, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data())


def pdf():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(100, 100, "getekend")
    painter.end()
    return bytes(buffer.data())


@pytest.fixture
def replies():
    return []


@pytest.fixture
def dialog(core, clock, qtbot, replies):
    story = stories.start(core, clock)
    story.do(KeepForm(story.id, FormAsked(ASKED), "nl"))
    page = story.page
    made = PaperAnswerDialog(AskPaperAnswer(page, page.forms[0], replies.append))
    qtbot.addWidget(made)
    made.open()
    yield made
    made.close()


def test_nothing_is_ticked_and_it_says_why_it_cannot_be_recorded_yet(dialog):
    assert [answer.value for answer in dialog.answers] == ["", ""]
    assert not dialog.record.isEnabled()
    assert not dialog.record.icon().isNull()
    assert "First say of a line" in dialog.record.toolTip()
    assert dialog._hint.text().startswith("First say of a line")


def test_a_line_that_was_left_open_counts_as_no_and_the_button_says_so(dialog, replies):
    dialog.answers[0].parts[0]._choose("yes")
    assert dialog.record.isEnabled()
    assert dialog.record.text().startswith("Record: 1 yes, 0 no, 1 open")
    dialog.scan.choose.click()
    replies[0](Scan("form.png", photo("PNG")))
    dialog.read.setChecked(True)
    dialog.record.click()
    assert (dialog.answer.items, dialog.answer.refused) == (ASKED[:1], ASKED[1:])


def test_a_yes_needs_the_scan_and_carries_exactly_what_stood_on_the_form(dialog, replies):
    dialog.answers[0].parts[0]._choose("yes")
    dialog.answers[1].parts[0]._choose("no")
    dialog.record.click()
    assert dialog.answer is None  # no scan
    dialog.scan.choose.click()
    replies[0](Scan("form.png", photo("PNG")))
    dialog.record.click()
    assert dialog.answer is None  # not ticked that it was read
    dialog.read.setChecked(True)
    dialog.record.click()
    answer = dialog.answer
    assert (answer.answer, answer.how, answer.evidence_kind) == (Answer.YES, Given.WRITTEN, "scan")
    assert (answer.items, answer.refused) == (ASKED[:1], ASKED[1:])
    assert answer.text == dialog._form.text
    assert answer.form_id == dialog._form.id
    assert [line.startswith("No: ") for line in answer.what] == [False, True]


def test_a_paper_with_only_no_needs_no_scan(dialog):
    for answer in dialog.answers:
        answer.parts[0]._choose("no")
    dialog.record.click()
    assert (dialog.answer.answer, dialog.answer.items) == (Answer.NO, ())
    assert dialog.answer.refused == ASKED
    assert (dialog.answer.how, dialog.answer.evidence) == (Given.WRITTEN, ())


def test_a_paper_with_only_no_keeps_its_scan(dialog, replies):
    for answer in dialog.answers:
        answer.parts[0]._choose("no")
    dialog.scan.choose.click()
    replies[0](Scan("form.png", photo("PNG")))
    dialog.record.click()
    answer = dialog.answer
    assert (answer.how, answer.evidence_kind) == (Given.WRITTEN, "scan")
    assert answer.evidence == (photo("PNG"),)


def test_a_wrong_file_is_told_and_the_pages_before_it_stay(dialog, replies):
    dialog.scan.choose.click()
    replies[0](Scan("form.png", photo("PNG")))
    assert dialog.scan.page.isVisible()
    replies[0](NotAScan(Fault.HEIC))
    assert dialog.scan.contents == (photo("PNG"),)
    assert "HEIC" in dialog.scan.chosen.text()
    assert dialog.scan.page.isVisible()
    dialog.scan.again.click()
    assert dialog.scan.contents == ()
    assert not dialog.scan.page.isVisible()


def test_two_photos_of_one_form_are_seen_and_become_one_paper(dialog, replies):
    dialog.scan.choose.click()
    replies[0](Scan("voor.jpg", photo("JPEG")))
    dialog.scan.choose.click()
    replies[0](Scan("achter.pdf", pdf()))
    assert len(dialog.scan.page.pictures) == 2
    assert "2" in dialog.scan.chosen.text()
    for line in dialog.answers:
        line.parts[0]._choose("yes")
    dialog.read.setChecked(True)
    dialog.record.click()
    assert dialog.answer.evidence == (photo("JPEG"), pdf_kept := dialog.scan.contents[1])
    whole = one_pdf(dialog.answer.evidence)
    assert is_readable(whole)
    assert len(list(pages_of(whole, QSize(400, 600)))) == 2
    assert one_pdf((pdf_kept,)) is pdf_kept


def test_a_page_on_its_side_stays_so(qapp):
    lying = QImage(600, 300, QImage.Format.Format_RGB32)
    lying.fill(QColor("navy"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    lying.save(buffer, "PNG")
    upright, second = (
        QImage.fromData(page)
        for page in pages_of(one_pdf((photo("PNG"), bytes(buffer.data()))), QSize(800, 800))
    )
    assert upright.height() > upright.width()
    assert second.width() > second.height()
    assert second.pixelColor(second.rect().center()).blue() > 100


@pytest.fixture
def of_two(dialog, replies, qtbot):
    page = replace(
        dialog._page, guardians=("Eline de Wit", "Ruben Smit"), guardian_ids=(ELINE, RUBEN)
    )
    made = PaperAnswerDialog(AskPaperAnswer(page, dialog._form, replies.append))
    qtbot.addWidget(made)
    made.open()
    yield made
    made.close()


def test_on_paper_each_guardian_is_answered_for_and_one_no_is_a_no(of_two, replies):
    report, supervision = of_two.answers
    report.parts[0]._choose("yes")
    assert report.value == ""
    report.parts[1]._choose("yes")
    supervision.parts[0]._choose("yes")
    supervision.parts[1]._choose("no")
    of_two.scan.choose.click()
    replies[-1](Scan("form.png", photo("PNG")))
    of_two.read.setChecked(True)
    of_two.record.click()
    answer = of_two.answer
    assert (answer.items, answer.refused) == (ASKED[:1], ASKED[1:])
    assert answer.by == ((ELINE, Answer.YES), (RUBEN, Answer.YES))
    assert answer.refused_by == (((ELINE, Answer.YES), (RUBEN, Answer.NO)),)


@pytest.mark.parametrize("made", [pdf, lambda: photo("PNG"), lambda: photo("JPEG")])
def test_a_scan_is_a_pdf_or_a_picture_that_can_be_shown(qapp, tmp_path, made):
    content = made()
    (tmp_path / "form").write_bytes(content)
    assert read_scan(tmp_path / "form", Silent()).content == content


@pytest.mark.qt_log_ignore("JPEG", extend=True)  # a damaged one is told of there too
@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.EMPTY),
        (b"MZ a program", Fault.KIND),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", Fault.HEIC),
        (b"%PDF-1.7 and no more", Fault.DAMAGED),
        (b"\x89PNG\r\n\x1a\nrest", Fault.DAMAGED),
        (b"\xff\xd8\xff\xe0rest", Fault.DAMAGED),
        (b"%PDF-" + b" " * SCAN_LIMIT, Fault.TOO_LARGE),
    ],
)
def test_what_is_no_scan_is_told_with_its_reason(qapp, tmp_path, content, fault):
    (tmp_path / "form.pdf").write_bytes(content)
    with pytest.raises(NotAScan) as found:
        read_scan(tmp_path / "form.pdf", Silent())
    assert found.value.fault is fault
    assert sentence_of(fault)


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize("made", [pdf, lambda: noisy("PNG"), lambda: noisy("JPEG")])
@pytest.mark.parametrize("kept", [0.33, 0.9])
def test_a_part_of_a_file_is_no_evidence(qapp, tmp_path, made, kept):
    content = made()
    assert read_scan_of(tmp_path, content).content == content
    with pytest.raises(NotAScan) as found:
        read_scan_of(tmp_path, content[: int(len(content) * kept)])
    assert found.value.fault is Fault.DAMAGED


def read_scan_of(folder, content):
    (folder / "form.pdf").write_bytes(content)
    return read_scan(folder / "form.pdf", Silent())


def noisy(kind):
    """A photo of which each part is another, as of paper."""
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    for down in range(0, 800, 4):
        for across in range(0, 600, 4):
            painter_colour = QColor((down * 7 + across * 3) % 255, down % 255, across % 255)
            image.setPixelColor(across, down, painter_colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data())
