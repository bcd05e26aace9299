"""Finding names in what is to name nobody."""

from uuid import uuid4

import pytest

from beeldcoach.domain.people import Person, School
from beeldcoach.services.naming import names_found


@pytest.fixture
def work(store):
    unit = store.open()
    unit.__enter__()
    for name in ("Wil van der Meer", "Noor"):
        person = Person(uuid4(), name)
        unit.people.save(person)
    unit.schools.save(School(uuid4(), "De Wilgen", board="Stichting De Meander"))
    unit.commit()

    class Opened:
        pass

    opened = Opened()
    opened.unit = unit
    return opened


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nabespreking 2", ()),
        ("Ik wil graag rustig beginnen, meer niet", ()),
        ("Gesprek met Wil", ("Wil",)),
        ("wil van der meer", ("Wil van der Meer",)),
        ("Noors logboek", ("Noor",)),
        ("op DE WILGEN", ("De Wilgen",)),
        ("de leerkracht van stichting de meander", ("Stichting De Meander",)),
        ("Noordkant van de Wilgenlaan", ()),
    ],
)
def test_names_are_found_as_words_and_verbs_are_not_taken_for_them(work, text, found):
    assert names_found(work, text) == found
