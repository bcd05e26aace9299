"""Names in a text: found as words of their own, with capitals, and replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.names import Known, names_in, parts_of, without

TEACHER = [Known(name, "de leerkracht") for name in ("Marit Jansen", "Marit", "Jansen")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De film van Marit Jansen.", ("Marit Jansen",)),
        ("Marits vraag", ("Marit",)),
        ("Marit's vraag", ("Marit",)),
        ("MARIT JANSEN", ("Marit Jansen",)),
        ("Marit\nJansen", ("Marit Jansen",)),
        ("juf Jansen kijkt", ("Jansen",)),
        ("Maritsa en Jansenland", ()),
        ("marit", ()),
    ],
)
def test_a_name_is_found_as_a_word_of_its_own(text, found):
    assert names_in(text, [known.name for known in TEACHER]) == found


def test_a_month_is_no_child():
    assert names_in("In mei filmen we.", ["Mei"]) == ()
    assert names_in("Mei zit achterin.", ["Mei"]) == ("Mei",)


def test_somebody_is_named_by_whole_name_first_name_and_last_name():
    assert parts_of("Youssef El Amrani") == ("Youssef El Amrani", "Youssef", "El Amrani")
    assert parts_of("Noor") == ("Noor",)
    assert parts_of("  ") == ()


def test_a_sentence_still_begins_with_a_capital():
    text = "Marit kijkt. Marit wacht.\n- Marit Jansen\n# Marits wens\nmet Marit"
    assert without(text, TEACHER) == (
        "De leerkracht kijkt. De leerkracht wacht.\n- De leerkracht\n# De leerkracht wens\n"
        "met de leerkracht"
    )


@given(st.text(alphabet="Marit Jansen\n-#'s.", max_size=60))
def test_no_name_is_left_after_leaving_names_out(text):
    assert names_in(without(text, TEACHER), [known.name for known in TEACHER]) == ()
