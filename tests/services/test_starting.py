"""Starting a trajectory: of a pupil with guardians, of someone who is known, in every kind."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from beeldcoach.domain import errors
from beeldcoach.domain.trajectory import Agreement, Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.known_people import ShowKnownPeople, free_code
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.schools import ShowSchools
from beeldcoach.services.trajectories import Guardian
from tests.factories import START, assignment, start_command

BORN = date(2015, 3, 4)
MOTHER = Guardian("Samira Haddad", "moeder", "samira@voorbeeld.test", agreed_on=START)
FATHER = Guardian("Karim Haddad", "vader", agreed_on=START)


def pupil(**changes):
    fields = {
        "kind": Kind.PUPIL,
        "coachee_name": "Noor Haddad",
        "coachee_role": "pupil",
        "code": "L01",
        "born_on": BORN,
        "guardians": (MOTHER, FATHER),
        "assignment": assignment(guardians_agree=None),
    }
    return start_command(**(fields | changes))


def only(store, kind):
    with store.open() as unit:
        [thing] = getattr(unit, kind).find()
    return thing


def people(store, **equals):
    with store.open() as unit:
        return unit.people.find(**equals)


def change_person(store, person_id, **changes):
    with store.open() as unit:
        person = unit.people.get(person_id)
        for name, value in changes.items():
            setattr(person, name, value)
        unit.people.save(person)
        unit.commit()


def relations(store):
    named = {person.id: person.name for person in people(store)}
    bonds = store.tables["guardianships"].values()
    return [(named[bond.guardian_id], bond.relation) for bond in bonds]


def test_a_pupil_starts_when_everyone_with_authority_agreed(desk, store):
    trajectory_id = desk.do(pupil()).value
    dossier = desk.ask(ShowDossier(trajectory_id, "nl"))
    assert dossier.trajectory.assignment.guardians_agree is True
    assert relations(store) == [("Samira Haddad", "moeder"), ("Karim Haddad", "vader")]
    assert dossier.code == "L01"
    assert people(store, name="Samira Haddad")[0].email == "samira@voorbeeld.test"


def test_one_guardian_who_says_no_keeps_it_from_starting_and_nothing_is_kept(desk, store):
    refusing = replace(FATHER, agreed_on=None, refused=True)
    with pytest.raises(errors.GuardianRefused):
        desk.do(pupil(guardians=(MOTHER, refusing), assignment=assignment(guardians_agree=True)))
    assert people(store) == []


def test_an_open_answer_counts_more_than_what_the_assignment_says(desk):
    waiting = replace(FATHER, agreed_on=None)
    with pytest.raises(errors.StartIncomplete) as refused:
        desk.do(pupil(guardians=(MOTHER, waiting), assignment=assignment(guardians_agree=True)))
    assert refused.value.missing == ("guardians",)


def test_who_is_sixteen_starts_with_guardians_informed_and_not_asked(desk, store):
    informed = replace(MOTHER, agreed_on=None)
    desk.do(pupil(born_on=date(2009, 1, 2), guardians=(informed,)))
    [bond] = store.tables["guardianships"].values()
    assert bond.agreed_on is None


def test_a_guardian_who_agrees_tomorrow_has_not_agreed(desk, clock):
    later = replace(MOTHER, agreed_on=clock.today() + timedelta(days=1))
    with pytest.raises(errors.InTheFuture):
        desk.do(pupil(guardians=(later,)))


def test_the_agreement_of_a_pupil_is_not_older_than_the_pupil(desk):
    with pytest.raises(errors.TooEarly):
        desk.do(pupil(agreement=Agreement("1", BORN - timedelta(days=1))))


def test_a_code_stands_for_one_pupil_only(desk):
    desk.do(pupil())
    with pytest.raises(errors.CodeInUse):
        desk.do(pupil(coachee_name="Sem de Wit", code="l01"))


def test_a_pupil_without_a_code_gets_one(desk):
    desk.do(pupil())
    second = desk.do(pupil(coachee_name="Sem de Wit", code=" ")).value
    assert desk.ask(ShowDossier(second, "nl")).code == "L02"


@pytest.mark.parametrize(
    "changes",
    [
        {"guardians": (replace(MOTHER, relation="x" * 201),)},
        {"guardians": (replace(MOTHER, email="x" * 201),)},
        {"code": "x" * 21},
        {"assignment": assignment(own_words="x" * 2001)},
    ],
)
def test_too_long_is_refused_wherever_it_stands(desk, changes):
    with pytest.raises(errors.TooLong):
        desk.do(pupil(**changes))


def test_a_second_trajectory_of_a_pupil_keeps_one_person_and_one_tie_to_each_guardian(desk, store):
    desk.do(pupil())
    known = desk.ask(ShowKnownPeople())
    [noor] = known.coached
    again = tuple(
        replace(MOTHER, name=g.name, person_id=g.id, agreed_on=START) for g in noor.guardians
    )
    desk.do(pupil(coachee_id=noor.id, guardians=again))
    assert len(people(store)) == 3
    with store.open() as unit:
        assert len(unit.guardianships.find()) == 2


def test_someone_archived_is_offered_and_comes_back_when_chosen(desk, store):
    desk.do(start_command())
    [marit] = people(store)
    change_person(store, marit.id, archived=True)
    [known] = desk.ask(ShowKnownPeople()).coached
    assert (known.archived, known.where) == (True, "De Wilgen, groep 5")
    desk.do(start_command(coachee_id=known.id))
    [back] = people(store)
    assert not back.archived


def test_a_merged_double_is_offered_to_nobody_and_leads_to_who_it_became(desk, store):
    desk.do(start_command())
    desk.do(start_command(coachee_name="M. Jansen"))
    marit, double = people(store)
    change_person(store, double.id, merged_into=marit.id)
    assert [p.id for p in desk.ask(ShowKnownPeople()).coached] == [marit.id]
    trajectory_id = desk.do(start_command(coachee_id=double.id)).value
    assert desk.ask(ShowDossier(trajectory_id, "nl")).trajectory.coachee_id == marit.id


def test_a_merged_school_is_neither_offered_nor_started_in(desk, store):
    desk.do(start_command())
    desk.do(start_command(school_name="Wilgen"))
    with store.open() as unit:
        kept, double = unit.schools.find()
        double.merged_into = kept.id
        unit.schools.save(double)
        unit.commit()
    assert [school.name for school in desk.ask(ShowSchools())] == ["De Wilgen"]


def test_someone_known_keeps_her_role_since_other_trajectories_go_by_it(desk, store):
    desk.do(start_command())
    [marit] = people(store)
    desk.do(start_command(coachee_id=marit.id, coachee_role="ib"))
    assert people(store)[0].role == "teacher"


def test_undoing_a_start_takes_pupil_and_guardians_away(desk, store):
    changes = desk.do(pupil())
    desk.undo()
    assert changes.value is not None
    assert people(store) == []
    with store.open() as unit:
        assert unit.guardianships.find() == []


def test_a_free_code_comes_after_the_highest_and_knows_other_codes():
    assert free_code(()) == "L01"
    assert free_code(("l01", "L07", "vos")) == "L08"
    assert free_code(("L99",)) == "L100"


def test_two_people_of_one_name_are_marked_and_one_with_two_trajectories_is_not(desk, store):
    desk.do(start_command())
    [marit] = people(store)
    desk.do(start_command(coachee_id=marit.id))
    assert not any(row.has_namesake for row in desk.ask(ShowHome()).rows)
    desk.do(start_command(coachee_name="marit jansen", school_name="De Vlieger"))
    assert all(row.has_namesake for row in desk.ask(ShowHome()).rows)
