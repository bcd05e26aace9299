"""What others read of a fragment bears no name that stands in its title."""

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.desk import Work
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.part_names import stretch_of
from beeldcoach.services.people import AddPerson
from beeldcoach.services.proofs import consent_receipt
from beeldcoach.services.recording import FillField
from beeldcoach.services.tryable import ShowTryable
from tests.services.test_pictures import Case


@pytest.fixture
def case(desk, store, clock):
    made = Case(desk, store, clock)
    desk.do(FillField(made.trajectory, "intake", None, "pupil_names", "Sanne, Tim"))
    return made


def cut(case, title):
    case.desk.do(AddFragment(case.film, 12_000, 45_000, title))
    return case.desk.ask(ShowConsent(case.trajectory, "nl")).fragments[-1]


def test_a_title_with_a_pupil_or_another_is_told_and_one_without_is_not(case):
    case.desk.do(AddPerson("Fatima Yilmaz", "other"))
    assert cut(case, "Sanne krijgt de beurt").names == ("Sanne",)
    assert cut(case, "Fatima helpt").names == ("Fatima",)
    quiet = cut(case, "Wachten op een antwoord")
    assert (quiet.names, quiet.stretch) == ((), "0:12\u20130:45")


def test_the_list_of_what_can_be_shown_leaves_such_a_title_out(case):
    cut(case, "Sanne krijgt de beurt")
    cut(case, "Wachten op een antwoord")
    things = case.desk.ask(ShowTryable(case.trajectory, "nl")).things
    titles = [thing.title for thing in things if thing.material == "fragment"]
    assert titles == ["", "Wachten op een antwoord"]


def test_what_was_recorded_with_a_name_is_read_by_its_place(case, store, clock):
    one = cut(case, "Sanne krijgt de beurt")
    said = "fragment 1 van film 1: Sanne krijgt de beurt"
    item = ConsentItem(
        Purpose.SUPERVISION, one.material, "named:1", "J. Terpstra", material_name=said
    )
    (number,) = case.desk.do(
        RecordConsent(case.trajectory, (item,), Answer.NO, Given.ORAL, clock.today())
    ).value
    page = case.desk.ask(ShowConsent(case.trajectory, "nl"))
    row = next(row for row in page.rows if row.number == number)
    assert row.material_name == "fragment 1 van film 1, 0:12\u20130:45"
    with store.open() as unit:
        receipt = consent_receipt(Work(unit, clock, None), case.trajectory, (number,), "nl")
    assert "Sanne" not in str(receipt.to_data())
    assert "0:12\u20130:45" in str(receipt.to_data())


@pytest.mark.parametrize(
    ("material", "said"),
    [
        ("fragment:x:12000:45999:None", "0:12\u20130:45"),
        ("fragment:x:3600000:3661000:None", "1:00:00\u20131:01:01"),
        ("still:x:None:None:12000", ""),
        ("film", ""),
    ],
)
def test_an_exact_part_is_told_by_its_times(material, said):
    assert stretch_of(material) == said
