"""Looking at a signature or scan in the vault: on the consent page, by mouse and by key."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from beeldcoach.domain.consent import Purpose
from tests.ui import consent_stories as stories
from ui.dialogs.evidence_dialog import EvidenceDialog
from ui.navigation import Location
from ui.pages.consent_page import ConsentPage
from ui.viewmodels.evidence import ShowEvidence


def scan_of(pages):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(100, 100, "getekend")
    painter.end()
    return bytes(buffer.data())


@pytest.fixture
def opened(core, clock, session, qtbot, prompter):
    """The consent page with a report signed on the screen; what was asked stands in `shown`."""
    story = stories.closed(core, clock)
    story.answer(Purpose.REPORT_TO_BOARD)
    page = ConsentPage(session)
    qtbot.addWidget(page)
    page.resize(1192, 696)
    page.show()
    page.come(Location("consent", story.id))
    qtbot.waitUntil(lambda: page.model.page is not None and not session.busy)
    [row] = [r for r in page.model.page.rows if r.purpose is Purpose.REPORT_TO_BOARD]
    return page, page.matrix.button("look", row), story


def test_the_signature_behind_a_yes_is_opened_by_mouse_and_by_key(
    opened, session, qtbot, prompter, tmp_path
):
    page, button, _ = opened
    before = set(Path(tempfile.gettempdir()).iterdir())
    shown = []
    prompter.answers += [shown.append, shown.append]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown) == 1 and not session.busy)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(shown) == 2 and not session.busy)
    assert shown[0] == shown[1]
    assert shown[0].content == stories.SIGNATURE
    dialog = EvidenceDialog(shown[0], page)
    dialog.show()
    QApplication.processEvents()
    assert len(dialog.pages) == 1
    assert dialog.area.isVisible()
    assert set(Path(tempfile.gettempdir()).iterdir()) <= before
    dialog.close()


def test_all_pages_of_a_scan_are_shown(qtbot):
    question = ShowEvidence("Supervisie", "Marit", "scan", None, True, "nl", scan_of(3))
    dialog = EvidenceDialog(question)
    qtbot.addWidget(dialog)
    assert len(dialog.pages) == 3


@pytest.mark.parametrize(
    "question",
    [
        ShowEvidence("Supervisie", "Marit", "scan", None, True, "nl", b"%PDF-1.7 half"),
        ShowEvidence("Supervisie", "Marit", "drawn", None, False, "nl", b""),
    ],
)
def test_what_cannot_be_shown_is_said(qtbot, question):
    dialog = EvidenceDialog(question)
    qtbot.addWidget(dialog)
    assert dialog.pages == []
    assert dialog._notice() is not None
