"""People and schools of a small practice, in a real vault; every name is invented."""

from types import SimpleNamespace

from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people import AddPerson, AddSchool, ChangePerson, LinkGuardian
from beeldcoach.services.people_view import ShowPeople, ShowPerson
from tests.ui.viewmodels.conftest import start


def small_practice(core):
    """Marit with a trajectory, her double, a contact, and a pupil with her mother."""
    do = core.desk.do
    trajectory = start(core)
    marit = core.desk.ask(ShowPeople()).people[0].id
    school = core.desk.ask(ShowPeople()).schools[0].id
    double = do(AddPerson("marit jansen", "teacher")).value
    do(ChangePerson(double, "email", "marit@school.example"))
    contact = do(AddPerson("Ilse Verbraak", "contact", school)).value
    pupil = do(AddPerson("Noor de Vries", "pupil")).value
    do(ChangePerson(pupil, "code", "N7"))
    mother = do(AddPerson("Sara Vos", "guardian")).value
    bond = do(LinkGuardian(pupil, mother, relation="moeder")).value
    other = do(AddSchool("De Linde", "Hattem", "Stichting De Meander")).value
    assert core.desk.ask(ShowHome()).rows
    return SimpleNamespace(
        trajectory=trajectory,
        marit=marit,
        double=double,
        school=school,
        other=other,
        contact=contact,
        pupil=pupil,
        mother=mother,
        bond=bond,
    )


def person(core, person_id):
    """The page of someone, as it is kept."""
    return core.desk.ask(ShowPerson(person_id, "en"))
