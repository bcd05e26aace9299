"""All that somebody answered, over every trajectory and in every capacity."""

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.consents_of_person import GUARDIAN, OTHER, OWN, ShowPersonConsents
from beeldcoach.services.people import AddPerson, LinkGuardian
from tests.services.test_pictures import HELPER, Case


@pytest.fixture
def case(desk, store, clock):
    return Case(desk, store, clock)


def parts(case, person_id):
    return case.desk.ask(ShowPersonConsents(person_id, "nl")).parts


def test_a_teacher_has_a_matrix_of_her_own_and_one_where_she_is_seen(case, desk, store, clock):
    teacher = store.tables["trajectories"][case.trajectory].coachee_id
    colleague = case.person("Fatima Yilmaz")
    assert parts(case, colleague) == ()
    case.says(Answer.YES, Purpose.THIRD_PARTY, HELPER, giver=colleague)
    assert [part.role for part in parts(case, teacher)] == [OWN]
    (seen,) = parts(case, colleague)
    assert (seen.role, seen.page.coachee, seen.page.name) == (
        OTHER,
        "Marit Jansen",
        "Fatima Yilmaz",
    )
    row = next(row for row in seen.page.rows if row.purpose is Purpose.THIRD_PARTY)
    assert row.state is State.WRITTEN


def test_a_guardian_has_what_she_answered_for_a_pupil(case, store):
    pupil = case.desk.do(AddPerson("Sem Bakker", "pupil")).value
    bond = case.desk.do(LinkGuardian(pupil, None, "Eline Bakker")).value
    eline = store.tables["guardianships"][bond].guardian_id
    item = ConsentItem(Purpose.SUPERVISION, "fragment", "named:1", "J. Bos")
    case.desk.do(
        RecordConsent(
            case.trajectory, (item,), Answer.YES, Given.ORAL, case.clock.today(),
            giver_id=pupil, by=((eline, Answer.YES),),
        )
    )  # fmt: skip
    (hers,) = parts(case, eline)
    assert (hers.role, hers.page.name) == (GUARDIAN, "Sem Bakker")
    assert [(row.purpose, row.agreed_by) for row in hers.page.rows] == [
        (Purpose.SUPERVISION, ("Eline Bakker",))
    ]
