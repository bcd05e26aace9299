"""People and schools: added, corrected, put away, removed; and who decides for a pupil."""

from datetime import timedelta

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.consent import Answer
from beeldcoach.services.people import (
    AddPerson,
    AddSchool,
    ArchivePerson,
    ChangeGuardianship,
    ChangePerson,
    ChangeSchool,
    LinkGuardian,
    RemovePerson,
    RemoveSchool,
    UnlinkGuardian,
)
from beeldcoach.services.people_view import ShowPeople, ShowPerson, ShowSchool
from tests.factories import START, start_command, written_consent

ODD = ["🦊", "مريم العمري", "<b>Piet</b><script>alert(1)</script>", "Zoë\u202eeoZ"]


@pytest.fixture
def person(desk):
    return desk.do(AddPerson("Ilse Verbraak", "contact")).value


def page(desk, person_id):
    return desk.ask(ShowPerson(person_id, "nl"))


def test_details_are_kept_and_taken_back_one_by_one(desk, person):
    desk.do(ChangePerson(person, "email", "ilse@school.example"))
    desk.do(ChangePerson(person, "function", "directeur"))
    assert page(desk, person).person.function == "directeur"
    desk.undo()
    kept = page(desk, person).person
    assert (kept.email, kept.function) == ("ilse@school.example", "")


def test_typing_in_one_field_is_one_step(desk, person):
    for text in ("I", "Il", "Ilse"):
        desk.do(ChangePerson(person, "function", text))
    desk.undo()
    assert page(desk, person).person.function == ""


@pytest.mark.parametrize("name", ODD)
def test_any_name_is_kept_as_it_was_typed(desk, name):
    person = desk.do(AddPerson(name, "other")).value
    assert page(desk, person).person.name == name


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("name", "   ", errors.NameMissing),
        ("name", "x" * 10_000, errors.TooLong),
        ("remarks", "x" * 20_001, errors.TooLong),
        ("email", "no address", errors.OddAddress),
        ("email", "a@b@c", errors.OddAddress),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(desk, person, field, value, error):
    before = vars(page(desk, person).person)
    with pytest.raises(error):
        desk.do(ChangePerson(person, field, value))
    assert vars(page(desk, person).person) == before


def test_a_birthday_in_the_future_is_refused(desk, person, clock):
    with pytest.raises(errors.InTheFuture):
        desk.do(ChangePerson(person, "born_on", clock.today() + timedelta(days=1)))


def test_two_of_one_name_are_both_there(desk):
    for _ in range(2):
        desk.do(AddPerson("Jan de Boer", "teacher"))
    shown = desk.ask(ShowPeople())
    assert [row.name for row in shown.people] == ["Jan de Boer", "Jan de Boer"]
    assert len(shown.doubles) == 1


def test_someone_who_is_nowhere_used_is_removed_and_comes_back(desk, person):
    desk.do(RemovePerson(person))
    assert desk.ask(ShowPeople()).people == ()
    desk.undo()
    assert page(desk, person).person.name == "Ilse Verbraak"


def test_a_coachee_a_guardian_and_a_contact_in_the_ledger_cannot_be_removed(desk, store, person):
    trajectory = desk.do(start_command()).value
    coachee = store.tables["trajectories"][trajectory].coachee_id
    pupil = desk.do(AddPerson("Noor", "pupil")).value
    guardian = desk.do(AddPerson("Sara", "guardian")).value
    desk.do(LinkGuardian(pupil, guardian))
    desk.do(written_consent(trajectory, f"person:{person}", START, answer=Answer.NO))
    for someone in (coachee, pupil, guardian, person):
        with pytest.raises(errors.PersonInUse):
            desk.do(RemovePerson(someone))


def test_a_school_is_removed_only_when_nothing_hangs_on_it(desk):
    empty = desk.do(AddSchool("De Linde", "Hattem")).value
    used = desk.do(AddSchool("Het Kompas")).value
    desk.do(AddPerson("Ilse", "contact", used))
    desk.do(RemoveSchool(empty))
    with pytest.raises(errors.SchoolInUse):
        desk.do(RemoveSchool(used))
    assert [row.name for row in desk.ask(ShowPeople()).schools] == ["Het Kompas"]


