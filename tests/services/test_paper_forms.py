"""A form on paper waits for its signature, and is gone once it came, was dropped, or was erased."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Answer, Condition, Given, Purpose, State
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.erasing import Erase, Scope, Target
from beeldcoach.services.own_papers import FormAsked
from beeldcoach.services.paper_forms import DropForm, KeepForm
from beeldcoach.services.people import AddPerson
from beeldcoach.services.person_file import person_file
from beeldcoach.services.proofs import consent_receipt
from tests.factories import start_command, stored
from tests.services.pupil_made import Pupil

SHOWN = ConsentItem(
    Purpose.SUPERVISION,
    "fragment",
    "named:1",
    "J. Terpstra",
    "in mijn bijzijn",
    date(2027, 1, 31),
    (Condition.HIDDEN, Condition.VIEW_ONLY),
    "fragment 2 van film 1",
)
REPORT = ConsentItem(Purpose.REPORT_TO_BOARD, "report", "board:1", "Stichting De Meander")


@pytest.fixture
def case(desk, store, clock):
    return Case(desk, store, clock)


class Case:
    def __init__(self, desk, store, clock):
        self.desk, self.store, self.clock = desk, store, clock
        self.id = self.do(start_command())

    def do(self, command):
        return self.desk.do(command).value

    def page(self, giver=None):
        return self.desk.ask(ShowConsent(self.id, "nl", giver))

    def hand_out(self, *items, **how):
        return self.do(KeepForm(self.id, FormAsked(items or (SHOWN, REPORT)), "nl", **how))

    def signed(self, form, items, refused=()):
        text = form.text
        return self.do(
            RecordConsent(
                self.id,
                items,
                Answer.YES,
                Given.WRITTEN,
                self.clock.today(),
                evidence=stored(b"scan"),
                evidence_kind="scan",
                text_version=text.version,
                text_language=text.language,
                text_read=text.text,
                refused=refused,
                form_id=form.id,
            )
        )


def test_a_form_waits_with_exactly_what_it_asks(case):
    case.hand_out()
    (form,) = case.page().forms
    assert form.items == (SHOWN, REPORT)
    assert (form.made_on, form.printed, form.holds) == (case.clock.today(), True, True)
    assert form.text == case.page().text
    assert all(row.state is State.NONE for row in case.page().rows if row.rule == "ask")


def test_the_same_form_again_takes_the_place_of_the_one_before(case):
    case.hand_out()
    case.clock.forward(days=2)
    case.hand_out(printed=False)
    case.hand_out(replace(SHOWN, valid_until=None))
    first, other = sorted(case.page().forms, key=lambda form: len(form.items), reverse=True)
    assert (first.made_on, first.printed) == (case.clock.today(), False)
    assert other.items == (replace(SHOWN, valid_until=None),)


def test_what_came_back_signed_is_recorded_yes_and_no_and_waits_no_longer(case):
    case.hand_out()
    (form,) = case.page().forms
    yes, no = case.signed(form, (SHOWN,), (REPORT,))
    assert no == yes + 1
    rows = {row.purpose: row for row in case.page().rows}
    assert rows[Purpose.REPORT_TO_BOARD].state is State.REFUSED
    assert rows[Purpose.SUPERVISION].recipient_name == "J. Terpstra"
    assert not case.page().forms


def test_a_no_on_a_signed_form_is_written_with_the_scan_as_its_evidence(case):
    case.hand_out()
    (form,) = case.page().forms
    _, no = case.signed(form, (SHOWN,), (REPORT,))
    row = next(r for r in case.page().rows if r.purpose is Purpose.REPORT_TO_BOARD)
    assert (row.state, row.evidence_kind, row.way) == (State.REFUSED, "scan", "paper")
    with case.store.open() as unit:
        paper = consent_receipt(Work(unit, case.clock, uuid4), case.id, (no,), "nl")
    assert paper.how == "scan"
    assert paper.scan_hash
    assert paper.text_read == form.text.text


def test_a_form_can_be_dropped_and_that_can_be_undone(case):
    form_id = case.hand_out()
    case.clock.forward(minutes=1)
    case.do(DropForm(form_id))
    assert not case.page().forms
    case.desk.undo()
    assert [form.id for form in case.page().forms] == [form_id]


def test_each_sees_her_own_forms(case):
    other = case.do(AddPerson("Fatima Yilmaz", "other"))
    case.do(KeepForm(case.id, FormAsked((SHOWN,), other), "nl"))
    assert not case.page().forms
    assert len(case.page(other).forms) == 1


def test_what_was_asked_on_paper_stands_in_the_file_about_her(case):
    case.hand_out(SHOWN)
    with case.store.open() as unit:
        her = unit.trajectories.get(case.id).coachee_id
        to = Recipient(person_key(her), "Marit Jansen")
        told = str(person_file(Work(unit, case.clock, uuid4), her, to, "nl").to_data())
    assert "J. Terpstra" in told
    assert "gevraagd op papier, nog niet getekend" in told


def test_erasing_a_trajectory_takes_its_forms(case):
    case.hand_out()
    case.do(Erase(Target(Scope.TRAJECTORY, case.id)))
    assert case.store.tables["paper_forms"] == {}


@pytest.mark.parametrize("named", [False, True])
def test_erasing_somebody_takes_the_forms_that_she_signs_or_is_named_on(case, named):
    other = case.do(AddPerson("Fatima Yilmaz", "other"))
    item = replace(SHOWN, recipient=f"person:{other}", recipient_name="Fatima Yilmaz")
    asked = FormAsked((item,)) if named else FormAsked((SHOWN,), other)
    case.do(KeepForm(case.id, asked, "nl"))
    case.do(Erase(Target(Scope.PERSON, other)))
    assert case.store.tables["paper_forms"] == {}


def test_a_form_for_guardians_holds_no_longer_once_the_pupil_is_sixteen(case):
    pupil = Pupil(case.desk, born_on=case.clock.today().replace(year=2010) + timedelta(days=3))
    case.id = pupil.id
    case.hand_out()
    (form,) = case.page().forms
    assert form.holds
    assert form.text == case.page().text
    case.clock.forward(days=4)
    assert not case.page().forms[0].holds
