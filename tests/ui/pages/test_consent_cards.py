"""What the card says of who may be filmed: basis, protocol, and the table of a conversation."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.trajectory import Participant
from beeldcoach.services.consent_people import TableLine
from beeldcoach.services.consent_view import LedgerLine
from beeldcoach.services.film_rules import FilmRules
from tests.ui import consent_stories as stories
from ui.pages.consent_cards import PupilsCard
from ui.viewmodels.consent_words import line_text

SEEN = FilmRules(protocol_on="2026-02-20")


@pytest.fixture
def page(core, clock):
    return stories.start(core, clock).page


def test_by_the_school_its_protocol_is_needed(qtbot, page):
    card = PupilsCard()
    qtbot.addWidget(card)
    card.set_state(replace(page, pupil_basis="legitimate_interest"), "en")
    assert "the protocol of the school is not noted yet" in card.said
    assert not card.ready
    card.set_state(replace(page, pupil_basis="legitimate_interest", rules=SEEN), "en")
    assert "was seen on 20 February" in card.said
    assert card.ready


def test_a_conversation_needs_its_table_and_no_pupils(qtbot, page):
    card = PupilsCard()
    qtbot.addWidget(card)
    on = date(2026, 9, 5)
    teacher = Participant("Teacher", on)
    table = TableLine(1, (teacher, Participant("Parent")))
    card.set_state(replace(page, pupil_basis="", tables=(table,)), "en")
    assert "Until then no film is made" not in card.said
    assert "Parent not asked yet" in card.said
    assert not card.ready
    refused = TableLine(2, (teacher, Participant("Parent", refused_on=on, written=True)))
    card.set_state(replace(page, pupil_basis="", tables=(refused,)), "en")
    assert "Parent no on 5 Sep, in writing" in card.said
    assert not card.ready
    with qtbot.waitSignal(card.opened) as opened:
        next(b for b in card.findChildren(QPushButton) if "agreed" in b.text()).click()
    assert opened.args == ["film-2/plan/table"]
    agreed = TableLine(1, (teacher,))
    card.set_state(replace(page, pupil_basis="", tables=(agreed,)), "en")
    assert card.ready


def test_what_guardians_said_is_not_called_hers_once_she_is_sixteen(qapp, page, clock):
    line = LedgerLine(
        1, clock.now(), EntryKind.CONSENT_GIVEN, "Supervision", "Eline, Ruben", for_whom="Noor"
    )
    assert (
        line_text(line, replace(page, guardians=())) == "Yes: supervision (Eline, Ruben for Noor)"
    )
