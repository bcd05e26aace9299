"""Checking a paper: the real receipt as a picture, typed over, and what does not hold."""

import io
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ids import TrajectoryId
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.withdrawing import WithdrawConsent
from tests.ui import consent_stories as stories
from ui.dialogs.proof_dialog import ProofDialog
from ui.viewmodels.register_questions import AskProof


@pytest.fixture
def receipt(core, clock, tmp_path):
    """A photo of the receipt of a consent, as it came out of the printer."""
    story = stories.closed(core, clock)
    number = story.answer(Purpose.REPORT_TO_BOARD)
    her = Recipient(story.page.coachee_key, story.page.name)
    ask = AskGate(story.id, Purpose.COPY_OWN, her, "receipt", (number,))
    document = story.do(StartRelease(ask)).document
    files = {"signature": stories.SIGNATURE}
    pages = core.pdf.pages(document.template, document.to_data(), files, 150)
    for at, page in enumerate(pages):
        picture = Image.open(io.BytesIO(page)).convert("L").rotate(4, expand=True, fillcolor=200)
        picture.save(tmp_path / f"bewijs {at}.jpg", quality=70)
    paper = tmp_path / "bewijs.pdf"
    paper.write_bytes(core.pdf.pdf(document.template, document.to_data(), files))
    return number, max(tmp_path.glob("bewijs *.jpg")), paper


@pytest.fixture
def dialog(qtbot, session):
    made = ProofDialog(AskProof(session))
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def check(qtbot, dialog):
    with qtbot.waitSignal(dialog.model.checked):
        dialog.check.click()


def test_the_code_on_a_photo_of_a_receipt_is_read_and_holds(qtbot, dialog, prompter, receipt):
    number, photo, _ = receipt
    prompter.answers.append(photo)
    with qtbot.waitSignal(dialog.model.checked):
        dialog.choose.click()
    assert dialog.number.text() == str(number)
    said = dialog.answered.accessibleName()
    assert "still holds exactly this" in said
    assert "Peter Hoekstra says yes" in dialog.read_back.text()
    assert dialog.read_back.isVisible()


def test_the_code_in_the_pdf_of_a_receipt_is_read_as_well(qtbot, dialog, prompter, receipt):
    number, _, paper = receipt
    prompter.answers.append(paper)
    with qtbot.waitSignal(dialog.model.checked):
        dialog.choose.click()
    assert dialog.number.text() == str(number)
    assert "still holds exactly this" in dialog.answered.accessibleName()


def test_a_picture_without_a_code_says_how_to_take_one(qtbot, dialog, prompter, tmp_path):
    blank = Path(tmp_path / "leeg.png")
    Image.new("L", (300, 300), 255).save(blank)
    prompter.answers.append(blank)
    with qtbot.waitSignal(dialog.model.unread):
        dialog.choose.click()
    assert "No code of Beeldcoach" in dialog.answered.accessibleName()


def test_typed_over_it_holds_and_with_one_sign_wrong_it_does_not(qtbot, dialog, core, receipt):
    number, *_ = receipt
    with core.desk._world.open_unit() as unit:
        head = unit.ledger.entries()[number - 1].digest
    dialog.number.setText(str(number))
    dialog.length.setText(str(number))
    dialog.head.setText(head[:60])
    assert not dialog.check.isEnabled()
    assert "60 of 64 signs" in shown(dialog)
    low = dialog.number.mapTo(dialog, dialog.number.rect().bottomLeft()).y()
    dialog.head.setText(head[:63] + "g")
    assert not dialog.check.isEnabled()
    assert "Only 0 to 9 and a to f stand in it." in shown(dialog)
    dialog.head.setText(" ".join(head[at : at + 4].upper() for at in range(0, 64, 4)))
    check(qtbot, dialog)
    assert "still holds exactly this" in dialog.answered.accessibleName()
    assert dialog.number.mapTo(dialog, dialog.number.rect().bottomLeft()).y() == low
    wrong = ("0" if head[0] != "0" else "1") + head[1:]
    dialog.head.setText(wrong)
    assert not dialog.answered.isVisible()
    check(qtbot, dialog)
    assert "typed over wrongly in group 1" in dialog.answered.accessibleName()
    dialog.head.setText("0" * 64)
    check(qtbot, dialog)
    said = dialog.answered.accessibleName()
    assert "does not hold what stands on this paper" in said
    assert said.index("the paper was altered") < said.index("written anew")
    dialog.length.setText("900")
    check(qtbot, dialog)
    assert "shorter than this paper says" in dialog.answered.accessibleName()


def test_what_was_withdrawn_since_stands_beside_its_line(qtbot, dialog, core, receipt):
    number, *_ = receipt
    with core.desk._world.open_unit() as unit:
        first = unit.ledger.entries()[number - 1]
    page = core.desk.ask(ShowConsent(TrajectoryId(UUID(first.body["trajectory_id"])), "en"))
    row = next(each for each in page.rows if each.number == number)
    withdrawn = core.desk.do(WithdrawConsent(page.trajectory_id, row.consent_id)).value
    dialog.number.setText(str(number))
    dialog.length.setText(str(number))
    dialog.head.setText(first.digest)
    check(qtbot, dialog)
    assert "does not stand like that any more" in dialog.answered.accessibleName()
    assert "it was withdrawn, on " in dialog.read_back.text()
    assert f"(line {withdrawn})" in dialog.read_back.text()
    dialog.number.setText(str(number + 1))
    check(qtbot, dialog)
    assert "higher than the number of lines" in dialog.answered.accessibleName()
    assert not dialog.read_back.isVisible()
