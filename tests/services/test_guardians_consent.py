"""Consent of a coached pupil: given by who has authority, until the pupil decides alone."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.proofs import consent_receipt
from beeldcoach.services.register_paper import register_print
from beeldcoach.services.trajectories import Guardian
from tests.factories import START, stored
from tests.services.pupil_made import Pupil

TODAY = date(2026, 11, 24)
LAST = date(2031, 11, 2)  # the day before Noor is sixteen
BOTH = (
    Guardian("Eline de Wit", "moeder", agreed_on=START),
    Guardian("Ruben Smit", "vader", agreed_on=START),
    Guardian("Karel Mulder", "opa", has_authority=False),
)


@pytest.fixture
def paper(store, clock):
    """Return a function that makes a paper out of how things stand when it is called."""

    def make(maker, *about):
        with store.open() as unit:
            return maker(Work(unit, clock, uuid4), *about)

    return make


@pytest.fixture
def pupil(desk):
    return Pupil(desk, guardians=BOTH)


def said(pupil, answer=Answer.YES, until=None):
    """Record one answer by word of mouth; return its number in the ledger."""
    item = ConsentItem(Purpose.SUPERVISION, "annotations", "named:1", "J. van Dalen", "", until)
    command = RecordConsent(pupil.id, (item,), answer, Given.ORAL, TODAY)
    return pupil.do(command)[0]


def row(pupil):
    page = pupil.desk.ask(ShowConsent(pupil.id, "nl"))
    return next(row for row in page.rows if row.purpose is Purpose.SUPERVISION)


def test_everyone_with_authority_answers_for_a_pupil_under_sixteen(pupil):
    page = pupil.desk.ask(ShowConsent(pupil.id, "nl"))
    assert page.guardians == ("Eline de Wit", "Ruben Smit")
    assert page.text.text.startswith("Ik beslis voor deze leerling.")


@pytest.mark.parametrize(
    ("until", "counts_until"),
    [(None, LAST), (date(2027, 1, 31), date(2027, 1, 31)), (date(2031, 11, 20), LAST)],
)
def test_it_counts_no_longer_than_until_the_sixteenth_birthday(pupil, until, counts_until):
    said(pupil, until=until)
    assert row(pupil).valid_until == counts_until


def test_a_no_has_no_end(pupil):
    said(pupil, Answer.NO)
    assert row(pupil).valid_until is None


def test_the_receipt_names_who_answered_and_their_own_child(pupil, paper):
    made = paper(consent_receipt, pupil.id, (said(pupil),), "nl")
    assert made.giver == "Eline de Wit, Ruben Smit"
    assert made.capacity == "als ouder of voogd, met gezag over Noor de Wit"


def test_of_one_paper_each_line_keeps_what_each_guardian_ticked(pupil, paper, store):
    scan = stored(b"scan")
    store.proven.add((scan.id, scan.content_digest.hex()))
    eline, ruben = pupil.desk.ask(ShowConsent(pupil.id, "nl")).guardian_ids
    items = [
        ConsentItem(Purpose.SUPERVISION, "annotations", f"named:{n}", name)
        for n, name in enumerate(("J. van Dalen", "E. Bos", "K. Vos"))
    ]
    yes, no = Answer.YES, Answer.NO
    command = RecordConsent(
        pupil.id, (items[0],), yes, Given.WRITTEN, TODAY, evidence=scan,
        evidence_kind="scan", text_version="2", text_language="nl", text_read="Tekst.",
        by=((eline, yes), (ruben, yes)), refused=tuple(items[1:]),
        refused_by=(((eline, no), (ruben, yes)), ((eline, no), (ruben, no))),
    )  # fmt: skip
    numbers = pupil.do(command)
    rows = {r.recipient_name: r for r in pupil.desk.ask(ShowConsent(pupil.id, "nl")).rows}
    assert rows["J. van Dalen"].state is State.WRITTEN
    assert rows["E. Bos"].refused_by == ("Eline de Wit",)
    assert rows["E. Bos"].evidence_kind == "scan"
    assert rows["K. Vos"].refused_by == ("Eline de Wit", "Ruben Smit")
    made = paper(consent_receipt, pupil.id, numbers, "nl")
    assert made.answers == ()
    assert [line.answer for line in made.lines] == [
        "ja; Eline de Wit zegt ja; Ruben Smit zegt ja",
        "nee; Eline de Wit zegt nee; Ruben Smit zegt ja",
        "nee; Eline de Wit zegt nee; Ruben Smit zegt nee",
    ]
    none = replace(
        command, items=(), answer=no, by=(),
        refused=tuple(items[:1]), refused_by=command.refused_by[:1],
    )  # fmt: skip
    assert len(pupil.do(none)) == 1
    assert paper(consent_receipt, pupil.id, (numbers[-1] + 1,), "nl").refused


def test_the_register_speaks_to_the_guardians_about_the_pupil(pupil, paper):
    made = paper(register_print, pupil.id, "nl")
    assert (made.subject, made.for_guardians) == ("L-07", True)


@pytest.fixture
def grown(desk):
    return Pupil(desk, born_on=date(2010, 1, 1), guardians=())


def test_from_sixteen_on_the_pupil_answers(grown, paper):
    assert grown.desk.ask(ShowConsent(grown.id, "nl")).guardians == ()
    made = paper(consent_receipt, grown.id, (said(grown),), "nl")
    assert (made.giver, made.capacity) == ("Noor de Wit", "voor zichzelf")
    assert row(grown).valid_until is None


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
def test_after_the_sixteenth_birthday_what_guardians_answered_has_ended(pupil, clock, answer):
    said(pupil, answer)
    assert not row(pupil).own
    clock.go_to(date(2031, 11, 3))
    ended = row(pupil)
    assert (ended.own, ended.ended_on) == ("Noor", date(2031, 11, 3))
    both = ("Eline de Wit", "Ruben Smit")
    assert (ended.agreed_by or ended.refused_by) == both
    pupil.do(
        RecordConsent(
            pupil.id,
            (ConsentItem(Purpose.SUPERVISION, "annotations", "named:1", "J. van Dalen"),),
            Answer.YES,
            Given.ORAL,
            date(2031, 11, 3),
        )
    )
    assert not row(pupil).own


def test_what_the_matrix_names_first_can_be_chosen_and_of_a_pupil_there_is_no_report(pupil):
    page = pupil.desk.ask(ShowConsent(pupil.id, "nl"))
    offered = {row.purpose: [kind for kind, _ in row.choices] for row in page.rows if row.choices}
    for row in page.rows:
        if row.choices:
            assert row.about in offered[row.purpose]
    assert offered[Purpose.THIRD_PARTY] == ["annotations"]
    assert all("report" not in kinds for kinds in offered.values())
