"""Wherever schools are listed, two of one name are told apart."""

from datetime import timedelta

from beeldcoach.services.incidents import RecordIncident, ShowIncident
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people_view import ShowPeople, ShowSchool
from beeldcoach.services.processing import ShowProcessing
from beeldcoach.services.searching import SearchAll
from tests.factories import start_command

BOTH = ["De Vlieger, Utrecht", "De Vlieger, Zwolle"]


def test_two_schools_of_one_name_are_told_apart_in_every_list(desk, clock):
    for name, place in (("Anna Bakker", "Zwolle"), ("Bea Kok", "Utrecht")):
        command = start_command(coachee_name=name, school_name="De Vlieger", school_place=place)
        desk.do(command)
    assert sorted(row.school for row in desk.ask(ShowHome()).rows) == BOTH
    people = desk.ask(ShowPeople())
    assert sorted(row.school for row in people.people) == BOTH
    page = desk.ask(ShowSchool(next(s.id for s in people.schools if s.place == "Zwolle")))
    assert [name for _, name in page.same_board] == [BOTH[0]]
    found = clock.now() - timedelta(hours=1)
    incident = desk.do(RecordIncident("lost", found.date(), found)).value
    told = desk.ask(ShowIncident(incident, "nl")).schools
    assert [each.school.name for each in told] == BOTH
    lines = desk.ask(ShowProcessing("nl")).lines
    assert [line.school for line in lines if line.number] == BOTH
    hits = desk.ask(SearchAll("vlieger", "nl"))
    assert sorted(hit.name for hit in hits if hit.kind == "schools") == BOTH