def test_who_was_put_away_comes_back_with_a_new_trajectory(desk, store):
    first = desk.do(start_command()).value
    coachee = store.tables["trajectories"][first].coachee_id
    desk.do(ArchivePerson(coachee))
    assert page(desk, coachee).person.archived
    desk.do(start_command(coachee_id=coachee))
    shown = page(desk, coachee)
    assert not shown.person.archived
    assert len(shown.trajectories) == 2
    assert [row.name for row in desk.ask(ShowPeople()).people] == ["Marit Jansen"]


def test_a_coached_pupil_stays_a_pupil(desk):
    pupil = desk.do(AddPerson("Noor", "pupil")).value
    desk.do(LinkGuardian(pupil, None, "Sara"))
    with pytest.raises(errors.RoleFixed):
        desk.do(ChangePerson(pupil, "role", "teacher"))


def test_guardians_are_linked_changed_and_unlinked(desk, clock):
    pupil = desk.do(AddPerson("Noor", "pupil")).value
    bond = desk.do(LinkGuardian(pupil, None, "Sara Vos", "moeder")).value
    desk.do(ChangeGuardianship(bond, "has_authority", value=False))
    desk.do(ChangeGuardianship(bond, "agreed_on", clock.today()))
    (line,) = page(desk, pupil).guardians
    assert (line.name, line.relation, line.has_authority) == ("Sara Vos", "moeder", False)
    (ward,) = page(desk, line.person_id).wards
    assert ward.person_id == pupil
    desk.do(UnlinkGuardian(bond))
    assert page(desk, pupil).guardians == ()
    desk.undo()
    assert page(desk, pupil).guardians == (line,)


def test_nobody_decides_for_herself_as_guardian(desk):
    pupil = desk.do(AddPerson("Noor", "pupil")).value
    with pytest.raises(errors.NotDoubles):
        desk.do(LinkGuardian(pupil, pupil))


def test_schools_stand_by_board_with_their_contacts(desk):
    here = desk.do(AddSchool("De Wilgen", "Zwolle", "De Meander")).value
    there = desk.do(AddSchool("De Linde", "Hattem", "De Meander")).value
    desk.do(AddSchool("Aurora"))
    director = desk.do(AddPerson("Ilse", "contact", here)).value
    speaker = desk.do(AddPerson("Omar", "contact", there)).value
    desk.do(ChangePerson(speaker, "for_board", value=True))
    assert [row.name for row in desk.ask(ShowPeople()).schools] == [
        "De Linde",
        "De Wilgen",
        "Aurora",
    ]
    shown = desk.ask(ShowSchool(here))
    assert [line.id for line in shown.contacts] == [director]
    assert [(line.id, line.school) for line in shown.board_contacts] == [(speaker, "De Linde")]
    assert [name for _, name in shown.same_board] == ["De Linde"]


def test_the_details_of_a_school_are_kept(desk):
    school = desk.do(AddSchool("De Wilgen")).value
    desk.do(ChangeSchool(school, "address", "Wilgenlaan 3"))
    assert desk.ask(ShowSchool(school)).school.address == "Wilgenlaan 3"
    with pytest.raises(errors.OddAddress):
        desk.do(ChangeSchool(school, "email", "geen adres"))


def test_one_person_in_several_trajectories_is_shown_once(desk, store):
    first = desk.do(start_command()).value
    coachee = store.tables["trajectories"][first].coachee_id
    desk.do(start_command(coachee_id=coachee, school_name="Het Kompas"))
    (row,) = desk.ask(ShowPeople()).people
    assert (row.trajectories, row.running) == (2, 2)
    assert {line.school for line in page(desk, coachee).trajectories} == {
        "De Wilgen",
        "Het Kompas",
    }
