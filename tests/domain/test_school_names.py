"""Two schools of one name are told apart by their place, and by their board where that is not."""

from uuid import uuid4

from beeldcoach.domain.people import School
from beeldcoach.domain.school_names import names_apart, names_with_place


def school(name, place="", board=""):
    return School(uuid4(), name, place, board)


def told(names, schools):
    return [names[each.id] for each in schools]


def test_a_name_that_no_other_school_has_stands_alone_or_with_its_place():
    schools = [school("De Wilgen", "Zwolle", "De Meander"), school("Het Kompas", "", "De Meander")]
    assert told(names_apart(schools), schools) == ["De Wilgen", "Het Kompas"]
    assert told(names_with_place(schools), schools) == ["De Wilgen, Zwolle", "Het Kompas"]


def test_schools_of_one_name_are_told_apart_by_place_then_by_board():
    schools = [
        school("De Vlieger", "Zwolle", "De Meander"),
        school("de  vlieger", "Utrecht", "Vechtstreek"),
        school("De Vlieger", "Utrecht", "Delta"),
        school("De Vlieger", "", "Oost"),
    ]
    expected = [
        "De Vlieger, Zwolle",
        "de  vlieger, Utrecht, Vechtstreek",
        "De Vlieger, Utrecht, Delta",
        "De Vlieger, Oost",
    ]
    assert told(names_apart(schools), schools) == expected
    assert told(names_with_place(schools), schools) == expected
