"""How strong a passphrase is, for a Dutch coach."""

import pytest

from ui.viewmodels.passphrase import strength_of


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("welkom123", ""),
        ("wachtwoord", "common"),
        ("de man in", ""),
        ("abcabcabcabc", "repeat"),
        ("qwertyuiop", ""),
        ("12-05-1984", "date"),
        ("kort", ""),
    ],
)
def test_what_many_would_try_is_not_strong_enough(passphrase, advice):
    found = strength_of(passphrase)
    assert not found.enough
    assert found.advice
    if advice:
        assert found.advice == advice


@pytest.mark.parametrize(
    "passphrase",
    [
        "vier fietsen naast de oude kastanje",
        "zeven lampen boven een natte brug",
        "trompet gordijn snavel kelder",
    ],
)
def test_a_sentence_of_plain_words_is_strong(passphrase):
    found = strength_of(passphrase)
    assert found.enough
    assert found.words == len(passphrase.split())
    assert found.advice == ""


def test_the_own_name_makes_it_weaker():
    passphrase = "verbraak ilse 7"
    alone, own = strength_of(passphrase), strength_of(passphrase, ("Ilse Verbraak",))
    assert own.score < alone.score or not own.enough
    assert own.advice == "own"


def test_a_very_long_passphrase_is_weighed_quickly_and_not_refused():
    assert strength_of("paars kompas lantaarn " * 40).words == 120
    assert strength_of("").score == 0
