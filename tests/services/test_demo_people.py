"""The demo dossier's people: something to see for every list, and one double to make one."""

from types import SimpleNamespace

from beeldcoach import demo_people
from beeldcoach.services.merging import MergePeople
from beeldcoach.services.people_view import ShowPeople, ShowPerson, ShowSchool
from tests.factories import start_command


def test_there_are_contacts_guardians_a_double_and_one_put_away(desk, clock):
    desk.do(start_command())
    demo_people.build(SimpleNamespace(desk=desk), clock.today())
    shown = desk.ask(ShowPeople())
    assert {row.role for row in shown.people} == {"teacher", "pupil", "guardian", "contact"}
    assert [row.name for row in shown.people if row.archived] == ["Gerda Postma"]
    (pair,) = shown.doubles
    desk.do(MergePeople(pair.first_id, pair.second_id))
    assert desk.ask(ShowPeople()).doubles == ()
    wilgen = next(row for row in shown.schools if row.name == "De Wilgen")
    page = desk.ask(ShowSchool(wilgen.id))
    assert page.contacts
    assert page.board_contacts
    assert page.school.address
    pupil = next(row for row in shown.people if row.role == "pupil")
    guardians = desk.ask(ShowPerson(pupil.id, "nl")).guardians
    assert [line.has_authority for line in guardians] == [True, False]
